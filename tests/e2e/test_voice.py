"""The process that speaks: whatever happens to it, Softfall continues, and it does not outlive Softfall."""

import os
import signal
import time
import unittest

from harness import is_alive, voices_of, wait_until
from test_sound import LONG, WORDS, SoundTest

SHORT = "say en Good night."


class VoiceTest(SoundTest):
    def setUp(self):
        super().setUp()
        self.server.start()
        self.ear = self.record()
        self.sound = self.probe()
        self.sound.do("prepare")
        self.voice = self.sound.voice()

    def begin_long_words(self):
        self.sound.do(LONG)
        self.words_begin = self.ear.wait_for_sound(self.sound.wait_for("say").at)

    def assert_next_words_are_heard(self, number):
        """As its number-th instruction."""
        begun = len(self.sound.received("say begun"))
        self.sound.do(SHORT)
        said = self.sound.wait_for("say", number)
        self.sound.wait_for("say begun", begun + 1)
        self.ear.wait_for_sound(said.at)
        self.assertNotEqual(self.sound.voice(), self.voice)
        self.assertFalse(is_alive(self.voice))

    def assert_long_words_are_cut(self, moment):
        """Silence follows and stays, before they would have ended."""
        silent = self.ear.wait_for_silence(moment, lasting=WORDS)
        self.assertLess(silent, self.words_begin + WORDS, self.ear.sounds(self.words_begin))

    def gone(self, voice):
        wait_until(lambda: not is_alive(voice), "the voice to end", 15, self.sound.log_tail)


class LostTest(VoiceTest):
    def test_voice_killed_while_speaking_recovers(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGKILL)
        self.gone(self.voice)
        self.sound.do("tone hold")
        tone = self.sound.wait_for("tone hold begun")
        self.ear.wait_until_sounding(tone.at)
        self.ear.wait_for_silence(tone.at, lasting=0.5)
        self.assertEqual(voices_of(self.sound.pid), [], "nobody has asked for it")
        self.assert_next_words_are_heard(2)
        self.assertEqual(len(self.sound.received("say failed")), 0)
        self.assertEqual(self.sound.quit(), 0)

    def test_unstarted_words_are_retried_once(self):
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do(SHORT)
        said = self.sound.wait_for("say")
        os.kill(self.voice, signal.SIGKILL)
        self.sound.wait_for("say begun")
        self.ear.wait_for_sound(said.at)
        self.assertNotEqual(self.sound.voice(), self.voice)

    def test_words_are_not_retried_twice(self):
        self.server.pause()
        self.sound.do(SHORT)
        self.sound.wait_for("say")
        os.kill(self.voice, signal.SIGKILL)
        self.gone(self.voice)
        os.kill(self.sound.voice(), signal.SIGKILL)
        self.assertEqual(self.sound.wait_for("say failed").detail, "the voice stopped")
        self.assertEqual(voices_of(self.sound.pid), [])
        self.server.go_on()
        self.assert_next_words_are_heard(2)

    def test_hung_voice_is_killed(self):
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do(SHORT)
        failed = self.sound.wait_for("say failed")
        self.assertEqual(failed.detail, "no sound came within 5 seconds")
        self.gone(self.voice)
        self.assert_next_words_are_heard(2)

    def test_stop_is_silence_also_where_it_hangs(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGSTOP)
        self.sound.do("stop")
        self.assert_long_words_are_cut(self.sound.wait_for("stop").at)
        self.assert_next_words_are_heard(2)

    def test_stop_keeps_responsive_voice(self):
        # On a busy machine it may not obey before it counts as hanging; then there is a new one to ask.
        obeyed = 0
        for number in range(1, 21):
            voice = self.sound.voice()
            self.sound.do(LONG)
            said = self.sound.wait_for("say", number)
            self.ear.wait_for_sound(said.at)
            self.sound.do("stop")
            stopped = self.sound.wait_for("stop", number).at
            self.ear.wait_for_silence(stopped, lasting=0.5)
            obeyed += voices_of(self.sound.pid) == [voice]
            if obeyed == 4:
                return
            self.sound.do("prepare")
        self.fail(f"of 20 times it obeyed {obeyed}")


class EndTest(VoiceTest):
    def test_release_ends_it(self):
        self.begin_long_words()
        self.sound.do("release")
        released = self.sound.wait_for("release")
        self.gone(self.voice)
        self.assertEqual(voices_of(self.sound.pid), [])
        self.assert_long_words_are_cut(released.at)
        self.assert_next_words_are_heard(2)

    def test_it_ends_with_a_softfall_that_is_killed(self):
        self.begin_long_words()
        killed = time.monotonic()
        os.kill(self.sound.pid, signal.SIGKILL)
        self.gone(self.voice)
        self.assert_long_words_are_cut(killed)

    def test_it_ends_with_a_softfall_that_is_killed_while_the_server_hangs(self):
        self.server.pause()
        self.sound.do(SHORT)
        self.sound.wait_for("say")
        os.kill(self.sound.pid, signal.SIGKILL)
        self.gone(self.voice)

    def test_softfall_does_not_wait_for_one_that_hangs(self):
        self.begin_long_words()
        os.kill(self.voice, signal.SIGSTOP)
        self.assertEqual(self.sound.quit(), 0)
        self.assertFalse(is_alive(self.voice))


class PromptTest(VoiceTest):
    @unittest.skipUnless(os.geteuid() == 0, "others are asked for it, and there is no RealtimeKit here")
    def test_voice_has_realtime_priority(self):
        self.sound.do(SHORT)
        self.sound.wait_for("say begun")
        for thread in ("softfall-voice", "threaded-ml"):
            self.assertEqual(self.sound.niceness(thread, self.voice), -11)


if __name__ == "__main__":
    unittest.main()
