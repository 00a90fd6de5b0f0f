"""The short stretching script, four minutes of the real program from now on, and when its tones are heard."""

import pathlib

from background import BUS_NAME
from evening import next_full_minute, set_bedtime
from harness import wait_until

CUES = pathlib.Path(__file__).resolve().parent.parent / "unit/wording/cues/B-short.txt"
MINUTES = 4
# Seconds by which a sound may seem early: the position is accurate to 2 ms, the recorder to 5 ms, and its samples
# run ahead of the clock by some 3 ms a minute.
EARLY = 0.03


def cue_seconds():
    """The seconds of the script at which something sounds, each once."""
    return sorted({int(line.split()[0]) for line in CUES.read_text().splitlines()})


def start_stretching(desktop, keys):
    """Starts what plan_stretching() planned, in the Softfall running in the background; returns its first track."""
    desktop.activate_action(BUS_NAME, "start-routine")
    wait_until(keys.is_there, "the player", 30, desktop.evidence)
    track = keys.track()
    if (track.number, track.length) != (1, 60 * MINUTES):
        raise AssertionError(f"not the short script: {track}")
    return track


def plan_stretching(data_dir):
    """Tonight is stretching, then a minute or two until bedtime. Call it before the program starts."""
    set_bedtime(data_dir, next_full_minute(at_least=305), "--screens-minutes", "0",
                "--steps", f"stretching:{MINUTES},schedule:1")  # fmt: skip


def delays(ear, boundaries):
    """Seconds from each of these monotonic seconds to the sound that begins at it, which is heard before the next."""
    found = []
    for boundary, following in zip(boundaries, [*boundaries[1:], boundaries[-1] + 2]):
        # What comes before it is over; the recorder may hear a little early.
        sounds = ear.sounds(boundary - EARLY, following - EARLY)
        if not sounds:
            raise AssertionError(f"nothing begins {boundary - boundaries[0]:.0f} s after the first")
        found.append(sounds[0].begin - boundary)
    return found
