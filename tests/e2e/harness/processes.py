"""Child processes that are guaranteed to end."""

import os
import pathlib
import signal
import subprocess

from .waiting import wait_until


# Programs that speak.
ENGINES = ("flite", "espeak-ng")


class ChildProcess:
    """A program with its output in a file. It gets its own process group and dies with this one."""

    def __init__(self, command, environment, log, pass_fds=()):
        self.command = [str(part) for part in command]
        self.log = pathlib.Path(log)
        with open(self.log, "ab") as output:
            self.process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "--", *self.command],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=pass_fds,
            )

    @property
    def pid(self):
        return self.process.pid

    @property
    def exit_code(self):
        """None while it runs; negative when a signal ended it."""
        return self.process.poll()

    def wait_for_exit(self, timeout=15):
        wait_until(lambda: self.exit_code is not None, f"{self.command[0]} to end", timeout, self.log_tail)
        return self.exit_code

    def log_tail(self, lines=25):
        text = self.log.read_text(errors="replace").splitlines()[-lines:]
        return "\n".join([f"--- end of {self.log}", *text])

    def pause(self):
        """Suspends it, as if the program hung: it answers nothing."""
        self._signal(signal.SIGSTOP)

    def go_on(self):
        self._signal(signal.SIGCONT)

    def kill(self):
        """Like a power cut: at once, with all its children."""
        self._signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """Terminates it, then kills it."""
        if self.exit_code is None:
            self._signal(signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                pass
        self.kill()

    def _signal(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass


def processor_seconds(pid):
    """Processor time that all threads of a process have used so far."""
    files = pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(file.read_text().split()[0]) for file in files) / 1e9


def end_marked_processes(marker):
    """Kills every process with `marker` (a NAME=value) in its environment: what the bus started is no child of ours."""
    wanted = marker.encode()
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        pid = int(folder.name)
        try:
            marked = wanted in (folder / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if marked and pid != os.getpid():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


def voices_of(pid):
    """The ids of the speech engines that a process of Softfall waits for: none or one."""
    return [int(folder.name) for folder in pathlib.Path("/proc").glob("[0-9]*") if _parent_of_voice(folder) == pid]


def is_alive(pid):
    """False if only its exit code is left."""
    state = _status(pathlib.Path(f"/proc/{pid}"))
    return bool(state) and state[1] != "Z"


def _parent_of_voice(folder):
    """Of a live engine; else nothing."""
    status = _status(folder)
    return int(status[2]) if status and status[0] in ENGINES and status[1] != "Z" else None


def _status(folder):
    """Name, state and parent; nothing if there is no such process."""
    try:
        name, values = (folder / "stat").read_text().partition("(")[2].rsplit(")", 1)
    except (FileNotFoundError, ProcessLookupError):
        return None
    return (name, *values.split()[:2])
