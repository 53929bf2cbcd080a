# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Wrong usage is told in a sentence, with exit code 2, before anything happens."""

import json

from program import CHECKS, LANGUAGES, ProgramTest, SOURCE, main


class UsageTest(ProgramTest):
    def pc_of_nobody(self):
        profile = json.loads((SOURCE / "resources" / "profiles" / "sample-university.json").read_text(encoding="utf-8"))
        profile["roles"] = [{"role": "staff", "entitlement": "yes"},
                            {"role": "research-student", "name": "research students", "entitlement": "on-application",
                             "link": "https://it.sample-university.example/apply"},
                            {"role": "graduate", "entitlement": "no", "instead": "Use the web version."}]
        return ["check", "--practice", "who-are-you", "--profile", self.write("roles.json", json.dumps(profile))]


class Usage(UsageTest):
    def test_wrong_command_lines_end_with_two_and_change_nothing(self):
        wrong = [[], ["chek"], ["check", "--bogus"], ["check", "extra"], ["check", "--only", "nonsense"],
                 ["check", "--only"], ["check", "--only", ","], ["status", "--quiet=yes"], ["explain"], ["explain", "nonsense"],
                 ["explain", "--all", "7"], ["explain", "00"], ["explain", "14"], ["explain", "error 5"], ["check", "--all"],
                 ["decode", "123"], ["profile"], ["profile", "bogus"], ["profile", "check"],
                 ["profile", "show", "x"], ["practice"], ["practice", "show"], ["practice", "show", "nobody"],
                 ["practice", "list", "x"], ["brand"], ["brand", "--out", "x"], ["report"],
                 ["check", "--language", "xx"], ["check", "--role", "king"], ["check", "--left", "yesterday"],
                 ["check", "--timeout", "soon"], ["check", "--timeout", "-1"], ["check", "--practice", "nobody"],
                 ["check", "--profile", "/does/not/exist.json"], ["status", "--only", "clock"],
                 ["help", "nonsense"], ["check", "--log", "/does/not/exist/log", "--practice", "healthy"]]
        for arguments in wrong:
            with self.subTest(arguments):
                answer = self.ctl(*arguments, code=2)
                self.assertTrue(answer.err.strip())
                self.assertEqual(answer.out, "")
                self.assertFalse(self.state.exists())

    def test_the_nearest_word_is_suggested(self):
        for arguments, meant in [(["chek"], "check"), (["actvate"], "activate"), (["check", "--onyl", "4"], "--only"),
                                 (["activate", "--remove-conflict"], "--remove-conflicts"),
                                 (["check", "--only", "clok"], "clock"),
                                 (["check", "--practice", "of-vpn"], "off-vpn")]:
            with self.subTest(arguments):
                self.assertIn(f"“{meant}”", self.ctl(*arguments, code=2).err)

    def test_errors_speak_the_language_asked_for(self):
        said = {self.ctl("chek", "--language", language, code=2).err for language in LANGUAGES}
        self.assertEqual(len(said), len(LANGUAGES))

    def test_errors_are_one_object_with_json(self):
        for arguments in [["chek"], ["check", "--practice", "nobody"], ["explain", "nonsense"],
                 ["explain", "--all", "7"], ["explain", "00"], ["explain", "14"], ["explain", "error 5"], ["check", "--all"], ["check"]]:
            with self.subTest(arguments):
                answer = self.ctl(*arguments, "--json", code=2)
                self.assertEqual(answer.json["failure"]["code"], None)
                self.assertTrue(answer.json["sentence"])

    def test_without_a_profile_it_says_how_to_get_one(self):
        for command in ["check", "plan", "activate"]:
            with self.subTest(command):
                self.assertIn("activation-profile.json", self.ctl(command, code=2).err)
        self.assertIn("activation-profile.json", self.ctl("status", code=1).out)

    def test_only_takes_names_and_numbers_and_brings_what_they_need(self):
        answer = self.ctl("check", "--only", "4,kms-service", "--practice", "healthy", "--json", code=0).json
        checks = [f["check"] for f in answer["findings"]]
        self.assertEqual(checks, sorted(checks, key=CHECKS.index))
        self.assertLessEqual({"clock", "kms-service", "port", "host-name", "network"}, set(checks))
        self.assertNotIn("firmware-marker", checks)

    def test_version_and_help_end_well(self):
        self.assertRegex(self.ctl("--version", code=0).out, r"^activationctl \d+\.\d+\.\d+\n$")
        overview = self.ctl("--help", code=0).out
        self.assertEqual(overview, self.ctl("help", code=0).out)
        self.assertEqual(self.ctl("check", "--help", code=0).out, self.ctl("help", "check", code=0).out)

    def test_the_role_of_the_person_counts(self):
        pc = ["--practice", "graduate-not-allowed", "--json"]
        self.assertIn(self.ctl("check", *pc, code=1).json["findings"][9]["reason"],
                      ["role-not-entitled", "graduate-time-over"])
        staff = self.ctl("check", *pc, "--role", "staff").json["findings"][9]
        self.assertNotIn(staff["reason"], ["role-not-entitled", "graduate-time-over"])

    def test_the_role_counts_and_without_one_the_strictest_rule_does(self):
        pc = self.pc_of_nobody()
        products = self.ctl(*pc, "--json", code=1).json["findings"][9]
        self.assertEqual((products["reason"], products["facts"].get("role")), ("role-not-entitled", None))
        strict = self.ctl(*pc, code=1).out
        self.assertIn("--role staff|research-student|graduate", strict)
        self.assertIn("Nobody has said who this is for", strict)
        told = self.ctl(*pc, "--role", "research-student", code=0).out
        self.assertIn("https://it.sample-university.example/apply", told)
        self.assertIn("research-student", self.ctl(*pc, "--role", "research-studnt", code=2).err)
        for word in ("student", "7"):
            self.ctl(*pc, "--role", word, code=2)


class AtATerminal(UsageTest):
    def test_the_role_is_asked_for_once_and_remembered(self):
        pc = self.pc_of_nobody()
        asked = self.on_terminal(*pc, typed=b"9\n2\n", at=b"Number:")[1]
        self.assertIn("Who is this computer for?", asked)
        self.assertIn("2. research students, On application.", asked)
        self.assertIn("https://it.sample-university.example/apply", asked)
        self.assertNotIn("Who is this computer for?", self.on_terminal(*pc)[1])
        self.ctl(*pc, code=0)


main()
