"""What the tests press and read, as the accessibility tree names it: the one place to change when a word changes."""

import re

PAGES = ("Tonight", "Diary", "Progress", "Learn", "Settings")
TONIGHT, DIARY, PROGRESS, LEARN, SETTINGS = PAGES
# The heading of Progress is its finding.
PAGE_HEADINGS = {TONIGHT: re.compile("^(Tonight|Good morning|Last night)$"), DIARY: DIARY, PROGRESS: re.compile("."), LEARN: LEARN, SETTINGS: SETTINGS}
HEADING_ROLE = "heading"
DIALOG_ROLE = "dialog"
PANEL_ROLE = "panel"
DEMO_NIGHTS_LOGGED = re.compile(r"^47 of \d+ nights logged$")

# The welcome
WELCOME_SCREENS = (
    "When do you sleep?",
    "What is part of your days?",
    "Is any of this true for you?",
    "Make sure it works",
)
CONTINUE = "Continue"
BACK = "Back"
SKIP_WELCOME = "Skip"
DAY_ANSWERS = ("Usual drink: Coffee", "Nicotine: No", "Hard exercise: In the evening", "Screens late: Phone")
NONE_OF_THESE = "None of these"
A_FALL = "A fall in the last year"
SEATED_ONLY = "Seated and lying only"
MESSAGE_APPEARED = "A message appeared: Yes"
MESSAGE_WAS_SEEN = "Good. Reminders look like that."
STARTS_WITH_DESKTOP = "Softfall starts with the desktop, so reminders come after a restart."
EVERYTHING_DELETED = "Everything is deleted: your diary, your plan and all backups."
AUTOSTART_REFUSED = re.compile(r"^The desktop refused \(")
LOOK_AROUND = "Look around with example data"
START_FOR_REAL = "Start for real"
START = "Start"
DATA_SETTINGS = "Diary and data settings"
OPEN_WELCOME = "Show the welcome again"
DONE = "Done"

# The health check
HEALTH_CHECK = "Health check"
SPREAD_YES = "Spread from one limb to others: Yes"
PREPARE_REPORT = "Prepare a report"
MIDDLE_OF_NIGHT_YES = "Came back in the middle of the night: Yes"
SEE_SOMEONE_ABOUT_THIS = "When to see someone about this"
SPREAD_FINDING = "See a clinician within two weeks: Movements that spread"
WHAT_TO_DO_ABOUT_SPREADING = "What to do: Movements that spread"
READ_ABOUT_SPREADING = "Read more: Movements that spread"
WHEN_TO_SEE_ARTICLE = "When to talk to a clinician"
LEG_SWOLLEN_YES = "One leg swollen, warm, red or throbbing?: Yes"
LEG_FINDING = "Get help today: One swollen leg"
COMPARED = "That sounds most like a sleep start."
COMPARED_ANSWERS = ("When does it come?: Just as I fall asleep", "What is it?: One sudden twitch")

# Tonight
START_ROUTINE = "Start wind-down"
CONTINUE_ROUTINE = "Continue wind-down"
STOP_ROUTINE = "Stop for tonight"
ROUTINE_STOPPED_TONIGHT = re.compile(r"^You stopped the wind-down at \d\d:\d\d\.$")
START_AGAIN = "Start again"
START_EARLY = "Start wind-down early"
START_EARLY_QUESTION = re.compile(r"^Your wind-down is planned for \d\d:\d\d\. Start now\?$")
START_NOW = "Start now"
CANCEL = "Cancel"
LOG_SOMETHING = "Log something"
TWITCH_TILE = "Twitch"
TWITCH_LOGGED = re.compile(r"^Twitch (at \d\d:\d\d logged$|logged at \d\d:\d\d)")
ROUTINE_DONE_TONIGHT = re.compile(r"^Wind-down done, \d of \d steps\.$")

