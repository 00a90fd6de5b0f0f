"""Nothing is shown on a locked screen, and nothing is lost by it."""

import unittest

import names
from background import BackgroundTest
from harness import Logind, ScreenSaver


class PresenceTest(BackgroundTest):
    def screen_saver(self, active):
        saver = ScreenSaver(self.desktop, active)
        self.addCleanup(saver.close)
        return saver

    def test_reminder_due_while_the_screen_is_locked_comes_when_it_is_unlocked(self):
        self.only_the_screens_go_off()
        self.store("screen-cutoff", "done")
        saver = self.screen_saver(active=False)
        self.start_background()
        saver.set_active(True)
        self.snoozed_until_in("screen-cutoff", 2)
        self.wait_until_decided("screen-cutoff", ["held-back person-away"])
        self.assertEqual(self.shown(), [])
        saver.set_active(False)
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        self.assertEqual(self.decided("screen-cutoff")[1:], ["shown-again person-away", "done"])

    def test_screen_that_is_locked_when_softfall_starts_stays_dark(self):
        self.only_the_screens_go_off()
        saver = self.screen_saver(active=True)
        self.start_background()
        self.wait_until_decided("screen-cutoff", ["held-back person-away"])
        self.assertEqual(self.shown(), [])
        saver.set_active(False)
        self.wait_until_shown(names.SCREENS_OFF, 1)

    def test_lock_of_dead_program_is_ignored(self):
        self.only_the_screens_go_off()
        saver = ScreenSaver(self.desktop, active=True)
        self.start_background()
        self.wait_until_decided("screen-cutoff", ["held-back person-away"])
        saver.close()
        self.wait_until_shown(names.SCREENS_OFF, 1)


class SleepTest(BackgroundTest):
    def setUp(self):
        super().setUp()
        self.desktop.start_system_bus()
        self.only_the_screens_go_off()

    def logind(self, locked=False):
        logind = Logind(self.desktop, locked)
        self.addCleanup(logind.close)
        return logind

    def test_resume_changes_nothing(self):
        logind = self.logind()
        program = self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        logind.prepare_for_sleep(True)
        logind.prepare_for_sleep(False)
        self.snoozed_until_in("screen-cutoff", 2)
        logind.prepare_for_sleep(False)
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 2), "screen-cutoff")
        self.assertEqual(self.notifications.displayed_count(), 0)
        self.assertIsNone(program.exit_code)

    def test_locked_session_gets_no_notification(self):
        logind = self.logind(locked=True)
        self.start_background(XDG_SESSION_ID="1")
        self.wait_until_decided("screen-cutoff", ["held-back person-away"])
        self.assertEqual(self.shown(), [])
        logind.set_locked(False)
        self.wait_until_shown(names.SCREENS_OFF, 1)


if __name__ == "__main__":
    unittest.main()
