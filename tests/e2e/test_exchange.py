"""Export and import of diaries through softfallctl: files on the disk, words, and what stays as it was."""

import json
import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import unittest

from harness import Diary, run_command

EXAMPLE = pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark"
NAMES = ("nights.csv", "twitches.csv", "habits.csv", "changes.csv")
TABLES = ("night", "twitch", "habit", "change_mark", "plan_preferences", "plan_step", "pause", "silenced_reminder")
SLEEPS = (
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate\n"
    '"1606420800000","Europe/London","26. 11. 2020 23:00","27. 11. 2020 7:00","","8.0","4.0","Slept #jerk_3x","1"\n'
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate\n"
    '"1606507200000","Europe/London","27. 11. 2020 13:00","27. 11. 2020 13:30","","0.5","0.0","nap","1"\n'
)


class ExchangeTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.data_dir = self.folder / "diary"

    def run_ok(self, *arguments, data_dir=None):
        result = run_command(data_dir or self.data_dir, *arguments)
        self.assertEqual(result.exit_code, 0, result)
        return result

    def refused(self, *arguments, code=2):
        result = run_command(self.data_dir, *arguments)
        self.assertEqual(result.exit_code, code, result)
        self.assertEqual(result.output, "", result)
        return result.error

    def contents(self, data_dir=None):
        diary = Diary(data_dir or self.data_dir)
        return {table: diary.rows(f"SELECT * FROM {table}") for table in TABLES}

    def settings(self, data_dir):
        return [self.run_ok(command, "--json", data_dir=data_dir).json for command in ("plan", "reminders", "routine")]

    def fill(self):
        self.run_ok("import", EXAMPLE)
        self.run_ok("plan", "set", "--bedtime", "22:15", "--wake", "06:45", "--caffeine-latest", "none")
        self.run_ok("reminders", "set", "--silence", "nicotine-cutoff")
        self.run_ok("pause", "start", "--nights", "3", "--reason", "holiday", "--now", "2025-04-01T12:00:00Z")
        self.run_ok("log", "twitch", "--at", "2025-03-29T23:30:00-04:00", "--note", '=1+1, "quoted"\nand more')


class RoundTripTest(ExchangeTest):
    def test_json_imports_everything_into_new_diary(self):
        self.fill()
        said = self.run_ok("export", self.folder / "diary.json").output
        self.assertIn("47 nights, 72 twitches, 248 habits and 1 change written to", said)
        other = self.folder / "other"
        defaults = self.settings(other)
        self.assertIn("plan: taken from the file", self.run_ok("import", self.folder / "diary.json", data_dir=other).output)
        self.assertEqual(self.contents(other), self.contents())
        self.run_ok("export", self.folder / "again.json", data_dir=other)
        self.assertEqual((self.folder / "again.json").read_bytes(), (self.folder / "diary.json").read_bytes())
        # One step of undo, including the plan. The defaults have rows now, as after any setting.
        self.run_ok("undo", data_dir=other)
        self.assertEqual(self.settings(other), defaults)
        left = {table for table, rows in self.contents(other).items() if rows}
        self.assertLessEqual(left, {"plan_preferences", "plan_step"})

    def test_csv_imports_every_entry_into_new_diary(self):
        self.fill()
        self.run_ok("export", self.folder / "csv")
        other = self.folder / "other"
        self.run_ok("import", self.folder / "csv", data_dir=other)
        for table in TABLES[:4]:
            self.assertEqual(self.contents(other)[table], self.contents()[table], table)
        self.run_ok("export", self.folder / "again", data_dir=other)
        for name in NAMES:
            self.assertEqual((self.folder / "again" / name).read_bytes(), (self.folder / "csv" / name).read_bytes())

    def test_the_same_diary_makes_the_same_bytes(self):
        self.fill()
        for path in ("a.json", "b.json"):
            self.run_ok("export", self.folder / path)
        self.assertEqual((self.folder / "a.json").read_bytes(), (self.folder / "b.json").read_bytes())

    def test_existing_plan_is_kept(self):
        self.fill()
        self.run_ok("export", self.folder / "diary.json")
        other = self.folder / "other"
        self.run_ok("plan", "set", "--bedtime", "21:00", "--wake", "05:00", data_dir=other)
        preview = self.run_ok("import", self.folder / "diary.json", "--dry-run", "--json", data_dir=other).json
        self.assertEqual((preview["plan"], preview["nights"]["added"], preview["dryRun"]), ("left-alone", 47, True))
        self.assertEqual(self.contents(other)["night"], [])
        self.run_ok("import", self.folder / "diary.json", "--plan", "take", data_dir=other)
        self.assertEqual(self.contents(other), self.contents())


