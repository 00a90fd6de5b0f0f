"""The real programs. SOFTFALL_BIN and SOFTFALLCTL_BIN hold their paths."""

import json
import os
import pathlib
import sqlite3
import subprocess

from .accessible_tree import AccessibleTree
from .waiting import wait_until


def program_path(variable):
    path = os.environ.get(variable)
    if not path or not os.access(path, os.X_OK):
        raise AssertionError(f"{variable} names no program: {path!r}")
    return path


def begin_diary(data_dir):
    """The diary began long ago, so there is no welcome; one that has begun, cannot be read, or is lost stays as it is."""
    file = pathlib.Path(data_dir) / "diary.sqlite"
    if not file.exists() and (file.parent / "backups").exists():
        return
    if file.exists():
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True, timeout=10)
        try:
            if connection.execute("SELECT count(*) FROM beginning WHERE at_utc IS NOT NULL").fetchone()[0]:
                return
        except sqlite3.Error:
            return
        finally:
            connection.close()
    result = run_command(data_dir, "welcome", "--skip", "--now", "2000-01-01T12:00:00Z", TZ="UTC")
    if result.exit_code != 0:
        raise AssertionError(f"the diary did not begin: {result}")


def remember_tray(desktop):
    """That Softfall keeps running in the tray was said on this machine."""
    settings = pathlib.Path(desktop.environment["XDG_CONFIG_HOME"]) / "softfall" / "softfall.conf"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("[tray]\nisKnown=true\n")


class Program:
    """`softfall` on a desktop. data_dir: its diary's folder; a new one inside the desktop's folder unless given.
    under: a command that becomes it, such as a tracer. knows_tray: the window was closed before on this machine. begun: whether the diary began long ago; otherwise a new one opens
    with the welcome."""

    def __init__(self, desktop, *arguments, data_dir=None, name="softfall", under=(), begun=True, knows_tray=True, **environment):
        self.data_dir = pathlib.Path(data_dir or desktop.folder / "diary")
        if begun and "--demo" not in arguments:
            begin_diary(self.data_dir)
            if knows_tray:
                remember_tray(desktop)
        self._desktop = desktop
        command = [*under, program_path("SOFTFALL_BIN"), "--data-dir", str(self.data_dir), *arguments]
        self._child = desktop.start(command, name, **environment)
        self._tree = None

    @property
    def pid(self):
        return self._child.pid

    @property
    def tree(self):
        """The accessible tree of its window; waits for the window."""
        if self._tree is None:
            self._tree = AccessibleTree(self.pid, self._desktop)
        return self._tree

    @property
    def exit_code(self):
        return self._child.exit_code

    def close_window(self):
        """Closes it once it is visible."""
        wait_until(self.tree.window_is_active, "the window in front", explain=self.tree.describe)
        self._desktop.close_window(self.pid)

    def forget_tree(self):
        """Call it when another program runs in the same process, or another window is meant."""
        self._tree = None

    def wait_for_exit(self, timeout=30):
        return self._child.wait_for_exit(timeout)

    def stop(self):
        self._child.stop()

    def kill(self):
        self._child.kill()

    def pause(self):
        """Suspends it until go_on()."""
        self._child.pause()

    def go_on(self):
        self._child.go_on()

    def log_tail(self, lines=25):
        return self._child.log_tail(lines)


class CommandResult:
    def __init__(self, finished):
        self.exit_code = finished.returncode
        self.output = finished.stdout
        self.error = finished.stderr

    @property
    def json(self):
        return json.loads(self.output)

    def __repr__(self):
        return f"exit {self.exit_code}, output {self.output!r}, error {self.error!r}"


def run_command(data_dir, *arguments, timeout=120, **environment):
    """One call of `softfallctl` on the diary in data_dir. TZ and other variables by keyword."""
    finished = subprocess.run(
        [program_path("SOFTFALLCTL_BIN"), "--data-dir", str(data_dir), *map(str, arguments)],
        env={**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    return CommandResult(finished)
