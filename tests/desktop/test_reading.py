#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Reads every screen in every language as a screen reader does."""

import json
import os
import subprocess
import unittest

import desktop
import pyatspi
import reader

SCREENS = ["1-1", "1-2", "1-3", "2-1", "2-2", "2-3", "3-1", "3-2", "3-3", "3-4", "4-1", "4-2", "5-1", "5-2", "5-3", "5-4",
           "6-1", "6-2"]
WITH_ROWS = {"1-1", "1-2", "1-3", "3-1", "3-2", "3-3", "4-1", "4-2", "5-1", "5-2", "5-3", "6-1"}


class Reading(desktop.DesktopTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.poser = subprocess.Popen([os.environ["SCREEN_POSER"]], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     text=True, env=cls.desktop.environment)
        cls.addClassCleanup(cls.poser.wait, desktop.PATIENCE)
        cls.addClassCleanup(cls.poser.stdin.close)
        cls.pose("1-1", "en")
        cls.reader = reader.Reader(cls.poser)

    @classmethod
    def pose(cls, screen, language):
        cls.poser.stdin.write(f"{screen} {language}\n")
        cls.poser.stdin.flush()
        return json.loads(cls.poser.stdout.readline())

    def read(self, number, language):
        wanted = self.pose(number, language)

        def arrived():
            screen = self.reader.screen()
            found = reader.heading(screen)
            return screen if found and found.name == wanted["heading"] else None
        return desktop.wait_for(arrived, f"{number} {language} {wanted}"), wanted

    def test_every_screen_can_be_heard(self):
        for number in SCREENS:
            headings = set()
            for language in desktop.LANGUAGES:
                with self.subTest(screen=number, language=language):
                    screen, wanted = self.read(number, language)
                    headings.add(wanted["heading"])
                    self.says_where_one_is(screen, number, wanted)
                    self.names_whatever_can_be_reached(screen)
                    self.says_everything_of_every_row(screen, number)
            self.assertEqual(len(headings), len(desktop.LANGUAGES), number)

    def says_where_one_is(self, screen, number, wanted):
        self.assertEqual(screen.name, wanted["window"])
        self.assertIn(number, screen.name)
        labels = [thing.name for thing in reader.things(screen, pyatspi.ROLE_LABEL)]
        self.assertTrue([name for name in labels if name.endswith(" " + number)], labels)
        self.assertEqual(reader.heading(screen).description, wanted["lead"])

    def names_whatever_can_be_reached(self, screen):
        buttons = reader.things(screen, *reader.PRESSED)
        self.assertGreater(len(buttons), 1)  # the language, and at least one of its own
        for thing in screen.walk():
            reached = thing.has(pyatspi.STATE_FOCUSABLE) or thing.role in reader.PRESSED
            if reached and thing.role != pyatspi.ROLE_SCROLL_PANE:
                self.assertTrue(thing.name.strip(), f"{thing.accessible.getRoleName()} without a name")
        colored = [thing.name for thing in buttons if thing.has(pyatspi.STATE_IS_DEFAULT)]
        self.assertLessEqual(len(colored), 1, colored)

    def says_everything_of_every_row(self, screen, number):
        for listed in reader.things(screen, pyatspi.ROLE_LIST):
            self.assertTrue(listed.name.strip(), "a list without a name")
        items = reader.things(screen, pyatspi.ROLE_LIST_ITEM)
        for item in items:
            said = item.name + item.description
            for label in reader.things(item, pyatspi.ROLE_LABEL):
                for word in label.name.split():
                    self.assertIn(word, said)
        if number in WITH_ROWS:
            self.assertTrue(items, "no rows")


if __name__ == "__main__":
    unittest.main(verbosity=2)
