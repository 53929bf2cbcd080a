#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What the window says of the license that Wine has: licensed, and nothing else."""

import json
import pathlib
import unittest

import desktop
import pictures
import wine

# A product like Wine's own, and one that differs from it in nothing but LicenseStatus.
SCENARIO = {"format": 1, "profile": "sample-university",
            **{text: {language: "-" for language in desktop.LANGUAGES} for text in ("title", "story")}}
# Below the product's name, in the window as it opens.
SENTENCE = "632x26+24+164"
FAINT = 26  # of 255, in one line of thin letters


class Status(wine.WineTest):
    def shot(self, language, program, *arguments):
        self.setUp()
        started = self.start("--status", "--language", language, *arguments, program=program)
        picture = self.folder / "status.png"

        def read():  # the sentence stands there
            pictures.shoot(self.desktop, self.window()[0], picture)
            sentence = pictures.cut(picture, SENTENCE, self.folder / "sentence.png")
            return sentence if pictures.lightness(sentence) < 0.995 else None
        try:
            self.wait_for_screen("6-1")
            return desktop.wait_for(read, "the licenses are read")
        finally:
            started.kill()
            started.wait(desktop.PATIENCE)
            desktop.wait_for(lambda: not self.window(), "the window has closed")

    def practiced(self, language, status):
        folder = self.folder
        scenario = folder / "scenario.json"
        scenario.write_text(json.dumps({**SCENARIO, "licenses": [
            {"product": "windows-enterprise", "channel": "unknown", "status": status}]}), encoding="utf-8")
        return self.shot(language, wine.NATIVE, "--practice", str(scenario))

    def test_the_window_shows_the_status_that_wine_has(self):
        code, said = self.ctl("status", "--profile", str(wine.PROFILE), "--json")
        self.assertEqual([(license["product"], license["licenseStatus"]) for license in json.loads(said)["licenses"]],
                         [("Windows 10", 1)], code)
        for language in desktop.LANGUAGES:
            with self.subTest(language):
                shown = self.shot(language, pathlib.Path(desktop.PROGRAM), "--profile", str(wine.PROFILE))
                licensed, notification = (pictures.difference(shown, self.practiced(language, status), FAINT)
                                          for status in ("licensed", "notification"))
                print(f"{language}: {licensed:.2%} from licensed, {notification:.2%} from notification")
                self.assertLess(licensed, notification / 3)

    def test_without_a_profile_it_shows_it_too(self):
        self.start("--status", "--language", "en")
        self.wait_for_screen("6-2")


if __name__ == "__main__":
    unittest.main(verbosity=2)
