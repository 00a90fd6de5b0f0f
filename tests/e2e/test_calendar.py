"""The calendar for the phone, read by another program's parser and compared with `softfallctl tonight`."""

import datetime
import os
import stat
import unittest

import icalendar
from harness import run_command
from test_command_line import CommandTest

SPRING = ("--now", "2025-03-27T16:00:00+01:00", "--zone", "Europe/Berlin")
AUTUMN = ("--now", "2025-10-22T16:00:00+02:00", "--zone", "Europe/Berlin")


class CalendarTest(CommandTest):
    def setUp(self):
        super().setUp()
        self.path = self.folder / "week.ics"

    def exported(self, *arguments, **environment):
        """The events of a new export, by UID."""
        self.run_ok("export", self.path, *arguments, **environment)
        events = icalendar.Calendar.from_ical(self.path.read_bytes()).walk("VEVENT")
        by_uid = {str(event["UID"]): event for event in events}
        self.assertEqual(len(by_uid), len(events), "a UID occurs twice")
        return by_uid

    def expected(self, clock, nights=7):
        """{UID: start} of everything still to come, as `tonight` reports it night by night."""
        now = datetime.datetime.fromisoformat(clock[1])
        first = datetime.date.fromisoformat(self.run_json("tonight", *clock)["night"])
        starts = {}
        for ahead in range(nights):
            night = first + datetime.timedelta(days=ahead)
            for reminder in self.run_json("tonight", "--night", night, *clock)["reminders"]:
                due = datetime.datetime.fromisoformat(reminder["due"])
                # The evening check-in comes with wind-down.
                if due > now and reminder["kind"] != "evening-check-in":
                    starts[f"{night}-{reminder['kind']}@softfall"] = due
        return starts

    def assert_starts_as_planned(self, clock, **environment):
        starts = {uid: event["DTSTART"].dt for uid, event in self.exported(*clock, **environment).items()}
        self.assertEqual(starts, self.expected(clock))
        return starts


class WeekTest(CalendarTest):
    def test_events_match_tonight_across_clock_changes(self):
        for clock in (SPRING, AUTUMN):
            with self.subTest(now=clock[1]):
                starts = self.assert_starts_as_planned(clock)
                # Seven nights of seven reminders, minus today's caffeine.
                self.assertEqual(len(starts), 48)
                offsets = {
                    self.run_json("tonight", "--night", uid[:10], *clock)["bedtime"][-6:]
                    for uid in starts
                    if uid.endswith("bedtime@softfall")
                }
                self.assertEqual(offsets, {"+01:00", "+02:00"}, "the week has no clock change")

    def test_bedtime_in_gap_or_fold(self):
        self.run_ok("plan", "set", "--bedtime", "02:30", "--wake", "10:00")
        for clock, uid, utc in (
            (SPRING, "2025-03-29-bedtime@softfall", "2025-03-30T01:00:00+00:00"),
            (AUTUMN, "2025-10-25-bedtime@softfall", "2025-10-26T00:30:00+00:00"),
        ):
            with self.subTest(now=clock[1]):
                starts = self.assert_starts_as_planned(clock)
                self.assertEqual(starts[uid], datetime.datetime.fromisoformat(utc))

    def test_machine_zone_affects_only_the_plan(self):
        clock = ("--now", "2025-03-06T12:00:00-05:00", "--zone", "America/New_York")
        in_tokyo = self.assert_starts_as_planned(clock, TZ="Asia/Tokyo")
        self.assertEqual(self.assert_starts_as_planned(clock, TZ="America/Los_Angeles"), in_tokyo)

    def test_each_event_rings_at_its_start_and_takes_no_time(self):
        for uid, event in self.exported(*SPRING).items():
            with self.subTest(uid=uid):
                (alarm,) = event.walk("VALARM")
                self.assertEqual(alarm["ACTION"], "DISPLAY")
                self.assertEqual(alarm["TRIGGER"].dt, datetime.timedelta(0))
                self.assertTrue(alarm["DESCRIPTION"])
                self.assertEqual(event["TRANSP"], "TRANSPARENT")
                self.assertEqual(event["CLASS"], "PRIVATE")
                length = event["DTEND"].dt - event["DTSTART"].dt
                self.assertEqual(length, datetime.timedelta(minutes=90 if "wind-down" in uid else 5))

    def test_event_texts_match_reminders(self):
        events = self.exported(*SPRING)
        self.assertEqual(events["2025-03-28-caffeine-cutoff@softfall"]["SUMMARY"], "Last caffeine")
        self.assertIn("Bedtime is 23:00", events["2025-03-28-screen-cutoff@softfall"]["DESCRIPTION"])
        wind_down = events["2025-03-28-wind-down@softfall"]["DESCRIPTION"]
        self.assertEqual(wind_down, "1 h 30 min until bedtime at 23:00.\nAlso: Evening check-in.")
        # 29 March loses an hour.
        self.assertIn("7 h before 07:00", events["2025-03-29-bedtime@softfall"]["DESCRIPTION"])

    def test_output_reports_what_was_written(self):
        self.assertEqual(
            self.run_json("export", self.path, *SPRING),
            {
                "path": str(self.path),
                "format": "ics",
                "events": 48,
                "first": "2025-03-27T17:00:00+01:00",
                "last": "2025-04-03T07:00:00+02:00",
            },
        )
        self.assertEqual(stat.S_IMODE(self.path.stat().st_mode), 0o600)
        said = self.run_ok("export", self.path, *SPRING).output
        for part in ("48 events", str(self.path)):
            self.assertIn(part, said)


