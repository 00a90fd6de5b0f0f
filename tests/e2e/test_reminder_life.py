"""What becomes of a reminder: snoozed, skipped, too late, and the program ended in between."""

import datetime
import unittest

import names
from background import BackgroundTest
from evening import next_full_minute, set_bedtime, utc_now
from harness import run_command, wait_until

CUTOFFS = ("caffeine-cutoff", "nicotine-cutoff", "exercise-cutoff", "screen-cutoff")


class ReminderLifeTest(BackgroundTest):
    def snooze(self, shown, kind):
        """Snoozes it with its button."""
        self.notifications.press(shown, names.NOTICE_SNOOZE)
        self.wait_until_stored(kind, "snoozed")
        wait_until(lambda: self.notifications.displayed_count() == 0, "the notification to go")

    def test_snoozed_reminder_reappears(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        self.snooze(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        program.stop()
        # Ten minutes become a few seconds; test_notification checks that they are ten.
        until = self.snoozed_until_in("screen-cutoff", 2)
        self.start_background()
        again = self.wait_until_shown(names.SCREENS_OFF, 2)
        self.assertGreaterEqual(utc_now().timestamp(), until)
        self.wait_until_decided("screen-cutoff", ["shown not-running", "snoozed", "shown-again"])
        self.press_done(again, "screen-cutoff")

    def test_snooze_changed_elsewhere_is_respected(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.snooze(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        self.snoozed_until_in("screen-cutoff", 2)
        self.wait_until_shown(names.SCREENS_OFF, 2)
        self.assertEqual(self.on_screen(), [names.SCREENS_OFF])

    def test_snooze_is_not_offered_where_it_would_pass_bedtime(self):
        self.plan_bedtime_in(9)
        self.start_background()
        shown = self.wait_until_shown(names.SCREENS_OFF, 1)
        self.assertEqual(
            set(self.notifications.actions(shown)), {names.NOTICE_OPEN, names.NOTICE_DONE, names.NOTICE_SKIP}
        )
        menu = self.desktop.tray.menu(self.wait_for_tray_item())
        self.assertEqual([entry["enabled"] for entry in menu if entry["label"] == names.TRAY_SNOOZE], [False])

    def test_snoozed_reminder_does_not_come_back_after_bedtime(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        self.snooze(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        program.stop()
        set_bedtime(self.data_dir, next_full_minute(at_least=0) - datetime.timedelta(minutes=2))
        self.snoozed_until_in("screen-cutoff", -1)
        self.start_background()
        self.wait_until_shown(names.BEDTIME, 1)
        self.assertEqual(self.stored("screen-cutoff"), "expired")
        self.assertEqual(len(self.shown(names.SCREENS_OFF)), 1)

    def test_skip_tonight_silences_that_kind_only(self):
        self.plan_bedtime_in(14)
        # Due at the same time it would be in the same notification.
        self.store("evening-check-in", "snoozed", int(utc_now().timestamp()) + 13 * 60)
        self.start_background()
        screens = self.wait_until_shown(names.SCREENS_OFF, 1)
        self.notifications.press(screens, names.NOTICE_SKIP)
        self.wait_until_stored("screen-cutoff", "skipped")
        wait_until(lambda: self.on_screen() == [], "no notification", explain=self.on_screen)
        # The other continues: snoozed, it comes again.
        self.snoozed_until_in("evening-check-in", 2)
        self.wait_until_shown(names.EVENING_CHECK_IN, 1)
        self.assertEqual(len(self.shown(names.SCREENS_OFF)), 1)
        tomorrow = datetime.date.fromisoformat(self.night()) + datetime.timedelta(days=1)
        planned = run_command(self.data_dir, "tonight", "--night", tomorrow, "--json", TZ="UTC").json["reminders"]
        self.assertEqual([one["state"] for one in planned if one["kind"] == "screen-cutoff"], ["planned"])

    def test_kill_before_showing_shows_once(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        # The program knows the server, which then hangs with a reminder in its hands.
        self.snooze(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        self.desktop.notification_server.pause()
        self.snoozed_until_in("screen-cutoff", 2)
        self.wait_until_stored("screen-cutoff", "due")
        program.kill()
        self.assertEqual(self.stored("screen-cutoff"), "due")
        self.desktop.notification_server.go_on()
        self.start_background()
        self.wait_until_stored("screen-cutoff", "shown")
        # dunst may have shown the dead program's message first; the new one replaced it.
        self.assertEqual(self.on_screen(), [names.SCREENS_OFF])
        self.assertEqual(self.notifications.displayed_count(), 1)
        self.assertEqual(self.decided("screen-cutoff"), ["shown not-running", "snoozed", "shown not-running"])
        self.press_done(self.notifications.on_screen()[0], "screen-cutoff")
        self.assertEqual(self.notifications.displayed_count(), 0)

    def test_notification_of_a_killed_program_is_answered_by_the_next_one(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        program.kill()
        self.assertEqual(self.on_screen(), [names.SCREENS_OFF])
        self.start_background()
        # Shown in its place, since dunst reports a choice only to the program that showed it.
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 2), "screen-cutoff")
        self.assertEqual(self.notifications.displayed_count(), 0)
        self.assertEqual(self.decided("screen-cutoff"), ["shown not-running", "done"])

    def test_dismissed_notification_stays_dismissed(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        self.notifications.close_all()
        wait_until(lambda: self.diary.rows("SELECT * FROM reminder_notice") == [], "no notice in the diary")
        program.stop()
        self.start_background()
        self.assert_clock_was_read()
        self.assertEqual(len(self.shown(names.SCREENS_OFF)), 1)
        menu = self.desktop.tray.menu(self.softfall_in_tray())
        self.assertIn(f"{names.SCREENS_OFF}: skip tonight", [entry["label"] for entry in menu])

    def test_started_after_bedtime_shows_no_cutoff_reminders(self):
        # As at 23:50 with bedtime 23:00.
        set_bedtime(self.data_dir, next_full_minute(at_least=0) - datetime.timedelta(minutes=51))
        self.start_background()
        for kind in CUTOFFS:
            self.wait_until_stored(kind, "expired")
        self.assert_clock_was_read()
        self.assertEqual([one.title for one in self.shown()], [names.TWITCH_NOTICE])

    def assert_clock_was_read(self):
        """Something that comes later than every reminder that could have come."""
        self.desktop.tray.choose(self.wait_for_tray_item(), names.LOG_TWITCH)
        self.wait_until_shown(names.TWITCH_NOTICE, 1)


if __name__ == "__main__":
    unittest.main()
