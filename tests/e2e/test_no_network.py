"""No network at all: the kernel reports the family of every socket that Softfall opens in an evening."""

import re
import shutil
import subprocess
import unittest

import names
from background import BUS_NAME
from harness import program_path, wait_until
from test_by_ear import RoutineTest as ByEarTest

# Families as strace writes them: socket(AF_UNIX, ...), socketpair(AF_UNIX, ...), {sa_family=AF_UNIX, ...}
FAMILY = re.compile(r"\b[AP]F_[A-Z0-9_]+")
ONLY_ONE = {"AF_UNIX"}


def tracing(file, *options):
    return ["strace", *options, "-f", "-e", "trace=network", "-o", str(file)]


def families(file):
    return set(FAMILY.findall(file.read_text()))


@unittest.skipUnless(shutil.which("strace"), "strace is not there")
class NoNetworkTest(ByEarTest):
    def test_evening_opens_local_sockets_only(self):
        trace = self.desktop.folder / "network-of-softfall"
        # -D: the traced program keeps the process id that its parent knows.
        self.program = self.start_background(under=tracing(trace, "-D"))
        # The day: every page, a habit, a twitch.
        self.desktop.activate_action(BUS_NAME, "log-twitch")
        self.desktop.activate(BUS_NAME)
        self.tree = self.program.tree
        for page in (names.DIARY, names.PROGRESS, names.LEARN, names.SETTINGS, names.TONIGHT):
            self.tree.press(page)
            self.tree.wait_for(names.PAGE_HEADINGS[page], role=names.HEADING_ROLE)
        # The evening: lit, then by ear with tones and voice, to its end.
        self.ask_for_routine()
        self.wait_for_step(names.FIRST_STEP)
        self.hand_off()
        wait_until(lambda: self.sound.streams(self.program.pid) > 0, "something to be heard", 30, self.program.log_tail)
        self.player.next()
        self.wait_for_session("running", 3)
        self.player.next()
        wait_until(lambda: self.session()[0] == "finished", "the end of the routine", explain=self.tree.describe)
        self.assertEqual(self.diary.one("SELECT count(*) FROM twitch"), 1)
        self.program.stop()
        # strace pads the column of process ids up to five digits.
        end = re.compile(rf"^{self.program.pid} +\+\+\+", re.MULTILINE)
        wait_until(lambda: end.search(trace.read_text()), "the end of the trace")
        self.assertEqual(families(trace), ONLY_ONE)

    def test_the_command_line_opens_none(self):
        trace = self.desktop.folder / "network-of-softfallctl"
        for call in (["log", "twitch"], ["tonight"], ["check"], ["nights"], ["backup"]):
            subprocess.run(
                [*tracing(trace), program_path("SOFTFALLCTL_BIN"), "--data-dir", str(self.data_dir), *call],
                env=self.desktop.environment,
                check=True,
                stdout=subprocess.DEVNULL,
            )
            self.assertLessEqual(families(trace), ONLY_ONE, call)


# Only the tests of this module.
del ByEarTest

if __name__ == "__main__":
    unittest.main()