COFFEE_TILE = "Coffee"
ESPRESSO_TILE = "Espresso"
ESPRESSO_TWO = "Size: Two"
LAST_NIGHTS = "Last 14 nights"
ESPRESSO_LOGGED = re.compile(r"^Espresso logged, \d\d:\d\d$")
CAFFEINE_LEFT = re.compile(r"^About \d+ mg of caffeine will be left at \d\d:\d\d\. Another espresso now leaves about \d+ mg\.$")
ESPRESSO_EARLIER = "When: Earlier…"
TIME_LOGGED = "Time"
CAFFEINE_AMOUNT = "Milligrams of caffeine"
CAFFEINE_AMOUNT_WRONG = "Milligrams of caffeine can’t be 5000. Use 0 to 2000."
TIME_WRONG = re.compile(r"^Time: “25:70” isn’t a time\.")
MORE_TILES, FEWER_TILES = "More", "Show less"
NOT_TONIGHT = "Not tonight"
NO_WIND_DOWN_REMINDER = "No reminder tonight: Wind-down"
REMIND_AFTER_ALL = "Remind me after all"
TWITCH_AT_NIGHT = "Log a twitch"
IT_JUST_HAPPENED = "It just happened"
IT_IS_OVER = "That was a twitch. It’s over."
JOLT_LOGGED = "Logged"
JOLT_DARK_AGAIN = "Dark again"
SEARCH_PAGES = "Search these pages"
FOUND_LOUD_BANG = re.compile(r"^The loud bang\. ")
LOUD_BANG = "The loud bang"
TWITCH_IN_PLACE = "Logged"
FIRST_QUESTION = re.compile(r"^Twitches as you fell asleep\?")
CHANGE_TONIGHT = "Change tonight"
BEDTIME_FIELD = "Bedtime"
WAKE_FIELD = "Wake up"
USE_TONIGHT = "Use for tonight"
TONIGHT_CHANGED = "Tonight: 01:00 to 08:30"
STILL_UP = "I’m still up"
LIGHTS_OUT_MOVED = re.compile(r"^Lights out tonight at \d\d:\d\d$")
SHOW_EVERYTHING = "Show everything"

# The routine
PAUSE = "Pause"
LOOK_BACK_INSTRUCTION = "Log anything you had after its cut-off."
MORE_OF_STEP = "More"
RESUME = "Continue"
NEXT_STEP = "Step done"
LAST_STEP_DONE = "Step done"
STEP_BACK = "Step back"
SKIP_STEP = "Skip this step"
SKIP_REASON = "Not tonight"
ALL_STEPS = "All steps"
SKIP_TO_STRETCHING = "Skip to Stretching"
FIRST_STEP = "Look back at today"
SECOND_STEP = "Food and drink"
MAY_STRETCH = "None of this is true for me"
STRETCHING = "Stretching"
SWOLLEN_LEG = "One leg swollen, warm or red? Don’t stretch."
WARM_UP = "Warm-up"
TIME_LEFT = re.compile(r"^(\d+):(\d\d) (?:left|paused)$")
END_ROUTINE = "End wind-down"
FINISH_ROUTINE = "Count it as done"
ROUTINE_FINISHED = "Done for tonight"
BACK_TO_TONIGHT = "Back to Tonight"
STEP_TITLES = {
    "wind-down": "Quiet time",
    "stimulants": FIRST_STEP,
    "electrolytes": SECOND_STEP,
    "stretching": STRETCHING,
    "schedule": "Ready for tomorrow",
    "environment": "Bedroom",
    "screens": "Screens off",
}
INTERRUPTED = re.compile(r"^It stopped at \d\d:\d\d, in “(.+)”, with (\d+):(\d\d) left of that step\.$")
END_IT_HERE = "End it here"
BY_EAR = "Just listen from here. Any key brings back dim light."
GOING_DARK = re.compile(r"^Going dark in (one second|\d+ seconds)$")
KEEP_LIGHT = "Keep the light on"
GO_DARK = "Go dark now"
DARK_AGAIN = re.compile(r"^(Twitch logged\. )?Dark again in (one second|\d+ seconds)\.$")
NEXT_IN_THE_DARK = "Step done"
LEAVE_FULL_SCREEN = "Leave full screen"

