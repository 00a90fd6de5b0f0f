"""Backups, exporting the diary, importing a file and deleting everything, using only the window."""

import json
import pathlib
import stat
import unittest

import keyboard
import names
from harness import Desktop, Diary, Program, run_command, wait_until

SLEEPS = """Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo
"1741400000000","America/New_York","07. 03. 2025 23:10","08. 03. 2025 7:10","08. 03. 2025 7:30","8.0","4.0","#jerk_2x bad day","10000","0","0","4","0.4","0",""
Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo
"1741300000000","America/New_York","06. 03. 2025 23:00","07. 03. 2025 7:00","07. 03. 2025 7:30","8.0","0.0","","10000","0","0","4","0.4","0",""
"""  # fmt: skip


class OwnDataTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        self.assertEqual(run_command(self.data_dir, "log", "tea", TZ="UTC").exit_code, 0)
        self.program = Program(self.desktop, "--page", "data", data_dir=self.data_dir)
        self.tree = self.program.tree
        self.tree.wait_for(names.OWN_DATA, role=names.HEADING_ROLE)

    def choose(self, path):
        """In the file dialog. Its button, since Return may only close the list of completions."""
        self.tree.type_into(names.FILE_NAME, str(path), role="text")
        self.tree.press(names.ACCEPT_FILE, role="push button")

    def count(self, table):
        return self.diary.one(f"SELECT count(*) FROM {table}")

    def test_backup_is_made_restored_and_undone(self):
        self.tree.press(names.BACK_UP)
        self.tree.wait_for(names.BACKED_UP)
        self.assertEqual(run_command(self.data_dir, "log", "nicotine", TZ="UTC").exit_code, 0)
        self.tree.press(names.RESTORE_NEWEST)
        self.tree.wait_for(names.ONE_HABIT_REMOVED)
        self.assertEqual(self.count("habit"), 2)
        self.tree.press(names.RESTORE_IT)
        self.tree.wait_for(names.BACKUP_IS_BACK)
        wait_until(lambda: self.count("habit") == 1, "the diary as it was", explain=self.tree.describe)
        self.tree.press(names.UNDO)
        wait_until(lambda: self.count("habit") == 2, "the diary as it is", explain=self.tree.describe)

    def test_export_is_one_private_file(self):
        target = pathlib.Path(self.desktop.folder) / "out.json"
        self.tree.press(names.EXPORT_JSON)
        self.choose(target)
        self.tree.wait_for(names.DIARY_IS_IN)
        self.assertEqual(json.loads(target.read_text())["format"], "softfall-diary")
        self.assertEqual(stat.S_IMODE(target.stat().st_mode), 0o600)

    def test_foreign_file_is_mapped_previewed_and_imported(self):
        source = pathlib.Path(self.desktop.folder) / "sleep-export.csv"
        source.write_text(SLEEPS)
        self.tree.press(names.IMPORT)
        self.tree.press(names.CHOOSE_FILE)
        self.choose(source)
        self.tree.press(names.JERK_TAG)
        self.tree.wait_for(names.TWO_NIGHTS_ADDED)
        self.assertEqual(self.count("night"), 0)
        self.tree.press(names.IMPORT_IT)
        wait_until(lambda: self.count("night") == 2, "the nights in the diary", explain=self.tree.describe)
        self.assertEqual(
            self.diary.rows("SELECT night, status, twitches, note FROM night ORDER BY night"),
            [
                {"night": "2025-03-06", "status": "unsure", "twitches": None, "note": ""},
                {"night": "2025-03-07", "status": "logged", "twitches": 2, "note": "#jerk_2x bad day"},
            ],
        )
        self.tree.press(names.UNDO)
        wait_until(lambda: self.count("night") == 0, "the nights gone again", explain=self.tree.describe)

    def test_a_file_is_imported_by_keyboard_alone(self):
        source = pathlib.Path(self.desktop.folder) / "sleep-export.csv"
        source.write_text(SLEEPS)
        keyboard.press_by_keyboard(self.tree, names.IMPORT)
        self.tree.wait_for(names.CHOOSE_FILE)
        keyboard.press_by_keyboard(self.tree, names.CHOOSE_FILE)
        self.tree.wait_for(names.FILE_NAME, role="text")
        keyboard.focus_by_keyboard(self.tree, names.FILE_NAME)
        self.tree.type_into(names.FILE_NAME, str(source), role="text")
        self.tree.key("Return")  # may only close the list of completions
        if self.tree.find(names.FILE_NAME, role="text"):
            self.tree.key("Return")
        self.tree.wait_for(names.JERK_TAG)
        keyboard.press_by_keyboard(self.tree, names.JERK_TAG)
        self.tree.wait_for(names.TWO_NIGHTS_ADDED)
        keyboard.press_by_keyboard(self.tree, names.IMPORT_IT)
        wait_until(lambda: self.count("night") == 2, "the nights in the diary", explain=self.tree.describe)

    def test_everything_is_deleted_after_confirmation(self):
        self.tree.press(names.BACK_UP)
        self.tree.wait_for(names.BACKED_UP)
        self.tree.scroll_to(names.DELETION_WORD, role="text")
        self.tree.type_into(names.DELETION_WORD, "DELETE", role="text")
        self.tree.press(names.DELETE_EVERYTHING)
        wait_until(lambda: self.count("habit") == 0, "an empty diary", explain=self.tree.describe)
        self.assertEqual(list((self.data_dir / "backups").glob("*.sqlite")), [])
        # Softfall starts again, and says what was done.
        self.program.forget_tree()
        self.program.tree.wait_for(names.EVERYTHING_DELETED, timeout=30)


if __name__ == "__main__":
    unittest.main()
