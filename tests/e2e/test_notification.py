"""A due reminder is a real notification: read from the server that shows it, answered by its own buttons."""

import datetime
import unittest

import names
from evening import next_full_minute, reminder, set_bedtime, tonight
from harness import Desktop, Diary, Program, wait_until


class ReminderOnTheDesktopTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.notifications = self.desktop.notifications

    def start_background(self):
        program = Program(self.desktop, "--background", data_dir=self.data_dir)
        wait_until(self.softfall_in_tray, "Softfall in the tray", 30, self.desktop.evidence)
        return program

    def softfall_in_tray(self):
        return [item for item in self.desktop.tray.items() if "softfall" in (item["id"] + item["title"]).lower()]

    def stored(self, kind):
        """Tonight's row of it."""
        (row,) = Diary(self.data_dir).rows(
            "SELECT state, snoozed_until_utc FROM reminder WHERE kind = ? AND night = ?",
            kind,
            tonight(self.data_dir)["night"],
        )
        return row

    def plan_wind_down_half_an_hour_ago(self):
        """Exercise ended too long ago to be shown, screens go off in half an hour."""
        set_bedtime(
            self.data_dir, next_full_minute(at_least=0) + datetime.timedelta(minutes=55), "--screens-minutes", "25"
        )

    def test_screen_cutoff_appears_when_it_is_due(self):
        due = next_full_minute(at_least=8)
        bedtime = due + datetime.timedelta(hours=1)
        set_bedtime(self.data_dir, bedtime)
        planned = reminder(self.data_dir, "screen-cutoff")
        self.assertEqual((datetime.datetime.fromisoformat(planned["due"]), planned["state"]), (due, "planned"))

        program = self.start_background()
        self.assertEqual([one for one in self.notifications.shown() if names.SCREENS_OFF in one.title], [])
        shown = self.notifications.wait_for(names.SCREENS_OFF, timeout=90)
        self.assertGreaterEqual(datetime.datetime.now(datetime.timezone.utc), due)
        self.assertEqual(shown.application, "Softfall")
        self.assertEqual(shown.desktop_entry, "org.softfall.Softfall")
        self.assertEqual(shown.title, names.SCREENS_OFF)
        self.assertIn("Bedtime is", shown.text)
        self.assertIn(bedtime.strftime("%H:%M"), shown.text)
        self.assertEqual(
            set(self.notifications.actions(shown)),
            {names.NOTICE_OPEN, names.NOTICE_DONE, names.NOTICE_SNOOZE, names.NOTICE_SKIP},
        )
        self.assertEqual(self.stored("screen-cutoff"), {"state": "shown", "snoozed_until_utc": None})

        self.notifications.press(shown, names.NOTICE_DONE)
        wait_until(
            lambda: self.stored("screen-cutoff")["state"] == "done", "the answer in the diary", explain=program.log_tail
        )
        self.assertEqual(reminder(self.data_dir, "screen-cutoff")["state"], "done")

        # What was shown is not shown again, not even after a restart.
        program.stop()
        count = len([one for one in self.notifications.shown() if one.title == names.SCREENS_OFF])
        self.start_background()
        self.assertEqual(len([one for one in self.notifications.shown() if one.title == names.SCREENS_OFF]), count)

    def test_late_start_shows_what_is_still_useful_and_snoozes_it(self):
        self.plan_wind_down_half_an_hour_ago()
        program = self.start_background()
        shown = self.notifications.wait_for("wind down", timeout=20)
        self.assertEqual(
            [one.title for one in self.notifications.shown() if one.application == "Softfall"], [shown.title]
        )
        self.assertIn(names.START_ROUTINE, self.notifications.actions(shown))
        for kind in ("caffeine-cutoff", "nicotine-cutoff", "exercise-cutoff"):
            self.assertEqual(reminder(self.data_dir, kind)["state"], "expired")

        self.notifications.press(shown, names.NOTICE_SNOOZE)
        wait_until(
            lambda: self.stored("wind-down")["state"] == "snoozed", "the answer in the diary", explain=program.log_tail
        )
        ahead = self.stored("wind-down")["snoozed_until_utc"] - datetime.datetime.now().timestamp()
        self.assertTrue(540 < ahead <= 600, ahead)

    def test_notification_opens_the_routine(self):
        self.plan_wind_down_half_an_hour_ago()
        program = self.start_background()
        shown = self.notifications.wait_for("wind down", timeout=20)
        self.notifications.press(shown, names.START_ROUTINE)
        program.tree.wait_for(names.PAUSE)
        sessions = Diary(self.data_dir).rows("SELECT night, state FROM routine_session")
        self.assertEqual(sessions, [{"night": tonight(self.data_dir)["night"], "state": "running"}])


if __name__ == "__main__":
    unittest.main()
