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
WITHOUT_BUTTONS = {"1-1"}


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

    def shown(self, screen, language):
        wanted = self.pose(screen, language)
        desktop.wait_for(lambda: self.reader.heading() == wanted["heading"], f"{screen} {language} {wanted}")
        return wanted

    def every_screen(self):
        for screen in SCREENS:
            for language in desktop.LANGUAGES:
                with self.subTest(screen=screen, language=language):
                    yield screen, language, self.shown(screen, language)

    def test_every_screen_says_where_one_is(self):
        headings = {}
        for screen, language, wanted in self.every_screen():
            window = self.reader.window()
            self.assertEqual(window.name, wanted["window"])
            self.assertIn(screen, window.name)
            labels = [thing.name for thing in self.reader.things(pyatspi.ROLE_LABEL)]
            self.assertTrue([name for name in labels if name.endswith(" " + screen)], labels)
            heading = self.reader.things(pyatspi.ROLE_HEADING)[0]
            self.assertEqual(heading.description, wanted["lead"])
            headings.setdefault(screen, set()).add(wanted["heading"])
        for screen, different in headings.items():
            self.assertEqual(len(different), len(desktop.LANGUAGES), screen)

    def test_whatever_can_be_pressed_or_reached_has_a_name(self):
        for screen, _, _ in self.every_screen():
            buttons = self.reader.things(*reader.PRESSED)
            self.assertTrue(buttons)
            for thing in self.reader.things():
                reached = reader.has(thing, pyatspi.STATE_FOCUSABLE) or thing.getRole() in reader.PRESSED
                if reached and thing.getRole() != pyatspi.ROLE_SCROLL_PANE:
                    self.assertTrue(thing.name.strip(), f"{thing.getRoleName()} without a name")
            colored = [thing.name for thing in buttons if reader.has(thing, pyatspi.STATE_IS_DEFAULT)]
            self.assertLessEqual(len(colored), 1, colored)
            if screen not in WITHOUT_BUTTONS:
                self.assertGreater(len(buttons), 2)  # the language, the copy button, and at least one of its own

    def test_lists_have_names_and_items_that_say_everything(self):
        for screen, _, _ in self.every_screen():
            for listed in self.reader.things(pyatspi.ROLE_LIST):
                self.assertTrue(listed.name.strip(), "a list without a name")
            items = self.reader.things(pyatspi.ROLE_LIST_ITEM)
            for item in items:
                said = item.name + item.description
                for label in reader.walk(item):
                    if label.getRole() == pyatspi.ROLE_LABEL:
                        for word in label.name.split():
                            self.assertIn(word, said)
            if screen in {"1-1", "1-2", "1-3", "3-1", "3-2", "4-2", "5-1", "6-1"}:
                self.assertTrue(items, "no items")


if __name__ == "__main__":
    unittest.main(verbosity=2)
