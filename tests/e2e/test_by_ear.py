"""The evening by ear: the window asks before it becomes black, and a key brings light back."""

import datetime
import os
import pathlib
import re
import time
import unittest

import names
from background import BUS_NAME, BackgroundTest
from evening import next_full_minute, set_bedtime
from harness import (
    Displays,
    Logind,
    MediaKeys,
    NightLight,
    SoundServer,
    processor_seconds,
    run_command,
    wait_until,
)

# Shares of a white screen, in linear light.
MAX_HINT = 0.002
MAX_EVENING = 0.04
ESCAPES = 20
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
        # Screens go off at the second step, long before their cut-off.
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

    def next_to_screens_off(self):
        self.player.next()
        self.wait_for_session("running", 2)
        self.wait_for_step(names.STEP_TITLES["screens"])

    def pass_cutoff(self):
        """The plan changes so that screens were to go off some minutes ago."""
        result = run_command(self.data_dir, "plan", "set", "--screens-minutes", "45", TZ="UTC")
        self.assertEqual(result.exit_code, 0, result)

    def hand_off(self):
        """From the first step, which is lit, into the dark. Its notice may be over before a busy machine lets one look."""
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self.next_to_screens_off()
        self.pass_cutoff()
        self.wait_for_black()

    def wait_for_black(self):
        """Not only for a moment without a picture, as when a window grows: the program itself has made it dark."""
        self.tree.wait_for(names.BY_EAR)
        wait_until(lambda: self.desktop.light().mean <= MAX_HINT, "a black screen", explain=self.tree.describe)

    def assert_lit(self):
        """There is light, as little as the evening may have, and nothing announces the dark."""
        wait_until(lambda: self.desktop.light().mean > MAX_HINT, "light", explain=self.desktop.evidence)
        self.assertIsNone(self.tree.find(names.BY_EAR))
        self.assertIsNone(self.tree.find(names.GOING_DARK))

    def wait_until_it_fills(self, fills):
        wait_until(
            lambda: self.desktop.is_filled_by(self.program.pid) == fills,
            f"a window that fills the screen: {fills}",
            explain=self.desktop.evidence,
        )

    def let_play(self, seconds):
        """That much of the step goes by."""
        until = self.player.position() + seconds
        wait_until(lambda: self.player.position() >= until, f"{seconds} s more", seconds + 15, self.desktop.evidence)

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
            lambda: self.sound.streams(self.program.pid) == self.sound.resting_streams(self.program.pid) == 2,
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

    def test_notice_comes_first(self):
        self.start_routine()
        self.next_to_screens_off()
        self.pass_cutoff()
        self.tree.wait_for(names.GOING_DARK)
        self.tree.wait_for(names.KEEP_LIGHT)
        self.keep_picture("going-dark")
        self.assertFalse(self.desktop.is_filled_by(self.program.pid))
        self.assertLessEqual(self.desktop.light().mean, MAX_EVENING)
        self.wait_for_black()
        self.wait_until_it_fills(True)

    def test_shortcut_keys_stay_dark_and_others_bring_light(self):
        self.start_routine()
        self.hand_off()
        for key, done in (
            ("t", lambda: self.diary.one("SELECT count(*) FROM twitch") == 1),
            ("space", lambda: self.session() == ("running", 3)),
            ("Left", lambda: self.session() == ("running", 2)),
        ):
            self.tree.key(key)
            wait_until(done, f"what {key} does", explain=self.desktop.evidence)
            self.assertLessEqual(self.desktop.light().mean, MAX_HINT, key)
        self.assertEqual(self.notifications.displayed_count(), 0)

        frames = self.frames()
        self.tree.key("Return")
        self.tree.wait_for(names.DARK_AGAIN)
        wait_until(lambda: self.desktop.light().mean > MAX_HINT, "light", explain=self.desktop.evidence)
        self.keep_picture("dimmed-return")
        self.assertGreater(self.frames(), frames)
        # The key that turned on the light did nothing else.
        self.assertEqual(self.session(), ("running", 2))
        # Now each key does what stands on its button.
        self.tree.key("space")
        self.wait_for_session("running", 3)
        self.tree.key("t")
        self.tree.wait_for(re.compile(r"^Twitch logged\. "))
        self.assertEqual(self.diary.one("SELECT count(*) FROM twitch"), 2)
        # Nobody presses one more: it goes out, and this time without a hint.
        self.tree.wait_until_gone(names.DARK_AGAIN, timeout=30)
        wait_until(lambda: self.desktop.light().brightest == 0, "no light at all", 10, self.desktop.evidence)

    def test_kept_light_is_dim(self):
        self.start_routine()
        self.next_to_screens_off()
        self.pass_cutoff()
        self.tree.wait_for(names.GOING_DARK)
        self.tree.key("Escape")
        self.tree.wait_for(names.GO_DARK)
        # Nothing else on the screen, so that the pictures can be compared.
        self.tree.key("F11")
        self.wait_until_it_fills(True)
        dim = wait_until(self.light_of_a_page, "light", explain=self.desktop.evidence)
        self.keep_picture("dimmed")
        # The same page for somebody who does not want it dark.
        self.prefer(goes_dark=0)
        self.wait_until_it_fills(False)
        self.tree.key("F11")
        self.wait_until_it_fills(True)
        lit = wait_until(self.light_of_a_page, "light", explain=self.desktop.evidence)
        self.keep_picture("lit")
        print(f"dimmed {dim * 100:.3f} % of a white screen, else {lit * 100:.3f} %")
        self.assertLess(dim, 0.9 * lit)

    def light_of_a_page(self):
        """Once the picture has come to rest."""
        first = self.desktop.light().mean
        return first if first > MAX_HINT and abs(self.desktop.light().mean - first) < first / 50 else None


