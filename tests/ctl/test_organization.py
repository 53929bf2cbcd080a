# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Everything that an organization writes into its profile for people reaches them: each text of the schema has a place."""

import json
import zipfile

from program import LANGUAGES, ProgramTest, SOURCE, main

SCHEMA = json.loads((SOURCE / "resources" / "schemas" / "profile.schema.json").read_text(encoding="utf-8"))
PROFILE = json.loads((SOURCE / "resources" / "profiles" / "sample-university.json").read_text(encoding="utf-8"))
TEXTS = ("#/$defs/text", "#/$defs/name")

# Where each text is said: the practice computer, and the command with the exit code it ends with.
PLAN, ACTIVATE, CHECK, REPORT = ["plan"], ["activate", "--yes"], ["check"], ["report", "--out", "FOLDER"]
PLACES = {
    "/organisation": [("healthy", PLAN, 0)],
    "/service": [("healthy", PLAN, 0)],
    "/kms/hosts[]/label": [("healthy", PLAN, 0)],
    "/kms/hostsFor[]/hosts[]/label": [("healthy", PLAN, 0)],
    "/network/vpn/name": [("off-vpn", CHECK, 1)],
    "/network/vpn/stayConnected": [("off-vpn", CHECK, 1)],
    "/roles[]/name": [("healthy", PLAN, 0)],
    "/reportFields[]/label": [("healthy", REPORT, 0)],
    "/roles[]/instead": [("graduate-not-allowed", CHECK, 1)],
    "/roles[]/unit": [("healthy", [*PLAN, "--role", "student"], 0)],
    "/products[]/note": [("healthy", PLAN, 0), ("healthy", ACTIVATE, 0)],
    "/before[]/text": [("healthy", PLAN, 0), ("healthy", ACTIVATE, 0)],
    "/after[]/text": [("healthy", ACTIVATE, 0), ("count-too-low", ACTIVATE, 1)],
    "/wording[]/heading": [("count-too-low", ACTIVATE, 1)],
    "/wording[]/why": [("count-too-low", ACTIVATE, 1)],
    "/wording[]/whatToDo[]": [("count-too-low", ACTIVATE, 1)],
    "/contacts[]/name": [("port-refused", CHECK, 1), ("count-too-low", ACTIVATE, 1)],
    "/contacts[]/unit": [("port-refused", CHECK, 1), ("count-too-low", ACTIVATE, 1)],
    "/contacts[]/hours": [("port-refused", CHECK, 1), ("count-too-low", ACTIVATE, 1)],
    "/links[]/label": [("port-refused", CHECK, 1), ("count-too-low", ACTIVATE, 1)],
    "/excluded[]/message": [("windows-server", CHECK, 1)],
}


def text_keys(schema, path=""):
    """Of every text that the schema knows."""
    reference = schema.get("$ref", "")
    if reference in TEXTS:
        return {path}
    if reference.startswith("#/$defs/"):
        return text_keys(SCHEMA["$defs"][reference.removeprefix("#/$defs/")], path)
    keys = set()
    for key, value in schema.get("properties", {}).items():
        keys |= text_keys(value, f"{path}/{key}")
    if "items" in schema:
        keys |= text_keys(schema["items"], f"{path}[]")
    for way in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        keys |= text_keys(way, path)
    return keys


def marker(key):
    return "Marker" + "".join(letter for letter in key.title() if letter.isalpha())


