"""The short script of stretching, four minutes of the real program from now on, and when its tones are heard."""

import pathlib

from background import BUS_NAME
from evening import next_full_minute, set_bedtime
from harness import wait_until

CUES = pathlib.Path(__file__).resolve().parent.parent / "unit/wording/cues/B-short.txt"
MINUTES = 4


def cue_seconds():
    """At which seconds of the script something sounds, each once."""
    return sorted({int(line.split()[0]) for line in CUES.read_text().splitlines()})


def start_stretching(desktop, keys):
    """What plan_stretching() planned begins, in the Softfall that runs in the background; its first track."""
    desktop.activate_action(BUS_NAME, "start-routine")
    wait_until(keys.is_there, "the player", 30, desktop.evidence)
    track = keys.track()
    if (track.number, track.length) != (1, 60 * MINUTES):
        raise AssertionError(f"not the short script: {track}")
    return track


def plan_stretching(data_dir):
    """Tonight is stretching, then a minute or two until bedtime. Before the program starts."""
    set_bedtime(data_dir, next_full_minute(at_least=305), "--screens-minutes", "0",
                "--steps", f"stretching:{MINUTES},schedule:1")  # fmt: skip


def delays(ear, boundaries):
    """Seconds from each of these monotonic seconds to the sound that begins at it."""
    found = []
    for boundary in boundaries:
        sounds = ear.sounds(boundary - 0.5, boundary + 1)
        if not sounds:
            raise AssertionError(f"nothing begins {boundary - boundaries[0]:.0f} s after the first")
        found.append(sounds[0].begin - boundary)
    return found
