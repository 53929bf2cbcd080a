# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""The Windows program on the tests' own desktop, in a Wine prefix of their own."""

import os
import pathlib
import subprocess

import desktop
import keyboard

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[2]
EXE = pathlib.Path(os.environ["ACTIVATION_ASSISTANT_EXE"])
PREFIX = pathlib.Path(os.environ["ACTIVATION_WINEPREFIX"])
NATIVE = pathlib.Path(os.environ["ACTIVATION_ASSISTANT_NATIVE"])  # the same program for this machine
PROFILE = SOURCE / "resources" / "profiles" / "sample-university.json"


def end_wine():
    """Every Windows program in the prefix ends, and what it has written is on disk."""
    for option in ("-k", "-w"):
        subprocess.run(["/usr/lib/wine/wineserver64", option], env={**os.environ, "WINEPREFIX": str(PREFIX)},
                       check=False, timeout=desktop.PATIENCE, capture_output=True)


def workers():
    """Process ids of our workers in the prefix."""
    found = []
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            command = process.joinpath("cmdline").read_bytes().split(b"\0")
            environment = process.joinpath("environ").read_bytes().split(b"\0")
        except OSError:  # it has just ended
            continue
        if (EXE.name.encode() in command[0] and b"--worker" in command
                and f"WINEPREFIX={PREFIX}".encode() in environment):
            found.append(int(process.name))
    return found


def working():
    """Those of workers() that run. A new process has one thread, which stands still until its parent lets it go: killed
    before that, the parent leaves behind what will never run (seen in Wine 8)."""
    def threads(process):
        try:
            return len(os.listdir(f"/proc/{process}/task"))
        except OSError:  # it has just ended
            return 0
    return [worker for worker in workers() if threads(worker) > 1]


class WineTest(keyboard.KeyboardTest):
    """A test with Windows programs, which end with their test."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        end_wine()  # one that another display has seen
        cls.addClassCleanup(end_wine)

    def wine(self, *arguments):
        done = subprocess.run([HERE.parent / "wine.sh", *arguments], env=self.environment(), capture_output=True,
                              text=True, timeout=2 * desktop.PATIENCE, check=False)
        return done.returncode, done.stdout

    def registry(self, key, name):
        """The value as reg.exe prints it, or None."""
        code, said = self.wine("reg", "query", key, "/v", name)
        lines = [line.split(None, 2) for line in said.splitlines() if line.strip().startswith(name)]
        return lines[0][2] if code == 0 and lines else None

    def set_registry(self, key, name, kind, value):
        self.addCleanup(self.wine, "reg", "delete", key, "/v", name, "/f")
        self.assertEqual(self.wine("reg", "add", key, "/v", name, "/t", kind, "/d", value, "/f")[0], 0)

    def click(self, place):
        """The left button, at a place within the window."""
        window = self.window()[0]
        self.desktop.ask("xdotool", "windowactivate", "--sync", window)
        self.desktop.ask("xdotool", "mousemove", "--sync", "--window", window, *map(str, place))
        self.desktop.ask("xdotool", "click", "1")
