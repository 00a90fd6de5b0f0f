"""The only way to wait: poll until the condition holds or the deadline has passed."""

import time

PAUSE = 0.05
# Deadlines are meant for a quiet machine. They end what hangs; on a busy one, working code may take that much longer.
PATIENCE = 3


def wait_until(condition, what, timeout=15, explain=None):
    """Returns the first true result of condition(). After timeout seconds raises AssertionError: what was waited for,
    the last result or error, and the text of explain(). On a busy machine it has PATIENCE times as long."""
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
            # The target may be half gone or not there yet; the deadline decides.
            last = f"the last error was {error!r}"
        if time.monotonic() > deadline:
            more = f"\n{explain()}" if explain else ""
            raise AssertionError(f"waited {timeout} s for {what}; {last}{more}")
        time.sleep(PAUSE)
