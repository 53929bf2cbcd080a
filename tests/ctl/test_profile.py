# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Site profiles: refused with file, line, column and pointer; carried inside a branded program."""

import json
import os
import pathlib
import re
import shutil
import stat

from program import PROGRAM, ProgramTest, SOURCE, main


class Profile(ProgramTest):
    def broken(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["kms"]["source"] = "guessed"
        return self.write("broken.json", json.dumps(profile, indent=2, ensure_ascii=False))

    def test_good_profiles_are_valid_and_say_whose_they_are(self):
        for path in sorted((SOURCE / "resources" / "profiles").glob("*.json")):
            with self.subTest(path.name):
                self.assertIn(path.name, self.ctl("profile", "check", path, code=0).out)
        self.assertIn("Sample University", self.ctl("profile", "show", "--profile", self.profile(), code=0).out)

    def test_a_wrong_profile_is_refused_with_its_place_by_every_command(self):
        path = self.broken()
        line = 1 + path.read_text(encoding="utf-8").split('"guessed"')[0].count("\n")
        place = re.compile(rf"{re.escape(str(path))}:{line}:\d+: /kms/source: .+")
        for arguments in [["profile", "check", path], ["check", "--profile", path], ["status", "--profile", path],
                          ["activate", "--profile", path, "--yes"], ["profile", "show", "--profile", path],
                          ["brand", "--profile", path, "--out", self.folder / "copy"]]:
            with self.subTest(arguments):
                self.assertRegex(self.ctl(*arguments, code=2).err, place)
        self.assertFalse((self.folder / "copy").exists())
        answer = self.ctl("profile", "check", path, "--json", code=2).json
        self.assertEqual((answer["line"], answer["pointer"]), (line, "/kms/source"))

    def test_an_expired_profile_is_named_and_still_helps(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["validity"]["profileExpires"] = "2026-11-19"  # practice PCs live on the day after
        path = self.write("old.json", json.dumps(profile, ensure_ascii=False))
        answer = self.ctl("check", "--practice", "healthy", "--profile", path, code=0)
        self.assertIn("November 19, 2026", answer.err)
        self.assertIn("Nothing stands in the way", answer.out)
        self.assertNotIn("2026", self.ctl("check", "--practice", "healthy", code=0).err)

        profile["validity"]["profileExpires"] = "2020-07-31"
        path = self.write("older.json", json.dumps(profile, ensure_ascii=False))
        self.assertIn("/validity/profileExpires", self.ctl("profile", "check", path, code=2).err)

    def test_a_branded_copy_knows_its_organization(self):
        copy = self.folder / "branded"
        self.ctl("brand", "--profile", self.profile(), "--out", copy, code=0)
        self.assertEqual(stat.S_IMODE(os.stat(copy).st_mode), stat.S_IMODE(os.stat(PROGRAM).st_mode))
        shown = self.ctl("profile", "show", program=copy, code=0).out
        self.assertIn("Sample University", shown)

        # An older brand makes way; the program itself does not grow.
        again = self.folder / "again"
        other = self.profile("open-library")
        self.ctl("brand", "--profile", other, "--out", again, copy, code=0)
        self.assertNotIn("Sample University", self.ctl("profile", "show", program=again, code=0).out)
        self.assertEqual(again.stat().st_size - copy.stat().st_size,
                         other.stat().st_size - self.profile().stat().st_size)

        # It may even be branded into itself while it runs.
        self.ctl("brand", "--profile", self.profile(), "--out", again, program=again, code=0)
        self.assertEqual(again.read_bytes(), copy.read_bytes())

    def test_a_damaged_brand_is_noticed(self):
        copy = self.folder / "branded"
        self.ctl("brand", "--profile", self.profile(), "--out", copy, code=0)
        content = bytearray(copy.read_bytes())
        place = content.rindex(b"sample-university")
        content[place] ^= 1
        copy.write_bytes(content)
        answer = self.ctl("check", program=copy, code=2)
        self.assertIn("damaged", answer.err)
        self.expect_what_needs_no_profile(copy, "damaged")

    def test_a_profile_beside_the_program_is_found_and_a_named_one_comes_first(self):
        copy = self.folder / "bin" / "activationctl"
        copy.parent.mkdir()
        shutil.copy(PROGRAM, copy)
        beside = copy.parent / "activation-profile.json"
        shutil.copy(self.profile("open-library"), beside)
        self.assertIn(str(beside), self.ctl("profile", "show", program=copy, code=0).out)
        named = self.ctl("profile", "show", "--profile", self.profile(), program=copy, code=0).out
        self.assertIn("Sample University", named)
        beside.write_text("{", encoding="utf-8")
        self.ctl("check", program=copy, code=2)
        self.expect_what_needs_no_profile(copy, str(beside))
        self.ctl("status", "--profile", beside, program=copy, code=2)

    def expect_what_needs_no_profile(self, program, said):
        """A refused profile is told, and stands in nobody's way who can do without; `status` is for Windows."""
        for arguments, code in ((["explain", "0xC004F074"], 0), (["explain", "port"], 0), (["undo"], 0),
                                (["undo", "--list"], 0), (["decode", "1234 5678 9012"], 2), (["status"], 1)):
            with self.subTest(arguments):
                answer = self.ctl(*arguments, "--json", program=program, code=code)
                self.assertIn(said, answer.err)
                self.assertIsInstance(answer.json, dict)

    def test_a_program_inside_a_zip_is_told_to_unpack_it(self):
        copy = self.folder / "Temp" / "Temp1_tools.zip" / "activationctl"
        copy.parent.mkdir(parents=True)
        shutil.copy(PROGRAM, copy)
        self.assertIn("unpack the whole zip", self.ctl("check", program=copy, code=2).err)
        elsewhere = self.folder / "tools" / "activationctl"
        elsewhere.parent.mkdir()
        shutil.copy(PROGRAM, elsewhere)
        self.assertNotIn("zip", self.ctl("check", program=elsewhere, code=2).err)

    def test_branding_fails_cleanly(self):
        missing = self.folder / "missing" / "copy"
        self.ctl("brand", "--profile", self.profile(), "--out", missing, code=1)
        self.ctl("brand", "--profile", self.profile(), "--out", self.folder / "x", "/does/not/exist", code=2)
        self.assertEqual(list(pathlib.Path(self.folder).glob("*")), [])


main()
