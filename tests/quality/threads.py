#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""threads.py ROOT: fails where the product leaves a thread to itself, or ends one by force.

A thread that nobody waits for may touch what is gone; one that is ended by force keeps its locks. A call of Windows
that never comes back leaves no other way: those few places are below, each with its reason, and one that is no longer
needed is a fault too.
"""

import pathlib
import re
import sys

FORBIDDEN = re.compile(
    r"(?:\.|->|QThread::)\s*terminate\s*\(|\bsetTerminationEnabled\b|\bTerminateThread\b|\bpthread_(?:cancel|detach)\b"
    r"|(?:\.|->)\s*detach\s*\(|&\s*std::j?thread::detach\b|(?<!QProcess::)\bstartDetached\s*\("
    r"|\b_beginthread(?:ex)?\b|\bCreateThread\b|\bpthread_create\b")
# Comments and texts are no code; lines stay where they are.
NO_CODE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"', re.DOTALL)

ALLOWED = {
    ("core/checks/CheckSchedule.cpp", ".detach("): "a QList, which gets a copy of its own",
    ("core/windows/base/DetachedThread.h", "startDetached("): "the one place that leaves a thread to itself",
    ("core/windows/base/DetachedThread.cpp", "startDetached("): "the same",
    ("core/windows/base/DetachedThread.cpp", "_beginthreadex"): "the same",
    ("core/windows/base/BoundedCall.cpp", "startDetached("): "calls that may hang for ever; they own what they touch",
    ("core/windows/base/SharedCall.h", "startDetached("): "a question goes on when nobody waits; its calls are bounded",
    ("core/windows/HostNames.cpp", "startDetached("): "Windows' DNS client may outlast every limit",
    ("app/windows/ElevatedStart.cpp", "startDetached("): "the prompt for permission may stay open for ever",
}


def without_words(text):
    return NO_CODE.sub(lambda found: "\n" * found[0].count("\n") or " ", text)


def uses(root):
    """Every forbidden name: file, line, and how it is written."""
    for path in sorted(p for top in ("core", "ui", "app") for p in (root / top).rglob("*") if p.suffix in (".h", ".cpp")):
        code = without_words(path.read_text(encoding="utf-8"))
        for found in FORBIDDEN.finditer(code):
            line = code.count("\n", 0, found.start()) + 1
            yield path.relative_to(root).as_posix(), line, re.sub(r"\s", "", found[0])


def problems(root, allowed):
    needed = set()
    for name, line, word in uses(root):
        if (name, word) in allowed:
            needed.add((name, word))
        else:
            yield f"{name}:{line}: {word}…: a thread is waited for, and ends by itself (tests/quality/threads.py)"
    for name, word in sorted(allowed.keys() - needed):
        yield f"{name}: {word}… stands no longer there; it need not be allowed"


def main():
    found = list(problems(pathlib.Path(sys.argv[1]).resolve(), ALLOWED))
    print("\n".join(found) or f"Every thread is waited for, but in {len(ALLOWED)} places that say why.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
