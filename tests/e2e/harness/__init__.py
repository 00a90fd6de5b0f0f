"""A whole desktop of one's own for the real program: display, bus, notifications, tray, accessibility."""

from .accessible_tree import AccessibleTree
from .desktop import Desktop
from .diary import Diary
from .notifications import Notifications
from .presence import Logind, ScreenSaver
from .probe import SoundProbe
from .program import Program, run_command
from .screen import png_size
from .sound import SoundServer
from .tray import Tray
from .waiting import wait_until

__all__ = [
    "AccessibleTree",
    "Desktop",
    "Diary",
    "Logind",
    "Notifications",
    "Program",
    "ScreenSaver",
    "SoundProbe",
    "SoundServer",
    "Tray",
    "png_size",
    "run_command",
    "wait_until",
]
