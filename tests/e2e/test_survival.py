"""The diary survives the world around it: other names, other programs, full disks, signals."""

import os
import pathlib
import sqlite3
import subprocess
import tempfile
import unittest

from harness import Diary, run_command
from harness.program import program_path


class SurvivalTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.data_dir = self.folder / "diary"
        self.diary = Diary(self.data_dir)

    def run_ok(self, *arguments, **environment):
        result = run_command(self.data_dir, *arguments, **environment)
        self.assertEqual((result.exit_code, result.error), (0, ""), result)
        return result

    def refused(self, *arguments, code=2):
        result = run_command(self.data_dir, *arguments)
        self.assertEqual((result.exit_code, result.output, result.error.count("\n")), (code, "", 1), result)
        return result.error

    def log(self, count=1, note="n"):
        for _ in range(count):
            self.run_ok("log", "twitch", "--note", note)

    def twitches(self):
        return self.diary.one("SELECT count(*) FROM twitch")

    def files(self):
        """Name and bytes of everything in the data folder."""
        return {str(path.relative_to(self.data_dir)): path.read_bytes() for path in self.data_dir.rglob("*") if path.is_file()}


class OwnFilesTest(SurvivalTest):
    def test_no_command_writes_over_the_diary(self):
        self.log()
        self.run_ok("backup")
        diary = self.data_dir / "diary.sqlite"
        before = self.files()
        spoken = self.folder / "words"
        spoken.mkdir()
        os.symlink(diary, spoken / "spoken.tsv")
        os.symlink(diary, self.folder / "week.ics")
        for command in (
            ("export", self.folder / "week.ics"),
            ("export", f"{diary}-wal", "--format", "csv"),
            ("export", self.data_dir / "backups", "--format", "csv"),
            ("backup", f"{diary}-wal"),
            ("backup", self.data_dir / "diary.sqlite.rescued"),
            ("voice", "export", spoken),
        ):
            self.assertIn("no part of the diary", self.refused(*command))
        self.assertEqual(self.files(), before)

    def test_the_diary_of_another_folder_is_not_written_over(self):
        self.log()
        other = self.folder / "other"
        self.assertEqual(run_command(other, "log", "tea").exit_code, 0)
        before = (other / "diary.sqlite").read_bytes()
        self.assertIn("no part of", self.refused("export", other / "diary.sqlite", "--format", "json"))
        self.assertEqual((other / "diary.sqlite").read_bytes(), before)


class OutputTest(SurvivalTest):
    COMMANDS = (
        ("nights", "--json"),
        ("plan",),
        ("tonight",),
        ("verify",),
        ("insight",),
        ("log", "tea"),
        ("backup",),
        ("--help",),
        ("--version",),
    )

    def run_to(self, redirection, *arguments):
        command = ["sh", "-c", f'exec "$0" "$@" {redirection}', program_path("SOFTFALLCTL_BIN")]
        return subprocess.run(
            [*command, "--data-dir", str(self.data_dir), *arguments],
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )

    def test_output_that_cannot_be_written_ends_with_1(self):
        self.log()
        for command in self.COMMANDS:
            for redirection in (">/dev/full", ">&-"):
                with self.subTest(command=command, redirection=redirection):
                    ended = self.run_to(redirection, *command)
                    self.assertEqual((ended.returncode, ended.stderr.count("\n")), (1, 1), ended)
                    self.assertIn("standard output", ended.stderr)
        self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")

    def test_bad_input_stays_bad_input_without_an_output(self):
        self.assertEqual(self.run_to(">&-", "log", "twitch", "--pain", "99").returncode, 2)


class LossTest(SurvivalTest):
    """A log or backups without the diary: damage, not a fresh start."""

    def lose(self, *, with_log):
        self.run_ok("log", "twitch", "--note", "kept")
        if with_log:
            held = sqlite3.connect(self.diary.path)
            held.execute("SELECT count(*) FROM twitch").fetchone()
            self.log(5)
            log = pathlib.Path(f"{self.diary.path}-wal").read_bytes()
            held.close()
            pathlib.Path(f"{self.diary.path}-wal").write_bytes(log)
        self.diary.path.unlink()

    def test_a_log_without_its_diary_is_kept_and_named(self):
        self.lose(with_log=True)
        before = self.files()
        self.assertEqual(list(before), ["diary.sqlite-wal"])
        for command in (("nights",), ("log", "tea"), ("export", self.folder / "x.json"), ("verify",)):
            result = run_command(self.data_dir, *command)
            self.assertEqual((result.exit_code, result.error.count("\n")), (1, 1), result)
            self.assertIn("its log", result.error)
        self.assertEqual(self.files(), before)

    def test_backups_without_a_diary_are_no_fresh_start(self):
        self.log(2)
        backup = self.run_ok("backup", "--json").json["path"]
        self.diary.path.unlink()
        before = self.files()
        for command in (("nights",), ("log", "tea"), ("verify",)):
            result = run_command(self.data_dir, *command)
            self.assertEqual((result.exit_code, result.error.count("\n")), (1, 1), result)
            self.assertIn(backup, result.error)
        self.assertEqual(self.files(), before)
        self.run_ok("restore", backup)
        self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (2, "ok"))

    def test_deleting_everything_takes_a_log_too(self):
        self.lose(with_log=True)
        self.run_ok("delete-everything", "--yes-delete", "DELETE")
        self.assertEqual(self.files(), {})
        self.log()


