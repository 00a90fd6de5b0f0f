"""Other programs move, replace and remove the diary's file: nothing that was acknowledged is lost."""

import contextlib
import fcntl
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import unittest

import names
from background import BUS_NAME, BackgroundTest
from harness import Diary, Program, run_command, wait_until
from harness.program import program_path

IS_FULL_EXTENT = os.environ.get("SOFTFALL_TEST_EXTENT") == "whole"
ROUNDS = 200 if IS_FULL_EXTENT else 12
MISSING = "Your diary’s file was missing"
REPLACED = "Another program replaced your diary"
# Other moments: SOFTFALL_SEED=$RANDOM.
SEED = int(os.environ.get("SOFTFALL_SEED", "20261201"))


def state_of(path):
    """Which files the diary and its log are, and when they were written."""
    found = []
    for each in (path, f"{path}-wal"):
        try:
            status = os.stat(each)
            found.append((status.st_ino, status.st_size, status.st_mtime_ns))
        except FileNotFoundError:
            found.append(None)
    return found


@contextlib.contextmanager
def copied(path):
    """A connection to a copy of a diary, its log included, as of one moment: nothing of the diary is touched."""
    with tempfile.TemporaryDirectory(prefix="softfall-e2e-") as folder:
        copy = pathlib.Path(folder) / "copy.sqlite"
        before = None
        while before != (now := state_of(path)):  # until nothing changed meanwhile
            before = now
            for source, target in ((path, copy), (f"{path}-wal", f"{copy}-wal")):
                pathlib.Path(target).unlink(missing_ok=True)
                try:
                    shutil.copy(source, target)
                except FileNotFoundError:
                    pass
        connection = sqlite3.connect(copy)
        try:
            yield connection
        finally:
            connection.close()


def notes_in(path):
    """The notes of the twitches in a diary file, which is whole."""
    with copied(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",), path
        return {note for (note,) in connection.execute("SELECT note FROM twitch")}


def snapshot(path, target):
    """What a syncer has of the diary: one whole file."""
    with copied(path) as source:
        copy = sqlite3.connect(target)
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        copy.close()


class MovedTest(BackgroundTest):
    DESKTOP = {"panel": False}

    def setUp(self):
        super().setUp()
        self.logged = 0
        self.run_ok("welcome", "--skip", "--now", "2000-01-01T12:00:00Z")

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments)
        self.assertEqual(result.exit_code, 0, result)
        return result

    def log(self):
        """One more twitch; its note."""
        self.logged += 1
        note = f"twitch {self.logged}"
        self.run_ok("log", "twitch", "--note", note)
        return note

    def log_by_agent(self):
        before = self.diary.one("SELECT count(*) FROM twitch")
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        wait_until(
            lambda: self.diary.one("SELECT count(*) FROM twitch") == before + 1, "the twitch", 20, self.program.log_tail
        )

    def start(self):
        self.program = self.start_background()
        self.addCleanup(self.program.stop)
        file = self.diary.path.resolve()
        wait_until((file.parent / ".in-use" / file.name).exists, "the open diary", 30, self.program.log_tail)

    def beside(self, pattern):
        return sorted(self.data_dir.glob(pattern))

    def other_file(self):
        """A diary of this one's past, as another machine has it."""
        other = self.desktop.folder / "other.sqlite"
        snapshot(self.diary.path, other)
        return other

    def said(self, words):
        return self.program.log_tail(1000).count(words)


