"""Who speaks: engines that abort or hang, voices that are gone, recordings, and how loud each is beside the tones."""

import array
import json
import math
import os
import pathlib
import signal
import time
import unittest
import wave

from harness import is_alive, loudness, run_command, voices_of, wait_until
from test_sound import LONG, WORDS, SoundTest

SHORT = "say en Good night."
# Of script A.
SCRIPT_A = "Warm up. March gently on the spot, circle the ankles. Right hamstring. Hold. Ten seconds. Change."
# The largest difference in loudness, in LU.
ALIKE = 2
IS_FULL_EXTENT = os.environ.get("SOFTFALL_TEST_EXTENT") == "whole"
# The default and three of other kinds; all others run with the label slow.
SOME_VOICES = ("flite:slt", "flite:awb", "flite:kal", "espeak-ng:en-us")
HERTZ = 700

# Lists and speaks as flite does, and does wrong what files beside it say.
ENGINE = """#!/bin/sh
folder="${0%/*}"
[ "$1" = -lv ] && exec /usr/bin/flite -lv
echo "$@" >> "$folder/asked"
if [ -e "$folder/hang" ]; then exec 3<> "$folder/never"; read -r answer <&3; fi
if [ -e "$folder/abort-once" ]; then rm "$folder/abort-once"; kill -ABRT $$; fi
if [ -e "$folder/abort" ]; then kill -ABRT $$; fi
exec /usr/bin/flite "$@"
"""


class VoiceTest(SoundTest):
    def setUp(self):
        super().setUp()
        self.engine = pathlib.Path(self.desktop.folder) / "engine"
        self.engine.mkdir()
        os.mkfifo(self.engine / "never")
        script = self.engine / "flite"
        script.write_text(ENGINE)
        script.chmod(0o755)
        self.desktop.environment["PATH"] = f"{self.engine}:{os.environ['PATH']}"
        self.server.start()
        self.ear = self.record()
        self.sound = self.probe()
        self.sound.do("prepare")

    def let(self, what):
        (self.engine / what).touch()

    def let_no_longer(self, what):
        (self.engine / what).unlink()

    def asked(self):
        """What the engine was asked to speak, as its arguments."""
        asked = self.engine / "asked"
        return asked.read_text().splitlines() if asked.exists() else []

    def hanging(self):
        """The engine's process, which hangs with the words it was asked for."""
        return wait_until(lambda: voices_of(self.sound.pid), "the engine", 20, self.sound.log_tail)[0]

    def gone(self, process):
        wait_until(lambda: not is_alive(process), "the engine to end", 15, self.sound.log_tail)

    def assert_words_are_heard(self, words=SHORT):
        """With the next instruction."""
        said, begun = len(self.sound.received("say")), len(self.sound.received("say begun"))
        self.sound.do(words)
        call = self.sound.wait_for("say", said + 1)
        self.sound.wait_for("say begun", begun + 1)
        self.ear.wait_for_sound(call.at)
        return call

    def sounds_of(self, call):
        """From the call until silence."""
        begin = self.ear.wait_for_sound(call.at)
        return self.ear.sounds(call.at, self.ear.wait_for_silence(begin))