# The evening check-in
SAME_AS_USUAL = re.compile(r"^Same as usual: coffee \d\d:\d\d, stress 2$")
USUAL_LOGGED = re.compile(r"^Logged: coffee \d\d:\d\d, stress 2\.$")
ALCOHOL_TOPIC = re.compile(r"^Alcohol, ")
CAFFEINE_TOPIC = re.compile(r"^Caffeine, ")
ONE_UNIT = "Alcohol: One unit"
ALCOHOL_LOGGED = re.compile(r"^Alcohol, one unit, \d\d:\d\d$")
CHECK_IN_FINISHED = "That’s all for today"
DAY_DONE = "Check-in done. Have a quiet evening."

# Your data
OWN_DATA = "Your data"
BACK_UP = "Back up now"
BACKED_UP = re.compile(r"^Backed up and checked: ")
RESTORE_NEWEST = re.compile(r"^Restore: Today, ")
ONE_HABIT_REMOVED = "Habits: 1 removed, 1 unchanged"
RESTORE_IT = "Restore"
BACKUP_IS_BACK = re.compile(r"^Backup restored: ")
OTHER_COPIES = "Other copies of your diary"
ADD_MISSING = re.compile(r"^Add what’s missing: ")
SHOW_FOLDER = re.compile(r"^Show folder: ")
COPY_HAS_A_TWITCH = "It has 1 twitch that your diary doesn’t have."
COPY_HAS_NOTHING = "It has nothing that your diary doesn’t have."
COPY_CANT_BE_READ = "It can’t be read."
ADD_FROM_COPY = re.compile(r"^Add what’s missing, from ")
ONE_TWITCH_ADDED = re.compile(r"^Twitches: 1 added")
ADD_IT = "Add"
MISSING_IS_ADDED = re.compile(r"^Added what was missing, from ")
COPY_POINTED_OUT = re.compile(r"^There’s another copy of your diary: .*It has 1 twitch ")
COPIES_STAY = re.compile(r"^Copies that other programs made stay too: ")
COPIES_ARE_STILL_THERE = re.compile(r"Copies that other programs made are still there: ")
UNDO = "Undo"
REDO = "Redo"
EXPORT_JSON = "One file (JSON)…"
FILE_NAME = "File name:"
ACCEPT_FILE = re.compile("^(Save|Open|Choose)$")
DIARY_IS_IN = re.compile(r"^Your diary is in ")
IMPORT = "Import a file…"
CHOOSE_FILE = "Choose a file…"
JERK_TAG = re.compile(r"^#jerk, ")
TWO_NIGHTS_ADDED = "Nights: 2 added"
IMPORT_IT = "Import"
DELETION_WORD = re.compile(r"^To confirm, type ")
DELETE_EVERYTHING = "Delete everything"

# Diary
LOG_TWITCH = "Log a twitch"
AT_LEAST_TWO = re.compile(r"^Night of .*, Not sure, at least 2$")
TWITCHES_LOGGED = "Twitches logged at the time"
SEARCH_NOTES = "Search in notes"
EMPTY_SEARCH = "Clear the search"
FOUND_NOTE = re.compile(r", note of the night: Späte Runde$")
CALENDAR = "Show the diary as: Calendar"
CHANGES = "Show the diary as: Changes"
ADD_CHANGE = "Add a change"
CHANGE_LABEL = "What you do differently"
REMOVE_CHANGE = "Remove decaf after noon"

# A night's page
NIGHT_ON_A_LINE = re.compile(r"^The night on a line: ")
BACK_TO_DIARY = "Back to Diary"
ADD_TWITCH = "Add a twitch"
WEAK = "How strong: Weak"
STRONG = "How strong: Strong"
EDIT_TWITCH = re.compile(r"^Edit Twitch at \d\d:\d\d$")
REMOVE_TWITCH = re.compile(r"^Remove Twitch at \d\d:\d\d$")
UNDO_REMOVED = "Undo: twitch removed"
UNDO_EDITED = "Undo: twitch edited"
REDO_EDIT = "Redo: twitch edited"

