"""The evening by ear: from the hand-off on the window is black, and nothing lights the bedroom any more."""

import datetime
import os
import pathlib
import time
import unittest

import names
from background import BUS_NAME, BackgroundTest
from evening import next_full_minute, set_bedtime
from harness import Displays, Logind, MediaKeys, NightLight, SoundServer, processor_seconds, wait_until

# Shares of a white screen, in linear light.
MAX_HINT = 0.002
MAX_EVENING = 0.04
FRAME = "Frame rendered with 'software' renderloop"
COUNTING_FRAMES = {"QT_LOGGING_RULES": "qt.scenegraph.time.renderloop.debug=true", "QT_FORCE_STDERR_LOGGING": "1"}


class RoutineTest(BackgroundTest):
    SOUND = True

    def setUp(self):
        super().setUp()
        self.player = MediaKeys(self.desktop)
        self.sound = SoundServer(self.desktop)
        if self.SOUND:
            self.sound.start()
        # The second step is the hand-off: with it the evening continues by ear, though its cut-off is still to come.
        set_bedtime(
            self.data_dir,
            next_full_minute(at_least=0) + datetime.timedelta(minutes=40),
            "--screens-minutes",
            "15",
            "--steps",
            "stimulants:5,screens:3,schedule:5",
        )
        # Reminders and questions before the evening are not part of this test.
        for kind in ("evening-check-in", "caffeine-cutoff", "nicotine-cutoff", "exercise-cutoff"):
            self.store(kind, "done")

    def start_routine(self):
        self.program = self.start_background(**COUNTING_FRAMES)
        self.ask_for_routine()
        self.wait_for_step(names.FIRST_STEP)

    def ask_for_routine(self):
        self.desktop.activate_action(BUS_NAME, "start-routine")
        self.tree = self.program.tree

    def wait_for_step(self, title):
        self.tree.wait_for(title, role=names.HEADING_ROLE)

    def hand_off(self):
        """From the first step, which is lit, into the dark."""
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self.player.next()
        self.wait_for_black()

    def wait_for_black(self):
        """Not only for a moment without a picture, as when a window grows: the program itself has made it dark."""
        self.tree.wait_for(names.BY_EAR)
        wait_until(lambda: self.desktop.light().mean <= MAX_HINT, "a black screen", explain=self.tree.describe)

    def frames(self):
        """How many the window has drawn so far."""
        return self.program.log_tail(lines=1_000_000).count(FRAME)

    def wait_for_frames(self):
        """Until it draws again, as it does while it is lit."""
        before = self.frames()
        wait_until(lambda: self.frames() > before, "a picture", explain=self.program.log_tail)

    def frames_in(self, seconds):
        before = self.frames()
        time.sleep(seconds)  # the span that is counted over, not a wait for something
        return self.frames() - before

    def session(self):
        """(state, number of the current step)."""
        (row,) = self.diary.rows("SELECT state, current + 1 AS number FROM routine_session")
        return row["state"], row["number"]

    def wait_for_session(self, *wanted):
        wait_until(lambda: self.session() == wanted, f"the session {wanted}", explain=self.tree.describe)

    def prefer(self, **wishes):
        """The person's preferences for the routine: columns of routine_preferences, the others have their defaults."""
        row = {"one": 1, "version": "standing", "form": "standard", "hold_s": 30, "pace": "5-5", "meditation_min": 10,
               "sound": "voice", "volume_pct": 60, "goes_dark": 1, "display_off": 0, "warm_light": 0,
               "knows_stretch_safety": 1, **wishes}  # fmt: skip
        self.diary.write(
            f"INSERT OR REPLACE INTO routine_preferences ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
            *row.values(),
        )

    def keep_picture(self, name):
        """For people to look at, if they want to."""
        if "SOFTFALL_EVIDENCE" in os.environ:
            folder = pathlib.Path(os.environ["SOFTFALL_EVIDENCE"])
            folder.mkdir(parents=True, exist_ok=True)
            self.desktop.screenshot(folder / f"by-ear-{name}.png")


