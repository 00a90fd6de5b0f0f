"""The report and the papers through softfallctl, read with programs that know nothing of Softfall."""

import datetime
import html.parser
import json
import os
import pathlib
import re
import stat
import subprocess
import tempfile
import unittest

from harness import run_command

EXAMPLE = pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark"
MORNING = ("--now", "2025-03-31T08:00:00-04:00", "--zone", "America/New_York")
QUESTION = "The twitches are much rarer now, but I still wake up tired. Could something else be behind it?"


class ReportTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.data_dir = self.folder / "diary"

    def run_ok(self, *arguments, **environment):
        result = run_command(self.data_dir, *arguments, *MORNING, **environment)
        self.assertEqual((result.exit_code, result.error), (0, ""), result)
        return result

    def refused(self, *arguments, code=2):
        result = run_command(self.data_dir, *arguments, *MORNING)
        self.assertEqual((result.exit_code, result.output), (code, ""), result)
        self.assertEqual(result.error.count("\n"), 1, result)
        return result.error

    def tool(self, *command):
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def mark(self):
        self.run_ok("import", EXAMPLE)

    def report(self, name, *options, **environment):
        self.run_ok("report", self.folder / name, *options, **environment)
        return self.folder / name

    def words_of(self, pdf, *pages):
        """On one line, as a person reads it."""
        return " ".join(self.tool("pdftotext", "-layout", *pages, str(pdf), "-").split())

    def check_pdf(self, pdf):
        """Whole, with its fonts inside; answers how many pages it has."""
        subprocess.run(["qpdf", "--check", str(pdf)], check=True, capture_output=True)
        fonts = self.tool("pdffonts", str(pdf)).splitlines()[2:]
        self.assertTrue(fonts, pdf)
        for font in fonts:
            embedded = re.split(r" +", font.strip())[-5]
            self.assertEqual(embedded, "yes", font)
        return int(re.search(r"^Pages: +(\d+)$", self.tool("pdfinfo", str(pdf)), re.M)[1])

    def page_size(self, pdf):
        return re.search(r"^Page size: +([\d.]+) x ([\d.]+) pts", self.tool("pdfinfo", str(pdf)), re.M).groups()

    def assert_nothing_clipped(self, pdf, pages=1):
        """Every word stands on the page, within its margins."""
        width, height = map(float, self.page_size(pdf))
        found = self.tool("pdftotext", "-bbox", "-l", str(pages), str(pdf), "-")
        words = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">', found)
        self.assertTrue(words)
        for left, top, right, bottom in (map(float, word) for word in words):
            self.assertTrue(30 < left < right < width - 30 and 20 < top < bottom < height - 10, (left, top, right, bottom))


class NumbersTest(ReportTest):
    def insight(self, *bounds):
        return self.run_ok("insight", "--json", *bounds).json

    def numbers_of(self, insight):
        """What the report says about the same nights."""
        rate = insight["rate"]
        night = "night" if rate["nights"] == 1 else "nights"
        return (
            f"{rate['mean']:.1f} a night (likely {rate['low']:.1f} to {rate['high']:.1f}), over {rate['nights']} {night}",
            f"{rate['total']} twitches in all",
            f"{insight['recent']['mean']:.1f} a night",
            f"{insight['recent']['before']['mean']:.1f} a night",
        )

    def test_marks_report_is_one_page_with_the_numbers_of_insight(self):
        self.mark()
        pdf = self.report("mark.pdf", "--question", QUESTION)
        self.assertEqual(self.check_pdf(pdf), 1)
        self.assert_nothing_clipped(pdf)
        words = self.words_of(pdf)
        for number in self.numbers_of(self.insight()):
            self.assertIn(number, words)
        change = self.insight()["changes"][0]
        self.assertIn(f"about {round((1 - change['ratio']) * 100)}% fewer", words)
        self.assertIn("47 of 49 nights logged", words)
        # Facts: screening of the example.
        self.assertRegex(words, r"Several twitches a night.*At an appointment, since Wed 12 Feb 2025")
        self.assertRegex(words, r"At an appointment, since Thu 13 Feb 2025")
        self.assertIn("Not a diagnosis", words)
        self.assertIn("Could something", words)

    def test_bounds_are_those_of_insight(self):
        self.mark()
        bounds = ("--from", "2025-03-01", "--to", "2025-03-28")
        words = self.words_of(self.report("march.pdf", *bounds))
        rate = self.insight(*bounds)["rate"]
        self.assertIn(f"{rate['mean']:.1f} a night (likely {rate['low']:.1f} to {rate['high']:.1f})", words)
        self.assertIn("1 Mar to 28 Mar 2025", words)

    def test_html_says_the_same_and_loads_nothing(self):
        self.mark()
        page = self.report("mark.html", "--question", "<b>Why</b> & how?", "--annex").read_text(encoding="utf-8")
        for number in self.numbers_of(self.insight()):
            self.assertIn(number, page)
        self.assertIn("&lt;b&gt;Why&lt;/b&gt; &amp; how?", page)
        tags = []
        parser = html.parser.HTMLParser()
        parser.handle_starttag = lambda tag, attributes: tags.append((tag, dict(attributes)))
        parser.feed(page)
        self.assertFalse({"script", "link", "img", "iframe", "object"} & {tag for tag, _ in tags})
        for _, attributes in tags:
            self.assertFalse({"src", "href", "onload", "onclick"} & attributes.keys(), attributes)
        self.assertEqual(sum(tag == "tr" for tag, _ in tags), 1 + 49 + 3)  # head, nights, notes


