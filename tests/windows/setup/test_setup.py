# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""The setup program, silently, under Wine: what it puts on a computer, replaces, refuses, and takes away again."""

import os
import pathlib
import subprocess
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parents[2]
WINE = HERE.parent / "wine.sh"
PREFIX = SOURCE / "build" / "wineprefix-setup"
PROGRAM_FILES = PREFIX / "drive_c/Program Files"
FOLDER = PROGRAM_FILES / "Activation Assistant"
MENUS = PREFIX / "drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs"
MENU = MENUS / "Activation Assistant"
KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\ActivationAssistant"
# Exit codes of Windows Installer, as the shell keeps them.
NEWER_THERE, STILL_RUNNING, TOO_OLD, NO_PROFILE = (code % 256 for code in (1638, 1618, 1633, 1619))
ENTRIES = {  # language: the two entries of the Start menu
    1033: ["Activate Windows and Office", "My activation status"],
    1028: ["啟用 Windows 與 Office", "我的啟用狀態"],
    1042: ["Windows와 Office 정품 인증", "내 정품 인증 상태"],
    1041: ["Windows と Office のライセンス認証", "ライセンス認証の状態"],
}
INSTALLED = ["LICENSE.txt", "THIRD-PARTY-NOTICES.txt", "activation-assistant.exe", "activationctl.exe", "uninstall.exe"]


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


