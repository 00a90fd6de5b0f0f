"""softfallctl as a person and another program see it: words, numbers and exit codes, on real files."""

import csv
import datetime
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from harness import Diary, run_command
from harness.program import program_path

EXAMPLE = pathlib.Path(os.environ["SOFTFALL_SOURCE"]) / "resources/examples/mark"


def example_rows(name):
    with open(EXAMPLE / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


class CommandTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="softfall-e2e-")))
        self.data_dir = self.folder / "diary"
        self.diary = Diary(self.data_dir)

    def run_ok(self, *arguments, **environment):
        result = run_command(self.data_dir, *arguments, **environment)
        self.assertEqual(result.exit_code, 0, result)
        self.assertEqual(result.error, "", result)
        return result

    def run_json(self, *arguments, **environment):
        return self.run_ok(*arguments, "--json", **environment).json

    def contents(self):
        """Everything in the diary, table by table."""
        return {
            table: self.diary.rows(f"SELECT * FROM {table}") for table in ("night", "twitch", "habit", "change_mark")
        }

    def assert_refused(self, *arguments, naming):
        """Exit 2, one line on standard error that names all of `naming`, and not a byte of the database changed."""
        before = self.diary.sha256()
        result = run_command(self.data_dir, *arguments)
        self.assertEqual(result.exit_code, 2, result)
        self.assertEqual(result.output, "", result)
        self.assertEqual(result.error.count("\n"), 1, result)
        for part in naming:
            self.assertIn(part, result.error)
        self.assertEqual(self.diary.sha256(), before, "the database was written")
        return result


class ChangeTest(CommandTest):
    def test_changes_are_added_listed_and_removed(self):
        self.assertEqual(self.run_json("change", "list"), [])
        added = self.run_json("change", "add", "2025-02-24", "--label", "decaf after noon")
        self.assertEqual(added, {"id": 1, "night": "2025-02-24"})
        self.run_ok("change", "add", "2025-02-20", "--label", "new bed")
        self.assertEqual(
            self.run_json("change", "list"),
            [
                {"id": 2, "night": "2025-02-20", "label": "new bed"},
                {"id": 1, "night": "2025-02-24", "label": "decaf after noon"},
            ],
        )
        self.assertEqual(self.run_json("change", "remove", "2"), {"removed": 2})
        self.assertEqual(self.run_json("undo"), {"undone": "remove-change"})
        self.assertEqual(len(self.run_json("change", "list")), 2)

    def test_wrong_changes_are_refused(self):
        self.run_ok("change", "add", "2025-02-24", "--label", "decaf after noon")
        self.assert_refused("change", "add", "2025-02-30", "--label", "x", naming=("night", "2025-02-30"))
        self.assert_refused("change", "add", "2025-02-24", "--label", "", naming=("label",))
        self.assert_refused("change", "add", "2025-02-24", "--label", "x" * 201, naming=("--label", "200"))
        self.assert_refused("change", "remove", "7", naming=("id", "7"))
        self.assert_refused("change", "remove", "first", naming=("id", "first"))


class MorningTest(CommandTest):
    def test_everything_of_a_morning_is_stored_and_printed(self):
        night = ("--night", "2025-03-10", "--twitches", "2", "--woke", "some", "--pain", "3")
        reported = self.run_json(
            "morning", *night, "--cramp", "yes", "--spread", "no", "--middle-of-night", "yes", "--zone", "America/New_York"
        )
        self.assertEqual((reported["cramp"], reported["spread"], reported["middleOfNight"]), (True, False, True))
        self.assertEqual(self.run_json("nights"), [reported])

    def test_invalid_yes_no_is_rejected(self):
        self.run_ok("morning", "--night", "2025-03-09", "--none")
        self.assert_refused(
            "morning", "--night", "2025-03-10", "--twitches", "1", "--cramp", "maybe", naming=("--cramp", "maybe", "yes or no")
        )


