"""Will it work tonight? Checked on a real desktop, on the command line and in the window, pressing the test buttons."""

import pathlib
import re
import sqlite3
import stat
import subprocess
import unittest

import names
from evening import zone_where_it_is
from harness import Desktop, Program, run_command, wait_until

ITEMS = [
    "autostart",
    "tray",
    "notifications",
    "actions",
    "do-not-disturb",
    "voice",
    "sound",
    "wake-up",
    "database",
    "backup",
]


class ReadinessTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15), screen="1280x2300"))
        self.data_dir = self.desktop.folder / "diary"
        self.autostart = (
            pathlib.Path(self.desktop.environment["XDG_CONFIG_HOME"]) / "autostart/org.softfall.Softfall.desktop"
        )

    def command(self, *arguments):
        return run_command(self.data_dir, *arguments, **self.desktop.environment)

    def check(self):
        """{item: (state, detail)}"""
        result = self.command("check", "--json")
        self.assertEqual((result.exit_code, result.error), (0, ""), result)
        self.assertEqual([one["item"] for one in result.json], ITEMS)
        for one in result.json:
            self.assertEqual(set(one), {"item", "state", "detail"})
            self.assertIn(one["state"], ("ok", "degraded", "missing"))
            self.assertTrue(one["detail"].endswith("."), one)
        return {one["item"]: (one["state"], one["detail"]) for one in result.json}

    def open_readiness(self, *arguments):
        program = Program(self.desktop, *arguments, data_dir=self.data_dir)
        program.tree.press(names.SETTINGS)
        program.tree.press(names.CHECK_SETTINGS)
        program.tree.wait_for(names.READINESS, role=names.HEADING_ROLE)
        return program


class CommandLineTest(ReadinessTest):
    def test_check_reports_desktop_features(self):
        found = self.check()
        self.assertEqual(found["autostart"][0], "missing")
        self.assertEqual(found["tray"][0], "ok")
        self.assertEqual(found["notifications"][0], "ok")
        self.assertIn("dunst", found["notifications"][1])
        self.assertEqual(found["actions"][0], "ok")
        self.assertEqual(found["do-not-disturb"][0], "ok")
        self.assertEqual(found["wake-up"][0], "ok")
        self.assertEqual(found["database"][0], "ok")
        self.assertEqual(found["backup"][0], "missing")
        self.assertFalse(self.data_dir.exists(), "a check made a diary")

    def test_check_without_json_is_a_line_each(self):
        result = self.command("check")
        self.assertEqual(result.exit_code, 0, result)
        lines = result.output.splitlines()
        self.assertEqual([line.split()[0] for line in lines], ITEMS)
        for line in lines:
            self.assertRegex(line, r"^[a-z-]+ +(ok|degraded|missing) +\S.*\.$")

    def test_do_not_disturb_is_seen(self):
        subprocess.run(["dunstctl", "set-paused", "true"], env=self.desktop.environment, check=True, timeout=15)
        state, detail = self.check()["do-not-disturb"]
        self.assertEqual(state, "degraded")
        self.assertIn("It’s on", detail)

    def test_without_a_session_bus_it_still_answers(self):
        environment = {**self.desktop.environment, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}
        result = run_command(self.data_dir, "check", "--json", **environment)
        self.assertEqual(result.exit_code, 0, result)
        states = {one["item"]: one["state"] for one in result.json}
        self.assertEqual([states[item] for item in ("tray", "notifications", "actions")], ["missing"] * 3)
        self.assertEqual(states["wake-up"], "ok")

    def test_damaged_diary_is_reported(self):
        self.command("nights")
        file = self.data_dir / "diary.sqlite"
        content = bytearray(file.read_bytes())
        content[4096:] = b"x" * (len(content) - 4096)
        file.write_bytes(content)
        state, detail = self.check()["database"]
        self.assertEqual(state, "missing", detail)

    def test_backup_is_a_verified_copy_and_is_found_by_check(self):
        self.command("log", "twitch")
        made = self.command("--now", "2025-03-08T23:46:00-05:00", "--zone", "America/New_York", "backup", "--json")
        self.assertEqual((made.exit_code, made.error), (0, ""), made)
        path = pathlib.Path(made.json["path"])
        self.assertEqual(path, self.data_dir / "backups/diary-2025-03-08T2346.sqlite")
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as copy:
            self.assertEqual(copy.execute("PRAGMA quick_check").fetchone(), ("ok",))
            self.assertEqual(copy.execute("SELECT count(*) FROM twitch").fetchone(), (1,))
        self.assertEqual(self.check()["backup"][0], "ok")

    def test_backup_does_not_overwrite(self):
        self.command("log", "twitch")
        target = self.desktop.folder / "mine.sqlite"
        self.assertEqual(self.command("backup", target).exit_code, 0)
        before = target.read_bytes()
        again = self.command("backup", target)
        self.assertEqual(again.exit_code, 2, again)
        self.assertEqual(again.error.count("\n"), 1, again)
        for part in ("FILE", str(target)[:20], "does not exist"):
            self.assertIn(part, again.error)
        self.assertEqual(target.read_bytes(), before)

    def test_backup_without_diary_fails(self):
        result = self.command("backup")
        self.assertEqual((result.exit_code, result.output), (1, ""), result)
        self.assertIn("no diary", result.error)
        self.assertFalse(self.data_dir.exists())