class WayOutTest(RoutineTest):
    """What a first evening met, step by step, and what is there now instead."""

    def reopen_from_tray(self):
        wait_until(lambda: not self.desktop.has_window(self.program.pid), "no window", explain=self.desktop.evidence)
        self.desktop.tray.choose(self.wait_for_tray_item(), names.TRAY_OPEN)
        self.program.forget_tree()
        self.tree = self.program.tree

    def assert_routine_is_lit_in_a_window(self, action):
        self.tree.wait_for(action)
        self.wait_for_step(names.STEP_TITLES["screens"])
        self.wait_until_it_fills(False)
        self.assert_lit()

    def test_next_to_screens_off_stays_light_until_the_cutoff(self):
        self.start_routine()
        self.next_to_screens_off()
        self.let_play(12)  # longer than a notice
        self.assert_lit()
        self.assertFalse(self.desktop.is_filled_by(self.program.pid))
        self.pass_cutoff()
        self.tree.wait_for(names.GOING_DARK)
        self.wait_for_black()

    def test_escape_leaves_full_screen_and_then_the_page(self):
        self.start_routine()
        place = self.desktop.place_of_window(self.program.pid)
        self.hand_off()
        self.wait_until_it_fills(True)
        self.tree.key("Escape")
        self.tree.wait_for(names.DARK_AGAIN)
        self.assertTrue(self.desktop.is_filled_by(self.program.pid))
        self.tree.key("Escape")
        self.assert_routine_is_lit_in_a_window(names.GO_DARK)
        wait_until(
            lambda: self.desktop.place_of_window(self.program.pid) == place,
            f"the window at {place}",
            explain=self.desktop.evidence,
        )
        self.let_play(22)  # longer than the light of a key
        self.assert_lit()
        self.tree.key("Escape")
        self.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.assert_lit()
        self.assertEqual(self.session(), ("running", 2))

    def test_f11_fills_and_leaves_the_screen(self):
        self.start_routine()
        self.tree.key("F11")
        self.wait_until_it_fills(True)
        self.tree.key("F11")
        self.wait_until_it_fills(False)
        self.tree.key("F11")
        self.wait_until_it_fills(True)
        self.hand_off()
        self.assertTrue(self.desktop.is_filled_by(self.program.pid))
        self.tree.key("F11")
        self.assert_routine_is_lit_in_a_window(names.GO_DARK)

    def test_paused_closed_and_reopened_it_is_lit(self):
        self.start_routine()
        self.hand_off()
        self.tree.key("p")
        self.wait_for_session("paused", 2)
        self.tree.wait_for(names.RESUME)
        self.assert_lit()
        self.program.close_window()
        self.reopen_from_tray()
        self.assert_routine_is_lit_in_a_window(names.RESUME)

    def test_closed_in_the_dark_and_reopened_it_is_lit(self):
        self.start_routine()
        self.hand_off()
        self.program.close_window()
        self.reopen_from_tray()
        self.assert_routine_is_lit_in_a_window(names.GO_DARK)
        self.assertEqual(self.session()[0], "running")

    def test_opened_once_more_in_the_dark_it_is_lit(self):
        self.start_routine()
        self.hand_off()
        self.desktop.activate(BUS_NAME)
        self.assert_routine_is_lit_in_a_window(names.GO_DARK)

    def test_after_the_last_step_there_is_light(self):
        self.start_routine()
        self.hand_off()
        self.tree.key("space")
        self.wait_for_session("running", 3)
        self.tree.key("space")
        self.tree.wait_for(names.ROUTINE_FINISHED, role=names.HEADING_ROLE)
        self.wait_until_it_fills(False)
        self.assert_lit()
        self.tree.press(names.BACK_TO_TONIGHT)
        self.tree.wait_for(names.TWITCH_AT_NIGHT)  # the night begins
        self.assert_lit()

    def test_escape_in_the_black_brings_light_each_time(self):
        self.start_routine()
        self.hand_off()
        for time_of in range(1, ESCAPES + 1):
            self.tree.key("Escape")
            self.tree.wait_for(names.DARK_AGAIN)
            wait_until(lambda: self.desktop.light().mean > MAX_HINT, f"light no. {time_of}", explain=self.desktop.evidence)
            self.assertEqual(self.session()[0], "running")
            self.tree.key("Escape")
            self.tree.press(names.GO_DARK)
            self.wait_for_black()


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
        self.tree.wait_for(names.GOING_DARK)
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
        self.hand_off()
        self.assertEqual(self.player.metadata()["xesam:title"], names.STEP_TITLES["screens"])
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

        self.bring_near_its_end(seconds=25)
        self.go_on()
        wait_until(self.night_light.is_warm, "warm light again", explain=self.desktop.evidence)
        self.wait_for_session("finished", 4)
        wait_until(lambda: not self.player.is_there(), "the player to go", explain=self.desktop.evidence)
        wait_until(lambda: self.locks() == [], "the lock to go", explain=self.desktop.evidence)
        wait_until(lambda: self.night_light.settings() == before, "the light as it was", explain=self.desktop.evidence)
        self.assert_silent_night()

    def test_a_lost_lock_silences_nothing_and_a_crash_leaves_no_dark_displays(self):
        self.prefer(display_off=1, sound="tones")
        self.start_routine()
        wait_until(lambda: self.locks() == [("sleep", "block")], "the lock", explain=self.desktop.evidence)
        self.hand_off()
        wait_until(self.displays.are_dark, "dark displays", explain=self.desktop.evidence)
        self.logind.close()
        with self.sound.record() as ear:
            begin = ear.heard_until
            self.player.next()
            self.wait_for_session("running", 3)
            ear.wait_for_sound(begin)
        self.assertTrue(self.displays.are_dark())

        self.program.kill()
        self.assertTrue(self.displays.are_dark())
        self.program = self.start_background()
        wait_until(lambda: not self.displays.are_dark(), "lit displays", explain=self.desktop.evidence)

    def assert_silent_night(self):
        """It is silent, lit no more than an evening, and stays so whatever is logged."""
        wait_until(lambda: self.sound.streams(self.program.pid) == 0, "silence", explain=self.desktop.evidence)
        shown = len(self.notifications.shown())
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        self.tree.key("t")
        wait_until(lambda: self.diary.one("SELECT count(*) FROM twitch") == 2, "both", explain=self.desktop.evidence)
        # Its answer comes after whatever it had to show, and dunst's after that.
        self.wait_for_tray_item()
        self.assertEqual(self.notifications.displayed_count(), 0)
        self.assertEqual(len(self.notifications.shown()), shown)
        self.assertLessEqual(self.desktop.light().mean, MAX_EVENING)
        self.assertFalse(self.desktop.is_filled_by(self.program.pid))
        self.assertEqual(self.sound.streams(self.program.pid), 0)
        self.keep_picture("lights-out")


class NothingIsHeardTest(RoutineTest):
    SOUND = False

    def test_window_stays_readable_without_sound(self):
        self.start_routine()
        self.next_to_screens_off()
        self.pass_cutoff()
        self.let_play(12)
        self.assert_lit()
        self.wait_for_step(names.STEP_TITLES["screens"])
        light = self.desktop.light()
        self.keep_picture("nothing-heard")
        self.assertGreater(light.mean, MAX_HINT)
        self.assertLessEqual(light.mean, MAX_EVENING)
        self.assertFalse(self.desktop.is_filled_by(self.program.pid))
        self.wait_for_frames()


if __name__ == "__main__":
    unittest.main()
