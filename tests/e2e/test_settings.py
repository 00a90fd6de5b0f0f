"""Settings by hand: a row stays under the pointer, each press is a step, and times are typed."""

import unittest

import names
from evening import zone_where_it_is
from harness import Desktop, Program, SoundServer, run_command, wait_until


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
        self.tree.scroll_to(names.START_WITH_DESKTOP)
        self.tree.scroll_to(names.REMINDER_SETTINGS)
        self.tree.key("Down")
        self.tree.wait_for(names.STEPS_OF_THE_EVENING)
        self.tree.wait_until_gone(names.START_WITH_DESKTOP)
        self.tree.type_into(names.SEARCH_SETTINGS, "autostart")
        self.tree.wait_for(names.FOUND_AUTOSTART)
        self.tree.key("Return")
        self.wait_for_focus(names.START_WITH_DESKTOP)

    def test_a_search_leads_to_the_setting_wherever_it_is(self):
        for query, control in names.SETTINGS_BY_SEARCH.items():
            with self.subTest(query=query):
                self.tree.scroll_to(names.SEARCH_SETTINGS)
                self.tree.type_into(names.SEARCH_SETTINGS, query)
                self.tree.press(next(name for name in self.tree.names() if name.startswith(query + ", ")))
                self.wait_for_focus(control)

    def wait_for_focus(self, name):
        """Until it has the keyboard, within the window."""

        def is_reached():
            control = self.tree.find(name)
            return control is not None and control.has_state("focused") and control.has_state("showing")

        wait_until(is_reached, f"{name!r} in sight, with the keyboard", explain=self.tree.describe)

    def test_escape_empties_the_search_and_then_leaves(self):
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self.tree.control_key("f")
        wait_until(
            lambda: self.tree.wait_for(names.SEARCH_SETTINGS).has_state("focused"), "the search", explain=self.tree.describe
        )
        self.tree.type_into(names.SEARCH_SETTINGS, "autostart")
        self.tree.wait_for(names.FOUND_AUTOSTART)
        self.tree.key("Escape")
        self.tree.wait_until_gone(names.FOUND_AUTOSTART)
        self.assertEqual(self.tree.text(names.SEARCH_SETTINGS), "")
        self.tree.press(names.CHECK_SETTINGS)
        self.tree.wait_for(names.READINESS, role=names.HEADING_ROLE)

    def test_what_the_command_line_sets_is_shown_and_changed_at_once(self):
        set_by_command = ("--screens-minutes", "240", "--nicotine-hours", "0.5", "--wind-down-minutes", "240")
        self.assertEqual(run_command(self.data_dir, "plan", "set", *set_by_command).exit_code, 0)
        self.tree.wait_for("Screens off 4 h")
        self.tree.scroll_to("Last nicotine 30 min")
        self.tree.press(names.NICOTINE_LESS)
        wait_until(lambda: self.plan()["nicotineHours"] == 0, "no hours", explain=self.tree.describe)
        self.tree.scroll_to(names.SCREENS_LESS)
        self.tree.press(names.SCREENS_LESS)
        self.wait_for_screens(235)

    def test_the_list_of_keys_opens_by_f1(self):
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self.tree.key("F1")
        self.tree.wait_for(names.FIRST_KEY)
        self.tree.key("Escape")
        self.tree.wait_until_gone(names.FIRST_KEY)
        self.tree.wait_for(names.SETTINGS, role=names.HEADING_ROLE)

    def test_the_list_of_keys_opens_by_question_mark(self):
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self.tree.shift_key("/")
        self.tree.wait_for(names.FIRST_KEY)


class VoiceSettingsTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15)))
        server = SoundServer(self.desktop)
        server.start()
        self.ear = self.enterContext(server.record())
        self.data_dir = self.desktop.folder / "diary"
        self.tree = Program(self.desktop, "--page", "settings", data_dir=self.data_dir).tree
        self.tree.press(names.SOUND_SETTINGS)

    def wait_for_voice(self, voice):
        wait_until(lambda: run_command(self.data_dir, "voice", "--json").json["chosen"] == voice, voice, explain=self.tree.describe)

    def test_a_voice_is_heard_and_chosen(self):
        before = self.ear.heard_until
        self.tree.scroll_to(names.SAMPLE_OF_RMS)
        self.tree.press(names.SAMPLE_OF_RMS)
        self.ear.wait_for_sound(before)
        self.wait_for_voice("best")
        self.tree.press(names.VOICE_RMS)
        self.wait_for_voice("flite:rms")
        self.tree.press(names.UNDO)
        self.wait_for_voice("best")


class SettingsOfTheMachineTest(unittest.TestCase):
    def test_text_size_of_the_example_is_not_kept(self):
        desktop = self.enterContext(Desktop(zone=zone_where_it_is(15)))
        for arguments, size in ((("--demo",), "Text size 100%"), ((), "Text size 100%")):
            program = Program(desktop, *arguments, "--page", "settings", name="-".join(("softfall", *arguments)))
            program.tree.press(names.SOUND_SETTINGS)
            program.tree.scroll_to(size)
            program.tree.press(names.TEXT_LARGER)
            # Everything moves with the text.
            wait_until(
                lambda tree=program.tree: tree.find_all(names.TEXT_AT_125, showing=False),
                "larger text",
                explain=program.tree.describe,
            )
            program.close_window()
            if arguments:
                self.assertEqual(program.wait_for_exit(), 0, program.log_tail())


class SmallScreenTest(unittest.TestCase):
    def assert_fits(self, screen, **environment):
        with Desktop(zone=zone_where_it_is(15), screen=screen) as desktop:
            program = Program(desktop, "--page", "settings", **environment)
            program.tree.wait_for(names.SETTINGS, role=names.HEADING_ROLE)
            x, y, width, height = map(int, desktop.place_of_window(program.pid))
            most_width, most_height = map(int, screen.split("x"))
            self.assertLessEqual(width, most_width)
            self.assertLessEqual(height, most_height)

    def test_the_first_window_fits_a_small_screen(self):
        self.assert_fits("1366x768")

    def test_the_first_window_fits_at_scale_two(self):
        self.assert_fits("1920x1080", QT_SCALE_FACTOR="2")


if __name__ == "__main__":
    unittest.main()
