# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""What goes where: text, one JSON object, nothing; UTF-8 in every locale; no colors in pipes; the log."""

import re
import unicodedata

from program import LANGUAGES, ProgramTest, main


class Output(ProgramTest):
    def test_pipes_get_no_escape_codes(self):
        for command in [["check"], ["plan"], ["status"], ["explain", "0xC004F074"]]:
            with self.subTest(command):
                self.assertNotIn("\x1b", self.ctl(*command, "--practice", "trial-office").out)

    def test_terminals_get_colors_and_signs_of_different_shape(self):
        _, colored = self.on_terminal("check", "--practice", "trial-office")
        self.assertIn("\x1b[31m✗", colored)
        self.assertIn("\x1b[32m✓", colored)
        self.assertNotIn("\x1b", self.on_terminal("check", "--practice", "trial-office", NO_COLOR="1")[1])

    def test_activate_asks_on_a_terminal_and_takes_no_for_an_answer(self):
        code, text = self.on_terminal("activate", "--practice", "healthy", typed=b"n\n")
        self.assertEqual(code, 4, text)
        self.ctl("status", "--practice", "healthy", code=1)
        code, text = self.on_terminal("activate", "--practice", "healthy", typed=b"y\n")
        self.assertEqual(code, 0, text)
        self.ctl("status", "--practice", "healthy", code=0)

    def test_quiet_says_nothing_but_what_went_wrong(self):
        answer = self.ctl("check", "--practice", "trial-office", "--quiet", code=1)
        self.assertEqual((answer.out, answer.err), ("", "Another Office is in the way\n"))
        answer = self.ctl("check", "--practice", "healthy", "--quiet", code=0)
        self.assertEqual((answer.out, answer.err), ("", ""))
        self.assertTrue(self.ctl("check", "--practice", "nobody", "--quiet", code=2).err)

    def test_utf8_is_written_in_every_locale(self):
        for locale in ["C", "POSIX", "C.UTF-8", "de_DE.ISO-8859-1"]:
            with self.subTest(locale):
                answer = self.ctl("check", "--practice", "healthy", "--language", "zh-TW", LC_ALL=locale)
                self.assertIn("✓", answer.out)
                self.assertRegex(answer.out, "[一-鿿]")
                self.assertEqual(answer.err, "")

    def test_the_system_language_is_spoken_when_none_is_asked_for(self):
        korean = self.ctl("help", LC_ALL="", LANG="ko_KR.UTF-8", LANGUAGE="ko").out
        self.assertEqual(korean, self.ctl("help", "--language", "ko").out)
        other = self.ctl("help", LC_ALL="", LANG="fr_FR.UTF-8", LANGUAGE="fr").out
        self.assertEqual(other, self.ctl("help", "--language", "en").out)

    def test_rows_stand_in_columns_in_every_language(self):
        for language in LANGUAGES:
            with self.subTest(language):
                out = self.ctl("check", "--practice", "off-vpn", "--language", language).out
                rows = [line for line in out.splitlines() if re.match(r"^[✓!✗?–] +\d+  ", line)]
                self.assertEqual(len(rows), 13)
                self.assertEqual(len({self.column_of_third_field(row) for row in rows}), 1, "\n".join(rows))

    @staticmethod
    def column_of_third_field(row):
        columns, position, gaps = 0, 5, 0
        columns = 5
        while gaps < 2:
            if row[position:position + 2] == "  ":
                while row[position] == " ":
                    position += 1
                    columns += 1
                gaps += 1
                continue
            columns += 2 if unicodedata.east_asian_width(row[position]) in "WF" else 1
            position += 1
        return columns

    def test_the_log_tells_what_was_asked_and_names_nobody(self):
        log = self.folder / "run.log"
        self.ctl("check", "--practice", "off-vpn", "--log", log, "--json", code=1)
        first = log.read_text(encoding="utf-8")
        self.assertIn("check --practice off-vpn", first)
        self.assertIn("vpn-not-connected", first)
        self.ctl("explain", "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE 0xC004F074", "--log", log)
        text = log.read_text(encoding="utf-8")
        self.assertTrue(text.startswith(first))
        self.assertNotIn("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", text)
        self.assertNotIn("\x1b", text)


main()
