"""softfallctl pause, travel and reminders: what they print, store and refuse, on real files."""

import sqlite3
import unittest

from harness import run_command
from test_command_line import CommandTest

NOON = ("--now", "2025-03-10T12:00:00-04:00", "--zone", "America/New_York")
NOT_PAUSED = {"paused": False, "first": None, "last": None, "reason": None, "nights": None}
KINDS = (
    "caffeine-cutoff",
    "nicotine-cutoff",
    "exercise-cutoff",
    "evening-check-in",
    "wind-down",
    "screen-cutoff",
    "bedtime",
    "morning-check-in",
)


class ReminderCommandTest(CommandTest):
    def states(self, night, *clock):
        """Of that night's reminders, by kind."""
        reported = self.run_json("tonight", "--night", night, *(clock or NOON))
        return {one["kind"]: one["state"] for one in reported["reminders"]}

    def assert_could_not(self, *arguments, naming):
        """Exit 1, one line on standard error that names all of `naming`, and not a byte of the database changed."""
        before = self.diary.sha256()
        result = run_command(self.data_dir, *arguments)
        self.assertEqual(result.exit_code, 1, result)
        self.assertEqual(result.output, "", result)
        self.assertEqual(result.error.count("\n"), 1, result)
        for part in naming:
            self.assertIn(part, result.error)
        self.assertEqual(self.diary.sha256(), before, "the database was written")

    def assert_refused_untouched(self, *arguments, naming):
        """As assert_refused, and if there is no diary none is created."""
        self.assertEqual(self.diary.sha256(), {})
        self.assert_refused(*arguments, naming=naming)
        self.assertFalse(self.data_dir.exists(), "a file was touched")


