"""A window as a screen reader sees it: roles, names, actions."""

import re
import time

from gi.repository import Gio, GLib

from .waiting import wait_until

# Uses the protocol directly, not libatspi: that one keeps the first bus it has seen forever.
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_COMPONENT = "org.a11y.atspi.Component"
_TEXT = "org.a11y.atspi.Text"
_KEYBOARD = ("/org/a11y/atspi/registry/deviceeventcontroller", "org.a11y.atspi.DeviceEventController")

_STATES = {
    "active": 1,
    "checked": 4,
    "editable": 7,
    "enabled": 8,
    "expanded": 10,
    "focusable": 11,
    "focused": 12,
    "pressed": 20,
    "selected": 23,
    "showing": 25,
}
_KEY_DOWN, _KEY_UP, _KEY_SYMBOL, _KEY_STRING = 0, 1, 3, 4
_CONTROL_KEY = 37  # its code on every PC keyboard
_SHIFT_KEY = 50
_OF_THE_SCREEN = 0
_KEYSYMS = {
    "BackSpace": 0xFF08,
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "End": 0xFF57,
    "F1": 0xFFBE,
    "F11": 0xFFC8,
    "space": 0x20,
}

# These actions mark what a person can press.
_PRESS_ACTIONS = ("Press", "Toggle")


def _connect(address):
    return Gio.DBusConnection.new_for_address_sync(
        address,
        Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION,
        None,
        None,
    )


def _call(bus, service, path, interface, method, arguments=None):
    reply = bus.call_sync(
        service, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10000, None
    ).unpack()
    return reply[0] if len(reply) == 1 else reply


