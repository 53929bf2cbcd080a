#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A person who sees nothing activates a computer: everything is heard and pressed through AT-SPI."""

import unittest

import desktop
import pyatspi
import reader


class ReaderJourney(desktop.DesktopTest):
    def number(self, heard):
        """"3-1", from the name of the window."""
        window = heard.window()
        return window.name.replace("(", " ").replace(")", " ").split()[-1] if window else ""

    def go_on(self, heard):
        """Presses the colored button and waits for another heading, which has to have the focus."""
        before = heard.heading()
        button = desktop.wait_for(lambda: heard.button(colored=True), f"something to press on “{before}”")
        heard.press(button)
        desktop.wait_for(lambda: heard.heading() not in (None, before), f"“{button.name}” leads on from “{before}”")

    def journey(self, scenario, language):
        program = self.start("--practice", scenario, "--language", language)
        heard = reader.Reader(program)
        seen = []
        for _ in range(12):
            desktop.wait_for(lambda: heard.button(colored=True), f"a screen that waits, after {seen}")
            seen.append(self.number(heard))
            heading = heard.things(pyatspi.ROLE_HEADING)[0]
            desktop.wait_for(lambda: reader.has(heading, pyatspi.STATE_FOCUSED), f"the focus on “{heading.name}”")
            if seen[-1] == "5-1":
                break
            self.go_on(heard)
        return heard, seen

    def test_a_trial_office_is_removed_and_everything_activated(self):
        for language in ("ja", "zh-TW"):
            with self.subTest(language=language):
                self.setUp()
                heard, seen = self.journey("trial-office", language)
                self.assertEqual(seen[0], "3-1")
                self.assertEqual(seen[-1], "5-1")
                items = [thing.name for thing in heard.things(pyatspi.ROLE_LIST_ITEM)]
                self.assertTrue([name for name in items if "Windows 11 Enterprise" in name and "180" in name], items)
                self.assertTrue([name for name in items if "Office LTSC" in name and "180" in name], items)
                code, said = self.ctl("status", "--practice", "trial-office", "--language", language)
                self.assertEqual(code, 0, said)

    def test_what_was_found_is_told_as_it_comes(self):
        program = self.start("--practice", "healthy", "--language", "ko")
        heard = reader.Reader(program)
        desktop.wait_for(lambda: heard.button(colored=True), "the checks are done")
        self.assertEqual(self.number(heard), "4-1")


if __name__ == "__main__":
    unittest.main(verbosity=2)
