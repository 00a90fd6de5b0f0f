"""Media keys as desktops hand them to a player, by playerctl."""

import subprocess


class MediaKeys:
    """One player of this desktop's session; the methods that press a key fail while it is not there."""

    def __init__(self, desktop, player="softfall"):
        self._desktop = desktop
        self._player = player

    def is_there(self):
        names = self._run("playerctl", "--list-all", check=False).split()
        return any(name.partition(".")[0] == self._player for name in names)

    def status(self):
        """Playing or Paused."""
        return self._ask("status")

    def metadata(self):
        """{key: text}, such as xesam:title."""
        lines = self._ask("metadata").splitlines()
        return {key: text for _player, key, text in (line.split(maxsplit=2) for line in lines)}

    def position(self):
        """Seconds."""
        return float(self._ask("position"))

    def play_pause(self):
        self._ask("play-pause")

    def next(self):
        self._ask("next")

    def previous(self):
        self._ask("previous")

    def _ask(self, command):
        return self._run("playerctl", "--player", self._player, command)

    def _run(self, *command, check=True):
        return subprocess.run(
            command, env=self._desktop.environment, check=check, capture_output=True, text=True, timeout=15
        ).stdout.strip()
