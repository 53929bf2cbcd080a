#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""check_workflow.py finds what is wrong, and nothing where all is right."""

import unittest

from check_workflow import problems_of

PRESETS = {"configurePresets": [{"name": "windows"}], "testPresets": [{"name": "windows"}]}
GOOD = """# This has not run yet.
name: windows
on: [push]
jobs:
  test:
    runs-on: windows-2025
    strategy:
      fail-fast: false
      matrix:
        os: [one]
    steps:
      - uses: actions/checkout@v4
      - run: cmake --preset windows && ctest --preset windows tests/there.json
"""


class CheckWorkflow(unittest.TestCase):
    def found(self, text):
        return list(problems_of(text, PRESETS, lambda path: path == "tests/there.json"))

    def assert_found(self, old, new, words):
        self.assertIn(old, GOOD)
        self.assertIn(words, "\n".join(self.found(GOOD.replace(old, new))))

    def test_a_good_one_has_no_problems(self):
        self.assertEqual(self.found(GOOD), [])

    def test_problems_are_found(self):
        self.assert_found("has not run yet", "runs daily", "does not say")
        self.assert_found("runs-on", "run-on", "$.jobs.test")
        self.assert_found("on: [push]", "on: [pushed]", "$.on: ")
        self.assert_found("uses: actions", "use: actions", "$.jobs.test: ")
        self.assert_found("cmake --preset windows", "cmake --preset winows", "no preset winows")
        self.assert_found("ctest --preset windows", "ctest --preset dev", "no preset dev")
        self.assert_found("cmake --preset", "cmake --build --preset", "no preset windows for cmake --build")
        self.assert_found("tests/there.json", "tests/gone.json", "no tests/gone.json")
        self.assert_found("jobs:", "jobs: [", "no YAML")


if __name__ == "__main__":
    unittest.main(verbosity=2)
