"""The output of `softfallctl insight` for the example diary, on four mornings, against another program's numbers."""

import csv
import json
import os
import pathlib
import tempfile
import unittest

from harness import run_command

SOURCE = pathlib.Path(os.environ["SOFTFALL_SOURCE"])
ORACLES = SOURCE / "tests/data/oracles"
CLOSE = 1e-6


def oracle(name, key, column=None):
    """The row of the oracle whose first (or named) column is `key`."""
    with open(ORACLES / name, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row[column or list(row)[0]].startswith(key):
                return row
    raise KeyError(key)


class InsightTest(unittest.TestCase):
    def setUp(self):
        self.data_dir = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-"))) / "diary"

    def call(self, *arguments, morning="2025-03-31"):
        return run_command(
            self.data_dir, *arguments, "--now", f"{morning}T12:00:00-04:00", "--zone", "America/New_York"
        )

    def import_mark(self):
        self.assertEqual(self.call("import", SOURCE / "resources/examples/mark").exit_code, 0)

    def insight(self, *arguments, morning="2025-03-31"):
        result = self.call("insight", "--json", *arguments, morning=morning)
        self.assertEqual(result.exit_code, 0, result)
        return json.loads(result.output)

    def assert_close(self, reported, expected):
        self.assertAlmostEqual(reported / float(expected), 1, delta=CLOSE)

    def assert_ratio(self, reported, expected):
        self.assert_close(reported["ratio"], expected["RR_after_over_before"])
        self.assert_close(reported["low"], expected["lower"])
        self.assert_close(reported["high"], expected["upper"])
        self.assert_close(reported["p"], expected["p"])

    def test_empty_diary_has_no_insight(self):
        self.assertEqual(self.insight()["series"], [])
        self.assertIn("No nights", self.call("insight").output)

    def test_the_first_week_has_a_rate_and_no_comparison(self):
        self.import_mark()
        reported = self.insight(morning="2025-02-17")
        self.assertEqual((reported["rate"]["nights"], reported["rate"]["total"]), (7, 21))
        self.assertAlmostEqual(reported["series"][-1]["rolling"], 3.0)
        self.assertEqual(reported["changes"], [])
        self.assertEqual({habit["verdict"] for habit in reported["habits"]}, {"not-enough-data"})

    def test_the_baseline_has_the_interval_of_the_oracle(self):
        self.import_mark()
        rate = self.insight("--to", "2025-02-23")["rate"]
        expected = oracle("mark_expected_rates.csv", "baseline")
        self.assertEqual((rate["nights"], rate["total"]), (13, 40))
        for key, column in (("mean", "rate"), ("low", "lower"), ("high", "upper"), ("factor", "factor")):
            self.assert_close(rate[key], expected[column])

    def test_week_after_change_reports_missing_data(self):
        self.import_mark()
        (change,) = self.insight(morning="2025-03-03")["changes"]
        self.assertEqual(change["verdict"], "not-enough-data")
        self.assertEqual(change["nightsNeeded"], 10)
        self.assertNotIn("ratio", change)
        words = self.call("insight", morning="2025-03-03").output
        self.assertIn("Too early to compare", words)
        self.assertIn("10 more logged nights", words)

    def test_three_weeks_after_the_change_it_is_compared(self):
        self.import_mark()
        reported = self.insight(morning="2025-03-17")
        self.assert_ratio(reported["changes"][0], oracle("mark_expected_ratio.csv", "nights 8-21"))
        self.assertEqual(reported["changes"][0]["verdict"], "fewer")
        self.assertIn("about 74% fewer (likely 47–89% fewer)", self.call("insight", morning="2025-03-17").output)

    def test_five_weeks_after_the_change_the_last_fortnight_is_compared_too(self):
        self.import_mark()
        reported = self.insight()
        self.assert_ratio(reported["recent"], oracle("mark_expected_ratio.csv", "followup vs baseline"))
        words = self.call("insight").output
        self.assertIn("Last 14 nights: about one twitch every 3 nights, and about 3 a night before.", words)
        self.assertIn("about 90% fewer (likely 71–98% fewer)", words)
        self.assertIn("the diary can’t say which mattered", words)
        habits = {habit["habit"]: habit for habit in reported["habits"]}
        self.assertLessEqual({"screens-in-bed", "stretching"}, set(habits["late-caffeine"]["inseparableFrom"]))
        self.assertEqual(habits["late-caffeine"]["verdict"], "cannot-tell")

    def test_unlogged_night_differs_from_zero(self):
        self.import_mark()
        before = self.insight(morning="2025-03-30")["rate"]
        self.assertEqual(self.insight("--to", "2025-03-26")["rate"], self.insight("--to", "2025-03-27")["rate"])
        reported = ("morning", "--night", "2025-03-27", "--none")
        self.assertIn("kept and shown but not counted", self.call(*reported, morning="2025-03-30").output)
        self.assertEqual(self.insight(morning="2025-03-30")["rate"], before)
        self.assertEqual(self.call("undo").exit_code, 0)
        self.assertNotIn("statistics", self.call(*reported, morning="2025-03-28").output)
        after = self.insight(morning="2025-03-30")["rate"]
        self.assertEqual(after["nights"], before["nights"] + 1)
        self.assertLess(after["mean"], before["mean"])

    def test_details_are_printed_on_request(self):
        self.import_mark()
        self.assertNotIn("details", self.insight())
        details = self.insight("--details")["details"]
        self.assertEqual(details["changePoint"]["lastBefore"], "2025-03-05")
        self.assertAlmostEqual(details["changePoint"]["likelihoodRatio"], 42.9, delta=0.05)
        self.assertLess(details["changes"][0]["twoSided"], 1e-6)
        self.assertNotIn("adjusted", details)
        text = self.call("insight", "--details").output
        self.assertIn("When the rate changed", text)
        self.assertIn("The diary can’t say why", text)

    def test_bad_bounds_are_named(self):
        for arguments in (("--from", "yesterday"), ("--from", "2025-03-02", "--to", "2025-03-01")):
            result = self.call("insight", *arguments)
            self.assertEqual(result.exit_code, 2)
            self.assertEqual(result.output, "")
            self.assertIn(arguments[-2], result.error)


if __name__ == "__main__":
    unittest.main()
