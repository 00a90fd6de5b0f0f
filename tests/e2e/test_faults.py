"""Every fault of a file and its disk ends in a defined state: nothing stored is lost, and nothing crashes."""

import contextlib
import datetime
import json
import os
import pathlib
import resource
import sqlite3
import stat
import subprocess
import tempfile
import time
import unittest

import names
from background import BUS_NAME
from evening import set_bedtime, utc_now
from harness import Desktop, Diary, Program, begin_diary, run_command, wait_until
from harness.program import CommandResult, program_path

IS_FULL_EXTENT = os.environ.get("SOFTFALL_TEST_EXTENT") == "whole"
PAGE = 4096


def mounted(test, *arguments, on):
    """Mounts something for this test; skips it without the permission."""
    made = subprocess.run(["mount", *arguments, str(on)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        test.skipTest(f"mounting is not possible here: {made.stderr.strip()}")
    test.addCleanup(subprocess.run, ["umount", "--lazy", str(on)], check=False)


def make_read_only(test, folder):
    """The folder as on a read-only disk: root ignores modes."""
    mounted(test, "--bind", str(folder), on=folder)
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)


def with_size_limit(data_dir, size, *arguments):
    """softfallctl, limited to files of at most `size` bytes."""
    finished = subprocess.run(
        [program_path("SOFTFALLCTL_BIN"), "--data-dir", str(data_dir), *arguments],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return CommandResult(finished)


class FaultTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.data_dir = self.folder / "diary"
        self.diary = Diary(self.data_dir)

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments)
        self.assertEqual((result.exit_code, result.error), (0, ""), result)
        return result

    def make_it_night(self):
        """Then a press logs a twitch at once."""
        set_bedtime(self.data_dir, utc_now() - datetime.timedelta(minutes=10))

    def log(self, count=1, note=""):
        for _ in range(count):
            self.run_ok("log", "twitch", "--note", note)

    def twitches(self):
        return self.diary.one("SELECT count(*) FROM twitch")

    def assert_fails(self, result, *naming, exit_code=1):
        self.assertEqual(result.exit_code, exit_code, result)
        self.assertEqual(result.error.count("\n"), 1, result)
        for part in naming:
            self.assertIn(part, result.error)

    def damage(self, page, count=1):
        with open(self.diary.path, "r+b") as file:
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE * count)


