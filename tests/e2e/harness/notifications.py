"""What dunst shows, from dunst itself: text through the script of its rule, buttons through its context menu."""

import base64
import pathlib
import re
import subprocess
from dataclasses import dataclass

from .waiting import wait_until

_SETTINGS = """[global]
    origin = top-right
    width = 380
    idle_threshold = 0
    history_length = 100
    sticky_history = yes
    always_run_script = true
    show_indicators = yes
    dmenu = {menu}
    corner_radius = 0

[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0

[record]
    summary = "*"
    script = {record}
"""

# One line per notification: id, application, urgency, title, text, each in base64 as texts may contain anything.
_RECORD = """#!/bin/sh
line=
for field in "$DUNST_ID" "$DUNST_APP_NAME" "$DUNST_URGENCY" "$DUNST_DESKTOP_ENTRY" "$DUNST_SUMMARY" "$DUNST_BODY"; do
    line="$line$(printf %s "$field" | base64 -w0) "
done
echo "$line." >>'{shown}'
"""

# dunst writes the menu to its input and reads the choice from its output. A choice is made once.
_MENU = """#!/bin/sh
cat >'{folder}/menu.part'
mv '{folder}/choice' '{folder}/choice.made' 2>/dev/null && cat '{folder}/choice.made'
mv '{folder}/menu.part' '{folder}/menu'
"""


@dataclass(frozen=True)
class Notification:
    id: int
    application: str
    urgency: str
    desktop_entry: str
    title: str
    text: str


def dunst_settings(folder):
    """The text of a dunstrc whose scripts write into `folder`."""
    record, menu = folder / "record-notification", folder / "choose-action"
    record.write_text(_RECORD.format(shown=folder / "shown"))
    menu.write_text(_MENU.format(folder=folder))
    record.chmod(0o700)
    menu.chmod(0o700)
    return _SETTINGS.format(record=record, menu=menu)


def _menu_entry(line):
    """(id of the notification, label) of a line such as `#Snooze (Screens off soon) [2,snooze]`."""
    match = re.fullmatch(r"#(.*?) \(.*\) \[(\d+),.*\]", line, re.DOTALL)
    return (int(match[2]), match[1]) if match else (None, line)


class Notifications:
    def __init__(self, desktop):
        self._desktop = desktop
        self._folder = pathlib.Path(desktop.folder)

    def shown(self):
        """Every notification that dunst has shown on the screen, oldest first, including closed ones."""
        try:
            lines = (self._folder / "shown").read_text().splitlines()
        except FileNotFoundError:
            return []
        shown = []
        for line in lines:
            fields = [base64.b64decode(field).decode() for field in line.split(" ")[:-1]]
            shown.append(Notification(int(fields[0]), *fields[1:]))
        return shown

    def wait_for(self, text, timeout=15):
        """The first notification with `text` in its title or body."""
        return wait_until(
            lambda: next((one for one in self.shown() if text in one.title or text in one.text), None),
            f"a notification with {text!r}",
            timeout,
            lambda: f"shown so far: {self.shown()}\n{self._desktop.evidence()}",
        )

    def on_screen(self):
        """Those currently on the screen, by dunst's menu; one with buttons must be among them, or none."""
        numbers = {number for number, _label in map(_menu_entry, self._menu())} if self.displayed_count() else set()
        latest = {one.id: one for one in self.shown()}
        return [latest[number] for number in sorted(numbers - {None})]

    def displayed_count(self):
        """How many are on the screen now."""
        return int(self._ask("count", "displayed"))

    def close_all(self):
        """Clears the screen, like a person who wants none of it."""
        self._ask("close-all")
        wait_until(lambda: self.displayed_count() == 0, "the screen to be free of notifications")

    def actions(self, notification):
        """The labels of its buttons, as dunst's menu lists them; waits until it is on the screen, and must have some."""
        return wait_until(
            lambda: [label for number, label in map(_menu_entry, self._menu()) if number == notification.id],
            f"the buttons of {notification}",
            explain=self._desktop.evidence,
        )

    def press(self, notification, label):
        """Chooses the action with this label in dunst's menu."""
        self.actions(notification)
        line = next((line for line in self._menu() if _menu_entry(line) == (notification.id, label)), None)
        if line is None:
            raise AssertionError(f"no action {label!r} in dunst's menu for {notification}")
        choice = self._folder / "choice"
        (self._folder / "choice.new").write_text(line)
        (self._folder / "choice.new").rename(choice)
        self._open_menu_until(lambda: not choice.exists())

    def _menu(self):
        menu = self._folder / "menu"
        menu.unlink(missing_ok=True)
        self._open_menu_until(menu.exists)
        return menu.read_text().splitlines()

    def _open_menu_until(self, condition):
        def opened():
            # dunst refuses while it is still closing the last menu, so this repeats until it has happened.
            self._ask("context")
            return condition()

        wait_until(opened, "dunst's menu of actions", explain=self._desktop.evidence)

    def _ask(self, *arguments):
        return subprocess.run(
            ["dunstctl", *arguments],
            env=self._desktop.environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=15,
        ).stdout.strip()