class ExampleDiaryTest(CommandTest):
    def test_import_reports_counts(self):
        said = self.run_ok("import", EXAMPLE).output
        for count in ("47 nights", "71 twitches", "248 habits"):
            self.assertIn(count, said)

    def test_second_import_changes_nothing(self):
        self.run_ok("import", EXAMPLE)
        before = self.contents()
        again = self.run_json("import", EXAMPLE)
        for kind, total in {"nights": 47, "twitches": 71, "habits": 248, "changes": 1}.items():
            self.assertEqual(again[kind], {"total": total, "added": 0, "changed": 0, "unchanged": total})
        self.assertEqual(self.contents(), before)

    def test_preview_writes_nothing(self):
        self.run_ok("nights")
        before = self.diary.sha256()
        preview = self.run_json("import", EXAMPLE, "--dry-run")
        self.assertEqual(preview["nights"]["added"], 47)
        self.assertEqual(self.diary.sha256(), before)

    def test_nights_are_exactly_those_of_the_file(self):
        self.run_ok("import", EXAMPLE)
        nights = self.run_json("nights")
        expected = [(row["night"], row["status"], int(row["twitches"])) for row in example_rows("nights.csv")]
        self.assertEqual([(one["night"], one["status"], one.get("twitches")) for one in nights], expected)
        fortnight = self.run_json("nights", "--from", "2025-02-10", "--to", "2025-02-23")
        self.assertEqual(sum(one["twitches"] for one in fortnight), 40)

    def test_night_of_the_clock_change_has_420_minutes(self):
        self.run_ok("import", EXAMPLE)
        (night,) = self.run_json("nights", "--from", "2025-03-08", "--to", "2025-03-08")
        self.assertEqual(night["lightsOutToWakeMinutes"], 420)

    def test_import_is_undone_whole(self):
        self.run_ok("nights")
        before = self.contents()
        self.run_ok("import", EXAMPLE)
        self.run_ok("undo")
        self.assertEqual(self.contents(), before)


