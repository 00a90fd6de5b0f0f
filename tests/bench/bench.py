#!/usr/bin/env python3
"""Measures Softfall against something else in the same run and prints each as a ratio. See tests/bench/run.
Environment: SOFTFALL_BIN, SOFTFALLCTL_BIN, SMALLEST_CHARTS_WINDOW; the scratch folder is the first argument."""

import argparse
import contextlib
import datetime
import functools
import math
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "e2e"))
import names  # noqa: E402
from background import BUS_NAME, BackgroundTest  # noqa: E402
from evening import set_bedtime, utc_now  # noqa: E402
from harness import (  # noqa: E402
    Desktop,
    Diary,
    MediaKeys,
    Program,
    SoundServer,
    processor_seconds,
    run_command,
    wait_until,
)
from stretching import cue_seconds, delays, plan_stretching, start_stretching  # noqa: E402
from test_by_ear import RoutineTest  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SOFTFALL = os.environ["SOFTFALL_BIN"]
SOFTFALLCTL = os.environ["SOFTFALLCTL_BIN"]
SMALLEST = os.environ["SMALLEST_CHARTS_WINDOW"]

YEARS = 5
TWENTY_YEARS = 7300
PAGE_SECONDS = 2
START_RUNS = 11
LOG_RUNS = 31
EXCHANGE_RUNS = 5
MANY_HABITS = 100_000
IN_UTC = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
# Qt empties its picture cache once, 30 seconds after the tray icon was drawn.
SETTLE_SECONDS = 40
WATCH_SECONDS = 20
# Three minutes in real use; the memory afterwards is the same.
RENEW_SECONDS = 5
REMINDERS = 8
# A tone within the script is over by then, and words are being spoken.
WORDS_AFTER = 1.5
# Hertz of the tone that a pause begins with: C4, as in ToneScore.
RELEASE = 261.63


class Row:
    def __init__(self, what, own, other, against, target, unit, commands):
        self.what, self.own, self.other, self.against, self.target = what, own, other, against, target
        self.unit, self.commands = unit, commands

    def cells(self):
        # A target of nothing is met by nothing only; there is no ratio to zero.
        ratio = f"{self.own / self.other:.2f}" if self.other else "-"
        limit = self.target if self.unit in ("count", "late", "share") else self.target * self.other
        return [
            self.what,
            self.show(self.own),
            self.against,
            self.show(self.other),
            ratio,
            f"<= {self.show(limit) if self.unit in ('late', 'share') else self.target}",
            "yes" if self.own <= limit else "NO",
        ]

    def show(self, value):
        if self.unit in ("ms", "late"):
            return f"{value * 1000:.1f} ms"
        return {"MB": f"{value / 1e6:.1f} MB", "count": f"{value:.0f}", "share": f"{value:.2%}"}[self.unit]


class Machine:
    """What the processors did since its construction."""

    def __init__(self):
        self.before = self.ticks()

    @staticmethod
    def ticks():
        """Of all processors: idle (including waiting for the disk), stolen by other machines of the same host, all."""
        numbers = [int(number) for number in pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
        return numbers[3] + numbers[4], numbers[7], sum(numbers)

    def report(self):
        idle, stolen, total = (after - before for after, before in zip(self.ticks(), self.before))
        busy = (total - idle - stolen) / max(1, total)
        load = " ".join(f"{average:.2f}" for average in os.getloadavg())
        return f"processors {busy:.0%} busy, {stolen / max(1, total):.1%} stolen; load {load}"


def seconds_of(command, environment):
    begin = time.monotonic()
    finished = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120, check=False
    )
    duration = time.monotonic() - begin
    if finished.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {finished.returncode}: {finished.stderr or finished.stdout}")
    return duration


def seconds_to_first_frame(command, environment):
    """Until the program says so; its end is waited for and does not count."""
    begin = time.monotonic()
    with subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True) as program:
        line = program.stdout.readline()
        duration = time.monotonic() - begin
    if line != "first frame\n" or program.returncode != 0:
        raise SystemExit(f"{' '.join(command)} drew nothing: {line!r}, {program.returncode}")
    return duration