class WindowTest(ReadinessTest):
    def setUp(self):
        super().setUp()
        # As tall as the longest page, so that everything on it shows.
        settings = pathlib.Path(self.desktop.environment["XDG_CONFIG_HOME"]) / "softfall/softfall.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[window]\ngeometry=@Rect(0 0 1200 2200)\n")

    def test_test_notification_and_its_button(self):
        program = self.open_readiness()
        program.tree.press(names.TEST_NOTICE)
        program.tree.wait_for(names.NOTICE_SENT)
        shown = self.desktop.notifications.wait_for(names.NOTICE_TITLE)
        self.assertEqual(self.desktop.notifications.actions(shown), [names.NOTICE_SEEN])
        self.desktop.notifications.press(shown, names.NOTICE_SEEN)
        program.tree.wait_for(names.NOTICE_WORKS)

    def test_each_test_reports_its_outcome(self):
        program = self.open_readiness()
        tree = program.tree
        tree.press(names.BACK_UP_NOW)
        tree.wait_for(re.compile(r"^Saved as diary-.*\.sqlite and checked\.$"))
        # Besides the daily one.
        made = [path.name for path in (self.data_dir / "backups").glob("diary-*.sqlite") if "daily" not in path.name]
        self.assertEqual(len(made), 1)
        tree.press(names.CHECK_FILE)
        tree.wait_for("Just checked from end to end.")
        tree.press(names.TRY_WAKEUP)
        tree.wait_for(re.compile(r"^It came after \d+\.\d\d seconds\.$"))
        # Whatever this machine can play: there is an answer, and the program continues.
        for button in (names.PLAY_TONE, names.SAY_SOMETHING):
            tree.press(button)
        wait_until(
            lambda: len(tree.find_all(re.compile(r"^(That didn’t work|Played\.|Spoken\.)"))) == 2,
            "voice and tone to answer",
            30,
            tree.describe,
        )
        self.assertIsNone(program.exit_code)

    def test_the_switch_starts_softfall_with_the_desktop(self):
        program = Program(self.desktop, data_dir=self.data_dir)
        program.tree.press(names.SETTINGS)
        program.tree.press(names.REMINDER_SETTINGS)
        switch = program.tree.wait_for(names.START_WITH_DESKTOP)
        self.assertFalse(switch.has_state("checked"))
        program.tree.press(names.START_WITH_DESKTOP)
        wait_until(self.autostart.exists, "the autostart file", explain=program.tree.describe)
        wait_until(lambda: switch.has_state("checked"), "the switch to be on", explain=program.tree.describe)
        self.assertIn("--background", self.autostart.read_text())
        self.assertEqual(self.check()["autostart"][0], "ok")
        program.tree.press(names.START_WITH_DESKTOP)
        wait_until(lambda: not self.autostart.exists(), "the autostart file to go", explain=program.tree.describe)
        wait_until(lambda: not switch.has_state("checked"), "the switch to be off", explain=program.tree.describe)

    def test_failed_switch_reverts_with_reason(self):
        self.autostart.parent.write_text("a file where the folder should be")
        program = Program(self.desktop, data_dir=self.data_dir)
        program.tree.press(names.SETTINGS)
        program.tree.press(names.REMINDER_SETTINGS)
        program.tree.press(names.START_WITH_DESKTOP)
        switch = wait_until(
            lambda: next(
                (one for one in program.tree.find_all(names.START_WITH_DESKTOP) if "couldn’t be changed" in one.description), None
            ),
            "the reason",
            explain=program.tree.describe,
        )
        wait_until(lambda: not switch.has_state("checked"), "the switch to be off", explain=program.tree.describe)

    def test_the_rows_follow_the_desktop(self):
        program = self.open_readiness()
        program.tree.wait_for("Do not disturb: Off")
        subprocess.run(["dunstctl", "set-paused", "true"], env=self.desktop.environment, check=True, timeout=15)
        program.tree.press(names.CHECK_AGAIN)
        program.tree.wait_for("Do not disturb: Blocking reminders")


if __name__ == "__main__":
    unittest.main()
