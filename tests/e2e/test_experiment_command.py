"""softfallctl experiment: a randomised trial from its start to its comparison."""

import datetime
import json
import unittest

from harness import run_command
from test_command_line import CommandTest

WHAT = "no-caffeine-after-noon"
FIRST = datetime.date(2025, 3, 10)
# Of the coin: a letter a block, W with it and o without.
SEED, ARMS = "1234567", "oWoWWooWWooW"


def night(number):
    return (FIRST + datetime.timedelta(days=number - 1)).isoformat()


class ExperimentCommandTest(CommandTest):
    def at(self, number, clock="12:00"):
        """The options for that clock time of the day before night `number`."""
        return ("--now", f"{night(number)}T{clock}:00Z", "--zone", "UTC")

    def start(self, *options):
        return self.run_json("experiment", "start", WHAT, "--seed", SEED, *options, *self.at(1))

    def status(self, number, clock="12:00"):
        return self.run_json("experiment", "status", *self.at(number, clock))

    def test_templates_list_what_they_can_show(self):
        reported = self.run_json("experiment", "templates")
        ids = [each["id"] for each in reported["templates"]]
        self.assertEqual(len(ids), 5)
        self.assertIn(WHAT, ids)
        sizes = {each["pairs"]: each for each in reported["sizes"]}
        self.assertEqual(sizes[6], {"pairs": 6, "nights": 36, "smallestP": 0.03125, "advised": True})
        self.assertFalse(sizes[5]["advised"])
        self.assertIn("3 in 100", self.run_ok("experiment", "templates").output)

    def test_a_trial_from_its_start_to_its_comparison(self):
        self.assertEqual(self.run_json("experiment", "status"), {"state": "none"})
        started = self.start()
        self.assertEqual(started["state"], "running")
        self.assertEqual((started["firstNight"], started["lastNight"]), (night(1), night(36)))
        self.assertEqual((started["seed"], started["smallestP"]), (SEED, 0.03125))
        for number in range(1, 37):
            reported = self.status(number)
            arm = ARMS[(number - 1) // 3]
            self.assertEqual(reported["tonight"], "with" if arm == "W" else "without", number)
            self.assertEqual((reported["nightNumber"], reported["nightsLeft"]), (number, 36 - number))
            self.assertIsNone(reported["result"], "no comparison before the end")
            self.run_ok("morning", "--night", night(number), "--twitches", "1" if arm == "W" else "3",
                        *self.at(number + 1, "08:00"))
        ended = self.status(37)
        self.assertEqual((ended["state"], ended["tonight"]), ("ended", None))
        self.assertEqual(ended["result"], {"completePairs": 6, "meanDifference": -2, "p": 0.03125,
                                           "smallestP": 0.03125, "verdict": "fewer"})
        words = self.run_ok("experiment", "status", *self.at(37)).output
        self.assertIn("About 2.0 fewer twitches a night with it than without.", words)
        for never in ("cured", "caused", "proved", "significant", "no effect"):
            self.assertNotIn(never, words)

    def test_habits_and_answers_decide_adherence(self):
        self.start()
        self.run_ok("log", "caffeine", "--mg", "96", "--at", f"{night(4)}T15:00:00Z", *self.at(4, "15:00"))
        self.assertFalse(self.status(4, "15:00")["keptTonight"])
        self.assertEqual(self.status(5)["adherence"], {"kept": 0, "notKept": 1, "unknown": 0})
        self.assertEqual(self.status(6)["unanswered"], night(5))
        reported = self.run_json("experiment", "answer", night(5), "kept", *self.at(6))
        self.assertEqual(reported["adherence"], {"kept": 1, "notKept": 1, "unknown": 0})
        self.assertIsNone(reported["unanswered"])
        self.run_ok("undo")
        self.assertEqual(self.status(6)["adherence"]["unknown"], 1)

    def test_a_pause_moves_the_nights_after_it(self):
        self.start()
        reported = self.run_json("experiment", "pause", *self.at(2))
        self.assertTrue(reported["pausedTonight"])
        self.assertEqual(reported["lastNight"], night(37))
        reported = self.run_json("experiment", "pause", f"{night(3)}..{night(5)}", "--reason", "holiday", *self.at(2))
        self.assertEqual(reported["lastNight"], night(40))
        self.assertEqual([each["reason"] for each in reported["pauses"]], ["illness", "holiday"])

    def test_stopped_trial_is_not_compared(self):
        self.start()
        reported = self.run_json("experiment", "stop", *self.at(5))
        self.assertEqual((reported["state"], reported["lastNight"], reported["result"]), ("stopped", night(4), None))
        self.assertIn("nothing is compared", self.run_ok("experiment", "status", *self.at(60)).output)

    def test_only_one_trial_at_a_time(self):
        self.start()
        again = run_command(self.data_dir, "experiment", "start", "ten-minute-stretch", *self.at(1))
        self.assertEqual(again.exit_code, 1, again)
        self.assertIn("one trial at a time", again.error)
        self.run_ok("undo")
        nothing = run_command(self.data_dir, "experiment", "stop", *self.at(1))
        self.assertEqual(nothing.exit_code, 1, nothing)

    def test_without_a_seed_chance_decides(self):
        seeds = set()
        for _ in range(3):
            seeds.add(self.run_json("experiment", "start", WHAT, *self.at(1))["seed"])
            self.run_ok("undo")
        self.assertEqual(len(seeds), 3)

    def test_json_exports_trials_and_csv_warns(self):
        self.start()
        file = self.folder / "diary.json"
        self.assertEqual(self.run_json("export", str(file))["experiments"], 1)
        kept = json.loads(file.read_text(encoding="utf-8"))["experiments"][0]
        self.assertEqual(kept, {"template": WHAT, "firstNight": night(1), "pairs": 6, "nightsPerBlock": 3, "seed": SEED})
        self.assertEqual(self.run_json("import", str(file))["experiments"]["unchanged"], 1)
        self.run_ok("undo")
        self.assertEqual(self.run_json("import", str(file))["experiments"]["added"], 1)
        self.assertIn("CSV cannot hold trials", self.run_ok("export", str(self.folder / "tables")).output)

    def test_bad_input_is_named_and_nothing_is_written(self):
        self.start()
        for arguments, naming in (
            (("start", "more-sleep"), ("TEMPLATE", "more-sleep", WHAT)),
            (("start", WHAT, "--pairs", "1"), ("--pairs", "'1'", "2 to 12")),
            (("start", WHAT, "--block-nights", "5"), ("--block-nights", "'5'", "3 to 4")),
            (("start", WHAT, "--from", "soon"), ("--from", "soon", "YYYY-MM-DD")),
            (("start", WHAT, "--from", night(0)), ("--from", night(0), night(1))),
            (("start", WHAT, "--seed", "-1"), ("--seed", "-1", "2^64")),
            (("answer", night(1), "kept"), ("night", night(1))),
            (("answer", "today", "kept"), ("night", "today", "YYYY-MM-DD")),
            (("answer", night(1), "yes"), ("answer", "yes", "not-kept")),
            (("pause", f"{night(3)}..{night(2)}"), ("nights", night(3), "first")),
            (("pause", night(0)), ("nights", night(0), night(1))),
            (("pause", night(2), "--reason", "work"), ("--reason", "work", "illness")),
        ):
            with self.subTest(arguments=arguments):
                self.assert_refused("experiment", *arguments, *self.at(1), naming=naming)


if __name__ == "__main__":
    unittest.main()
