#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""apart.py BUILD-FOLDER [COUNT | all]: does each file include what it uses?

The build compiles the files of a folder as one and after precompiled headers, so a missing include would not be noticed.
This reads files by themselves, without precompiled headers and without compiling: those that changed last (uncommitted
first, then by commit), 24 unless told. The preset "apart" compiles all of them like that.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

INCLUDED = re.compile(r'^#include "(.*)"$', re.MULTILINE)


def git(*arguments):
    return subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout.split()


def newest_first():
    """Sources and headers, the uncommitted ones first, each once."""
    pattern = ["--", "*.cpp", "*.h"]
    return dict.fromkeys(git("diff", "--name-only", "HEAD", *pattern) + git("ls-files", "-o", "--exclude-standard", *pattern)
                         + git("log", "--format=", "--name-only", "-n", "40", *pattern) + git("ls-files", *pattern))


def plain(command):
    """The compiler and its options, without what is compiled, what is made and what is precompiled."""
    words, kept = shlex.split(command), []
    while words:
        word = words.pop(0)
        if word == "-Xclang" or word in ("-o", "-c", "-include"):
            words.pop(0)
        elif not word.endswith(("_cxx.cxx", ".cpp")) and word != "-Winvalid-pch":
            kept.append(word)
    return kept


def commands_by_folder(build):
    """Folder of sources -> how its files are compiled, as options."""
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        unit = pathlib.Path(entry["file"])
        sources = INCLUDED.findall(unit.read_text(encoding="utf-8")) if "Unity" in unit.parts else [str(unit)]
        for source in sources:
            if os.path.exists(source):
                commands.setdefault(os.path.dirname(os.path.realpath(source)), plain(entry["command"]))
    return commands


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    root = pathlib.Path(__file__).resolve().parents[2]
    os.chdir(root)
    count = sys.argv[2] if len(sys.argv) > 2 else "24"
    commands = commands_by_folder(build)

    def options_for(path):
        folder = root / path.rpartition("/")[0]
        return commands.get(str(folder))

    known = [path for path in newest_first() if os.path.exists(path) and options_for(path)]
    chosen = known if count == "all" else known[:int(count)]

    def read(path):
        language = ["-x", "c++-header"] if path.endswith(".h") else []
        run = subprocess.run([*options_for(path), "-fsyntax-only", "-Wno-pragma-once-outside-header", *language, path],
                             capture_output=True, text=True, check=False)
        return f"{path} by itself:\n{run.stdout}{run.stderr}" if run.returncode else ""

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        said = "".join(threads.map(read, chosen))
    print(said, end="")
    print(f"{len(chosen)} of {len(known)} files were read by themselves")
    return 1 if said or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
