# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Recordings of practice computers, and of what this one is."""

import json
import sys

from jsonschema import Draft202012Validator, RefResolver
from program import LANGUAGES, ProgramTest, SOURCE, main

SCHEMAS = {path.name: json.loads(path.read_text(encoding="utf-8"))
           for path in (SOURCE / "resources" / "schemas").glob("*.json")}
STORE = {schema["$id"]: schema for schema in SCHEMAS.values()}


class Record(ProgramTest):
    def check(self, name, instance):
        schema = SCHEMAS[f"{name}.schema.json"]
        validator = Draft202012Validator(schema, resolver=RefResolver.from_schema(schema, store=STORE))
        self.assertEqual([f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(instance)], [])

    def record(self, *arguments, code=0):
        # A name of its own each time: a file that was opened once goes on where it was left.
        self.count = getattr(self, "count", 0) + 1
        out = self.folder / f"pc-{self.count}.json"
        answer = self.ctl("record", "--out", out, "--json", *arguments, code=code).json
        self.check("record", answer)
        recording = json.loads(out.read_text(encoding="utf-8"))
        self.check("recording", recording)
        return answer, recording, out

    def test_every_practice_computer_is_recorded(self):
        for name in self.scenarios():
            with self.subTest(name):
                answer, recording, out = self.record("--practice", name)
                self.assertEqual(answer["path"], str(out))
                self.assertEqual(recording["origin"], f"practice PC: {name}")
                rows = [row for question in recording["questions"] for row in question["rows"].get("value", [])]
                keys = {row["PartialProductKey"] for row in rows if "PartialProductKey" in row}
                self.assertLessEqual(keys, {"XXXXX"})

    def test_failures_are_recorded_and_named(self):
        answer, recording, _ = self.record("--practice", "wmi-broken")
        self.assertIn("SoftwareLicensingProduct", answer["unanswered"])
        failures = [q["rows"]["failure"] for q in recording["questions"] if "failure" in q["rows"]]
        self.assertTrue(failures)

    def test_a_change_is_told_in_rows_and_columns(self):
        _, _, out = self.record("--practice", "foreign-host")
        same = self.ctl("record", "--compare", out, "--practice", "foreign-host", "--json", code=0).json
        self.check("record", same)
        self.assertEqual(same["changes"], [])
        self.assertIsNone(same["path"])
        self.assertIn("Nothing has changed", self.ctl("record", "--compare", out, "--practice", "foreign-host").out)
        self.ctl("activate", "--practice", "foreign-host", "--yes", code=0)
        after = self.ctl("record", "--compare", out, "--practice", "foreign-host", "--json", code=0).json
        self.check("record", after)
        changed = {(c["where"], c["column"]): (c["before"], c["after"]) for c in after["changes"]}
        self.assertEqual(changed["SoftwareLicensingProduct", "LicenseStatus"][1], "1")
        foreign, ours = changed["SoftwareLicensingService", "KeyManagementServiceMachine"]
        self.assertRegex(foreign, r"^host-[0-9a-f]{4}\.example$")
        self.assertRegex(ours, r"^kms[0-9a-z.-]*\.example$")
        for language in LANGUAGES:
            said = self.ctl("record", "--compare", out, "--practice", "foreign-host", "--language", language).out
            self.assertIn("LicenseStatus", said)

    def test_a_recording_opens_as_a_practice_computer(self):
        for name in ("foreign-host", "retail-windows", "wmi-broken", "standard-user", "expired"):
            with self.subTest(name):
                _, recording, out = self.record("--practice", name)
                was = self.ctl("status", "--practice", name, "--json").json
                status = self.ctl("status", "--practice", out, "--json").json
                if "failure" in was:
                    self.assertEqual(status["failure"], was["failure"])
                else:
                    self.assertEqual(status["practice"], out.stem)
                for one, other in zip(was.get("licenses", []), status.get("licenses", []), strict=True):
                    for key in ("product", "channel", "state", "minutesLeft"):
                        self.assertEqual(other[key], one[key])
                found = self.ctl("check", "--practice", out, "--json").json["findings"]
                unknown = {f["check"]: f["facts"].get("cause") for f in found if f["verdict"] == "unknown"}
                self.assertEqual({unknown[check] for check in ("host-name", "clock")}, {"not-recorded"})
                said = self.ctl("check", "--practice", out).out
                self.assertIn("The recording of this computer does not show it.", said)
                self.assertIn("This was not recorded, and is not guessed: resolve, ", said)
                self.assertEqual(json.loads(out.read_text(encoding="utf-8")), recording)

    def test_steps_change_a_copy_of_it(self):
        _, recording, out = self.record("--practice", "foreign-host")
        profile = ["--profile", self.profile()]
        self.ctl("activate", "--practice", out, *profile, "--yes", code=0)
        status = self.ctl("status", "--practice", out, *profile, "--json", code=0).json
        self.assertEqual({row["state"] for row in status["licenses"]}, {"activated"})
        self.assertEqual(json.loads(out.read_text(encoding="utf-8")), recording)
        self.ctl("practice", "reset", out, code=0)
        again = self.ctl("status", "--practice", out, *profile, "--json").json
        self.assertNotEqual({row["state"] for row in again["licenses"]}, {"activated"})

    def test_published_computers_open_and_nothing_is_filled_in(self):
        files = sorted((SOURCE / "tests" / "rows" / "observed").glob("*.json"))
        self.assertGreaterEqual(len(files), 15)
        for file in files:
            with self.subTest(file.name):
                found = self.ctl("check", "--practice", file, "--json").json["findings"]
                self.assertEqual({f["facts"].get("cause") for f in found if f["check"] in ("firmware-marker", "clock")},
                                 {"not-recorded"})
                self.ctl("plan", "--practice", file, "--json")
                self.ctl("practice", "show", file, code=0)

    def test_published_networks_open_and_nothing_is_filled_in(self):
        files = sorted((SOURCE / "tests" / "rows" / "network").glob("*.json"))
        self.assertGreaterEqual(len(files), 7)
        for file in files:
            with self.subTest(file.name):
                found = {f["check"]: f for f in self.ctl("check", "--practice", file, "--json").json["findings"]}
                self.assertEqual(found["products"]["facts"].get("cause"), "not-recorded")
                self.assertNotEqual(found["network"]["reason"], "on-campus")

    def guide(self, answers, *more, code):
        return self.ctl("record", "--guide", "--out", self.folder / "guided", "--practice", "foreign-host", *more,
                        stdin=answers.encode("utf-8"), code=code)

    def test_the_guide_can_be_stopped_and_gone_on_with(self):
        folder = self.folder / "guided"
        first = self.guide("\ny\n\nAsk wang@example.edu, 10.1.2.3\ns\nq\n", code=4)
        self.assertIn("Step 1 of 15: In a console", first.out)
        self.assertIn("What must be seen: ", first.out)
        self.assertIn("The same command goes on", first.out)
        kept = json.loads((folder / "guide.json").read_text(encoding="utf-8"))
        self.assertEqual([(r["step"], r["outcome"]) for r in kept["results"]],
                         [("state-before", "as-told"), ("network-off", "otherwise"), ("vpn-up-late", "left-out")])
        self.assertEqual(kept["results"][1]["note"], "Ask <email>, <address>")
        self.assertTrue(kept["begun"])
        names = {path.name for path in folder.iterdir()}
        self.assertEqual(names, {"guide.json", "01-before.json", "01-after.json", "02-before.json", "02-after.json",
                                 "03-before.json", "04-before.json"})
        # What changed between stop and going on belongs to the step: its record of before stays.
        before = (folder / "04-before.json").read_bytes()
        self.ctl("activate", "--practice", "foreign-host", "--yes", code=0)
        second = self.guide("\ny\n" + "s\n" * 11, "--json", code=1)
        self.check("record", second.json)
        self.assertEqual(len(second.json["steps"]), 15)
        self.assertEqual((folder / "04-before.json").read_bytes(), before)
        after = json.loads((folder / "04-after.json").read_text(encoding="utf-8"))
        self.check("recording", after)
        self.assertEqual(after["salt"], json.loads(before)["salt"])
        self.assertNotEqual(after["questions"], json.loads(before)["questions"])
        # Done is done.
        again = self.guide("", code=1)
        self.assertNotIn("Step", again.out)
        self.assertIn("That was the last step", again.out)

    def test_the_guide_speaks_every_language_and_stops_when_nobody_answers(self):
        said = {language: self.guide("", "--language", language, code=4).out for language in LANGUAGES}
        self.assertEqual(len(set(said.values())), len(LANGUAGES))
        for text in said.values():
            self.assertIn("slmgr.vbs /dlv", text)
        (self.folder / "guided" / "guide.json").write_text("{}", encoding="utf-8")
        self.assertIn("guide.json", self.guide("", "--json", code=1).json["failure"]["detail"])

    def test_what_is_missing_or_wrong_is_said(self):
        self.assertIn("--out", self.ctl("record", code=2).err)
        self.assertIn("--out", self.ctl("record", "--guide", code=2).err)
        self.assertIn("gone.json", self.ctl("record", "--compare", self.folder / "gone.json", code=2).err)
        bad = self.write("bad.json", '{"recorded": null,\n "format": 7}')
        refused = self.ctl("record", "--compare", bad, "--practice", "healthy", code=2).err
        self.assertIn("bad.json:2", refused)
        nowhere = self.folder / "missing" / "pc.json"
        self.assertIn(str(nowhere), self.ctl("record", "--practice", "healthy", "--out", nowhere, code=1).err)

    def test_a_real_computer_is_recorded_where_it_is_a_windows(self):
        out = self.folder / "this.json"
        answer = self.ctl("record", "--out", out, "--profile", self.profile())
        if sys.platform != "win32" and "under-wine" not in self.program_name():
            self.assertEqual(answer.code, 1)
            self.assertIn("Only a computer with Windows", answer.err)
            self.assertFalse(out.exists())
            return
        self.assertEqual(answer.code, 0, answer.err)
        recording = json.loads(out.read_text(encoding="utf-8"))
        self.check("recording", recording)
        self.assertEqual(recording["origin"], "real PC")
        for part in ("elevation", "windows", "zone", "network", "licensingService"):
            self.assertIn("milliseconds", recording[part])
        asked = {question["from"] for question in recording["questions"]}
        self.assertIn("SoftwareLicensingProduct", asked)
        typed = [question for question in recording["questions"] if question["types"]]
        self.assertTrue(typed)
        again = self.ctl("record", "--compare", out, "--profile", self.profile(), code=0)
        self.assertNotIn("EditionID", again.out)

    @staticmethod
    def program_name():
        from program import PROGRAM
        return PROGRAM


main()