# The morning
ANSWER_MORNING = re.compile(r"^Night of .*: how was it\?$")
THREE_TWITCHES = "Twitches as you fell asleep? 3"
ORDINARY_NIGHT = (
    "Twitches as you fell asleep? 2",
    "Did they wake you? Some did",
    "How did you sleep? Very well",
    "Tired now? Somewhat",
)
NO_TWITCHES = "Twitches as you fell asleep? None"
MORE_ABOUT_THE_NIGHT = "More about this night"
CHANGE_TIMES = "Change the times"
LIGHTS_OUT_TIME = "Lights out"
OUT_OF_BED_TIME = "Out of bed"
LONG_IN_BED = "In bed for 22 h?"
MAKE_IT_AT_NIGHT = "Change both to 21:00"
NOT_NOW = "Not now"
FIRST_ANSWER = "Twitches as you fell asleep? None"
NIGHT_SAVED = re.compile(r"^Night of \w+, into \w+ saved$")
MINUTES_TO_FALL_ASLEEP = "Minutes to fall asleep"
WRONG_MINUTES = "Minutes to fall asleep can’t be 600. Use 0 to 240."
WRONG_TIME = re.compile(r"^Lights out: “25:99” isn’t a time\. Type it like ")
SAVE = "Save"
SAVE_DRAWING = "Save drawing…"
NIGHT_WITH_THREE = re.compile(r"^Night of .*, 3 twitches(, .*)?$")
NIGHT_WITH_NONE = re.compile(r"^Night of .*, No twitches(, .*)?$")
PROGRESS_CHART = "Twitches by night"

# Notifications
SCREENS_OFF = "Screens off"
NOTICE_DONE = "Done"
NOTICE_SNOOZE = "In 10 minutes"
NOTICE_SKIP = "Skip tonight"
NOTICE_OPEN = "Open Softfall"
EVENING_CHECK_IN = "How was the day?"
BEDTIME = "Bedtime"
TWITCH_NOTICE = "Twitch logged"
STILL_RUNNING = "Softfall keeps running in the background"
STILL_IN_TRAY = "Softfall keeps running in the tray"

# The tray's menu
TRAY_OPEN = "Open Softfall"
NOT_SET_UP = "Not set up yet"
CHECK_IN_KIND = "Evening check-in"
LIGHTS_OUT = "Lights out"
TRAY_JUST_TWITCHED = "Just after a twitch"
TRAY_CAFFEINE = "Log caffeine"
TRAY_COFFEE = "Coffee, 96 mg"
TRAY_SNOOZE = "In 10 minutes"
TRAY_SKIP = "Skip tonight"
TRAY_QUIT = "Quit"

# Questions
QUIT = "Quit"
KEEP_RUNNING = "Keep running"
QUIT_QUESTION = "Quit Softfall?"
CLOSE_WINDOW = "Close the window"

# Settings
REMINDER_SETTINGS = "Reminders settings"
PLAN_SETTINGS = "Plan settings"
SOUND_SETTINGS = "Sound and dark settings"
CHECK_SETTINGS = "Check settings"
MORE_CUTOFFS = "More cut-offs"
MORE_REMINDERS = "More reminders"
NICOTINE_LESS = "Last nicotine, less"
LAST_NICOTINE = "Last nicotine"
TEXT_LARGER = "Text size, more"
TEXT_AT_125 = "Text size 125%"
SHORTCUTS = "Keyboard shortcuts"
FIRST_KEY = "Ctrl+1: Tonight"
CLOSE = "Close"
SCREENS_LESS = "Screens off, less"
WEEKDAY_BEDTIME = "Bedtime, Weekdays"
DID_YOU_MEAN_21 = re.compile(r"^09:00 to 07:00 is 22 h in bed\. Did you mean 21:00\?")
USE_21 = "Use 21:00, Weekdays"
STEPS_OF_THE_EVENING = "Steps of the evening"
SEARCH_SETTINGS = "Search settings"
# What is searched for, and the control that then has the keyboard.
SETTINGS_BY_SEARCH = {
    "Last nicotine": "Last nicotine, less",
    "Reduce motion": "Reduce motion",
    "Pace": "Pace, less",
    "Each hold": "Each hold, less",
    "Keyboard shortcuts": "Keyboard shortcuts",
}
VOICE_RMS = "Voice: Man, American"
SAMPLE_OF_RMS = "Sample: Man, American"
FOUND_AUTOSTART = re.compile(r"^Start with the desktop, Reminders · ")

