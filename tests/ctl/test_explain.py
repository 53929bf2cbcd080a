# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever was typed or pasted is explained, and the whole guide is a document that reads well on paper."""

import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import termios

from program import CHECKS, LANGUAGES, PROGRAM, ProgramTest, SOURCE, main

sys.path.insert(0, str(SOURCE / "tests" / "quality" / "translations"))
from wording import columns  # noqa: E402 (its folder has to be known first)

KNOWN = "0xC004F074"
SPELLINGS = [
    "0xC004F074", "0xc004f074", "C004F074", "c004f074", "0XC004F074", "-1073418124", "3221549172", "0xC004 F074",
    "OxC004F074", "0xC004F074.", "(0xC004F074)", "0xＣ004F074", "０ｘＣ００４Ｆ０７４", "HRESULT = 0xC004F074",
    "Error 0xC004F074: The software Licensing Service reported that the computer could not be activated.",
    "錯誤碼：0xC004F074。", "啟用失敗（錯誤碼C004F074）", "오류 코드: 0xC004F074입니다.", "エラー コード「0xC004F074」が出ました。",
    "Fehler: -1073418124 (0xC004F074)\nDas Produkt", "line one\r\n\r\n  0xC004F074\r\nline two",
]
OSPP = "\r\n".join([
    "---Processing--------------------------", "---------------------------------------",
    "Installed product key detected - attempting to activate the following product:",
    "LICENSE NAME: Office 19, Office19ProPlus2019VL_KMS_Client_AE edition",
    "LICENSE DESCRIPTION: Office 19, VOLUME_KMSCLIENT channel", "<Product activation successful>",
    "---------------------------------------",
    "LICENSE NAME: Office 19, Office19VisioPro2019VL_KMS_Client_AE edition",
    "LICENSE DESCRIPTION: Office 19, VOLUME_KMSCLIENT channel", "ERROR CODE: 0xC004F038",
    "---------------------------------------",
    "LICENSE NAME: Office 19, Office19ProjectPro2019VL_KMS_Client_AE edition", "ERROR CODE: 0xC004F074",
    "To view the activation event history run: cscript ospp.vbs /dhistorykms",
    "---Exiting-----------------------------"])


