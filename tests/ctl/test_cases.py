# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What organizations need, as their pages say it: organizations/*/case.json names commands, exit codes, and what must be
read and what never. The organizations are made up; their rules and their PCs are those of real ones."""

import concurrent.futures
import json
import os
import re
import tempfile

from program import SOURCE, ProgramTest, main

FOLDER = SOURCE / "tests" / "ctl" / "organizations"


class Cases(ProgramTest):
    def faults(self, folder, situation):
        command = situation["command"]
        arguments = [*command, *situation["args"], "--profile", folder / situation["profile"],
                     "--language", situation["language"]]
        if command[0] != "explain":
            arguments += ["--practice", folder / situation["scenario"]]
        with tempfile.TemporaryDirectory() as state:
            answer = self.ctl(*arguments, ACTIVATION_STATE_DIR=state, HOME=state)
        text = answer.out + answer.err
        flat = re.sub(r"\s+", " ", text)
        wanted = situation["exit"]
        faults = [f"ends with {answer.code}, not {wanted}"] if wanted is not None and answer.code != wanted else []
        faults += [f"does not say /{must}/" for must in situation["must"]
                   if not (re.search(must, text) or re.search(must, flat))]
        faults += [f"says /{never}/" for never in situation["never"] if re.search(never, text)]
        return [f"{situation['scenario']}, {situation['name']}: {fault}\n{text}" for fault in faults]

    def test_every_situation_of_every_organization(self):
        situations = [(folder, situation) for folder in sorted(FOLDER.iterdir())
                      for situation in json.loads((folder / "case.json").read_text(encoding="utf-8"))["situations"]]
        self.assertGreater(len(situations), 60)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = pool.map(lambda one: (one[0].name, self.faults(*one)), situations)
            self.assertEqual([fault for fault in found if fault[1]], [])

    def test_every_profile_is_without_a_mistake(self):
        for folder in FOLDER.iterdir():
            cases = json.loads((folder / "case.json").read_text(encoding="utf-8"))["situations"]
            practiced = {"case.json", *(situation["scenario"] for situation in cases)}
            for profile in sorted(folder.glob("*.json")):
                if profile.name not in practiced:
                    with self.subTest(profile=profile.name):
                        self.ctl("profile", "check", profile, code=0)



main()
