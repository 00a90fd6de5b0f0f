"""Softfall in the background of a desktop, and what becomes of its reminders."""

import datetime
import math
import unittest

import names
from evening import next_full_minute, set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, wait_until

BUS_NAME = "org.softfall.Softfall"


class BackgroundTest(unittest.TestCase):
    """A desktop with a diary on it; DESKTOP: the options of the desktop."""

    DESKTOP = {}

    def setUp(self):
        self.desktop = self.enterContext(Desktop(**self.DESKTOP))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)
        self.notifications = self.desktop.notifications

    def start_background(self, *arguments, **more):
        """Starts it and waits until it checks the clock."""
        program = Program(self.desktop, "--background", *arguments, data_dir=self.data_dir, **more)
        wait_until(lambda: self.desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, program.log_tail)
        return program

    def softfall_in_tray(self):
        """Its only item, or nothing."""
        items = [item for item in self.desktop.tray.items() if "softfall" in (item["id"] + item["title"]).lower()]
        self.assertLessEqual(len(items), 1)
        return items[0] if items else None

    def wait_for_tray_item(self):
        return wait_until(self.softfall_in_tray, "Softfall in the tray", 30, self.desktop.evidence)

    # The evening

    def plan_bedtime_in(self, minutes):
        """Bedtime is the full minute up to `minutes` ahead, and more than `minutes` - 1."""
        set_bedtime(self.data_dir, next_full_minute(at_least=0) + datetime.timedelta(minutes=minutes - 1))

    def only_the_screens_go_off(self):
        """Bedtime is near, and of all reminders only the one about screens is still due before it."""
        self.plan_bedtime_in(14)
        self.store("evening-check-in", "done")

    def night(self):
        return tonight(self.data_dir)["night"]

    def store(self, kind, state, snoozed_until=None):
        """Another program changes the state of tonight's reminder."""
        self.diary.write(
            "INSERT INTO reminder (night, kind, state, snoozed_until_utc) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (night, kind) DO UPDATE SET state = excluded.state, "
            "snoozed_until_utc = excluded.snoozed_until_utc",
            self.night(),
            kind,
            state,
            snoozed_until,
        )

    def snoozed_until_in(self, kind, seconds):
        """Snoozes a due reminder until a moment that a test can wait for, which is returned.

        A running Softfall needs a second or two of it to notice that what it shows is over for now."""
        until = math.ceil(utc_now().timestamp()) + seconds
        self.store(kind, "snoozed", until)
        return until

    # What became of it

    def stored(self, kind):
        """Tonight's state of it."""
        return self.diary.one("SELECT state FROM reminder WHERE kind = ? AND night = ?", kind, self.night())

    def wait_until_stored(self, kind, state):
        wait_until(lambda: self.stored(kind) == state, f"{kind} {state}", 20, self.desktop.evidence)

    def decided(self, kind):
        """The decisions about tonight's so far, in order: `outcome` or `outcome reason`."""
        rows = self.diary.rows(
            "SELECT outcome, reason FROM reminder_decision WHERE kind = ? AND night = ? ORDER BY id", kind, self.night()
        )
        return [f"{row['outcome']} {row['reason']}".strip() for row in rows]

    def wait_until_decided(self, kind, decisions):
        wait_until(lambda: self.decided(kind) == decisions, f"{kind} {decisions}", 20, self.desktop.evidence)

    # What is visible

    def shown(self, title=None):
        """Every notification of Softfall so far, with that title if given."""
        return [
            one
            for one in self.notifications.shown()
            if one.application == "Softfall" and (title is None or one.title == title)
        ]

    def wait_until_shown(self, title, times):
        """Shown that many times in total; returns the last one."""
        wait_until(lambda: len(self.shown(title)) >= times, f"{title!r} {times} times", 20, self.desktop.evidence)
        self.assertEqual(len(self.shown(title)), times)
        return self.shown(title)[-1]

    def on_screen(self):
        """Titles of what is on the screen; only for notifications with buttons."""
        return [one.title for one in self.notifications.on_screen()]

    def press_done(self, notification, kind):
        before = self.notifications.displayed_count()
        self.notifications.press(notification, names.NOTICE_DONE)
        self.wait_until_stored(kind, "done")
        wait_until(
            lambda: self.notifications.displayed_count() == before - 1,
            "the notification to go",
            explain=self.desktop.evidence,
        )
