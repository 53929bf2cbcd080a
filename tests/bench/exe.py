# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The Windows programs under Wine, beside the least that static programs of the same Qt can be.

Wine's own start is part of both: a wine process takes tens of milliseconds before its program begins.
"""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import window
from figures import Figure, Meter

SOURCE = pathlib.Path(__file__).resolve().parents[2]
EXE = SOURCE / "build" / "windows-mingw"
WINE_SH = SOURCE / "tests" / "windows" / "wine.sh"
# The program behind wine.sh, whose own work is not to be measured.
WINE = ["/usr/lib/wine/wine64"]
WINESERVER = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
PREFIX = SOURCE / "build" / "wineprefix-bench"
ROUNDS = 40
BASELINE = "QCoreApplication, static"
FIRST_FRAME, STARTUP, MEMORY = 1.25, 1.5, 1.5


@contextlib.contextmanager
def kept(environment, *command):
    """Wine's services and, on a screen, its explorer live as long as one program does."""
    subprocess.run([WINE_SH, "cmd.exe", "/c", "exit"], env=environment, check=True, capture_output=True,
                   timeout=300)  # makes the prefix where there is none
    keeper = subprocess.Popen([*WINE, *command], env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    time.sleep(5)  # until they have come to rest
    try:
        yield
    finally:
        subprocess.run([WINESERVER, "-k"], env=environment, check=False)
        keeper.kill()
        keeper.wait()


def exe(programs, _meter):
    with tempfile.TemporaryDirectory() as folder:
        own = {"ACTIVATION_STATE_DIR": f"Z:{folder}", "ACTIVATION_WINEPREFIX": str(PREFIX), "WINEPREFIX": str(PREFIX),
               "WINEDEBUG": "-all", "WINEARCH": "win64", "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe="}
        return status(programs, own) + first_frame(programs, own)


def status(programs, own):
    without_screen = {name: value for name, value in os.environ.items() if name != "DISPLAY"} | own
    meter = Meter(programs, {})
    meter.environment = without_screen
    asks = [*WINE, EXE / "bin" / "activationctl.exe", "status", "--practice", "healthy"]
    with kept(without_screen, "cmd.exe"):
        meter.run(*asks, expect=(0, 1))  # makes the practice PC
        (least, least_memory), (took, memory) = meter.interleaved(
            ROUNDS, [*WINE, EXE / "bench" / "bench-baseline.exe"], asks, expect=(0, 1))
    return [Figure(".exe: status --practice healthy", took, least, BASELINE, "ms", f"ratio <= {STARTUP}",
                   took <= STARTUP * least),
            Figure(".exe: its peak memory", memory, least_memory, BASELINE, "MiB", f"ratio <= {MEMORY}",
                   memory <= MEMORY * least_memory)]


def first_frame(programs, own):
    minimal = [*WINE, EXE / "bench" / "bench-window.exe"]
    assistant = [*WINE, EXE / "bin" / "activation-assistant.exe", "--practice", "healthy", "--language", "en"]
    with window.screen() as environment, kept({**environment, **own}, EXE / "bench" / "bench-window.exe"):
        ours, least = window.in_turns(programs, {**environment, **own}, assistant, minimal)
    frame, base = window.median(ours, "frame"), window.median(least, "frame")
    peak, base_peak = window.median(ours, "peak"), window.median(least, "peak")
    return [Figure(".exe: first frame", frame, base, window.BASELINE, "ms", f"ratio <= {FIRST_FRAME}",
                   frame <= FIRST_FRAME * base),
            Figure(".exe: last finding", window.median(ours, "titled"), frame, "first frame", "ms", "-", True),
            Figure(".exe: its peak memory", peak, base_peak, window.BASELINE, "MiB", f"ratio <= {MEMORY}",
                   peak <= MEMORY * base_peak)]