class ReplacedTest(MovedTest):
    def test_a_replaced_diary_is_kept_beside_the_new_one(self):
        self.log()
        other = self.other_file()
        self.start()
        after = self.log()
        self.log_by_agent()
        os.replace(other, self.diary.path)
        self.notifications.wait_for("Another program replaced your diary")
        (aside,) = self.beside("diary-replaced-*.sqlite")
        self.assertEqual(notes_in(aside), {"twitch 1", after, ""})
        self.log_by_agent()
        self.assertEqual(notes_in(self.diary.path), {"twitch 1", ""})
        self.log()
        self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")
        self.assertEqual(len(self.beside("diary-replaced-*.sqlite")), 1)
        self.run_ok("restore", aside)
        self.assertLessEqual({"twitch 1", after}, notes_in(self.diary.path))

    def test_the_window_says_so_and_shows_the_new_diary(self):
        other = self.other_file()
        self.program = Program(self.desktop, "--page", "diary", data_dir=self.data_dir)
        self.addCleanup(self.program.stop)
        self.program.tree.wait_for(names.LOG_TWITCH)
        os.replace(other, self.diary.path)
        self.program.tree.wait_for(re.compile("^Another program replaced your diary"))

    def test_a_write_just_after_it_goes_to_the_new_file(self):
        self.log()
        other = self.other_file()
        self.start()
        for number in range(5):
            fresh = self.desktop.folder / f"fresh-{number}.sqlite"
            shutil.copy(other, fresh)
            os.replace(fresh, self.diary.path)
            self.desktop.activate_action(BUS_NAME, "log-twitch")  # at once: nothing has noticed it yet
            wait_until(
                lambda: len(self.beside("diary-replaced-*.sqlite")) == number + 1, "it", 20, self.program.log_tail
            )
            wait_until(lambda: notes_in(self.diary.path) == {"twitch 1", ""}, "the twitch", 20, self.program.log_tail)

    def test_a_log_left_by_a_crash_is_never_read_into_another_file(self):
        self.log()
        other = self.other_file()
        self.start()
        kept = [self.log() for _ in range(3)]
        self.log_by_agent()
        self.program.kill()
        self.assertTrue(os.path.exists(f"{self.diary.path}-wal"))
        os.replace(other, self.diary.path)
        result = self.run_ok("nights")
        self.assertIn("another program replaced the file", result.error)
        (aside,) = self.beside("diary-replaced-*.sqlite")
        self.assertIn(str(aside), result.error)
        self.assertEqual(notes_in(self.diary.path), {"twitch 1"})
        self.assertEqual(notes_in(aside), {"twitch 1", *kept, ""})
        self.assertEqual(self.run_ok("nights").error, "")

    def test_a_backup_copied_over_the_diary_is_used(self):
        self.log()
        backup = self.run_ok("backup", "--json").json["path"]
        for is_running in (True, False):
            with self.subTest(is_running=is_running):
                self.start()
                kept = {self.log() for _ in range(3)}
                if not is_running:
                    self.program.kill()
                    self.assertGreater(os.path.getsize(f"{self.diary.path}-wal"), 0)
                shutil.copyfile(backup, self.diary.path)
                if is_running:
                    wait_until(lambda: self.said(REPLACED), REPLACED, 20, self.program.log_tail)
                    wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall again", 30, self.program.log_tail)
                else:
                    self.assertIn("another program replaced the file", self.run_ok("nights").error)
                self.assertEqual(notes_in(self.diary.path), {"twitch 1"})
                self.assertLessEqual(kept, set.union(*(notes_in(file) for file in self.beside("diary-replaced-*.sqlite"))))
                if is_running:
                    self.log_by_agent()
                    self.program.stop()
                self.run_ok("undo")

    def test_another_sqlite_that_reads_the_log_into_the_file_is_no_replacement(self):
        self.start()
        kept = {self.log() for _ in range(3)}
        self.program.kill()
        self.diary.write("UPDATE twitch SET intensity = 2")  # and, as the last to close it, removes the log
        self.assertFalse(os.path.exists(f"{self.diary.path}-wal"))
        self.assertEqual(self.run_ok("nights").error, "")
        self.assertEqual((notes_in(self.diary.path), self.beside("diary-*")), (kept, []))

    def test_its_own_checkpoints_are_not_taken_for_others(self):
        self.start()
        note = "n" * 490
        lines = "at,night,note\n" + "".join(
            f"2026-01-01T{hour:02}:{minute:02}:00Z,2026-01-01,{note}\n" for hour in range(20, 24) for minute in range(60)
        )
        folder = self.desktop.folder / "csv"
        folder.mkdir()
        for number in range(28):
            (folder / "twitches.csv").write_text(lines.replace("2026-01-01", f"2026-01-{number + 1:02}"))
            self.run_ok("import", folder)
            self.log_by_agent()
        self.assertGreater(self.diary.path.stat().st_size, 1_000_000)  # the log was written into it
        self.assertEqual((self.said(MISSING), self.said(REPLACED), self.beside("diary-*")), (0, 0, []))

    def test_what_replaced_it_and_is_no_diary_is_named(self):
        self.log()
        self.start()
        text = self.desktop.folder / "text"
        text.write_text("not a diary " * 1000)
        os.replace(text, self.diary.path)
        wait_until(lambda: self.beside("diary-replaced-*.sqlite"), "the one before", 20, self.program.log_tail)
        self.assertEqual(notes_in(self.beside("diary-replaced-*.sqlite")[0]), {"twitch 1"})


