#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A person who sees nothing activates a computer: everything is heard and pressed through AT-SPI."""

import unittest

import desktop
import pyatspi
import reader


class ReaderJourney(desktop.DesktopTest):
    def wait_for_screen(self, heard, after):
        """The next screen that waits for a person, with the focus on its heading."""
        def arrived():
            screen = heard.screen()
            found = reader.heading(screen)
            if found and found.name != after and found.has(pyatspi.STATE_FOCUSED) and reader.colored_button(screen):
                return screen
            return None
        return desktop.wait_for(arrived, f"a screen after “{after}”")

    def journey(self, scenario, language):
        """The numbers of the screens there were, and the last of them."""
        heard = reader.Reader(self.start("--practice", scenario, "--language", language))
        numbers, last = [], None
        while not numbers or (numbers[-1] != "5-1" and len(numbers) < 12):
            if last:
                reader.press(reader.colored_button(last))
            last = self.wait_for_screen(heard, reader.heading(last).name if last else None)
            numbers.append(last.name.split()[-1])
        return numbers, last

    def test_a_trial_office_is_removed_and_everything_activated(self):
        numbers, last = self.journey("trial-office", "ja")
        self.assertEqual(numbers, ["3-1", "4-1", "5-1"])
        items = [thing.name + thing.description for thing in reader.things(last, pyatspi.ROLE_LIST_ITEM)]
        for product in ("Windows 11 Enterprise", "Office LTSC"):
            self.assertTrue([name for name in items if product in name and "180" in name], items)
        code, said = self.ctl("status", "--practice", "trial-office", "--language", "ja")
        self.assertEqual(code, 0, said)


if __name__ == "__main__":
    unittest.main(verbosity=2)
