# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What installer/build-release packs, of stand-ins for the programs: the same bytes wherever and whenever, and whole."""

import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

SOURCE = pathlib.Path(__file__).resolve().parents[3]
SDK = os.environ["ACTIVATION_SDK"]
PROGRAMS = {"activation-assistant.exe": b"the window" * 999, "activationctl.exe": b"the command line" * 999}
BASE = "activation-assistant-4.5.6"
SECONDS = 1_700_000_000


class Release(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        cls.out = cls.pack("one", "here")

    @classmethod
    def pack(cls, where, name):
        built = cls.folder / where / "built"
        built.mkdir(parents=True)
        for program, content in PROGRAMS.items():
            (built / program).write_bytes(content)
            (built / program).with_suffix(".debug").write_bytes(b"symbols of " + content)
        out = cls.folder / where / name
        subprocess.run([sys.executable, "-B", SOURCE / "installer/release/package.py", built, SDK, out, "4.5.6", str(SECONDS)],
                       check=True)
        subprocess.run([SOURCE / "installer/nsis/make-setup", out, "4.5.6", out], check=True,
                       env={**os.environ, "SOURCE_DATE_EPOCH": str(SECONDS)})
        return out

    def read(self, name):
        return (self.out / name).read_bytes()

    def test_the_same_programs_give_the_same_bytes_in_another_folder_and_at_another_time(self):
        time.sleep(2.1)  # as coarse as the times in a zip are
        other = self.pack("two/資料夾", "elsewhere")
        names = sorted(path.name for path in self.out.iterdir())
        self.assertEqual(sorted(path.name for path in other.iterdir()), names)
        self.assertEqual(names, sorted([*PROGRAMS, "LICENSE.txt", "THIRD-PARTY-NOTICES.txt", f"{BASE}-setup.exe",
                                        f"{BASE}-windows-x64.zip", f"{BASE}-windows-x64-symbols.zip", f"{BASE}.spdx.json"]))
        for name in names:
            self.assertEqual(self.read(name), (other / name).read_bytes(), name)

    def test_the_zip_has_what_a_person_needs_and_the_symbols_lie_apart(self):
        with zipfile.ZipFile(self.out / f"{BASE}-windows-x64.zip") as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual(archive.namelist(), [f"{BASE}/{name}" for name in
                                                  sorted([*PROGRAMS, "LICENSE.txt", "THIRD-PARTY-NOTICES.txt"])])
            for program, content in PROGRAMS.items():
                self.assertEqual(archive.read(f"{BASE}/{program}"), content)
                self.assertEqual(self.read(program), content)
        with zipfile.ZipFile(self.out / f"{BASE}-windows-x64-symbols.zip") as archive:
            self.assertEqual(archive.namelist(), ["activation-assistant.debug", "activationctl.debug"])

    def test_the_bill_of_materials_is_whole(self):
        bill = json.loads(self.read(f"{BASE}.spdx.json"))
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]), ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertEqual(bill["creationInfo"]["created"], "2023-11-14T22:13:20Z")
        known = [element["SPDXID"] for element in bill["packages"] + bill["files"]] + ["SPDXRef-DOCUMENT"]
        self.assertEqual(len(known), len(set(known)))
        for relation in bill["relationships"]:
            self.assertIn(relation["spdxElementId"], known)
            self.assertIn(relation["relatedSpdxElement"], known)
        related = {relation["relatedSpdxElement"] for relation in bill["relationships"]}
        self.assertEqual(related, set(known) - {"SPDXRef-DOCUMENT"})
        for entry in bill["files"]:
            sums = {one["algorithm"]: one["checksumValue"] for one in entry["checksums"]}
            content = PROGRAMS[entry["fileName"].removeprefix("./")]
            self.assertEqual(sums, {"SHA1": hashlib.sha1(content).hexdigest(), "SHA256": hashlib.sha256(content).hexdigest()})
        for package in bill["packages"]:
            self.assertRegex(package["versionInfo"], r"^\d", package["name"])

    def test_the_bill_names_every_library_that_the_programs_are_linked_with(self):
        """Of the folder of Qt for Windows, those that the link of the window names."""
        ninja = (SOURCE / "build/windows-mingw/build.ninja").read_text(encoding="utf-8")
        link = ninja.split("build bin/activation-assistant.exe", 1)[1].split("\n\n", 1)[0]
        spoken = {"BundledFreetype": "FreeType", "BundledHarfbuzz": "HarfBuzz", "BundledLibpng": "libpng",
                  "BundledPcre2": "PCRE2", "BundledZLIB": "zlib"}
        linked = {word.split("libQt6")[1].removesuffix(".a") for word in link.split() if "/libQt6Bundled" in word}
        self.assertEqual(linked, set(spoken))
        names = {package["name"] for package in json.loads(self.read(f"{BASE}.spdx.json"))["packages"]}
        self.assertLessEqual(set(spoken.values()), names)

    def test_the_notices_say_how_to_put_another_qt_in_its_place(self):
        text = self.read("THIRD-PARTY-NOTICES.txt").decode("utf-8")
        for words in ("GNU Lesser General Public License", "build-qt", "put your own in its place", "HarfBuzz",
                      "GCC RUNTIME LIBRARY EXCEPTION", "The FreeType Project LICENSE", "snapshot.debian.org/package/qt6-base"):
            self.assertIn(words.lower(), text.lower(), words)
        for script in ("installer/windows-sdk/build-qt", "installer/build-windows", "installer/windows-sdk/README.md"):
            self.assertIn(script, text)
            self.assertTrue((SOURCE / script).exists(), script)


if __name__ == "__main__":
    unittest.main(verbosity=2)
