"""What is heard: a private sound server whose only output is a silent room, and a recorder in it."""

import array
import cmath
import collections
import fcntl
import math
import os
import pathlib
import subprocess
import threading
import time

from .waiting import wait_until

RATE = 48000
# Peaks at or below it are silence; the room has no noise. -66 dB of full scale.
THRESHOLD = 16
# A gap shorter than this does not end a sound: a busy machine may leave a stream without sound for that long.
GAP = 0.15
# Seconds by which the recorder may seem to hear before something sounds: the server delivers a piece when it begins.
_EARLY = 0.005
_BLOCK = RATE // 1000
_PITCH_RATE = 8000

Sound = collections.namedtuple("Sound", "begin duration pitch loudest")
Sound.__doc__ = """begin: monotonic seconds. duration: seconds. pitch: the strongest, in hertz. loudest: peak, 1 is full."""


class SoundServer:
    """PulseAudio for one desktop; its programs find it by PULSE_SERVER. Starts with start(), not before."""

    def __init__(self, desktop):
        self._desktop = desktop
        self._child = None
        self.folder = pathlib.Path(desktop.folder) / "sound"
        self.folder.mkdir(mode=0o700)
        desktop.environment.update(
            PULSE_SERVER=f"unix:{self.folder}/native",
            PULSE_COOKIE=str(self.folder / "cookie"),
            PULSE_RUNTIME_PATH=str(self.folder),
            PULSE_STATE_PATH=str(self.folder),
        )

    def start(self):
        modules = (
            f"module-native-protocol-unix socket={self.folder}/native auth-anonymous=1",
            f"module-null-sink sink_name=room rate={RATE} channels=2 format=s16le",
        )
        command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
        # With raised priority, if allowed: as it runs on a desktop.
        command += ["--realtime=yes", "--high-priority=yes", "--disable-shm=yes", "--log-level=notice"]
        for module in modules:
            command += ["--load", module]
        self._child = self._desktop.start(command, "pulseaudio")
        wait_until(lambda: "room" in self.control("list", "short", "sinks"), "the sound server", 20, self.log_tail)

    def log_tail(self):
        return self._child.log_tail()

    def kill(self):
        """At once; recorders end with it."""
        self._child.kill()
        (self.folder / "native").unlink(missing_ok=True)

    def pause(self):
        self._child.pause()

    def go_on(self):
        self._child.go_on()

    def control(self, *arguments):
        """Runs pactl; returns its output."""
        return subprocess.run(
            ["pactl", *arguments], env=self._desktop.environment, check=True, capture_output=True, text=True, timeout=15
        ).stdout

    def streams(self, pid):
        """How many streams to the room the process has open, playing or not."""
        return len(self._streams(pid))

    def resting_streams(self, pid):
        """How many of them are suspended, so that the device need not run for them."""
        return sum("Corked: yes" in stream for stream in self._streams(pid))

    def _streams(self, pid):
        owner = f'application.process.id = "{pid}"'
        text = self.control("list", "sink-inputs")
        return [stream for stream in text.split("Sink Input #")[1:] if owner in stream]

    def record(self):
        return Recorder(self._desktop.environment, self.folder / "parec.log")