class ExportedFilesTest(ExchangeTest):
    def test_exports_are_for_their_owner_alone(self):
        self.fill()
        os.umask(0o022)
        self.run_ok("export", self.folder / "csv")
        self.run_ok("export", self.folder / "diary.json")
        self.assertEqual(stat.S_IMODE((self.folder / "csv").stat().st_mode), 0o700)
        for file in [self.folder / "diary.json", *(self.folder / "csv" / name for name in NAMES)]:
            self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600, file)
        self.assertEqual(sorted(os.listdir(self.folder)), ["csv", "diary", "diary.json"])

    def test_lines_and_columns_are_those_of_the_format(self):
        self.run_ok("import", EXAMPLE)
        self.run_ok("export", self.folder / "csv")
        self.assertEqual((self.folder / "csv/twitches.csv").read_bytes(), (EXAMPLE / "twitches.csv").read_bytes())
        header = (self.folder / "csv/nights.csv").read_text().splitlines()[0]
        self.assertEqual(
            header,
            "night,status,twitches,woke,quality,fatigue,in_bed,lights_out,wake,out_of_bed,zone,sol_min,awakenings,waso_min,pain,note",
        )

    def test_a_folder_with_something_else_is_refused(self):
        self.fill()
        (self.folder / "csv").mkdir()
        (self.folder / "csv/photo.jpg").write_bytes(b"mine")
        self.assertIn("photo.jpg", self.refused("export", self.folder / "csv", code=1))
        self.assertEqual(os.listdir(self.folder / "csv"), ["photo.jpg"])

    def test_a_full_disk_leaves_what_was_there(self):
        habits = self.folder / "habits.csv"
        rows = (f"2025-01-01T{minute // 60:02}:{minute % 60:02}:00Z,,tea" for minute in range(1440))
        habits.write_text("at,zone,kind\n" + "\n".join(rows) + "\n")
        self.run_ok("import", habits)
        self.run_ok("export", self.folder / "csv")
        self.run_ok("export", self.folder / "diary.json")
        before = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file() and "sqlite" not in path.name}
        # No file may grow beyond 40 KiB: as on a full disk, a write ends in the middle.
        for target in ("csv", "diary.json"):
            command = f'trap "" XFSZ; ulimit -f 40; exec "{os.environ["SOFTFALLCTL_BIN"]}" --data-dir "{self.data_dir}" export "{self.folder / target}"'
            result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual(result.returncode, 1, result)
            self.assertIn(str(self.folder / target), result.stderr)
        after = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file() and "sqlite" not in path.name}
        self.assertEqual(after, before)


class ForeignFilesTest(ExchangeTest):
    def test_sleep_as_android_becomes_nights(self):
        path = self.folder / "sleep-export.csv"
        path.write_text(SLEEPS)
        self.assertIn("'#twitch'", self.refused("import", path, "--twitches-from", "#twitch"))
        result = self.run_ok("import", path, "--twitches-from", "#jerk", "--json").json
        self.assertEqual(result["nights"]["added"], 1)
        self.assertEqual(result["leftOut"], {"total": 1, "first": [{"line": 4, "reason": "a nap of 0 h 30 min isn't a night"}]})
        (night,) = self.run_ok("nights", "--json").json
        self.assertEqual((night["night"], night["status"], night["twitches"], night["quality"]), ("2020-11-26", "logged", 3, 4))

    def test_known_nights_are_only_completed(self):
        path = self.folder / "sleep-export.csv"
        path.write_text(SLEEPS)
        self.run_ok("morning", "--night", "2020-11-26", "--twitches", "1", "--zone", "Europe/London")
        self.run_ok("import", path, "--twitches-from", "#jerk")
        (night,) = self.run_ok("nights", "--json").json
        self.assertEqual((night["twitches"], night["quality"], night["lightsOutToWakeMinutes"]), (1, 4, 480))

    def test_track_and_graph_needs_a_choice(self):
        path = self.folder / "export.csv"
        path.write_text("FeatureName,Timestamp,Value,Label,Note\nTwitches,2022-09-14T23:30:41.432+01:00,2.0,,\nMood,2022-09-14T20:00:00Z,1,,\n")
        error = self.refused("import", path)
        self.assertIn("--twitches-from", error)
        self.assertIn("Mood (1×), Twitches (1×)", error)
        self.run_ok("import", path, "--twitches-from", "Twitches")
        (night,) = self.run_ok("nights", "--json").json
        self.assertEqual((night["night"], night["twitches"]), ("2022-09-14", 2))


class RefusedFilesTest(ExchangeTest):
    def test_foreign_file_is_reported(self):
        path = self.folder / "letter.txt"
        path.write_text("Dear all")
        self.assertIn("not a diary that can be read", self.refused("import", path))
        path.write_bytes(b"PK\x03\x04")
        self.assertIn("unpack it", self.refused("import", path))
        self.assertIn("no such file", self.refused("import", self.folder / "nowhere"))

    def test_a_newer_file_is_refused(self):
        path = self.folder / "diary.json"
        path.write_text(json.dumps({"format": "softfall-diary", "version": 2}))
        self.assertIn("version 2", self.refused("import", path))

    def test_a_plan_with_a_night_that_is_none_is_refused(self):
        path = self.folder / "diary.json"
        days = {"mon": {"bedtime": "09:00", "wake": "07:00"}}
        path.write_text(
            json.dumps({"format": "softfall-diary", "version": 1, "plan": {"schedule": {"days": days}}}), encoding="utf-8"
        )
        error = self.refused("import", path)
        self.assertIn("plan.schedule.days.mon", error)
        self.assertIn("plan.schedule.days.mon.wake: invalid value '07:00' (expected 3 to 16 hours after the bedtime 09:00)", error)

    def test_meaningless_options_are_rejected(self):
        self.run_ok("nights")
        self.assertIn("--twitches-from", self.refused("import", EXAMPLE, "--twitches-from", "x"))
        self.assertIn("csv, json, sleep-as-android, track-and-graph", self.refused("import", EXAMPLE, "--format", "xml"))
        self.assertIn("where-unset, take, leave-alone", self.refused("import", EXAMPLE, "--plan", "x"))

    def test_one_bad_value_rejects_the_file(self):
        self.run_ok("nights")
        shutil.copytree(EXAMPLE, self.folder / "csv")
        text = (self.folder / "csv/nights.csv").read_text().replace("2025-02-11,logged,3", "2025-02-11,logged,51")
        (self.folder / "csv/nights.csv").write_text(text)
        self.assertIn("nights.csv:3: twitches: invalid value '51'", self.refused("import", self.folder / "csv"))
        self.assertEqual(self.contents()["habit"], [])


if __name__ == "__main__":
    unittest.main()