class EveningPlanTest(CommandTest):
    NOON = ("--now", "2025-03-08T12:00:00-05:00", "--zone", "America/New_York")

    def test_evening_before_the_clock_change(self):
        self.run_ok("plan", "set", "--bedtime", "23:00", "--wake", "07:00")
        tonight = self.run_json("tonight", *self.NOON)
        self.assertEqual(tonight["night"], "2025-03-08")
        self.assertEqual(tonight["zone"], "America/New_York")
        self.assertEqual(tonight["bedtime"], "2025-03-08T23:00:00-05:00")
        self.assertEqual(tonight["wake"], "2025-03-09T07:00:00-04:00")
        self.assertEqual(tonight["sleepOpportunityMinutes"], 420)
        self.assertEqual(tonight["routineStart"], "2025-03-08T21:30:00-05:00")
        due = {one["kind"]: one["due"] for one in tonight["reminders"]}
        self.assertEqual(
            due,
            {
                "caffeine-cutoff": "2025-03-08T14:00:00-05:00",
                "nicotine-cutoff": "2025-03-08T17:00:00-05:00",
                "exercise-cutoff": "2025-03-08T21:00:00-05:00",
                "evening-check-in": "2025-03-08T21:30:00-05:00",
                "wind-down": "2025-03-08T21:30:00-05:00",
                "screen-cutoff": "2025-03-08T22:00:00-05:00",
                "bedtime": "2025-03-08T23:00:00-05:00",
                "morning-check-in": "2025-03-09T07:00:00-04:00",
            },
        )

    def test_seven_steps_fill_the_evening(self):
        steps = self.run_json("tonight", *self.NOON)["steps"]
        self.assertEqual(sorted(step["number"] for step in steps), [1, 2, 3, 4, 5, 6, 7])
        moment = datetime.datetime.fromisoformat("2025-03-08T21:30:00-05:00")
        for step in steps:
            self.assertEqual(datetime.datetime.fromisoformat(step["start"]), moment, step)
            end = datetime.datetime.fromisoformat(step["end"])
            self.assertEqual((end - moment).total_seconds(), step["minutes"] * 60, step)
            moment = end
        self.assertEqual(moment, datetime.datetime.fromisoformat("2025-03-08T23:00:00-05:00"))

    def test_the_evening_in_words_is_numbered_in_its_order(self):
        text = self.run_ok("tonight", *self.NOON).output
        steps = text.partition("Steps:\n")[2].splitlines()
        self.assertEqual(
            [line[13:] for line in steps[:7]],
            [
                "1 Look back at today",
                "2 Food and drink",
                "3 Bedroom",
                "4 Screens off",
                "5 Stretching",
                "6 Quiet time",
                "7 Ready for tomorrow",
            ],
        )
        self.assertIn("14:00  Last caffeine\n", text)
        for each in self.run_json("tonight", *self.NOON)["reminders"]:
            self.assertNotRegex(text, rf"\b{each['kind']}\n", "an id")

    def test_global_options_stand_before_or_after(self):
        before = run_command(self.data_dir, "--json", *self.NOON, "tonight")
        self.assertEqual(before.json, self.run_json("tonight", *self.NOON))

    def test_bedtime_for_tonight_only_is_kept_for_tonight_only(self):
        tonight = self.run_json("tonight", "--bedtime", "22:15", *self.NOON)
        self.assertEqual(tonight["bedtime"], "2025-03-08T22:15:00-05:00")
        self.assertEqual(self.run_json("tonight", *self.NOON)["bedtime"], "2025-03-08T22:15:00-05:00")
        tomorrow = self.run_json("tonight", "--night", "2025-03-09", *self.NOON)
        self.assertEqual(tomorrow["bedtime"], "2025-03-09T23:00:00-04:00")

    def test_bedtime_for_tonight_only_is_taken_away_again(self):
        only = ("tonight", "--bedtime", "22:15", *self.NOON)
        for reversal in (("tonight", "--bedtime", "usual", *self.NOON), ("undo",)):
            self.run_ok(*only)
            self.run_ok(*reversal)
            self.assertEqual(self.run_json("plan")["tonightOnly"], {})
            # And the weekday's bedtime changes tonight again.
            self.run_ok("plan", "set", "--days", "sat", "--bedtime", "22:45")
            self.assertEqual(self.run_json("tonight", *self.NOON)["bedtime"], "2025-03-08T22:45:00-05:00")
            self.run_ok("undo")
        self.run_ok("undo")  # the bedtime that was usual again
        self.assertEqual(self.run_json("plan")["tonightOnly"], {"2025-03-08": "22:15"})

    def test_wake_time_of_tonight_alone(self):
        tonight = self.run_json("tonight", "--wake", "09:15", *self.NOON)
        self.assertEqual(tonight["bedtime"], "2025-03-08T23:00:00-05:00")
        self.assertEqual(tonight["wake"], "2025-03-09T09:15:00-04:00")
        self.assertEqual(self.run_json("plan")["tonightOnlyWake"], {"2025-03-08": "09:15"})
        both = self.run_json("tonight", "--bedtime", "22:15", *self.NOON)
        self.assertEqual((both["bedtime"][11:16], both["wake"][11:16]), ("22:15", "09:15"))
        tomorrow = self.run_json("tonight", "--night", "2025-03-09", *self.NOON)
        self.assertEqual(tomorrow["wake"], "2025-03-10T07:00:00-04:00")
        self.assertEqual(self.run_json("tonight", "--wake", "usual", *self.NOON)["wake"][11:16], "07:00")
        self.run_ok("undo")
        self.assertEqual(self.run_json("tonight", *self.NOON)["wake"][11:16], "09:15")
        self.run_ok("tonight", "--wake", "usual", "--bedtime", "usual", *self.NOON)
        self.assertEqual(self.run_json("plan")["tonightOnly"], {})

    def test_what_makes_no_night_is_rejected(self):
        self.run_ok("plan")
        for bedtime, wake, given, allowed in (
            ("09:00", None, "--bedtime", "3 to 16 hours before the wake time 07:00"),
            (None, "19:00", "--wake", "3 to 16 hours after the bedtime 23:00"),
            ("07:00", "07:00", "--wake", "3 to 16 hours after the bedtime 07:00"),
            ("05:00", None, "--bedtime", "3 to 16 hours before the wake time 07:00"),
        ):
            times = [*(("--bedtime", bedtime) if bedtime else ()), *(("--wake", wake) if wake else ())]
            value = dict(zip(times[::2], times[1::2]))[given]
            self.assert_refused("plan", "set", *times, naming=[given, value, allowed])
            self.assert_refused("tonight", *times, naming=[given, value, allowed])
        self.run_ok("plan", "set", "--bedtime", "09:00", "--wake", "17:00")  # who sleeps by day

    def test_plan_from_before_lengths_were_checked_still_opens(self):
        self.run_ok("plan", "set", "--bedtime", "22:00")
        self.diary.write("UPDATE sleep_schedule SET bedtime_min = 540 WHERE weekday = 1")
        self.assertEqual(self.run_json("plan")["days"]["mon"], {"bedtime": "09:00", "wake": "07:00"})
        self.run_ok("plan", "set", "--caffeine-hours", "8")
        self.run_ok("plan", "set", "--days", "mon", "--bedtime", "21:00")

    def test_the_half_life_of_caffeine_is_set_shown_and_undone(self):
        self.assertEqual(self.run_json("plan")["caffeineHalfLife"], 5)
        self.assertEqual(self.run_json("plan", "set", "--caffeine-half-life", "7.5")["caffeineHalfLife"], 7.5)
        self.assertIn("caffeine half-life 7.5 h", self.run_ok("plan").output)
        for wrong in ("1", "16", "long"):
            self.assert_refused(
                "plan", "set", "--caffeine-half-life", wrong, naming=["--caffeine-half-life", wrong, "1.5 to 15"]
            )
        self.assertEqual(self.run_ok("undo").output, "Undone: caffeine half-life changed.\n")
        self.assertEqual(self.run_json("plan")["caffeineHalfLife"], 5)

    def test_impossible_plan_is_rejected(self):
        self.run_ok("plan")
        self.assert_refused("tonight", "--bedtime", "late", naming=["--bedtime", "late", "HH:MM", "usual"])
        self.assert_refused("plan", "set", "--bedtime", "25:00", naming=["--bedtime", "25:00", "HH:MM"])
        self.assert_refused("plan", "set", "--days", "mon,foo", "--wake", "07:00", naming=["--days", "foo", "sun"])
        self.assert_refused(
            "plan", "set", "--steps", "screens:10,wind-down:0", naming=["steps", "screens:10,wind-down:0", "other than screens"]
        )
        self.assert_refused("tonight", "--zone", "Mars/Olympus", naming=["--zone", "Mars/Olympus"])


