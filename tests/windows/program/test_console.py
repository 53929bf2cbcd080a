# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""activationctl.exe in a Windows console's circumstances: languages, redirection, names and paths of all kinds."""

import json
import os
import shutil
import subprocess

from program import LANGUAGES, PROGRAM, SOURCE, ProgramTest, main

WORDS = {"en": "Windows", "zh-TW": "啟用", "ko": "정품 인증", "ja": "ライセンス認証"}


class Console(ProgramTest):
    def test_status_and_check_end_as_documented_in_every_language(self):
        for language in LANGUAGES:
            with self.subTest(language):
                self.assertIn(WORDS[language], self.ctl("status", "--practice", "healthy", "--language", language,
                                                        code=1).out)
                self.ctl("check", "--practice", "healthy", "--language", language, code=0)
                self.ctl("check", "--practice", "off-vpn", "--language", language, code=1)
                self.ctl("check", "--profile", self.folder / "absent.json", "--language", language, code=2)

    def test_this_computer_is_looked_at_without_rights(self):
        answer = self.ctl("check", "--profile", self.profile(), "--only", "windows-edition,time-zone,administrator",
                          "--json")
        self.assertIn(answer.code, (0, 1), answer.err)
        findings = {finding["check"]: finding for finding in answer.json["findings"]}
        self.assertEqual(len(findings), 3)
        self.assertNotIn(findings["windows-edition"]["verdict"], ("unknown", "skipped"), findings["windows-edition"])
        self.assertNotIn(findings["time-zone"]["verdict"], ("unknown", "skipped"), findings["time-zone"])

    def test_status_tells_what_wine_says_of_its_license(self):
        # Wine's SoftwareLicensingProduct has two properties, LicenseIsAddon and LicenseStatus.
        answer = self.ctl("status", "--json").json
        self.assertEqual([(license["product"], license["licenseStatus"], license["channel"], license["state"])
                          for license in answer["licenses"]], [("Windows 10", 1, "unknown", "other")])

    def test_redirected_output_is_utf_8_without_a_mark(self):
        for language in LANGUAGES:
            path = self.folder / f"{language}.txt"
            with path.open("wb") as file:
                subprocess.run([PROGRAM, "check", "--practice", "off-vpn", "--language", language], stdout=file,
                               env=self.environment(), check=False, timeout=120)
            text = path.read_bytes()
            self.assertFalse(text.startswith(b"\xef\xbb\xbf"))
            self.assertNotIn(b"\r", text)
            self.assertNotIn("\ufffd", text.decode("utf-8"))

    def test_profiles_with_names_of_our_languages_are_found(self):
        for name in ["設定檔 一.json", "사이트 프로필.json", "サイト プロファイル.json", "o'profil & co.json"]:
            with self.subTest(name):
                path = self.write(name, self.profile().read_text(encoding="utf-8"))
                self.ctl("profile", "check", path, code=0)

    def test_arguments_of_our_languages_come_back_whole(self):
        answer = self.ctl("check", "--practice", "練習用の–컴퓨터", code=2)
        self.assertIn("練習用の–컴퓨터", answer.err)

    def test_a_path_longer_than_260_characters_is_read(self):
        folder = self.folder
        while len(str(folder)) < 300:
            folder = folder / ("a-folder-with-a-long-name-" * 2)
        folder.mkdir(parents=True)
        path = folder / "profile.json"
        path.write_text(self.profile().read_text(encoding="utf-8"), encoding="utf-8")
        self.ctl("profile", "check", path, code=0)

    def test_a_branded_program_knows_its_organization(self):
        copy = self.folder / "已加入設定檔" / "啟用.exe"
        copy.parent.mkdir()
        self.ctl("brand", "--profile", self.profile(), "--out", copy, os.environ["ACTIVATIONCTL_EXE"], code=0)
        shown = self.ctl("profile", "show", "--json", code=0, ACTIVATIONCTL_EXE=str(copy)).json
        self.assertEqual(shown["profile"]["id"], "sample-university")

    def test_a_windows_older_than_qt_supports_is_told_so(self):
        # Wine says of itself what this key wants for programs of that name.
        wine = [SOURCE / "tests" / "windows" / "wine.sh", "reg"]
        key = r"HKCU\Software\Wine\AppDefaults\old-windows.exe"
        old = self.folder / "old-windows.exe"
        shutil.copy(os.environ["ACTIVATIONCTL_EXE"], old)
        self.addCleanup(subprocess.run, [*wine, "delete", key, "/f"], check=True, capture_output=True)
        for version, words, languages in (("win7", "1809", ["en"]), ("win81", "1809", LANGUAGES), ("win10", None, ["en"])):
            subprocess.run([*wine, "add", key, "/v", "Version", "/d", version, "/f"], check=True, capture_output=True)
            for language in languages:
                answer = self.ctl("explain", "0xC004F074", "--language", language, ACTIVATIONCTL_EXE=str(old),
                                  code=1 if words else 0)
                self.assertIn(words or "0xC004F074", answer.err if words else answer.out, (version, language))

    def test_the_journey_on_a_practice_pc_is_the_same(self):
        self.ctl("activate", "--practice", "trial-office", "--remove-conflicts", "--yes", code=0)
        status = self.ctl("status", "--practice", "trial-office", "--json", code=0).json
        activated = [license["state"] for license in status["licenses"] if license["channel"] == "kms-client"]
        self.assertEqual(activated, ["activated"] * 2, json.dumps(status))


main()
