"""What is heard of Softfall's cues: recorded in a silent room of the test's own sound server."""

import os
import time
import unittest

from harness import Desktop, SoundProbe, SoundServer, processor_seconds, wait_until

TONES = ["step", "hold", "release", "breathe-in", "breathe-out", "bell", "done"]
# Seconds that the bell sounds, and less than the long words take.
BELL = 2.3
WORDS = 4
LONG = "say en Raise your left leg, and hold it for twenty seconds, and breathe out, and let it sink again."


class SoundTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(panel=False, notifications=False))
        self.server = SoundServer(self.desktop)

    def probe(self):
        return self.enterContext(SoundProbe(self.desktop))

    def record(self):
        return self.enterContext(self.server.record())


class HeardTest(SoundTest):
    def setUp(self):
        super().setUp()
        self.server.start()
        self.ear = self.record()

    def heard_of(self, reported):
        """The sounds from the reported begin until the cue is over."""
        begin = self.ear.wait_for_sound(reported.at)
        return self.ear.sounds(reported.at, self.ear.wait_for_silence(begin))

    def words_of(self, reported, probe):
        """As heard_of, for words: an engine that fails at its first try may leave a short sound, and then silence."""

        def are_heard():
            return sum(sound.duration for sound in self.ear.sounds(reported.at)) > 0.4

        wait_until(are_heard, "whole words", 20, lambda: f"{self.ear.sounds(reported.at)}\n{probe.log_tail()}")
        return self.ear.sounds(reported.at, self.ear.wait_for_silence(self.ear.sounds(reported.at)[-1].begin))

    def longest_of(self, reported):
        """A busy machine may interrupt a sound."""
        return max(self.heard_of(reported), key=lambda sound: sound.duration)

    def assert_nothing_is_heard_of(self, reported):
        self.ear.wait_until_heard(reported.at + 1.5)
        self.assertEqual(self.ear.sounds(reported.at), [])

    def test_every_tone_is_heard_after_its_call_and_before_the_next(self):
        probe = self.probe()
        probe.do("prepare")
        wait_until(lambda: self.server.streams(probe.pid) == 2, "the open outputs", 20, probe.log_tail)
        for number, tone in enumerate((*TONES, "hold", "step")):
            if number == len(TONES):
                self.wait_for_rest(probe)
            over = self.ear.heard_until
            probe.do(f"tone {tone}")
            call = probe.wait_for(f"tone {tone}", 1 + (number >= len(TONES)))
            self.assertTrue(self.ear.is_silent(over, call.at))
            self.assertTrue(self.heard_of(call), f"{call} is not heard")
        begun = [reported.what for reported in probe.received("tone .* begun")]
        self.assertEqual(begun, [f"tone {tone} begun" for tone in (*TONES, "hold", "step")])

    def wait_for_rest(self, probe):
        """Until the outputs are suspended, as after some silence."""
        wait_until(lambda: self.server.resting_streams(probe.pid) == 2, "rest", 30, probe.log_tail)

    def test_tones_differ(self):
        probe = self.probe()
        probe.do("prepare")
        pitches = {}
        for number, tone in enumerate(TONES):
            probe.do(f"tone {tone}")
            call = probe.wait_for(f"tone {tone}")
            sounds = self.heard_of(call)
            pitches[tone] = max(sounds, key=lambda sound: sound.duration).pitch
            loudest = max(sound.loudest for sound in sounds)
            self.assertLessEqual(loudest, 0.161)
            self.assertGreater(loudest, 0.08)
            self.assertEqual(len(probe.received(".*begun")), number + 1)
        self.assertLess(pitches["release"], pitches["hold"] - 50)

    def test_volume_applies_from_the_next_sound(self):
        probe = self.probe()
        loudness = {}
        for volume in (1, 0.5, 0):
            probe.do(f"volume {volume}", "tone hold")
            call = probe.wait_for("tone hold", len(loudness) + 1)
            if volume > 0:
                loudness[volume] = max(sound.loudest for sound in self.heard_of(call))
        probe.wait_for("tone hold begun", 3)
        self.assert_nothing_is_heard_of(call)
        self.assertAlmostEqual(loudness[0.5] / loudness[1], 0.315, delta=0.02)

    def test_speech_and_tones_follow_one_another(self):
        probe = self.probe()
        probe.do("prepare", "say en Hold. Let go of the leg.")
        said = probe.wait_for("say")
        probe.wait_for("say begun")
        speech = self.words_of(said, probe)
        probe.do("tone hold")
        tone = probe.wait_for("tone hold")
        self.assertLess(speech[-1].begin + speech[-1].duration, tone.at)
        sound = self.longest_of(tone)
        self.assertAlmostEqual(sound.pitch, 392, delta=8)

    def test_short_words_are_not_cut(self):
        probe = self.probe()
        probe.do("prepare")
        for number, words in enumerate(("Hello.", "Hold.", "Breathe out."), 1):
            probe.do(f"say en {words}")
            said = probe.wait_for("say", number)
            self.words_of(said, probe)

    def test_a_language_without_a_voice_is_refused(self):
        probe = self.probe()
        probe.do("prepare", "say gsw Guet Nacht")
        said = probe.wait_for("say failed")
        self.assertEqual(said.detail, "no voice speaks Swiss German")
        self.assert_nothing_is_heard_of(said)

    def interrupt(self, probe, cue, instruction):
        """Executes the instruction while the cue sounds, early enough that its own end is still to come; returns when
        the cue was first heard, and the instruction's call."""
        for _ in range(10):
            calls, done = len(probe.received(cue)), len(probe.received(instruction))
            probe.do(LONG if cue == "say" else cue)
            begin = self.ear.wait_for_sound(probe.wait_for(cue, calls + 1).at)
            probe.do(instruction)
            call = probe.wait_for(instruction, done + 1)
            if call.at < begin + 0.8:
                return begin, call
            self.ear.wait_for_silence(call.at)
        self.fail(f"ten times {cue} was nearly over before {instruction} was done")

    def test_stop_is_silence(self):
        probe = self.probe()
        probe.do("prepare")
        for cue, length in (("tone bell", BELL), ("say", WORDS)):
            begin, stopped = self.interrupt(probe, cue, "stop")
            # Silence that comes before the cue's own end, and stays.
            silent = self.ear.wait_for_silence(stopped.at, lasting=length)
            self.assertLess(silent, begin + length, self.ear.sounds(begin))

    def test_stopping_speech_leaves_a_tone(self):
        probe = self.probe()
        probe.do("tone bell", "stop-speech")
        call = probe.wait_for("tone bell")
        sounds = self.heard_of(call)
        self.assertGreater(sounds[-1].begin + sounds[-1].duration - sounds[0].begin, BELL - 0.3)

    def test_a_tone_replaces_a_tone_at_once(self):
        probe = self.probe()
        probe.do("prepare")
        bell, release = self.interrupt(probe, "tone bell", "tone release")
        begun = probe.wait_for("tone release begun", len(probe.received("tone release")))
        self.ear.wait_until_sounding(begun.at)
        silent = self.ear.wait_for_silence(begun.at, lasting=BELL)
        self.assertLess(silent, bell + BELL, "the bell went on")
        self.assertGreater(silent, release.at)

    def test_tones_can_be_replaced_repeatedly(self):
        # Pending calls of a stream that Qt 6.4 closed used to be answered after it was destroyed.
        probe = self.probe()
        probe.do("prepare")
        for number in range(1, 7):
            probe.do("tone bell")
            bell = probe.wait_for("tone bell begun", number)
            self.ear.wait_until_sounding(bell.at)
            probe.do("tone release")
            release = probe.wait_for("tone release begun", number)
            self.ear.wait_until_sounding(release.at)
            self.ear.wait_until_heard(release.at + 1)
            self.assertIsNone(probe.exit_code, probe.log_tail())

    @unittest.skipUnless(os.geteuid() == 0, "others are asked for it, and there is no RealtimeKit here")
    def test_sound_threads_have_realtime_priority(self):
        probe = self.probe()
        probe.do("prepare", "tone hold")
        probe.wait_for("tone hold begun")
        self.assertEqual(probe.niceness("Softfall sound"), -11)
        self.assertEqual(probe.niceness("threaded-ml"), -11)

    def test_release_closes_the_device(self):
        probe = self.probe()
        probe.do("prepare", "tone hold", "say en Good night.")
        wait_until(lambda: self.server.streams(probe.pid) == 2, "both streams", 20, probe.log_tail)
        probe.do("release")
        wait_until(lambda: self.server.streams(probe.pid) == 0, "the streams to close", 10, probe.log_tail)
        released = probe.wait_for("release")
        self.ear.wait_for_silence(released.at, lasting=2)
        probe.do("tone hold")
        call = probe.wait_for("tone hold", 2)
        self.assertTrue(self.heard_of(call))
        self.assertEqual(probe.quit(), 0)

    def test_output_stops_after_silence(self):
        probe = self.probe()
        probe.do("prepare", "say en Good night.", "tone hold")
        reported = probe.wait_for("say begun")
        self.ear.wait_until_heard(reported.at + 1)
        self.print_cost(probe, "just after a cue")
        # Neither stream causes wake-ups then.
        wait_until(lambda: self.server.streams(probe.pid) == self.server.resting_streams(probe.pid) == 2, "rest", 30)
        self.print_cost(probe, "at rest")
        probe.do("prepare")
        wait_until(lambda: self.server.resting_streams(probe.pid) == 0, "the device to run", 10)

    def print_cost(self, probe, when):
        def used():
            return processor_seconds(probe.pid)

        before, since = used(), time.monotonic()
        self.ear.wait_until_heard(since + 2)
        share = (used() - before) / (time.monotonic() - since)
        print(f"{when} silence costs {share * 100:.3f} % of a core")


