"""The tray: what its menu says and does, and what becomes of Softfall without a tray."""

import unittest

import names
from background import BUS_NAME, BackgroundTest
from evening import tonight
from harness import Program, wait_until


def shown_label(label):
    """What a panel shows of a dbusmenu label: `__` is an underscore, any other marks the key of the next letter."""
    return "_".join(part.replace("_", "") for part in label.split("__"))


class TrayTest(BackgroundTest):
    def labels(self):
        return [entry["label"] for entry in self.desktop.tray.menu(self.wait_for_tray_item())]

    def wait_for_entry(self, label, enabled=True):
        def there():
            return any(
                entry["label"] == label and entry["enabled"] is enabled
                for entry in self.desktop.tray.menu(self.wait_for_tray_item())
            )

        wait_until(there, f"{label!r} in the tray's menu", explain=self.desktop.evidence)

    def choose(self, *labels):
        self.desktop.tray.choose(self.wait_for_tray_item(), *labels)

    def test_panel_shows_the_item_with_its_menu(self):
        self.plan_bedtime_in(14)
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        waiting = f"{names.CHECK_IN_KIND}, {names.SCREENS_OFF}"
        self.wait_for_entry(f"{waiting}: skip tonight")
        # The next event is the first line, and cannot be chosen.
        first, *others = self.desktop.tray.menu(self.wait_for_tray_item())
        bedtime = next(one for one in tonight(self.data_dir)["reminders"] if one["kind"] == "bedtime")
        self.assertEqual((first["label"], first["enabled"]), (f"{bedtime['due'][11:16]} {names.LIGHTS_OUT}", False))
        self.assertEqual(
            [entry["label"] for entry in others],
            [
                names.TRAY_OPEN,
                names.START_ROUTINE,
                names.CHECK_IN_KIND,
                names.LOG_TWITCH,
                names.TRAY_JUST_TWITCHED,
                names.TRAY_CAFFEINE,
                "Undo: plan changed",
                f"{waiting}: in 10 minutes",
                f"{waiting}: skip tonight",
                names.TRAY_QUIT,
            ],
        )
        self.assertTrue(all(entry["enabled"] for entry in others))
        caffeine = next(entry for entry in others if entry["label"] == names.TRAY_CAFFEINE)
        self.assertIn(names.TRAY_COFFEE, [entry["label"] for entry in caffeine["entries"]])

    def test_twitch_and_caffeine_are_logged_and_the_newest_undone(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.choose(names.LOG_TWITCH)
        self.notifications.wait_for(names.TWITCH_NOTICE)
        self.assertEqual(self.diary.one("SELECT night FROM twitch"), self.night())
        self.choose(names.TRAY_CAFFEINE, names.TRAY_COFFEE)
        self.notifications.wait_for("Caffeine logged, 96 mg")
        self.assertEqual(self.diary.rows("SELECT kind, amount FROM habit"), [{"kind": "caffeine", "amount": 96.0}])
        self.wait_for_entry("Undo: coffee logged")
        self.choose("Undo: coffee logged")
        self.notifications.wait_for("Undone: coffee logged")
        self.assertEqual(self.diary.rows("SELECT kind FROM habit"), [])
        self.wait_for_entry("Undo: twitch logged")
        self.assertEqual(self.diary.one("SELECT night FROM twitch"), self.night())

    def test_a_drink_is_named_as_it_was_typed(self):
        drinks = ("&lt;b", "a & b & c", "R&B", "tea&", "a_b __c", "<i>mate</i>", "one\ttwo\x1b[1m")
        self.only_the_screens_go_off()
        self.diary.write("DELETE FROM caffeine_preset")
        for position, name in enumerate(drinks, 1):
            self.diary.write("INSERT INTO caffeine_preset (position, label, amount_mg) VALUES (?, ?, 40)", position, name)
        self.start_background()
        self.wait_for_entry(names.TRAY_CAFFEINE)
        caffeine = next(
            entry
            for entry in self.desktop.tray.menu(self.wait_for_tray_item())
            if entry["label"] == names.TRAY_CAFFEINE
        )
        self.assertEqual(
            [shown_label(entry["label"]) for entry in caffeine["entries"]][: len(drinks)],
            [f"{name}, 40 mg" for name in (*drinks[:-1], "one two [1m")],
        )

    def test_waiting_reminder_is_snoozed_then_skipped(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.wait_for_entry(f"{names.SCREENS_OFF}: in 10 minutes")
        self.choose(f"{names.SCREENS_OFF}: in 10 minutes")
        self.wait_until_stored("screen-cutoff", "snoozed")
        wait_until(lambda: self.notifications.displayed_count() == 0, "the notification to go")
        self.wait_for_entry(names.TRAY_SNOOZE, enabled=False)
        self.wait_for_entry(names.TRAY_SKIP, enabled=False)
        self.snoozed_until_in("screen-cutoff", 2)
        self.wait_until_shown(names.SCREENS_OFF, 2)
        self.wait_for_entry(f"{names.SCREENS_OFF}: skip tonight")
        self.choose(f"{names.SCREENS_OFF}: skip tonight")
        self.wait_until_stored("screen-cutoff", "skipped")
        wait_until(lambda: self.notifications.displayed_count() == 0, "the notification to go")

    def test_window_and_routine_open_from_the_menu(self):
        self.plan_bedtime_in(60)
        program = self.start_background()
        self.choose(names.TRAY_OPEN)
        program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        self.choose(names.START_ROUTINE)
        program.tree.wait_for(names.PAUSE)
        self.wait_for_entry(names.CONTINUE_ROUTINE)

    def test_quit_asks_first_while_something_is_to_come(self):
        self.only_the_screens_go_off()
        program = self.start_background()
        self.choose(names.TRAY_QUIT)
        program.tree.wait_for(names.QUIT_QUESTION)
        program.tree.press(names.KEEP_RUNNING)
        program.tree.wait_until_gone(names.KEEP_RUNNING)
        self.assertIsNone(program.exit_code)
        self.assertTrue(self.desktop.has_bus_name(BUS_NAME))
        self.choose(names.TRAY_QUIT)
        program.tree.press(names.QUIT)
        self.assertEqual(program.wait_for_exit(), 0, program.log_tail())

    def test_quit_does_not_ask_when_nothing_is_to_come(self):
        self.plan_bedtime_in(14)
        for kind in ("evening-check-in", "screen-cutoff", "bedtime"):
            self.store(kind, "done")
        program = self.start_background()
        self.choose(names.TRAY_QUIT)
        self.assertEqual(program.wait_for_exit(), 0, program.log_tail())

    def test_the_first_close_says_that_it_keeps_running(self):
        self.only_the_screens_go_off()
        program = Program(self.desktop, data_dir=self.data_dir, knows_tray=False)
        self.wait_for_tray_item()
        program.close_window()
        program.tree.wait_for(names.STILL_IN_TRAY)
        program.tree.press(names.CLOSE_WINDOW)
        program.tree.wait_until_gone(names.TONIGHT, role=names.HEADING_ROLE)
        self.choose(names.TRAY_OPEN)
        program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        program.close_window()
        program.tree.wait_until_gone(names.TONIGHT, role=names.HEADING_ROLE)
        self.choose(names.LOG_TWITCH)
        self.notifications.wait_for(names.TWITCH_NOTICE)
        self.assertEqual(self.shown(names.STILL_IN_TRAY), [])

    def test_control_q_asks_while_something_is_to_come(self):
        self.only_the_screens_go_off()
        program = Program(self.desktop, data_dir=self.data_dir)
        program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        wait_until(program.tree.window_is_active, "the window in front", explain=program.tree.describe)
        program.tree.control_key("q")
        program.tree.wait_for(names.QUIT_QUESTION)
        program.tree.key("Escape")
        program.tree.wait_until_gone(names.QUIT_QUESTION)
        self.assertIsNone(program.exit_code)
        program.tree.control_key("q")
        program.tree.press(names.QUIT)
        self.assertEqual(program.wait_for_exit(), 0, program.log_tail())


class NoTrayTest(BackgroundTest):
    DESKTOP = {"panel": False}

    def test_tray_that_comes_later_gets_the_item(self):
        self.only_the_screens_go_off()
        self.start_background()
        self.wait_until_shown(names.SCREENS_OFF, 1)
        self.desktop.start_panel()
        item = self.wait_for_tray_item()
        self.assertIn(names.LOG_TWITCH, [entry["label"] for entry in self.desktop.tray.menu(item)])

    def test_closing_window_without_tray_notifies(self):
        self.only_the_screens_go_off()
        program = Program(self.desktop, data_dir=self.data_dir)
        program.close_window()
        shown = self.notifications.wait_for(names.STILL_RUNNING)
        self.assertIn("Start Softfall again", shown.text)
        self.assertIsNone(program.exit_code)
        # And so it does.
        second = Program(self.desktop, data_dir=self.data_dir, name="second")
        self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
        program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)


class BareDesktopTest(BackgroundTest):
    """Neither tray nor notifications."""

    DESKTOP = {"panel": False, "notifications": False}

    def test_without_both_the_window_says_it_again(self):
        self.only_the_screens_go_off()
        program = Program(self.desktop, data_dir=self.data_dir, knows_tray=False)
        for said in (True, False, True):
            program.close_window()
            if said:
                program.tree.wait_for(names.STILL_RUNNING)
                program.tree.press(names.CLOSE_WINDOW)
            program.tree.wait_until_gone(names.TONIGHT, role=names.HEADING_ROLE)
            self.assertIsNone(program.exit_code)
            second = Program(self.desktop, data_dir=self.data_dir, name="second")
            self.assertEqual(second.wait_for_exit(), 0, second.log_tail())
            program.tree.wait_for(names.TONIGHT, role=names.HEADING_ROLE)
        # It is not repeated by a server that appears later.
        self.desktop.start_notification_server()
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        self.notifications.wait_for(names.TWITCH_NOTICE)
        self.assertEqual(self.shown(names.STILL_RUNNING), [])


if __name__ == "__main__":
    unittest.main()
