# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Four languages: every text differs, and none keeps English words where people read."""

import json
import re

from program import LANGUAGES, ProgramTest, SOURCE, main

# Names that are the same in every language, as Microsoft and the domain have them.
NAMES = re.compile(
    r"https?://\S+|[\w.+-]+@[\w.-]+|[\w-]+(\.[\w-]+)+|“[^”]*”|「[^」]*」|‘[^’]*’|--[a-z-]+|\b0x[0-9A-F]{8}\b|\b(SL|WIN|HRESULT|E|RPC|DNS|ERROR|WBEM|STATUS|CO|COR|REGDB|CBS)_\w+|\bWSA[A-Z_]+|"
    r"\b(Home and (Business|Student)|Windows Installer|Windows|Office|Microsoft|KMS|DNS|VPN|TCP|UTC|LTSC|Professional|Enterprise|Education|Plus|Project|Visio|Home|"
    r"Business|Student|Pro|Wi-Fi|activationctl( practice restart [a-z-]+| [a-z]+)?|Ctrl|JSON|Schema|SHA-256|Sample University|SLIC|MSDM|ACPI|BIOS|UEFI|"
    r"RPC|WMI|FortiClient|Word|Excel|PowerPoint|Outlook|Access|SRV|IPv4|IPv6|GlobalProtect|AnyConnect|ISO|ID|PC|"
    r"Apps|Server|Pack|Web|LAN|OEM|MAK|ESU|S|y|N|IT|Terminal|C|OK|Standard|Time|Taipei|for|enterprise|SSL|sppsvc|"
    r"CODE|NO|CHECK|FILE|NAME|OPTION|COMMAND|EXE|DIR|Datacenter|SoftEther|Client|ping|Active|Directory|Proxy|COM|PowerShell|NET|rearm|kms|cmid|srv|slic|grace|vpn|proxy|TUN|Clash|Mihomo|NordVPN|vbscript|not-activated|sysprep|Store|ARM|Update|en|ko|ja|zh-TW|Core|English)\b", re.ASCII)


def strings(value):
    if isinstance(value, str):
        return {value}
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*map(strings, parts))


def own_words():
    """What organizations wrote themselves, perhaps in English only; the longest first."""
    texts = set()
    for folder in ["profiles", "practice"]:
        for path in (SOURCE / "resources" / folder).glob("*.json"):
            texts |= strings(json.loads(path.read_text(encoding="utf-8")))
    bare = {NAMES.sub("", text).strip() for text in texts}
    return sorted((text for text in bare if re.search(r"[A-Za-z]{3,}", text)), key=len, reverse=True)


OWN_WORDS = own_words()


class Languages(ProgramTest):
    def english_words(self, text):
        return [line for line in text.splitlines() if re.search(r"[A-Za-z]{3,}", self.without_names(line))]

    @staticmethod
    def without_names(line):
        line = NAMES.sub("", line)
        if re.search(r"[A-Za-z]{3,}", line):
            for words in OWN_WORDS:
                line = line.replace(words, "")
        return line

    def texts(self, *arguments):
        return {language: self.ctl(*arguments, "--language", language) for language in LANGUAGES}

    def check(self, *arguments):
        said = self.texts(*arguments)
        self.assertEqual(len({a.out + a.err for a in said.values()}), len(LANGUAGES), arguments)
        self.assertEqual(len({a.code for a in said.values()}), 1, arguments)
        for language in LANGUAGES[1:]:
            with self.subTest(f"{language} {' '.join(map(str, arguments))}"):
                self.assertEqual(self.english_words(said[language].out + said[language].err), [])

    def test_checks_speak_four_languages_in_every_scenario(self):
        for name in self.scenarios():
            self.check("check", "--practice", name)

    def test_plans_speak_four_languages_whatever_their_steps(self):
        for name in ["trial-office", "mixed-office", "clock-and-zone", "licensing-service-off", "retail-windows",
                     "srv-discovery", "foreign-host", "office-open"]:
            self.check("plan", "--practice", name, "--remove-conflicts")

    def test_the_other_answers_speak_four_languages(self):
        code = self.ctl("check", "--practice", "off-vpn", "--json").json["supportCode"]
        for arguments in [["status", "--practice", "renew-soon"], ["status"], ["check"], ["undo"],
                          ["undo", "--list", "--practice", "healthy"], ["explain", "0xC004F074"],
                          ["explain", "0x12345678"], ["explain", "--all"],
                          ["explain", "0xC004F074 0x8007232B"], ["decode", code], ["decode", "1111 1111 1111"],
                          ["activate", "--practice", "healthy"], ["activate", "--practice", "not-elevated"],
                          ["activate", "--practice", "off-vpn"], ["activate", "--practice", "home-edition"]]:
            self.check(*arguments)
        for number in range(1, 14):
            self.check("explain", number)

    def test_help_speaks_four_languages(self):
        for command in [[], ["check"], ["activate"], ["explain"], ["brand"], ["report"], ["practice"], ["undo"]]:
            said = self.texts("help", *command)
            self.assertEqual(len({a.out for a in said.values()}), len(LANGUAGES))

    def test_activation_speaks_four_languages(self):
        for name in ["trial-office", "worker-dies", "count-too-low", "mixed-office", "clock-and-zone"]:
            for language in LANGUAGES[1:]:
                with self.subTest(f"{language} {name}"):
                    self.ctl("practice", "reset", name, code=0)
                    answer = self.ctl("activate", "--practice", name, "--remove-conflicts", "--yes",
                                      "--language", language)
                    self.assertEqual(self.english_words(answer.out + answer.err), [])


main()
