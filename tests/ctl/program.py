# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Runs the real activationctl, each test with a state folder of its own."""

import fcntl
import json
import os
import pathlib
import pty
import select
import struct
import subprocess
import tempfile
import termios
import time
import unittest

PROGRAM = os.environ["ACTIVATIONCTL"]
SOURCE = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["en", "zh-TW", "ko", "ja"]
CHECKS = ("administrator windows-edition time-zone clock host-name network port kms-service "
          "licensing-service products conflicting-office office-in-use firmware-marker").split()


class Answer:
    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.state = self.folder / "state"

    def environment(self, **more):
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "ACTIVATION_"))}
        return {**kept, "LC_ALL": "C.UTF-8", "ACTIVATION_STATE_DIR": str(self.state), **more}

    def ctl(self, *arguments, program=PROGRAM, code=None, stdin=b"", **environment):
        done = subprocess.run([program, *map(str, arguments)], input=stdin, capture_output=True, timeout=120,
                              env=self.environment(**environment), check=False)
        answer = Answer(done)
        if code is not None:
            self.assertEqual(answer.code, code, f"{arguments}\n{answer.out}\n{answer.err}")
        return answer

    def on_terminal(self, *arguments, typed=None, at=b"[y/N]", **environment):
        controller, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))
        process = subprocess.Popen([PROGRAM, *map(str, arguments)], stdin=terminal, stdout=terminal, stderr=terminal,
                                   env=self.environment(TERM="xterm", **environment), close_fds=True)
        os.close(terminal)
        text = b""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if select.select([controller], [], [], 0.1)[0]:
                try:
                    chunk = os.read(controller, 65536)
                except OSError:
                    break
                text += chunk
                if typed is not None and at in text:
                    os.write(controller, typed)
                    typed = None
            elif process.poll() is not None:
                break
        process.wait(timeout=30)
        os.close(controller)
        return process.returncode, text.decode("utf-8")

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def scenarios(self):
        return [s["name"] for s in self.ctl("practice", "list", "--json", code=0).json["scenarios"]]

    def profile(self, name="sample-university"):
        return SOURCE / "resources" / "profiles" / f"{name}.json"


def main():
    unittest.main(verbosity=2)