class NightOfAnEventTest(CommandTest):
    ZONE = ("--zone", "Europe/Berlin")

    def test_entries_after_midnight_and_in_the_morning(self):
        late = self.run_json("log", "twitch", "--at", "2026-03-10T23:46:00+01:00", *self.ZONE)
        after_midnight = self.run_json("log", "twitch", "--at", "2026-03-11T00:14:00+01:00", *self.ZONE)
        coffee = self.run_json("log", "caffeine", "--mg", "80", "--at", "2026-03-11T10:00:00+01:00", *self.ZONE)
        self.assertEqual(
            [late["night"], after_midnight["night"], coffee["night"]], ["2026-03-10", "2026-03-10", "2026-03-11"]
        )

        # The machine travels; stored entries keep their night.
        for zone in ("Asia/Tokyo", "America/Los_Angeles"):
            nights = {one["night"]: one for one in self.run_json("nights", TZ=zone)}
            self.assertEqual(nights["2026-03-10"]["twitchesNoted"], 2, zone)
            self.run_ok("tonight", TZ=zone)
        self.assertEqual(self.diary.rows("SELECT DISTINCT night FROM twitch"), [{"night": "2026-03-10"}])
        self.assertEqual(
            self.diary.rows("SELECT night, zone, at_offset FROM habit"),
            [{"night": "2026-03-11", "zone": "Europe/Berlin", "at_offset": 3600}],
        )

    def test_taps_alone_do_not_make_a_count(self):
        self.run_ok("log", "twitch", "--at", "2026-03-11T00:14:00+01:00", *self.ZONE)
        (night,) = self.run_json("nights")
        self.assertNotIn("twitches", night)
        self.assertEqual(night["status"], "unsure")
        self.run_ok("morning", "--night", "2026-03-10", "--none", *self.ZONE)
        (night,) = self.run_json("nights")
        self.assertEqual((night["status"], night["twitches"]), ("logged", 0))

    def test_undo_reverses_one_thing_at_a_time_and_says_in_words_which(self):
        self.run_ok("log", "tea", *self.ZONE)
        before = self.contents()
        self.run_ok("log", "twitch", *self.ZONE)
        after = self.contents()
        self.assertEqual(self.run_ok("undo").output, "Undone: twitch logged.\n")
        self.assertEqual(self.contents(), before)
        self.assertEqual(self.run_ok("redo").output, "Redone: twitch logged.\n")
        self.assertEqual(self.contents(), after)
        self.assertEqual(self.run_ok("redo").output, "Nothing to redo.\n")
        self.assertEqual(self.run_json("undo"), {"undone": "log-twitch"})
        self.assertEqual(self.run_ok("undo").output, "Undone: herbal tea logged.\n")
        self.assertEqual(self.contents()["habit"], [])
        self.assertEqual(self.run_ok("undo").output, "Nothing to undo.\n")
        self.assertEqual(self.run_json("undo"), {"undone": None})
        self.assertEqual(self.run_json("redo"), {"redone": "log-tea"})

    def test_bad_input_is_named_with_what_is_allowed(self):
        self.run_ok("nights")
        self.assert_refused("log", "twitch", "--at", "tomorrow", naming=["invalid value 'tomorrow' for --at (expected an instant"])
        self.assert_refused("log", "twitch", "--at", "2026-03-11T00:14:00", naming=["--at", "2026-03-11T00:14:00"])
        self.assert_refused("log", "twitch", "--limb", "ear", naming=["--limb", "ear", "whole-body"])
        self.assert_refused("log", "twitch", "--intensity", "4", naming=["--intensity", "4", "1", "3"])
        self.assert_refused("log", "caffeine", "--mg", "2001", naming=["--mg", "2001", "2000"])
        self.assert_refused("log", "caffeine", naming=["--mg"])
        self.assert_refused(
            "log", "exercise", "--minutes", "30", "--intensity", "wild", naming=["--intensity", "wild", "vigorous"]
        )
        self.assert_refused("log", "stress", "--level", "two", naming=["--level", "two"])
        self.assert_refused("morning", "--night", "2026-02-30", "--none", naming=["--night", "2026-02-30"])
        self.assert_refused("morning", "--night", "2026-03-10", "--twitches", "51", naming=["--twitches", "51", "50"])
        self.assert_refused("nights", "--from", "yesterday", naming=["--from", "yesterday"])
        self.assert_refused("fly", naming=["fly"])

    def test_write_failure_exits_1(self):
        self.data_dir.write_text("a file where the folder should be")
        result = run_command(self.data_dir, "log", "twitch")
        self.assertEqual(result.exit_code, 1, result)
        self.assertEqual(result.error.count("\n"), 1, result)
        self.assertIn(str(self.data_dir), result.error)


