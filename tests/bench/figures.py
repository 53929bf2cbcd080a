# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""What a measurement gives: figures, each held against a baseline of the same run, and the table of them."""

import dataclasses
import os
import pathlib
import statistics
import subprocess


@dataclasses.dataclass
class Figure:
    what: str
    measured: float
    baseline: float
    against: str    # what the baseline is; where it is a number of its own, that number
    unit: str
    goal: str
    met: bool

    @property
    def row(self):
        baseline = number(self.baseline, self.unit) if self.baseline else "-"
        ratio = f"{self.measured / self.baseline:.2f}" if self.baseline else "-"
        return [self.what, number(self.measured, self.unit), baseline, self.against, ratio, self.goal,
                "yes" if self.met else "NO"]


HEADINGS = ["figure", "measured", "baseline", "which is", "ratio", "goal", "met"]


def number(value, unit):
    return f"{value:.{2 if abs(value) < 10 else 1 if abs(value) < 100 else 0}f} {unit}"


def table(figures):
    rows = [HEADINGS, *(figure.row for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


class Meter:
    """Runs programs one at a time and says how long they took (ms) and how much memory they held at most (MiB)."""

    def __init__(self, programs, environment):
        self.programs = programs
        self.environment = {**os.environ, **environment}

    def run(self, *command, expect=(0,), prefix=()):
        done = subprocess.run([*prefix, self.programs / "bench" / "bench-meter", *map(str, command)],
                              capture_output=True, text=True, check=False, env=self.environment)
        if done.returncode:
            raise RuntimeError(f"could not be run: {command} {done.stderr}")
        microseconds, kib, code = map(int, done.stdout.split())
        if code not in expect:
            raise RuntimeError(f"ended with {code}: {command}")
        return microseconds / 1000, kib / 1024

    def interleaved(self, rounds, *commands, **options):
        """The medians (time, memory) of each command; they take turns, so that what else the machine does meets all."""
        runs = [[] for _ in commands]
        for _ in range(rounds):
            for command, results in zip(commands, runs):
                results.append(self.run(*command, **options))
        return [tuple(statistics.median(column) for column in zip(*results)) for results in runs]


def processor_ticks():
    """Of all processors, as proc(5) counts them: used, and stolen by the host of a virtual machine."""
    first = pathlib.Path("/proc/stat").read_text().split("\n", 1)[0]
    user, nice, system, _idle, _iowait, irq, softirq, steal = map(int, first.split()[1:9])
    return user + nice + system + irq + softirq, steal


def stolen_since(before):
    """In percent of what was wanted since then. Above a few, the figures tell of the host."""
    used, stolen = (now - then for now, then in zip(processor_ticks(), before, strict=True))
    return 100 * stolen / max(used + stolen, 1)
