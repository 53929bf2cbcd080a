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

    def test_every_mistake_is_told_at_once_with_what_was_meant(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["timezone"] = "Taipei"
        profile["kms"]["hosts"][0]["host"] = "kms.public-emulator.example"
        profile["network"]["vpn"] = {"product": "fortinet", "name": "VPN"}
        profile["contacts"][0]["telephone"] = "+886-2-5550-0100 ext. 3230"
        path = self.write("wrong.json", json.dumps(profile, indent=2, ensure_ascii=False))
        text = path.read_text(encoding="utf-8")
        answer = self.ctl("profile", "check", path, "--json", code=2).json
        found = {p["pointer"]: p for p in answer["problems"]}
        self.assertEqual(list(found), ["/kms/hosts/0/host", "/network/vpn/product", "/contacts/0/telephone",
                                       "/timezone"])
        for pointer, problem in found.items():
            line = text.splitlines()[problem["line"] - 1]
            self.assertIn(f'"{pointer.rpartition("/")[2]}"', line)
            self.assertGreater(problem["column"], 1)
        self.assertIn("/clock/zone", found["/timezone"]["sentence"])
        self.assertIn('"forticlient"?', found["/network/vpn/product"]["sentence"])
        self.assertIn('"extension": "3230"?', found["/contacts/0/telephone"]["sentence"])
        self.assertIn("imitates a KMS host", found["/kms/hosts/0/host"]["sentence"])
        said = self.ctl("profile", "check", path, code=2).err.splitlines()
        self.assertEqual(said, [p["sentence"] for p in answer["problems"]])
        for command in [["check"], ["status"], ["profile", "show"]]:
            self.assertIn("/kms/hosts/0/host", self.ctl(*command, "--profile", path, code=2).err)

    def test_words_that_contradict_their_code_are_warned_about(self):
        profile = json.loads(self.profile().read_text(encoding="utf-8"))
        profile["wording"] = [{"code": "0xC004C003", "whatToDo": ["Run as administrator."]}]
        path = self.write("words.json", json.dumps(profile, indent=2, ensure_ascii=False))
        answer = self.ctl("profile", "check", path, "--json", code=0)
        self.assertEqual([w["pointer"] for w in answer.json["warnings"]], ["/wording/0"])
        self.assertIn("0xC004C003", answer.err)
        self.assertEqual(self.ctl("profile", "check", self.profile(), "--json", code=0).json["warnings"], [])
        said = self.ctl("explain", "0xC004C003", "--profile", path, code=0).out
        self.assertLess(said.index("administrator rights"), said.index("advises: Run as administrator."))

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
        answer = self.ctl("status", program=copy, code=2)
        self.assertIn("damaged", answer.err)

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
        self.ctl("status", program=copy, code=2)

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
