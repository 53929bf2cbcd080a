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


PROGRAM_FILE = os.environ.get("ACTIVATIONCTL_EXE", PROGRAM)  # where PROGRAM is a script that starts it under Wine


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
        copy = self.folder / "資料夾" / "브랜드 済み"
        copy.parent.mkdir()
        self.ctl("brand", "--profile", self.profile(), "--out", copy, PROGRAM, code=0)
        self.assertEqual(stat.S_IMODE(os.stat(copy).st_mode), stat.S_IMODE(os.stat(PROGRAM).st_mode))
        shown = self.ctl("profile", "show", program=copy, code=0).out
        self.assertIn("Sample University", shown)

        # An older brand makes way; the program itself does not grow.
        again = self.folder / "again"
        other = self.profile("open-library")
        self.ctl("brand", "--profile", other, "--out", again, copy, code=0)
        self.assertNotIn("Sample University", self.ctl("profile", "show", program=again, code=0).out)
        grown = (again.stat().st_size - copy.stat().st_size) - (other.stat().st_size - self.profile().stat().st_size)
        self.assertLess(abs(grown), 8)  # a signature begins at an even place

        # It may even be branded into itself while it runs.
        self.ctl("brand", "--profile", self.profile(), "--force", "--out", again, again, program=again, code=0)
        self.assertEqual(again.read_bytes(), copy.read_bytes())

    def test_a_damaged_brand_is_noticed_and_never_taken_for_none(self):
        copy = self.folder / "branded"
        self.ctl("brand", "--profile", self.profile(), "--out", copy, PROGRAM, code=0)
        whole = copy.read_bytes()
        changed = bytearray(whole)
        changed[whole.rindex(b"sample-university")] ^= 1
        plain = os.stat(PROGRAM).st_size
        for name, content in {"changed": changed, "one byte more": whole + b"\0", "eight more": whole + b"x" * 8,
                              "cut": whole[:-1], "trailer cut": whole[:-56], "profile cut": whole[:plain]}.items():
            with self.subTest(name):
                copy.write_bytes(content)
                answer = self.ctl("profile", "show", program=copy, code=2)
                self.assertIn("damaged", answer.err)
                again = self.ctl("brand", "--profile", self.profile(), "--out", self.folder / "x", copy, code=2)
                self.assertIn("damaged", again.err)
        copy.write_bytes(pathlib.Path(PROGRAM).read_bytes() + b"what somebody put behind it")
        self.assertIn("damaged", self.ctl("profile", "show", program=copy, code=2).err)
        self.assertIn("damaged", self.ctl("check", program=copy, code=2).err)
        self.expect_what_needs_no_profile(copy, "damaged")

    def test_branding_takes_the_window_or_with_all_both(self):
        programs = self.folder / "bin"
        programs.mkdir()
        for name in ("activationctl", "activation-assistant"):  # the window's takes its place here
            shutil.copy(PROGRAM, programs / name)
        out = self.folder / "branded"
        answer = self.ctl("brand", "--profile", self.profile(), "--out", out, "--json", program=programs / "activationctl",
                          code=0).json
        self.assertEqual(answer["programs"], [str(out)])
        self.assertIn("Sample University", self.ctl("profile", "show", program=out, code=0).out)
        (programs / "activation-assistant").unlink()
        missing = self.ctl("brand", "--profile", self.profile(), "--out", self.folder / "y", "--all",
                           program=programs / "activationctl", code=2)
        self.assertIn(str(programs / "activation-assistant"), missing.err)
        self.assertFalse((self.folder / "y").exists())
        out.rename(programs / "activation-assistant")
        self.ctl("brand", "--profile", self.profile("open-library"), "--out", self.folder / "y", "--all",
                 program=programs / "activationctl", code=0)
        self.assertEqual(sorted(path.name for path in (self.folder / "y").iterdir()),
                         ["activation-assistant", "activationctl"])
        for program in (self.folder / "y").iterdir():
            self.assertNotIn("Sample University", self.ctl("profile", "show", program=program, code=0).out)

    def test_branding_replaces_nothing_unasked_and_takes_only_our_programs(self):
        there = self.write("there", "precious")
        answer = self.ctl("brand", "--profile", self.profile(), "--out", there, PROGRAM, code=2)
        self.assertIn("--force", answer.err)
        self.assertEqual(there.read_text(encoding="utf-8"), "precious")
        for foreign in (there, "/bin/true"):
            answer = self.ctl("brand", "--profile", self.profile(), "--out", self.folder / "x", foreign, code=2)
            self.assertIn("not one of our programs", answer.err)
        self.assertFalse((self.folder / "x").exists())

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
        self.ctl("brand", "--profile", self.profile(), "--out", missing, PROGRAM_FILE, code=1)
        self.ctl("brand", "--profile", self.profile(), "--out", self.folder / "x", "/does/not/exist", code=2)
        self.assertEqual(list(pathlib.Path(self.folder).glob("*")), [])


main()
