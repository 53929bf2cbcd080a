# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The window beside one that does nothing and beside two programs that people know, on a screen of their own."""

import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

from figures import Figure

RUNS = 45
BASELINE = "window without content"
REST = 5  # seconds
OTHERS = {"keepassxc": ["keepassxc"], "speedcrunch": ["speedcrunch"]}


@contextlib.contextmanager
def screen():
    """The environment of a screen of our own; without a window manager, which would cost time of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1280x900x24",
                               "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield {**os.environ, "DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb",
                   "LC_ALL": "C.UTF-8"}
    finally:
        server.terminate()
        server.wait()


def status(process, *names):
    lines = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines())
    return [float(lines[name].split()[0]) / 1024 for name in names]


def wake_ups(process):
    """Of all its threads, since they began."""
    total = 0
    for task in pathlib.Path(f"/proc/{process}/task").iterdir():
        lines = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
        total += int(lines["voluntary_ctxt_switches"])
    return total


class Run:
    """One start of a program, measured from outside."""

    def __init__(self, programs, environment, title, command, rests=False):
        with tempfile.TemporaryDirectory() as folder:
            own = {**environment, "ACTIVATION_STATE_DIR": folder, "HOME": folder}
            watched = subprocess.Popen([programs / "bench" / "bench-first-frame", title, *command], env=own, text=True,
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            frame, titled, process = watched.stdout.readline().split()
            self.frame, self.titled = float(frame), float(titled)
            time.sleep(1)
            self.wakes = 0.0
            if rests:
                before = wake_ups(process)
                time.sleep(REST)
                self.wakes = (wake_ups(process) - before) / REST
            self.peak, self.idle = status(process, "VmHWM", "VmRSS")
            watched.stdin.close()
            watched.wait()


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def window(programs, _meter):
    assistant = [programs / "bin" / "activation-assistant", "--practice", "healthy", "--language", "en"]
    with screen() as environment:
        ours, least = in_turns(programs, environment, assistant, [programs / "bench" / "bench-window"])
        figures = beside_least(ours, least)
        for name, command in OTHERS.items():
            if shutil.which(command[0]):
                figures += beside_other(name, ours, [Run(programs, environment, "-", command) for _ in range(3)])
    return figures


def in_turns(programs, environment, assistant, minimal):
    """Runs of the two, so that both meet the same machine."""
    ours, least = [], []
    for _ in range(RUNS):
        ours.append(Run(programs, environment, "4-1", assistant, rests=len(ours) == RUNS - 1))
        least.append(Run(programs, environment, "-", minimal, rests=len(least) == RUNS - 1))
    return ours, least


def beside_least(ours, least):
    frame, base = median(ours, "frame"), median(least, "frame")
    peak, base_peak = median(ours, "peak"), median(least, "peak")
    wakes, base_wakes = ours[-1].wakes, least[-1].wakes
    return [
        Figure("window: first frame", frame, base, BASELINE, "ms", "-", True),
        Figure("window: last finding", median(ours, "titled"), frame, "first frame", "ms", "-", True),
        Figure("window: peak memory", peak, base_peak, BASELINE, "MiB", "-", True),
        Figure("window: memory at rest", median(ours, "idle"), median(least, "idle"), BASELINE, "MiB",
               "-", True),
        Figure("window: wake-ups at rest", wakes, base_wakes, BASELINE, "/s", "0", wakes == 0),
    ]


def beside_other(name, ours, other):
    return [Figure(f"window: first frame beside {name}", median(ours, "frame"), median(other, "frame"), name, "ms", "-",
                   True),
            Figure(f"window: peak memory beside {name}", median(ours, "peak"), median(other, "peak"), name, "MiB", "-",
                   True)]