class DiskTest(FaultTest):
    def test_file_size_limit_is_an_error_not_a_crash(self):
        self.log(3)
        refused = with_size_limit(self.data_dir, 2 * PAGE, "log", "twitch", "--note", "x" * 400)
        self.assert_fails(refused, "your saved data is safe")
        self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (3, "ok"))
        self.log()
        self.assertEqual(self.twitches(), 4)

    def test_limit_on_file_sizes_leaves_no_backup_behind(self):
        self.log(3)
        refused = with_size_limit(self.data_dir, 8 * PAGE, "backup")
        self.assert_fails(refused)
        self.assertEqual(os.listdir(self.data_dir / "backups"), [])
        self.run_ok("backup")

    def test_full_disk_keeps_data_and_recovers(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted(self, "-t", "tmpfs", "-o", "size=800k", "tmpfs", on=disk)
        self.data_dir = disk / "diary"
        self.diary = Diary(self.data_dir)
        self.log(3)
        filler = disk / "filler"
        with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
            while True:
                file.write(b"\0" * PAGE)
        refused = run_command(self.data_dir, "log", "twitch")
        self.assert_fails(refused, "the disk is full", "your saved data is safe")
        backup = run_command(self.data_dir, "backup")
        self.assertEqual(backup.exit_code, 1, backup)
        filler.unlink()
        self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (3, "ok"))
        self.log()
        self.assertEqual(self.twitches(), 4)

    READING = (("nights", "--json"), ("tonight", "--json"), ("plan", "--json"), ("insight", "--json"), ("change", "list", "--json"))

    def leave_a_log(self):
        """File and log without the log's index, as after the power failed."""
        held = sqlite3.connect(self.diary.path)
        held.execute("SELECT count(*) FROM twitch").fetchone()
        self.log(2)
        log = pathlib.Path(f"{self.diary.path}-wal").read_bytes()
        held.close()
        for suffix in ("-wal", "-shm"):
            pathlib.Path(f"{self.diary.path}{suffix}").unlink(missing_ok=True)
        return pathlib.Path(f"{self.diary.path}-wal"), log

    def assert_reads(self, twitches, **environment):
        """As where it can be written, nothing said; and no more is in the folder afterwards."""
        before = {path.name: path.read_bytes() for path in self.data_dir.iterdir() if path.is_file()}
        for command in self.READING:
            result = run_command(self.data_dir, *command, **environment)
            self.assertEqual((result.exit_code, result.error), (0, ""), (command, result))
            json.loads(result.output)
        outside = self.folder / "out.json"
        exported = run_command(self.data_dir, "export", outside, **environment)
        self.assertEqual((exported.exit_code, exported.error), (0, ""), exported)
        self.assertEqual(len(json.loads(outside.read_text())["twitches"]), twitches)
        checked = run_command(self.data_dir, "check", "--json", **environment)
        self.assertEqual(checked.exit_code, 0, checked)
        database = next(each for each in checked.json if each["item"] == "database")
        self.assertNotIn("unable", database["detail"])
        backup = run_command(self.data_dir, "backup", self.folder / "copy.sqlite", **environment)
        self.assertEqual((backup.exit_code, backup.error), (0, ""), backup)
        after = {path.name: path.read_bytes() for path in self.data_dir.iterdir() if path.is_file()}
        for name, data in before.items():
            self.assertEqual(after[name], data, name)
        self.assertLessEqual(set(after) - set(before), {"diary.sqlite-wal", "diary.sqlite-shm"})
        self.assertFalse(after.get("diary.sqlite-wal") and "diary.sqlite-wal" not in before)

    def fill(self, disk):
        with contextlib.suppress(OSError), open(disk / "filler", "wb", buffering=0) as file:
            while True:
                file.write(b"\0" * PAGE)

    def on_a_small_disk(self, name):
        disk = self.folder / name
        disk.mkdir()
        mounted(self, "-t", "tmpfs", "-o", "size=1M", "tmpfs", on=disk)
        self.data_dir = disk / "diary"
        self.diary = Diary(self.data_dir)
        return disk

    def test_everything_is_deleted_on_a_full_disk(self):
        secret = "zanzibar"
        for name in ("alone", "backup", "log"):
            with self.subTest(name):
                disk = self.on_a_small_disk(name)
                self.log(3, note=secret)
                if name == "backup":
                    self.run_ok("backup")
                if name == "log":
                    log, content = self.leave_a_log()
                    log.write_bytes(content)
                (self.data_dir / "letter.txt").write_text("mine")
                self.fill(disk)
                self.run_ok("delete-everything", "--yes-delete", "DELETE")
                for path in self.data_dir.rglob("*"):
                    self.assertFalse(path.is_file() and secret.encode() in path.read_bytes(), path)
                self.assertEqual((self.data_dir / "letter.txt").read_text(), "mine")
                (disk / "filler").unlink()
                self.log()
                self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (1, "ok"))

    def test_what_a_full_disk_keeps_from_deletion_is_said(self):
        disk = self.on_a_small_disk("open")
        self.log(3)
        held = sqlite3.connect(self.diary.path, isolation_level=None)
        self.addCleanup(held.close)
        self.assertEqual(held.execute("SELECT count(*) FROM twitch").fetchone(), (3,))
        self.fill(disk)
        refused = run_command(self.data_dir, "delete-everything", "--yes-delete", "DELETE")
        self.assert_fails(
            refused, "the disk is full", "backups, drafts", "are deleted", "the diary itself is not", "Free some room"
        )
        self.assertNotIn("nothing was changed", refused.error)
        self.assertEqual(held.execute("SELECT count(*) FROM twitch").fetchone(), (3,))

    def test_a_full_disk_is_read(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted(self, "-t", "tmpfs", "-o", "size=1200k", "tmpfs", on=disk)
        temporary = disk / "tmp"
        temporary.mkdir()
        self.data_dir = disk / "diary"
        self.diary = Diary(self.data_dir)
        for has_log in (False, True):
            with self.subTest(log=has_log):
                self.log(3)
                if has_log:
                    log, content = self.leave_a_log()
                    log.write_bytes(content)
                filler = disk / "filler"
                with contextlib.suppress(OSError), open(filler, "wb", buffering=0) as file:
                    while True:
                        file.write(b"\0" * PAGE)
                twitches = 8 if has_log else 3
                self.assert_reads(twitches, TMPDIR=str(temporary))
                self.assertEqual(list(temporary.iterdir()), [])
                refused = run_command(self.data_dir, "log", "twitch", TMPDIR=str(temporary))
                self.assert_fails(refused, "the disk is full", "your saved data is safe")
                filler.unlink()
                (self.folder / "copy.sqlite").unlink()
                self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (twitches, "ok"))

    def test_a_read_only_disk_with_a_log_is_read(self):
        self.log(3)
        log, content = self.leave_a_log()
        log.write_bytes(content)
        make_read_only(self, self.data_dir)
        self.assert_reads(5)
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), str(self.diary.path))

    def test_read_only_folder_is_read_and_named(self):
        self.log(3)
        make_read_only(self, self.data_dir)
        before = self.diary.sha256()
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), str(self.diary.path))
        verified = self.run_ok("verify", "--json").json
        self.assertEqual((verified["diary"]["state"], verified["diary"]["holds"]["twitches"]), ("whole", 3))
        self.assertEqual(self.diary.sha256(), before)

    @unittest.skipUnless(IS_FULL_EXTENT, "waits for five seconds; the rule is in the unit tests")
    def test_foreign_lock_is_waited_for_and_reported(self):
        self.log(3)
        other = sqlite3.connect(self.diary.path, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), "another program", "is safe")
        self.assertIn("3 twitches", self.run_ok("verify").output)
        other.execute("COMMIT")
        self.log()
        self.assertEqual(self.twitches(), 4)


