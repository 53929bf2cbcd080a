#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A person at the window of activation-assistant.exe: keys and mouse, from the first screen to the last."""

import json
import threading
import time
import unittest

import desktop
import pictures
import wine


class Watch:
    """Sees every worker there is while it watches."""

    def __enter__(self):
        self.seen = set()
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.look)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def look(self):
        while not self.ended.wait(0.02):
            self.seen.update(wine.workers())


class Journey(wine.WineTest):
    def press_colored_button(self):
        picture = pictures.shoot(self.desktop, self.window()[0], self.folder / "screen.png")
        self.click(pictures.colored_button(picture))

    def activated(self, scenario):
        code, said = self.ctl("status", "--practice", scenario, "--json")
        self.assertEqual(code, 0, said)
        return [license["state"] for license in json.loads(said)["licenses"] if license["channel"] == "kms-client"]

    def test_the_first_screen_comes_first(self):
        self.start("--practice", "healthy", "--language", "ja")
        titles = []
        until = time.monotonic() + desktop.PATIENCE
        while not titles or not titles[-1].endswith("4-1"):
            self.assertLess(time.monotonic(), until, titles)
            title = self.title()
            if title and title not in titles:
                titles.append(title)
        self.assertTrue(titles[0].endswith("· 画面 1-1"), titles)

    def test_the_mouse_removes_an_office_and_activates(self):
        program = self.start("--practice", "trial-office", "--language", "zh-TW")
        with Watch() as watch:
            for number in ("3-1", "4-1"):
                self.wait_for_screen(number)
                self.press_colored_button()
            self.wait_for_screen("5-1")
        self.assertEqual(len(watch.seen - {program.pid}), 1, "a worker, a second process of the same program")
        self.assertEqual(self.activated("trial-office"), ["activated"] * 2)
        self.press_colored_button()
        desktop.wait_for(lambda: not self.window(), "the window has closed")
        self.assertEqual(program.wait(desktop.PATIENCE), 0)
        desktop.wait_for(lambda: not wine.workers(), "the worker has ended")

    def test_the_keyboard_repairs_the_clock_and_activates(self):
        program = self.start("--practice", "clock-and-zone", "--language", "ko")
        self.wait_for_screen("1-2")
        with Watch() as watch:
            self.press("1")
            desktop.wait_for(lambda: not self.title().endswith("1-2"), "the clock is right again")
            desktop.wait_for(lambda: self.title().endswith(("1-3", "4-1")), "ready to go on")
            if self.title().endswith("1-3"):
                self.press("1")
            self.wait_for_screen("4-1")
            self.press("1")
            self.wait_for_screen("5-1")
        self.assertEqual(len(watch.seen - {program.pid}), 1, "a worker, a second process of the same program")
        self.assertEqual(self.activated("clock-and-zone"), ["activated"] * 2)
        code, said = self.ctl("undo", "--list", "--practice", "clock-and-zone", "--json")
        self.assertEqual(code, 0, said)
        self.assertIn("time-zone", said)
        self.press("1")
        desktop.wait_for(lambda: not self.window(), "the window has closed")
        self.assertEqual(program.wait(desktop.PATIENCE), 0)
        desktop.wait_for(lambda: not wine.workers(), "the worker has ended")

    def test_a_killed_window_takes_its_worker_along(self):
        program = self.start("--practice", "mixed-office", "--language", "en")
        self.wait_for_screen("3-1")
        self.press("Return")
        found = desktop.wait_for(wine.working, "a worker at its job")
        self.assertNotIn(program.pid, found)
        program.kill()
        desktop.wait_for(lambda: not wine.workers(), "the worker has ended")


if __name__ == "__main__":
    unittest.main(verbosity=2)
