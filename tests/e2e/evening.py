"""Plans set so that a test gets the evening it needs at any time of day."""

import datetime

from harness import run_command

UTC = datetime.timezone.utc


def utc_now():
    return datetime.datetime.now(UTC)


def next_full_minute(at_least):
    """The first full minute that is at_least seconds away."""
    moment = utc_now() + datetime.timedelta(seconds=at_least)
    return moment.replace(second=0, microsecond=0) + datetime.timedelta(minutes=1)


def set_bedtime(data_dir, bedtime, *more):
    """Every night begins at the hour and minute of `bedtime` and lasts eight hours."""

    def clock(moment):
        return moment.strftime("%H:%M")

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
        *more,
        TZ="UTC",
    )
    if result.exit_code != 0:
        raise AssertionError(f"the plan was not set: {result}")


def tonight(data_dir):
    """The current output of `softfallctl tonight --json`."""
    result = run_command(data_dir, "tonight", "--json", TZ="UTC")
    if result.exit_code != 0:
        raise AssertionError(f"no evening: {result}")
    return result.json


def reminder(data_dir, kind):
    return next(one for one in tonight(data_dir)["reminders"] if one["kind"] == kind)
