# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""A screen reader's eyes and hands: what AT-SPI tells of a program, and nothing else."""

import dataclasses
import os
import warnings

import desktop
import pyatspi

PRESSED = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX}


def has(thing, state):
    return thing.getState().contains(state)


@dataclasses.dataclass
class Thing:
    """One thing on the screen, as it was told; asking costs time, so everything is asked once."""

    accessible: object
    role: int
    name: str
    description: str
    states: object
    inside: list

    def has(self, state):
        return self.states.contains(state)

    def walk(self):
        """All that is inside, in the order it is read."""
        for thing in self.inside:
            yield thing
            yield from thing.walk()


def read(accessible):
    """What is shown of this, or nothing."""
    states = accessible.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return None
    inside = [read(child) for child in accessible if child is not None]
    return Thing(accessible, accessible.getRole(), accessible.name, accessible.description, states,
                 [thing for thing in inside if thing])


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
        for window in self.application:
            if window is not None and has(window, pyatspi.STATE_SHOWING):
                return window
        return None

    def screen(self):
        """All that is shown, at one moment."""
        window = self.window()
        return read(window) if window else None


def things(screen, *roles):
    return [thing for thing in screen.walk() if thing.role in roles] if screen else []


def heading(screen):
    """Nothing while a screen is being made."""
    found = things(screen, pyatspi.ROLE_HEADING)
    return found[0] if len(found) == 1 else None


def colored_button(screen):
    """AT-SPI calls it the default button."""
    for thing in things(screen, *PRESSED):
        if thing.has(pyatspi.STATE_IS_DEFAULT) and thing.has(pyatspi.STATE_ENABLED):
            return thing
    return None


def press(button):
    action = button.accessible.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    action.doAction(names.index("Press"))


warnings.filterwarnings("ignore", category=DeprecationWarning, module="pyatspi")
# pyatspi waits for answers without an end of its own.
pyatspi.setTimeout(5000, 15000)
assert "DBUS_SESSION_BUS_ADDRESS" in os.environ, "run this under dbus-run-session"