class BadFilesTest(CommandTest):
    """Each ends with file, line, column and reason, exit 2, and the database byte for byte as before."""

    def setUp(self):
        super().setUp()
        self.run_ok("import", EXAMPLE)
        self.source = self.folder / "import"
        shutil.copytree(EXAMPLE, self.source)

    def replace_in(self, name, line, old, new):
        path = self.source / name
        lines = path.read_text(encoding="utf-8").split("\n")
        self.assertIn(old, lines[line - 1])
        lines[line - 1] = lines[line - 1].replace(old, new, 1)
        path.write_text("\n".join(lines), encoding="utf-8")

    def assert_import_refused(self, name, line, *naming):
        before = self.diary.sha256()
        result = run_command(self.data_dir, "import", self.source)
        self.assertEqual(result.exit_code, 2, result)
        self.assertEqual(result.output, "", result)
        self.assertRegex(result.error, rf"{re.escape(name)}\D{{1,8}}{line}\b")
        for part in naming:
            self.assertIn(part, result.error)
        self.assertLess(len(result.error), 4000)
        self.assertEqual(self.diary.sha256(), before, "the database was written")
        return result.error

    def test_wrong_number_of_fields(self):
        self.replace_in("twitches.csv", 3, ",leg-right,", ",")
        self.assert_import_refused("twitches.csv", 3, "7", "8")

    def test_bad_instant(self):
        self.replace_in("habits.csv", 2, "2025-02-10T10:00:00-05:00", "2025-02-30T10:00:00-05:00")
        self.assert_import_refused("habits.csv", 2, "at", "2025-02-30T10:00:00-05:00")

    def test_twitches_51(self):
        self.replace_in("nights.csv", 4, ",logged,3,", ",logged,51,")
        self.assert_import_refused("nights.csv", 4, "twitches", "51", "50")

    def test_unknown_limb(self):
        self.replace_in("twitches.csv", 2, "leg-right", "ear")
        self.assert_import_refused("twitches.csv", 2, "limb", "ear", "whole-body")

    def test_latin_1(self):
        path = self.source / "nights.csv"
        lines = path.read_bytes().split(b"\n")
        lines[1] = lines[1].replace(b"Started writing it down.", "Müde".encode("latin-1"))
        path.write_bytes(b"\n".join(lines))
        self.assert_import_refused("nights.csv", 2, "UTF-8")

    def test_empty_file(self):
        (self.source / "twitches.csv").write_bytes(b"")
        self.assert_import_refused("twitches.csv", 1, "empty")

    def test_missing_required_column(self):
        self.replace_in("habits.csv", 1, "kind", "sort")
        self.assert_import_refused("habits.csv", 1, "kind")

    def test_200_megabytes_of_one_line(self):
        with open(self.source / "nights.csv", "wb") as file:
            for _ in range(200):
                file.write(b"x" * 1_000_000)
        self.assert_import_refused("nights.csv", 1)

    def test_every_mistake_is_named_up_to_twenty(self):
        for line in range(2, 40):
            self.replace_in("twitches.csv", line, "leg-", "ear-")
        error = self.assert_import_refused("twitches.csv", 2, "limb")
        self.assertEqual(len(re.findall(r"ear-", error)), 20)

    def test_folder_that_is_not_there(self):
        result = run_command(self.data_dir, "import", self.folder / "nowhere")
        self.assertIn(result.exit_code, (1, 2))
        self.assertIn("nowhere", result.error)


