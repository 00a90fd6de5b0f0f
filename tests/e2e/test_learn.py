"""Learn by keyboard: a page is searched for, read and left again."""

import unittest

import names
from evening import zone_where_it_is
from harness import Desktop, Program


class LearnTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15)))
        self.program = Program(self.desktop, "--page", "learn", data_dir=self.desktop.folder / "diary")
        self.tree = self.program.tree
        self.tree.wait_for(names.LEARN, role=names.HEADING_ROLE)

    def test_a_page_is_found_by_what_people_call_it(self):
        self.tree.control_key("f")
        self.tree.type_into(names.SEARCH_PAGES, "exploding")
        self.tree.wait_for(names.FOUND_LOUD_BANG)
        self.tree.key("Return")
        self.tree.wait_for(names.LOUD_BANG, role=names.HEADING_ROLE)
        self.tree.key("Escape")
        self.tree.wait_for(names.LEARN, role=names.HEADING_ROLE)
