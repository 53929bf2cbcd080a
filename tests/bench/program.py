# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Start-up, memory, and many license rows: what needs no network."""

import json
import pathlib
import subprocess

from figures import Figure

PROFILES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "profiles"
ROUNDS = 150
BASELINE = "QCoreApplication, same libraries"
MEMORY = 2.0
ROWS = 50  # ms for the longest list
LINEAR = 1.4  # caches, and pages that the system hands out; a square would be 5 or 100


def startup(programs, meter):
    baseline, core = [programs / "bench" / "bench-baseline"], [programs / "bench" / "bench-qt-core"]
    status = [programs / "bin" / "activationctl", "status", "--practice", "healthy"]
    meter.run(*status, expect=(0, 1))  # makes the practice PC
    (least, _), (took, _), (bare, _) = meter.interleaved(ROUNDS, baseline, status, core, expect=(0, 1))
    return [Figure("start-up: status --practice healthy", took, least, BASELINE, "ms", "none", True),
            Figure("start-up: the same", took, bare, "QCoreApplication, without Qt Network", "ms", "none", True)]


def memory(programs, meter):
    ctl = programs / "bin" / "activationctl"
    largest = max(PROFILES.glob("*.json"), key=lambda path: path.stat().st_size)
    _, least = meter.interleaved(3, [programs / "bench" / "bench-baseline"])[0]
    figures = []
    for command in (["status", "--practice", "healthy"], ["check", "--practice", "healthy"],
                    ["activate", "--practice", "trial-office", "--remove-conflicts", "--yes"],
                    ["profile", "check", str(largest)]):
        _, held = meter.interleaved(3, [ctl, *command], expect=(0, 1))[0]
        name = " ".join(pathlib.Path(word).name if "/" in word else word for word in command)
        figures.append(Figure(f"peak memory: {name}", held, least, BASELINE, "MiB",
                              f"ratio <= {MEMORY}", held <= MEMORY * least))
    return figures


def license_rows(programs, _meter):
    done = subprocess.run([programs / "bench" / "bench-license-rows", "--benchmark_format=json",
                           "--benchmark_repetitions=5", "--benchmark_enable_random_interleaving=true",
                           "--benchmark_min_time=0.1"], capture_output=True, text=True, check=True)
    took = {run["run_name"]: run["cpu_time"] / 1000 for run in json.loads(done.stdout)["benchmarks"]
            if run.get("aggregate_name") == "median"}
    figures = []
    for what, words in (("check", "products check"), ("plan", "plan"), ("sentences", "sentences about them")):
        for fewer, more in ((10, 1000), (1000, 5000)):
            measured, baseline = took[f"{what}/{more}"], took[f"{what}/{fewer}"]
            most = more / fewer * LINEAR
            goal = f"ratio <= {most:g}" + (f", <= {ROWS} ms" if more == 5000 else "")
            figures.append(Figure(f"{more} license rows: {words}", measured, baseline, f"{fewer} rows", "ms", goal,
                                  measured <= most * baseline and (more < 5000 or measured <= ROWS)))
    return figures
