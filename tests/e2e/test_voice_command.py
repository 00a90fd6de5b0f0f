"""softfallctl voice: which voice speaks, how fast, and what was recorded instead."""

import pathlib
import unittest
import wave

from test_command_line import CommandTest


class VoiceCommandTest(CommandTest):
    def test_the_best_that_is_installed_speaks_a_little_slower(self):
        shown = self.run_json("voice")
        self.assertEqual(self.run_json("voice", "list"), shown)
        self.assertEqual(shown["chosen"], "best")
        self.assertEqual(shown["speaks"], "flite:slt")
        self.assertEqual(shown["pace"], 90)
        self.assertIsNone(shown["recordings"])
        rates = [voice["rate"] for voice in shown["voices"]]
        wide = [rate >= 16000 for rate in rates]
        self.assertEqual(wide, sorted(wide, reverse=True))
        self.assertIn("* flite:slt ", self.run_ok("voice").output)

    def test_a_choice_is_kept_and_undone(self):
        self.run_ok("voice", "set", "--voice", "flite:rms")
        shown = self.run_json("voice", "set", "--pace", "75")
        self.assertEqual((shown["chosen"], shown["speaks"], shown["pace"]), ("flite:rms", "flite:rms", 75))
        self.run_ok("undo")
        self.assertEqual(self.run_json("voice")["pace"], 90)
        self.assertEqual(self.run_json("voice", "set", "--voice", "best")["chosen"], "best")

    def test_a_voice_that_is_gone_is_said(self):
        self.run_ok("voice", "set", "--voice", "flite:rms")
        empty = pathlib.Path(self.data_dir) / "no-programs"
        empty.mkdir(parents=True)
        shown = self.run_json("voice", PATH=str(empty))
        self.assertEqual((shown["chosen"], shown["speaks"], shown["voices"]), ("flite:rms", None, []))
        self.assertIn("flite:rms was chosen and is no longer installed.", self.run_ok("voice", PATH=str(empty)).output)

    def test_bad_values_are_named_and_nothing_is_written(self):
        for arguments, allowed in (
            (("set", "--voice", "flite:nobody"), "best, flite:slt"),
            (("set", "--pace", "59"), "60 to 120"),
            (("set", "--pace", "slow"), "60 to 120"),
            (("set",), "--voice"),
            (("recordings", "/nowhere"), "existing folder"),
        ):
            with self.subTest(arguments=arguments):
                self.assert_refused("voice", *arguments, naming=(allowed,))

    def test_everything_that_is_spoken_is_listed(self):
        folder = pathlib.Path(self.data_dir) / "to record"
        written = self.run_json("voice", "export", folder)
        lines = pathlib.Path(written["path"]).read_text().splitlines()
        self.assertEqual(len(lines), written["lines"])
        texts = dict(line.split("\t") for line in lines)
        self.assertEqual(len(texts), len(lines))
        self.assertEqual(texts["hold"], "Hold.")
        self.assertEqual(texts["minutes-1"], "One minute.")
        self.assertEqual(texts["minutes-43"], "43 minutes.")
        self.assertEqual(texts["next-right-calf"], "Next: right calf, only lightly.")

    def test_recordings_are_counted_and_bad_files_named(self):
        folder = pathlib.Path(self.data_dir) / "recordings"
        folder.mkdir(parents=True)
        with wave.open(str(folder / "hold.wav"), "wb") as file:
            file.setparams((1, 2, 16000, 0, "NONE", ""))
            file.writeframes(b"\x00\x10\x00\xf0" * 4000)
        (folder / "rest.flac").write_text("no sound")
        (folder / "spoken.tsv").write_text("hold\tHold.\n")
        shown = self.run_json("voice", "recordings", folder)
        self.assertEqual((shown["recordings"], shown["usable"]), (str(folder), 1))
        self.assertEqual(len(shown["problems"]), 1)
        self.assertIn("rest.flac: ", shown["problems"][0])
        self.assertEqual(self.run_json("voice")["recordings"], str(folder))
        voice = next(one for one in self.run_json("check") if one["item"] == "voice")
        self.assertEqual(voice["state"], "degraded")
        self.assertIn("rest.flac: ", voice["detail"])
        self.assertIsNone(self.run_json("voice", "recordings", "none")["recordings"])


if __name__ == "__main__":
    unittest.main()