class DamageTest(FaultTest):
    """Each ends with exit 1 and advice, not a byte of the file changed; a backup then restores everything."""

    DAMAGES = {
        "garbage in the first page": lambda test: test.damage(0),
        "garbage all over": lambda test: test.damage(0, count=20),
        "truncated in the middle": lambda test: os.truncate(test.diary.path, test.diary.path.stat().st_size // 2),
        "truncated to a page and a half": lambda test: os.truncate(test.diary.path, 3 * PAGE // 2),
        "empty": lambda test: os.truncate(test.diary.path, 0),
    }

    def test_damaged_diary_is_untouched_reported_and_restored(self):
        for name, damage in self.DAMAGES.items():
            with self.subTest(name):
                self.data_dir = self.folder / name.replace(" ", "-")
                self.diary = Diary(self.data_dir)
                self.log(3, note="n" * 300)
                backup = self.run_ok("backup", "--json").json["path"]
                damage(self)
                before = self.diary.path.read_bytes()
                for command in (["verify"], ["log", "twitch"]):
                    self.assert_fails(run_command(self.data_dir, *command), str(self.diary.path))
                self.assert_fails(run_command(self.data_dir, "log", "twitch"), "softfallctl restore FILE")
                self.assertEqual(self.diary.path.read_bytes(), before)
                self.assert_fails(
                    run_command(self.data_dir, "restore", self.folder / "absent"), "FILE", exit_code=2
                )
                self.assertEqual(self.diary.path.read_bytes(), before)
                restored = self.run_ok("restore", backup, "--json").json
                self.assertEqual(pathlib.Path(restored["setAside"]).read_bytes(), before)
                self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (3, "ok"))

    def test_damage_anywhere_is_found_by_verify_and_crashes_nothing(self):
        self.log(2, note="n" * 400)
        run_command(self.data_dir, "import", pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark")
        whole = self.diary.path.read_bytes()
        pages = len(whole) // PAGE
        for page in range(0, pages, 1 if IS_FULL_EXTENT else pages // 6):
            with self.subTest(page=page):
                self.diary.path.write_bytes(whole)
                self.damage(page)
                for command in (["verify"], ["nights"], ["log", "twitch"], ["undo"]):
                    result = run_command(self.data_dir, *command)
                    self.assertIn(result.exit_code, (0, 1), result)
                for path in self.data_dir.glob("diary.sqlite-*"):
                    path.unlink()

    def test_foreign_file_is_named_and_untouched(self):
        self.data_dir.mkdir()
        other = sqlite3.connect(self.diary.path)
        other.execute("CREATE TABLE something (x)")
        other.commit()
        other.close()
        before = self.diary.sha256()
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), "not a Softfall diary")
        self.assert_fails(run_command(self.data_dir, "verify"), "not a Softfall diary")
        self.assert_fails(run_command(self.data_dir, "delete-everything", "--yes-delete", "DELETE"), "not a Softfall")
        self.assertEqual(self.diary.sha256(), before)

    def test_folder_and_dangling_link_in_its_place_are_named(self):
        self.diary.path.mkdir(parents=True)
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), "it is a folder")
        self.diary.path.rmdir()
        self.diary.path.symlink_to(self.folder / "nowhere")
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), str(self.diary.path))
        self.assertFalse((self.folder / "nowhere").exists())

    def test_newer_diary_is_written_only_where_it_allows_that(self):
        self.log(3)
        self.diary.write("PRAGMA user_version = 999")
        self.log()
        self.diary.write("UPDATE compatibility SET min_reader = 999")
        before = self.diary.path.read_bytes()
        self.assert_fails(run_command(self.data_dir, "log", "twitch"), "newer Softfall")
        self.assert_fails(run_command(self.data_dir, "verify"), "newer Softfall")
        self.run_ok("nights")  # it can be read
        self.assertEqual(self.diary.path.read_bytes(), before)