def medians(first, second, runs, warm_up=2, measure=seconds_of):
    """Median seconds of two commands, run alternately so that other load affects both."""
    taken = ([], [])
    for number in range(runs + warm_up):
        for which, (command, environment) in enumerate((first, second)):
            duration = measure(command(), environment)
            if number >= warm_up:
                taken[which].append(duration)
    return statistics.median(taken[0]), statistics.median(taken[1])


def filled_diary(folder, nights, *more):
    source = folder / f"csv-{nights}"
    subprocess.run(
        [sys.executable, "-B", str(HERE / "generate_diary.py"), str(source), "--nights", str(nights), *more], check=True
    )
    data_dir = folder / f"diary-{nights}"
    result = run_command(data_dir, "import", source)
    if result.exit_code != 0:
        raise SystemExit(f"the made-up diary was not imported: {result}")
    return data_dir


def plan_with_nothing_soon(data_dir):
    """Bedtime in seven and a half hours: no reminder comes within the next half hour."""

    def clock(moment):
        return moment.strftime("%H:%M")

    bedtime = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=7, minutes=30)
    result = run_command(
        data_dir,
        "plan",
        "set",
        "--bedtime",
        clock(bedtime),
        "--wake",
        clock(bedtime + datetime.timedelta(hours=8)),
        "--caffeine-latest",
        "none",
        TZ="UTC",
    )
    if result.exit_code != 0:
        raise SystemExit(str(result))


def start_to_first_frame(scratch):
    data_dir = filled_diary(scratch, 365 * YEARS + 1)
    with Desktop() as desktop:
        environment = {
            name: value for name, value in desktop.environment.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
        }
        own = [SOFTFALL, "--data-dir", str(data_dir), "--page", "tonight", "--first-frame"]
        taken = medians((lambda: own, environment), (lambda: [SMALLEST], environment), START_RUNS, measure=seconds_to_first_frame)
    return [
        Row(
            f"start to first frame of Tonight, diary of {YEARS} years",
            *taken,
            "smallest Quick + Charts window",
            1.5,
            "ms",
            [own, [SMALLEST]],
        )
    ]


def diary_of_twenty_years(scratch):
    return filled_diary(scratch, TWENTY_YEARS, "--twitches", "50000", "--habits", "100000")


def longest_wait_on_progress(scratch):
    """How long the window may leave an input unanswered, from its start on and while ranges and views are switched."""
    data_dir = diary_of_twenty_years(scratch)
    with Desktop() as desktop:
        program = Program(desktop, "--page", "progress", data_dir=data_dir)
        longest = program.tree.longest_wait(PAGE_SECONDS)
        views = [f"Chart: {view}" for view in names.CHART_VIEWS]
        for name in ("Length: All", "Length: Year", "Length: Week", *views, "Length: All"):
            program.tree.scroll_to(name)
            longest = max(longest, program.tree.longest_wait_after_press(name, PAGE_SECONDS))
    what = f"longest wait for an answer of Progress, {TWENTY_YEARS:,} nights"
    command = [SOFTFALL, "--data-dir", str(data_dir), "--page", "progress"]
    return [Row(what, longest, 0, "an input", 0.1, "late", [command])]


def open_progress(scratch):
    """The program from its start until the page has drawn its content."""
    nights = TWENTY_YEARS
    long = diary_of_twenty_years(scratch)
    short = filled_diary(scratch, 60)
    with Desktop() as desktop:
        environment = {
            name: value for name, value in desktop.environment.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
        }
        commands = [
            [SOFTFALL, "--data-dir", str(data_dir), "--page", "progress", "--first-frame"] for data_dir in (long, short)
        ]
        own, other = ((lambda command=command: command, environment) for command in commands)
        taken = medians(own, other, START_RUNS, measure=seconds_to_first_frame)
    return [Row(f"Progress page, {nights:,} nights", *taken, "the same page with 60 nights", 2, "ms", commands)]


