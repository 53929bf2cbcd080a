#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""one_name.py READER ROOT BUILD-FOLDER: runs one-name over the objects of the product in a build folder.

Objects for Windows (COFF) are handed to it as ELF, which is only another wrapping of the same debugging information.
"""

import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile

# The values in place are right already: an object has one section of each kind of debugging information.
AS_ELF = ("objcopy", "-O", "elf64-x86-64", "--remove-relocations=.debug_*")
LAYERS = ("core", "ui", "app")
OUTPUT = re.compile(r" -o (\S+)")
# Compiled from what was generated, or from nothing.
GENERATED = ("cmake_pch", "qrc_", "mocs_compilation", "headers.dir")


def objects_of(build):
    """Those that the build makes now: others may lie there from before."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    made = {OUTPUT.search(command["command"]).group(1) for command in commands if not command["file"].endswith(".rc")}
    return sorted(build / path for path in made
                  if path.split("/")[0] in LAYERS and not any(part in path for part in GENERATED))


def as_elf(path, folder):
    """The object itself, or its debugging information as an ELF object in this folder."""
    if path.suffix == ".o":
        return path
    into = folder / (str(path).replace("/", "_") + ".o")
    subprocess.run([*AS_ELF, path, into], check=True, stderr=subprocess.DEVNULL)
    return into


def main():
    reader, root, build = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3])
    objects = objects_of(build)
    if not objects:
        print(f"{build}: no objects of the product")
        return 1
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor() as threads:
        elf = list(threads.map(lambda path: as_elf(path, pathlib.Path(folder)), objects))
        return subprocess.run([reader, root, *elf], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
