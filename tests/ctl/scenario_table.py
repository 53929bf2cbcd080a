# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Drives every practice PC through the program and prints what a person gets to see at the end of each."""

import json
import os
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("ACTIVATIONCTL", "activationctl")


def ctl(state, *arguments):
    done = subprocess.run([PROGRAM, *arguments, "--json"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=120, check=False,
                          env={**os.environ, "ACTIVATION_STATE_DIR": state})
    return done.returncode, json.loads(done.stdout)


def reason_of(answer):
    """What stands in the way, else what went wrong, else nothing."""
    if answer["failure"] and answer["failure"]["code"]:
        return answer["failure"]["code"]
    if answer["end"] == "restart-needed":
        return answer["end"]
    blocking = [f["reason"] for f in answer["findings"] if f["verdict"] == "blocking"]
    if blocking and not answer["success"]:
        return ", ".join(blocking)
    return answer["failure"]["cause"] if answer["failure"] else answer["end"]


def main():
    rows = [("scenario", "exit", "screen", "reason", "support code")]
    with tempfile.TemporaryDirectory() as state:
        for scenario in ctl(state, "practice", "list")[1]["scenarios"]:
            name = scenario["name"]
            code, answer = ctl(state, "activate", "--practice", name, "--remove-subscriptions", "--yes")
            assert (code == 0) == answer["success"], name
            assert len(answer["findings"]) == 13, name
            assert code in (0, 1, 3), name
            rows.append((name, str(code), answer["screen"], reason_of(answer), answer["supportCode"]))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print(" | ".join(field.ljust(width) for field, width in zip(row, widths)).rstrip())
    return 0


sys.exit(main())
