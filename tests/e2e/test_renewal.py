"""Some time after its window was closed Softfall is a fresh program in the same process; nobody notices."""

import pathlib
import unittest

import names
from background import BUS_NAME, BackgroundTest
from harness import Program, wait_until

WINDOW_LIBRARIES = ("libQt6Quick", "libQt6Charts", "softfall-window")


class RenewalTest(BackgroundTest):
    def window_libraries(self, program):
        maps = pathlib.Path(f"/proc/{program.pid}/maps").read_text()
        return [name for name in WINDOW_LIBRARIES if name in maps]

    def close_window(self, program):
        program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.assertEqual(self.window_libraries(program), list(WINDOW_LIBRARIES))
        program.close_window()

    def wait_until_renewed(self, program):
        wait_until(lambda: not self.window_libraries(program), "a fresh program", 30, self.desktop.evidence)
        program.forget_tree()
        wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, program.log_tail)

    def test_closing_window_renews_the_process(self):
        self.only_the_screens_go_off()
        program = Program(self.desktop, "--renew-after", "1", data_dir=self.data_dir)
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_until_stored("screen-cutoff", "shown")
        self.close_window(program)
        # While a notification is open the restart waits, because it would pop up again; after the answer, it comes.
        self.press_done(self.wait_until_shown(names.SCREENS_OFF, 1), "screen-cutoff")
        self.wait_until_renewed(program)
        self.assertEqual(self.desktop.owner_of(BUS_NAME), program.pid)
        self.assertIsNone(program.exit_code)
        # Its item is in the tray and works.
        wait_until(lambda: self.softfall_in_tray() is not None, "Softfall in the tray", 30, self.desktop.evidence)
        self.desktop.tray.choose(self.wait_for_tray_item(), names.LOG_TWITCH)
        self.notifications.wait_for(names.TWITCH_NOTICE)
        self.assertEqual(self.diary.one("SELECT count(*) FROM twitch"), 1)
        # The diary is the same, and so is the time after which the next window's memory is freed.
        second = Program(self.desktop, data_dir=self.data_dir, name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        self.close_window(program)
        self.wait_until_renewed(program)

    def test_running_routine_is_not_interrupted(self):
        self.plan_bedtime_in(60)
        program = Program(self.desktop, "--renew-after", "1", data_dir=self.data_dir)
        wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, program.log_tail)
        self.desktop.activate_action(BUS_NAME, "start-routine")
        program.tree.wait_for(names.PAUSE)
        program.close_window()
        program.tree.wait_until_gone(names.PAUSE)

        def elapsed():
            return self.diary.one("SELECT max(elapsed_ms) FROM routine_step")

        begun = elapsed()
        wait_until(lambda: elapsed() >= begun + 3000, "three seconds of routine", 30, program.log_tail)
        self.assertEqual(self.window_libraries(program), list(WINDOW_LIBRARIES))
        self.assertEqual(self.diary.one("SELECT state FROM routine_session"), "running")


if __name__ == "__main__":
    unittest.main()