def marked_profile():
    """With one of everything, and each text a word of its own."""
    host, vpn = PROFILE["kms"]["hosts"][0], PROFILE["network"]["vpn"]
    return {
        **PROFILE,
        "organisation": marker("/organisation"), "service": marker("/service"),
        "kms": {**PROFILE["kms"], "hosts": [{**host, "label": marker("/kms/hosts[]/label")}], "hostsFor": [
            {"family": "visio", "hosts": [{**host, "label": marker("/kms/hostsFor[]/hosts[]/label"),
                                           "host": "kms2.sample-university.example"}]}]},
        "network": {**PROFILE["network"], "vpn": {
            **vpn, "name": marker("/network/vpn/name"), "stayConnected": marker("/network/vpn/stayConnected")}},
        "roles": [{"role": "staff", "entitlement": "yes"},
                  {"role": "student", "entitlement": "unit-only", "unit": marker("/roles[]/unit")},
                  {"role": "graduate", "entitlement": "no", "instead": marker("/roles[]/instead")},
                  {"role": "guest", "name": marker("/roles[]/name"), "entitlement": "on-application",
                   "link": "https://it.sample-university.example/apply"}],
        "reportFields": [{"id": "asset", "label": marker("/reportFields[]/label")}],
        "products": [{**PROFILE["products"][0], "note": marker("/products[]/note")}, *PROFILE["products"][1:]],
        "before": [{"task": "agree-to-scope", "text": marker("/before[]/text")}],
        "after": [{"task": "restart-office", "text": marker("/after[]/text")}],
        "wording": [{"code": "0xC004F038", "heading": marker("/wording[]/heading"), "why": marker("/wording[]/why"),
                     "whatToDo": [marker("/wording[]/whatToDo[]")]}],
        "contacts": [{"name": marker("/contacts[]/name"), "unit": marker("/contacts[]/unit"),
                      "telephone": "+886-2-5550-0100", "hours": marker("/contacts[]/hours")}],
        "links": [{"label": marker("/links[]/label"), "url": "https://it.sample-university.example/kms"}],
        "excluded": [{"platform": "server", "message": marker("/excluded[]/message")}],
    }


class Organization(ProgramTest):
    def test_every_text_of_the_schema_has_a_place(self):
        self.assertEqual(text_keys(SCHEMA), set(PLACES))

    def test_every_text_is_said_where_it_applies(self):
        profile = self.write("marked.json", json.dumps(marked_profile()))
        said = {}
        for key, places in PLACES.items():
            for practice, command, code in places:
                with self.subTest(key, practice=practice, command=command):
                    run = (practice, *command)
                    if run not in said:
                        self.ctl("practice", "reset", practice)
                        asked = [self.folder / "reports" if word == "FOLDER" else word for word in command]
                        said[run] = self.ctl(*asked, "--practice", practice, "--profile", profile, code=code).out
                    self.assertIn(marker(key), said[run].replace("\n", " "))

    def test_the_report_says_it_too(self):
        profile = self.write("marked.json", json.dumps(marked_profile()))
        runs = {(practice, *command): code for places in PLACES.values() for practice, command, code in places
                if command in (ACTIVATE, CHECK)}
        for number, ((practice, *command), code) in enumerate(runs.items()):
            self.ctl("practice", "reset", practice)
            of_this = ["--profile", profile, "--practice", practice]
            if command == ACTIVATE:
                self.ctl(*command, *of_this, code=code)
            folder = self.folder / f"report-{number}"
            self.ctl("report", "--out", folder, "--field", "asset=4711", *of_this, code=0)
            with zipfile.ZipFile(next(folder.iterdir())) as report:
                text = report.read("report.txt").decode("utf-8").replace("\n", " ")
                self.assertEqual(json.loads(report.read("report.json"))["answers"], {"asset": "4711"})
            self.assertIn(marker("/reportFields[]/label") + ": 4711", text)
            always = {"/organisation", "/service", "/kms/hosts[]/label", "/contacts[]/name", "/links[]/label"}
            for key in always | {key for key, places in PLACES.items() if (practice, command, code) in places}:
                with self.subTest(key, practice=practice, command=command):
                    self.assertIn(marker(key), text)

    def test_headings_and_pages_are_there_in_every_language(self):
        profile = self.write("marked.json", json.dumps(marked_profile()))
        headings = set()
        for language in LANGUAGES:
            self.ctl("practice", "reset", "count-too-low")
            out = self.ctl("activate", "--yes", "--practice", "count-too-low", "--profile", profile,
                           "--language", language, code=1).out
            self.assertIn("https://it.sample-university.example/kms", out)
            lines = out.splitlines()
            at = next(i for i, line in enumerate(lines) if marker("/before[]/text") in line)
            headings.add(next(line for line in reversed(lines[:at]) if line and not line.startswith(" ")))
        self.assertEqual(len(headings), len(LANGUAGES))


if __name__ == "__main__":
    main()