class SecondExportTest(CalendarTest):
    def test_another_bedtime_moves_the_same_events(self):
        later = ("--now", "2025-03-27T16:00:01+01:00", "--zone", "Europe/Berlin")
        before = self.exported(*SPRING)
        self.run_ok("tonight", "--night", "2025-03-29", "--bedtime", "22:00", *SPRING)
        after = self.exported(*later)
        self.assertEqual(after.keys(), before.keys())
        for uid in before:
            with self.subTest(uid=uid):
                self.assertGreater(after[uid]["SEQUENCE"], before[uid]["SEQUENCE"])
                self.assertGreater(after[uid]["LAST-MODIFIED"].dt, before[uid]["LAST-MODIFIED"].dt)
                self.assertGreater(after[uid]["DTSTAMP"].dt, before[uid]["DTSTAMP"].dt)
        moved = {uid for uid in before if after[uid]["DTSTART"].dt != before[uid]["DTSTART"].dt}
        self.assertEqual(
            moved,
            {
                f"2025-03-29-{kind}@softfall"
                for kind in (
                    "caffeine-cutoff",
                    "nicotine-cutoff",
                    "exercise-cutoff",
                    "wind-down",
                    "screen-cutoff",
                    "bedtime",
                )
            },
        )
        self.assertEqual(
            {uid: event["DTSTART"].dt for uid, event in after.items()}, self.expected(later), "differs from tonight"
        )

    def test_second_export_replaces_the_file(self):
        self.exported(*SPRING)
        self.path.chmod(0o644)
        self.exported(*AUTUMN)
        self.assertEqual(stat.S_IMODE(self.path.stat().st_mode), 0o600)
        self.assertEqual([file.name for file in self.folder.glob("*.ics*")], ["week.ics"])


class RefusalTest(CalendarTest):
    def test_format_that_is_not_written_is_named_with_what_is_allowed(self):
        self.run_ok("nights")
        self.assert_refused("export", self.path, "--format", "pdf", naming=["--format", "'pdf'", "csv, json, ics"])
        self.assert_refused("export", self.folder / "week.txt", naming=["path", "week.txt", "ics"])
        self.assert_refused("export", "", "--format", "ics", naming=["path: expected a file or folder name"])
        self.assert_refused("export", naming=["path"])
        self.assertEqual(os.listdir(self.folder), ["diary"])

    def test_format_overrides_the_ending(self):
        path = self.folder / "week.txt"
        self.run_ok("export", path, "--format", "ics", *SPRING)
        self.assertTrue(path.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n"))

    def test_write_failure_exits_1_with_path_and_reason(self):
        pipe = self.folder / "pipe.ics"
        os.mkfifo(pipe)
        for path, reason in (
            (self.folder / "nowhere" / "week.ics", "No such file"),
            (self.folder, "not a file"),
            (pipe, "not a file"),
        ):
            with self.subTest(path=path):
                result = run_command(self.data_dir, "export", path, "--format", "ics", *SPRING)
                self.assertEqual(result.exit_code, 1, result)
                self.assertEqual(result.output, "", result)
                self.assertEqual(result.error.count("\n"), 1, result)
                self.assertIn(str(path), result.error)
                self.assertIn(reason, result.error)
        self.assertTrue(pipe.is_fifo())


if __name__ == "__main__":
    unittest.main()