class RemovedTest(MovedTest):
    def test_a_removed_diary_comes_back(self):
        for pattern in ("diary.sqlite", "diary.sqlite*", "diary.sqlite-*", "diary.sqlite-wal", "diary.sqlite-shm"):
            with self.subTest(pattern=pattern):
                self.log()
                self.start()
                before = self.logged, self.log()
                self.log_by_agent()
                there = notes_in(self.diary.path)
                said = self.said(MISSING)
                for file in self.beside(pattern):
                    file.unlink()
                if pattern != "diary.sqlite-shm":
                    wait_until(lambda: self.said(MISSING) > said, MISSING, 20, self.program.log_tail)
                self.log()
                self.log_by_agent()
                self.log()
                self.assertLessEqual(there, notes_in(self.diary.path))
                self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")
                self.assertEqual(self.beside("diary-*"), [], before)
                self.program.stop()
                self.assertLessEqual(there, notes_in(self.diary.path))

    def test_a_diary_removed_after_a_crash_comes_back(self):
        self.start()
        kept = {self.log() for _ in range(3)}
        self.program.kill()
        for file in self.beside("diary.sqlite*"):
            file.unlink()
        result = self.run_ok("nights")
        self.assertIn("is restored", result.error)
        self.assertLessEqual(kept, notes_in(self.diary.path))

    def test_a_removed_folder_comes_back(self):
        self.start()
        kept = {self.log() for _ in range(3)}
        shutil.rmtree(self.data_dir)
        wait_until(lambda: self.said(MISSING), MISSING, 20, self.program.log_tail)
        wait_until(self.diary.path.exists, "the diary", 20, self.program.log_tail)
        self.log_by_agent()
        self.log()
        self.assertLessEqual(kept, notes_in(self.diary.path))
        self.assertEqual(self.diary.one("PRAGMA integrity_check"), "ok")

    def test_an_emptied_diary_is_read_from_its_log(self):
        self.start()
        kept = {self.log() for _ in range(3)}
        os.truncate(self.diary.path, 0)
        wait_until(lambda: self.beside("diary-damaged-*"), "the rescue", 40, self.program.log_tail)
        wait_until(lambda: kept <= notes_in(self.diary.path), "the entries", 40, self.program.log_tail)

    def test_nothing_is_left_beside_a_diary_that_nobody_uses(self):
        self.log()
        self.assertEqual([file.name for file in self.data_dir.iterdir()], ["diary.sqlite"])


class LinkTest(MovedTest):
    def link(self):
        """The diary's file is in another folder."""
        self.log()
        target = self.desktop.folder / "elsewhere" / "real.sqlite"
        target.parent.mkdir()
        os.rename(self.diary.path, target)
        os.symlink(target, self.diary.path)
        return target

    def test_a_rescue_keeps_a_link(self):
        target = self.link()
        self.run_ok("backup")
        content = bytearray(target.read_bytes())
        content[4096:8192] = os.urandom(4096)
        target.write_bytes(content)
        self.start()
        wait_until(lambda: list(target.parent.glob("diary-damaged-*")), "the rescue", 40, self.program.log_tail)
        self.assertTrue(self.diary.path.is_symlink())
        wait_until(lambda: "twitch 1" in notes_in(target), "the entry", 20, self.program.log_tail)

    def test_deleting_everything_deletes_what_a_link_leads_to(self):
        for damage in (False, True):
            target = self.link()
            if damage:
                target.write_bytes(b"SQLite format 3\0" + os.urandom(40_000))
            self.run_ok("delete-everything", "--yes-delete", "DELETE")
            left = target.read_bytes() if target.exists() else b""
            self.assertNotIn(b"twitch 1", left)
            self.assertFalse(damage and target.exists())
            shutil.rmtree(target.parent)
            self.diary.path.unlink(missing_ok=True)
            self.logged = 0