# Will it work tonight?
READINESS = "Will it work tonight?"
START_WITH_DESKTOP = "Start with the desktop"
TEST_NOTICE = "Notifications: Show a test"
NOTICE_SENT = "Shown. Did you see it?"
NOTICE_TITLE = "This is a test"
NOTICE_SEEN = "I see it"
NOTICE_WORKS = "You pressed its button, so it works."
BACK_UP_NOW = "Backup: Back up now"
CHECK_FILE = "Diary: Check the file"
TRY_WAKEUP = "On time: Try in 5 seconds"
PLAY_TONE = "Sound: Play a tone"
SAY_SOMETHING = "Voice: Say something"
CHECK_AGAIN = "Do not disturb: Check again"

# The diary at the start
WRITTEN_BY_NEWER = re.compile("^A newer Softfall wrote this diary")
OPEN_TO_READ = "Open read-only"
READ_ONLY = re.compile("^Read-only: ")
CANNOT_BE_WRITTEN = "Read-only: the diary can’t be written to. There are no reminders."
WAS_RESCUED = "The diary file was damaged. Softfall recovered it."
KEEP_RESCUED = "Keep the recovered diary"
WAS_MISSING = "The diary file was missing. Softfall recovered it."
START_EMPTY = "Start with an empty diary"
STORED_IS_SAFE = re.compile("your data is safe")

PROGRESS_SENTENCE = "Last 14 nights: about one twitch every 2 nights, and about 3 a night before."
WEEK_SENTENCE = re.compile("^Last 7 nights: about one twitch every 2 nights")
CHANGE_ROW = re.compile("^Since .*: decaf after noon")
NIGHTS_CHART = "Twitches by night"
CHART_NIGHT = re.compile("^[A-Z][a-z]{2} .*twitch")
BACK_TO_PROGRESS = "Back to Progress"
FEWER_PAIRS = "Pairs of blocks, less"
TWO_PAIRS = re.compile("^12 nights, in 2 pairs of blocks")
KEPT_LAST_NIGHT = re.compile("^Did you do it last night\\?: ")
SKIP_TONIGHT = "Skip tonight"
SIXTH_TRIAL_NIGHT = "Night 6 of 12"
TRIAL_RESULT = re.compile("Chance alone gives a difference like that about")
CHART_ROLE = "chart"
CHART_VIEWS = (
    "Nights",
    "Calendar",
    "Weekdays",
    "After lights-out",
    "How and where",
    "Sleep times",
    "Steps",
    "Caffeine",
)
SHOW_ARITHMETIC = "Show the arithmetic"
RATE_CHANGED = re.compile("^When the rate changed")
TRIAL_OF_STRETCHING = "What to try: Ten minutes of stretching"
START_TONIGHT = "Start tonight"
TRIAL_BEGINS = "The trial begins tonight."
STOP_TRIAL = "Stop the trial"
STOP_TRIAL_QUESTION = "Stop the trial early?"
STOP_FOR_GOOD = "Stop the trial for good"
TRIAL_IS_STOPPED = "The trial was stopped."
TRIAL_TONIGHT = re.compile("^Tonight: (stretch for ten minutes|as you like)$")
TRIAL_NIGHT = "Night 1 of 36"

# The report and paper
OPEN_REPORT = "Report for an appointment…"
REPORT_PAGE = "Report for an appointment"
REPORT_QUESTION = "Your question"
TEXT_ROLE = "text"
REPORT_PREVIEW = "The first page"
REPORT_ANNEX = "Add an annex"
FROM_PAPER = "From paper"
NO_COUNT_OF_TWITCHES = "Twitches: “q” isn’t an answer. Type 0 to 50."
FIRST_CELL_OF_A_NIGHT = re.compile(r"^\w{3} \d+ \w{3}: Twitches$")
SAVE_PAPER_NIGHTS = "Save these nights"
THIRTEEN_COPIED = "13 nights copied from paper"
