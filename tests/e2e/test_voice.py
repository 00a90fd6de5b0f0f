"""The process that speaks: whatever becomes of it, Softfall goes on, and it does not outlive Softfall."""

import os
import signal
import time
import unittest

from harness import Standstills, is_alive, voices_of, wait_until
from test_sound import EXCUSED, SoundTest

LONG = "say en Raise your left leg, and hold it for twenty seconds, and breathe out, and let it sink again."
SHORT = "say en Good night."


class VoiceTest(SoundTest):
    def setUp(self):
        super().setUp()
        self.server.start()
        self.ear = self.record()
        self.standstills = self.enterContext(Standstills())
        self.sound = self.probe()
        self.sound.do("prepare")
        self.voice = self.sound.voice()

    def begin_long_words(self):
        self.sound.do(LONG)
        begun = self.sound.wait_for("say begun")
        self.ear.wait_until_heard(begun.at + 0.6)

    def assert_next_words_are_heard(self, number):
        """As the number-th that it is asked for."""
        begun = len(self.sound.told("say begun"))
        self.sound.do(SHORT)
        said = self.sound.wait_for("say", number)
        self.sound.wait_for("say begun", begun + 1)
        self.ear.wait_until_heard(said.at + 2)
        self.assertTrue(self.ear.sounds(said.at), self.sound.log_tail())
        self.assertNotEqual(self.sound.voice(), self.voice)
        self.assertFalse(is_alive(self.voice))

    def assert_silent_within(self, seconds, moment):
        """Later by as long as the machine lets nobody run."""
        self.ear.wait_until_heard(moment + 1.5)
        silent = moment + seconds + self.standstills.longest(moment, moment + seconds)
        self.assertFalse(self.ear.is_silent(moment - 0.3, moment))
        self.assertTrue(self.ear.is_silent(silent, moment + 1.5), self.ear.sounds(moment - 1))

    def gone(self, voice):
        wait_until(lambda: not is_alive(voice), "the voice to end", 5, self.sound.log_tail)


class LostTest(VoiceTest):
    def test_tones_and_the_next_words_go_on_where_it_is_killed_while_it_speaks(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGKILL)
        self.gone(self.voice)
        self.sound.do("tone hold")
        tone = self.sound.wait_for("tone hold begun")
        self.ear.wait_until_heard(tone.at + 1)
        self.assertFalse(self.ear.is_silent(tone.at + 0.1, tone.at + 0.4))
        self.assertEqual(voices_of(self.sound.pid), [], "nobody has asked for it")
        self.assert_next_words_are_heard(2)
        self.assertEqual(len(self.sound.told("say failed")), 0)
        self.assertEqual(self.sound.quit(), 0)

    def test_words_that_had_not_begun_are_said_by_a_fresh_one(self):
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do(SHORT)
        said = self.sound.wait_for("say")
        os.kill(self.voice, signal.SIGKILL)
        self.sound.wait_for("say begun")
        self.ear.wait_until_heard(said.at + 2)
        self.assertTrue(self.ear.sounds(said.at))
        self.assertNotEqual(self.sound.voice(), self.voice)

    def test_words_are_said_no_third_time(self):
        self.server.pause()
        self.sound.do(SHORT)
        self.sound.wait_for("say")
        os.kill(self.voice, signal.SIGKILL)
        self.gone(self.voice)
        os.kill(self.sound.voice(), signal.SIGKILL)
        self.assertEqual(self.sound.wait_for("say failed").detail, "the voice ended")
        self.assertEqual(voices_of(self.sound.pid), [])
        self.server.go_on()
        self.assert_next_words_are_heard(2)

    def test_it_is_killed_where_it_hangs(self):
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do(SHORT)
        failed = self.sound.wait_for("say failed")
        self.assertEqual(failed.detail, "nothing was heard within 5 seconds")
        self.assertAlmostEqual(failed.at - self.sound.told("say")[0].at, 5, delta=1)
        self.gone(self.voice)
        self.assert_next_words_are_heard(2)

    def test_stop_is_silence_within_100_ms_also_where_it_hangs(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do("stop")
        self.assert_silent_within(0.1, self.sound.wait_for("stop").at)
        self.assert_next_words_are_heard(2)

    def test_stop_leaves_it_where_it_obeys(self):
        for number in range(1, 5):
            self.sound.do(LONG)
            begun = self.sound.wait_for("say begun", number)
            self.ear.wait_until_heard(begun.at + 0.3)
            self.sound.do("stop")
            stopped = self.sound.wait_for("stop", number).at
            self.ear.wait_until_heard(stopped + 0.3)
            if self.standstills.longest(stopped, stopped + 0.1) > EXCUSED:
                self.skipTest("the machine is too busy")
            self.assertEqual(voices_of(self.sound.pid), [self.voice])


class EndTest(VoiceTest):
    def test_release_ends_it(self):
        self.begin_long_words()
        self.sound.do("release")
        released = self.sound.wait_for("release")
        self.gone(self.voice)
        self.assertEqual(voices_of(self.sound.pid), [])
        self.assert_silent_within(0.1, released.at)
        self.assert_next_words_are_heard(2)

    def test_it_ends_with_a_softfall_that_is_killed(self):
        self.begin_long_words()
        killed = time.monotonic()
        os.kill(self.sound.pid, signal.SIGKILL)
        self.gone(self.voice)
        self.assert_silent_within(0.3, killed)

    def test_it_ends_with_a_softfall_that_is_killed_while_the_server_hangs(self):
        self.server.pause()
        self.sound.do(SHORT)
        self.sound.wait_for("say")
        os.kill(self.sound.pid, signal.SIGKILL)
        self.gone(self.voice)

    def test_softfall_does_not_wait_for_one_that_hangs(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGSTOP)
        asked = time.monotonic()
        self.assertEqual(self.sound.quit(), 0)
        self.assertLess(time.monotonic() - asked, 3)
        self.assertFalse(is_alive(self.voice))


class PromptTest(VoiceTest):
    @unittest.skipUnless(os.geteuid() == 0, "others are asked for it, and there is no RealtimeKit here")
    def test_it_runs_before_others(self):
        self.sound.do(SHORT)
        self.sound.wait_for("say begun")
        for thread in ("softfall-voice", "threaded-ml"):
            self.assertEqual(self.sound.niceness(thread, self.voice), -11)


if __name__ == "__main__":
    unittest.main()