class PauseTest(ReminderCommandTest):
    def test_no_pause_by_default(self):
        self.assertEqual(self.run_json("pause", *NOON), NOT_PAUSED)
        self.assertEqual(self.run_json("pause", "show", *NOON), NOT_PAUSED)
        self.assertEqual(self.run_ok("pause", *NOON).output, "Not paused.\n")

    def test_pause_of_some_nights_begins_tonight(self):
        reported = self.run_json("pause", "start", "--nights", "3", "--reason", "holiday", *NOON)
        expected = {"paused": True, "first": "2025-03-10", "last": "2025-03-12", "reason": "holiday", "nights": 3}
        self.assertEqual(reported, expected)
        self.assertEqual(self.run_json("pause", *NOON), expected)
        said = self.run_ok("pause", *NOON).output
        for part in ("2025-03-10", "2025-03-12", "3", "holiday"):
            self.assertIn(part, said)
        self.assertEqual(
            self.diary.rows("SELECT * FROM pause"),
            [{"first_night": "2025-03-10", "last_night": "2025-03-12", "reason": "holiday"}],
        )

    def test_until_names_the_last_paused_night(self):
        tonight = self.run_json("pause", "start", "--until", "2025-03-10", *NOON)
        self.assertEqual((tonight["first"], tonight["last"], tonight["nights"]), ("2025-03-10", "2025-03-10", 1))
        self.assertEqual(tonight["reason"], "other")
        longest = self.run_json("pause", "start", "--until", "2026-03-10", *NOON)
        self.assertEqual((longest["first"], longest["last"], longest["nights"]), ("2025-03-10", "2026-03-10", 366))

    def test_after_midnight_tonight_is_still_the_evening_before(self):
        late = ("--now", "2025-03-11T00:30:00-04:00", "--zone", "America/New_York")
        self.assertEqual(self.run_json("pause", "start", "--nights", "1", *late)["first"], "2025-03-10")

    def test_paused_nights_are_skipped_in_tonight(self):
        self.run_ok("pause", "start", "--nights", "2", *NOON)
        for night in ("2025-03-10", "2025-03-11"):
            self.assertEqual(self.states(night), dict.fromkeys(KINDS, "skipped"))
        self.assertEqual(self.states("2025-03-12"), dict.fromkeys(KINDS, "planned"))
        self.assertNotIn("skipped", self.states("2025-03-09").values())

    def test_shorter_pause_replaces_the_rest_of_a_longer_one(self):
        self.run_ok("pause", "start", "--nights", "7", "--reason", "holiday", *NOON)
        later = ("--now", "2025-03-12T12:00:00-04:00", "--zone", "America/New_York")
        reported = self.run_json("pause", "start", "--nights", "2", "--reason", "illness", *later)
        self.assertEqual((reported["first"], reported["last"], reported["reason"]), ("2025-03-12", "2025-03-13", "illness"))
        self.assertEqual(
            self.diary.rows("SELECT * FROM pause ORDER BY first_night"),
            [
                {"first_night": "2025-03-10", "last_night": "2025-03-11", "reason": "holiday"},
                {"first_night": "2025-03-12", "last_night": "2025-03-13", "reason": "illness"},
            ],
        )
        self.assertEqual(self.states("2025-03-14", *later), dict.fromkeys(KINDS, "planned"))

    def test_pause_ends_at_once_and_keeps_the_nights_that_were_paused(self):
        self.run_ok("pause", "start", "--nights", "7", *NOON)
        later = ("--now", "2025-03-12T12:00:00-04:00", "--zone", "America/New_York")
        self.assertEqual(self.run_json("pause", "end", *later), NOT_PAUSED)
        self.assertEqual(self.states("2025-03-12", *later), dict.fromkeys(KINDS, "planned"))
        self.assertEqual(self.diary.one("SELECT last_night FROM pause"), "2025-03-11")
        self.assertEqual(self.run_json("pause", "end", *later), NOT_PAUSED)  # once more changes nothing

    def test_undo_reverses_each_step_of_a_pause(self):
        self.run_ok("pause", "start", "--nights", "7", "--reason", "illness", *NOON)
        paused = self.run_json("pause", *NOON)
        self.run_ok("pause", "end", *NOON)
        self.run_ok("undo")
        self.assertEqual(self.run_json("pause", *NOON), paused)
        self.run_ok("undo")
        self.assertEqual(self.run_json("pause", *NOON), NOT_PAUSED)
        self.assertIsNone(self.run_json("undo")["undone"])

    def test_paused_nights_are_not_in_the_calendar(self):
        path = self.folder / "week.ics"
        self.run_ok("pause", "start", "--nights", "3", *NOON)
        self.run_ok("export", path, *NOON)
        text = path.read_text(encoding="utf-8")
        self.assertIn("2025-03-13-bedtime@softfall", text)
        self.assertNotIn("2025-03-12-bedtime@softfall", text)

    def test_bad_input_touches_no_file(self):
        both = ("--nights", "3", "--until", "2025-03-12")
        for arguments, naming in (
            ((), ["pause start", "--nights", "--until"]),
            (both, ["pause start", "--nights", "--until"]),
            (("--nights", "0"), ["--nights", "'0'", "1", "366"]),
            (("--nights", "367"), ["--nights", "'367'", "1", "366"]),
            (("--nights", "-1"), ["--nights", "-1"]),
            (("--nights", "two"), ["--nights", "'two'", "366"]),
            (("--until", "tomorrow"), ["--until", "'tomorrow'", "YYYY-MM-DD"]),
            (("--until", "2025-02-30"), ["--until", "2025-02-30"]),
            (("--nights", "3", "--reason", "work"), ["--reason", "'work'", "holiday, illness, other"]),
        ):
            with self.subTest(arguments=arguments):
                self.assert_refused_untouched("pause", "start", *arguments, *NOON, naming=naming)
        self.assert_refused_untouched("pause", "stop", *NOON, naming=["stop"])

    def test_last_night_must_lie_within_a_year_from_tonight(self):
        self.run_ok("nights")
        for until in ("2025-03-09", "2026-03-11"):
            self.assert_refused(
                "pause", "start", "--until", until, *NOON, naming=["--until", until, "2025-03-10", "2026-03-10"]
            )