class Recorder:
    """Records from the beginning until stop(); `with` does both.

    Sample n is heard at n / RATE after a start that is estimated from when pieces arrive: each comes when its first
    sample is heard, or late, when the machine is busy; the least late one counts. So other load changes nothing.
    test_harness prints how far this is from the truth: never early, and some 10 ms late on a quiet machine."""

    def __init__(self, environment, log):
        with open(log, "ab") as errors:
            self._process = subprocess.Popen(
                ["parec", "--device=room.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1",
                 "--latency-msec=5", "--process-time-msec=1"],
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
            )  # fmt: skip
        self._samples = array.array("h")
        self._begin = math.inf
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        wait_until(lambda: self.heard_until is not None, "the recorder to hear the room", 20)

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        self.stop()

    def stop(self):
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        self._process.stdout.close()

    @property
    def heard_until(self):
        """Monotonic seconds; None before the first sample."""
        with self._lock:
            return self._begin + len(self._samples) / RATE if self._samples else None

    def wait_until_heard(self, moment, timeout=30):
        """Until everything up to a monotonic second is recorded."""
        wait_until(lambda: self.heard_until >= moment, "the recorder to get this far", timeout)

    def wait_for_sound(self, after, timeout=30):
        """The moment at which the first sound begins at or after a monotonic second."""
        return wait_until(lambda: self.sounds(after), "a sound", timeout)[0].begin

    def wait_until_sounding(self, after, timeout=10):
        """Until something is heard after a monotonic second, even if it began before."""
        wait_until(lambda: not self.is_silent(after, max(after, self.heard_until)), "something to be heard", timeout)

    def wait_for_silence(self, after, lasting=1.2, timeout=30):
        """The moment at or after a monotonic second from which on nothing is heard for that many seconds."""

        def begin():
            first, blocks, _samples = self._blocks()
            quiet = 0
            for number in range(max(0, round((after - first) * 1000)), len(blocks)):
                quiet = quiet + 1 if blocks[number] <= THRESHOLD else 0
                if quiet >= lasting * 1000:
                    return first + (number + 1 - quiet) / 1000
            return None

        return wait_until(begin, f"{lasting} s of silence", timeout)

    def wait_for_tone(self, hertz, after, timeout=10):
        """The moment, to 5 ms, from which a tone of this pitch is nearly all that is heard, whatever was heard before it."""
        window, step = RATE // 25, RATE // 200

        def begin():
            first, _blocks, samples = self._blocks()
            for start in range(max(0, round((after - first) * RATE)), len(samples) - window, step):
                if _share_of(hertz, samples[start : start + window]) > 0.8:
                    return first + start / RATE
            return None

        return wait_until(begin, f"a tone of {hertz} Hz", timeout)

    def sounds(self, begin=-math.inf, end=math.inf):
        """Every Sound that begins between the two monotonic seconds, in order."""
        first, blocks, samples = self._blocks()
        found = []
        loud = [number for number, peak in enumerate(blocks) if peak > THRESHOLD]
        while loud:
            last = 0
            while last + 1 < len(loud) and loud[last + 1] - loud[last] <= GAP * 1000:
                last += 1
            start = loud[0] * _BLOCK
            while abs(samples[start]) <= THRESHOLD:
                start += 1
            stop = (loud[last] + 1) * _BLOCK
            moment = first + start / RATE
            if begin <= moment < end:
                piece = samples[start:stop]
                peak = max(blocks[loud[0] : loud[last] + 1]) / 32768
                found.append(Sound(moment, len(piece) / RATE, _pitch(piece), peak))
            loud = loud[last + 1 :]
        return found

    def samples(self, begin, end):
        """What was heard between two monotonic seconds, full scale 1; that far it must have been recorded."""
        first, _blocks, samples = self._blocks()
        piece = samples[max(0, round((begin - first) * RATE)) : max(0, round((end - first) * RATE))]
        return [sample / 32768 for sample in piece]

    def is_silent(self, begin, end):
        """Whether nothing was heard between two monotonic seconds; waits until the recorder has got that far."""

        def recorded_until():
            first, _blocks, samples = self._blocks()
            return first + len(samples) / RATE

        wait_until(lambda: recorded_until() >= end, "the recorder to get that far")
        first, _blocks, samples = self._blocks()
        piece = samples[max(0, round((begin - first) * RATE)) : max(0, round((end - first) * RATE))]
        assert len(piece) >= (end - begin) * RATE - 2, "not recorded yet"
        return not piece or max(max(piece), -min(piece)) <= THRESHOLD

    def _blocks(self):
        with self._lock:
            first, samples = self._begin, self._samples[:]
        count = len(samples) // _BLOCK
        pieces = (samples[i * _BLOCK : (i + 1) * _BLOCK] for i in range(count))
        return first, [max(max(piece), -min(piece)) for piece in pieces], samples

    def _listen(self):
        rest = b""
        stream = self._process.stdout.fileno()
        fcntl.fcntl(stream, fcntl.F_SETPIPE_SZ, 1 << 20)
        while True:
            data = os.read(stream, 65536)
            now = time.monotonic()
            if not data:
                return
            data = rest + data
            rest = data[len(data) // 2 * 2 :]
            with self._lock:
                self._begin = min(self._begin, now + _EARLY - len(self._samples) / RATE)
                self._samples.frombytes(data[: len(data) // 2 * 2])


def _pitch(samples):
    """The strongest between 100 and 1000 Hz, to 4 Hz, of the first two seconds."""
    step = RATE // _PITCH_RATE
    # The mean of a few samples is enough of a filter: everything played here is weak above 4 kHz.
    coarse = [sum(samples[i : i + step]) for i in range(0, min(len(samples), 2 * RATE) - step, step)]
    if not coarse:
        return 0

    def strength(hertz):
        turn = cmath.exp(-2j * cmath.pi * hertz / _PITCH_RATE)
        total = 0
        # Horner's rule: one multiplication a sample.
        for sample in reversed(coarse):
            total = total * turn + sample
        return abs(total)

    return max(range(100, 1000, 4), key=strength)


def _share_of(hertz, samples):
    """How much of what is heard has this pitch: 0 to 1."""
    energy = sum(sample * sample for sample in samples)
    if energy <= len(samples) * THRESHOLD**2:
        return 0
    turn = cmath.exp(-2j * cmath.pi * hertz / RATE)
    total = 0
    for sample in reversed(samples):
        total = total * turn + sample
    return 2 * abs(total) ** 2 / (len(samples) * energy)


def loudness(samples):
    """Of samples at RATE, in LUFS: by ITU-R BS.1770-4, its filters for 48 kHz and its gates, with blocks of 100 ms."""
    weighted = _filtered(samples, (1.53512485958697, -2.69169618940638, 1.19839281085285), (-1.69065929318241, 0.73248077421585))
    weighted = _filtered(weighted, (1, -2, 1), (-1.99004745483398, 0.99007225036621))
    length, step = RATE // 10, RATE // 40
    squares = [sum(value * value for value in weighted[i : i + length]) / length for i in range(0, len(weighted) - length, step)]

    def mean(gate):
        above = [square for square in squares if square > 0 and _lufs(square) > gate]
        return _lufs(sum(above) / len(above))

    return mean(max(-70, mean(-70) - 10))


def _lufs(mean_square):
    return -0.691 + 10 * math.log10(mean_square)


def _filtered(samples, ahead, back):
    """A filter of second order: coefficients of the last three samples, and of the last two results."""
    x1 = x2 = y1 = y2 = 0.0
    results = []
    for sample in samples:
        result = ahead[0] * sample + ahead[1] * x1 + ahead[2] * x2 - back[0] * y1 - back[1] * y2
        x1, x2, y1, y2 = sample, x1, result, y1
        results.append(result)
    return results
