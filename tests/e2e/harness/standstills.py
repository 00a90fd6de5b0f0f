"""When the machine was too busy for anything to happen in time."""

import threading
import time

_NAP = 0.005


class Standstills:
    """Watches from `with` on how late a thread of this process wakes up that wants to wake 200 times a second."""

    def __init__(self):
        self._late = []
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_error):
        self._ends.set()
        self._thread.join()

    def longest(self, begin, end):
        """Seconds of the longest standstill that touches the time between the two monotonic seconds."""
        return max((woken - due for due, woken in self._late[:] if due < end and woken > begin), default=0)

    def _watch(self):
        while not self._ends.is_set():
            due = time.monotonic() + _NAP
            time.sleep(_NAP)
            woken = time.monotonic()
            if woken - due > _NAP:
                self._late.append((due, woken))