class ExtremesTest(ReportTest):
    def import_nights(self, rows, *more):
        table = self.folder / "csv" / "nights.csv"
        table.parent.mkdir(exist_ok=True)
        table.write_text("night,status,twitches,note\n" + "".join(f"{row}\n" for row in rows), encoding="utf-8")
        self.run_ok("import", table.parent)

    def check_one_page(self, *options):
        pdf = self.report("report.pdf", *options)
        self.assertEqual(self.check_pdf(pdf), 1)
        self.assert_nothing_clipped(pdf)
        return self.words_of(pdf)

    def test_an_empty_diary(self):
        self.assertIn("Nothing is logged yet", self.check_one_page())
        self.assertEqual(self.check_pdf(self.report("annex.pdf", "--annex")), 1)

    def test_three_nights(self):
        self.import_nights(["2025-03-28,logged,3,", "2025-03-29,logged,0,", "2025-03-30,logged,4,"])
        words = self.check_one_page()
        self.assertIn("too few for a mean", words)
        self.assertNotIn("a night (likely", words)

    def test_twenty_years(self):
        first = datetime.date(2005, 4, 1)
        days = (datetime.date(2025, 3, 31) - first).days
        self.import_nights(f"{first + datetime.timedelta(days=day)},logged,{day * 7 % 5}," for day in range(days))
        self.assertIn("of 7304 nights", self.check_one_page("--question", QUESTION * 3))
        self.assertGreater(self.check_pdf(self.report("annex.pdf", "--annex")), 50)

    def test_notes_right_to_left_with_emoji(self):
        note = "רגל ימין קפצה 😴 twice עייף מאוד " * 5
        self.import_nights([f"2025-03-{day},logged,2,{note}" for day in range(10, 31)])
        self.run_ok("change", "add", "2025-03-20", "--label", "פחות קפה 😀 " * 15)
        self.check_one_page("--question", "למה הרגליים קופצות? 😴 " * 12)
        annex = self.report("annex.pdf", "--annex")
        self.assert_nothing_clipped(annex, self.check_pdf(annex))

    def test_two_hundred_changes_are_counted(self):
        self.mark()
        for day in range(10, 30):
            for number in range(2):
                self.run_ok("change", "add", f"2025-03-{day}", "--label", f"Change {number} of the day, " + "long " * 20)
        words = self.check_one_page()
        shown = len(re.findall(r"Change \d of the day", words.replace("2025-03", "")))
        self.assertRegex(words, r"and \d+ more")
        self.assertLess(shown, 40)
        whole = self.words_of(self.report("annex.pdf", "--annex"))
        self.assertRegex(whole, r"and \d+ more, in the annex")


    def test_two_hundred_medicines_are_counted(self):
        self.mark()
        exported = self.folder / "diary.json"
        self.run_ok("medicine", "add", "2025-03-01", "started", "--kind", "other", "--name", "Number 0")
        self.run_ok("export", exported)
        diary = json.loads(exported.read_text())
        first = diary["medicines"][0]
        diary["medicines"] = [{**first, "name": f"Number {number}"} for number in range(200)]
        exported.write_text(json.dumps(diary))
        self.run_ok("import", exported)
        listed = self.run_ok("medicine", "list", "--json").json
        self.assertEqual(len(listed), 200)
        words = self.check_one_page()
        shown = len(re.findall(r"Started: Number \d+", words))
        self.assertIn(f"and {200 - shown} more", words)
        self.assertGreaterEqual(shown, 1)
        annex = self.report("annex.pdf", "--annex")
        whole = self.words_of(annex, "-f", "2")
        for number in range(200):
            self.assertIn(f"Started: Number {number} ", whole + " ")


