"""A new person's first start, by the accessibility tree: four screens, and nothing said or asked before they are over."""

import datetime
import pathlib
import unittest

import names
from background import BUS_NAME
from evening import zone_where_it_is
from harness import AccessibleTree, Desktop, Diary, Program, run_command, wait_until


class WelcomeTest(unittest.TestCase):
    HOUR = 15

    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(self.HOUR)))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        self.autostart = (
            pathlib.Path(self.desktop.environment["XDG_CONFIG_HOME"]) / "autostart/org.softfall.Softfall.desktop"
        )
        self.activations = 0

    def start(self, *arguments, name="softfall"):
        self.program = Program(self.desktop, *arguments, data_dir=self.data_dir, begun=False, name=name)
        self.tree = self.program.tree

    def press(self, name):
        self.tree.press(name)
        self.activations += 1

    def wait_for_screen(self, number):
        self.tree.wait_for(names.WELCOME_SCREENS[number - 1], role=names.HEADING_ROLE)

    def command(self, *arguments):
        result = run_command(self.data_dir, *arguments, "--json", **self.desktop.environment)
        self.assertEqual(result.exit_code, 0, result)
        return result.json

    def is_done(self):
        return self.command("welcome")["done"]

    def go_to_the_last_screen(self):
        """With coffee, no nicotine, exercise in the evening and a phone."""
        self.wait_for_screen(1)
        self.press(names.CONTINUE)
        self.wait_for_screen(2)
        for answer in names.DAY_ANSWERS:
            self.press(answer)
        self.press(names.CONTINUE)
        self.wait_for_screen(3)
        self.press(names.NONE_OF_THESE)
        self.wait_for_screen(4)

    def starts_with_desktop(self):
        return self.autostart.exists() and "Hidden=true" not in self.autostart.read_text()

    def shown(self):
        return [one.title for one in self.desktop.notifications.shown() if one.application == "Softfall"]


