#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""DLLs that somebody planted beside the programs, as in a Downloads folder: none of them may be loaded.

Wine knows neither KnownDLLs nor DependentLoadFlags, so what is shown here is the other of the two rules: what is loaded
later. windows-imports looks for the first. What Windows never looks for in a folder is not planted: Wine would, for its own
DLLs, too.
"""

import os
import pathlib
import shutil
import subprocess
import unittest

import desktop
import imports_test
import pefile
import wine

COMPILER = "x86_64-w64-mingw32-gcc-posix"
# Says in a file beside itself that it was loaded.
PLANTED = r"""
#include <windows.h>
#include <stdio.h>
#include <string.h>
BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID unused)
{
    if (reason == DLL_PROCESS_ATTACH) {
        char path[4096];
        GetModuleFileNameA(self, path, sizeof path - 8);
        strcat(path, ".loaded");
        fclose(fopen(path, "w"));
    }
    return TRUE;
}
__declspec(dllexport) BOOL WINAPI EvtClose(void* object) { return object != NULL; } // what the careless program calls
"""
CARELESS = """
#include <windows.h>
#include <winevt.h>
int main(void) { return EvtClose(NULL); }
"""


class Planted(wine.WineTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.late = sorted({entry.dll.decode("ascii") for program in ("ACTIVATION_ASSISTANT_EXE", "ACTIVATIONCTL_EXE")
                           for entry in pefile.PE(os.environ[program]).DIRECTORY_ENTRY_DELAY_IMPORT
                           if entry.dll.decode("ascii").lower() not in imports_test.KNOWN})

    def setUp(self):
        super().setUp()
        self.downloads = self.folder / "Downloads"
        self.downloads.mkdir()
        self.build(PLANTED, "planted.dll", "-shared")
        for name in self.late:
            shutil.copy(self.downloads / "planted.dll", self.downloads / name)

    def build(self, source, name, *options):
        (self.folder / "source.c").write_text(source, encoding="utf-8")
        subprocess.run([COMPILER, *options, self.folder / "source.c", "-o", self.downloads / name, "-lwevtapi"], check=True)

    def put_there(self, variable):
        """A copy of the program beside the planted DLLs; what is started from now on is that copy."""
        copy = self.downloads / pathlib.Path(os.environ[variable]).name
        shutil.copy(os.environ[variable], copy)
        before = os.environ[variable]
        os.environ[variable] = str(copy)
        self.addCleanup(os.environ.__setitem__, variable, before)
        return copy

    def environment(self):
        return {**super().environment(), **{name: os.environ[name] for name in
                                            ("ACTIVATION_ASSISTANT_EXE", "ACTIVATIONCTL_EXE")}}

    def loaded(self):
        return sorted(path.name for path in self.downloads.glob("*.loaded"))

    def test_a_careless_program_loads_one(self):
        self.build(CARELESS, "careless.exe")
        subprocess.run([pathlib.Path(__file__).parents[1] / "wine.sh", self.downloads / "careless.exe"],
                       env=self.environment(), check=False)
        self.assertEqual(self.loaded(), ["wevtapi.dll.loaded"])

    def test_the_command_line_loads_none(self):
        self.put_there("ACTIVATIONCTL_EXE")
        for arguments, says in ((["--version"], r"activationctl \d"), (["check", "--practice", "trial-office"], "3-1"),
                                (["status"], r"6-\d"), (["check", "--profile", str(wine.PROFILE)], r"[1-6]-\d")):
            self.assertRegex(self.ctl(*arguments)[1], says, arguments)
            self.assertEqual(self.loaded(), [], arguments)

    def test_neither_the_window_nor_its_worker_loads_one(self):
        copy = self.put_there("ACTIVATION_ASSISTANT_EXE")
        program = self.start("--practice", "healthy", "--language", "en")
        self.wait_for_screen("4-1")
        self.press("1")
        self.wait_for_screen("5-1")
        workers = {pid for pid in wine.workers() if pid != program.pid}
        self.assertTrue(workers, f"a worker, a second process of {copy}")
        self.assertEqual(self.loaded(), [])


if __name__ == "__main__":
    unittest.main()