class ProgramTest(CommandTest):
    def test_command_line_loads_what_every_command_needs_and_no_more(self):
        libraries = subprocess.run(
            ["ldd", program_path("SOFTFALLCTL_BIN")], capture_output=True, text=True, check=True
        ).stdout
        self.assertIn("libQt6Core", libraries)
        for library in ("Qt6Gui", "Qt6Qml", "Qt6Quick", "Qt6Widgets", "Qt6Charts", "Qt6DBus", "ical"):
            self.assertNotIn(f"lib{library}.", libraries)

    def commands_in_help_of(self, *command):
        text = self.run_ok(*command, "--help").output
        return re.findall(r"^  ([a-z][a-z-]*)(?: |$)", text.split("Subcommands:")[1], re.MULTILINE)

    def test_help_lists_every_command(self):
        commands = self.commands_in_help_of()
        self.assertEqual(len(commands), len(set(commands)))
        self.assertLessEqual({"plan", "log", "export", "undo", "check", "delete-everything"}, set(commands))
        self.assertEqual(self.run_ok("--help", "log").output, self.run_ok("log", "--help").output)
        for command in commands:
            self.assertIn(f"softfallctl {command}", self.run_ok(command, "--help").output)
        self.assertEqual(len(self.commands_in_help_of("log")), 11)

    def test_name_of_a_command_may_be_a_value(self):
        self.run_ok("log", "twitch", "--note", "tea")
        self.run_ok("log", "twitch", "--note", "undo")
        self.assertEqual(self.diary.one("SELECT group_concat(note) FROM twitch"), "tea,undo")
        self.assertEqual(self.diary.one("SELECT count(*) FROM habit"), 0)


if __name__ == "__main__":
    unittest.main()
