"""Softfall as installed: the desktop's files are valid and correct, and the bus starts it."""

import configparser
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import names
from background import BUS_NAME
from evening import zone_where_it_is
from harness import AccessibleTree, Desktop, Diary, Program, begin_diary, wait_until

DESKTOP_FILE = "share/applications/org.softfall.Softfall.desktop"
SERVICE_FILE = "share/dbus-1/services/org.softfall.Softfall.service"
PART_IS_MISSING = "Install Softfall again"


def sections(path):
    parser = configparser.ConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str
    parser.read(path)
    return parser


class InstalledTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # A prefix other than the configured one, as a package or a person may choose.
        cls.prefix = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix="softfall-prefix-")))
        cls.install("--prefix", cls.prefix)

    @staticmethod
    def install(*arguments, **environment):
        command = [os.environ["SOFTFALL_CMAKE"], "--install", os.environ["SOFTFALL_BUILD"], *map(str, arguments)]
        finished = subprocess.run(
            command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120, check=False
        )
        if finished.returncode != 0:
            raise AssertionError(f"{command} ended with {finished.returncode}: {finished.stdout}{finished.stderr}")

    def service_command(self, path):
        return sections(path)["D-BUS Service"]["Exec"]

    def test_service_file_names_the_program_that_was_installed(self):
        self.assertEqual(self.service_command(self.prefix / SERVICE_FILE), f"{self.prefix}/bin/softfall --background")
        self.assertTrue(os.access(self.prefix / "bin/softfall", os.X_OK))

    def test_packaged_service_file_names_final_path(self):
        with tempfile.TemporaryDirectory(prefix="softfall-package-") as package:
            self.install("--prefix", "/usr", DESTDIR=package)
            self.assertEqual(
                self.service_command(pathlib.Path(package) / "usr" / SERVICE_FILE), "/usr/bin/softfall --background"
            )

    def test_desktop_file_is_valid(self):
        finished = subprocess.run(
            ["desktop-file-validate", self.prefix / DESKTOP_FILE],
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        self.assertEqual((finished.returncode, finished.stdout, finished.stderr), (0, "", ""))

    def test_every_action_of_the_desktop_file_is_one_that_the_program_knows(self):
        file = sections(self.prefix / DESKTOP_FILE)
        actions = file["Desktop Entry"]["Actions"].rstrip(";").split(";")
        self.assertEqual(sorted(actions), ["check-in", "just-jolted", "log-twitch", "snooze", "start-routine"])
        self.assertEqual(
            sorted(name for name in file.sections() if name.startswith("Desktop Action ")),
            sorted(f"Desktop Action {name}" for name in actions),
        )
        with Desktop() as desktop:
            first = Program(desktop, "--background")
            wait_until(lambda: desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, first.log_tail)
            for action in actions:
                program, *arguments = file[f"Desktop Action {action}"]["Exec"].split()
                self.assertEqual((program, arguments), ("softfall", ["--action", action]))
                second = Program(desktop, *arguments, name=action)
                self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
            unknown = Program(desktop, "--action", "fly", name="unknown")
            self.assertEqual(unknown.wait_for_exit(), 2, unknown.log_tail())
            self.assertIn("fly", unknown.log_tail())
            self.assertIsNone(first.exit_code)

    def test_the_part_for_sound_is_found_where_it_was_installed(self):
        with Desktop() as desktop:

            def detail():
                command = [self.prefix / "bin/softfallctl", "--data-dir", desktop.folder / "diary", "check", "--json"]
                reported = subprocess.run(command, env=desktop.environment, check=True, stdout=subprocess.PIPE, timeout=60)
                return next(one["detail"] for one in json.loads(reported.stdout) if one["item"] == "voice")

            module = next(self.prefix.glob("lib/**/softfall/softfall-audio.so"))
            self.assertNotIn(PART_IS_MISSING, detail())
            away = module.rename(module.with_name("away"))
            self.assertIn(PART_IS_MISSING, detail())
            away.rename(module)

    def test_the_part_for_paper_is_found_where_it_was_installed(self):
        with tempfile.TemporaryDirectory(prefix="softfall-e2e-") as folder:
            card = pathlib.Path(folder) / "card.pdf"
            command = [self.prefix / "bin/softfallctl", "--data-dir", pathlib.Path(folder) / "diary", "paper", "evening", card]
            module = next(self.prefix.glob("lib/**/softfall/softfall-paper.so"))
            away = module.rename(module.with_name("away"))
            finished = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((finished.returncode, card.exists()), (1, False))
            self.assertIn("softfall-paper.so is not installed", finished.stderr)
            away.rename(module)
            subprocess.run(command, check=True, timeout=60, stdout=subprocess.DEVNULL)
            self.assertTrue(card.read_bytes().startswith(b"%PDF"))

    def test_dbus_activation_for_action_and_window(self):
        with Desktop(zone=zone_where_it_is(15)) as desktop:
            data_dir = pathlib.Path(desktop.environment["XDG_DATA_HOME"]) / "softfall"
            begin_diary(data_dir)
            desktop.offer_service(self.prefix / SERVICE_FILE)
            self.assertFalse(desktop.has_bus_name(BUS_NAME))
            desktop.activate_action(BUS_NAME, "log-twitch")
            desktop.notifications.wait_for(names.TWITCH_NOTICE)
            diary = Diary(data_dir)
            self.assertEqual(diary.one("SELECT count(*) FROM twitch"), 1)
            running = desktop.owner_of(BUS_NAME)
            self.assertEqual(os.readlink(f"/proc/{running}/exe"), str(self.prefix / "bin/softfall"))
            desktop.activate(BUS_NAME)
            AccessibleTree(running, desktop).wait_for(names.PAGE_HEADINGS[names.TONIGHT], role=names.HEADING_ROLE)
            self.assertEqual(desktop.owner_of(BUS_NAME), running)

    def test_dbus_activation_opens_window(self):
        with Desktop() as desktop:
            desktop.offer_service(self.prefix / SERVICE_FILE)
            desktop.activate(BUS_NAME)
            tree = AccessibleTree(desktop.owner_of(BUS_NAME), desktop)
            tree.wait_for(names.WELCOME_SCREENS[0], role=names.HEADING_ROLE)  # a person's first start


if __name__ == "__main__":
    unittest.main()
