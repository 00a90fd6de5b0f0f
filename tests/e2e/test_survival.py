"""The diary survives the world around it: other names, other programs, full disks, signals."""

import ctypes
import errno
import os
import pathlib
import re
import signal
import sqlite3
import struct
import subprocess
import tempfile
import unittest

from background import BUS_NAME
from harness import Desktop, Diary, Program, run_command, wait_until
from harness.program import program_path

IS_FULL_EXTENT = os.environ.get("SOFTFALL_TEST_EXTENT") == "whole"


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


class PathTest(SurvivalTest):
    """A path that is no text is refused: no other folder is made in its place."""

    NO_TEXT = (b"x\xff\xfe", b"\xef\xbb\xbfmarked", b"\xed\xa0\x80")

    def refuse(self, variable, *arguments, naming, **environment):
        before = sorted(os.listdir(os.fsencode(self.folder)))
        ended = subprocess.run(
            [program_path(variable), *arguments],
            env={**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": "/tmp", **environment},
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        self.assertEqual((ended.returncode, ended.stdout, ended.stderr.count(b"\n")), (2, b"", 1), ended)
        said = ended.stderr.decode("ascii")  # the value too is shown in words that can be read
        for part in naming:
            self.assertIn(part, said)
        self.assertEqual(sorted(os.listdir(os.fsencode(self.folder))), before)

    def test_the_folder_of_the_diary(self):
        for name in self.NO_TEXT:
            shown = "".join(chr(byte) if byte < 0x80 else f"\\x{byte:02x}" for byte in name)
            for given in ([b"--data-dir", name], [b"--data-dir=" + name]):
                self.refuse("SOFTFALLCTL_BIN", *given, "log", "tea", naming=("--data-dir", f"'{shown}'", "UTF-8"))
                self.refuse("SOFTFALL_BIN", *given, "--self-test", naming=("--data-dir", f"'{shown}'", "UTF-8"))

    def test_the_files_of_commands(self):
        self.log()
        before = self.files()
        for command, naming in (
            (("export", b"x\xff.json"), "path"),
            (("import", b"x\xff.json"), "path"),
            (("backup", b"x\xff"), "FILE"),
            (("restore", b"x\xff"), "FILE"),
            (("report", b"x\xff.pdf"), "FILE"),
            (("paper", "log", b"x\xff.pdf"), "FILE"),
            (("voice", "export", b"x\xff"), ""),
            (("change", "add", "2026-11-20", "--label", b"x\xff"), "--label"),
        ):
            self.refuse("SOFTFALLCTL_BIN", "--data-dir", self.data_dir, *command, naming=(naming, "'x\\xff"))
        self.refuse("SOFTFALL_BIN", "--demo", "--screenshots", b"x\xff", naming=("--screenshots", "'x\\xff'"))
        self.assertEqual(self.files(), before)

    def test_the_folders_of_the_environment(self):
        home = os.fsencode(self.folder) + b"/home\xff"
        for variable in ("XDG_DATA_HOME", "HOME"):
            for program, arguments in (("SOFTFALLCTL_BIN", ("log", "tea")), ("SOFTFALL_BIN", ("--self-test",))):
                others = {"XDG_DATA_HOME": "", "HOME": str(self.folder), variable: home}
                self.refuse(program, *arguments, naming=(variable, "home\\xff", "UTF-8"), **others)


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
            self.assertRegex(self.refused(*command), "no part of the diary|a file that does not exist yet")
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

    def test_six_writers_lose_and_double_nothing(self):
        """Plan, import and trial, two of each at once, for a hundred rounds; each round is then undone whole."""
        self.log()
        self.run_ok("plan", "set", "--bedtime", "23:00", "--nicotine-hours", "6")
        for number in range(100 if IS_FULL_EXTENT else 4):
            bedtime = f"22:{number % 60:02}"
            hours = 1 + number % 5
            codes = self.at_once(
                ("plan", "set", "--bedtime", bedtime),
                ("import", self.EXAMPLE),
                ("experiment", "start", "ten-minute-stretch"),
                ("plan", "set", "--nicotine-hours", str(hours)),
                ("import", self.EXAMPLE),
                ("experiment", "start", "ten-minute-stretch"),
            )
            trials = sorted(codes[2::3])
            self.assertEqual((codes[:2], codes[3:5], trials), ([0, 0], [0, 0], [0, 1]), f"round {number}")
            plan = self.run_ok("plan", "--json").json
            self.assertEqual({each["bedtime"] for each in plan["days"].values()}, {bedtime})
            self.assertEqual(plan["nicotineHours"], hours)
            self.assertEqual(self.twitches(), 72)
            for table, count in (("night", 47), ("change_mark", 1), ("experiment", 1)):
                self.assertEqual(self.diary.one(f"SELECT count(*) FROM {table}"), count, table)
            self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")
            for _ in range(4):  # what was done twice was done once
                self.run_ok("undo")
            self.assertEqual(self.twitches(), 1)
            self.assertEqual(self.diary.one("SELECT count(*) FROM experiment"), 0)
            before = self.run_ok("plan", "--json").json
            self.assertEqual(before["nicotineHours"], 6)

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


class TextTest(SurvivalTest):
    def test_control_characters_reach_no_terminal(self):
        label = "a\x1b]0;title\x07b\x1b[2Jc\u009bd\ne"
        self.run_ok("change", "add", "2026-11-20", "--label", label)
        for command in (("change", "list"), ("change", "list", "--json"), ("insight",)):
            result = self.run_ok(*command)
            self.assertNotRegex(result.output, "[\x00-\x09\x0b-\x1f\x7f-\x9f]")
        self.assertEqual(self.run_ok("change", "list").output.count("\n"), 1)
        self.assertEqual(self.run_ok("change", "list", "--json").json[0]["label"], label)
        error = self.refused("log", "twitch", "--limb", "\x1b[2Jarm")
        self.assertNotIn("\x1b", error)

    def test_formulas_in_csv_are_neutralised_and_read_back(self):
        labels = ["=1+1", "+1", "-1", "@A1", "\ttab", "'=quoted", "''=twice", "plain", "'plain", "a=b"]
        for label in labels:
            self.run_ok("change", "add", "2026-11-20", "--label", label)
        self.run_ok("morning", "--night", "2026-11-20", "--none", "--note", "=cmd|'/C calc'!A0", "--now", "2026-11-21T09:00:00Z")
        self.run_ok("export", self.folder / "csv", "--format", "csv")
        changes = (self.folder / "csv/changes.csv").read_text()
        for line in changes.splitlines()[1:]:
            self.assertNotRegex(line, r"^[^,]*,\"?[=+\-@\t]")
        other = self.folder / "other"
        self.assertEqual(run_command(other, "import", self.folder / "csv").exit_code, 0)
        listed = run_command(other, "change", "list", "--json").json
        self.assertEqual(sorted(each["label"] for each in listed), sorted(labels))
        self.assertEqual(Diary(other).one("SELECT note FROM night"), "=cmd|'/C calc'!A0")

    def test_exports_need_no_permissions_to_set(self):
        self.log()
        for target in ("out.json", "out.ics", "csv"):
            ended = subprocess.run(
                [program_path("SOFTFALLCTL_BIN"), "--data-dir", str(self.data_dir), "export", str(self.folder / target)],
                preexec_fn=refuse_chmod,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            self.assertEqual((ended.returncode, ended.stderr), (0, ""), target)
            self.assertTrue((self.folder / target).exists())

    def test_an_empty_value_of_an_option_is_an_error(self):
        self.log()
        before = self.diary.sha256()
        for command in (
            ("log", "twitch", "--at", ""),
            ("log", "twitch", "--pain", ""),
            ("morning", "--night", "2026-11-20", "--none", "--wake", ""),
            ("plan", "set", "--bedtime", ""),
            ("nights", "--from", ""),
            ("nights", "--zone", ""),
        ):
            self.assertIn(command[-2], self.refused(*command))
        self.assertEqual(self.diary.sha256(), before)


class OptionsTest(SurvivalTest):
    """Every option that takes a value refuses an empty one, and names itself."""

    def help_of(self, *words):
        shown = subprocess.run(
            [program_path("SOFTFALLCTL_BIN"), *words, "--help"], capture_output=True, text=True, check=True
        ).stdout
        part = {"Positionals": [], "Options": [], "Subcommands": []}
        kind = None
        for line in shown.splitlines():
            if line.rstrip(":") in part:
                kind = line.rstrip(":")
            elif kind and (found := re.match(r"  ([^ ,]+)(?:,[^ ]+)?( TEXT)?(.*)", line)):
                part[kind].append((found[1], bool(found[2]), "REQUIRED" in found[3]))
        return part

    def commands(self, words=()):
        """(words, help) of each command that can be called."""
        shown = self.help_of(*words)
        if words:
            yield words, shown
        for name, _, _ in shown["Subcommands"]:
            yield from self.commands((*words, name))

    def test_of_softfallctl(self):
        general = [name for name, takes, _ in self.help_of()["Options"] if takes]
        self.assertEqual(general, ["--data-dir", "--now", "--zone"])
        tried = 0
        for words, shown in self.commands():
            given = ["x" for _, _, needed in shown["Positionals"] if needed]
            needed = [name for name, takes, is_needed in shown["Options"] if takes and is_needed]
            options = [name for name, takes, _ in shown["Options"] if takes and name != "--note"]
            for option in options + (general[1:] if words == ("nights",) else []):
                others = [part for name in needed if name != option for part in (name, "x")]
                with self.subTest(words=words, option=option):
                    error = self.refused(*words, *given, *others, option, "")
                    self.assertIn(option, error)
                    self.assertNotIn("required", error)
                    tried += 1
        self.assertGreater(tried, 80)
        nameless = run_command("", "nights")
        self.assertEqual((nameless.exit_code, nameless.output), (2, ""))
        self.assertIn("--data-dir", nameless.error)
        self.assertFalse(self.data_dir.exists())

    def test_of_softfall(self):
        shown = subprocess.run(
            [program_path("SOFTFALL_BIN"), "--help"], capture_output=True, text=True, check=True
        ).stdout
        options = re.findall(r"^  (--[a-z-]+) [A-Z]", shown, re.M)
        self.assertGreater(len(options), 7)
        for option in options:
            for given in ((option, ""), (f"{option}=",)):
                ended = subprocess.run(
                    [program_path("SOFTFALL_BIN"), "--self-test", *given],
                    env={**os.environ, "HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": "/tmp"},
                    cwd=self.folder,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    text=True,
                    timeout=60,
                    check=False,
                )
                said = ended.stderr.splitlines()[-1]  # Qt may have something to say before
                self.assertEqual((ended.returncode, said.startswith("softfall: ")), (2, True), (given, ended))
                self.assertIn(option, said)
        self.assertEqual(os.listdir(self.folder), [])


class FolderTest(SurvivalTest):
    """Folders of some networks have no locks or no shared memory. It is said, and nothing is lost."""

    def run_without(self, refuse, *arguments, program="SOFTFALLCTL_BIN"):
        return subprocess.run(
            [program_path(program), "--data-dir", str(self.data_dir), *arguments],
            preexec_fn=refuse,
            env={**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def test_what_the_folder_lacks_is_said(self):
        for refuse, lacking in ((refuse_locks, "cannot lock files"), (refuse_shared_memory, "cannot share memory")):
            for is_new in (True, False):
                self.data_dir = self.folder / f"{refuse.__name__}-{is_new}"
                self.diary = Diary(self.data_dir)
                if not is_new:
                    self.log(2)
                ended = self.run_without(refuse, "log", "tea")
                self.assertEqual((ended.returncode, ended.stdout, ended.stderr.count("\n")), (1, "", 1), ended)
                for part in (str(self.diary.path), lacking, "nothing was changed", "--data-dir"):
                    self.assertIn(part, ended.stderr)
                self.assertNotIn("another program", ended.stderr)
                if not is_new:
                    opened = self.run_without(refuse, "--self-test", program="SOFTFALL_BIN")
                    self.assertEqual(opened.returncode, 1, opened)
                    self.assertIn(lacking, opened.stderr.splitlines()[-1])
                # And where it can, all is as it was.
                self.log()
                self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (1 if is_new else 3, "ok"))
                self.assertEqual(self.diary.one("SELECT count(*) FROM habit"), 0)


def refuse_calls(calls, code):
    """From now on the kernel answers this process with that error. calls: {machine: [(number, {argument: value})]}."""
    load, equals, answer = 0x20, 0x15, 0x06
    program = []
    for number, arguments in calls[os.uname().machine]:
        tests = [(0, number), *((16 + 8 * place, value) for place, value in arguments.items())]
        for left, (offset, value) in zip(range(len(tests), 0, -1), tests):
            program += [(load, 0, 0, offset), (equals, 0, 2 * left - 1, value)]
        program.append((answer, 0, 0, 0x00050000 | code))
    program.append((answer, 0, 0, 0x7FFF0000))
    instructions = b"".join(struct.pack("HBBI", *each) for each in program)
    buffer = ctypes.create_string_buffer(instructions)
    filters = struct.pack("HL", len(program), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    no_new_privileges, set_seccomp, mode_filter = 38, 22, 2
    if libc.prctl(no_new_privileges, 1, 0, 0, 0) or libc.prctl(set_seccomp, mode_filter, filters, 0, 0):
        raise OSError(ctypes.get_errno(), "no filter of system calls")


def refuse_chmod():
    """As on phones and some shares."""
    numbers = {"x86_64": (90, 91, 268, 452), "aarch64": (52, 53, 452)}
    refuse_calls({machine: [(number, {}) for number in each] for machine, each in numbers.items()}, errno.EPERM)


def refuse_locks():
    """As on NFS without its lock daemon: fcntl with F_SETLK or F_SETLKW."""
    numbers = {"x86_64": 72, "aarch64": 25}
    refuse_calls({machine: [(each, {1: 6}), (each, {1: 7})] for machine, each in numbers.items()}, errno.ENOLCK)


def refuse_shared_memory():
    """As on sshfs: mmap to read and write, shared."""
    read_and_write, shared = 3, 1
    numbers = {"x86_64": 9, "aarch64": 222}
    refuse_calls({machine: [(each, {2: read_and_write, 3: shared})] for machine, each in numbers.items()}, errno.ENODEV)


class EnvironmentTest(SurvivalTest):
    def run_at_home(self, *arguments, **environment):
        work = self.folder / "work"
        home = self.folder / "home"
        for folder in (work, home):
            folder.mkdir(exist_ok=True)
        return subprocess.run(
            [program_path("SOFTFALLCTL_BIN"), *arguments],
            env={**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8", **environment},
            cwd=work,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def test_a_relative_data_home_is_ignored(self):
        ended = self.run_at_home("log", "tea", XDG_DATA_HOME="data")
        self.assertEqual(ended.returncode, 0, ended)
        self.assertEqual(os.listdir(self.folder / "work"), [])
        self.assertTrue((self.folder / "home/.local/share/softfall/diary.sqlite").exists())

    def test_without_a_home_nothing_is_written(self):
        before = os.path.exists("/.local"), os.path.exists("/.config")
        for home in ("", "home", None):
            for variable, program, command in (
                ("XDG_DATA_HOME", "SOFTFALLCTL_BIN", ("log", "tea")),
                ("XDG_CONFIG_HOME", "SOFTFALL_BIN", ("--self-test",)),
            ):
                environment = {"LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(self.folder)}
                environment.pop(variable, None)
                ended = subprocess.run(
                    [program_path(program), *command],
                    env=environment if home is None else {**environment, "HOME": home},
                    cwd=self.folder,
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    text=True,
                    timeout=60,
                    check=False,
                )
                self.assertEqual((ended.returncode, ended.stdout, ended.stderr.count("\n")), (2, "", 1), ended)
                self.assertIn("HOME", ended.stderr)
                self.assertIn("not set" if not home else "'home'", ended.stderr)
        self.assertEqual(os.listdir(self.folder), [])
        self.assertEqual((os.path.exists("/.local"), os.path.exists("/.config")), before)

    def test_a_zone_named_by_its_file_is_that_zone(self):
        for zone in (":/usr/share/zoneinfo/Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin", ":Europe/Berlin"):
            ended = self.run_at_home("tonight", "--json", TZ=zone)
            self.assertIn('"zone": "Europe/Berlin"', ended.stdout, ended)

    def test_a_zone_that_is_unknown_is_said(self):
        for zone in ("EST5EDT,M3.2.0,M11.1.0", "Nowhere/Atall", "/etc/hostname"):
            self.assertRegex(self.run_at_home("check", TZ=zone).stdout, r"wake-up +missing +.*time zone is unknown", zone)
            shown = self.run_at_home("tonight", TZ=zone)
            self.assertEqual(shown.returncode, 0, shown)
            self.assertIn("time zone is unknown", shown.stderr)
        for zone in ("Asia/Kathmandu", "UTC"):
            self.assertNotIn("zone is unknown", self.run_at_home("check", TZ=zone).stdout, zone)
            self.assertEqual(self.run_at_home("tonight", TZ=zone).stderr, "")
        named = self.run_at_home("tonight", "--zone", "Europe/Berlin", TZ="Nowhere/Atall")
        self.assertEqual(named.stderr, "")

    def test_without_a_display_it_says_so(self):
        for missing in ({"DISPLAY": ""}, {"DISPLAY": ":7654"}):
            ended = subprocess.run(
                [program_path("SOFTFALL_BIN"), "--data-dir", str(self.folder / "unseen")],
                env={**os.environ, "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "xcb", **missing},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            self.assertEqual(ended.returncode, 1, ended)
            self.assertIn("softfall: there is no display", ended.stderr)
            self.assertNotIn("einstall", ended.stderr)
            self.assertFalse((self.folder / "unseen").exists())


class SignalTest(SurvivalTest):
    """A signal that ends a program leaves nothing of the diary in a temporary folder."""

    def setUp(self):
        super().setUp()
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()

    def older_diary(self):
        path = self.folder / "older.sqlite"
        connection = sqlite3.connect(path)
        source = pathlib.Path(os.environ["SOFTFALL_SOURCE"])
        for script in sorted((source / "resources/schema").glob("*.sql"))[:3]:
            connection.executescript(script.read_text())
        connection.executescript(f"PRAGMA user_version=3; PRAGMA application_id={0x536F6674};")
        connection.executemany(
            "INSERT INTO twitch(at_utc, at_offset, zone, night, falling, woke, note)"
            " VALUES (1741495560, 0, 'UTC', '2025-03-08', 0, 0, ?)",
            (("n" * 300,) for _ in range(150_000)),
        )
        connection.commit()
        connection.close()
        return path

    def test_an_interrupted_restore_leaves_no_copy(self):
        self.log()
        older = self.older_diary()
        for signal_number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            restoring = subprocess.Popen(
                [program_path("SOFTFALLCTL_BIN"), "--data-dir", str(self.data_dir), "restore", str(older)],
                env={**os.environ, "TMPDIR": str(self.temporary)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            wait_until(lambda: any(self.temporary.rglob("diary.sqlite*")), "the copy", 60)
            restoring.send_signal(signal_number)
            self.assertEqual(restoring.wait(60), -signal_number)
            self.assertEqual(list(self.temporary.rglob("*")), [])
        self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (1, "ok"))


class AgentSignalTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop(panel=False, notifications=False))

    def end(self, *arguments, signal_number, running):
        """What is in its temporary folder while it runs and after the signal."""
        temporary = self.desktop.folder / f"tmp-{self.id().rpartition('.')[2]}-{signal_number}"
        temporary.mkdir()
        program = Program(self.desktop, *arguments, TMPDIR=str(temporary))
        self.addCleanup(program.stop)
        wait_until(lambda: running(program), "Softfall", 60, program.log_tail)
        meanwhile = [each.name for each in temporary.glob("softfall*")]
        os.kill(program.pid, signal_number)
        self.assertEqual(program.wait_for_exit(), 0)
        return meanwhile, [each.name for each in temporary.glob("softfall*")]

    def test_the_example_goes_with_any_signal(self):
        for signal_number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            meanwhile, left = self.end(
                "--demo", signal_number=signal_number, running=lambda program: program.tree.window_is_active()
            )
            self.assertEqual((len(meanwhile), left), (1, []))

    def test_an_agent_has_no_scratch_folder(self):
        meanwhile, left = self.end(
            "--background", signal_number=signal.SIGTERM, running=lambda _: self.desktop.has_bus_name(BUS_NAME)
        )
        self.assertEqual((meanwhile, left), ([], []))


if __name__ == "__main__":
    unittest.main()