class BlackTest(RoutineTest):
    def test_dark_window_draws_nothing_and_is_black(self):
        self.start_routine()
        self.assertGreater(self.desktop.light().mean, MAX_HINT)
        self.wait_for_frames()
        self.hand_off()
        hint = self.desktop.light()
        self.keep_picture("hint")
        self.assertGreater(hint.brightest, 0)
        self.assertTrue(self.desktop.is_filled_by(self.program.pid))
        # No pointer, which would be white, though nobody moves it.
        self.assertLess(hint.brightest, 0.1)
        # The hint disappears by itself, with the last picture.
        wait_until(lambda: self.desktop.light().brightest == 0, "no light at all", 60, self.desktop.evidence)
        self.keep_picture("black")
        # Once the first words are spoken, as on most of the evening.
        wait_until(
            lambda: self.sound.streams(self.program.pid) == self.sound.resting_streams(self.program.pid) == 1,
            "silence",
            20,
            self.program.log_tail,
        )
        used, since = processor_seconds(self.program.pid), time.monotonic()
        frames = self.frames_in(15)
        share = (processor_seconds(self.program.pid) - used) / (time.monotonic() - since)
        print(f"hint: {hint.mean * 100:.4f} % of a white screen; in 15 s of dark {frames} frames, {share * 100:.2f} %"
              " of a core")  # fmt: skip
        self.assertEqual(frames, 0)
        self.assertEqual(self.session(), ("running", 2))

    def test_shortcut_keys_stay_dark_and_others_dim_the_light(self):
        self.start_routine()
        self.hand_off()
        for key, done in (
            ("t", lambda: self.diary.one("SELECT count(*) FROM twitch") == 1),
            ("p", lambda: self.session() == ("paused", 2)),
            ("p", lambda: self.session() == ("running", 2)),
            ("space", lambda: self.session() == ("running", 3)),
            ("Left", lambda: self.session() == ("running", 2)),
        ):
            self.tree.key(key)
            wait_until(done, f"what {key} does", explain=self.desktop.evidence)
            self.assertLessEqual(self.desktop.light().mean, MAX_HINT, key)
        self.assertEqual(self.notifications.displayed_count(), 0)

        frames = self.frames()
        self.tree.key("Return")
        self.wait_for_step(names.STEP_TITLES["screens"])
        wait_until(lambda: self.desktop.light().mean > MAX_HINT, "light", explain=self.desktop.evidence)
        self.assertGreater(self.frames(), frames)
        # The key that turned on the light did nothing else.
        self.assertEqual(self.session(), ("running", 2))
        # Nobody presses another key: it turns off, this time without a hint.
        self.tree.wait_until_gone(names.STEP_TITLES["screens"], role=names.HEADING_ROLE, timeout=30)
        wait_until(lambda: self.desktop.light().brightest == 0, "no light at all", 10, self.desktop.evidence)

    def test_requested_light_is_dim(self):
        self.start_routine()
        # So that it keeps its size when it is no longer dark, and the pictures can be compared.
        self.desktop.fill_with_window(self.program.pid)
        self.hand_off()
        self.tree.key("Return")
        self.wait_for_step(names.STEP_TITLES["screens"])
        dim = wait_until(self.light_of_a_page, "light", explain=self.desktop.evidence)
        self.keep_picture("dimmed")
        # The same page for somebody who does not want it dark.
        self.prefer(goes_dark=0)
        wait_until(lambda: self.desktop.light().mean > 1.2 * dim, "more light", explain=self.desktop.evidence)
        lit = wait_until(self.light_of_a_page, "light", explain=self.desktop.evidence)
        self.keep_picture("lit")
        print(f"dimmed {dim * 100:.3f} % of a white screen, else {lit * 100:.3f} %")
        self.assertLess(dim, lit / 2)

    def light_of_a_page(self):
        """Once the picture has settled; pages have light, however little, for as long as keys ask for it."""
        first = self.desktop.light().mean
        if first <= MAX_HINT:
            self.tree.key("Return")
        return first if first > MAX_HINT and abs(self.desktop.light().mean - first) < first / 50 else None


