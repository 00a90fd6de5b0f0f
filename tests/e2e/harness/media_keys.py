"""Media keys as desktops send them to a player, by playerctl."""

import collections
import functools
import subprocess
import time

from gi.repository import GLib

_PLAYER = "org.mpris.MediaPlayer2.Player"

Track = collections.namedtuple("Track", "number title length began")

NowPlaying = collections.namedtuple("NowPlaying", "title number length position is_paused")
NowPlaying.__doc__ = """One moment of a player; length and position in seconds."""


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

    def now_playing(self):
        """All of it at one moment, which playerctl cannot do; GLib.Error while the player is not there."""
        (all_of_it,) = self._call("org.freedesktop.DBus.Properties", "GetAll", GLib.Variant("(s)", (_PLAYER,)))
        track = all_of_it["Metadata"]
        return NowPlaying(
            track["xesam:title"],
            track["xesam:trackNumber"],
            track["mpris:length"] / 1e6,
            all_of_it["Position"] / 1e6,
            all_of_it["PlaybackStatus"] == "Paused",
        )

    def press(self, key):
        """Play, Pause, PlayPause, Next or Previous, without starting playerctl. now_playing() then reflects it."""
        self._call(_PLAYER, key, None)

    def send(self, key):
        """As press(), without waiting."""
        self._bus.call(*self._to_player(_PLAYER, key, None), None, None)
        self._bus.flush_sync(None)

    def play(self):
        self._ask("play")

    def pause(self):
        self._ask("pause")

    def track(self):
        """Number, title, and length in seconds of the track, and the monotonic second at which it was at 0: to a few
        milliseconds, by the fastest of several answers. The player must be playing."""
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

    def _call(self, interface, method, arguments):
        return self._bus.call_sync(*self._to_player(interface, method, arguments), None).unpack()

    def _to_player(self, interface, method, arguments):
        name = f"org.mpris.MediaPlayer2.{self._player}"
        return name, "/org/mpris/MediaPlayer2", interface, method, arguments, None, 0, 5000

    @functools.cached_property
    def _bus(self):
        return self._desktop.bus_connection()
    def _property(self, name):
        arguments = GLib.Variant("(ss)", (_PLAYER, name))
        return self._call("org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def _ask(self, command):
        return self._run("playerctl", "--player", self._player, command)

    def _run(self, *command, check=True):
        return subprocess.run(
            command, env=self._desktop.environment, check=check, capture_output=True, text=True, timeout=15
        ).stdout.strip()
