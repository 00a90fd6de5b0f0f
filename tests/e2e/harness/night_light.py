"""GNOME's night light: its daemon on the bus, and the program that changes its settings."""

from gi.repository import GLib

from .bus_service import BusService

_COLOR = "org.gnome.SettingsDaemon.Color"
_COLOR_PATH = "/org/gnome/SettingsDaemon/Color"
_COLOR_XML = f"""<node><interface name="{_COLOR}">
  <property name="NightLightActive" type="b" access="read"/>
  <property name="DisabledUntilTomorrow" type="b" access="read"/>
</interface></node>"""

# One file for each key; `get` of a missing key fails, like the real one.
_GSETTINGS = """#!/bin/sh
[ "$2" = org.gnome.settings-daemon.plugins.color ] || { echo "No such schema" >&2; exit 1; }
case $1 in
get) cat "{folder}/$3" ;;
set) [ -e "{folder}/$3" ] && echo "$4" >"{folder}/$3" ;;
*) exit 1 ;;
esac
"""

# GNOME's defaults.
_SETTINGS = {
    "night-light-enabled": "false",
    "night-light-schedule-automatic": "true",
    "night-light-schedule-from": "20.0",
    "night-light-schedule-to": "6.0",
}


class NightLight:
    """It is day; create it before the programs that must find its gsettings in their PATH."""

    def __init__(self, desktop, settings=None):
        self._folder = desktop.folder / "night-light"
        self._folder.mkdir()
        for key, value in {**_SETTINGS, **(settings or {})}.items():
            (self._folder / key).write_text(f"{value}\n")
        programs = desktop.folder / "programs"
        programs.mkdir(exist_ok=True)
        program = programs / "gsettings"
        program.write_text(_GSETTINGS.replace("{folder}", str(self._folder)))
        program.chmod(0o700)
        desktop.environment["PATH"] = f"{programs}:{desktop.environment['PATH']}"
        answers = {
            "NightLightActive": lambda: GLib.Variant("b", self.is_warm()),
            "DisabledUntilTomorrow": lambda: GLib.Variant("b", False),
        }
        self._service = BusService(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], _COLOR, {_COLOR_PATH: (_COLOR_XML, answers)}
        )
        self.close = self._service.close

    def settings(self):
        return {key: (self._folder / key).read_text().strip() for key in _SETTINGS}

    def is_warm(self):
        """During the day: whether it is warm around the clock, which is from an hour to the same hour."""
        now = self.settings()
        return (
            now["night-light-enabled"] == "true"
            and now["night-light-schedule-automatic"] == "false"
            and now["night-light-schedule-from"] == now["night-light-schedule-to"]
        )