class Node:
    """One accessible object; its values are read again each time. GLib.Error when it is gone."""

    def __init__(self, bus, service, path):
        self._bus = bus
        self._service = service
        self._path = path

    @property
    def role(self):
        return self._ask(_ACCESSIBLE, "GetRoleName")

    @property
    def name(self):
        return self._property("Name")

    @property
    def description(self):
        return self._property("Description")

    @property
    def text(self):
        """The content of a text field, or the text of a label."""
        if self.has_state("editable"):
            return self._ask(_TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))
        return self.name

    def has_state(self, state):
        """state: a key of _STATES."""
        low, high = self._ask(_ACCESSIBLE, "GetState")
        return bool((high << 32 | low) >> _STATES[state] & 1)

    @property
    def showing(self):
        return self.has_state("showing")

    def children(self):
        return [Node(self._bus, service, path) for service, path in self._ask(_ACCESSIBLE, "GetChildren")]

    def actions(self):
        if _ACTION not in self._ask(_ACCESSIBLE, "GetInterfaces"):
            return []
        return [name for name, _description, _keys in self._ask(_ACTION, "GetActions")]

    def place(self):
        """Left, top, width and height on the screen, in pixels."""
        return self._ask(_COMPONENT, "GetExtents", GLib.Variant("(u)", (_OF_THE_SCREEN,)))

    def do(self, *wanted):
        """Performs the first of the wanted actions that it has; AssertionError if it has none."""
        offered = self.actions()
        for name in wanted:
            if name in offered:
                self._ask(_ACTION, "DoAction", GLib.Variant("(i)", (offered.index(name),)))
                return
        raise AssertionError(f"{self} offers {offered}, none of {wanted}")

    def process(self):
        return _call(
            self._bus,
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "GetConnectionUnixProcessID",
            GLib.Variant("(s)", (self._service,)),
        )

    def _ask(self, interface, method, arguments=None):
        return _call(self._bus, self._service, self._path, interface, method, arguments)

    def _property(self, name):
        return self._ask("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (_ACCESSIBLE, name)))

    def __repr__(self):
        return f"{self.role} {self.name!r}"


def _matches(pattern, name):
    return pattern.search(name) is not None if isinstance(pattern, re.Pattern) else pattern == name


class AccessibleTree:
    """The tree of one process. Names are exact strings or compiled patterns; only what is showing is found."""

    def __init__(self, pid, desktop, timeout=20):
        self._pid = pid
        self._desktop = desktop
        session = desktop.bus_connection()
        self._bus = _connect(_call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
        self._root = wait_until(self._application, f"process {pid} on the accessibility bus", timeout, desktop.evidence)

    def find_all(self, name=None, role=None, showing=True):
        """Every node with this name and role in reading order; by default only those that are showing."""
        found = []

        def visit(node, depth):
            try:
                if depth > 0:
                    # A hidden node may still contain a showing one: loaders have no state of their own.
                    if (
                        (role is None or node.role == role)
                        and (name is None or _matches(name, node.name))
                        and (node.showing or not showing)
                    ):
                        found.append(node)
                for child in node.children():
                    visit(child, depth + 1)
            except GLib.Error:
                # Disappeared during the call.
                pass

        visit(self._root, 0)
        return found

    def find(self, name=None, role=None):
        """The first of find_all, or None."""
        return next(iter(self.find_all(name, role)), None)

    def longest_wait(self, seconds):
        """Seconds of the longest wait for an answer while the program is queried continuously for that long."""
        longest, end = 0, time.monotonic() + seconds
        while (begin := time.monotonic()) < end:
            _ = self._root.name
            longest = max(longest, time.monotonic() - begin)
        return longest

    def wait_for(self, name=None, role=None, timeout=15):
        return wait_until(lambda: self.find(name, role), self._what(name, role), timeout, self.describe)

    def wait_for_hidden(self, name=None, role=None, timeout=15):
        """Also what is scrolled out of sight."""
        return wait_until(
            lambda: next(iter(self.find_all(name, role, showing=False)), None),
            self._what(name, role),
            timeout,
            self.describe,
        )

    def scroll_to(self, name, role=None, timeout=15):
        """A focusable node scrolls into view when it gets the focus."""

        def focusable():
            return next((node for node in self.find_all(name, role, showing=False) if "SetFocus" in node.actions()), None)

        wait_until(focusable, self._what(name, role), timeout, self.describe).do("SetFocus")

    def reach(self, name, role=None):
        """By keyboard alone: the focused node is scrolled into view."""
        for _ in range(60):
            if self.find(name, role):
                return
            self.key("Tab")
        self.wait_for(name, role)

    def wait_until_gone(self, name=None, role=None, timeout=15):
        wait_until(lambda: self.find(name, role) is None, f"{self._what(name, role)} to go", timeout, self.describe)

    def press(self, name, role=None, timeout=15):
        """Waits for something pressable and enabled with this name, and presses it."""
        self._pressable(name, role, timeout).do(*_PRESS_ACTIONS)

    def longest_wait_after_press(self, name, seconds):
        """As longest_wait, from pressing on."""
        node = self._pressable(name, None, 15)
        begin = time.monotonic()
        node.do(*_PRESS_ACTIONS)
        return max(time.monotonic() - begin, self.longest_wait(seconds))

    def _pressable(self, name, role, timeout):
        def pressable():
            for node in self.find_all(name, role):
                if node.has_state("enabled") and any(action in _PRESS_ACTIONS for action in node.actions()):
                    return node
            return None

        return wait_until(pressable, f"{self._what(name, role)} to press", timeout, self.describe)

    def text(self, name=None, role=None, timeout=15):
        """The node's text or content."""
        return self.wait_for(name, role, timeout).text

    def type_into(self, name, text, role=None):
        """Replaces the content of a text field by keyboard, as an on-screen keyboard does."""
        field = self.wait_for(name, role)
        field.do("SetFocus")
        wait_until(lambda: field.has_state("focused"), f"focus on {field}", explain=self.describe)
        for _ in range(len(field.text)):
            self.key("End")
            self.key("BackSpace")
        if text:
            self._keyboard(0, text, _KEY_STRING)
        wait_until(lambda: field.text == text, f"{text!r} in {field}", explain=self.describe)

    def key(self, name):
        """A key of the keyboard by its X name, such as Return, space, Tab, Escape, t."""
        self._keyboard(_KEYSYMS[name] if name in _KEYSYMS else ord(name), "", _KEY_SYMBOL)

    def click(self, x, y, button=1):
        """A button of the mouse, pressed and released on that spot of the screen."""
        self._mouse(x, y, f"b{button}c")

    def deliberate_click(self, x, y):
        """A click that is never the second half of a double click, however fast the machine is: another button came
        before it."""
        self.click(x, y, button=3)
        self.click(x, y)

    def double_click(self, x, y):
        self._mouse(x, y, "b1d")

    def _mouse(self, x, y, event):
        _call(self._bus, _REGISTRY, *_KEYBOARD, "GenerateMouseEvent", GLib.Variant("(iis)", (x, y, event)))

    def focused(self):
        """The node that has the keyboard; None where none has."""
        return next((node for node in self.find_all(showing=False) if node.has_state("focused") and node.name), None)

    def control_key(self, name):
        """The same with the control key held."""
        self._key_with(_CONTROL_KEY, name)

    def shift_key(self, name):
        """The same with the shift key held: `/` is `?`."""
        self._key_with(_SHIFT_KEY, name)

    def _key_with(self, held, name):
        self._keyboard(held, "", _KEY_DOWN)
        try:
            self.key(name)
        finally:
            self._keyboard(held, "", _KEY_UP)

    def names(self, role=None):
        """The names of everything that shows and has one."""
        return [node.name for node in self.find_all(role=role) if node.name]

    def window_is_active(self, name=None):
        frame = self.find(name, "frame") or self.find(name, "window")
        return frame is not None and frame.has_state("active")

    def describe(self):
        """The tree as text, for failure messages."""
        lines = [f"--- accessible tree of process {self._pid}"]

        def visit(node, depth):
            try:
                hidden = "" if depth == 0 or node.showing else " (not showing)"
                lines.append(f"{'  ' * depth}{node!r}{hidden}")
                for child in node.children():
                    visit(child, depth + 1)
            except GLib.Error as error:
                lines.append(f"{'  ' * depth}gone: {error.message}")

        visit(self._root, 0)
        return "\n".join([*lines, self._desktop.evidence()])

    def _application(self):
        for application in Node(self._bus, _REGISTRY, _ROOT).children():
            if application.process() == self._pid and application.children():
                return application
        return None

    def _keyboard(self, symbol, text, kind):
        _call(self._bus, _REGISTRY, *_KEYBOARD, "GenerateKeyboardEvent", GLib.Variant("(isu)", (symbol, text, kind)))

    @staticmethod
    def _what(name, role):
        return f"{role or 'something'} named {name.pattern if isinstance(name, re.Pattern) else name!r}"