class TravelTest(ReminderCommandTest):
    BERLIN = ("--now", "2025-01-10T12:00:00+01:00", "--zone", "Europe/Berlin")
    TOKYO = ("--now", "2025-01-10T12:00:00+01:00", "--zone", "Asia/Tokyo")

    def assert_clock(self, arguments, **expected):
        reported = self.run_json("travel", *arguments)
        self.assertEqual(reported, reported | expected)

    def test_without_a_home_every_zone_is_home(self):
        for show in ((), ("show",)):
            self.assertEqual(
                self.run_json("travel", *show, *self.TOKYO),
                {
                    "home": None,
                    "machineZone": "Asia/Tokyo",
                    "planningZone": "Asia/Tokyo",
                    "policy": "ask",
                    "asks": False,
                },
            )
        self.assertIn("not known", self.run_ok("travel", *self.TOKYO).output)

    def test_away_from_home_it_asks_until_it_is_answered(self):
        reported = self.run_json("travel", "set-home", "Europe/Berlin", *self.TOKYO)
        asking = {
            "home": "Europe/Berlin",
            "machineZone": "Asia/Tokyo",
            "planningZone": "Asia/Tokyo",
            "policy": "ask",
            "asks": True,
        }
        self.assertEqual(reported, asking)
        self.assertEqual(self.run_json("travel", *self.TOKYO), asking)
        self.assertIn("travel here", self.run_ok("travel", *self.TOKYO).output)
        self.assert_clock(self.BERLIN, planningZone="Europe/Berlin", asks=False)
        self.assert_clock(("home", *self.TOKYO), planningZone="Europe/Berlin", asks=False)
        self.assert_clock(("here", *self.TOKYO), planningZone="Asia/Tokyo", asks=False)
        # The answer was for Tokyo.
        self.assert_clock(("--now", "2025-01-10T12:00:00+01:00", "--zone", "America/New_York"), asks=True)

    def test_home_time_moves_tonight(self):
        self.run_ok("travel", "set-home", "Europe/Berlin", *self.BERLIN)
        at_home = self.run_json("tonight", *self.BERLIN)
        here = self.run_json("tonight", *self.TOKYO)
        self.assertEqual((here["zone"], here["bedtime"]), ("Asia/Tokyo", "2025-01-10T23:00:00+09:00"))
        self.run_ok("travel", "home", *self.TOKYO)
        by_home_time = self.run_json("tonight", *self.TOKYO)
        self.assertEqual(by_home_time["bedtime"], "2025-01-10T23:00:00+01:00")
        self.assertEqual(by_home_time, at_home)
        self.run_ok("travel", "here", *self.TOKYO)
        self.assertEqual(self.run_json("tonight", *self.TOKYO), here)

    def test_policy_decides_without_asking(self):
        self.run_ok("travel", "set-home", "Europe/Berlin", *self.BERLIN)
        self.assert_clock(
            ("policy", "always-home", *self.TOKYO), policy="always-home", planningZone="Europe/Berlin", asks=False
        )
        self.assert_clock(
            ("policy", "always-here", *self.TOKYO), policy="always-here", planningZone="Asia/Tokyo", asks=False
        )
        self.assert_clock(("policy", "ask", *self.TOKYO), policy="ask", planningZone="Asia/Tokyo", asks=True)

    def test_travel_is_not_undoable(self):
        self.run_ok("travel", "set-home", "Europe/Berlin", *self.BERLIN)
        self.run_ok("travel", "home", *self.TOKYO)
        self.assertIsNone(self.run_json("undo")["undone"])
        self.assert_clock(self.TOKYO, planningZone="Europe/Berlin")

    def test_answer_that_would_change_nothing_is_refused(self):
        self.run_ok("nights")
        self.assert_could_not("travel", "home", *self.TOKYO, naming=["travel", "set-home"])
        self.run_ok("travel", "set-home", "Europe/Berlin", *self.BERLIN)
        self.run_ok("travel", "policy", "always-home", *self.BERLIN)
        self.assert_could_not("travel", "here", *self.TOKYO, naming=["travel", "always-home", "policy ask"])

    def test_bad_input_touches_no_file(self):
        for arguments, naming in (
            (("set-home", "Mars/Olympus"), ["set-home", "Mars/Olympus", "IANA"]),
            (("set-home",), ["IANA"]),
            (("policy", "never"), ["policy", "'never'", "ask, always-here, always-home"]),
            (("policy",), ["policy"]),
            (("there",), ["there"]),
        ):
            with self.subTest(arguments=arguments):
                self.assert_refused_untouched("travel", *arguments, naming=naming)


