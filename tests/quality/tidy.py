#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""tidy.py BUILD-FOLDER: clang-tidy over the product's sources, but for those of Windows, whose headers are not here.

The build compiles the files of a folder as one, with headers that clang has precompiled; clang-tidy reads them in the
same way, so that nearly all of its time goes into our own code. What passed and did not change since is not read again.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

UNIT = re.compile(r"(core|ui|app)/.*/Unity/unity_\d+_cxx\.cxx$")
INCLUDED = re.compile(r'^#include "(.*)"$', re.MULTILINE)


def listed(*patterns):
    return subprocess.run(["git", "ls-files", *patterns], capture_output=True, text=True, check=True).stdout.split()


class Tidy:
    def __init__(self, build):
        self.build = build
        self.stamps = build / "tidy"
        self.stamps.mkdir(parents=True, exist_ok=True)
        self.rules = b"".join(pathlib.Path(path).read_bytes() for path in
                              [*listed(".clang-tidy", "core/*.h", "ui/*.h", "app/*.h"), build / "build.ninja"])

    def read(self, unit):
        """What clang-tidy says of the sources of one folder, empty if nothing."""
        sources = INCLUDED.findall(unit.read_text(encoding="utf-8"))
        content = b"".join(source.encode() + pathlib.Path(source).read_bytes() for source in sources)
        stamp = self.stamps / hashlib.sha256(self.rules + content).hexdigest()[:32]
        if stamp.exists():
            return ""
        run = subprocess.run(["clang-tidy-14", "-p", self.build, "--quiet", unit],
                             capture_output=True, text=True, check=False)
        if run.returncode == 0:
            stamp.touch()
            return ""
        return run.stdout + run.stderr


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    os.chdir(pathlib.Path(__file__).resolve().parents[2])
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    units = [pathlib.Path(entry["file"]) for entry in commands if UNIT.match(os.path.relpath(entry["file"], build))]
    if not units:
        print(f"{build}: its files are not compiled as one; build the preset dev")
        return 1
    tidy = Tidy(build)
    # The longest first, or one of them is read alone at the end.
    units.sort(key=lambda unit: -sum(os.path.getsize(path) for path in INCLUDED.findall(unit.read_text("utf-8"))))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        said = "".join(threads.map(tidy.read, units))
    print(said, end="")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