class Explain(ProgramTest):
    def explained(self, *words, **more):
        return self.ctl("explain", *words, "--json", code=0, **more).json

    def test_a_code_is_known_in_every_spelling(self):
        for text in SPELLINGS:
            with self.subTest(text):
                self.assertEqual(self.explained(text)["code"], KNOWN)
        self.assertEqual(self.explained(*"Error 0xC004F074: The software Licensing Service".split())["code"], KNOWN)

    def test_standard_input_may_hold_the_text(self):
        pasted = "Product Activation\nError 0xC004F074\n" + "-" * 300 + "\nNo Key Management Service"
        self.assertEqual(self.explained("-", stdin=pasted.encode())["code"], KNOWN)
        self.assertTrue(self.ctl("explain", "-", code=2, stdin=b"").err)

    def test_of_several_codes_the_first_known_one_is_explained(self):
        text = "first 0x80131500, then 0xC004F038, then 0xC004F074 (-1073418124)"
        answer = self.explained(text)
        self.assertEqual((answer["code"], answer["others"]), ("0xC004F038", ["0x80131500", KNOWN]))
        said = self.ctl("explain", text, code=0).out
        self.assertIn("The server is waiting for more computers", said)
        self.assertIn("No activation server gave a usable answer", said)
        self.assertRegex(said, r"There are other codes in it: 0x80131500\n$")
        unknown = self.explained("0x80131500 and 0x80131502")
        self.assertEqual((unknown["code"], unknown["known"]), ("0x80131500", False))

    def test_every_product_of_one_output_is_explained(self):
        said = self.ctl("explain", "-", code=0, stdin=OSPP.encode()).out
        self.assertRegex(said, r"Office19ProPlus2019VL_KMS_Client_AE edition\n. It worked")
        self.assertRegex(said, r"Office19VisioPro2019VL_KMS_Client_AE edition\n0xC004F038 .*\n. The server is waiting")
        self.assertRegex(said, r"Office19ProjectPro2019VL_KMS_Client_AE edition\n0xC004F074 .*\n. No activation server")
        self.assertEqual(said, self.ctl("explain", OSPP, code=0).out)
        answer = self.explained("-", stdin=OSPP.encode())
        self.assertEqual(answer["code"], "0xC004F038")
        self.assertEqual([(r["code"], r["succeeded"]) for r in answer["results"]],
                         [(None, True), ("0xC004F038", False), (KNOWN, False)])

    def test_a_success_is_one_in_every_language(self):
        for text in ["0", "0x0", "S_OK", "Product activated successfully.", "已成功啟用產品。"]:
            for language in LANGUAGES:
                with self.subTest(f"{text} {language}"):
                    answer = self.explained(text, "--language", language)
                    self.assertEqual(answer["kind"], "success")
        self.assertIn("✓ It worked", self.ctl("explain", "0", code=0).out)
        self.assertIn("✓ It is activated", self.ctl("explain", "0x4004F040", code=0).out)

    def test_a_code_with_a_wrong_digit_leads_to_the_nearest(self):
        for text in ["0xC004F07", "0xC004F0744", "C004F74"]:
            with self.subTest(text):
                self.assertIn(f"may be meant: {KNOWN}", self.ctl("explain", text, code=2).err)
        said = self.ctl("explain", "0xC004F047", code=0).out
        self.assertIn("not in our list", said)
        self.assertIn(f"may be meant: {KNOWN}", said)

    def test_topics_are_explained_by_name_and_by_what_a_text_is_about(self):
        for topic in ["kms", "cmid", "rearm", "srv", "1688", "slic", "grace", "vpn", "proxy", "vbscript", "not-activated"]:
            for language in LANGUAGES:
                with self.subTest(f"{topic} {language}"):
                    answer = self.explained(topic, "--language", language)
                    self.assertEqual([t["topic"] for t in answer["topics"]], [topic])
                    self.assertTrue(answer["topics"][0]["wording"]["whatToDo"])
        for text in ['There is no script engine for file extension ".vbs".', "沒有副檔名為 .vbs 的指令碼引擎。",
                     "スクリプト エンジンがありません。", "스크립트 엔진이 없습니다."]:
            with self.subTest(text):
                self.assertEqual(self.explained(text)["topics"][0]["topic"], "vbscript")
        said = self.ctl("explain", "we can't connect to your organization's activation server", code=0).out
        self.assertIn("There is no error code in it.", said)
        self.assertIn(KNOWN, said)

    def test_a_check_goes_by_number_id_and_name_in_every_language(self):
        for text in ["7", "check 7", "Check 7: Connection to the server", "port", "PORT", "#7", "7.", "７",
                     "檢查 7", "檢查7：", "확인 7", "確認 7", "connection to the server"]:
            with self.subTest(text):
                self.assertEqual(self.explained(text).get("check"), "port")
        for language in LANGUAGES:
            for number, check in enumerate(CHECKS, start=1):
                named = self.explained(number, "--language", language)["name"]
                self.assertEqual(self.explained(named)["check"], check)

    def test_a_support_code_may_be_spaced_anyhow(self):
        code = self.ctl("check", "--practice", "off-vpn", "--json").json["supportCode"]
        plain = self.ctl("decode", code, code=0).out
        for text in [code, code.replace(" ", ""), code.replace(" ", "-"), code.replace(" ", "．"), f" {code}. ",
                     f"support code {code}", f"服務代碼：{code}。", " ".join(code.replace(" ", ""))]:
            with self.subTest(text):
                self.assertEqual(self.ctl("explain", text, code=0).out, plain)

    def test_a_support_code_tells_the_helper_what_to_advise(self):
        code = self.ctl("check", "--practice", "off-vpn", "--json").json["supportCode"]
        said = self.ctl("decode", code, "--practice", "off-vpn", code=0).out
        self.assertIn("Please connect the VPN first", said)
        self.assertIn("1. Connect to your organization's network", said)
        self.assertNotIn("Install", said)

    def test_a_misheard_digit_is_said(self):
        code = self.ctl("check", "--practice", "off-vpn", "--json").json["supportCode"]
        wrong = code[:6] + str((int(code[6]) + 1) % 10) + code[7:]
        answer = self.ctl("explain", wrong, code=2)
        self.assertEqual(answer.err, self.ctl("decode", wrong, code=2).err)
        self.assertIn("2", answer.err)

    def test_what_cannot_be_understood_is_said_shortly(self):
        for text in ["", " ", "hello", "00", "14", "1 3", "error 5", "0xC004F07", "02-2345-6789", "1234 5678",
                     "lorem ipsum " * 500]:
            with self.subTest(text[:20]):
                answer = self.ctl("explain", text, code=2)
                self.assertTrue(answer.err.strip())
                self.assertLess(len(answer.err), 250)
        self.assertIn("“clock”", self.ctl("explain", "clok", code=2).err)


