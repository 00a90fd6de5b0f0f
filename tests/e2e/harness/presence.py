"""What reports to a desktop's programs that nobody is there: the screen saver, and logind."""

from gi.repository import GLib

from .bus_service import BusService
from .power import InhibitorLocks

_SAVER = "org.freedesktop.ScreenSaver"
_SAVER_PATH = "/org/freedesktop/ScreenSaver"
_SAVER_XML = f"""<node><interface name="{_SAVER}">
  <method name="GetActive"><arg type="b" direction="out"/></method>
  <signal name="ActiveChanged"><arg type="b"/></signal>
</interface></node>"""

_LOGIND = "org.freedesktop.login1"
_MANAGER = "org.freedesktop.login1.Manager"
_MANAGER_PATH = "/org/freedesktop/login1"
_MANAGER_XML = f"""<node><interface name="{_MANAGER}">
  <method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="h" direction="out"/>
  </method>
  <signal name="PrepareForSleep"><arg type="b"/></signal>
</interface></node>"""
_SESSION = "org.freedesktop.login1.Session"
_SESSION_PATH = "/org/freedesktop/login1/session/_31"
_SESSION_XML = f"""<node><interface name="{_SESSION}">
  <property name="LockedHint" type="b" access="read"/>
</interface></node>"""


class ScreenSaver:
    """org.freedesktop.ScreenSaver of this desktop's session."""

    def __init__(self, desktop, active=False):
        self._active = active
        answers = {"GetActive": lambda: GLib.Variant("(b)", (self._active,))}
        self._service = BusService(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], _SAVER, {_SAVER_PATH: (_SAVER_XML, answers)}
        )
        self.close = self._service.close

    def set_active(self, active):
        self._active = active
        self._service.emit(_SAVER_PATH, _SAVER, "ActiveChanged", GLib.Variant("(b)", (active,)))


class Logind:
    """org.freedesktop.login1 with one session, 1; the desktop's system bus must be running."""

    def __init__(self, desktop, locked=False):
        self._locked = locked
        self._locks = InhibitorLocks()
        self._service = BusService(
            desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"],
            _LOGIND,
            {
                _MANAGER_PATH: (
                    _MANAGER_XML,
                    {"GetSession": lambda _id: GLib.Variant("(o)", (_SESSION_PATH,)), "Inhibit": self._locks.give},
                ),
                _SESSION_PATH: (_SESSION_XML, {"LockedHint": lambda: GLib.Variant("b", self._locked)}),
            },
        )
        self.close = self._service.close

    def inhibitors(self):
        """[(what, who, why, mode)] of the locks currently held."""
        return self._locks.held()

    def prepare_for_sleep(self, begins):
        self._service.emit(_MANAGER_PATH, _MANAGER, "PrepareForSleep", GLib.Variant("(b)", (begins,)))

    def set_locked(self, locked):
        self._locked = locked
        changed = GLib.Variant("(sa{sv}as)", (_SESSION, {"LockedHint": GLib.Variant("b", locked)}, []))
        self._service.emit(_SESSION_PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", changed)
