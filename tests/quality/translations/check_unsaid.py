#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""check_unsaid.py SOURCES...: fails on a named sentence that is used nowhere; it would be translated all the same."""

import pathlib
import re
import sys

COMMENT = re.compile(r"//.*")
STRUCT = re.compile(r"struct (\w+(?:Sentence|Help))\n\{(.*?)\n\};", re.DOTALL)
SENTENCE = re.compile(r"static constexpr auto (\w+) ?=")


def main():
    texts = [COMMENT.sub("", path.read_text(encoding="utf-8")) for folder in sys.argv[1:]
             for path in sorted(pathlib.Path(folder).rglob("*")) if path.suffix in (".h", ".cpp")]
    named = [f"{name}::{sentence}" for text in texts for name, body in STRUCT.findall(text)
             for sentence in SENTENCE.findall(body)]
    said = set(re.findall(r"\b\w+(?:Sentence|Help)::\w+", "\n".join(texts)))
    unsaid = [name for name in named if name not in said]
    if not named:
        unsaid = ["no sentences found"]
    print("\n".join(unsaid) or f"all {len(named)} are said")
    return 1 if unsaid else 0


if __name__ == "__main__":
    sys.exit(main())
