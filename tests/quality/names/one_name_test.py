#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""one_name_test.py READER: what one-name must find, and what it must leave alone, in objects compiled for the purpose."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

from one_name import AS_ELF

READER = ""
OF_LICENSING = """
namespace activation { struct LicenseRow { ~LicenseRow() { delete name; } char* name = nullptr; };
void readRows() { LicenseRow row; } }
"""
OF_WIDGETS = """
namespace activation { struct LicenseRow { virtual ~LicenseRow() = default; long days = 0; };
void showRows() { LicenseRow row; } }
"""


class OneName(unittest.TestCase):
    def read(self, *sources, compiler="g++", wrap=()):
        """Exit code and output over an object of each of these sources."""
        with tempfile.TemporaryDirectory() as folder:
            objects = []
            for number, source in enumerate(sources):
                path = pathlib.Path(folder) / f"Source{number}.cpp"
                path.write_text(source, encoding="utf-8")
                subprocess.run([compiler, "-std=c++20", "-g", "-I", folder, "-c", path, "-o", f"{path}.o"], check=True)
                if wrap:
                    subprocess.run([*wrap, f"{path}.o", f"{path}.elf"], check=True)
                objects.append(f"{path}.elf" if wrap else f"{path}.o")
            run = subprocess.run([READER, folder, *objects], capture_output=True, text=True, check=False)
            return run.returncode, run.stdout + run.stderr

    def test_finds_two_types_of_one_name(self):
        code, said = self.read(OF_LICENSING, OF_WIDGETS)
        self.assertEqual(code, 1, said)
        self.assertIn("activation::LicenseRow is declared in 2 places:\n    Source0.cpp:2\n    Source1.cpp:2\n", said)

    def test_finds_them_in_objects_for_windows(self):
        code, said = self.read(OF_LICENSING, OF_WIDGETS, compiler="x86_64-w64-mingw32-g++-posix",
                               wrap=AS_ELF)
        self.assertEqual(code, 1, said)
        self.assertIn("activation::LicenseRow is declared in 2 places", said)

    def test_takes_the_same_name_of_two_namespaces_for_two(self):
        code, said = self.read(OF_LICENSING.replace("activation", "activation::windows"),
                               OF_WIDGETS.replace("activation", "activation::ui"))
        self.assertEqual(code, 0, said)

    def test_finds_two_functions_of_one_name(self):
        inline = "namespace activation { inline int limit() { return %d; } int use%d() { return limit(); } }"
        code, said = self.read(inline % (1, 1), inline % (2, 2))
        self.assertEqual(code, 1, said)
        self.assertIn("function _ZN10activation5limitEv is declared in 2 places", said)

    def test_leaves_alone_what_a_file_keeps_to_itself(self):
        own = ("namespace activation { namespace { struct Row { int %s; }; int read(Row r) { return r.%s; } }"
               " int %s() { return read({}); } }")
        code, said = self.read(own % ("a", "a", "first"), own % ("b", "b", "second"))
        self.assertEqual(code, 0, said)

    def test_takes_one_header_for_one_place_and_overloads_for_two_functions(self):
        code, said = self.read("namespace activation { struct A { int a; };"
                               " int of(A x) { return x.a; } int of(int x) { return x; } }")
        self.assertEqual(code, 0, said)

    def test_wants_something_to_read(self):
        code, said = self.read("namespace activation { }")
        self.assertNotEqual(code, 0, said)


if __name__ == "__main__":
    READER = sys.argv.pop(1)
    unittest.main()
