"""The diary used only through the accessibility tree: the morning, a night's page, undo and redo.
The results are in the database."""

import datetime
import json
import pathlib
import unittest

import names
from evening import set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, processor_seconds, run_command, wait_until


class DiaryTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        self.night = datetime.date.fromisoformat(tonight(self.data_dir)["night"])
        self.last_night = str(self.night - datetime.timedelta(days=1))
        self.activations = 0

    def start(self, page="tonight"):
        self.program = Program(self.desktop, "--page", page, data_dir=self.data_dir)
        self.tree = self.program.tree

    def open_morning(self):
        self.start("morning")
        self.tree.wait_for(names.SAVE)

    def open_last_night(self):
        """For a diary that has it."""
        self.start("diary")
        self.tree.press(names.NIGHT_WITH_NONE)
        self.tree.wait_for(names.NIGHT_ON_A_LINE)

    def press(self, name):
        self.tree.press(name)
        self.activations += 1

    def press_in_view(self, name):
        self.tree.scroll_to(name)
        self.press(name)

    def enter(self, name, text):
        """Types into a field and leaves it."""
        self.tree.scroll_to(name)
        self.tree.type_into(name, text)
        self.tree.key("Tab")

    def wait_for_rows(self, query, expected):
        wait_until(lambda: self.diary.rows(query) == expected, f"{expected} of {query}", explain=self.tree.describe)

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments, TZ="UTC")
        self.assertEqual(result.exit_code, 0, result)

    def report(self, line):
        folder = pathlib.Path(self.desktop.folder)
        (folder / "measured.txt").write_text(line + "\n")
        print(line)

    def test_morning_of_an_ordinary_night_takes_five_activations_and_less_than_a_second(self):
        self.open_morning()
        # How long the program itself is busy, from the displayed page to the stored row, including the answers of the
        # accessibility tree that the test asks for.
        before = processor_seconds(self.program.pid)
        for answer in names.ORDINARY_NIGHT:
            self.press(answer)
        self.press(names.SAVE)
        self.wait_for_rows(
            "SELECT night, status, twitches, woke, quality, fatigue FROM night",
            [
                {
                    "night": self.last_night,
                    "status": "logged",
                    "twitches": 2,
                    "woke": "some",
                    "quality": 5,
                    "fatigue": 2,
                }
            ],
        )
        busy = processor_seconds(self.program.pid) - before
        self.report(f"morning check-in: {self.activations} activations, {busy:.3f} s of the program")
        self.assertLessEqual(self.activations, 5)

    def test_morning_by_keyboard_alone_takes_eight_keys_and_says_what_was_saved(self):
        self.open_morning()
        first = self.tree.wait_for(names.FIRST_ANSWER)
        wait_until(lambda: first.has_state("focused"), "focus on the first question", explain=self.tree.describe)
        keys = ("2", "Down", "2", "Down", "5", "Down", "3", "Return")
        for key in keys:
            self.tree.key(key)
        self.wait_for_rows(
            "SELECT night, twitches, woke, quality, fatigue FROM night",
            [{"night": self.last_night, "twitches": 2, "woke": "some", "quality": 5, "fatigue": 2}],
        )
        self.assertLessEqual(len(keys), 8)
        self.tree.wait_for(names.NIGHT_SAVED)
        self.press(names.UNDO)
        self.wait_for_rows("SELECT night FROM night", [])

    def test_wrong_values_are_said_in_words_and_save_waits(self):
        self.open_morning()
        self.press(names.NO_TWITCHES)
        self.press_in_view(names.MORE_ABOUT_THE_NIGHT)
        self.enter(names.MINUTES_TO_FALL_ASLEEP, "600")
        self.tree.wait_for(names.WRONG_MINUTES)
        self.press_in_view(names.SAVE)
        field = self.tree.wait_for(names.MINUTES_TO_FALL_ASLEEP)
        wait_until(lambda: field.has_state("focused"), "focus on the wrong field", explain=self.tree.describe)
        self.assertEqual(self.diary.rows("SELECT * FROM night"), [])
        self.enter(names.MINUTES_TO_FALL_ASLEEP, "60")
        self.press_in_view(names.CHANGE_TIMES)
        self.enter(names.LIGHTS_OUT_TIME, "25:99")
        self.tree.wait_for(names.WRONG_TIME)
        self.press_in_view(names.SAVE)
        field = self.tree.wait_for(names.LIGHTS_OUT_TIME)
        wait_until(lambda: field.has_state("focused"), "focus on the wrong field", explain=self.tree.describe)
        self.assertEqual(self.diary.rows("SELECT * FROM night"), [])
        self.enter(names.LIGHTS_OUT_TIME, "23:10")
        self.press_in_view(names.SAVE)
        self.wait_for_rows("SELECT sol_min FROM night", [{"sol_min": 60}])

    def test_answers_wait_as_a_draft_across_a_restart(self):
        self.open_morning()
        self.press(names.ORDINARY_NIGHT[0])
        self.press(names.ORDINARY_NIGHT[2])
        self.tree.press(names.DIARY)
        self.tree.wait_for(names.LOG_TWITCH)
        self.program.stop()
        self.assertEqual(self.diary.rows("SELECT * FROM night"), [])
        self.open_morning()
        for answer in (names.ORDINARY_NIGHT[0], names.ORDINARY_NIGHT[2]):
            self.assertTrue(self.tree.wait_for(answer).has_state("checked"), answer)
        self.press_in_view(names.SAVE)
        self.wait_for_rows("SELECT twitches, quality FROM night", [{"twitches": 2, "quality": 5}])

    def test_twitch_of_the_day_asks_for_its_time(self):
        # Bedtime eight hours ahead: it is day.
        set_bedtime(self.data_dir, utc_now() + datetime.timedelta(hours=8))
        last_night = str(datetime.date.fromisoformat(tonight(self.data_dir)["night"]) - datetime.timedelta(days=1))
        self.run_ok("morning", "--night", last_night, "--none")
        self.start("diary")
        self.press(names.LOG_TWITCH)
        self.tree.wait_for(names.STRONG)
        self.assertEqual(self.diary.rows("SELECT night FROM twitch"), [])
        self.press_in_view(names.SAVE)
        self.wait_for_rows("SELECT night FROM twitch", [{"night": last_night}])

    def test_am_pm_slip_is_corrected_with_one_tap(self):
        self.open_morning()
        self.press(names.NO_TWITCHES)
        self.press(names.CHANGE_TIMES)
        self.enter(names.LIGHTS_OUT_TIME, "09:00")
        self.press_in_view(names.SAVE)
        self.tree.wait_for(names.LONG_IN_BED)
        self.assertEqual(self.diary.rows("SELECT * FROM night"), [])
        self.press(names.MAKE_IT_AT_NIGHT)
        lights_out = int(
            datetime.datetime.fromisoformat(f"{self.last_night}T21:00:00+00:00").timestamp(),
        )
        self.wait_for_rows("SELECT lights_out_utc FROM night", [{"lights_out_utc": lights_out}])

    def test_twitch_is_added_edited_removed_and_undone(self):
        self.run_ok("morning", "--night", self.last_night, "--none")
        self.open_last_night()
        self.press(names.ADD_TWITCH)
        self.press(names.STRONG)
        self.press(names.SAVE)
        self.wait_for_rows("SELECT night, intensity FROM twitch", [{"night": self.last_night, "intensity": 3}])
        self.tree.reach(names.EDIT_TWITCH)
        self.press(names.EDIT_TWITCH)
        self.press(names.WEAK)
        self.press(names.SAVE)
        self.wait_for_rows("SELECT night, intensity FROM twitch", [{"night": self.last_night, "intensity": 1}])
        self.tree.reach(names.REMOVE_TWITCH)
        self.press(names.REMOVE_TWITCH)
        self.wait_for_rows("SELECT night FROM twitch", [])
        # Across a restart of the program, one step after the other, and forward again.
        self.program.stop()
        self.open_last_night()
        self.tree.reach(names.UNDO_REMOVED)
        self.press(names.UNDO_REMOVED)
        self.wait_for_rows("SELECT intensity FROM twitch", [{"intensity": 1}])
        self.tree.reach(names.UNDO_EDITED)
        self.press(names.UNDO_EDITED)
        self.wait_for_rows("SELECT intensity FROM twitch", [{"intensity": 3}])
        self.tree.reach(names.REDO_EDIT)
        self.press(names.REDO_EDIT)
        self.wait_for_rows("SELECT intensity FROM twitch", [{"intensity": 1}])

    def test_notes_are_searched_and_the_calendar_opens_a_night(self):
        self.run_ok("morning", "--night", self.last_night, "--twitches", "3", "--note", "Späte Runde")
        self.start("diary")
        self.tree.type_into(names.SEARCH_NOTES, "spate")
        self.tree.press(names.FOUND_NOTE)
        self.tree.wait_for(names.NIGHT_ON_A_LINE)
        self.tree.press(names.BACK_TO_DIARY)
        self.tree.press(names.EMPTY_SEARCH)
        self.tree.press(names.CALENDAR)
        self.tree.press(names.NIGHT_WITH_THREE)
        self.tree.wait_for(names.NIGHT_ON_A_LINE)

    def test_a_change_is_added_and_removed(self):
        self.run_ok("morning", "--night", self.last_night, "--none")
        self.start("diary")
        self.tree.press(names.CHANGES)
        self.tree.press(names.ADD_CHANGE)
        self.tree.type_into(names.CHANGE_LABEL, "decaf after noon")
        self.tree.press(names.SAVE)
        self.wait_for_rows(
            "SELECT night, label FROM change_mark", [{"night": str(self.night), "label": "decaf after noon"}]
        )
        listed = run_command(self.data_dir, "change", "list", "--json", TZ="UTC")
        self.assertEqual([change["label"] for change in json.loads(listed.output)], ["decaf after noon"])
        self.tree.press(names.REMOVE_CHANGE)
        self.wait_for_rows("SELECT label FROM change_mark", [])


if __name__ == "__main__":
    unittest.main()
