"""An evening used only through the accessibility tree.
The results are in the database and on the pages."""

import datetime
import unittest

import names
from evening import next_full_minute, reminder, set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, run_command, wait_until


class EveningTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        # Ninety minutes and a little ahead: the evening is complete.
        set_bedtime(self.data_dir, next_full_minute(at_least=0) + datetime.timedelta(minutes=91))
        self.night = tonight(self.data_dir)["night"]
        self.start()

    def start(self):
        self.program = Program(self.desktop, data_dir=self.data_dir)
        self.tree = self.program.tree

    def session(self):
        (session,) = self.diary.rows("SELECT id, night, state, current FROM routine_session")
        return session

    def steps(self):
        """{step: state} in the order of the evening."""
        return {
            row["step"]: row["state"]
            for row in self.diary.rows("SELECT step, state FROM routine_step ORDER BY position")
        }

    def wait_for_state(self, state):
        wait_until(lambda: self.session()["state"] == state, f"the session to be {state}", explain=self.tree.describe)

    def go_to(self, page):
        self.tree.press(page)
        self.tree.wait_for(names.PAGE_HEADINGS[page], role=names.HEADING_ROLE)

    def seconds_left(self):
        minutes, seconds = names.TIME_LEFT.match(self.tree.wait_for(names.TIME_LEFT).name).groups()
        return 60 * int(minutes) + int(seconds)

    def test_routine_is_started_paused_skipped_to_stretching_and_finished(self):
        self.tree.press(names.START_ROUTINE)
        self.tree.wait_for(names.FIRST_STEP, role=names.HEADING_ROLE)
        self.assertEqual(self.session()["night"], self.night)
        self.assertEqual(self.session()["state"], "running")
        self.assertEqual(
            list(self.steps()),
            ["stimulants", "electrolytes", "environment", "screens", "stretching", "wind-down", "schedule"],
        )
        self.assertEqual(self.steps()["stimulants"], "current")

        self.tree.press(names.PAUSE)
        self.tree.wait_for(names.RESUME)
        self.wait_for_state("paused")
        paused_at = self.seconds_left()
        self.tree.press(names.RESUME)
        self.wait_for_state("running")
        wait_until(lambda: self.seconds_left() < paused_at, "the clock of the step to run", explain=self.tree.describe)

        self.tree.press(names.NEXT_STEP)
        self.tree.wait_for(names.SECOND_STEP, role=names.HEADING_ROLE)
        self.tree.press(names.STEP_BACK)
        self.tree.wait_for(names.FIRST_STEP, role=names.HEADING_ROLE)
        self.assertEqual(self.steps()["stimulants"], "current")
        self.tree.press(names.NEXT_STEP)
        self.tree.wait_for(names.SECOND_STEP, role=names.HEADING_ROLE)
        self.tree.press(names.SKIP_STEP)
        self.tree.press(names.SKIP_REASON)
        wait_until(
            lambda: self.steps()["electrolytes"] == "skipped", "the step to be skipped", explain=self.tree.describe
        )
        self.assertTrue(self.diary.one("SELECT skip_reason FROM routine_step WHERE step = 'electrolytes'"))

        self.tree.press(names.ALL_STEPS)
        self.tree.press(names.SKIP_TO_STRETCHING)
        self.tree.wait_for(names.STRETCHING, role=names.HEADING_ROLE)
        self.tree.wait_for(names.WARM_UP)
        self.assertEqual(
            self.steps(),
            {
                "stimulants": "done",
                "electrolytes": "skipped",
                "environment": "skipped",
                "screens": "skipped",
                "stretching": "current",
                "wind-down": "pending",
                "schedule": "pending",
            },
        )

        self.tree.press(names.END_ROUTINE)
        self.tree.press(names.FINISH_ROUTINE)
        self.tree.wait_for(names.ROUTINE_FINISHED)
        self.wait_for_state("finished")
        self.tree.press(names.BACK_TO_TONIGHT)
        self.tree.wait_for(names.ROUTINE_DONE_TONIGHT)

    def focus_by_keyboard(self, name):
        for _ in range(90):
            focused = self.tree.focused()
            if focused and focused.name == name:
                return
            self.tree.key("Tab")
        self.fail(f"{name} is not reached by Tab\n{self.tree.describe()}")

    def test_the_whole_wind_down_by_keyboard_alone(self):
        self.tree.wait_for(names.START_ROUTINE)
        self.focus_by_keyboard(names.START_ROUTINE)
        self.tree.key("Return")
        self.tree.wait_for(names.FIRST_STEP, role=names.HEADING_ROLE)
        for done in range(1, 7):
            if list(self.steps())[done - 1] == "screens":
                self.focus_by_keyboard(names.MAY_STRETCH)  # asked once, in the last step with light
                self.tree.key("Return")
                self.tree.wait_until_gone(names.MAY_STRETCH)
            self.focus_by_keyboard(names.NEXT_STEP)
            self.tree.key("Return")
            wait_until(
                lambda: list(self.steps().values()).count("done") == done, f"{done} done", explain=self.tree.describe
            )
        self.focus_by_keyboard(names.LAST_STEP_DONE)
        self.tree.key("Return")
        self.tree.wait_for(names.ROUTINE_FINISHED)
        self.wait_for_state("finished")

    def test_check_in_takes_six_activations_at_most(self):
        now = utc_now()
        for day in range(1, 5):
            at = (now - datetime.timedelta(days=day, hours=2)).isoformat(timespec="seconds")
            for habit in (("caffeine", "--mg", "96"), ("stress", "--level", "2")):
                self.assertEqual(run_command(self.data_dir, "log", *habit, "--at", at, TZ="UTC").exit_code, 0)

        self.tree.press(names.START_ROUTINE)
        self.tree.press(names.SAME_AS_USUAL)
        self.tree.wait_for(names.USUAL_LOGGED)
        self.tree.press(names.ALCOHOL_TOPIC)
        self.tree.press(names.ONE_UNIT)
        self.tree.wait_for(names.ALCOHOL_LOGGED)
        self.tree.press(names.ALCOHOL_LOGGED)  # folds it, so that the button is in view
        self.tree.press(names.CHECK_IN_FINISHED)
        self.tree.wait_for(names.DAY_DONE)

        self.assertEqual(
            self.diary.rows("SELECT kind, amount FROM habit WHERE night = ? ORDER BY kind", self.night),
            [
                {"kind": "alcohol", "amount": 1},
                {"kind": "caffeine", "amount": 96},
                {"kind": "stress", "amount": 2},
            ],
        )
        self.assertEqual(reminder(self.data_dir, "evening-check-in")["state"], "done")

        # The usual day is one step of undo: the unit of alcohol first, then both at once.
        for left in (2, 0):
            self.assertEqual(run_command(self.data_dir, "undo", TZ="UTC").exit_code, 0)
            self.assertEqual(self.diary.one("SELECT count(*) FROM habit WHERE night = ?", self.night), left)

    def test_power_cut_in_the_routine_loses_nothing(self):
        self.tree.press(names.START_ROUTINE)
        self.tree.press(names.NEXT_STEP)
        self.tree.wait_for(names.SECOND_STEP, role=names.HEADING_ROLE)
        self.program.kill()
        self.assertEqual(self.steps()["electrolytes"], "current")
        self.start()
        self.tree.press(names.CONTINUE_ROUTINE)
        self.tree.wait_for(names.SECOND_STEP, role=names.HEADING_ROLE)
        self.assertEqual(self.session()["state"], "running")

    def test_twitches_are_logged_and_found_again(self):
        self.program.stop()
        # The wind-down has begun: from then on a twitch is of this moment.
        set_bedtime(self.data_dir, next_full_minute(at_least=0) + datetime.timedelta(minutes=60))
        self.night = tonight(self.data_dir)["night"]
        self.start()
        self.tree.press(names.LOG_SOMETHING)
        self.tree.press(names.TWITCH_TILE)
        self.tree.wait_for(names.TWITCH_LOGGED)
        self.go_to(names.DIARY)
        self.tree.press(names.LOG_TWITCH)
        self.tree.wait_for(names.AT_LEAST_TWO)
        self.assertEqual(self.diary.rows("SELECT night, zone FROM twitch"), 2 * [{"night": self.night, "zone": "UTC"}])

        self.tree.press(names.AT_LEAST_TWO)
        self.tree.wait_for(names.TWITCHES_LOGGED)

    def test_morning_answer_makes_the_night_count(self):
        self.tree.press(names.ANSWER_MORNING)
        self.tree.press(names.THREE_TWITCHES)
        self.tree.press(names.SAVE)
        last_night = str(datetime.date.fromisoformat(self.night) - datetime.timedelta(days=1))
        wait_until(
            lambda: self.diary.rows("SELECT night, status, twitches FROM night")
            == [{"night": last_night, "status": "logged", "twitches": 3}],
            "the answer in the diary",
            explain=self.tree.describe,
        )
        self.go_to(names.DIARY)
        self.tree.wait_for(names.NIGHT_WITH_THREE)
        self.go_to(names.PROGRESS)
        self.tree.wait_for(names.PROGRESS_CHART)


if __name__ == "__main__":
    unittest.main()