class AskedOfTheDesktopTest(RoutineTest):
    def setUp(self):
        super().setUp()
        self.desktop.start_system_bus()
        self.logind = Logind(self.desktop)
        self.night_light = NightLight(self.desktop)
        self.displays = Displays(self.desktop)
        for service in (self.logind, self.night_light, self.displays):
            self.addCleanup(service.close)

    def locks(self):
        return [(what, mode) for what, _who, _why, mode in self.logind.inhibitors()]

    def go_on(self):
        self.program = self.start_background()
        self.ask_for_routine()
        self.tree.press(names.CONTINUE_ROUTINE)
        self.wait_for_black()

    def bring_near_its_end(self, seconds):
        """While Softfall is not running: the last step of the evening has that much left."""
        last = self.diary.one("SELECT max(position) FROM routine_step")
        self.diary.write("UPDATE routine_session SET current = ?", last)
        self.diary.write("UPDATE routine_step SET state = 'done' WHERE position < ?", last)
        self.diary.write(
            "UPDATE routine_step SET state = 'current', elapsed_ms = 1000 * (planned_s - ?) WHERE position = ?",
            seconds,
            last,
        )

    def test_desktop_state_is_restored(self):
        self.prefer(display_off=1, warm_light=1)
        before = self.night_light.settings()
        self.start_routine()
        # Suspend would end the evening; the displays may sleep.
        wait_until(lambda: self.locks() == [("sleep", "block")], "the lock", explain=self.desktop.evidence)

        self.assertEqual(self.player.metadata()["xesam:title"], names.FIRST_STEP)
        self.player.pause()
        self.wait_for_session("paused", 1)
        self.assertEqual(self.player.status(), "Paused")
        self.player.play()
        self.wait_for_session("running", 1)
        self.assertFalse(self.night_light.is_warm())
        self.assertFalse(self.displays.are_dark())
        self.player.next()
        self.wait_for_session("running", 2)
        self.assertEqual(self.player.metadata()["xesam:title"], names.STEP_TITLES["screens"])
        self.wait_for_black()
        wait_until(self.night_light.is_warm, "warm light", explain=self.desktop.evidence)
        wait_until(self.displays.are_dark, "dark displays", explain=self.desktop.evidence)
        self.displays.touch()
        wait_until(lambda: not self.displays.are_dark(), "the displays to come back", explain=self.desktop.evidence)
        self.assertEqual(self.locks(), [("sleep", "block")])

        self.program.kill()
        self.assertTrue(self.night_light.is_warm())
        self.assertEqual(self.locks(), [])
        self.program = self.start_background()
        wait_until(lambda: self.night_light.settings() == before, "the light as it was", explain=self.desktop.evidence)
        self.program.kill()

        self.bring_near_its_end(seconds=6)
        self.go_on()
        wait_until(self.night_light.is_warm, "warm light again", explain=self.desktop.evidence)
        self.wait_for_session("finished", 4)
        wait_until(lambda: not self.player.is_there(), "the player to go", explain=self.desktop.evidence)
        wait_until(lambda: self.locks() == [], "the lock to go", explain=self.desktop.evidence)
        wait_until(lambda: self.night_light.settings() == before, "the light as it was", explain=self.desktop.evidence)
        self.assert_silent_night()

    def assert_silent_night(self):
        """It is dark and silent, and stays so whatever is logged."""
        wait_until(lambda: self.sound.streams(self.program.pid) == 0, "silence", explain=self.desktop.evidence)
        shown = len(self.notifications.shown())
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        self.tree.key("t")
        wait_until(lambda: self.diary.one("SELECT count(*) FROM twitch") == 2, "both", explain=self.desktop.evidence)
        # Its answer comes after whatever it had to show, and dunst's after that.
        self.wait_for_tray_item()
        self.assertEqual(self.notifications.displayed_count(), 0)
        self.assertEqual(len(self.notifications.shown()), shown)
        self.assertLessEqual(self.desktop.light().mean, MAX_HINT)
        self.assertEqual(self.sound.streams(self.program.pid), 0)
        self.keep_picture("lights-out")


class NothingIsHeardTest(RoutineTest):
    SOUND = False

    def test_window_stays_readable_without_sound(self):
        self.start_routine()
        self.player.next()
        self.wait_for_step(names.STEP_TITLES["screens"])
        wait_until(lambda: self.player.position() >= 3, "seconds of the hand-off", explain=self.tree.describe)
        self.assertIsNone(self.tree.find(names.BY_EAR))
        self.wait_for_step(names.STEP_TITLES["screens"])
        light = self.desktop.light()
        self.keep_picture("nothing-heard")
        self.assertGreater(light.mean, MAX_HINT)
        self.assertLessEqual(light.mean, MAX_EVENING)
        self.assertFalse(self.desktop.is_filled_by(self.program.pid))
        self.wait_for_frames()


if __name__ == "__main__":
    unittest.main()