class Guide(ProgramTest):
    def on_terminal(self, width, *arguments):
        """What a terminal of this width gets to see."""
        leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
        with subprocess.Popen([PROGRAM, *arguments], stdout=follower, stdin=subprocess.DEVNULL,
                              env=self.environment(NO_COLOR="1")) as process:
            os.close(follower)
            shown = b""
            while True:
                try:
                    chunk = os.read(leader, 65536)
                except OSError:
                    break
                if not chunk:
                    break
                shown += chunk
        os.close(leader)
        return shown.decode("utf-8").replace("\r\n", "\n")

    def check_lines(self, text, width):
        for line in text.splitlines():
            self.assertLessEqual(columns(line), width, line)
            self.assertNotRegex(line.strip(), r"^[，。：；、）」]|[（「]$", "a line begins or ends with the wrong sign")
            for word in re.findall(r"0x[0-9A-Za-z]*", line):
                self.assertRegex(word, r"^0x[0-9A-F]{8}$", line)

    def test_the_guide_has_everything_in_every_language(self):
        english = self.ctl("explain", "--all", "--json", code=0).json
        self.assertEqual([check["check"] for check in english["checks"]], CHECKS)
        self.assertGreater(len(english["errors"]), 100)
        for language in LANGUAGES:
            with self.subTest(language):
                guide = self.ctl("explain", "--all", "--json", "--language", language, code=0).json
                self.assertEqual([e["code"] for e in guide["errors"]], [e["code"] for e in english["errors"]])
                text = self.ctl("explain", "--all", "--language", language, code=0).out
                joined = re.sub(r"\s+", "", text)
                answers = [a for check in guide["checks"] for a in check["reasons"]] + guide["general"]
                for wording in [a["wording"] for a in answers + guide["errors"]]:
                    for said in [wording["heading"], wording["why"], *wording["whatToDo"]]:
                        self.assertIn(re.sub(r"\s+", "", said), joined)
                for error in guide["errors"]:
                    self.assertRegex(text, rf"(?m)^{error['code']}\b")

    def test_the_guide_fits_on_paper(self):
        for language in LANGUAGES:
            with self.subTest(language):
                text = self.ctl("explain", "--all", "--language", language, code=0).out
                self.check_lines(text, 80)
                widest = max(columns(line) for line in text.splitlines())
                self.assertGreater(widest, 70)

    def test_a_terminal_wraps_at_its_width_and_not_beyond_a_hundred(self):
        for language in LANGUAGES:
            for width, most in [(50, 50), (90, 90), (200, 100)]:
                with self.subTest(f"{language} {width}"):
                    self.check_lines(self.on_terminal(width, "explain", "--all", "--language", language), most)
                    self.check_lines(self.on_terminal(width, "explain", KNOWN, "--language", language), most)

    def test_the_guide_groups_codes_by_who_can_help(self):
        errors = self.ctl("explain", "--all", "--json", code=0).json["errors"]
        order = ["user", "helpdesk", "kms-administrator"]
        self.assertEqual([e["helper"] for e in errors], sorted((e["helper"] for e in errors), key=order.index))
        for helper in order:
            codes = [e["code"] for e in errors if e["helper"] == helper]
            self.assertEqual(codes, sorted(codes, key=lambda code: int(code, 0)))


main()