class ReminderPreferencesTest(ReminderCommandTest):
    def test_no_kind_is_silenced_by_default(self):
        self.assertEqual(self.run_json("reminders"), {"discreet": False, "silenced": []})
        self.assertEqual(self.run_json("reminders", "show"), {"discreet": False, "silenced": []})

    def test_kinds_are_silenced_and_unsilenced(self):
        reported = self.run_json(
            "reminders", "set", "--discreet", "on", "--silence", "nicotine-cutoff,bedtime,caffeine-cutoff"
        )
        expected = {"discreet": True, "silenced": ["caffeine-cutoff", "nicotine-cutoff", "bedtime"]}
        self.assertEqual(reported, expected)
        self.assertEqual(self.run_json("reminders"), expected)
        self.assertEqual(
            self.run_json("reminders", "set", "--unsilence", "bedtime,wind-down"),
            {"discreet": True, "silenced": ["caffeine-cutoff", "nicotine-cutoff"]},
        )
        self.assertEqual(
            self.run_json("reminders", "set", "--discreet", "off", "--silence", "wind-down", "--unsilence", "bedtime"),
            {"discreet": False, "silenced": ["caffeine-cutoff", "nicotine-cutoff", "wind-down"]},
        )
        said = self.run_ok("reminders").output
        for part in ("discreet off", "caffeine-cutoff,nicotine-cutoff,wind-down"):
            self.assertIn(part, said)

    def test_silenced_kind_is_reported_as_skipped(self):
        self.run_ok("reminders", "set", "--silence", "nicotine-cutoff")
        expected = dict.fromkeys(KINDS, "planned") | {"nicotine-cutoff": "skipped"}
        self.assertEqual(self.states("2025-03-10"), expected)

    def test_each_change_is_one_step_of_undo(self):
        self.run_ok("reminders", "set", "--discreet", "on", "--silence", "bedtime,wind-down")
        before = self.run_json("reminders")
        self.run_ok("reminders", "set", "--silence", "nicotine-cutoff")
        self.run_ok("undo")
        self.assertEqual(self.run_json("reminders"), before)
        self.run_ok("undo")
        self.assertEqual(self.run_json("reminders"), {"discreet": False, "silenced": []})

    def test_plan_output_is_unchanged(self):
        before = self.run_json("plan", "show")
        self.run_ok("reminders", "set", "--discreet", "on", "--silence", "bedtime")
        self.run_ok("pause", "start", "--nights", "2")
        self.assertEqual(self.run_json("plan", "show"), before)
        self.assertEqual(
            set(before),
            {
                "days",
                "tonightOnly",
                "tonightOnlyWake",
                "caffeineHours",
                "caffeineLatest",
                "caffeineHalfLife",
                "largeCaffeineHours",
                "nicotineHours",
                "exerciseHours",
                "screensMinutes",
                "windDownMinutes",
                "steps",
            },
        )

    def test_bad_input_touches_no_file(self):
        for arguments, naming in (
            ((), ["reminders set", "--discreet", "--silence", "--unsilence"]),
            (("--discreet", "maybe"), ["--discreet", "'maybe'", "on, off"]),
            (("--silence", "tea"), ["--silence", "'tea'", *KINDS]),
            (("--silence", "bedtime,"), ["--silence", *KINDS]),
            (("--unsilence", "bedtime,tea"), ["--unsilence", "'tea'", *KINDS]),
            (("--silence", "bedtime,wind-down", "--unsilence", "bedtime"), ["--unsilence", "'bedtime'", "--silence"]),
        ):
            with self.subTest(arguments=arguments):
                self.assert_refused_untouched("reminders", "set", *arguments, naming=naming)
        self.assert_refused_untouched("reminders", "forget", naming=["forget"])