class Setup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(made.cleanup)
        cls.made = pathlib.Path(made.name)
        programs = cls.made / "程式"
        programs.mkdir()
        subprocess.run(["x86_64-w64-mingw32-gcc-posix", "-municode", "-mwindows", "-Os", "-s", "-Wall", "-Wextra", "-Werror",
                        HERE / "StandIn.c", "-o", programs / "activation-assistant.exe"], check=True)
        for name in ("activationctl.exe", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt"):
            (programs / name).write_bytes(b"stands for " + name.encode())
        for version in ("1.2.9", "1.2.10", "1.3.0"):
            subprocess.run([SOURCE / "installer/nsis/make-setup", programs, version, cls.made], check=True)

        # Windows that nobody sees, but that can be asked to close.
        cls.wine("reg", "add", r"HKCU\Software\Wine\Drivers", "/v", "Graphics", "/d", "null", "/f")
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env={**os.environ, "WINEPREFIX": str(PREFIX)}, check=False)
        subprocess.run(["/usr/lib/wine/wineserver64", "-w"], env={**os.environ, "WINEPREFIX": str(PREFIX)}, check=False)

    def setUp(self):
        self.log = self.made / "started.txt"
        self.log.unlink(missing_ok=True)
        self.addCleanup(self.remove)

    @staticmethod
    def environment(**more):
        return {**os.environ, "LC_ALL": "C.UTF-8", "ACTIVATION_WINEPREFIX": str(PREFIX), **more}

    @classmethod
    def wine(cls, *arguments, **more):
        return subprocess.run([WINE, *arguments], env=cls.environment(**more), check=False, timeout=120,
                              capture_output=True, text=True, errors="replace")

    def install(self, version="1.2.10", *switches, code=0, **more):
        setup = self.made / f"activation-assistant-{version}-setup.exe"
        done = self.wine(setup, "/S", *switches, **more)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)

    def remove(self):
        if (FOLDER / "uninstall.exe").exists():
            self.wine(FOLDER / "uninstall.exe", "/S")
            # It goes on as a copy of itself, or it could not remove itself; its last deed is to take its name off the list.
            self.wait_until(lambda: self.registered("DisplayVersion") is None, "it is removed")

    def registered(self, name):
        said = self.wine("reg", "query", KEY, "/v", name).stdout
        lines = [line.split(None, 2) for line in said.splitlines() if line.strip().startswith(name)]
        return lines[0][2] if lines else None

    def entries(self):
        return sorted(path.stem for path in MENU.glob("*.lnk")) if MENU.exists() else []

    def started(self):
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def wait_until(self, holds, what):
        end = time.monotonic() + 60
        while not holds():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.1)

    def start_and_stay(self, stays):
        program = subprocess.Popen([WINE, FOLDER / "activation-assistant.exe"], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL,
                                   env=self.environment(STANDIN_LOG=windows_path(self.log), STANDIN_STAYS=stays))
        self.addCleanup(program.wait, 60)
        self.addCleanup(self.wine, "taskkill", "/F", "/IM", "activation-assistant.exe")
        self.wait_until(self.started, "it has a window")
        return program

    @staticmethod
    def everything():
        """Every file and folder where a setup program puts things."""
        return {str(path) for folder in (PROGRAM_FILES, MENUS, PREFIX / "drive_c/users") for path in folder.rglob("*")
                if "Temp" not in path.parts}

    def test_it_is_started_by_its_entries_and_registered_as_windows_wants_it(self):
        self.install("1.2.10", "/LANG=1028")
        for number, entry in enumerate(ENTRIES[1028], 1):
            self.wine("start", "/wait", "/unix", MENU / f"{entry}.lnk", STANDIN_LOG=windows_path(self.log))
            self.wait_until(lambda: len(self.started()) == number, entry)
        self.assertEqual(self.started(), ["", "--status"])
        self.assertEqual(self.registered("DisplayVersion"), "1.2.10")
        self.assertEqual(self.registered("QuietUninstallString"),
                         r'"C:\Program Files\Activation Assistant\uninstall.exe" /S')

    def test_it_is_installed_in_every_language_and_removed_without_a_trace(self):
        before = self.everything()
        for language, entries in ENTRIES.items():
            with self.subTest(language):
                self.install("1.2.10", f"/LANG={language}")
                self.assertEqual(sorted(path.name for path in FOLDER.iterdir()), INSTALLED)
                self.assertEqual(self.entries(), sorted(entries))
        self.remove()
        self.assertEqual(self.everything() - before, set())
        self.assertNotIn("ActivationAssistant", self.wine("reg", "query", r"HKLM\Software", "/s", "/f",
                                                          "ActivationAssistant").stdout)

    def test_a_newer_version_takes_the_place_of_an_older_one_and_never_the_other_way(self):
        self.install("1.2.9", "/LANG=1028")
        (FOLDER / "activationctl.exe").write_bytes(b"of before")
        self.install("1.2.10", "/LANG=1042")  # by number, not by letter
        self.assertEqual(self.registered("DisplayVersion"), "1.2.10")
        self.assertEqual(self.entries(), sorted(ENTRIES[1042]))
        self.assertEqual((FOLDER / "activationctl.exe").read_bytes(), b"stands for activationctl.exe")
        there = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
        self.install("1.2.9", code=NEWER_THERE)
        self.assertEqual({path.name: path.read_bytes() for path in FOLDER.iterdir()}, there)
        self.assertEqual(self.registered("DisplayVersion"), "1.2.10")
        (FOLDER / "activation-assistant.exe").unlink()
        self.install("1.2.10")  # once more: repaired
        self.assertEqual(sorted(path.name for path in FOLDER.iterdir()), INSTALLED)
        self.install("1.3.0")
        self.assertEqual(self.registered("DisplayVersion"), "1.3.0")

    def test_a_profile_is_put_where_administrators_write_and_stays_through_an_upgrade(self):
        profile = self.made / "設定檔.json"
        profile.write_text('{"one": 1}', encoding="utf-8")
        self.install("1.2.9", f"/PROFILE={windows_path(profile)}")
        self.assertEqual((FOLDER / "activation-profile.json").read_text(encoding="utf-8"), '{"one": 1}')
        self.install("1.2.10")
        self.assertEqual((FOLDER / "activation-profile.json").read_text(encoding="utf-8"), '{"one": 1}')
        self.install("1.3.0", r"/PROFILE=Z:\not\there.json", code=NO_PROFILE)
        self.assertEqual(self.registered("DisplayVersion"), "1.2.10")

    def test_a_running_window_is_asked_to_close_and_never_ended(self):
        self.install("1.2.9")
        program = self.start_and_stay("until asked")
        self.install("1.2.10")
        self.assertEqual(program.wait(60), 0)
        self.assertEqual(self.started()[-1], "closed")

    def test_a_window_that_is_busy_keeps_its_version(self):
        self.install("1.2.9")
        program = self.start_and_stay("busy")
        self.install("1.2.10", code=STILL_RUNNING)
        self.assertIsNone(program.poll())
        self.assertEqual(self.registered("DisplayVersion"), "1.2.9")
        self.assertEqual(sorted(path.name for path in FOLDER.iterdir()), INSTALLED)

    def test_a_signed_one_leaves_a_signed_uninstaller(self):
        key, certificate = self.made / "key.pem", self.made / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Sample University",
                        "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate], check=True,
                       capture_output=True)
        sign = [SOURCE / "installer/sign", certificate, key]
        subprocess.run([SOURCE / "installer/nsis/make-setup", self.made / "程式", "1.4.0", self.made], check=True,
                       capture_output=True, env={**os.environ, "ACTIVATION_SIGN": " ".join(map(str, sign))})
        setup = self.made / "activation-assistant-1.4.0-setup.exe"
        subprocess.run([*sign, setup], check=True, capture_output=True)
        self.install("1.4.0")
        for program in (setup, FOLDER / "uninstall.exe"):
            verified = subprocess.run(["osslsigncode", "verify", "-CAfile", certificate, "-in", program], check=False,
                                      capture_output=True, text=True)
            self.assertEqual(verified.returncode, 0, f"{program}\n{verified.stdout}")

    def test_an_old_windows_is_refused(self):
        # Wine says of itself what this key wants for programs of that name.
        key = r"HKCU\Software\Wine\AppDefaults\activation-assistant-1.2.10-setup.exe"
        self.wine("reg", "add", key, "/v", "Version", "/d", "win81", "/f")
        self.addCleanup(self.wine, "reg", "delete", key, "/f")
        self.install("1.2.10", code=TOO_OLD)
        self.assertFalse(FOLDER.exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
