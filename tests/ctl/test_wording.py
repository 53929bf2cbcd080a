# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What the program prints in sentences, put together, obeys the rules of tests/quality/translations too."""

import re
import sys

from program import LANGUAGES, ProgramTest, SOURCE, main

sys.path.insert(0, str(SOURCE / "tests" / "quality" / "translations"))
import wording as rules  # noqa: E402 (its folder has to be known first)


def wordings(guide):
    for check in guide["checks"]:
        yield from ((f"{check['check']} {a['reason']}", a["wording"]) for a in check["reasons"])
    yield from ((a["reason"], a["wording"]) for a in guide["general"])
    yield from ((e["code"], e["wording"]) for e in guide["errors"])


TOPICS = ["kms", "cmid", "rearm", "srv", "1688", "slic", "grace", "vpn", "proxy", "vbscript", "not-activated"]


class Wording(ProgramTest):
    def guide(self, language):
        return self.ctl("explain", "--all", "--json", "--language", language, code=0).json

    def topics(self, language):
        for topic in TOPICS:
            answer = self.ctl("explain", topic, "--json", "--language", language, code=0).json
            yield topic, answer["topics"][0]["wording"]

    def problems(self, language):
        name = language.replace("-", "_")
        for where, wording in [*wordings(self.guide(language)), *self.topics(language)]:
            parts = [("heading", wording["heading"]), ("why", wording["why"])]
            parts += [("step", step) for step in wording["whatToDo"]]
            for kind, text in parts:
                found = [*rules.text_problems(name, text), *rules.length_problems(kind, text)]
                if kind == "heading" and text.endswith((".", "。")) and not text.endswith("か。"):
                    found.append(f"a heading that ends like a sentence: {text!r}")
                if kind != "heading" and text:
                    found += rules.style_problems(name, text)
                    if not re.search(r"([.?。？)）]|https?://\S+)$", text):
                        found.append(f"a sentence without an end: {text!r}")
                yield from (f"{language} {where}: {what}" for what in found)
            if not 0 <= len(wording["whatToDo"]) <= 3:
                yield f"{language} {where}: {len(wording['whatToDo'])} steps"

    def test_every_explanation_obeys_the_rules_of_its_language(self):
        for language in LANGUAGES:
            with self.subTest(language):
                self.assertEqual("\n".join(self.problems(language)), "")

    def test_every_error_says_what_why_and_who(self):
        for error in self.guide("en")["errors"]:
            with self.subTest(error["code"]):
                self.assertTrue(error["wording"]["heading"] and error["wording"]["why"])
                self.assertTrue(error["wording"]["whoCanHelp"] or error["cause"] in ("information", "grace-period"))


main()