class PrivacyTest(FaultTest):
    def test_created_files_are_private(self):
        os.umask(os.umask(0))  # what it is matters not
        self.log(3)
        held_open = sqlite3.connect(self.diary.path)
        held_open.execute("SELECT count(*) FROM twitch").fetchone()
        self.log()
        self.run_ok("backup")
        self.run_ok("restore", *sorted((self.data_dir / "backups").iterdir())[:1])
        held_open.close()
        self.damage(0)
        self.run_ok("restore", *sorted((self.data_dir / "backups").iterdir())[:1])
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in [self.data_dir, *self.data_dir.rglob("*")]
        }
        for name, mode in modes.items():
            self.assertEqual(mode, 0o700 if name in ("diary", "backups") else 0o600, name)
        self.assertTrue(any(name.startswith("diary-damaged-") for name in modes), modes)

    def test_deleting_everything_leaves_an_empty_diary_and_the_files_of_others(self):
        secret = "zanzibar"
        self.log(3, note=secret)
        self.run_ok("backup")
        self.damage(0)
        self.run_ok("restore", *(self.data_dir / "backups").iterdir())
        (self.data_dir / "backups" / "letter.txt").write_text("mine")
        (self.data_dir / "backups" / "diary-2025-01-01T0000.sqlite.unverified").write_text(secret)
        held_open = sqlite3.connect(self.diary.path, isolation_level=None)
        self.assertEqual(held_open.execute("SELECT count(*) FROM twitch").fetchone(), (3,))
        self.assert_fails(
            run_command(self.data_dir, "delete-everything", "--yes-delete", "yes"), "--yes-delete", exit_code=2
        )
        self.assertEqual(self.twitches(), 3)
        self.run_ok("delete-everything", "--yes-delete", "DELETE")
        # A program that has it open has the empty one open, and restores nothing.
        self.assertEqual(held_open.execute("SELECT count(*) FROM twitch").fetchone(), (0,))
        held_open.close()
        left = sorted(str(path.relative_to(self.data_dir)) for path in self.data_dir.rglob("*") if path.is_file())
        self.assertEqual([name for name in left if not name.startswith("diary.sqlite")], ["backups/letter.txt"])
        self.log()
        for path in self.data_dir.rglob("*"):
            self.assertFalse(path.is_file() and secret.encode() in path.read_bytes(), path)
        self.assertEqual(self.twitches(), 1)
        self.assertIn("Undone: twitch logged.", self.run_ok("undo").output)
        self.assertIn("Nothing to undo.", self.run_ok("undo").output)


