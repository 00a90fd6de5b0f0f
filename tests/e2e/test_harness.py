"""The harness itself: whoever trusts what it says about Softfall wants to see it right about something simpler."""

import array
import os
import subprocess
import tempfile
import time
import unittest

from gi.repository import GLib

from harness import AccessibleTree, Desktop, SoundServer, png_size, wait_until


class DesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.desktop.notifications.close_all()

    def notify(self, *arguments):
        sender = subprocess.Popen(
            ["notify-send", *arguments], env=self.desktop.environment, stdout=subprocess.PIPE, text=True
        )
        self.addCleanup(sender.__exit__, None, None, None)
        self.addCleanup(sender.kill)
        return sender

    def test_notification_is_read_from_the_server_and_its_button_pressed(self):
        sender = self.notify(
            "-a",
            "Sender",
            "Screens off (soon)",
            "In 2 minutes & <b>then</b> dark",
            "-A",
            "skip=Skip tonight",
            "-A",
            "snooze=In 10 minutes",
        )
        shown = self.desktop.notifications.wait_for("Screens off")
        self.assertEqual(shown.application, "Sender")
        self.assertEqual(shown.title, "Screens off (soon)")
        self.assertEqual(shown.text, "In 2 minutes & <b>then</b> dark")
        self.assertEqual(sorted(self.desktop.notifications.actions(shown)), ["In 10 minutes", "Skip tonight"])
        self.assertEqual(self.desktop.notifications.displayed_count(), 1)
        self.desktop.notifications.press(shown, "In 10 minutes")
        self.assertEqual(sender.communicate(timeout=10)[0].strip(), "snooze")
        wait_until(lambda: self.desktop.notifications.displayed_count() == 0, "the notification to close")

    def test_buttons_of_two_notifications_are_told_apart(self):
        first = self.notify("First", "one", "-A", "done=Done")
        shown_first = self.desktop.notifications.wait_for("First")
        second = self.notify("Second", "two", "-A", "done=Done", "-A", "later=Later")
        shown_second = self.desktop.notifications.wait_for("Second")
        self.assertEqual(self.desktop.notifications.actions(shown_first), ["Done"])
        self.assertRaises(AssertionError, self.desktop.notifications.press, shown_first, "Later")
        self.desktop.notifications.press(shown_first, "Done")
        self.assertEqual(first.communicate(timeout=10)[0].strip(), "done")
        self.assertIsNone(second.poll())
        self.desktop.notifications.press(shown_second, "Later")
        self.assertEqual(second.communicate(timeout=10)[0].strip(), "later")

    def test_panel_is_a_tray_host(self):
        self.assertTrue(self.desktop.tray.has_host())

    def test_bus_starts_nothing_but_what_the_desktop_needs(self):
        self.assertRaises(
            GLib.Error,
            self.desktop.bus_connection().call_sync,
            "org.workrave.Workrave",
            "/",
            "org.freedesktop.DBus.Peer",
            "Ping",
            None,
            None,
            0,
            5000,
            None,
        )

    def test_screen_is_pictured(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(png_size(self.desktop.screenshot(f"{folder}/screen.png")), (1280, 900))


class AccessibleTreeTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        child = cls.desktop.start([os.environ["SOFTFALL_SAMPLE_WINDOW"]], "sample")
        cls.tree = AccessibleTree(child.pid, cls.desktop)

    def test_button_is_pressed_by_name(self):
        self.assertEqual(self.tree.text("Counted 0"), "Counted 0")
        self.tree.press("Count")
        self.tree.wait_for("Counted 1")
        self.tree.wait_until_gone("Counted 0")

    def test_check_box_is_toggled(self):
        self.tree.press("Ready", role="check box")
        wait_until(lambda: self.tree.find("Ready").has_state("checked"), "the box to be checked")

    def test_text_is_typed(self):
        self.tree.type_into("Note", "legs jolted")
        self.tree.wait_for("Noted: legs jolted")
        self.tree.type_into("Note", "Calm: 2")
        self.tree.wait_for("Noted: Calm: 2")

    def test_what_does_not_show_is_not_found(self):
        self.assertIsNone(self.tree.find("Hidden"))
        self.assertNotIn("Hidden", self.tree.names())
        self.assertIn("Count", self.tree.names(role="push button"))

    def test_missing_thing_fails_with_the_tree(self):
        with self.assertRaises(AssertionError) as failure:
            self.tree.press("Fly", timeout=0.2)
        self.assertIn("push button 'Count'", str(failure.exception))
        self.assertIn("screen: ", str(failure.exception))


class SoundServerTest(unittest.TestCase):
    CLICKS = 20

    def setUp(self):
        self.desktop = self.enterContext(Desktop(panel=False, notifications=False))
        self.server = SoundServer(self.desktop)
        self.server.start()

    def test_the_recorder_is_never_early_and_little_late(self):
        player = self.player()
        click = array.array("h", [20000] * 480).tobytes() + bytes(2 * 960)
        with self.server.record() as ear:
            written = []
            for _ in range(self.CLICKS):
                # The stream has run dry, so a click sounds as soon as the server can.
                ear.wait_until_heard(ear.heard_until + 0.25)
                written.append(time.monotonic())
                player.stdin.write(click)
                player.stdin.flush()
            ear.wait_until_heard(written[-1] + 0.5)
            # The first of each: on a busy machine the player may need two goes at one click.
            heard = [ear.sounds(moment - 0.1, moment + 0.2) for moment in written]
        self.assertTrue(all(heard), heard)
        late = [sounds[0].begin - moment for sounds, moment in zip(heard, written)]
        print(f"a click is heard {min(late) * 1000:.1f} to {max(late) * 1000:.1f} ms after it was written")
        self.assertGreaterEqual(min(late), 0)
        self.assertLess(sorted(late)[self.CLICKS // 2], 0.015)

    def test_silence_and_sounds_are_told_apart(self):
        player = self.player()
        wave = array.array("h", [3000 if i // 60 % 2 else -3000 for i in range(24000)])  # 400 Hz, half a second
        with self.server.record() as ear:
            ear.wait_until_heard(ear.heard_until + 0.3)
            player.stdin.write(wave.tobytes() + bytes(2 * 4800))
            player.stdin.flush()
            ear.wait_until_heard(time.monotonic() + 1.2)
            (sound,) = ear.sounds()
            self.assertAlmostEqual(sound.duration, 0.5, delta=0.05)
            self.assertAlmostEqual(sound.pitch, 400, delta=4)
            self.assertTrue(ear.is_silent(sound.begin - 0.2, sound.begin - 0.002))
            self.assertFalse(ear.is_silent(sound.begin, sound.begin + 0.1))
            self.assertEqual(ear.sounds(begin=sound.begin + 0.1), [])

    def player(self):
        command = ["pacat", "--raw", "--format=s16le", "--rate=48000", "--channels=1"]
        player = subprocess.Popen(
            [*command, "--latency-msec=10", "--process-time-msec=2"],
            env=self.desktop.environment,
            stdin=subprocess.PIPE,
        )
        self.addCleanup(player.wait)
        self.addCleanup(player.stdin.close)
        self.addCleanup(player.kill)
        return player


class TeardownTest(unittest.TestCase):
    def test_nothing_is_left(self):
        with Desktop() as desktop:
            folder = desktop.folder
            marker = f"SOFTFALL_TEST_DESKTOP={desktop.environment['SOFTFALL_TEST_DESKTOP']}"
            self.assertTrue(self.marked(marker))
        wait_until(lambda: not self.marked(marker), "every process of the desktop to end")
        self.assertFalse(folder.exists())

    @staticmethod
    def marked(marker):
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", "rb") as file:
                    if marker.encode() in file.read().split(b"\0"):
                        found.append(pid)
            except OSError:
                pass
        return found


if __name__ == "__main__":
    unittest.main()
