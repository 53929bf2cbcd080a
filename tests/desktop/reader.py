# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A screen reader's eyes and hands: what AT-SPI tells of a program, and nothing else."""

import os

import desktop
import pyatspi

PRESSED = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX}


def has(thing, state):
    return thing.getState().contains(state)


def walk(thing):
    """Everything that is shown, in the order it is read."""
    for index in range(thing.childCount):
        child = thing.getChildAtIndex(index)
        if child is None or not has(child, pyatspi.STATE_SHOWING):
            continue
        yield child
        yield from walk(child)


class Reader:
    """Reads one program."""

    def __init__(self, process):
        self.process = process
        self.application = desktop.wait_for(self.find_application, "the program is known to assistive technology")

    def find_application(self):
        assert self.process.poll() is None, f"the program has ended: {self.process.returncode}"
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def window(self):
        for index in range(self.application.childCount):
            window = self.application.getChildAtIndex(index)
            if window is not None and has(window, pyatspi.STATE_SHOWING):
                return window
        return None

    def things(self, *roles):
        window = self.window()
        return [thing for thing in (walk(window) if window else []) if not roles or thing.getRole() in roles]

    def heading(self):
        """Its text, or nothing while a screen is being made."""
        found = [thing.name for thing in self.things(pyatspi.ROLE_HEADING)]
        return found[0] if len(found) == 1 else None

    def button(self, name=None, colored=False):
        """The one with this name, or the colored one: AT-SPI calls it the default button."""
        for thing in self.things(*PRESSED):
            if (thing.name == name or (colored and has(thing, pyatspi.STATE_IS_DEFAULT))) and \
                    has(thing, pyatspi.STATE_ENABLED):
                return thing
        return None

    def press(self, button):
        action = button.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        action.doAction(names.index("Press"))

    def said(self):
        """All words there are on the screen."""
        return "\n".join(part for thing in self.things() for part in (thing.name, thing.description) if part)


# pyatspi waits for answers without an end of its own.
pyatspi.setTimeout(5000, 15000)
assert "DBUS_SESSION_BUS_ADDRESS" in os.environ, "run this under dbus-run-session"
