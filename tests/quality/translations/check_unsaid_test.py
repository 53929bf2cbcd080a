#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Holds check_unsaid.py to its word."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).with_name("check_unsaid.py")
HEADER = """struct SampleSentence
{
    static constexpr auto Hello = sampleSentence<>("Hello");
    static constexpr auto Twice =
        sampleSentence<int>("%1 times");
};
"""


class Unsaid(unittest.TestCase):
    def run_check(self, header, source):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "Text.h").write_text(header, encoding="utf-8")
            (folder / "Page.cpp").write_text(source, encoding="utf-8")
            run = subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True, check=False)
            return run.returncode, run.stdout

    def test_what_is_used_is_fine(self):
        self.assertEqual(self.run_check(HEADER, "say(SampleSentence::Hello, text::SampleSentence::Twice);"),
                         (0, "all 2 are said\n"))

    def test_what_is_used_nowhere_is_named(self):
        self.assertEqual(self.run_check(HEADER, "say(SampleSentence::Hello);"), (1, "SampleSentence::Twice\n"))

    def test_a_comment_is_no_use(self):
        self.assertEqual(self.run_check(HEADER, "say(SampleSentence::Hello); // SampleSentence::Twice"),
                         (1, "SampleSentence::Twice\n"))

    def test_no_sentences_at_all_is_a_mistake(self):
        self.assertEqual(self.run_check("", ""), (1, "no sentences found\n"))


if __name__ == "__main__":
    unittest.main()
