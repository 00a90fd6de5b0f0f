"""A desktop in a temporary folder: Xvfb, buses for the session and for accessibility, openbox, dunst, xfce4-panel."""

import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import uuid

from gi.repository import Gio, GLib

from .notifications import Notifications, dunst_settings
from .processes import ChildProcess, end_marked_processes
from .screen import screen_light, screen_to_png
from .tray import Tray
from .waiting import wait_until

_MARKER = "SOFTFALL_TEST_DESKTOP"

_PANEL_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="30"/>
      <property name="size" type="uint" value="26"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""

# The bus may start only what a desktop needs: a second notification server would be one too many.
_BUS_SETTINGS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

_ACTIVATABLE = ("org.a11y.Bus.service", "org.xfce.Xfconf.service")
# Their logs contain nothing useful once the desktop is up.
_SILENT = ("Xvfb", "dbus", "dbus-system", "openbox")
_SYSTEM_SERVICES = pathlib.Path("/usr/share/dbus-1/services")


class Desktop:
    """`with Desktop() as desktop:` starts everything and stops everything.

    zone: the machine's time zone. screen: width x height. panel, notifications: whether a tray host and a notification
    server are there from the beginning. The folder stays when SOFTFALL_KEEP_DESKTOP is set."""

    def __init__(self, zone="UTC", screen="1280x900", panel=True, notifications=True):
        self._zone = zone
        self._screen = screen
        self._with_panel = panel
        self._with_notifications = notifications
        self._children = []
        self.folder = None
        self.environment = None
        self.notifications = None
        self.notification_server = None
        self.tray = None

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, kind, error, trace):
        if error is not None and "screen: " not in str(error):
            print(self.evidence(), file=sys.stderr)
        self._stop()

    def start(self, command, name, **extra_environment):
        """Starts a program on this desktop; it ends with it at the latest."""
        child = ChildProcess(command, {**self.environment, **extra_environment}, self.folder / f"{name}.log")
        self._children.append(child)
        return child

    def close_window(self, pid):
        """Closes the only window of a process, like the button in its frame."""

        window = wait_until(lambda: self._only_window(pid), f"a window of process {pid}", explain=self.evidence)
        self._ask_window_manager("-ic", window[0])

    def _ask_window_manager(self, *arguments):
        return subprocess.run(
            ["wmctrl", *arguments], env=self.environment, check=True, capture_output=True, text=True, timeout=15
        ).stdout

    def screenshot(self, path):
        """The whole screen as PNG."""
        screen_to_png(self.folder / "screen" / "Xvfb_screen0", path)
        return path

    def light(self):
        """The current Light of the whole screen; Xvfb draws the pointer into it."""
        return screen_light(self.folder / "screen" / "Xvfb_screen0")

    def is_filled_by(self, pid):
        """Whether the only window of a process reaches from edge to edge."""
        return self.place_of_window(pid) == ["0", "0", *self._screen.split("x")]

    def place_of_window(self, pid):
        """x, y, width and height of the only window of a process."""
        return self._only_window(pid)[3:7]

    def has_window(self, pid):
        """Also where the process has no session bus, and so nothing that is accessible."""
        return bool(self._windows(pid))

    def _only_window(self, pid):
        (window,) = self._windows(pid)
        return window

    def _windows(self, pid):
        """The window manager's data about them: number, desktop, process, x, y, width, height and more."""
        lines = [line.split() for line in self._ask_window_manager("-lpG").splitlines()]
        return [line for line in lines if line[2] == str(pid)]

    def evidence(self):
        """For a failure message: a picture that outlives the desktop, and the end of each log."""
        parts = []
        try:
            folder = pathlib.Path(os.environ.get("SOFTFALL_EVIDENCE", tempfile.gettempdir()))
            folder.mkdir(parents=True, exist_ok=True)
            parts.append(f"screen: {self.screenshot(folder / f'softfall-e2e-{uuid.uuid4().hex[:8]}.png')}")
        except (OSError, ValueError, AttributeError) as error:
            parts.append(f"no picture of the screen: {error}")
        parts += [
            child.log_tail() for child in self._children if child.log.stem not in _SILENT and child.log.stat().st_size
        ]
        return "\n".join(parts)

    def bus_connection(self):
        """A separate connection to this desktop's session bus."""
        return Gio.DBusConnection.new_for_address_sync(
            self.environment["DBUS_SESSION_BUS_ADDRESS"],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

    def has_bus_name(self, name):
        return self._ask_bus("NameHasOwner", GLib.Variant("(s)", (name,)))

    def owner_of(self, name):
        """The id of the process that owns the name on the bus; GLib.Error when none does."""
        return self._ask_bus("GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))

    def offer_service(self, file):
        """Allows the bus to start the service in the file."""
        shutil.copy(file, self.folder / "services")
        self._ask_bus("ReloadConfig")

    def activate(self, application):
        """What a desktop does when an application's icon is activated."""
        self._call_application(application, "Activate", GLib.Variant("(a{sv})", ({},)))

    def activate_action(self, application, action):
        """What a desktop does when an action of an application's icon is activated."""
        self._call_application(application, "ActivateAction", GLib.Variant("(sava{sv})", (action, [], {})))

    def _call_application(self, application, method, arguments):
        path = "/" + application.replace(".", "/").replace("-", "_")
        self._bus.call_sync(
            application,
            path,
            "org.freedesktop.Application",
            method,
            arguments,
            None,
            0,
            15000,
            None,
        )

    def _start(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="softfall-e2e-"))
        marker = uuid.uuid4().hex
        home = self.folder / "home"
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(home),
            "TMPDIR": str(self.folder / "temporary"),
            "LANG": "C.UTF-8",
            "TZ": self._zone,
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "XDG_SESSION_TYPE": "x11",
            "GIO_USE_VFS": "local",
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            # No sound server except SoundServer: the library would start the machine's.
            "PULSE_CLIENTCONFIG": str(self.folder / "pulse-client.conf"),
            # Not the machine's: nobody is there until start_system_bus().
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.folder / 'system-bus'}",
            _MARKER: marker,
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        for name in (
            "TMPDIR",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_STATE_HOME",
            "XDG_RUNTIME_DIR",
        ):
            path = pathlib.Path(self.environment[name])
            path.mkdir(parents=True)
            path.chmod(stat.S_IRWXU)

        (self.folder / "pulse-client.conf").write_text("autospawn = no\nenable-shm = no\n")
        self._start_display()
        self._start_bus()
        self.start(["openbox", "--sm-disable"], "openbox")
        self.notifications = Notifications(self)
        self.tray = Tray(self)
        if self._with_notifications:
            self.start_notification_server()
        if self._with_panel:
            self.start_panel()

    def _ask_bus(self, method, arguments=None):
        reply = self._bus.call_sync(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            method,
            arguments,
            None,
            0,
            5000,
            None,
        ).unpack()
        return reply[0] if reply else None

    def _start_display(self):
        (self.folder / "screen").mkdir()
        read_end, write_end = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write_end),
            "-screen",
            "0",
            f"{self._screen}x24",
            "-nolisten",
            "tcp",
            "-fbdir",
            str(self.folder / "screen"),
        ]
        child = ChildProcess(command, self.environment, self.folder / "Xvfb.log", pass_fds=(write_end,))
        self._children.append(child)
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        if not number:
            raise AssertionError(f"Xvfb did not start\n{child.log_tail()}")
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        services = self.folder / "services"
        services.mkdir()
        for name in _ACTIVATABLE:
            shutil.copy(_SYSTEM_SERVICES / name, services / name)
        socket = self.folder / "bus"
        settings = self.folder / "bus.conf"
        settings.write_text(_BUS_SETTINGS.format(socket=socket, services=services))
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
        child = self.start(["dbus-daemon", f"--config-file={settings}", "--nofork", "--nopidfile"], "dbus")
        self._bus = wait_until(self.bus_connection, "the session bus", explain=child.log_tail)

    def start_system_bus(self):
        """An empty system bus; call it before starting the programs that use it."""
        settings = self.folder / "system-bus.conf"
        settings.write_text(_BUS_SETTINGS.format(socket=self.folder / "system-bus", services=self.folder / "none"))
        child = self.start(["dbus-daemon", f"--config-file={settings}", "--nofork", "--nopidfile"], "dbus-system")
        wait_until(lambda: (self.folder / "system-bus").exists(), "the system bus", explain=child.log_tail)

    def start_notification_server(self):
        settings = self.folder / "dunstrc"
        settings.write_text(dunst_settings(self.folder))
        child = self.notification_server = self.start(["dunst", "-config", str(settings)], "dunst")
        wait_until(
            lambda: self.has_bus_name("org.freedesktop.Notifications"), "dunst on the bus", explain=child.log_tail
        )

    def kill_notification_server(self):
        self.notification_server.kill()
        wait_until(lambda: not self.has_bus_name("org.freedesktop.Notifications"), "dunst to leave the bus")

    def start_panel(self):
        folder = pathlib.Path(self.environment["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
        folder.mkdir(parents=True)
        (folder / "xfce4-panel.xml").write_text(_PANEL_SETTINGS)
        child = self.start(["xfce4-panel", "--sm-client-disable", "--disable-wm-check"], "xfce4-panel")
        wait_until(self.tray.has_host, "xfce4-panel as tray host", 30, child.log_tail)

    def _stop(self):
        for child in reversed(self._children):
            child.stop()
        if self.environment is not None:
            end_marked_processes(f"{_MARKER}={self.environment[_MARKER]}")
        if self.folder is not None and "SOFTFALL_KEEP_DESKTOP" not in os.environ:
            shutil.rmtree(self.folder, ignore_errors=True)
