"""Cues as Softfall plays them, without Softfall: the program sound_probe, which executes lines of text."""

import collections
import pathlib
import re
import subprocess

from .program import program_path
from .waiting import wait_until

Received = collections.namedtuple("Received", "what at detail")
Received.__doc__ = """what: "prepare", "tone step", "tone step begun", "say failed"… at: monotonic seconds. detail: the reason."""


class SoundProbe:
    """See sound_probe/main.cpp for the instructions. `with` ends it."""

    def __init__(self, desktop, name="sound-probe"):
        self._log = desktop.folder / f"{name}.log"
        self._process = None
        with open(self._log, "wb") as output:
            self._process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "--", program_path("SOFTFALL_SOUND_PROBE")],
                env=desktop.environment,
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                text=True,
                bufsize=1,
            )
        self.wait_for("ready")

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()

    @property
    def pid(self):
        return self._process.pid

    @property
    def exit_code(self):
        return self._process.poll()

    def niceness(self, thread):
        """Of a thread of that name, the most favoured; -20 goes first."""
        found = []
        for task in pathlib.Path(f"/proc/{self.pid}/task").iterdir():
            # The name is in brackets and cut to 15 bytes; niceness is the 17th value after it.
            name, values = (task / "stat").read_text().partition("(")[2].rsplit(")", 1)
            if name == thread[:15]:
                found.append(int(values.split()[16]))
        return min(found)

    def do(self, *instructions):
        for instruction in instructions:
            self._process.stdin.write(f"{instruction}\n")
        self._process.stdin.flush()

    def received(self, pattern=""):
        """Its output so far that matches the pattern, in order."""
        found = []
        for line in self._log.read_text().split("\n")[:-1]:
            match = re.fullmatch(r"([a-z -]+?) (\d+\.\d+) ?(.*)", line)
            if match and re.fullmatch(pattern or ".*", match[1]):
                found.append(Received(match[1], float(match[2]) / 1000, match[3]))
        return found

    def wait_for(self, pattern, count=1, timeout=30):
        """The count-th line of output that matches."""
        return wait_until(
            lambda: self.received(pattern)[count - 1 : count], f"{pattern!r} number {count}", timeout, self.log_tail
        )[0]

    def log_tail(self):
        return f"exit code {self.exit_code}\n" + "\n".join(self._log.read_text().splitlines()[-25:])

    def quit(self):
        self.do("quit")
        wait_until(lambda: self.exit_code is not None, "the probe to end", 15, self.log_tail)
        return self.exit_code
