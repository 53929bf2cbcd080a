#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Every practice PC to its last screen, as ui-window-test does without a desktop, under a real window manager."""

import os
import subprocess
import unittest

import desktop


class Window(desktop.DesktopTest):
    def test_every_practice_pc_is_led_to_its_last_screen(self):
        # Leaks are looked for where no library of the desktop is loaded.
        environment = {**self.environment(), "ASAN_OPTIONS": "detect_leaks=0"}
        done = subprocess.run([os.environ["WINDOW_TEST"], "--gtest_filter=Practice/EveryWindow.IsLed*",
                               f"--gtest_output=json:{self.folder}/told.json"], env=environment, capture_output=True,
                              text=True, timeout=300, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn('"failures": 0', (self.folder / "told.json").read_text())
        self.assertGreater(done.stdout.count("       OK "), 30, done.stdout)


if __name__ == "__main__":
    unittest.main()
