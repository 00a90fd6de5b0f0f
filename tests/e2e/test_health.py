"""When to see someone, in the window: a red flag of the morning, the health check, and four things told apart."""

import datetime
import unittest

import names
from evening import set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, wait_until

MAX_TAPS = 3


class HealthTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC", screen="1280x900"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        # By day, some hours before the evening.
        set_bedtime(self.data_dir, utc_now() + datetime.timedelta(hours=8))
        self.last_night = str(
            datetime.date.fromisoformat(tonight(self.data_dir)["night"]) - datetime.timedelta(days=1)
        )

    def start(self, page):
        self.program = Program(self.desktop, "--page", page, data_dir=self.data_dir)
        self.tree = self.program.tree

    def tap(self, name):
        self.tree.scroll_to(name)
        self.tree.press(name)

    def test_red_flag_ticked_in_the_morning_leads_to_what_to_do(self):
        self.start("morning")
        self.tree.wait_for(names.SAVE)
        for answer in names.ORDINARY_NIGHT:
            self.tap(answer)
        self.tap(names.MORE_ABOUT_THE_NIGHT)
        self.tap(names.SPREAD_YES)
        # The way to the page is right there,
        self.tree.scroll_to(names.SEE_SOMEONE_ABOUT_THIS)
        wait_until(self.link_stands_below_the_questions, "the link below the questions", explain=self.tree.describe)
        self.tap(names.SAVE)
        # and the finding on the page that one returns to.
        self.tree.wait_for_hidden(names.SPREAD_FINDING)
        self.tap(names.PREPARE_REPORT)
        self.tree.wait_for(names.REPORT_PAGE, role=names.HEADING_ROLE)
        self.tree.key("Escape")
        self.tree.wait_for_hidden(names.SPREAD_FINDING)
        taps = (names.WHAT_TO_DO_ABOUT_SPREADING, names.READ_ABOUT_SPREADING)
        for name in taps:
            self.tap(name)
        self.tree.wait_for(names.WHEN_TO_SEE_ARTICLE, role=names.HEADING_ROLE)
        self.assertLessEqual(len(taps), MAX_TAPS)
        rows = self.diary.rows("SELECT rule, level FROM finding")
        self.assertIn({"rule": "S6", "level": "S"}, rows)

    def link_stands_below_the_questions(self):
        _left, top, _width, _height = self.tree.wait_for(names.SEE_SOMEONE_ABOUT_THIS).place()
        _left, last, _width, height = self.tree.wait_for(names.MIDDLE_OF_NIGHT_YES).place()
        return top >= last + height

    def test_the_way_to_the_page_keeps_the_answers(self):
        self.start("morning")
        self.tree.wait_for(names.SAVE)
        for answer in names.ORDINARY_NIGHT:
            self.tap(answer)
        self.tap(names.MORE_ABOUT_THE_NIGHT)
        self.tap(names.SPREAD_YES)
        self.tap(names.SEE_SOMEONE_ABOUT_THIS)
        self.tree.wait_for(names.WHEN_TO_SEE_ARTICLE, role=names.HEADING_ROLE)
        self.tree.key("Escape")
        self.tap(names.SAVE)
        self.tree.wait_for(names.NIGHT_SAVED)
        self.assertEqual(
            self.diary.rows("SELECT night, spread FROM night"), [{"night": self.last_night, "spread": 1}]
        )

    def test_an_urgent_answer_is_answered_at_once(self):
        self.start("health")
        self.tree.wait_for(names.HEALTH_CHECK, role=names.HEADING_ROLE)
        self.tap(names.LEG_SWOLLEN_YES)
        self.tree.wait_for(names.LEG_FINDING)
        self.assertEqual(self.diary.rows("SELECT rule, level FROM finding"), [{"rule": "U1", "level": "U"}])
        self.tree.press(names.UNDO)
        self.tree.wait_until_gone(names.LEG_FINDING)
        self.assertEqual(self.diary.rows("SELECT rule FROM finding"), [])

    def test_four_things_are_told_apart(self):
        self.start("health")
        self.tree.wait_for(names.HEALTH_CHECK, role=names.HEADING_ROLE)
        for answer in names.COMPARED_ANSWERS:
            self.tap(answer)
        self.tree.wait_for_hidden(names.COMPARED)


if __name__ == "__main__":
    unittest.main()