class LockTest(MovedTest):
    def test_a_folder_that_another_program_holds_is_said(self):
        self.log()
        self.run_ok("backup")
        held = os.open(self.data_dir / "backups", os.O_RDONLY)
        self.addCleanup(os.close, held)
        fcntl.flock(held, fcntl.LOCK_EX)
        for command in (("backup",), ("delete-everything", "--yes-delete", "DELETE")):
            result = run_command(self.data_dir, *command)
            self.assertEqual((result.exit_code, result.output), (1, ""), result)
            self.assertIn("another program has been working there", result.error)


class SyncerTest(MovedTest):
    """A file syncer at work beside the agent, and crashes."""

    def setUp(self):
        super().setUp()
        print(f"SOFTFALL_SEED={SEED}")
        self.chance = random.Random(SEED)
        self.acknowledged = set()
        self.copies = []

    def entries(self):
        found = set()
        for path in [self.diary.path, *self.beside("diary-*.sqlite"), *self.beside("diary.*.sqlite")]:
            found |= notes_in(path)
        return found

    def replace(self):
        copy = self.desktop.folder / "incoming.sqlite"
        shutil.copy(self.chance.choice(self.copies), copy)
        os.replace(copy, self.diary.path)

    def remove(self):
        for file in self.beside(self.chance.choice(("diary.sqlite", "diary.sqlite*", "diary.sqlite-wal"))):
            file.unlink(missing_ok=True)

    def bring_back(self):
        """The file goes, and an older one comes."""
        for file in self.beside(self.chance.choice(("diary.sqlite", "diary.sqlite*"))):
            file.unlink(missing_ok=True)
        self.replace()

    def conflict(self):
        shutil.copy(
            self.chance.choice(self.copies),
            self.data_dir / f"diary.sync-conflict-20261201-{self.chance.randrange(10**6):06}-ABCDEFG.sqlite",
        )

    def try_to_log(self):
        self.logged += 1
        note = f"twitch {self.logged}"
        if run_command(self.data_dir, "log", "twitch", "--note", note).exit_code == 0:
            self.acknowledged.add(note)

    def test_every_acknowledged_entry_is_kept(self):
        self.start()
        refused = 0
        for number in range(ROUNDS):
            copy = self.desktop.folder / f"copy-{number}.sqlite"
            snapshot(self.diary.path, copy)
            self.copies.append(copy)
            self.copies = self.copies[-5:]
            before = len(self.acknowledged)
            for _ in range(self.chance.randint(1, 3)):
                self.try_to_log()
            writer = threading.Thread(target=self.try_to_log)
            writer.start()
            self.chance.choice((self.replace, self.remove, self.bring_back, self.conflict))()
            writer.join()
            if self.chance.random() < 0.3:
                self.program.kill()
                if self.chance.random() < 0.5:
                    self.chance.choice((self.replace, self.remove, self.conflict))()
                self.start()
            self.try_to_log()
            refused += self.logged - len(self.acknowledged)
            self.assertGreater(len(self.acknowledged), before, f"round {number}")
            lost = self.acknowledged - self.entries()
            self.assertEqual(lost, set(), f"round {number}: {sorted(map(str, self.data_dir.iterdir()))}")
        self.log_by_agent()
        print(f"{ROUNDS} rounds, {len(self.acknowledged)} of {self.logged} acknowledged")


if __name__ == "__main__":
    unittest.main()