class TimesTest(SurvivalTest):
    """A time of another year is an error that names field, value and what is allowed, whichever way it comes."""

    NOW = ("--now", "2026-11-29T12:00:00Z", "--zone", "UTC")

    def test_times_lie_in_their_night(self):
        self.log()
        before = self.diary.sha256()
        night = ("morning", *self.NOW, "--night", "2026-11-28", "--twitches", "2")
        for option, value in (
            ("--lights-out", "1999-11-28T23:00:00Z"),
            ("--wake", "2026-12-25T07:00:00Z"),
            ("--in-bed", "2026-11-27T23:00:00Z"),
        ):
            error = self.refused(*night, option, value)
            for part in (option, value[:19], "2026-11-28 to 2026-11-30"):
                self.assertIn(part, error)
        self.assertEqual(self.diary.sha256(), before)

    def test_nothing_lies_in_the_future(self):
        self.log()
        before = self.diary.sha256()
        error = self.refused("log", "twitch", *self.NOW, "--at", "2052-01-01T00:00:00Z")
        for part in ("--at", "2052-01-01", "a time that has passed"):
            self.assertIn(part, error)
        self.assertIn("--at", self.refused("log", "caffeine", "--mg", "80", *self.NOW, "--at", "1970-01-01T00:00:00Z"))
        self.assertIn("--wake", self.refused("morning", *self.NOW, "--night", "2026-11-28", "--none", "--wake", "2026-11-29T13:00:00Z"))
        self.assertEqual(self.diary.sha256(), before)

    def test_imports_are_bounded_too(self):
        self.log()
        before = self.diary.sha256()
        folder = self.folder / "csv"
        folder.mkdir()
        (folder / "twitches.csv").write_text("at,night\n2015-11-28T23:00:00Z,2026-11-28\n")
        self.assertIn("2026-11-27 to 2026-11-30", self.refused("import", folder, *self.NOW))
        (folder / "twitches.csv").write_text("at\n2999-01-02T00:00:00Z\n")
        self.assertIn("a time that has passed", self.refused("import", folder, *self.NOW))
        self.assertEqual(self.diary.sha256(), before)

    def test_a_restore_leaves_such_entries_out_and_counts_them(self):
        self.log(2)
        backup = self.run_ok("backup", "--json").json["path"]
        connection = sqlite3.connect(backup)
        with connection:
            connection.execute("UPDATE twitch SET at_utc = 32472144000 WHERE id = 2")
        connection.close()
        restored = self.run_ok("restore", backup)
        self.assertIn("in the future: 1.", restored.output)
        self.assertEqual(self.twitches(), 1)


class UnaskedTest(SurvivalTest):
    def test_a_restore_that_changes_nothing_is_no_step(self):
        self.log(note="precious")
        backup = self.run_ok("backup", "--json").json["path"]
        said = self.run_ok("restore", backup).output
        self.assertIn("nothing was changed", said)
        self.assertNotIn("undo", said)
        self.assertEqual(self.run_ok("undo", "--json").json, {"undone": "log-twitch"})

    def test_a_second_morning_keeps_what_is_not_repeated(self):
        night = ("morning", "--night", "2026-11-20", "--now", "2026-11-21T09:00:00Z", "--zone", "UTC")
        self.run_ok(
            *night, "--twitches", "2", "--note", "windy", "--quality", "4", "--lights-out", "2026-11-20T23:10:00Z"
        )
        said = self.run_ok(*night, "--twitches", "3").output
        self.assertIn("Kept from before: quality, lights-out, note.", said)
        (kept,) = self.diary.rows("SELECT twitches, note, quality, lights_out_utc FROM night")
        self.assertEqual((kept["twitches"], kept["note"], kept["quality"]), (3, "windy", 4))
        self.assertIsNotNone(kept["lights_out_utc"])


class TogetherTest(SurvivalTest):
    """Several at once lose and double nothing."""

    EXAMPLE = pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark"

    def at_once(self, *commands):
        running = [
            subprocess.Popen(
                [program_path("SOFTFALLCTL_BIN"), "--data-dir", str(self.data_dir), *map(str, command)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            for command in commands
        ]
        return [(each.communicate(timeout=120)[1], each.returncode)[1] for each in running]

    def test_imports_of_the_same_file_double_nothing(self):
        self.log()
        for _ in range(3):
            self.assertEqual(self.at_once(*[("import", self.EXAMPLE)] * 4), [0] * 4)
            self.assertEqual(self.twitches(), 72)
            self.assertEqual(self.diary.one("SELECT count(*) FROM change_mark"), 1)
            self.run_ok("undo")
            self.assertEqual(self.twitches(), 1)

    def test_one_trial_runs_at_a_time(self):
        self.log()
        for _ in range(3):
            codes = self.at_once(*[("experiment", "start", "ten-minute-stretch")] * 4)
            self.assertEqual(sorted(codes), [0, 1, 1, 1])
            self.assertEqual(self.diary.one("SELECT count(*) FROM experiment"), 1)
            self.run_ok("undo")

    def test_plan_pause_trial_and_import_all_arrive(self):
        self.log()
        codes = self.at_once(
            ("plan", "set", "--bedtime", "22:10"),
            ("plan", "set", "--nicotine-hours", "8"),
            ("pause", "start", "--nights", "5", "--reason", "illness"),
            ("import", self.EXAMPLE),
            ("log", "tea"),
            ("morning", "--night", "2026-11-20", "--none"),
        )
        self.assertEqual(codes, [0] * 6)
        plan = self.run_ok("plan", "--json").json
        self.assertEqual(self.diary.one("SELECT count(*) FROM pause"), 1)
        self.assertEqual((self.twitches(), self.diary.one("SELECT count(*) FROM habit WHERE kind = 'tea'")), (72, 1))
        self.assertIn("22:10", str(plan))
        self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")


if __name__ == "__main__":
    unittest.main()
