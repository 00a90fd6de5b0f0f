"""softfallctl routine: how the wind-down is guided, heard and darkened."""

import unittest

from test_command_line import CommandTest

DEFAULTS = {
    "activity": None,
    "version": "standing",
    "form": "standard",
    "holdSeconds": 30,
    "pace": "5-5",
    "meditationMinutes": 10,
    "sound": "voice",
    "volume": 60,
    "dark": True,
    "displaysOff": False,
    "warmLight": False,
    "breathingAfterTwitch": False,
}


class RoutineCommandTest(CommandTest):
    def test_nothing_set_is_the_defaults(self):
        self.assertEqual(self.run_json("routine"), DEFAULTS)
        self.assertEqual(self.run_json("routine", "show"), DEFAULTS)
        self.assertIn("activity not chosen\n", self.run_ok("routine").output)

    def test_what_is_set_is_kept_and_the_rest_stays(self):
        options = ("--activity", "quiet-relaxation", "--version", "seated", "--pace", "4-6")
        options += ("--meditation-minutes", "15", "--sound", "tones", "--volume", "35")
        options += ("--dark", "off", "--displays-off", "on", "--warm-light", "on")
        expected = DEFAULTS | {"activity": "quiet-relaxation", "version": "seated", "pace": "4-6"}
        expected |= {"meditationMinutes": 15, "sound": "tones", "volume": 35}
        expected |= {"dark": False, "displaysOff": True, "warmLight": True}
        self.assertEqual(self.run_json("routine", "set", *options), expected)
        self.assertEqual(self.run_json("routine", "set", "--volume", "0"), expected | {"volume": 0})
        self.assertEqual(self.run_json("routine"), expected | {"volume": 0})

    def test_longer_holds_make_the_stretching_step_longer(self):
        self.run_ok("routine", "set", "--hold-seconds", "60")
        steps = {step["id"]: step["minutes"] for step in self.run_json("tonight")["steps"]}
        self.assertEqual(steps["stretching"], 16)
        self.run_ok("routine", "set", "--form", "short")
        steps = {step["id"]: step["minutes"] for step in self.run_json("tonight")["steps"]}
        self.assertEqual(steps["stretching"], 4)
        self.assertEqual(sum(steps.values()), 90)

    def test_it_is_undone_like_the_plan(self):
        self.run_ok("routine", "set", "--sound", "silent")
        self.run_ok("undo")
        self.assertEqual(self.run_json("routine"), DEFAULTS)

    def test_bad_values_are_named_and_nothing_is_written(self):
        for option, value, allowed in (
            ("--activity", "yoga", "reading"),
            ("--version", "upright", "standing"),
            ("--form", "long", "short"),
            ("--hold-seconds", "9", "10 to 60"),
            ("--hold-seconds", "long", "10 to 60"),
            ("--pace", "4-8", "4-6"),
            ("--meditation-minutes", "61", "1 to 60"),
            ("--sound", "loud", "tones"),
            ("--volume", "101", "0 to 100"),
            ("--dark", "yes", "on"),
            ("--displays-off", "", "missing value"),
        ):
            with self.subTest(option=option, value=value):
                self.assert_refused("routine", "set", option, value, naming=(allowed,))
        self.assertFalse(self.data_dir.exists(), "a file was touched")


if __name__ == "__main__":
    unittest.main()