class FirstStartTest(WelcomeTest):
    def test_first_start_to_the_first_evening(self):
        self.start()
        self.wait_for_screen(1)
        self.assertEqual(self.shown(), [])
        self.assertIsNone(self.tree.find(names.SETTINGS), "there is something beside the welcome")
        self.go_to_the_last_screen()
        self.desktop.notifications.wait_for(names.NOTICE_TITLE)
        self.press(names.MESSAGE_APPEARED)
        self.tree.wait_for(names.MESSAGE_WAS_SEEN)
        wait_until(lambda: self.desktop.notifications.displayed_count() == 0, "the test message to go")
        self.assertFalse(self.is_done())
        self.press(names.START)
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        print(f"{self.activations} activations")
        self.assertLessEqual(self.activations, 12)

        self.assertIn("--background", self.autostart.read_text())
        self.assertTrue(self.is_done())
        self.assertEqual(
            {row["kind"] for row in self.diary.rows("SELECT kind FROM silenced_reminder")}, {"nicotine-cutoff"}
        )
        self.assertEqual(self.diary.one("SELECT serving FROM caffeine_preset WHERE position = 1"), "coffee")
        self.assertEqual(self.diary.one("SELECT knows_stretch_safety FROM routine_preferences"), 1)
        # Of last night, or of what was due before, nothing is asked or said.
        self.assertIsNone(self.tree.find(names.ANSWER_MORNING))
        self.assertEqual(self.shown(), [names.NOTICE_TITLE])
        self.assertEqual(self.diary.rows("SELECT * FROM reminder_decision"), [])

        # Nothing of it is offered where it is not part of the days.
        self.tree.press(names.SETTINGS)
        self.tree.scroll_to(names.MORE_CUTOFFS)
        self.assertIsNone(self.tree.find(names.NICOTINE_LESS))
        self.tree.press(names.REMINDER_SETTINGS)
        self.tree.scroll_to(names.START_WITH_DESKTOP)
        self.assertIsNone(self.tree.find(names.LAST_NICOTINE))
        self.tree.scroll_to(names.MORE_REMINDERS)
        self.tree.press(names.MORE_REMINDERS)
        self.tree.wait_for(names.LAST_NICOTINE)
        self.tree.press(names.TONIGHT)

        # The first time that the window is closed, and only then, it says that it keeps running.
        self.program.close_window()
        self.tree.wait_for(names.STILL_IN_TRAY)
        self.tree.press(names.CLOSE_WINDOW)
        self.tree.wait_until_gone(names.TONIGHT, role=names.HEADING_ROLE)
        second = Program(self.desktop, data_dir=self.data_dir, begun=False, name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.program.close_window()
        self.tree.wait_until_gone(names.TONIGHT, role=names.HEADING_ROLE)
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        self.desktop.notifications.wait_for(names.TWITCH_NOTICE)
        self.assertEqual(self.shown(), [names.NOTICE_TITLE, names.TWITCH_NOTICE])

        # And the next day's start has no welcome.
        self.program.stop()
        self.start(name="third")
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)

    def test_killed_on_the_third_screen_it_goes_on_there(self):
        self.start()
        self.wait_for_screen(1)
        self.press(names.CONTINUE)
        for answer in names.DAY_ANSWERS:
            self.press(answer)
        self.press(names.CONTINUE)
        self.wait_for_screen(3)
        self.press(names.A_FALL)
        self.tree.wait_for(names.SEATED_ONLY)
        self.program.kill()
        self.start(name="again")
        self.wait_for_screen(3)
        self.assertTrue(self.tree.wait_for(names.A_FALL).has_state("checked"))
        self.press(names.BACK)
        self.wait_for_screen(2)
        self.assertTrue(self.tree.wait_for(names.DAY_ANSWERS[0]).has_state("checked"))
        # Whatever asks for another page meanwhile gets the welcome.
        self.desktop.activate_action(BUS_NAME, "check-in")
        self.wait_for_screen(2)
        self.assertEqual(self.shown(), [])

    def test_a_double_click_answers_nothing_on_the_next_screen(self):
        self.start()
        self.wait_for_screen(1)
        self.press(names.CONTINUE)
        self.wait_for_screen(2)
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        x, y, width, height = self.tree.wait_for(names.CONTINUE).place()
        for _ in range(2):
            self.tree.click(x + width // 2, y + height // 2)
        self.wait_for_screen(3)
        self.tree.press(names.BACK)
        self.wait_for_screen(2)

    def test_skipping_begins_at_once(self):
        self.start()
        self.press(names.SKIP_WELCOME)
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.assertTrue(self.is_done())
        # As preselected on the last screen, and said, with its undo.
        self.tree.wait_for(names.STARTS_WITH_DESKTOP)
        self.assertIn("--background", self.autostart.read_text())
        self.assertEqual(self.diary.rows("SELECT * FROM silenced_reminder"), [])
        self.tree.press(names.UNDO)
        wait_until(lambda: not self.starts_with_desktop(), "no start with the desktop", explain=self.tree.describe)

    def test_a_desktop_that_refuses_is_heard_at_the_switch(self):
        self.autostart.parent.write_text("a file where the folder should be")
        self.start()
        self.go_to_the_last_screen()
        self.press(names.START)
        self.tree.wait_for(names.AUTOSTART_REFUSED)
        self.wait_for_screen(4)
        self.press(names.START)
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)

    def test_the_example_comes_back_to_the_last_screen(self):
        self.start()
        self.go_to_the_last_screen()
        self.press(names.LOOK_AROUND)
        self.tree.wait_until_gone(names.WELCOME_SCREENS[3], role=names.HEADING_ROLE)
        example = wait_until(self.example_process, "the example", 30, self.program.log_tail)
        tree = AccessibleTree(example, self.desktop, timeout=30)
        tree.press(names.DIARY)
        tree.wait_for(names.DEMO_NIGHTS_LOGGED)
        tree.press(names.START_FOR_REAL)
        wait_until(lambda: not self.example_process(), "the example to end", 30, self.desktop.evidence)
        self.wait_for_screen(4)
        self.assertFalse(self.is_done())

    def example_process(self):
        """Its number; None where there is none on this desktop."""
        for folder in pathlib.Path("/proc").iterdir():
            try:
                arguments = (folder / "cmdline").read_bytes().split(b"\0")
                if b"--demo" in arguments and str(self.data_dir).encode() in arguments:
                    return int(folder.name)
            except (OSError, ValueError):
                pass  # no process, or gone meanwhile
        return None

    def test_opened_again_it_resets_nothing(self):
        bedtime = ("--bedtime", "22:15", "--wake", "06:15")
        self.assertEqual(run_command(self.data_dir, "plan", "set", *bedtime, TZ="UTC").exit_code, 0)
        before = self.command("plan", "show")
        self.start("--page", "settings")
        self.tree.press(names.DATA_SETTINGS)
        self.press(names.OPEN_WELCOME)
        for number in (1, 2):
            self.wait_for_screen(number)
            self.press(names.CONTINUE)
        self.press(names.NONE_OF_THESE)
        self.wait_for_screen(4)
        self.press(names.DONE)
        self.tree.wait_for(names.OPEN_WELCOME)  # back where one came from
        self.assertEqual(self.command("plan", "show"), before)
        self.assertFalse(self.autostart.exists())


class MorningOfTheFirstStartTest(WelcomeTest):
    """Late reminders and last night's check-in would both be useful at that hour."""

    HOUR = 8

    def test_nothing_is_said_or_asked_before_the_welcome_is_over(self):
        self.program = Program(self.desktop, "--background", data_dir=self.data_dir, begun=False)
        wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, self.program.log_tail)
        self.desktop.activate(BUS_NAME)
        self.tree = self.program.tree
        self.wait_for_screen(1)
        self.program.close_window()
        self.tree.wait_until_gone(names.WELCOME_SCREENS[0])
        menu = self.desktop.tray.menu(wait_until(self.desktop.tray.items, "the tray", 30, self.desktop.evidence)[0])
        labels = [entry["label"] for entry in menu if entry["label"]]
        self.assertIn(names.NOT_SET_UP, labels)
        self.assertNotIn(names.LOG_TWITCH, labels)
        self.assertEqual(self.shown(), [])
        self.assertEqual(self.diary.rows("SELECT * FROM reminder"), [])

    def test_the_command_line_begins_with_its_first_change(self):
        self.assertFalse(self.is_done())
        self.command("log", "tea")
        status = self.command("welcome")
        self.assertTrue(status["done"])
        self.assertEqual(status["firstNight"], self.command("tonight")["night"])
        self.assertEqual(
            datetime.datetime.fromisoformat(status["begun"]).date().isoformat(), status["firstNight"]
        )
        self.start()
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.assertIsNone(self.tree.find(names.ANSWER_MORNING))


if __name__ == "__main__":
    unittest.main()