class FilesTest(ReportTest):
    def test_paper_is_that_of_the_country(self):
        self.assertEqual(self.page_size(self.report("a4.pdf")), ("595", "842"))
        self.assertEqual(self.page_size(self.report("letter.pdf", LC_ALL="en_US.UTF-8")), ("612", "792"))

    def test_a_report_is_for_its_owner_alone_and_replaces_a_file(self):
        path = self.folder / "report.pdf"
        path.write_text("old")
        self.report("report.pdf")
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600)
        self.assertTrue(path.read_bytes().startswith(b"%PDF"))

    def test_json_says_what_was_written(self):
        self.mark()
        said = self.run_ok("report", self.folder / "r.pdf", "--json").json
        self.assertEqual((said["format"], said["nights"], said["logged"], said["from"], said["to"]), ("pdf", 49, 47, "2025-02-10", "2025-03-30"))

    def test_bad_input_names_field_value_and_what_is_allowed(self):
        self.assertIn("invalid value 'report.txt' for FILE (expected a name that ends in .pdf or .html)", self.refused("report", "report.txt"))
        self.assertIn("FILE", self.refused("paper", "log", "sheet.html"))
        self.assertIn("--to", self.refused("report", "r.pdf", "--from", "2025-03-02", "--to", "2025-03-01"))
        self.assertIn("'2025-02-30' for --from", self.refused("report", "r.pdf", "--from", "2025-02-30"))
        self.assertIn("for --question (expected at most 300 characters", self.refused("report", "r.pdf", "--question", "x" * 301))
        self.assertFalse((pathlib.Path("r.pdf")).exists())

    def test_what_cannot_be_written_is_said(self):
        self.assertIn("nowhere", self.refused("report", self.folder / "nowhere/r.pdf", code=1))
        os.mkdir(self.folder / "folder.pdf")
        self.assertIn("folder.pdf", self.refused("report", self.folder / "folder.pdf", code=1))

    def test_the_diary_and_its_backups_are_no_target_by_any_name(self):
        self.mark()
        self.run_ok("backup")
        diary = self.data_dir / "diary.sqlite"
        backup = next((self.data_dir / "backups").iterdir())
        before = {path: path.read_bytes() for path in (diary, backup)}
        for name, target in (("link.pdf", diary), ("copy.pdf", backup), ("log.pdf", f"{diary}-journal")):
            os.symlink(target, self.folder / name)
        os.link(diary, self.folder / "hard.html")
        os.link(diary, self.folder / "hard.json")
        for name in ("link.pdf", "copy.pdf", "log.pdf", "hard.html"):
            self.assertIn("no part of the diary", self.refused("report", self.folder / name))
        self.assertIn("no part of the diary", self.refused("report", self.data_dir / "backups/r.pdf"))
        self.assertIn("no part of the diary", self.refused("paper", "log", self.folder / "link.pdf"))
        # And an export.
        for target in (diary, self.folder / "hard.json", backup):
            self.assertIn("no part of the diary", self.refused("export", target, "--format", "json"))
        self.assertEqual({path: path.read_bytes() for path in before}, before)


class PaperTest(ReportTest):
    def test_the_sheet_has_fourteen_nights_and_its_columns(self):
        pdf = self.folder / "log.pdf"
        self.run_ok("paper", "log", pdf)
        self.assertEqual(self.check_pdf(pdf), 1)
        self.assert_nothing_clipped(pdf)
        words = self.words_of(pdf)
        first = datetime.date(2025, 3, 31)
        for day in range(14):
            date = first + datetime.timedelta(days=day)
            self.assertIn(f"{date:%a} {date.day} {date:%b}", words)
        for column in ("Twitches", "Woke me", "Slept", "Tired now", "Late coffee", "Alcohol", "Stretched"):
            for part in column.split():
                self.assertIn(part, words)

    def test_the_card_has_the_times_of_tonight(self):
        pdf = self.folder / "evening.pdf"
        self.run_ok("paper", "evening", pdf)
        self.assertEqual(self.check_pdf(pdf), 1)
        self.assertEqual(self.page_size(pdf), ("297", "420"))  # A6
        words = self.words_of(pdf)
        tonight = self.run_ok("tonight", "--json").json
        for step in tonight["steps"]:
            self.assertIn(step["start"][11:16], words)
        self.assertIn("23:00 Lights out", words)
        self.assertIn("up at 07:00", words)


if __name__ == "__main__":
    unittest.main()
