"""Plans set so that a test gets the evening it needs at any time of day."""

import datetime

from harness import begin_diary, run_command

UTC = datetime.timezone.utc


def utc_now():
    return datetime.datetime.now(UTC)


def zone_where_it_is(hour):
    """A fixed zone whose clock shows that hour now: the hour of the test is the test's choice."""
    east = (hour - utc_now().hour + 12) % 24 - 12
    return f"Etc/GMT{-east:+d}" if east else "UTC"


def next_full_minute(at_least):
    """The first full minute that is at_least seconds away."""
    moment = utc_now() + datetime.timedelta(seconds=at_least)
    return moment.replace(second=0, microsecond=0) + datetime.timedelta(minutes=1)


def set_bedtime(data_dir, bedtime, *more):
    """Every night begins at the hour and minute of `bedtime` and lasts eight hours."""
    begin_diary(data_dir)

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
    """What `softfallctl tonight --json` says now."""
    begin_diary(data_dir)
    result = run_command(data_dir, "tonight", "--json", TZ="UTC")
    if result.exit_code != 0:
        raise AssertionError(f"no evening: {result}")
    return result.json


def reminder(data_dir, kind):
    return next(one for one in tonight(data_dir)["reminders"] if one["kind"] == kind)
