"""Copies of the diary beside it, as programs that sync files make them: named, added, never deleted."""

import os
import pathlib
import shlex
import shutil
import subprocess
import tempfile
import unittest

import names
from harness import Desktop, Diary, Program, run_command, wait_until

CONFLICT = "diary.sync-conflict-20250308-213000-ABCDEFG.sqlite"
AWKWARD = "diary (Mark's \"own\"  conflicted copy 2025-03-08).sqlite"
HOSTILE = "diary\n\x1b[31mconflict\u202e.sqlite"


class CopiesTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.begin(self.folder / "diary")

    def begin(self, data_dir, environment=None):
        self.environment = environment or {}
        self.data_dir = data_dir
        self.diary = Diary(data_dir)
        self.minute = 10
        self.log("both")

    def log(self, note, data_dir=None):
        """Each a minute after the one before, wherever it is."""
        self.minute += 1
        result = run_command(
            data_dir or self.data_dir, "log", "twitch", "--note", note,
            "--now", f"2025-03-08T23:{self.minute}:00Z", "--zone", "UTC", **self.environment,
        )  # fmt: skip
        self.assertEqual(result.exit_code, 0, result)

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments, **self.environment)
        self.assertEqual((result.exit_code, result.error), (0, ""), result)
        return result

    def notes(self):
        return sorted(row["note"] for row in self.diary.rows("SELECT note FROM twitch"))

    def make_copy(self, name, *notes):
        """A copy of the diary as it is now, with further twitches, as another computer would have it."""
        with tempfile.TemporaryDirectory(prefix="softfall-other-") as other:
            shutil.copy(self.diary.path, pathlib.Path(other) / "diary.sqlite")
            for note in notes:
                self.log(note, other)
            shutil.copy(pathlib.Path(other) / "diary.sqlite", self.data_dir / name)
        return self.data_dir / name

    def copies(self):
        """Name and bytes of everything beside the diary but its own files."""
        own = ("diary.sqlite", "diary.sqlite-wal", "diary.sqlite-shm")
        return {path.name: path.read_bytes() for path in self.data_dir.iterdir() if path.is_file() and path.name not in own}


class CommandLineTest(CopiesTest):
    def test_without_copies_nothing_is_said(self):
        self.assertEqual(self.run_ok("verify", "--json").json["copies"], [])
        self.assertNotIn("copy", self.run_ok("verify").output)

    def test_verify_says_what_a_copy_has_and_the_diary_has_not(self):
        path = self.make_copy(CONFLICT, "there", "there too")
        self.log("here")  # by the number of one of them
        (copy,) = self.run_ok("verify", "--json").json["copies"]
        self.assertEqual(
            {key: copy[key] for key in ("path", "maker", "state", "differing")},
            {"path": str(path), "maker": "syncthing", "state": "read", "differing": 0},
        )
        self.assertEqual(copy["missing"], {"nights": 0, "twitches": 2, "habits": 0, "others": 0})
        (line,) = [line for line in self.run_ok("verify").output.splitlines() if line.startswith("copy  ")]
        self.assertIn("It has 2 twitches that your diary doesn’t have.", line)
        self.assertIn(f"softfallctl restore --only-missing {path}", line)

    def test_the_command_that_is_named_adds_it_and_undo_reverses_it(self):
        for name in (CONFLICT, AWKWARD, HOSTILE):
            with self.subTest(name):
                self.begin(self.folder / f"data-{len(name)}")
                path = self.make_copy(name, "there")
                self.log("here")
                before = self.copies()
                (line,) = [line for line in self.run_ok("verify").output.splitlines() if line.startswith("copy  ")]
                command = line.split("“")[1].split("”")[0]
                words = subprocess.run(
                    ["bash", "-c", f"printf '%s\\0' {command}"], capture_output=True, check=True,
                    env={**os.environ, "LC_ALL": "C.UTF-8"},
                ).stdout.decode().split("\0")[:-1]  # fmt: skip
                self.assertEqual(words, ["softfallctl", "restore", "--only-missing", str(path)])
                would = self.run_ok(*words[1:], "--dry-run", "--json").json
                self.assertEqual((would["twitches"]["added"], would["onlyMissing"]), (1, True))
                self.assertEqual(self.notes(), ["both", "here"])
                self.assertIn("Entries added: 1; unchanged: 2.", self.run_ok(*words[1:]).output)
                self.assertEqual(self.notes(), ["both", "here", "there"])
                self.assertIn("nothing that your diary doesn’t have", self.run_ok("verify").output)
                self.assertIn("nothing was changed", self.run_ok(*words[1:]).output)
                self.run_ok("undo")
                self.assertEqual(self.notes(), ["both", "here"])
                self.assertEqual(self.copies(), before)

    def test_names_reach_the_terminal_as_one_harmless_line(self):
        self.make_copy(HOSTILE)
        self.make_copy(AWKWARD)
        for command in ("verify", "check"):
            output = self.run_ok(command).output
            self.assertEqual(len([line for line in output.splitlines() if line.startswith("copy ")]), 2, output)
            for character in "\x1b\u202e":
                self.assertNotIn(character, output)
        paths = {copy["path"] for copy in self.run_ok("verify", "--json").json["copies"]}
        self.assertEqual(paths, {str(self.data_dir / HOSTILE), str(self.data_dir / AWKWARD)})

    def test_check_names_each_copy_and_still_ends_with_0(self):
        path = self.make_copy(CONFLICT, "there")
        (self.data_dir / "diary (conflicted copy 2025-03-08 213000).sqlite").write_bytes(b"half of it")
        self.make_copy("diary (1).sqlite")
        rows = [row for row in self.run_ok("check", "--json").json if row["item"] == "copy"]
        found = {pathlib.Path(row["path"]).name: row for row in rows}
        self.assertEqual(found[CONFLICT]["state"], "degraded")
        self.assertIn(f"restore --only-missing {shlex.quote(str(path))}", found[CONFLICT]["detail"])
        self.assertEqual(found["diary (1).sqlite"]["state"], "ok")
        unreadable = found["diary (conflicted copy 2025-03-08 213000).sqlite"]
        self.assertEqual(unreadable["state"], "degraded")
        self.assertIn("It can’t be read.", unreadable["detail"])
        self.assertIn("Nextcloud", unreadable["detail"])
        self.assertNotIn("restore", unreadable["detail"])

    def test_a_restore_without_the_option_replaces(self):
        path = self.make_copy(CONFLICT, "there")
        self.log("here")
        self.run_ok("restore", path)
        self.assertEqual(self.notes(), ["both", "there"])

    def test_nothing_is_changed_or_deleted(self):
        self.make_copy(CONFLICT, "there")
        self.make_copy(AWKWARD)
        (self.data_dir / "diary-conflict.sqlite").write_bytes(b"")
        before = self.copies()
        for command in (("verify",), ("check",), ("log", "tea"), ("backup",), ("nights",)):
            self.run_ok(*command)
            self.assertEqual(self.copies(), before, command)
        deleted = self.run_ok("delete-everything", "--yes-delete", "DELETE", "--json").json
        self.assertEqual({pathlib.Path(path).name for path in deleted["copiesLeft"]}, set(before))
        self.assertEqual(self.copies(), before)
        again = self.run_ok("delete-everything", "--yes-delete", "DELETE").output
        self.assertIn("Copies made by other programs are not. Still there:", again)
        self.assertIn(CONFLICT, again)

    def test_five_hundred_other_files_are_only_looked_at(self):
        for number in range(500):
            (self.data_dir / f"photo {number}.jpg").write_bytes(b"\xff\xd8" * 200)
        self.make_copy(CONFLICT, "there")
        self.assertEqual(len(self.run_ok("verify", "--json").json["copies"]), 1)