class DecisionsTest(ReminderCommandTest):
    ROWS = (
        # at (UTC), offset, zone, night, kind, outcome, reason
        ("2025-03-08T19:00:00Z", -18000, "America/New_York", "2025-03-08", "caffeine-cutoff", "shown", ""),
        ("2025-03-09T11:00:00Z", -14400, "America/New_York", "2025-03-08", "bedtime", "expired", "machine-asleep"),
        ("2025-03-09T11:00:00Z", -14400, "America/New_York", "2025-03-08", "morning-check-in", "shown", ""),
        ("2025-03-09T17:00:00Z", 3600, "Europe/Berlin", "2025-03-09", "nicotine-cutoff", "asked", "person-away"),
    )

    def setUp(self):
        super().setUp()
        self.run_ok("nights")
        # What the agent writes; the command line only reads it.
        connection = sqlite3.connect(self.diary.path)
        try:
            with connection:
                connection.executemany(
                    "INSERT INTO reminder_decision(at_utc, at_offset, zone, night, kind, outcome, reason, due_utc)"
                    " VALUES (strftime('%s', ?1) + 0, ?2, ?3, ?4, ?5, ?6, ?7, strftime('%s', ?1) + 0)",
                    self.ROWS,
                )
        finally:
            connection.close()

    def reported(self, *arguments):
        return [(one["at"], one["kind"]) for one in self.run_json("reminders", "decisions", *arguments)]

    def test_decisions_use_the_zone_of_their_time(self):
        for zone in ("Asia/Tokyo", "UTC"):  # of the machine, today
            decisions = self.run_json("reminders", "decisions", TZ=zone)
            self.assertEqual(
                decisions[0],
                {
                    "at": "2025-03-08T14:00:00-05:00",
                    "night": "2025-03-08",
                    "kind": "caffeine-cutoff",
                    "outcome": "shown",
                    "reason": None,
                },
            )
            self.assertEqual(decisions[1]["reason"], "machine-asleep")
            self.assertEqual(
                [one["at"] for one in decisions[1:]],
                ["2025-03-09T07:00:00-04:00", "2025-03-09T07:00:00-04:00", "2025-03-09T18:00:00+01:00"],
            )
        lines = self.run_ok("reminders", "decisions").output.splitlines()
        self.assertEqual(len(lines), len(self.ROWS))
        self.assertEqual(
            lines[3].split(), ["2025-03-09T18:00:00+01:00", "2025-03-09", "nicotine-cutoff", "asked", "person-away"]
        )

    def test_filter_by_night_and_instant(self):
        self.assertEqual(self.reported("--night", "2025-03-09"), [("2025-03-09T18:00:00+01:00", "nicotine-cutoff")])
        self.assertEqual(len(self.reported("--since", "2025-03-09T11:00:00Z")), 3)
        self.assertEqual(len(self.reported("--since", "2025-03-09T07:00:01-04:00")), 1)
        self.assertEqual(len(self.reported("--since", "2025-03-09T11:00:00Z", "--night", "2025-03-08")), 2)
        self.assertEqual(self.reported("--night", "2025-03-10"), [])
        self.assertEqual(self.run_ok("reminders", "decisions", "--night", "2025-03-10").output, "No reminders yet.\n")

    def test_reading_them_writes_nothing(self):
        before = self.diary.sha256()
        self.run_ok("reminders", "decisions")
        self.run_ok("reminders")
        self.run_ok("pause")
        self.run_ok("travel")
        self.assertEqual(self.diary.sha256(), before)

    def test_bad_input_is_named(self):
        self.assert_refused(
            "reminders", "decisions", "--night", "2025-02-30", naming=["--night", "2025-02-30", "YYYY-MM-DD"]
        )
        self.assert_refused("reminders", "decisions", "--since", "today", naming=["--since", "'today'"])
        self.assert_refused(
            "reminders", "decisions", "--since", "2025-03-09T07:00:00", naming=["--since", "2025-03-09T07:00:00"]
        )


if __name__ == "__main__":
    unittest.main()
