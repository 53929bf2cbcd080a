#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds hardening.py to its word: one missing or revoked option of one file has to be refused."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

HARDENING = pathlib.Path(__file__).with_name("hardening.py")
DEBUG = ["-D_GLIBCXX_ASSERTIONS", "-DQT_STRICT_ITERATORS", "-fstack-protector-strong"]
RELEASE = [*DEBUG, "-Os", "-D_FORTIFY_SOURCE=2"]


class Hardening(unittest.TestCase):
    def verdict(self, *commands):
        with tempfile.TemporaryDirectory() as build:
            entries = [{"directory": build, "file": f"{build}/{name}", "command": f"c++ {' '.join(options)} -c {name}"}
                       for name, options in commands]
            (pathlib.Path(build) / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
            run = subprocess.run([sys.executable, HARDENING, build], capture_output=True, text=True, check=False)
            return run.returncode, run.stdout

    def test_what_is_hardened_passes(self):
        self.assertEqual(self.verdict(("core/a.cpp", DEBUG), ("ui/b.cpp", RELEASE), ("googletest/c.cpp", []))[0], 0)

    def test_one_missing_option_is_named_with_its_file(self):
        for option in set(RELEASE) - {"-Os"}:
            code, output = self.verdict(("core/a.cpp", RELEASE),
                                        ("ui/b.cpp", [other for other in RELEASE if other != option]))
            self.assertEqual(code, 1, option)
            self.assertIn(f"ui/b.cpp: without {option}", output)
            self.assertNotIn("core/a.cpp", output)

    def test_an_option_that_is_taken_back_is_named(self):
        self.assertIn("with -fno-stack-protector", self.verdict(("a.cpp", [*RELEASE, "-fno-stack-protector"]))[1])

    def test_a_build_without_files_proves_nothing(self):
        self.assertEqual(self.verdict()[0], 1)


if __name__ == "__main__":
    unittest.main()