class ServerTest(SoundTest):
    def test_every_cue_fails_without_server(self):
        probe = self.probe()
        probe.do("prepare", "tone hold", "say en Good night.", "stop", "tone bell", "say en Good night.")
        for what in ("tone hold failed", "tone bell failed"):
            probe.wait_for(what, timeout=10)
        probe.wait_for("say failed", 2, timeout=10)
        self.assertEqual(probe.received("tone bell failed")[0].detail, "no sound server is running")
        self.assertEqual(probe.received("say failed")[1].detail, "no sound server is running")
        self.assertEqual(probe.quit(), 0)

    def test_a_server_that_comes_is_used(self):
        probe = self.probe()
        probe.do("prepare", "tone hold")
        probe.wait_for("tone hold failed")
        self.server.start()
        ear = self.record()
        probe.do("tone hold")
        call = probe.wait_for("tone hold", 2)
        probe.wait_for("tone hold begun")
        ear.wait_for_sound(call.at)

    def test_a_server_that_was_killed_is_used_again(self):
        self.server.start()
        probe = self.probe()
        probe.do("prepare", "say en Good night.", "tone bell")
        probe.wait_for("tone bell begun")
        probe.wait_for("say begun")
        self.server.kill()
        time.sleep(4)  # longer than Qt takes until it tries again, and gives up if nobody is there
        probe.do("tone hold", "say en Good night.")
        probe.wait_for("tone hold failed", timeout=10)
        probe.wait_for("say failed", timeout=10)
        self.server.start()
        ear = self.record()

        def plays():
            answers = len(probe.received("tone step (begun|failed)"))
            probe.do("tone step")
            return probe.wait_for("tone step (begun|failed)", answers + 1).what.endswith("begun")

        wait_until(plays, "a tone on the new server", 20, probe.log_tail)
        first = ear.wait_for_sound(probe.received("tone step")[0].at)
        # One tone and no more, though a busy machine may interrupt it.
        self.assertLess(ear.wait_for_silence(first, lasting=1.5), first + 1.5)
        probe.do("say en Good night.")
        said = probe.wait_for("say", 3)
        probe.wait_for("say begun", 2)
        ear.wait_for_sound(said.at)
        self.assertEqual(probe.quit(), 0)

    def test_a_server_that_hangs_does_not_hang_softfall(self):
        self.server.start()
        probe = self.probe()
        probe.do("tone hold")
        probe.wait_for("tone hold begun")
        self.server.pause()
        probe.do("tone bell", "say en Good night.")
        self.assertIn("5 seconds", probe.wait_for("tone bell failed", timeout=15).detail)
        probe.do("volume 1")
        volume = probe.wait_for("volume")
        self.assertGreater(volume.at, probe.received("tone bell failed")[0].at)
        self.server.go_on()
        probe.do("tone step")
        probe.wait_for("tone step begun")
        self.assertEqual(probe.quit(), 0)


if __name__ == "__main__":
    unittest.main()
