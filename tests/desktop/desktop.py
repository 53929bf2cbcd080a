# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A desktop of the tests' own: an X server, a window manager, and the bus of assistive technology.

Run under dbus-run-session, so that nobody else's session is touched.
"""

import os
import pathlib
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.environ["ACTIVATION_ASSISTANT"]
CTL = os.environ["ACTIVATIONCTL"]
LANGUAGES = ["en", "zh-TW", "ko", "ja"]
PATIENCE = 60  # seconds; everything waited for here takes one or two


def wait_for(condition, what, patience=PATIENCE):
    """What the condition returns as soon as it is true."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"did not happen within {patience} s: {what}")


class Desktop:
    """An X server with a window manager, as long as it lives."""

    SIZE = "1280x900x24"

    def __init__(self):
        # Once in hundreds of starts an X server of others has just gone, and the window manager asks in vain.
        for _ in range(3):
            self.start_server()
            if self.start_manager():
                return
            self.close()
        raise AssertionError("the window manager did not start")

    def start_server(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", self.SIZE, "-nolisten",
                                        "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb",
                            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}

    def start_manager(self):
        """Whether there is a window manager now."""
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.environment, stderr=subprocess.DEVNULL)

        def there_or_gone():
            if self.manager.poll() is not None:
                return "gone"
            return "there" if self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").find("window id") >= 0 else None

        try:
            return wait_for(there_or_gone, "the window manager started") == "there"
        except AssertionError:
            return False

    def ask(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False,
                              timeout=PATIENCE).stdout

    def windows(self, title):
        """Visible windows whose title matches. xdotool gives up when any window closes while it looks, such as the last one
        of a program that was killed: it is asked again then."""
        def found():
            done = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], env=self.environment,
                                  capture_output=True, text=True, check=False, timeout=PATIENCE)
            return None if "X Error" in done.stderr else done
        return wait_for(found, f"windows “{title}” are looked for").stdout.split()

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait(PATIENCE)


class DesktopTest(unittest.TestCase):
    """A test with a desktop, and programs on it that end with the test."""

    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()
        cls.addClassCleanup(cls.desktop.close)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def environment(self):
        return {**self.desktop.environment, "ACTIVATION_STATE_DIR": str(self.folder / "state"),
                "HOME": str(self.folder)}

    def start(self, *arguments, program=PROGRAM, **more):
        started = subprocess.Popen([program, *arguments], env=self.environment(), **more)
        self.addCleanup(started.wait, PATIENCE)
        self.addCleanup(started.kill)
        return started

    def ctl(self, *arguments):
        """Its output goes into a file: a pipe would be held by what the program leaves running, such as Wine's desktop."""
        with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
            done = subprocess.run([CTL, *arguments], env=self.environment(), stdout=said, stderr=subprocess.DEVNULL,
                                  stdin=subprocess.DEVNULL, timeout=120, check=False)
            said.seek(0)
            return done.returncode, said.read()
