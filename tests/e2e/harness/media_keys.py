"""Media keys as desktops hand them to a player, by playerctl."""

import collections
import subprocess
import time

from gi.repository import GLib


Track = collections.namedtuple("Track", "number title length began")


class MediaKeys:
    """One player of this desktop's session; the methods that press a key fail while it is not there."""

    def __init__(self, desktop, player="softfall"):
        self._desktop = desktop
        self._player = player
        self._bus = None

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

    def track(self):
        """Number, title, and length in seconds of the track, and the monotonic second at which it stood at 0: to a few
        milliseconds, by the quickest of some answers. The player must be playing."""
        metadata = self._property("Metadata")
        quickest = None
        for _ in range(5):
            before = time.monotonic()
            position = self._property("Position") / 1e6
            after = time.monotonic()
            if quickest is None or after - before < quickest[0]:
                quickest = after - before, (before + after) / 2 - position
        again = self._property("Metadata")
        assert again["xesam:trackNumber"] == metadata["xesam:trackNumber"], "between two tracks"
        return Track(metadata["xesam:trackNumber"], metadata["xesam:title"], metadata["mpris:length"] / 1e6, quickest[1])

    def play_pause(self):
        self._ask("play-pause")

    def next(self):
        self._ask("next")

    def previous(self):
        self._ask("previous")

    def _property(self, name):
        if self._bus is None:
            self._bus = self._desktop.bus_connection()
        return self._bus.call_sync(
            f"org.mpris.MediaPlayer2.{self._player}",
            "/org/mpris/MediaPlayer2",
            "org.freedesktop.DBus.Properties",
            "Get",
            GLib.Variant("(ss)", ("org.mpris.MediaPlayer2.Player", name)),
            None,
            0,
            5000,
            None,
        ).unpack()[0]

    def _ask(self, command):
        return self._run("playerctl", "--player", self._player, command)

    def _run(self, *command, check=True):
        return subprocess.run(
            command, env=self._desktop.environment, check=check, capture_output=True, text=True, timeout=15
        ).stdout.strip()
