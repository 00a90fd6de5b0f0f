"""What keeps the machine from suspending, and the displays of GNOME."""

import os
import select

from gi.repository import Gio, GLib

from .bus_service import BusService

_SESSION = "org.gnome.SessionManager"
_SESSION_PATH = "/org/gnome/SessionManager"
_SESSION_XML = f"""<node><interface name="{_SESSION}">
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="u" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="Uninhibit"><arg type="u" direction="in"/></method>
</interface></node>"""

_DISPLAYS = "org.gnome.Mutter.DisplayConfig"
_DISPLAYS_PATH = "/org/gnome/Mutter/DisplayConfig"
_DISPLAYS_XML = f"""<node><interface name="{_DISPLAYS}">
  <property name="PowerSaveMode" type="i" access="readwrite"/>
</interface></node>"""
_IDLE = "org.gnome.Mutter.IdleMonitor"
_IDLE_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
_IDLE_XML = f"""<node><interface name="{_IDLE}">
  <method name="AddUserActiveWatch"><arg type="u" direction="out"/></method>
  <method name="RemoveWatch"><arg type="u" direction="in"/></method>
  <signal name="WatchFired"><arg type="u"/></signal>
</interface></node>"""


class InhibitorLocks:
    """Locks like logind's: a file that is held as long as its owner has it open, however that ends."""

    def __init__(self):
        self._locks = []

    def give(self, *lock):
        """The answer to logind's Inhibit."""
        ours, theirs = os.pipe()
        files = Gio.UnixFDList.new()
        files.append(theirs)  # a copy, which goes with the message
        os.close(theirs)
        self._locks.append((lock, ours))
        return GLib.Variant("(h)", (0,)), files

    def held(self):
        return [lock for lock, ours in self._locks if not select.select([ours], [], [], 0)[0]]


class SessionManager:
    """org.gnome.SessionManager, as GNOME's power daemon uses it."""

    SUSPEND = 4

    def __init__(self, desktop):
        self._held = {}
        self._cookies = 0
        answers = {"Inhibit": self._inhibit, "Uninhibit": self._uninhibit}
        self._service = BusService(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], _SESSION, {_SESSION_PATH: (_SESSION_XML, answers)}
        )
        self.close = self._service.close

    def inhibitors(self):
        """[(application, why, flags)] of those currently held."""
        return list(self._held.values())

    def _inhibit(self, application, _window, why, flags):
        self._cookies += 1
        self._held[self._cookies] = (application, why, flags)
        return GLib.Variant("(u)", (self._cookies,))

    def _uninhibit(self, cookie):
        del self._held[cookie]


class Displays:
    """Mutter's displays: once dark, touch() alone does not turn them on, as in GNOME."""

    def __init__(self, desktop):
        self._mode = 0
        self._watches = []
        self._watched = 0
        address = desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        idle = {"AddUserActiveWatch": self._watch, "RemoveWatch": self._unwatch}
        self._idle = BusService(address, _IDLE, {_IDLE_PATH: (_IDLE_XML, idle)})
        mode = {"PowerSaveMode": lambda: GLib.Variant("i", self._mode), "PowerSaveMode=": self._set_mode}
        self._displays = BusService(address, _DISPLAYS, {_DISPLAYS_PATH: (_DISPLAYS_XML, mode)})

    def close(self):
        self._displays.close()
        self._idle.close()

    def are_dark(self):
        return self._mode != 0

    def touch(self):
        """A key, or a movement of the mouse."""
        watches, self._watches = self._watches, []
        for watch in watches:
            self._idle.emit(_IDLE_PATH, _IDLE, "WatchFired", GLib.Variant("(u)", (watch,)))

    def _set_mode(self, mode):
        self._mode = mode

    def _watch(self):
        self._watched += 1
        self._watches.append(self._watched)
        return GLib.Variant("(u)", (self._watched,))

    def _unwatch(self, watch):
        self._watches.remove(watch)
