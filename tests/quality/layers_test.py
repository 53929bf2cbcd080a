#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds layers.py to its word: small trees with one wrong include each have to be refused."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

LAYERS = pathlib.Path(__file__).with_name("layers.py")
CMAKE = {
    "core": "activation_library(core-base LINKS Qt6::Core)",
    "core/net": "activation_library(core-net LINKS core-base)",
    "core/checks": "activation_library(core-checks LINKS core-base)",
    "ui/text": "activation_library(ui-text LINKS core-checks)",
}


class Layers(unittest.TestCase):
    def verdict(self, folder, include):
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            for place, text in CMAKE.items():
                (root / place).mkdir(parents=True, exist_ok=True)
                (root / place / "CMakeLists.txt").write_text(text, encoding="utf-8")
                (root / place / "Thing.h").write_text("#pragma once\n", encoding="utf-8")
            (root / folder / "Thing.cpp").write_text(f"// first line\n#include {include}\n", encoding="utf-8")
            run = subprocess.run([sys.executable, LAYERS, name], capture_output=True, text=True, check=False)
            return run.returncode, run.stdout

    def test_downwards_is_allowed(self):
        for folder, include in [("core/net", '"core/Thing.h"'), ("ui/text", '"core/checks/Thing.h"'),
                                ("ui/text", '"core/Thing.h"'), ("core/net", "<QTcpSocket>"),
                                ("core/net", "<unistd.h>")]:
            self.assertEqual(self.verdict(folder, include)[0], 0, (folder, include))

    def test_every_other_direction_is_refused_with_its_place(self):
        for folder, include in [("core", '"core/net/Thing.h"'), ("core/net", '"core/checks/Thing.h"'),
                                ("core/checks", '"ui/text/Thing.h"'), ("ui/text", '"core/net/Thing.h"'),
                                ("core/checks", '"Thing.h"'), ("core/checks", "<windows.h>"),
                                ("core/checks", "<QWidget>"), ("core/net", "<QImage>"), ("ui/text", "<QTcpSocket>")]:
            code, output = self.verdict(folder, include)
            self.assertEqual(code, 1, (folder, include))
            self.assertIn(f"{folder}/Thing.cpp:2: ", output)


if __name__ == "__main__":
    unittest.main()