def growth_of_insight(scratch):
    """Ten times the nights, each minus the command's time for a handful of them."""
    few, many = 2000, 20000
    commands = {
        nights: [SOFTFALLCTL, "--data-dir", str(filled_diary(scratch, nights)), "insight", "--json"]
        for nights in (7, few, many)
    }
    more, less = medians((lambda: commands[many], IN_UTC), (lambda: commands[few], IN_UTC), START_RUNS)
    start, _ = medians((lambda: commands[7], IN_UTC), (lambda: commands[7], IN_UTC), START_RUNS)
    target = round((many / few) ** 1.1, 2)
    what = f"insight over {many:,} nights"
    against = f"over {few:,} (an exponent of 1.1)"
    return [Row(what, more - start, less - start, against, target, "ms", [commands[many], commands[few]])]


def proportional_memory(pid):
    """PSS in bytes."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return 1024 * int(re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)[1])


def context_switches(pid):
    total = 0
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        total += sum(int(number) for number in re.findall(r"ctxt_switches:\s+(\d+)", status.read_text()))
    return total


def open_and_close_window(desktop, own, data_dir):
    """Waits until the running program has had a window and is a fresh one without it."""

    def has_window_libraries():
        return "libQt6Quick" in pathlib.Path(f"/proc/{own.pid}/maps").read_text()

    second = desktop.start(
        [SOFTFALL, "--data-dir", str(data_dir)], "softfall-second", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0"
    )
    second.wait_for_exit(60)
    wait_until(has_window_libraries, "the window", 60, desktop.evidence)
    # The first time it says that Softfall keeps running.
    desktop.close_window(own.pid)
    desktop.close_window(own.pid)
    wait_until(lambda: not has_window_libraries(), "a fresh program", 60, desktop.evidence)


def in_the_background(scratch):
    data_dir = scratch / "diary-background"
    plan_with_nothing_soon(data_dir)
    with Desktop() as desktop:
        settings = pathlib.Path(desktop.environment["XDG_CONFIG_HOME"]) / "glib-2.0/settings"
        settings.mkdir(parents=True)
        (settings / "keyfile").write_text(
            "[org/workrave/gui/main-window]\nenabled=false\nstart-in-tray=true\n"
            "[org/workrave/gui]\ntrayicon-enabled=true\n"
            "[org/workrave/gui/applet]\nenabled=false\nfallback-enabled=false\n"
        )
        other_command = ["workrave"]
        own_command = [SOFTFALL, "--data-dir", str(data_dir), "--background", "--renew-after", str(RENEW_SECONDS)]
        other = desktop.start(other_command, "workrave", GSETTINGS_BACKEND="keyfile")
        own = desktop.start(own_command, "softfall", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="0")
        wait_until(
            lambda: any("oftfall" in item["id"] + item["title"] for item in desktop.tray.items()),
            "Softfall in the tray",
            30,
            desktop.evidence,
        )
        # One-time work after a program's start is not its background load.
        time.sleep(SETTLE_SECONDS)
        before = context_switches(own.pid), context_switches(other.pid)
        time.sleep(WATCH_SECONDS)
        switches = context_switches(own.pid) - before[0], context_switches(other.pid) - before[1]
        memory = proportional_memory(own.pid), proportional_memory(other.pid)
        open_and_close_window(desktop, own, data_dir)
        time.sleep(SETTLE_SECONDS)
        memory_again = proportional_memory(own.pid), proportional_memory(other.pid)
    return [
        Row(
            "background, proportional memory (PSS)",
            *memory,
            "Workrave in its tray",
            1.0,
            "MB",
            [own_command, other_command],
        ),
        Row(
            "the same, after a window was closed",
            *memory_again,
            "Workrave in its tray",
            1.0,
            "MB",
            [own_command, other_command],
        ),
        Row(
            f"background, context switches in {WATCH_SECONDS} s",
            *switches,
            "Workrave in its tray",
            0,
            "count",
            [own_command, other_command],
        ),
    ]


def log_a_twitch(scratch):
    data_dir = scratch / "diary-log"
    if run_command(data_dir, "log", "twitch").exit_code != 0:
        raise SystemExit("softfallctl log twitch does not work")
    like = scratch / "like.sqlite"
    subprocess.run(
        [
            "sqlite3",
            str(like),
            "CREATE TABLE twitch (id INTEGER PRIMARY KEY, at_utc INTEGER NOT NULL, "
            "at_offset INTEGER NOT NULL, zone TEXT NOT NULL, night TEXT NOT NULL, intensity INTEGER, limb TEXT, "
            "falling INTEGER NOT NULL, woke INTEGER NOT NULL, pain INTEGER, note TEXT NOT NULL) STRICT; "
            "CREATE INDEX twitch_by_night ON twitch (night);",
        ],
        check=True,
    )
    own = [SOFTFALLCTL, "--data-dir", str(data_dir), "log", "twitch"]
    other = [
        "sqlite3",
        str(like),
        "INSERT INTO twitch (at_utc, at_offset, zone, night, falling, woke, note) "
        "VALUES (unixepoch(), 0, 'UTC', '2025-03-30', 0, 0, '');",
    ]
    environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    taken = medians((lambda: own, environment), (lambda: other, environment), LOG_RUNS)
    return [Row("softfallctl log twitch", *taken, "sqlite3, one durable row", 3, "ms", [own, other])]


def habits_as_csv(scratch):
    source = scratch / "csv-habits"
    if not source.exists():
        generate = [sys.executable, "-B", str(HERE / "generate_diary.py"), str(source), "--nights", "7300"]
        subprocess.run([*generate, "--habits", str(MANY_HABITS), "--twitches", "0"], check=True)
    return source


def imported_by_sqlite(source, database):
    return [
        "sqlite3",
        str(database),
        "CREATE TABLE habit (at TEXT, zone TEXT, kind TEXT, amount REAL, unit TEXT, detail TEXT); "
        "CREATE TABLE night (night TEXT, status TEXT, twitches INTEGER, woke TEXT, quality INTEGER, fatigue INTEGER, "
        "lights_out TEXT, wake TEXT, zone TEXT, sol_min INTEGER, note TEXT);",
        f".import --csv --skip 1 {source}/habits.csv habit",
        f".import --csv --skip 1 {source}/nights.csv night",
    ]


def without(path, command):
    """The command, after removing its output."""

    def make():
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        return command

    return make


def import_habits(scratch):
    source = habits_as_csv(scratch)
    data_dir, like = scratch / "diary-import", scratch / "import.sqlite"
    own = [SOFTFALLCTL, "--data-dir", str(data_dir), "import", str(source)]
    other = imported_by_sqlite(source, like)
    taken = medians((without(data_dir, own), IN_UTC), (without(like, other), IN_UTC), EXCHANGE_RUNS, 0)
    return [Row(f"import of {MANY_HABITS} habits", *taken, "sqlite3 .import", 3, "ms", [own, other])]


def export_habits(scratch):
    source = habits_as_csv(scratch)
    data_dir, like = scratch / "diary-export", scratch / "export.sqlite"
    seconds_of([SOFTFALLCTL, "--data-dir", str(data_dir), "import", str(source)], IN_UTC)
    seconds_of(imported_by_sqlite(source, like), IN_UTC)
    folder, bundle = scratch / "exported", scratch / "exported.json"
    other = [
        "sqlite3",
        str(like),
        ".mode csv",
        ".headers on",
        f".once {scratch}/habits.csv",
        "SELECT * FROM habit;",
        f".once {scratch}/nights.csv",
        "SELECT * FROM night;",
    ]
    rows = []
    for what, path in (("CSV", folder), ("JSON", bundle)):
        own = [SOFTFALLCTL, "--data-dir", str(data_dir), "export", str(path)]
        taken = medians((without(path, own), IN_UTC), (lambda: other, IN_UTC), EXCHANGE_RUNS, 1)
        rows.append(Row(f"export of {MANY_HABITS} habits as {what}", *taken, "sqlite3 .mode csv", 3, "ms", [own, other]))
    return rows


def background_program(desktop, data_dir):
    program = Program(desktop, "--background", data_dir=data_dir)
    wait_until(lambda: desktop.has_bus_name(BUS_NAME), "Softfall on the bus", 30, program.log_tail)


def cues_in_time(scratch):
    """The real program stretches for four minutes and is recorded. The first tone opens the output: it is left out."""
    data_dir = scratch / "diary-cues"
    plan_stretching(data_dir)
    with Desktop(panel=False) as desktop:
        server = SoundServer(desktop)
        server.start()
        with server.record() as ear:
            background_program(desktop, data_dir)
            begin = start_stretching(desktop, MediaKeys(desktop)).began
            boundaries = [begin + second for second in cue_seconds()[1:]]
            ear.wait_until_heard(boundaries[-1] + 2, 300)
            late = sorted(delays(ear, boundaries))
    command = [SOFTFALL, "--data-dir", str(data_dir), "--background"]
    return [late_row("cue after its boundary", late, "its boundary", 0.05, command)]


def late_row(what, late, against, target, command):
    """Of delays as heard, in seconds: the p99 counts; the median and the number of late ones are reported."""
    late = sorted(late)
    share = sum(delay > target for delay in late) / len(late)
    details = f"p99 of {len(late)} as heard, median {statistics.median(late) * 1000:.0f} ms, {share:.0%} too late"
    worst = late[math.ceil(0.99 * len(late)) - 1]
    return Row(f"{what} ({details})", worst, 0, against, target, "late", [command])


def pause_after_key(scratch):
    """The real program stretches; while it speaks, its player is paused and resumed. The tone of a pause ends the words."""
    data_dir = scratch / "diary-pause"
    plan_stretching(data_dir)
    late = []
    with Desktop(panel=False) as desktop:
        server = SoundServer(desktop)
        server.start()
        with server.record() as ear:
            background_program(desktop, data_dir)
            keys = MediaKeys(desktop)
            start_stretching(desktop, keys)
            for second in cue_seconds()[1:7]:
                wait_until(lambda second=second: keys.now_playing().position >= second + WORDS_AFTER, "the words", 60)
                ear.wait_until_sounding(time.monotonic())
                pressed = time.monotonic()
                keys.press("Pause")
                late.append(ear.wait_for_tone(RELEASE, pressed) - pressed)
                keys.press("Play")
    command = [SOFTFALL, "--data-dir", str(data_dir), "--background"]
    return [late_row("tone of a pause", late, "the key", 0.1, command)]


@contextlib.contextmanager
def prepared(fixture):
    """What a desktop test prepares, without a test."""
    fixture.setUp()
    try:
        yield fixture
    finally:
        fixture.doCleanups()


def reminder_on_time(_):
    """The real program shows a snoozed reminder again, several times; as dunst runs the script of its rule."""
    late = []
    with prepared(BackgroundTest()) as test:
        test.only_the_screens_go_off()
        program = test.start_background()
        for number in range(REMINDERS):
            until = test.snoozed_until_in("screen-cutoff", 3)
            deadline = until + 20
            while len(test.shown()) <= number:
                if time.time() > deadline:
                    raise SystemExit(f"no reminder: {program.log_tail()}")
                time.sleep(0.001)
            late.append(time.time() - until)
    return [late_row("reminder after its instant", late, "its instant", 0.05, [SOFTFALL, "--background"])]


def in_the_dark(_):
    """The real program guides by ear behind its black window, once the first words are spoken."""
    with prepared(RoutineTest()) as test:
        test.start_routine()
        test.hand_off()
        wait_until(lambda: test.desktop.light().brightest == 0, "no light at all", 60, test.desktop.evidence)
        pid = test.program.pid
        wait_until(
            lambda: test.sound.streams(pid) == test.sound.resting_streams(pid) == 1,
            "silence",
            60,
            test.program.log_tail,
        )
        used, since = processor_seconds(pid), time.monotonic()
        frames = test.frames_in(WATCH_SECONDS)
        share = (processor_seconds(pid) - used) / (time.monotonic() - since)
    command = [SOFTFALL, "--background"]
    return [
        Row(f"by ear in the dark, frames in {WATCH_SECONDS} s", frames, 0, "nothing", 0, "count", [command]),
        Row("by ear in the dark, share of a core", share, 0, "nothing", 0.005, "share", [command]),
    ]


def drift(scratch, minutes):
    """How far the last of three steps, or of the evening of 90 minutes, is from its planned time near its end."""
    data_dir = scratch / "diary-drift"
    third = minutes // 3
    steps = f"stimulants:{third},environment:{third},schedule:{minutes - 2 * third}"
    own = [] if minutes == 90 else ["--steps", steps]
    set_bedtime(data_dir, utc_now() + datetime.timedelta(minutes=minutes + 5), *own)
    with Desktop(panel=False) as desktop:
        background_program(desktop, data_dir)
        keys = MediaKeys(desktop)
        desktop.activate_action(BUS_NAME, "start-routine")
        wait_until(keys.is_there, "the player", 30, desktop.evidence)
        first = keys.track()
        time.sleep(first.began + 60 * minutes - time.monotonic() - 3)
        last = keys.track()
        planned = Diary(data_dir).one("SELECT sum(planned_s) FROM routine_step WHERE position < ?", last.number - 1)
    what = f"drift of the routine over {minutes} min"
    return [
        Row(
            what,
            abs(last.began - first.began - planned),
            0,
            "the monotonic clock",
            0.05,
            "late",
            [[SOFTFALL, "--data-dir", str(data_dir), "--background"]],
        )
    ]


BENCHES = {
    "start": start_to_first_frame,
    "progress": open_progress,
    "wait": longest_wait_on_progress,
    "insight": growth_of_insight,
    "background": in_the_background,
    "log": log_a_twitch,
    "import": import_habits,
    "export": export_habits,
    "reminder": reminder_on_time,
    "dark": in_the_dark,
    "cues": cues_in_time,
    "pause": pause_after_key,
    "drift": drift,
}


def print_table(rows):
    table = [["what", "Softfall", "against", "that", "ratio", "target", "reached"], *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scratch")
    parser.add_argument("wanted", nargs="*", metavar="bench", help=", ".join(BENCHES))
    parser.add_argument("--drift", type=int, default=3, metavar="MINUTES", help="how long to watch the routine")
    arguments = parser.parse_args()
    unknown = set(arguments.wanted) - set(BENCHES)
    if unknown:
        raise SystemExit(f"no bench {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
    benches = {**BENCHES, "drift": functools.partial(drift, minutes=arguments.drift)}
    rows = []
    # On the disk, not in a memory file system: a durable row must really be durable.
    with tempfile.TemporaryDirectory(dir=arguments.scratch, prefix="bench-") as scratch:
        for name in arguments.wanted or BENCHES:
            print(f"measuring {name} ...", flush=True)
            machine = Machine()
            measured = benches[name](pathlib.Path(scratch))
            print_table(measured)
            print(f"  meanwhile {machine.report()}", flush=True)
            rows += measured
    print()
    print_table(rows)
    print("\nmeasured with")
    for command in dict.fromkeys(
        " ".join(part if " " not in part else f'"{part}"' for part in command)
        for row in rows
        for command in row.commands
    ):
        print(f"  {command}")


if __name__ == "__main__":
    main()
