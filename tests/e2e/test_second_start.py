"""Softfall runs once: a second start opens the existing window."""

import os
import unittest

import names
from evening import zone_where_it_is
from harness import AccessibleTree, Desktop, Diary, Program, wait_until


class SecondStartTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15)))

    def cover(self):
        """Another program's window comes to the front."""
        child = self.desktop.start([os.environ["SOFTFALL_SAMPLE_WINDOW"]], "sample")
        tree = AccessibleTree(child.pid, self.desktop)
        wait_until(tree.window_is_active, "the other window in front", explain=tree.describe)

    def test_second_start_raises_the_first_window_and_ends(self):
        first = Program(self.desktop)
        wait_until(first.tree.window_is_active, "the window in front", explain=first.tree.describe)
        self.cover()
        wait_until(lambda: not first.tree.window_is_active(), "the window behind", explain=first.tree.describe)
        second = Program(self.desktop, name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        wait_until(first.tree.window_is_active, "the window in front again", explain=first.tree.describe)
        self.assertIsNone(first.exit_code)

    def test_second_start_opens_the_window_of_the_one_in_the_background(self):
        first = Program(self.desktop, "--background")
        wait_until(self.desktop.tray.items, "Softfall in the tray", 30, first.log_tail)
        second = Program(self.desktop, "--page", "diary", name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        first.tree.wait_for(names.DIARY, role=names.HEADING_ROLE)

    def test_background_twice_opens_nothing(self):
        first = Program(self.desktop, "--background")
        wait_until(self.desktop.tray.items, "Softfall in the tray", 30, first.log_tail)
        second = Program(self.desktop, "--background", name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        self.assertIsNone(first.exit_code)
        self.assertEqual(len(self.desktop.tray.items()), 1)

    def test_another_diary_is_refused_in_words(self):
        first = Program(self.desktop, "--background")
        wait_until(self.desktop.tray.items, "Softfall in the tray", 30, first.log_tail)
        other = self.desktop.folder / "other"
        second = Program(self.desktop, "--action", "log-twitch", data_dir=other, begun=False, name="second")
        self.assertEqual(second.wait_for_exit(), 1, second.log_tail())
        self.assertIn("already running with another diary", second.log_tail())
        self.assertEqual(os.listdir(other), [])
        self.assertEqual(Diary(first.data_dir).one("SELECT count(*) FROM twitch"), 0)
        self.assertIsNone(first.exit_code)

    def test_a_diary_has_one_agent_without_a_session_bus_too(self):
        no_bus = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}
        first = Program(self.desktop, **no_bus)
        wait_until(lambda: self.desktop.has_window(first.pid), "the window", 30, first.log_tail)
        second = Program(self.desktop, "--action", "log-twitch", name="second", **no_bus)
        self.assertEqual(second.wait_for_exit(), 1, second.log_tail())
        self.assertIn("another Softfall uses this diary", second.log_tail())
        # However the first ends, the next one is free to start.
        first.kill()
        third = Program(self.desktop, name="third", **no_bus)
        wait_until(lambda: self.desktop.has_window(third.pid), "the window", 30, third.log_tail)

    def test_desktop_actions_arrive_over_the_bus(self):
        first = Program(self.desktop, "--background")
        wait_until(
            lambda: self.desktop.has_bus_name("org.softfall.Softfall"), "Softfall's name on the bus", 30, first.log_tail
        )
        self.desktop.activate_action("org.softfall.Softfall", "log-twitch")
        self.desktop.notifications.wait_for(names.TWITCH_NOTICE)


if __name__ == "__main__":
    unittest.main()
