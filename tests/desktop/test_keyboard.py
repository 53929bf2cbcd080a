#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A person at a keyboard, under a real window manager."""

import signal
import time
import unittest

import desktop
import keyboard


class Keyboard(keyboard.KeyboardTest):
    def test_the_key_of_the_colored_button_leads_to_an_activated_computer(self):
        self.start("--practice", "trial-office", "--language", "zh-TW")
        for number in ("3-1", "4-1"):
            self.wait_for_screen(number)
            self.press("1")
        self.wait_for_screen("5-1")
        self.assertEqual(self.ctl("status", "--practice", "trial-office")[0], 0)
        self.press("1")
        desktop.wait_for(lambda: not self.window(), "the window has closed")

    def test_enter_presses_the_colored_button(self):
        self.start("--practice", "healthy", "--language", "en")
        self.wait_for_screen("4-1")
        self.press("Return")
        self.wait_for_screen("5-1")

    def test_a_second_start_raises_the_first_window(self):
        first = self.start("--practice", "healthy", "--language", "en")
        self.wait_for_screen("4-1")
        window = self.window()[0]
        self.desktop.ask("xdotool", "windowminimize", "--sync", window)
        self.assertEqual(self.window(), [])
        second = self.start("--practice", "healthy", "--language", "en")
        self.assertEqual(second.wait(desktop.PATIENCE), 0)
        desktop.wait_for(lambda: self.window() == [window], "the first window is there again")
        self.assertIsNone(first.poll())

    def test_a_killed_window_leaves_a_visit_that_goes_on(self):
        for after in (0.0, 0.05, 0.1, 0.2, 0.4):
            with self.subTest(after=after):
                self.setUp()
                program = self.start("--practice", "trial-office", "--language", "en")
                self.wait_for_screen("3-1")
                self.press("1")
                time.sleep(after)
                program.send_signal(signal.SIGKILL)
                program.wait(desktop.PATIENCE)
                again = self.start("--practice", "trial-office", "--language", "en")
                desktop.wait_for(lambda: self.title().endswith(("3-1", "4-1")), "the visit goes on")
                if self.title().endswith("3-1"):
                    self.press("1")
                self.wait_for_screen("4-1")
                self.press("1")
                self.wait_for_screen("5-1")
                again.kill()
                again.wait(desktop.PATIENCE)
                self.assertEqual(self.ctl("undo", "--yes", "--practice", "trial-office")[0], 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
