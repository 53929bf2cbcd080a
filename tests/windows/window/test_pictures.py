#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""The Windows program's screens are those of the program for this machine, within a measured difference."""

import itertools
import pathlib
import subprocess
import tempfile
import unittest

import desktop
import pictures
import wine

FAMILIES = ("2-1", "3-1", "4-1", "5-1", "6-1")
# Wine's letters are whole pixels wide; there a line is too long by a letter and breaks.
ANOTHER_LINE = {("5-4", "ja")}


class Pictures(wine.WineTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.drawn = {}
        environment = {**cls.desktop.environment, "ACTIVATION_STATE_DIR": folder.name}
        for name, program, platform in (("windows", desktop.PROGRAM, {}),
                                        ("native", wine.NATIVE, {"QT_QPA_PLATFORM": "offscreen"})):
            cls.drawn[name] = pathlib.Path(folder.name) / name
            subprocess.run([program, "--screens", cls.drawn[name]], env={**environment, **platform}, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=480)

    def screen(self, where, number, language, look="light"):
        return self.drawn[where] / f"{number}_{language}_{look}_100.png"

    def numbers(self):
        return sorted({path.name.split("_")[0] for path in self.drawn["native"].glob("*.png")})

    def test_every_screen_in_every_language_is_the_same_picture(self):
        self.assertGreater(len(self.numbers()), len(FAMILIES))
        found = []
        for number, language in set(itertools.product(self.numbers(), desktop.LANGUAGES)) - ANOTHER_LINE:
            share = pictures.difference(self.screen("windows", number, language),
                                        self.screen("native", number, language))
            found.append((share, number, language))
            with self.subTest(number=number, language=language):
                self.assertLess(share, pictures.SAME)
        print(f"of {len(found)} pictures, most differs", *max(found))

    def test_in_dark_colors_too(self):
        for number, language in itertools.product(FAMILIES, desktop.LANGUAGES):
            with self.subTest(number=number, language=language):
                self.assertLess(pictures.difference(self.screen("windows", number, language, "dark"),
                                                    self.screen("native", number, language, "dark")), pictures.SAME)

    def test_another_language_is_another_picture(self):
        found = []
        for number in FAMILIES:
            for one, other in itertools.permutations(desktop.LANGUAGES, 2):
                share = pictures.difference(self.screen("windows", number, one), self.screen("native", number, other))
                found.append((share, number, one, other))
                with self.subTest(number=number, one=one, other=other):
                    self.assertGreater(share, pictures.SAME)
        print(f"of {len(found)} pairs of languages, least differs", *min(found))

    def test_what_has_moved_is_another_picture(self):
        found = []
        for number, language in itertools.product(FAMILIES, desktop.LANGUAGES):
            native = self.screen("native", number, language)
            moved = self.folder / "moved.png"
            pictures.run("convert", native, "-roll", "+6+0", moved)
            share = pictures.difference(self.screen("windows", number, language), moved)
            found.append((share, number, language))
            with self.subTest(number=number, language=language):
                self.assertGreater(share, pictures.SAME)
        print(f"of {len(found)} pictures moved by 6 pixels, least differs", *min(found))


class RealWindows(wine.WineTest):
    def shot(self, program, language):
        self.setUp()  # a visit of its own
        started = self.start("--practice", "trial-office", "--language", language, program=program)
        self.wait_for_screen("3-1")
        picture = pictures.shoot(self.desktop, self.window()[0], self.folder / f"{program.name}-{language}.png")
        started.kill()
        started.wait(desktop.PATIENCE)
        desktop.wait_for(lambda: not self.window(), "the window has closed")
        return picture

    def test_a_window_on_the_desktop_is_the_same_picture(self):
        programs = (pathlib.Path(desktop.PROGRAM), wine.NATIVE)
        shots = {language: [self.shot(program, language) for program in programs] for language in desktop.LANGUAGES}
        found = []
        for one, other in itertools.product(desktop.LANGUAGES, repeat=2):
            share = pictures.difference(shots[one][0], shots[other][1])
            found.append((share, one, other))
            with self.subTest(one=one, other=other):
                self.assertEqual(share < pictures.SAME, one == other, share)
        print("windows on the desktop:", *sorted(found)[:5])


if __name__ == "__main__":
    unittest.main(verbosity=2)