class EngineTest(VoiceTest):
    def test_an_engine_that_aborts_is_asked_once_more(self):
        self.let("abort-once")
        self.assert_words_are_heard()
        self.assertEqual(len(self.asked()), 2)
        self.assertEqual(self.sound.received("say failed"), [])

    def test_one_that_aborts_again_is_not(self):
        self.let("abort")
        self.sound.do(SHORT)
        self.assertEqual(self.sound.wait_for("say failed").detail, "flite ended without a word")
        self.assertEqual(len(self.asked()), 2)
        self.let_no_longer("abort")
        self.assert_words_are_heard()

    def test_words_are_made_once(self):
        for _ in range(3):
            self.ear.wait_for_silence(self.assert_words_are_heard().at + 0.5, lasting=0.5)
        self.assertEqual(len(self.asked()), 1)

    def test_one_that_hangs_is_ended_and_tones_go_on(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        self.sound.do("tone hold")
        tone = self.sound.wait_for("tone hold begun")
        self.ear.wait_until_sounding(tone.at)
        self.assertEqual(self.sound.wait_for("say failed").detail, "flite did not answer within 4 seconds")
        self.gone(engine)
        self.let_no_longer("hang")
        self.assert_words_are_heard()

    def test_words_that_are_stopped_leave_one_that_hangs(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        self.sound.do("stop")
        self.gone(engine)
        self.let_no_longer("hang")
        self.assert_words_are_heard()

    def test_newer_words_leave_one_that_hangs(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        self.let_no_longer("hang")
        self.assert_words_are_heard("say en Hold.")
        self.gone(engine)

    def test_release_ends_one_that_hangs(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        self.sound.do("release")
        self.gone(engine)
        self.assertEqual(voices_of(self.sound.pid), [])

    def test_one_that_hangs_does_not_outlive_a_softfall_that_is_killed(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        os.kill(self.sound.pid, signal.SIGKILL)
        self.gone(engine)

    def test_softfall_does_not_wait_for_one_that_hangs(self):
        self.let("hang")
        self.sound.do(SHORT)
        engine = self.hanging()
        self.assertEqual(self.sound.quit(), 0)
        self.gone(engine)

    def test_words_end_with_a_softfall_that_is_killed(self):
        begin = self.sounding_words()
        killed = time.monotonic()
        os.kill(self.sound.pid, signal.SIGKILL)
        self.assertLess(self.ear.wait_for_silence(killed, lasting=WORDS), begin + WORDS)

    def test_release_is_silence(self):
        begin = self.sounding_words()
        self.sound.do("release")
        released = self.sound.wait_for("release")
        self.assertLess(self.ear.wait_for_silence(released.at, lasting=WORDS), begin + WORDS)
        self.assert_words_are_heard()

    def sounding_words(self):
        self.sound.do(LONG)
        return self.ear.wait_for_sound(self.sound.wait_for("say").at)


class ChoiceTest(VoiceTest):
    def test_the_chosen_voice_speaks_at_the_chosen_pace(self):
        self.sound.do("voice flite:rms 80")
        self.assert_words_are_heard()
        self.assertIn("-voice rms --setf duration_stretch=1.25 ", self.asked()[-1])

    def test_a_voice_that_is_gone_falls_back_to_the_best(self):
        self.sound.do("voice flite:nobody 100")
        self.assert_words_are_heard()
        self.assertIn("-voice slt ", self.asked()[-1])
        self.assertEqual(self.sound.received("say failed"), [])


class RecordingTest(VoiceTest):
    def setUp(self):
        super().setUp()
        self.recordings = pathlib.Path(self.desktop.folder) / "recordings"
        self.recordings.mkdir()
        self.sound.do(f"recordings {self.recordings}")

    def record_tone(self, name, peak=0.9):
        """A note of a second, much louder than any cue."""
        with wave.open(str(self.recordings / name), "wb") as file:
            file.setparams((2, 2, 44100, 0, "NONE", ""))
            notes = (round(peak * 32767 * math.sin(2 * math.pi * HERTZ * i / 44100)) for i in range(44100))
            file.writeframes(array.array("h", (value for note in notes for value in (note, note))).tobytes())

    def test_a_recording_is_heard_in_place_of_the_words(self):
        self.record_tone("hold.wav")
        call = self.assert_words_are_heard("part hold en Hold.")
        sounds = self.sounds_of(call)  # several on a busy machine, which interrupts them
        self.assertAlmostEqual(max(sounds, key=lambda each: each.duration).pitch, HERTZ, delta=8)
        self.assertAlmostEqual(sum(sound.duration for sound in sounds), 1, delta=0.15)
        self.assertLess(max(sound.loudest for sound in sounds), 0.25)
        self.assertEqual(self.asked(), [])

    def test_what_is_not_recorded_is_spoken(self):
        self.record_tone("hold.wav")
        call = self.assert_words_are_heard("part rest en Rest.")
        self.assertNotAlmostEqual(max(self.sounds_of(call), key=lambda each: each.duration).pitch, HERTZ, delta=8)
        self.assertEqual(len(self.asked()), 1)

    def test_a_file_that_is_no_sound_is_named_and_the_words_are_spoken(self):
        (self.recordings / "hold.ogg").write_text("no sound at all")
        self.assert_words_are_heard("part hold en Hold.")
        self.assertEqual(len(self.asked()), 1)
        self.assertIn(f"Recording {self.recordings}/hold.ogg: ", self.sound.log_tail())

    def test_a_folder_that_is_gone_leaves_the_words(self):
        self.sound.do("recordings /nowhere")
        self.assert_words_are_heard("part hold en Hold.")
        self.assertEqual(self.sound.received("say failed"), [])


class LoudnessTest(VoiceTest):
    def loudness_of(self, call):
        begin = self.ear.wait_for_sound(call.at)
        return loudness(self.ear.samples(call.at, self.ear.wait_for_silence(begin)))

    def test_every_voice_is_as_loud_as_the_tones(self):
        listed = run_command(pathlib.Path(self.desktop.folder) / "diary", "voice", "list", "--json")
        voices = [voice["id"] for voice in json.loads(listed.output)["voices"]]
        self.assertIn("flite:slt", voices)
        if not IS_FULL_EXTENT:
            voices = [voice for voice in voices if voice in SOME_VOICES]
        measured = {}
        for tone in ("hold", "step", "breathe-in"):
            self.sound.do(f"tone {tone}")
            measured[f"tone {tone}"] = self.loudness_of(self.sound.wait_for(f"tone {tone}"))
        for voice in voices:
            self.sound.do(f"voice {voice} 90")
            # A busy machine may interrupt the words, and a part of them has another loudness.
            for _ in range(3):
                measured[voice] = self.loudness_of(self.assert_words_are_heard(f"say en {SCRIPT_A}"))
                if abs(measured[voice] - measured["tone hold"]) < ALIKE:
                    break
        print("", *(f"{what:28} {value:6.1f} LUFS" for what, value in measured.items()), sep="\n")
        for what, value in measured.items():
            self.assertAlmostEqual(value, measured["tone hold"], delta=ALIKE, msg=what)
        self.assertLess(max(measured.values()) - min(measured.values()), ALIKE)


if __name__ == "__main__":
    unittest.main()
