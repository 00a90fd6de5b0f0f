"""Notification servers start late, end, and hang; nothing is lost by it."""

import unittest

import names
from background import BackgroundTest
from harness import wait_until


class NotificationServerTest(BackgroundTest):
    def test_notification_reappears_after_server_restart(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        self.desktop.kill_notification_server()
        self.assertEqual(self.stored("screen-cutoff"), "shown")
        self.desktop.start_notification_server()
        again = self.wait_until_shown(names.SCREENS_OFF, 2)
        self.assertEqual(self.on_screen(), [names.SCREENS_OFF])
        self.assertEqual(
            set(self.notifications.actions(again)),
            {names.NOTICE_OPEN, names.NOTICE_DONE, names.NOTICE_SNOOZE, names.NOTICE_SKIP},
        )
        self.press_done(again, "screen-cutoff")
        # It was logged once.
        self.assertEqual(self.decided("screen-cutoff"), ["shown not-running", "done"])

    def test_answered_without_server_is_not_shown_again(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        self.desktop.kill_notification_server()
        item = self.wait_for_tray_item()
        self.desktop.tray.choose(item, f"{names.SCREENS_OFF}: skip tonight")
        self.wait_until_stored("screen-cutoff", "skipped")
        self.desktop.start_notification_server()
        self.desktop.tray.choose(item, names.LOG_TWITCH)
        self.wait_until_shown(names.TWITCH_NOTICE, 1)
        self.assertEqual(len(self.shown(names.SCREENS_OFF)), 1)

    def test_reminder_due_while_the_server_was_dead_appears_when_it_is_back(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        self.desktop.kill_notification_server()
        self.snoozed_until_in("screen-cutoff", 2)
        self.wait_until_decided("screen-cutoff", ["shown not-running", "held-back no-server"])
        self.assertEqual(self.stored("screen-cutoff"), "due")
        self.desktop.start_notification_server()
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 2), "screen-cutoff")

    def test_hung_server_shows_notification_when_it_resumes(self):
        self.only_the_screens_go_off()
        self.desktop.notification_server.pause()
        program = self.start_background()
        self.wait_until_stored("screen-cutoff", "due")
        # The program itself does not hang with it.
        self.desktop.tray.choose(self.wait_for_tray_item(), names.LOG_TWITCH)
        wait_until(lambda: self.diary.one("SELECT count(*) FROM twitch") == 1, "the twitch", explain=program.log_tail)
        self.desktop.notification_server.go_on()
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")


class LateNotificationServerTest(BackgroundTest):
    DESKTOP = {"notifications": False}

    def test_reminder_due_without_a_server_appears_when_one_comes(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_decided("screen-cutoff", ["held-back no-server"])
        self.assertEqual(self.stored("screen-cutoff"), "due")
        self.desktop.start_notification_server()
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        self.assertEqual(self.decided("screen-cutoff")[-2:], ["shown no-server", "done"])


if __name__ == "__main__":
    unittest.main()
