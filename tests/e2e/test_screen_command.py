"""softfallctl screen and medicine: when to see someone, from the example diary and from answers."""

import json
import os
import pathlib
import unittest

from test_command_line import CommandTest

MARK = pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark"


def morning(day):
    return ("--now", f"{day}T12:00:00-04:00", "--zone", "America/New_York")


class ScreenCommandTest(CommandTest):
    def screen(self, *arguments, day="2025-03-31"):
        return self.run_json("screen", *arguments, *morning(day))

    def refused(self, *arguments, naming):
        self.assert_refused(*arguments, *morning("2025-03-31"), naming=naming)

    def rules(self, *arguments, day="2025-03-31"):
        return [(each["rule"], each["level"]) for each in self.screen(*arguments, day=day)["findings"]]

    def test_an_empty_diary_has_no_finding(self):
        self.assertEqual(self.screen(), {"highest": None, "findings": []})
        self.assertIn("This is not a diagnosis", self.run_ok("screen", *morning("2025-03-31")).output)

    def test_marks_findings_have_their_dates(self):
        self.run_ok("import", MARK, *morning("2025-03-31"))
        self.assertEqual(
            self.screen(),
            {
                "highest": "R",
                "findings": [
                    {"rule": "R1", "level": "R", "since": "2025-02-12"},
                    {"rule": "R3", "level": "R", "since": "2025-02-13"},
                ],
            },
        )
        text = self.run_ok("screen", *morning("2025-03-31")).output
        self.assertIn("Book an appointment: Several twitches a night (R1, since 2025-02-12)", text)

    def test_what_was_discussed_is_silent_and_can_be_undone(self):
        self.run_ok("import", MARK, *morning("2025-03-31"))
        self.assertEqual(self.rules("discuss", "R1"), [("R3", "R")])
        self.assertEqual(self.rules(day="2025-04-30"), [("R3", "R")])
        self.run_ok("undo")
        self.assertEqual(self.rules(), [("R1", "R"), ("R3", "R")])
        self.refused("screen", "discuss", "R7", naming=("rule", "R7"))

    def test_an_import_with_its_findings_is_one_step(self):
        self.run_ok("import", MARK, *morning("2025-03-31"))
        self.run_ok("undo")
        self.assertEqual(self.rules(), [])

    def test_an_urgent_answer_comes_first_until_it_is_another(self):
        self.run_ok("import", MARK, *morning("2025-03-31"))
        self.assertEqual(self.rules("answer", "one-leg-swollen", "yes"), [("U1", "U"), ("R1", "R"), ("R3", "R")])
        self.assertEqual(self.screen()["highest"], "U")
        self.refused("screen", "discuss", "U1", naming=("rule", "U1"))
        self.assertEqual(self.rules("answer", "one-leg-swollen", "no"), [("R1", "R"), ("R3", "R")])
        self.refused("screen", "answer", "one-leg-swollen", "unsure", naming=("one-leg-swollen", "no, yes"))
        self.refused("screen", "answer", "two-legs", "yes", naming=("question", "two-legs"))
        self.refused("screen", "answer", "fever", "unsure", naming=("'unsure' for fever (expected no, yes, none)",))
        self.refused("screen", "answer", "age-band", "old", naming=("(expected under-18, from-18, from-50, none)",))
        answered = {each["question"]: each["reply"] for each in self.run_json("screen", "questions")}
        self.assertEqual(answered["one-leg-swollen"], "no")
        self.assertIsNone(answered["fever"])

    def test_what_is_no_question_is_neither_offered_nor_answered(self):
        offered = [each["question"] for each in self.run_json("screen", "questions")]
        for asked in ("check-in", "two-legs"):
            self.refused("screen", "answer", asked, "yes", naming=(f"(expected {', '.join(offered)})",))
        self.assertNotIn("check-in", offered)

    def test_a_medicine_and_a_fever_are_an_emergency(self):
        self.run_ok("medicine", "add", "2025-03-20", "started", "--kind", "ssri", "--name", "sertraline")
        self.assertEqual(self.rules("answer", "fever", "yes"), [("E4", "E")])
        [medicine] = self.run_json("medicine", "list")
        self.assertEqual(medicine, {"id": 1, "day": "2025-03-20", "step": "started", "kind": "ssri", "name": "sertraline"})
        self.run_ok("medicine", "remove", "1", *morning("2025-03-31"))
        self.assertEqual(self.rules(), [])
        self.refused("medicine", "remove", "1", naming=("id",))
        self.refused("medicine", "add", "2025-03-20", "forgotten", "--kind", "ssri", naming=("step", "forgotten"))

    def test_health_travels_with_the_json_file(self):
        file = self.folder / "diary.json"
        self.run_ok("medicine", "add", "2025-03-20", "started", "--kind", "ssri")
        self.run_ok("screen", "answer", "fever", "yes", *morning("2025-03-31"))
        self.assertEqual(self.run_json("export", str(file))["health"], 3)
        kept = json.loads(file.read_text(encoding="utf-8"))
        self.assertEqual(kept["findings"][0]["rule"], "E4")
        self.assertEqual(self.run_json("import", str(file))["health"]["unchanged"], 3)
        for _ in range(2):
            self.run_ok("undo")
        self.assertEqual(self.run_json("import", str(file), *morning("2025-03-31"))["health"]["added"], 3)
        self.assertEqual(self.rules(), [("E4", "E")])


if __name__ == "__main__":
    unittest.main()
