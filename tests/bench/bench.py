#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""bench.py BUILD-FOLDER [PART…]: measures, prints a table and ends with 1 when a goal is missed, with 77 when some
could not be measured here.

Parts: startup memory rows window exe, and in the campus in a box: slowest dropped hosts clock questions.
"""

import os
import pathlib
import sys
import tempfile

import exe
import network
import program
import window
from figures import Meter, processor_ticks, stolen_since, table

PARTS = {"startup": program.startup, "memory": program.memory, "rows": program.license_rows,
         "window": window.window, "exe": exe.exe}


def main():
    programs, chosen = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    if unknown := set(chosen) - set(PARTS) - set(network.PARTS):
        print(f"no such part: {', '.join(sorted(unknown))}")
        return 2
    before, ticks = os.getloadavg()[0], processor_ticks()
    figures, skipped = [], None
    with tempfile.TemporaryDirectory() as folder:
        meter = Meter(programs, {"ACTIVATION_STATE_DIR": folder, "LC_ALL": "C.UTF-8"})
        for name, part in PARTS.items():
            if not chosen or name in chosen:
                figures += part(programs, meter)
    if not chosen or set(chosen) & set(network.PARTS):
        skipped = network.campus.why_not()
        if not skipped:
            figures += network.measure(programs, chosen)
    print(table(figures))
    missed = [figure.what for figure in figures if not figure.met]
    print(f"{os.cpu_count()} processors, load {before:.1f} before and {os.getloadavg()[0]:.1f} after; the host of this "
          f"machine kept back {stolen_since(ticks):.0f} % of what was wanted of them. "
          f"{len(figures) - len(missed)} of {len(figures)} goals met.",
          *(f"missed: {what}" for what in missed), sep="\n")
    if skipped:
        print(f"SKIPPED: the figures of the campus in a box ({', '.join(network.PARTS)}): it {skipped}")
    return 1 if missed else 77 if skipped else 0


if __name__ == "__main__":
    sys.exit(main())
