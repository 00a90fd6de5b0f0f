"""The window as a whole: every page loads, every page is pictured, the example diary is there."""

import pathlib
import unittest

import names
from evening import zone_where_it_is
from harness import Desktop, Program, png_size

# Pages that --screenshots must show; more are welcome.
PICTURED = ("tonight", "diary", "progress", "learn", "settings")
THEMES = ("day", "evening")


class WindowTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone=zone_where_it_is(15), screen="1400x1000"))

    def test_self_test_passes(self):
        program = Program(self.desktop, "--self-test", begun=False)
        self.assertEqual(program.wait_for_exit(90), 0, program.log_tail())

    def test_qml_prints_no_warnings(self):
        program = Program(self.desktop, "--demo", "--self-test")
        program.wait_for_exit(90)
        log = program.log_tail(1000)
        for complaint in ("qrc:", "Binding loop", "TypeError", "ReferenceError", "Cannot read", "Unable to assign"):
            self.assertNotIn(complaint, log)

    def test_every_page_is_pictured_in_both_themes(self):
        folder = pathlib.Path(self.desktop.folder) / "pictures"
        program = Program(self.desktop, "--demo", "--screenshots", str(folder))
        self.assertEqual(program.wait_for_exit(180), 0, program.log_tail())
        pictures = {path.stem: path for path in folder.rglob("*.png")}
        for page in PICTURED:
            for theme in THEMES:
                found = [name for name in pictures if page in name and theme in name]
                self.assertTrue(found, f"no picture of {page} by {theme} in {sorted(pictures)}")
        for name, path in pictures.items():
            width, height = png_size(path)
            self.assertGreaterEqual(width, 360, name)
            self.assertGreaterEqual(height, 480, name)
            self.assertGreater(path.stat().st_size, 3000, f"{name} looks empty")

    def test_no_text_is_cut_off_with_the_largest_text_in_the_narrowest_window(self):
        folder = pathlib.Path(self.desktop.folder) / "pictures"
        picture = ("--screenshots", str(folder), "--sizes", "360x640", "--text-size", "200")
        program = Program(self.desktop, "--demo", *picture)
        self.assertEqual(program.wait_for_exit(300), 0, program.log_tail(60))

    def test_demo_is_the_example_of_47_nights(self):
        program = Program(self.desktop, "--demo", "--page", "diary")
        program.tree.wait_for(names.DEMO_NIGHTS_LOGGED)
        self.assertFalse(program.data_dir.exists(), "the demo touched the diary of the person")

    def test_demo_leaves_nothing(self):
        program = Program(self.desktop, "--demo", "--self-test")
        self.assertEqual(program.wait_for_exit(90), 0, program.log_tail())
        self.assertEqual(list(pathlib.Path(self.desktop.environment["TMPDIR"]).glob("softfall*")), [])
        self.assertFalse(program.data_dir.exists())

    def test_every_page_is_reached_by_its_name(self):
        program = Program(self.desktop, "--demo")
        for page in names.PAGES:
            program.tree.press(page)
            program.tree.wait_for(names.PAGE_HEADINGS[page], role=names.HEADING_ROLE)

    def test_unknown_option_ends_with_2(self):
        program = Program(self.desktop, "--page", "moon")
        self.assertEqual(program.wait_for_exit(), 2, program.log_tail())
        self.assertIn("moon", program.log_tail())


if __name__ == "__main__":
    unittest.main()