class StartTest(FaultTest):
    """What the program does with such a diary at its start."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop(panel=False, notifications=False))

    def setUp(self):
        self.folder = self.desktop.folder
        self.data_dir = self.folder / self.id().rpartition(".")[2]
        self.diary = Diary(self.data_dir)

    def start(self, *arguments):
        self.program = Program(self.desktop, *arguments, data_dir=self.data_dir)
        self.addCleanup(self.program.stop)
        return self.program.tree

    def start_in_background(self):
        self.program = Program(self.desktop, "--background", data_dir=self.data_dir)
        self.addCleanup(self.program.stop)
        wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, self.program.log_tail)

    def test_newer_diary_can_be_read_and_is_not_written(self):
        self.make_it_night()
        self.log(3)
        self.diary.write("PRAGMA user_version = 999")
        self.diary.write("UPDATE compatibility SET min_reader = 999")
        before = self.diary.path.read_bytes()
        tree = self.start("--page", "diary")
        tree.wait_for(names.WRITTEN_BY_NEWER)
        tree.press(names.OPEN_TO_READ)
        tree.wait_for(names.READ_ONLY)
        tree.press(names.LOG_TWITCH)
        self.program.close_window()
        self.assertEqual(self.program.wait_for_exit(), 0)
        self.assertEqual(self.diary.path.read_bytes(), before)

    def test_newer_diary_can_be_left(self):
        self.log(3)
        self.diary.write("PRAGMA user_version = 999")
        self.diary.write("UPDATE compatibility SET min_reader = 999")
        tree = self.start("--background")
        tree.press(names.QUIT)
        self.assertEqual(self.program.wait_for_exit(), 1)

    def test_read_only_folder_can_be_read(self):
        self.log(3)
        make_read_only(self, self.data_dir)
        tree = self.start()
        tree.press(names.OPEN_TO_READ)
        tree.wait_for(names.READ_ONLY)
        self.program.close_window()
        self.assertEqual(self.program.wait_for_exit(), 0)

    def test_a_full_disk_can_be_read(self):
        disk = self.folder / "full"
        disk.mkdir()
        mounted(self, "-t", "tmpfs", "-o", "size=1M", "tmpfs", on=disk)
        self.data_dir = disk / "diary"
        self.diary = Diary(self.data_dir)
        self.log(3)
        begin_diary(self.data_dir)
        for path in self.data_dir.glob("diary.sqlite-*"):
            path.unlink()  # of the connection that looked
        with contextlib.suppress(OSError), open(disk / "filler", "wb", buffering=0) as file:
            while True:
                file.write(b"\0" * PAGE)
        before = self.diary.path.read_bytes()
        tree = self.start()
        tree.press(names.OPEN_TO_READ)
        tree.wait_for(names.CANNOT_BE_WRITTEN)
        self.program.close_window()
        self.assertEqual(self.program.wait_for_exit(), 0)
        self.assertEqual(self.diary.path.read_bytes(), before)

    def test_damaged_diary_is_rescued_with_its_backup(self):
        self.log(3)
        self.run_ok("backup")
        self.damage(0, count=20)
        damaged = self.diary.path.read_bytes()
        tree = self.start("--background")
        tree.wait_for(names.WAS_RESCUED)
        (aside,) = self.data_dir.glob("diary-damaged-*.sqlite")
        self.assertEqual(aside.read_bytes(), damaged)
        self.assertEqual((self.twitches(), self.diary.one("PRAGMA integrity_check")), (3, "ok"))
        tree.press(names.KEEP_RESCUED)
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        wait_until(lambda: self.twitches() == 4, "the twitch", 10, tree.describe)

    def test_missing_diary_comes_from_its_backup(self):
        self.log(3)
        self.run_ok("backup")
        for path in self.data_dir.glob("diary.sqlite*"):
            path.unlink()
        tree = self.start("--background")
        tree.wait_for(names.WAS_MISSING)
        self.assertEqual(self.twitches(), 3)
        tree.press(names.START_EMPTY)
        wait_until(lambda: self.twitches() == 0, "an empty diary", 10, tree.describe)
        self.assertTrue(list((self.data_dir / "backups").glob("*.sqlite")), "the backup was deleted")

    def test_running_program_survives_deletion(self):
        self.log(3)
        self.start_in_background()
        self.run_ok("delete-everything", "--yes-delete", "DELETE")
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        wait_until(lambda: self.twitches() == 1, "the first twitch of the new diary", 10, self.program.log_tail)

    def test_daily_backup_is_made_at_the_start(self):
        self.log(3)
        self.start_in_background()
        wait_until(
            lambda: list((self.data_dir / "backups").glob("diary-*-daily.sqlite")),
            "the daily backup",
            15,
            self.program.log_tail,
        )

    @unittest.skipUnless(IS_FULL_EXTENT, "waits for half a minute")
    def test_temporary_lock_is_reported_and_cleared(self):
        self.make_it_night()
        self.log(3)
        tree = self.start("--page", "diary")
        tree.wait_for(names.LOG_TWITCH)
        other = sqlite3.connect(self.diary.path, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        until = time.monotonic() + 30
        while time.monotonic() < until:
            tree.press(names.LOG_TWITCH)
            tree.wait_for(names.STORED_IS_SAFE)
        other.execute("COMMIT")
        tree.press(names.LOG_TWITCH)
        wait_until(lambda: self.twitches() == 4, "the twitch", 10, tree.describe)


if __name__ == "__main__":
    unittest.main()
