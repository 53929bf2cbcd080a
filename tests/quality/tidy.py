#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""tidy.py BUILD-FOLDER: clang-tidy over the product's sources, but for those of Windows, whose headers are not here.

Nearly all of its time goes into reading Qt's headers again for every source, so the sources of a folder are read
together, in as few batches as their file-local names allow. A batch that does not pass is read source by source, and
that is what counts. Batches that passed and did not change since, nor any header or the rules, are not read again.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

LOCAL_NAME = re.compile(
    r"^(?:inline |static |constexpr |const )*[\w:<>*&, ]*?\b(k[A-Z]\w*)\b"  # a constant
    r"|^(?:struct|class|enum class) (\w+)"
    r"|^[A-Za-z][^;=]*?[ &*]([a-z]\w+)\([^;]*$", re.MULTILINE)  # a function, defined or begun on this line
PRECOMPILED = re.compile(r"-Winvalid-pch -include \S*cmake_pch\.hxx")


def listed(*patterns):
    return subprocess.run(["git", "ls-files", *patterns], capture_output=True, text=True, check=True).stdout.split()


def batches(sources):
    """Sources of one folder side by side, unless two of them use a name for something of their own."""
    made = []
    for source in sources:
        folder = os.path.dirname(source)
        names = {name for groups in LOCAL_NAME.findall(pathlib.Path(source).read_text(encoding="utf-8"))
                 for name in groups if name}
        for batch in made:
            if batch["folder"] == folder and not batch["names"] & names:
                batch["sources"].append(source)
                batch["names"] |= names
                break
        else:
            made.append({"folder": folder, "names": names, "sources": [source]})
    return [batch["sources"] for batch in made]


class Tidy:
    def __init__(self, build):
        self.root = pathlib.Path.cwd()
        self.stamps = build / "tidy"
        self.stamps.mkdir(parents=True, exist_ok=True)
        commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
        # clang cannot read headers that GCC has precompiled; every file includes what it uses anyway.
        self.commands = {entry["file"]: {**entry, "command": PRECOMPILED.sub("", entry["command"])}
                         for entry in commands}
        (self.stamps / "compile_commands.json").write_text(json.dumps(list(self.commands.values())), encoding="utf-8")
        self.rules = b"".join(pathlib.Path(path).read_bytes() for path in
                              [*listed(".clang-tidy", "core/*.h", "ui/*.h", "app/*.h"), build / "build.ninja"])

    def run(self, sources):
        """What clang-tidy says of these sources, empty if nothing."""
        content = b"".join(source.encode() + pathlib.Path(source).read_bytes() for source in sources)
        stamp = self.stamps / hashlib.sha256(self.rules + content).hexdigest()[:32]
        if stamp.exists():
            return ""
        said = self.read_together(sources) if len(sources) > 1 else self.read(self.stamps, self.root / sources[0])
        if said and len(sources) > 1:
            said = "".join(self.run([source]) for source in sources)
        if not said:
            stamp.touch()
        return said

    def read_together(self, sources):
        paths = [str(self.root / source) for source in sources]
        folder = self.stamps / hashlib.sha256("".join(paths).encode()).hexdigest()[:16]
        folder.mkdir(exist_ok=True)
        together = folder / "together.cpp"
        together.write_text("".join(f'#include "{path}"\n' for path in paths), encoding="utf-8")
        first = self.commands[paths[0]]
        command = first["command"].replace(paths[0], str(together.absolute()))
        entry = {"directory": first["directory"], "file": str(together.absolute()), "command": command}
        (folder / "compile_commands.json").write_text(json.dumps([entry]), encoding="utf-8")
        return self.read(folder, together)

    def read(self, commands, source):
        run = subprocess.run(["clang-tidy-14", "-p", commands, f"--config-file={self.root / '.clang-tidy'}", "--quiet",
                              source], capture_output=True, text=True, check=False)
        return "" if run.returncode == 0 else run.stdout + run.stderr


def main():
    build = pathlib.Path(sys.argv[1])
    os.chdir(pathlib.Path(__file__).resolve().parents[2])
    sources = [path for path in listed("core/*.cpp", "ui/*.cpp", "app/*.cpp") if "/windows/" not in path]
    tidy = Tidy(build)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
        said = "".join(threads.map(tidy.run, batches(sources)))
    print(said, end="")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
