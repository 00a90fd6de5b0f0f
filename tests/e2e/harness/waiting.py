"""The one way to wait: ask again until it is so or the deadline has passed."""

import time

PAUSE = 0.05
# Deadlines are written for a quiet machine. They end what hangs; on a busy one what works may take that much longer.
PATIENCE = 3


def wait_until(condition, what, timeout=15, explain=None):
    """Returns the first true answer of condition(). After timeout seconds raises AssertionError: what was waited for,
    the last answer or error, and the text of explain(). On a machine that is busy it has PATIENCE times as long."""
    timeout *= PATIENCE
    deadline = time.monotonic() + timeout
    while True:
        last = None
        try:
            answer = condition()
            if answer:
                return answer
            last = f"the last answer was {answer!r}"
        except Exception as error:  # pylint: disable=broad-except
            # What is asked may be half gone or not there yet; the deadline decides.
            last = f"the last error was {error!r}"
        if time.monotonic() > deadline:
            more = f"\n{explain()}" if explain else ""
            raise AssertionError(f"waited {timeout} s for {what}; {last}{more}")
        time.sleep(PAUSE)
