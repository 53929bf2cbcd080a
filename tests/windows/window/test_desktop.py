#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What the window takes from the Windows desktop and what it does to it: colors, the VPN's program, the next start."""

import json
import os
import pathlib
import shutil
import subprocess
import unittest

import desktop
import pictures
import wine

STAND_IN = pathlib.Path(os.environ["STAND_IN"])  # a program with a window: tests/windows/office/program
STAND_IN_TITLE = "Document1 - Word"
VPN = wine.PREFIX / "drive_c/Program Files/Fortinet/FortiClient/FortiClient.exe"

PERSONALIZE = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
HIGH_CONTRAST = r"HKCU\Control Panel\Accessibility\HighContrast"
COLORS = r"HKCU\Control Panel\Colors"
RUN_ONCE = r"HKCU\Software\Microsoft\Windows\CurrentVersion\RunOnce"
NAME = "ActivationAssistant"


class Colors(wine.WineTest):
    def lightness(self):
        """Of the first screen that stays."""
        self.start("--practice", "healthy", "--language", "en")
        self.wait_for_screen("4-1")
        return pictures.lightness(pictures.shoot(self.desktop, self.window()[0], self.folder / "window.png"))

    def test_light_where_nothing_is_said(self):
        self.assertGreater(self.lightness(), 0.9)

    def test_light_where_programs_are_light(self):
        self.set_registry(PERSONALIZE, "AppsUseLightTheme", "REG_DWORD", "1")
        self.assertGreater(self.lightness(), 0.9)

    def test_dark_where_programs_are_dark(self):
        self.set_registry(PERSONALIZE, "AppsUseLightTheme", "REG_DWORD", "0")
        found = self.lightness()
        self.assertLess(found, 0.2)
        self.assertGreater(found, 0.1)  # dark is not black

    def choose_contrast_theme(self, **colors):
        """As Windows' settings do; Wine has the colors of its own theme there."""
        for name, value in colors.items():
            before = self.registry(COLORS, name)
            if before:
                self.addCleanup(self.wine, "reg", "add", COLORS, "/v", name, "/d", before, "/f")
            self.set_registry(COLORS, name, "REG_SZ", value)
        self.set_registry(HIGH_CONTRAST, "Flags", "REG_SZ", "127")

    def test_black_where_the_contrast_theme_is_black(self):
        self.set_registry(PERSONALIZE, "AppsUseLightTheme", "REG_DWORD", "1")
        self.choose_contrast_theme(Window="0 0 0", WindowText="255 255 255", GrayText="166 166 166",
                                   HotTrackingColor="128 128 255", Hilight="212 180 254", HilightText="43 43 43",
                                   ButtonFace="0 0 0", ButtonText="255 238 50")  # "Night sky" of Windows 11
        self.assertLess(self.lightness(), 0.15)

    def test_the_colors_of_a_light_contrast_theme(self):
        self.choose_contrast_theme(Window="255 250 239", WindowText="61 61 61", GrayText="103 103 103",
                                   HotTrackingColor="28 94 117", Hilight="144 57 9", HilightText="255 245 227",
                                   ButtonFace="255 250 239", ButtonText="32 32 32")  # "Desert" of Windows 11
        self.assertGreater(self.lightness(), 0.8)
        found = pictures.colors(self.folder / "window.png")
        self.assertEqual(max(found, key=found.get), (255, 250, 239))
        self.assertIn((144, 57, 9), found, "the colored button")


class Desktop(wine.WineTest):
    def press_vpn(self):
        """The window's picture before and after the button."""
        self.wait_for_screen("2-1")
        before = pictures.shoot(self.desktop, self.window()[0], self.folder / "before.png")
        self.press("1")
        return before

    def stand_in(self):
        return self.desktop.windows(f"^{STAND_IN_TITLE}$")

    def test_no_graphics_driver_is_loaded(self):
        for arguments, screen in ((), "4-1"), (("--status",), "6-1"):
            with self.subTest(screen):
                program = self.start("--practice", "healthy", "--language", "en", *arguments)
                self.wait_for_screen(screen)
                loaded = pathlib.Path(f"/proc/{program.pid}/maps").read_text(encoding="utf-8")
                program.kill()
                program.wait(desktop.PATIENCE)
                desktop.wait_for(lambda: not self.window(), "the window has closed")
                self.assertIn("gdi32.dll", loaded)
                self.assertNotRegex(loaded, r"d3d\w*\.dll|opengl32\.dll|swrast")

    def test_the_button_opens_the_vpn(self):
        VPN.parent.mkdir(parents=True, exist_ok=True)
        self.addCleanup(shutil.rmtree, VPN.parent.parent)
        shutil.copy(STAND_IN, VPN)
        self.start("--practice", "off-vpn", "--language", "en")
        self.press_vpn()
        shown = desktop.wait_for(self.stand_in, "the VPN's window")
        self.desktop.ask("xdotool", "windowactivate", "--sync", shown[0], "key", "alt+F4")
        desktop.wait_for(lambda: not self.stand_in(), "it has closed")
        self.assertTrue(self.title().endswith("2-1"), self.title())

    def test_without_the_vpn_the_window_says_so(self):
        self.assertFalse(VPN.exists())
        self.start("--practice", "off-vpn", "--language", "en")
        before = self.press_vpn()
        after = self.folder / "after.png"

        def said():
            pictures.shoot(self.desktop, self.window()[0], after)
            return pictures.difference(before, after) > pictures.SAME
        desktop.wait_for(said, "it says that nothing opened")
        self.assertTrue(self.title().endswith("2-1"), self.title())

    def test_what_waits_for_a_restart_is_to_start_after_it(self):
        self.addCleanup(self.wine, "reg", "delete", RUN_ONCE, "/v", NAME, "/f")
        quick = json.loads((wine.SOURCE / "resources/practice/mixed-office.json").read_text(encoding="utf-8"))
        quick.pop("behaviours")
        scenario = self.folder / "quick.json"
        scenario.write_text(json.dumps(quick), encoding="utf-8")
        options = f"--practice {scenario} --language en"
        program = self.start(*options.split())
        self.wait_for_screen("3-1")
        self.press("1")
        self.wait_for_screen("3-4")
        self.assertIsNone(self.registry(RUN_ONCE, NAME))
        self.press("Escape")
        self.assertEqual(program.wait(desktop.PATIENCE), 0)
        path = "Z:" + str(wine.EXE).replace("/", "\\")
        self.assertEqual(self.registry(RUN_ONCE, NAME), f'"{path}" {options}')


class OlderThanQtSupports(wine.WineTest):
    def test_the_window_says_so_and_ends(self):
        # Wine says of itself what this key wants for programs of that name.
        self.set_registry(r"HKCU\Software\Wine\AppDefaults\old-windows.exe", "Version", "REG_SZ", "win81")
        old = self.folder / "old-windows.exe"
        shutil.copy(wine.EXE, old)
        program = subprocess.Popen([wine.HERE.parent / "wine.sh", old], env=self.environment(),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(program.kill)
        box = self.desktop.ask("xdotool", "search", "--sync", "--name", "^Activation Assistant$").split()[-1]
        self.desktop.ask("xdotool", "key", "--window", box, "Return")
        self.assertEqual(program.wait(desktop.PATIENCE), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
