"""Paper and the window: two weeks by the bed typed in by keyboard alone, and the report's page with its preview."""

import datetime
import unittest

import names
from evening import tonight
from harness import Desktop, Diary, Program, run_command, wait_until
from keyboard import has_name, press_by_keyboard

# Twitches, woke me, slept, tired now; the boxes of some nights.
ROWS = ("3s42", "0n51", "12m14", "1n33", "0n52x", "2s43", "6m25", "0n51", "1n42", "0n51", "2s33", "0n42", "1n51")


class PaperTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        self.last_night = datetime.date.fromisoformat(tonight(self.data_dir)["night"]) - datetime.timedelta(days=1)

    def start(self, page):
        self.program = Program(self.desktop, "--page", page, data_dir=self.data_dir)
        self.tree = self.program.tree

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments, TZ="UTC")
        self.assertEqual(result.exit_code, 0, result)

    def nights(self):
        return {row["night"]: row for row in self.diary.rows("SELECT night, twitches, woke, quality, fatigue FROM night")}

    def wait_for_focus(self, name):
        wait_until(lambda: has_name(self.tree.focused(), name), f"focus on {name}", explain=self.tree.describe)


class FromPaperTest(PaperTest):
    def shows_its_top(self):
        _x, top, _width, _height = self.tree.wait_for(names.FROM_PAPER, names.HEADING_ROLE).place()
        return top > 0

    def type_row(self, row):
        """As it stands on the paper: each key fills a cell, and the keyboard goes on by itself."""
        count = row.rstrip("x")[:-3]
        for digit in count:
            self.tree.key(digit)
        if len(count) == 1 and "1" <= count <= "5":
            self.tree.key("Tab")
        # None can wake nobody, and "no" says so on paper too.
        for key in row[len(count) :]:
            self.tree.key(key)
        self.tree.key("Return")

    def test_fourteen_nights_by_keyboard_alone_are_one_step(self):
        answered = str(self.last_night - datetime.timedelta(days=5))
        self.run_ok("morning", "--night", answered, "--twitches", "5")
        self.start("diary")
        self.tree.press(names.FROM_PAPER)
        self.wait_for_focus(names.FIRST_CELL_OF_A_NIGHT)
        self.tree.key("q")
        self.tree.wait_for(names.NO_COUNT_OF_TWITCHES)
        for row in ROWS:
            self.type_row(row)
        press_by_keyboard(self.tree, names.SAVE_PAPER_NIGHTS)
        self.tree.wait_for(names.THIRTEEN_COPIED)
        self.assertIsNone(self.tree.find(names.NO_COUNT_OF_TWITCHES))
        wait_until(self.shows_its_top, "the page from its top", explain=self.tree.describe)
        nights = self.nights()
        dates = [str(self.last_night - datetime.timedelta(days=13 - day)) for day in range(14)]
        self.assertEqual(sorted(nights), dates)
        self.assertEqual(nights[answered]["twitches"], 5)  # it was there, and nobody asked to replace it
        typed = [nights[date] for date in dates if date != answered]
        self.assertEqual([night["twitches"] for night in typed], [3, 0, 12, 1, 0, 2, 6, 0, 1, 0, 2, 0, 1])
        first = typed[0]
        self.assertEqual((first["woke"], first["quality"], first["fatigue"]), ("some", 4, 1))
        self.assertEqual([row["kind"] for row in self.diary.rows("SELECT kind FROM habit")], ["caffeine"])
        self.tree.control_key("z")
        wait_until(lambda: list(self.nights()) == [answered], "all of it undone", explain=self.tree.describe)
        self.assertEqual(self.diary.rows("SELECT kind FROM habit"), [])


class ReportPageTest(PaperTest):
    def test_the_page_shows_what_will_be_printed(self):
        self.run_ok("morning", "--night", self.last_night, "--twitches", "2")
        self.start("progress")
        self.tree.scroll_to(names.OPEN_REPORT)
        self.tree.press(names.OPEN_REPORT)
        self.tree.wait_for(names.REPORT_PAGE, names.HEADING_ROLE)
        preview = self.tree.wait_for(names.REPORT_PREVIEW)
        self.tree.type_into(names.REPORT_QUESTION, "What else could it be", names.TEXT_ROLE)
        wait_until(lambda: "What else could it be" in preview.description, "the question in the preview", explain=self.tree.describe)
        self.tree.key("Escape")
        self.tree.wait_for(names.OPEN_REPORT)


if __name__ == "__main__":
    unittest.main()
