"""Progress through the accessibility tree: what it says of a window of nights, each chart in words, a night and back, and
a trial from start to end by keyboard alone."""

import csv
import datetime
import json
import re
import unittest
import xml.etree.ElementTree

import keyboard
import names
from evening import set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, run_command, wait_until

BEFORE = 30
AFTER = 30


class ProgressTest(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC"))
        self.data_dir = self.desktop.folder / "diary"
        self.night = datetime.date.fromisoformat(tonight(self.data_dir)["night"])
        self.import_file()

    def run_ok(self, *arguments):
        result = run_command(self.data_dir, *arguments, TZ="UTC")
        self.assertEqual(result.exit_code, 0, result)
        return result.output

    def import_file(self):
        """Three twitches a night, and after a change one every other night; late coffee before it."""
        folder = self.desktop.folder / "csv"
        folder.mkdir()
        nights, twitches, habits = [], [], []
        for number in range(BEFORE + AFTER):
            date = self.night - datetime.timedelta(days=BEFORE + AFTER - number)
            count = 3 if number < BEFORE else number % 2
            lights_out, wake = f"{date}T23:00:00+00:00", f"{date + datetime.timedelta(days=1)}T07:00:00+00:00"
            nights.append([date, "logged", count, lights_out, wake, "UTC"])
            for each in range(count):
                twitches.append([f"{date}T23:{10 + each:02}:00+00:00", "leg-left", 1])
            habits.append([f"{date}T{'18' if number < BEFORE else '08'}:00:00+00:00", "caffeine", 100])
        tables = {
            "nights": (["night", "status", "twitches", "lights_out", "wake", "zone"], nights),
            "twitches": (["at", "limb", "intensity"], twitches),
            "habits": (["at", "kind", "amount"], habits),
        }
        for name, (head, rows) in tables.items():
            with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([head, *rows])
        self.run_ok("import", folder)
        self.run_ok("change", "add", self.night - datetime.timedelta(days=AFTER), "--label", "decaf after noon")

    def start(self, page="progress"):
        self.program = Program(self.desktop, "--page", page, data_dir=self.data_dir)
        self.tree = self.program.tree

    def reach_and_press(self, name):
        self.tree.reach(name)
        self.tree.press(name)

    def chart(self):
        return self.tree.wait_for(role=names.CHART_ROLE)

    def test_a_saved_drawing_is_well_formed_whatever_a_label_holds(self):
        label = "less\x07 <tea> \x1b[31m&\x00 \n\tmore\x9b\ufffe".replace("\x00", "")
        self.run_ok("change", "add", self.night - datetime.timedelta(days=AFTER + 10), "--label", label)
        self.start()
        self.tree.wait_for(names.PROGRESS_SENTENCE, "heading")
        self.reach_and_press(names.SAVE_DRAWING)
        path = self.desktop.folder / "drawing.svg"
        self.tree.type_into(names.FILE_NAME, str(path), role="text")
        self.tree.press(names.ACCEPT_FILE, role="push button")
        wait_until(lambda: path.exists() and path.stat().st_size, "the drawing")
        drawing = path.read_text(encoding="utf-8")
        self.assertNotRegex(drawing, "[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
        words = " ".join(xml.etree.ElementTree.fromstring(drawing).itertext())
        self.assertRegex(re.sub(" +", " ", words), r"less <tea> \[31m& ?more")

    def test_each_chart_has_a_text_alternative(self):
        self.start()
        self.tree.wait_for(names.PROGRESS_SENTENCE, "heading")
        reported = {}
        for view in names.CHART_VIEWS:
            with self.subTest(view):
                self.reach_and_press(f"Chart: {view}")
                if view == "Steps":
                    continue  # no evening was run
                reported[view] = self.chart().description
        self.assertEqual(len(set(reported.values())), len(reported), reported)
        self.assertIn("60 of 60 nights logged, 105 twitches", reported["Nights"])
        self.assertIn("decaf after noon", reported["Nights"])
        self.assertIn("10", reported["After lights-out"])
        self.assertIn("left", reported["How and where"].lower())
        self.assertIn("lights out on 60 of 60 nights, waking on 60 of 60", reported["Sleep times"])
        self.assertIn("30", reported["Caffeine"])

    def insight(self, *nights):
        return json.loads(self.run_ok("insight", "--json", *nights))

    def test_sentence_badge_and_table_agree_with_the_command_line(self):
        self.start()
        whole = self.insight()
        self.tree.wait_for(names.PROGRESS_SENTENCE, "heading")
        recent = whole["recent"]
        self.assertEqual(recent["verdict"], "fewer")
        fewer = round((1 - recent["ratio"]) * 100)
        low, high = (round((1 - recent[key]) * 100) for key in ("high", "low"))
        self.tree.wait_for(
            f"About {fewer}% fewer. {recent['before']['nights']} nights before and {recent['nights']} nights now: "
            f"likely {low}–{high}% fewer."
        )
        change = whole["changes"][0]
        row = self.tree.wait_for_hidden(names.CHANGE_ROW).name
        self.assertIn(f"{change['before']['total']} twitches in {change['before']['nights']} nights before", row)
        self.assertIn(f"{change['after']['total']} twitches in {change['after']['nights']} nights after", row)
        # A week: its own numbers, not those of the whole.
        keyboard.choose_by_keyboard(self.tree, "Length", "Week")
        newest = self.night - datetime.timedelta(days=1)
        week = self.insight("--from", newest - datetime.timedelta(days=6), "--to", newest)
        twitches = week["rate"]["total"]
        self.tree.wait_for_hidden(names.WEEK_SENTENCE, "heading")
        self.assertIn(f"7 of 7 nights logged, {twitches} twitches", self.chart().description)
        self.assertNotIn("before", self.tree.wait_for_hidden(names.WEEK_SENTENCE, "heading").name)

    def test_arrows_walk_the_nights_enter_opens_one_and_escape_comes_back(self):
        self.start()
        self.chart()
        keyboard.focus_by_keyboard(self.tree, names.NIGHTS_CHART)
        self.tree.key("Left")
        last = self.tree.wait_for(names.CHART_NIGHT, names.CHART_ROLE).name
        self.tree.key("Left")
        wait_until(lambda: self.chart().name != last, "the night before", explain=self.tree.describe)
        at = self.chart().name
        self.tree.key("Return")
        self.tree.wait_for(names.BACK_TO_PROGRESS)
        self.tree.key("Escape")
        self.tree.wait_for(names.PROGRESS_SENTENCE, "heading")
        wait_until(lambda: self.chart().name == at, "the keyboard on that night again", explain=self.tree.describe)

    def move_trial_back(self, nights):
        """As if so many nights had passed, in a trial whose coin is known."""
        Diary(self.data_dir).write(
            "UPDATE experiment SET seed = 1234567, first_night = date(first_night, ?)", f"-{nights} days"
        )

    def test_a_trial_from_start_to_end_by_keyboard_alone(self):
        set_bedtime(self.data_dir, utc_now() + datetime.timedelta(hours=10))  # it is day
        self.start()
        self.chart()
        keyboard.choose_by_keyboard(self.tree, "What to try", "Screens off an hour before bed")
        for _ in range(4):  # from six pairs to two
            keyboard.press_by_keyboard(self.tree, names.FEWER_PAIRS)
        self.tree.wait_for(names.TWO_PAIRS)
        keyboard.press_by_keyboard(self.tree, names.START_TONIGHT)
        self.tree.wait_for(names.TRIAL_BEGINS)
        self.program.stop()
        self.move_trial_back(5)  # the coin: three nights without, then with it
        self.start()
        self.chart()
        keyboard.focus_by_keyboard(self.tree, names.KEPT_LAST_NIGHT)
        self.tree.key("Right")  # from no to yes; the question leaves with its answer
        wait_until(lambda: self.trial()["adherence"]["kept"] == 1, "the answer", explain=self.tree.describe)
        self.tree.wait_for(names.SIXTH_TRIAL_NIGHT)
        wait_until(
            lambda: keyboard.has_name(self.tree.focused(), names.SKIP_TONIGHT),
            "the keyboard on what comes next",
            explain=self.tree.describe,
        )
        self.program.stop()
        self.move_trial_back(7)
        self.start()
        self.chart()
        keyboard.focus_by_keyboard(self.tree, names.START_TONIGHT)  # another one may begin; its result stands above
        self.tree.wait_for(names.TRIAL_RESULT)

    def trial(self):
        return json.loads(self.run_ok("experiment", "status", "--json"))

    def test_details_are_printed_on_request(self):
        self.start()
        self.chart()
        self.assertIsNone(self.tree.find(names.RATE_CHANGED))
        self.reach_and_press(names.SHOW_ARITHMETIC)
        self.tree.reach(names.RATE_CHANGED)

    def test_a_trial_is_started_followed_and_stopped(self):
        for ahead in (10, 8, 6, 5):  # it is day, before the same night at any hour
            set_bedtime(self.data_dir, utc_now() + datetime.timedelta(hours=ahead))
            if tonight(self.data_dir)["night"] == str(self.night):
                break
        self.start()
        self.reach_and_press(names.TRIAL_OF_STRETCHING)
        self.reach_and_press(names.START_TONIGHT)
        self.tree.wait_for(names.TRIAL_BEGINS)
        status = json.loads(self.run_ok("experiment", "status", "--json"))
        self.assertEqual((status["template"], status["state"]), ("ten-minute-stretch", "running"))
        self.assertEqual((status["pairs"], status["firstNight"]), (6, str(self.night)))
        self.tree.press(names.TONIGHT)
        self.tree.wait_for(names.TRIAL_TONIGHT)
        self.tree.wait_for(names.TRIAL_NIGHT)
        self.tree.press(names.PROGRESS)
        self.reach_and_press(names.STOP_TRIAL)
        self.tree.wait_for(names.STOP_TRIAL_QUESTION)
        self.tree.press(names.STOP_FOR_GOOD)
        self.tree.wait_for(names.TRIAL_IS_STOPPED)
        self.assertEqual(json.loads(self.run_ok("experiment", "status", "--json"))["state"], "none")


if __name__ == "__main__":
    unittest.main()
