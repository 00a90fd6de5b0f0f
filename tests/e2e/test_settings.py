"""Settings by hand: a row stays under the pointer, each press is a step, and times are typed."""

import unittest

import names
from evening import zone_where_it_is
from harness import Desktop, Program, run_command, wait_until


class SettingsTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15)))
        self.data_dir = self.desktop.folder / "diary"
        self.program = Program(self.desktop, "--page", "settings", data_dir=self.data_dir)
        self.tree = self.program.tree
        self.tree.wait_for(names.SETTINGS, role=names.HEADING_ROLE)

    def plan(self):
        result = run_command(self.data_dir, "plan", "--json")
        self.assertEqual(result.exit_code, 0, result)
        return result.json

    def wait_for_screens(self, minutes):
        wait_until(
            lambda: self.plan()["screensMinutes"] == minutes,
            f"screens off {minutes} minutes before bedtime",
            explain=self.tree.describe,
        )

    def test_three_presses_on_one_spot_are_three_steps(self):
        self.tree.scroll_to(names.SCREENS_LESS)
        less = self.tree.wait_for(names.SCREENS_LESS)
        place = less.place()
        left, top, width, height = place
        for minutes in (55, 50, 45):
            self.tree.click(left + width // 2, top + height // 2)
            self.wait_for_screens(minutes)
        self.assertEqual(less.place(), place, "the row moved")
        self.tree.press(names.UNDO)
        self.wait_for_screens(50)
        self.tree.control_key("z")
        self.wait_for_screens(55)
        self.assertEqual(less.place(), place, "the row moved")

    def test_a_wrong_time_is_explained_and_the_good_one_stays(self):
        self.tree.type_into(names.WEEKDAY_BEDTIME, "0900")
        self.tree.key("Return")
        self.tree.wait_for(names.DID_YOU_MEAN_21)
        self.assertEqual(self.plan()["days"]["mon"], {"bedtime": "23:00", "wake": "07:00"})
        self.tree.press(names.USE_21)
        wait_until(lambda: self.plan()["days"]["mon"]["bedtime"] == "21:00", "21:00", explain=self.tree.describe)
        self.tree.wait_until_gone(names.DID_YOU_MEAN_21)
        days = self.plan()["days"]
        self.assertEqual({days[day]["bedtime"] for day in ("sun", "mon", "tue", "wed", "thu")}, {"21:00"})
        self.assertEqual({days[day]["bedtime"] for day in ("fri", "sat")}, {"23:00"})

    def test_arrow_keys_step_a_time(self):
        self.tree.type_into(names.WEEKDAY_BEDTIME, "11pm")
        self.tree.key("Up")
        wait_until(lambda: self.plan()["days"]["mon"]["bedtime"] == "23:15", "23:15", explain=self.tree.describe)

    def test_sections_are_walked_and_searched(self):
        self.tree.press(names.REMINDER_SETTINGS)
        self.tree.wait_for(names.START_WITH_DESKTOP)
        self.tree.scroll_to(names.REMINDER_SETTINGS)
        self.tree.key("Down")
        self.tree.wait_for(names.STEPS_OF_THE_EVENING)
        self.tree.wait_until_gone(names.START_WITH_DESKTOP)
        self.tree.type_into(names.SEARCH_SETTINGS, "autostart")
        self.tree.press(names.FOUND_AUTOSTART)
        self.tree.wait_for(names.START_WITH_DESKTOP)


if __name__ == "__main__":
    unittest.main()
