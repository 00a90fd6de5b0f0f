"""The harness itself: to trust what it says about Softfall, see it right about something simpler."""

import array
import functools
import math
import os
import struct
import subprocess
import sys
import tempfile
import time
import unittest

from gi.repository import GLib

from harness import (
    AccessibleTree,
    Desktop,
    Displays,
    Logind,
    MediaKeys,
    NightLight,
    SessionManager,
    SoundServer,
    png_size,
    wait_until,
)
from harness.bus_service import BusService
from harness.screen import screen_light

_PLAYER = """<node><interface name="org.mpris.MediaPlayer2">
  <property name="Identity" type="s" access="read"/>
</interface><interface name="org.mpris.MediaPlayer2.Player">
  <method name="Play"/><method name="Pause"/><method name="PlayPause"/><method name="Next"/><method name="Previous"/>
  <property name="PlaybackStatus" type="s" access="read"/>
  <property name="Metadata" type="a{sv}" access="read"/>
  <property name="Position" type="x" access="read"/>
  <property name="CanControl" type="b" access="read"/>
  <property name="CanPlay" type="b" access="read"/>
  <property name="CanPause" type="b" access="read"/>
  <property name="CanGoNext" type="b" access="read"/>
  <property name="CanGoPrevious" type="b" access="read"/>
</interface></node>"""


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

    def test_buttons_belong_to_their_notification(self):
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

    def test_bus_activates_only_desktop_services(self):
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
        self.tree.type_into("Note", "legs twitched")
        self.tree.wait_for("Noted: legs twitched")
        self.tree.type_into("Note", "Calm: 2")
        self.tree.wait_for("Noted: Calm: 2")

    def test_hidden_item_is_not_found(self):
        self.assertIsNone(self.tree.find("Hidden"))
        self.assertNotIn("Hidden", self.tree.names())
        self.assertIn("Count", self.tree.names(role="push button"))

    def test_missing_thing_fails_with_the_tree(self):
        with self.assertRaises(AssertionError) as failure:
            self.tree.press("Fly", timeout=0.2)
        self.assertIn("push button 'Count'", str(failure.exception))
        self.assertIn("screen: ", str(failure.exception))


