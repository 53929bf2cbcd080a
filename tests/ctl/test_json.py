# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Everything printed with --json fits its published schema, in every scenario."""

import json
import zipfile

from jsonschema import Draft202012Validator, RefResolver
from program import CHECKS, PROGRAM, ProgramTest, SOURCE, main

SCHEMAS = {path.name: json.loads(path.read_text(encoding="utf-8"))
           for path in (SOURCE / "resources" / "schemas").glob("*.json")}
STORE = {schema["$id"]: schema for schema in SCHEMAS.values() if "$id" in schema}


class Json(ProgramTest):
    def check(self, name, instance):
        schema = SCHEMAS[f"{name}.schema.json"]
        validator = Draft202012Validator(schema, resolver=RefResolver.from_schema(schema, store=STORE))
        problems = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(instance)]
        self.assertEqual(problems, [])
        self.assertEqual(instance["format"], 1)

    def test_every_command_in_every_scenario_fits_its_schema(self):
        for name in self.scenarios():
            with self.subTest(name):
                pc = ["--practice", name, "--json"]
                found = self.ctl("check", *pc).json
                self.check("check", found)
                self.assertEqual([f["check"] for f in found["findings"]], CHECKS)
                self.check("plan", self.ctl("plan", *pc).json)
                status = self.ctl("status", *pc)
                self.check("error" if "failure" in status.json else "status", status.json)
                self.check("activate", self.ctl("activate", *pc, "--remove-conflicts", "--yes").json)
                self.check("undo", self.ctl("undo", "--list", *pc).json)
                undone = self.ctl("undo", "--yes", *pc).json
                self.check("error" if "failure" in undone else "undo", undone)

    def test_other_commands_fit_their_schemas(self):
        code = self.ctl("check", "--practice", "off-vpn", "--json").json["supportCode"]
        for name, arguments in [
                ("practice", ["practice", "list"]), ("practice", ["practice", "show", "off-vpn"]),
                ("practice", ["practice", "restart", "off-vpn"]), ("practice", ["practice", "reset", "off-vpn"]), ("practice", ["practice", "reset"]),
                ("explain", ["explain", "0xC004F074"]), ("explain", ["explain", "-1073418124"]),
                ("explain", ["explain", "--all"]), ("explain", ["explain", "--all", "--language", "ko"]),
                ("explain", ["explain", "0x80131500"]), ("explain", ["explain", "0x0"]), ("explain", ["explain", "slic"]),
                ("explain", ["explain", "access is denied"]), ("explain", ["explain", "Windows(R), Professional edition 0xC004F074"]), ("decode", ["decode", code]),
                ("decode", ["explain", code]), ("decode", ["decode", "1111 1111 1111"]), ("decode", ["decode", "1"]),
                ("profile-check", ["profile", "check", self.profile()]),
                ("brand", ["brand", "--profile", self.profile(), "--out", self.folder / "copy", PROGRAM]),
                ("profile-check", ["profile", "show", "--profile", self.profile()]),
                ("profile-check", ["profile", "check", self.write("bad.json", "{")]),
                ("profile-check", ["profile", "check", self.write("worse.json", '{"format": 1, "host": 2, "ID": 3}')]),
                ("error", ["check", "--practice", "nobody"]), ("error", ["status"])]:
            with self.subTest(arguments):
                self.check(name, self.ctl(*arguments, "--json").json)
        for check in CHECKS + [str(number) for number in range(1, 14)]:
            with self.subTest(check):
                self.check("explain", self.ctl("explain", check, "--json", code=0).json)

    def test_a_report_is_whole_and_names_nobody(self):
        self.ctl("activate", "--practice", "foreign-host", "--yes", code=0)
        out = self.folder / "reports"
        answer = self.ctl("report", "--out", out, "--practice", "foreign-host", "--json", code=0).json
        self.check("report", answer)
        self.assertTrue(answer["journal"])
        self.assertEqual(answer["result"]["end"], "completed")
        files = list(out.iterdir())
        self.assertEqual([str(f) for f in files], [answer["path"]])
        self.assertIn(answer["supportCode"].replace(" ", ""), files[0].name.replace(" ", "").replace("-", ""))
        with zipfile.ZipFile(files[0]) as archive:
            self.assertIsNone(archive.testzip())
            self.assertEqual(sorted(archive.namelist()), ["journal.json", "report.json", "report.txt"])
            self.check("report", json.loads(archive.read("report.json")))
            text = archive.read("report.txt").decode("utf-8")
        self.assertIn(answer["supportCode"], text)
        self.assertIn("No. 13, ", text)

    def test_a_kms_host_s_administrator_finds_the_id_that_is_counted(self):
        status = self.ctl("status", "--practice", "healthy", "--json").json
        service = status["licensingService"]
        self.assertRegex(service["clientMachineId"], "^[0-9a-f]{8}-")
        self.assertIsNone(service["officeClientMachineId"])
        for row in status["licenses"]:
            self.assertEqual(row["intervals"], {"activationMinutes": 120, "renewalMinutes": 10080})
            self.assertIsNone(row["hostCounters"])
        out = self.folder / "counted"
        report = self.ctl("report", "--out", out, "--practice", "healthy", "--json").json
        self.assertEqual(report["licensingService"], service)
        with zipfile.ZipFile(report["path"]) as archive:
            self.assertIn(service["clientMachineId"], archive.read("report.txt").decode("utf-8"))
        broken = self.ctl("report", "--out", out, "--practice", "wmi-broken", "--json").json
        self.assertIsNone(broken["licensingService"])

    def test_the_profile_schema_is_the_published_one(self):
        printed = self.ctl("profile", "schema", code=0).json
        self.assertEqual(printed, SCHEMAS["profile.schema.json"])
        Draft202012Validator.check_schema(printed)


main()
