# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Completion and man page know every command and every option that the help knows, and nothing else."""

import re
import subprocess

from program import ProgramTest, SOURCE, main

CTL = SOURCE / "app" / "ctl"


class Documents(ProgramTest):
    def setUp(self):
        super().setUp()
        overview = self.ctl("help", code=0).out
        listing = overview.split("Commands:")[1].split("Options of every command:")[0]
        self.commands = re.findall(r"^  ([a-z]+) ", listing, re.MULTILINE)
        self.options = {}
        for command in self.commands:
            page = self.ctl("help", command, code=0).out
            self.options[command] = set(re.findall(r"^  (--[a-z-]+)", page, re.MULTILINE))

    def complete(self, *words):
        script = (f'source "{CTL / "activationctl.bash-completion"}"; '
                  'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _activationctl; printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", "activationctl", *words], capture_output=True,
                              check=True, timeout=30, cwd=self.folder)
        return set(done.stdout.decode().split())

    def test_help_names_thirteen_commands(self):
        self.assertEqual(len(self.commands), 13)

    def test_completion_knows_every_command_and_option(self):
        self.assertEqual({w for w in self.complete("") if not w.startswith("-")}, set(self.commands))
        for command in self.commands:
            with self.subTest(command):
                self.assertEqual(self.complete(command, "--"), self.options[command])

    def test_completion_knows_values(self):
        self.assertEqual(self.complete("check", "--language", ""), {"zh-TW", "ko", "ja", "en"})
        self.assertEqual(self.complete("profile", "s"), {"schema", "show"})
        self.assertIn("off-vpn", {*self.scenarios()})

    def test_the_man_page_knows_every_command_and_option(self):
        page = (CTL / "activationctl.1").read_text(encoding="utf-8").replace("\\-", "-")
        every = set().union(*self.options.values())
        self.assertEqual(set(re.findall(r"--[a-z][a-z-]+", page)), every)
        section = page.split(".SH COMMANDS")[1].split(".SH OPTIONS")[0]
        named = re.findall(r'^\.TP\n\.BI? "?([a-z]+)', section, re.MULTILINE)
        self.assertEqual(named, self.commands)

    def test_the_man_page_has_no_mistakes(self):
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(CTL / "activationctl.1")],
                              capture_output=True, check=True, timeout=30)
        self.assertEqual(done.stderr.decode(), "")


main()