class LastHourTest(unittest.TestCase):
    """The services that Softfall uses in the last hour, called by somebody else."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop(panel=False, notifications=False))
        cls.desktop.start_system_bus()
        cls.bus = cls.desktop.bus_connection()

    def opened(self, fake):
        self.addCleanup(fake.close)
        return fake

    def call(self, name, path, method, arguments=None, interface=None):
        return self.bus.call_sync(name, path, interface or name, method, arguments, None, 0, 5000, None)

    def test_logind_lock_is_held_until_released(self):
        logind = self.opened(Logind(self.desktop))
        lock = ("sleep", "Sleeper", "to see it held", "block")
        holder = self.desktop.start(
            [
                sys.executable,
                "-c",
                "from gi.repository import Gio, GLib\n"
                "bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)\n"
                f"lock = GLib.Variant('(ssss)', {lock!r})\n"
                "where = ('org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager')\n"
                "_answer, files = bus.call_with_unix_fd_list_sync(*where, 'Inhibit', lock, None, 0, 5000, None, None)\n"
                "file = files.get(0)\n"
                "GLib.MainLoop().run()",
            ],
            "holder",
        )
        wait_until(lambda: logind.inhibitors() == [lock], "the lock to be held", explain=holder.log_tail)
        holder.kill()
        wait_until(lambda: logind.inhibitors() == [], "the lock to go with its holder")

    def test_session_knows_who_inhibits(self):
        session = self.opened(SessionManager(self.desktop))
        name, path = "org.gnome.SessionManager", "/org/gnome/SessionManager"
        arguments = GLib.Variant("(susu)", ("sleeper", 0, "why", SessionManager.SUSPEND))
        cookie = self.call(name, path, "Inhibit", arguments)
        self.assertEqual(session.inhibitors(), [("sleeper", "why", 4)])
        self.call(name, path, "Uninhibit", cookie)
        self.assertEqual(session.inhibitors(), [])

    def test_displays_turn_off_and_report_activity(self):
        displays = self.opened(Displays(self.desktop))
        fired = []
        idle = "org.gnome.Mutter.IdleMonitor"
        listening = self.bus.signal_subscribe(
            idle, idle, "WatchFired", None, None, 0, lambda *signal: fired.append(signal[5].unpack())
        )
        self.addCleanup(self.bus.signal_unsubscribe, listening)
        (watch,) = self.call(idle, "/org/gnome/Mutter/IdleMonitor/Core", "AddUserActiveWatch").unpack()
        mode = GLib.Variant("(ssv)", ("org.gnome.Mutter.DisplayConfig", "PowerSaveMode", GLib.Variant("i", 3)))
        self.call(
            "org.gnome.Mutter.DisplayConfig",
            "/org/gnome/Mutter/DisplayConfig",
            "Set",
            mode,
            "org.freedesktop.DBus.Properties",
        )
        self.assertTrue(displays.are_dark())
        displays.touch()
        loop = GLib.MainContext.default()
        wait_until(lambda: (loop.iteration(False), fired == [(watch,)])[1], "the touch to be reported")

    def test_night_light_is_warm_around_the_clock(self):
        light = self.opened(NightLight(self.desktop))
        self.assertFalse(light.is_warm())
        for key, value in (
            ("night-light-enabled", "true"),
            ("night-light-schedule-automatic", "false"),
            ("night-light-schedule-from", "0.0"),
            ("night-light-schedule-to", "0.0"),
        ):
            subprocess.run(
                ["gsettings", "set", "org.gnome.settings-daemon.plugins.color", key, value],
                env=self.desktop.environment,
                check=True,
                timeout=15,
            )
        self.assertTrue(light.is_warm())
        active = GLib.Variant("(ss)", ("org.gnome.SettingsDaemon.Color", "NightLightActive"))
        answer = self.call(
            "org.gnome.SettingsDaemon.Color",
            "/org/gnome/SettingsDaemon/Color",
            "Get",
            active,
            "org.freedesktop.DBus.Properties",
        )
        self.assertEqual(answer.unpack(), (True,))

    def test_media_keys_reach_a_player(self):
        keys = MediaKeys(self.desktop)
        self.assertFalse(keys.is_there())
        pressed = []
        yes = functools.partial(GLib.Variant, "b", True)
        track = {
            "mpris:trackid": GLib.Variant("o", "/step/1"),
            "mpris:length": GLib.Variant("x", 600_000_000),
            "xesam:title": GLib.Variant("s", "Wind down"),
            "xesam:trackNumber": GLib.Variant("i", 1),
        }
        answers = {
            "Identity": lambda: GLib.Variant("s", "Player"),
            "PlaybackStatus": lambda: GLib.Variant("s", "Paused"),  # playing, its position runs
            "Metadata": lambda: GLib.Variant("a{sv}", track),
            "Position": lambda: GLib.Variant("x", 61_500_000),
            "Play": lambda: pressed.append("play"),
            "Pause": lambda: pressed.append("pause"),
            "PlayPause": lambda: pressed.append("play or pause"),
            "Next": lambda: pressed.append("next"),
            "Previous": lambda: pressed.append("previous"),
            **dict.fromkeys(("CanControl", "CanPlay", "CanPause", "CanGoNext", "CanGoPrevious"), yes),
        }
        self.opened(
            BusService(
                self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"],
                "org.mpris.MediaPlayer2.softfall.instance7",
                {"/org/mpris/MediaPlayer2": (_PLAYER, answers)},
            )
        )
        self.assertTrue(keys.is_there())
        self.assertEqual(keys.status(), "Paused")
        self.assertEqual(keys.metadata()["xesam:title"], "Wind down")
        self.assertEqual(keys.position(), 61.5)
        keys.play_pause()
        keys.next()
        keys.previous()
        keys.play()
        keys.pause()
        self.assertEqual(pressed, ["play or pause", "next", "previous", "play", "pause"])
        one = MediaKeys(self.desktop, "softfall.instance7")
        self.assertEqual(one.now_playing(), ("Wind down", 1, 600, 61.5, True))
        one.press("Next")
        self.assertEqual(pressed[5:], ["next"])
        one.send("Previous")
        wait_until(lambda: pressed[6:] == ["previous"], "the key")

    def test_light_is_linear(self):
        # White, black, the grey that a screen shows with a fifth of its light, and blue.
        pixels = bytes([255, 255, 255, 0, 0, 0, 0, 0, 124, 124, 124, 0, 255, 0, 0, 0])
        header = [100, 0, 0, 0, 4, 1, *[0] * 6, 16, *[0] * 12]
        picture = self.desktop.folder / "picture.xwd"
        picture.write_bytes(struct.pack(">25I", *header) + pixels)
        light = screen_light(picture)
        self.assertAlmostEqual(light.mean, (1 + 0.2016 + 0.0722) / 4, places=3)
        self.assertAlmostEqual(light.brightest, 1)
        self.assertAlmostEqual(light.blue, (1 + 0.2016 + 1) / 4, places=3)


class SoundServerTest(unittest.TestCase):
    CLICKS = 20

    def setUp(self):
        self.desktop = self.enterContext(Desktop(panel=False, notifications=False))
        self.server = SoundServer(self.desktop)
        self.server.start()

    def test_the_recorder_is_never_early(self):
        player = self.player()
        click = array.array("h", [20000] * 480).tobytes() + bytes(2 * 960)
        with self.server.record() as ear:
            written = []
            for _ in range(self.CLICKS):
                # The stream has run dry, so a click sounds as soon as the server can play it.
                ear.wait_for_silence(written[-1] if written else 0, lasting=0.25)
                written.append(time.monotonic())
                player.stdin.write(click)
                player.stdin.flush()
                ear.wait_for_sound(written[-1])
            # The first of each: on a busy machine the player may need two attempts for one click.
            heard = [ear.sounds(moment - 0.1, following) for moment, following in zip(written, [*written[1:], math.inf])]
        self.assertTrue(all(heard), heard)
        late = [sounds[0].begin - moment for sounds, moment in zip(heard, written)]
        print(f"a click is heard {min(late) * 1000:.1f} to {max(late) * 1000:.1f} ms after it was written")
        self.assertGreaterEqual(min(late), 0)

    def test_silence_differs_from_sound(self):
        player = self.player()
        wave = array.array("h", [3000 if i // 60 % 2 else -3000 for i in range(24000)])  # 400 Hz, half a second
        with self.server.record() as ear:
            ear.wait_until_heard(ear.heard_until + 0.3)
            for _ in range(10):  # a busy machine may interrupt the sound
                # Counted, since the recorder's clock becomes better as it listens.
                earlier = len(ear.sounds())
                player.stdin.write(wave.tobytes() + bytes(2 * 4800))
                player.stdin.flush()
                wait_until(lambda: len(ear.sounds()) > earlier, "a sound")
                ear.wait_for_silence(ear.sounds()[earlier].begin, lasting=0.7)
                sounds = ear.sounds()[earlier:]
                if len(sounds) == 1 and abs(sounds[0].duration - 0.5) < 0.01:
                    break
            (sound,) = sounds
            self.assertAlmostEqual(sound.duration, 0.5, delta=0.05)
            self.assertAlmostEqual(sound.pitch, 400, delta=4)
            self.assertTrue(ear.is_silent(sound.begin - 0.2, sound.begin - 0.002))
            self.assertFalse(ear.is_silent(sound.begin, sound.begin + 0.1))
            self.assertEqual(ear.sounds(begin=sound.begin + 0.1), [])
            self.assertAlmostEqual(ear.wait_for_tone(400, sound.begin - 0.2), sound.begin, delta=0.02)
            with self.assertRaises(AssertionError):
                ear.wait_for_tone(300, sound.begin - 0.2, timeout=0)

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
    def test_harness_leaves_nothing_behind(self):
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
