"""Progress through the accessibility tree: each chart says in words what its picture shows, the details are shown, and
a trial is started, followed and stopped."""

import csv
import datetime
import json
import unittest

import names
from evening import set_bedtime, tonight, utc_now
from harness import Desktop, Program, run_command

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

    def test_each_chart_has_a_text_alternative(self):
        self.start()
        self.tree.wait_for("Last 14 nights: about one twitch every 2 nights; before: about 3 a night.", "heading")
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
        self.assertIn("lights out on 60 of 60 nights", reported["Sleep times"])
        self.assertIn("30", reported["Caffeine"])

    def test_details_are_printed_on_request(self):
        self.start()
        self.chart()
        self.assertIsNone(self.tree.find(names.RATE_CHANGED))
        self.reach_and_press(names.SHOW_ARITHMETIC)
        self.tree.reach(names.RATE_CHANGED)

    def test_a_trial_is_started_followed_and_stopped(self):
        set_bedtime(self.data_dir, utc_now() + datetime.timedelta(hours=10))  # it is day
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
