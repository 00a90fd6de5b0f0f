"""A complete private desktop for the real program: display, bus, notifications, tray, accessibility."""

from .accessible_tree import AccessibleTree
from .desktop import Desktop
from .diary import Diary
from .media_keys import MediaKeys
from .night_light import NightLight
from .notifications import Notifications
from .power import Displays, SessionManager
from .presence import Logind, ScreenSaver
from .probe import SoundProbe
from .processes import is_alive, processor_seconds, voices_of
from .program import Program, begin_diary, program_path, run_command
from .screen import png_size
from .sound import SoundServer, loudness
from .tray import Tray
from .waiting import wait_until

__all__ = [
    "AccessibleTree",
    "Desktop",
    "Diary",
    "Displays",
    "Logind",
    "MediaKeys",
    "NightLight",
    "Notifications",
    "Program",
    "ScreenSaver",
    "SessionManager",
    "SoundProbe",
    "SoundServer",
    "Tray",
    "begin_diary",
    "is_alive",
    "loudness",
    "png_size",
    "processor_seconds",
    "program_path",
    "run_command",
    "voices_of",
    "wait_until",
]
