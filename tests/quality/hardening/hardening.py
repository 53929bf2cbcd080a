#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""hardening.py BUILD: fails when a file of ours is compiled without what finds a mistake before somebody makes use of it.

BUILD is a build folder with its compile_commands.json. Fortified functions need an optimizer, so a debug build is let off.
"""

import json
import pathlib
import shlex
import sys

ALWAYS = {"-D_GLIBCXX_ASSERTIONS", "-DQT_STRICT_ITERATORS", "-fstack-protector-strong"}
OPTIMIZED = {"-D_FORTIFY_SOURCE=2"}
AGAINST = {"-U_GLIBCXX_ASSERTIONS", "-UQT_STRICT_ITERATORS", "-fno-stack-protector", "-U_FORTIFY_SOURCE"}
NOT_OURS = "googletest/"  # compiled from its package where there is no library of it


def problems(build):
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    for command in commands:
        file = pathlib.Path(command["file"])
        name = file.relative_to(build).as_posix() if file.is_relative_to(build) else file.as_posix()
        if name.startswith(NOT_OURS) or file.suffix == ".rc":
            continue
        options = set(shlex.split(command["command"]))
        needed = ALWAYS | (OPTIMIZED if options & {"-O1", "-O2", "-O3", "-Os"} else set())
        wrong = [f"without {option}" for option in sorted(needed - options)]
        wrong += [f"with {option}" for option in sorted(options & AGAINST)]
        if wrong:
            yield f"{name}: {', '.join(wrong)} (ActivationTargets.cmake)"
    if not commands:
        yield f"{build}: compile_commands.json names no file"


def main():
    found = list(problems(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "Every file of ours is hardened.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