class WindowTest(CopiesTest):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.begin(self.desktop.folder / "diary", {"TZ": "UTC"})

    def open_data(self):
        program = Program(self.desktop, "--page", "data", data_dir=self.data_dir)
        program.tree.wait_for(names.OWN_DATA, role=names.HEADING_ROLE)
        return program.tree

    def test_what_only_a_copy_has_is_added_and_undone(self):
        self.make_copy(CONFLICT, "there")
        before = self.copies()
        tree = self.open_data()
        tree.wait_for(names.OTHER_COPIES)
        tree.wait_for(names.COPY_HAS_A_TWITCH)
        tree.wait_for(names.SHOW_FOLDER)
        tree.press(names.ADD_MISSING)
        tree.wait_for(names.ADD_FROM_COPY)
        tree.wait_for(names.ONE_TWITCH_ADDED)
        self.assertEqual(self.notes(), ["both"])
        tree.press(names.ADD_IT)
        tree.wait_for(names.MISSING_IS_ADDED)
        wait_until(lambda: self.notes() == ["both", "there"], "the twitch in the diary", explain=tree.describe)
        tree.wait_for(names.COPY_HAS_NOTHING)
        tree.press(names.UNDO)
        wait_until(lambda: self.notes() == ["both"], "the diary as it was", explain=tree.describe)
        self.assertEqual(self.copies(), before)

    def test_a_copy_that_comes_is_pointed_out(self):
        tree = Program(self.desktop, "--page", "learn", data_dir=self.data_dir).tree
        tree.wait_for("Learn", role=names.HEADING_ROLE)
        self.make_copy(CONFLICT, "there")
        tree.wait_for(names.COPY_POINTED_OUT)

    def test_the_card_comes_and_goes_with_the_copies(self):
        tree = self.open_data()
        self.assertIsNone(tree.find(names.OTHER_COPIES))
        path = self.make_copy(CONFLICT, "there")
        tree.wait_for(names.OTHER_COPIES)
        self.make_copy("diary (conflicted copy 2025-03-08 213000).sqlite")  # has nothing of its own
        tree.wait_for(names.COPY_HAS_NOTHING)
        for name in (path.name, "diary (conflicted copy 2025-03-08 213000).sqlite"):
            (self.data_dir / name).unlink()
        wait_until(lambda: tree.find(names.OTHER_COPIES) is None, "a page without copies", explain=tree.describe)

    def test_copies_of_others_stay_when_everything_is_deleted(self):
        self.make_copy(CONFLICT, "there")
        before = self.copies()
        program = Program(self.desktop, "--page", "data", data_dir=self.data_dir)
        tree = program.tree
        tree.scroll_to(names.DELETION_WORD, role="text")
        tree.wait_for(names.COPIES_STAY)
        tree.type_into(names.DELETION_WORD, "DELETE", role="text")
        tree.press(names.DELETE_EVERYTHING)
        wait_until(lambda: self.notes() == [], "an empty diary", explain=tree.describe)
        program.forget_tree()
        program.tree.wait_for(names.COPIES_ARE_STILL_THERE, timeout=30)
        self.assertEqual(self.copies(), before)


if __name__ == "__main__":
    unittest.main()
