"""Tonight in its four phases: what each offers first, by keyboard, and what a pointer does that stays on one spot."""

import datetime
import unittest

import names
from evening import set_bedtime, tonight, utc_now
from harness import Desktop, Diary, Program, run_command, wait_until

WIDE, NARROW = (1200, 800), (400, 800)
MAX_TABS = 3


def hours(number):
    return datetime.timedelta(hours=number)


class TonightTest(unittest.TestCase):
    """Nights of eight hours; the bedtime puts now into the phase that a test needs."""

    def setUp(self):
        self.desktop = self.enterContext(Desktop(zone="UTC", screen="1280x900"))
        self.data_dir = self.desktop.folder / "diary"
        self.diary = Diary(self.data_dir)

    def start(self, bedtime_in, size=WIDE, answered=True):
        set_bedtime(self.data_dir, utc_now() + bedtime_in)
        if answered:
            last = datetime.date.fromisoformat(tonight(self.data_dir)["night"]) - datetime.timedelta(days=1)
            result = run_command(self.data_dir, "morning", "--night", last, "--twitches", 0, TZ="UTC")
            self.assertEqual(result.exit_code, 0, result)
        if size:
            settings = self.desktop.folder / "home" / "config" / "softfall"
            settings.mkdir(parents=True, exist_ok=True)
            (settings / "softfall.conf").write_text(f"[window]\ngeometry=@Rect(20 20 {size[0]} {size[1]})\n")
        self.program = Program(self.desktop, data_dir=self.data_dir)
        self.tree = self.program.tree
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)

    def habits(self):
        return [row["amount"] for row in self.diary.rows("SELECT amount FROM habit ORDER BY id")]

    def twitches(self):
        return self.diary.one("SELECT count(*) FROM twitch")

    def assert_first(self, name):
        """In sight without scrolling, and reached with so few Tabs."""
        self.tree.wait_for(name)
        for _ in range(MAX_TABS + 1):
            focused = self.tree.focused()
            if focused and focused.name in {node.name for node in self.tree.find_all(name)}:
                return
            self.tree.key("Tab")
        self.fail(f"{name} is not among the first: {self.tree.focused()}\n{self.tree.describe()}")

    def stand_apart(self):
        """Every button that shows has room of its own."""
        places = [node.place() for node in self.tree.find_all() if node.role in ("button", "push button", "radio button")]
        return len(places) > 5 and not any(
            left[0] < right[0] + right[2]
            and right[0] < left[0] + left[2]
            and left[1] < right[1] + right[3]
            and right[1] < left[1] + left[3]
            for number, left in enumerate(places)
            for right in places[:number]
        )

    def test_a_first_window_has_everything_in_its_place(self):
        for bedtime_in, first in ((15.5, names.FIRST_QUESTION), (13.5, names.COFFEE_TILE), (1.48, names.START_ROUTINE)):
            with self.subTest(first=first):
                self.start(hours(bedtime_in), size=None, answered=first != names.FIRST_QUESTION)
                self.tree.wait_for(first)
                wait_until(self.stand_apart, "buttons beside each other", explain=self.tree.describe)
                self.program.stop()
                (self.desktop.folder / "home/config/softfall/softfall.conf").unlink(missing_ok=True)

    def test_the_morning_asks_first(self):
        self.start(hours(15.5), answered=False)
        self.assert_first(names.FIRST_QUESTION)
        _x, _y, width, height = self.tree.focused().place()
        self.assertGreater(min(width, height), 40, "an answer that nobody can read or press")
        wait_until(
            lambda: self.tree.wait_for(names.PAGE_HEADINGS[names.TONIGHT], names.HEADING_ROLE).place()[1] > 20,
            "the page from its top",
            explain=self.tree.describe,
        )

    def test_the_day_offers_its_log_first(self):
        self.start(hours(13.5))
        self.assert_first(names.COFFEE_TILE)

    def test_the_evening_offers_the_wind_down_first(self):
        self.start(hours(1.48))
        self.assert_first(names.START_ROUTINE)

    def test_the_night_offers_a_twitch_first(self):
        self.start(hours(-1))
        self.assert_first(names.TWITCH_AT_NIGHT)

    def test_narrow_windows_show_the_same_first(self):
        self.start(hours(1.48), NARROW)
        self.assert_first(names.START_ROUTINE)

    def test_a_narrow_day_shows_its_log(self):
        self.start(hours(13.5), NARROW)
        self.assert_first(names.COFFEE_TILE)

    def test_a_narrow_morning_asks_first(self):
        self.start(hours(15.5), NARROW, answered=False)
        self.assert_first(names.FIRST_QUESTION)

    def test_a_narrow_night_offers_a_twitch(self):
        self.start(hours(-1), NARROW)
        self.assert_first(names.TWITCH_AT_NIGHT)

    def test_a_spot_clicked_twice_logs_the_same_twice(self):
        self.start(hours(13.5))
        for tile in (names.COFFEE_TILE, names.ESPRESSO_TILE):
            x, y, width, height = self.tree.wait_for(tile).place()
            before = len(self.habits())
            for number in (1, 2):
                self.tree.deliberate_click(x + width // 2, y + height // 2)
                wait_until(
                    lambda: len(self.habits()) == before + number, f"{number} × {tile}", explain=self.tree.describe
                )
        self.assertEqual(self.habits(), [96, 96, 63, 63])
        # Undo takes them one by one, whatever key or button is used.
        self.tree.key("Escape")
        self.tree.press(names.UNDO)
        wait_until(lambda: self.habits() == [96, 96, 63], "one step back", explain=self.tree.describe)

    def test_an_entry_is_adjusted_and_listed(self):
        self.start(hours(13.5))
        self.tree.press(names.ESPRESSO_TILE)
        self.tree.wait_for(names.ESPRESSO_LOGGED)
        wait_until(self.panel_stands_clear, "the panel clear of the tiles, in their column", explain=self.tree.describe)
        self.tree.wait_for(names.CAFFEINE_LEFT)
        self.tree.press(names.ESPRESSO_TWO)
        wait_until(lambda: self.habits() == [126], "two espressos", explain=self.tree.describe)
        self.tree.key("Escape")
        self.tree.wait_until_gone(names.ESPRESSO_LOGGED)
        self.tree.press(names.UNDO)
        wait_until(lambda: self.habits() == [], "none", explain=self.tree.describe)

    def panel_stands_clear(self):
        """Above or below the tiles, and no wider than their column."""
        left, top, width, height = self.tree.wait_for(names.ESPRESSO_LOGGED, names.DIALOG_ROLE).place()
        _left, tiles_top, _width, _height = self.tree.wait_for(names.COFFEE_TILE).place()
        _left, last_top, _width, last_height = self.tree.wait_for(names.MORE_TILES).place()
        column, _top, column_width, _height = self.tree.wait_for(names.LAST_NIGHTS, names.PANEL_ROLE).place()
        is_clear = top + height < tiles_top or top > last_top + last_height
        return is_clear and left > column and left + width < column + column_width

    def double_click(self, name):
        x, y, width, height = self.tree.wait_for(name).place()
        self.tree.double_click(x + width // 2, y + height // 2)

    def test_a_double_click_logs_one_and_swallows_no_key(self):
        self.start(hours(13.5))
        # The panel has its size from its second opening on: on a slow machine it would lie over the tiles till then.
        self.tree.press(names.COFFEE_TILE)
        wait_until(lambda: self.habits() == [96], "a coffee", explain=self.tree.describe)
        self.tree.control_key("z")
        wait_until(lambda: self.habits() == [], "none", explain=self.tree.describe)
        self.double_click(names.COFFEE_TILE)
        wait_until(lambda: self.habits() == [96], "a coffee", explain=self.tree.describe)
        # By key it is as many as were pressed.
        self.tree.press(names.ESPRESSO_TILE)
        wait_until(lambda: self.habits() == [96, 63], "a coffee and an espresso", explain=self.tree.describe)
        self.tree.control_key("z")
        wait_until(lambda: self.habits() == [96], "one step back", explain=self.tree.describe)
        self.tree.control_key("z")
        wait_until(lambda: self.habits() == [], "two steps back", explain=self.tree.describe)

    def test_a_double_click_on_more_logs_nothing(self):
        self.start(hours(13.5))
        self.double_click(names.MORE_TILES)
        self.tree.wait_for(names.FEWER_TILES)
        # Nor is the keyboard held up by it.
        self.tree.press(names.ESPRESSO_TILE)
        wait_until(lambda: self.habits() == [63], "one espresso alone", explain=self.tree.describe)

    def test_a_double_click_on_undo_undoes_once(self):
        self.start(hours(13.5))
        self.tree.press(names.ESPRESSO_TILE)
        wait_until(lambda: self.habits() == [63], "an espresso", explain=self.tree.describe)
        self.tree.key("Escape")
        self.double_click(names.UNDO)
        self.tree.wait_for(names.REDO)
        # By key it takes turns as fast as it is pressed.
        self.tree.press(names.REDO)
        self.tree.press(names.UNDO)
        wait_until(lambda: self.habits() == [], "none", explain=self.tree.describe)

    def test_a_double_click_on_the_circle_is_one_twitch(self):
        self.start(hours(-1))
        self.double_click(names.TWITCH_AT_NIGHT)
        self.tree.wait_for(names.TWITCH_IN_PLACE)
        self.tree.press(names.SHOW_EVERYTHING)
        self.tree.wait_for(names.DIARY)
        self.assertEqual(self.twitches(), 1)

    def test_wrong_values_are_explained_and_not_stored(self):
        self.start(hours(13.5))
        self.tree.press(names.ESPRESSO_TILE)
        self.tree.type_into(names.CAFFEINE_AMOUNT, "5000")
        self.tree.wait_for(names.CAFFEINE_AMOUNT_WRONG)
        self.tree.press(names.ESPRESSO_EARLIER)
        self.tree.type_into(names.TIME_LOGGED, "25:70")
        self.tree.key("Return")
        self.tree.wait_for(names.TIME_WRONG)
        self.assertEqual(self.habits(), [63])
        # What did not count is gone the next time.
        self.tree.key("Escape")
        self.tree.wait_until_gone(names.ESPRESSO_LOGGED)
        self.tree.press(names.ESPRESSO_TILE)
        self.tree.wait_for(names.CAFFEINE_AMOUNT)
        self.assertIsNone(self.tree.find(names.CAFFEINE_AMOUNT_WRONG))

    def test_skipping_the_reminder_is_undone_by_key_or_on_the_card(self):
        self.start(hours(1.48))
        self.tree.press(names.NOT_TONIGHT)
        self.tree.wait_for(names.NO_WIND_DOWN_REMINDER)
        self.assertIsNone(self.tree.find(names.NOT_TONIGHT))
        self.tree.control_key("z")
        self.tree.wait_until_gone(names.NO_WIND_DOWN_REMINDER)
        self.tree.press(names.NOT_TONIGHT)
        self.tree.press(names.REMIND_AFTER_ALL)
        self.tree.wait_for(names.NOT_TONIGHT)

    def test_a_small_window_shows_the_instruction_of_a_step_first(self):
        self.start(hours(1.48), (360, 640))
        self.tree.press(names.START_ROUTINE)
        pause = self.tree.wait_for(names.PAUSE)
        window = self.tree.find(role="frame").place()
        top, bottom = window[1], window[1] + window[3]
        instruction = self.tree.wait_for(names.LOOK_BACK_INSTRUCTION).place()
        self.assertGreater(instruction[1], top)
        self.assertLess(instruction[1] + instruction[3], pause.place()[1], "the buttons cover what to do")
        self.assertGreater(pause.place()[1], top + (bottom - top) * 0.75, "the buttons take too much room")
        self.tree.press(names.MORE_OF_STEP)
        self.tree.press(names.SKIP_STEP)
        self.tree.press(names.SKIP_REASON)
        self.tree.wait_until_gone(names.LOOK_BACK_INSTRUCTION)

    def assert_leg_line_is_in_sight(self, size):
        self.start(hours(1.48), size)
        self.tree.press(names.START_ROUTINE)
        if size == NARROW:
            self.tree.press(names.MORE_OF_STEP)
        self.tree.press(names.ALL_STEPS)
        self.tree.press(names.SKIP_TO_STRETCHING)
        self.tree.wait_for(names.WARM_UP)

        def is_above_the_buttons():
            _x, y, _width, height = self.tree.wait_for(names.SWOLLEN_LEG).place()
            return 20 < y and y + height <= self.tree.wait_for(names.PAUSE).place()[1]

        wait_until(is_above_the_buttons, "the line about a swollen leg in sight", explain=self.tree.describe)

    def test_who_must_not_stretch_sees_it_without_scrolling(self):
        self.assert_leg_line_is_in_sight(WIDE)

    def test_who_must_not_stretch_sees_it_in_a_narrow_window(self):
        self.assert_leg_line_is_in_sight(NARROW)

    def test_a_stopped_wind_down_says_so_and_starts_again(self):
        self.start(hours(1.48))
        self.tree.press(names.START_ROUTINE)
        self.tree.press(names.END_ROUTINE)
        self.tree.press(names.STOP_ROUTINE)
        self.tree.press(names.BACK_TO_TONIGHT)
        self.tree.wait_for(names.ROUTINE_STOPPED_TONIGHT)
        self.assertIsNone(self.tree.find(names.START_ROUTINE))
        self.tree.press(names.START_AGAIN)
        self.tree.wait_for(names.NEXT_STEP)

    def test_a_wind_down_hours_early_asks_first(self):
        self.start(hours(13.5))
        self.tree.scroll_to(names.START_EARLY)
        self.tree.press(names.START_EARLY)
        self.tree.wait_for(names.START_EARLY_QUESTION)
        self.tree.press(names.CANCEL)
        self.tree.wait_until_gone(names.START_EARLY_QUESTION)
        self.assertIsNone(self.tree.find(names.NEXT_STEP))
        self.tree.press(names.START_EARLY)
        self.tree.press(names.START_NOW)
        self.tree.wait_for(names.NEXT_STEP)

    def test_the_times_of_the_morning_come_into_sight(self):
        self.start(hours(15.5), (1366, 700), answered=False)
        self.tree.press(names.CHANGE_TIMES)

        def is_in_sight():
            x, y, width, height = self.tree.wait_for(names.OUT_OF_BED_TIME).place()
            return 20 < y and y + height < 20 + 700

        wait_until(is_in_sight, "the last of the times in sight", explain=self.tree.describe)

    def test_right_button_logs_nothing(self):
        self.start(hours(13.5))
        x, y, width, height = self.tree.wait_for(names.COFFEE_TILE).place()
        self.tree.click(x + width // 2, y + height // 2, button=3)
        self.tree.click(x + width // 2, y + height // 2)
        wait_until(lambda: self.habits() == [96], "one coffee", explain=self.tree.describe)

    def test_a_twitch_at_night_by_key_and_by_circle(self):
        self.start(hours(-1))
        self.tree.wait_for(names.TWITCH_AT_NIGHT)
        self.assertIsNone(self.tree.find(names.DIARY), "the rail is in the way at night")
        self.tree.key("t")
        wait_until(lambda: self.twitches() == 1, "a twitch", explain=self.tree.describe)
        self.tree.wait_for(names.TWITCH_IN_PLACE)
        self.tree.wait_for(names.TWITCH_AT_NIGHT)
        self.tree.press(names.TWITCH_AT_NIGHT)
        wait_until(lambda: self.twitches() == 2, "two twitches", explain=self.tree.describe)
        self.tree.press(names.SHOW_EVERYTHING)
        self.tree.wait_for(names.DIARY)

    def test_just_after_a_twitch_by_key(self):
        self.start(hours(-1))
        self.tree.wait_for(names.TWITCH_AT_NIGHT)
        self.tree.key("j")
        self.tree.wait_for(names.IT_IS_OVER)
        self.tree.key("t")
        wait_until(lambda: self.twitches() == 1, "a twitch", explain=self.tree.describe)
        self.tree.wait_for(names.JOLT_LOGGED)
        self.tree.key("t")
        self.tree.key("Escape")
        self.tree.wait_until_gone(names.IT_IS_OVER)
        self.tree.wait_for(names.IT_JUST_HAPPENED)
        self.assertEqual(self.twitches(), 1)

    def test_just_after_a_twitch_from_the_desktop(self):
        self.start(hours(-1))
        self.tree.wait_for(names.TWITCH_AT_NIGHT)
        self.desktop.activate_action("org.softfall.Softfall", "just-jolted")
        self.tree.wait_for(names.IT_IS_OVER)
        self.tree.press(names.JOLT_DARK_AGAIN)
        self.tree.wait_until_gone(names.IT_IS_OVER)
        self.assertEqual(self.twitches(), 0)

    def test_staying_up_moves_lights_out_and_is_undone(self):
        self.start(hours(-1))
        self.tree.press(names.STILL_UP)
        self.tree.wait_for(names.LIGHTS_OUT_MOVED)
        self.tree.wait_for(names.START_ROUTINE)
        self.tree.press(names.UNDO)
        self.tree.wait_for(names.TWITCH_AT_NIGHT)

    def test_tonight_is_changed_by_keyboard(self):
        self.start(hours(13.5))
        before = tonight(self.data_dir)
        self.tree.press(names.CHANGE_TONIGHT)
        self.tree.type_into(names.BEDTIME_FIELD, "0100")
        self.tree.key("Tab")
        self.tree.type_into(names.WAKE_FIELD, "8.30")
        self.tree.key("Return")
        self.tree.press(names.USE_TONIGHT)
        self.tree.wait_for(names.TONIGHT_CHANGED)
        self.tree.press(names.UNDO)
        wait_until(
            lambda: tonight(self.data_dir)["bedtime"] == before["bedtime"], "as before", explain=self.tree.describe
        )


if __name__ == "__main__":
    unittest.main()
