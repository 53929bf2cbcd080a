# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A person's hands: keys as the X server sees them, and the screen number in the window's title."""

import time

import desktop


class KeyboardTest(desktop.DesktopTest):
    """A test that reads the title of the window and presses keys."""

    def window(self):
        return self.desktop.windows("· (screen|畫面|화면|画面)")

    def title(self):
        windows = self.window()
        return self.desktop.ask("xdotool", "getwindowname", windows[0]).strip() if windows else ""

    def wait_for_screen(self, number):
        desktop.wait_for(lambda: self.title().endswith(number), f"screen {number} instead of “{self.title()}”")
        time.sleep(0.2)  # a person needs longer to see it

    def press(self, *keys):
        self.desktop.ask("xdotool", "windowactivate", "--sync", self.window()[0])
        self.desktop.ask("xdotool", "key", "--clearmodifiers", *keys)
