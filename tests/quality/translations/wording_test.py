#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Every rule of wording.py, broken once in each way that it knows."""

import pathlib
import unittest

import wording

GLOSSARY = pathlib.Path(__file__).resolve().parents[3] / "translations" / "GLOSSARY.md"
WRONG = [
    ("en", "Your computer is activated!", "exclamation"),
    ("ko", "정품 인증되었습니다！", "exclamation"),
    ("en", "Two  spaces.", "two spaces"),
    ("ja", "コードは ＫＭＳ です。", "full-width letter"),
    ("en", "The state is OOBGrace.", "license state"),
    ("ja", "状態は Notification です。", "license state"),
    ("en", "Until 05/20/2027.", "date"),
    ("en", "The limit is 14,400 seconds.", "number in a form"),
    ("en", "The error is 0xc004f074.", "eight upper-case digits"),
    ("ko", "오류 0xC004 F074입니다.", "eight upper-case digits"),
    ("en", "The clock， is wrong.", "another language"),
    ("ko", "시계가，맞지 않습니다.", "another language"),
    ("ko", "시계（UTC）입니다.", "another language"),
    ("ko", "%1를 설치하세요.", "depends on the word"),
    ("ko", "%1이(가) 있습니다.", "depends on the word"),
    ("ja", "時計が，ずれています。", "another language"),
    ("ja", "時計（UTC）です。", "another language"),
    ("ja", "時計が,ずれています。", "half-width punctuation"),
    ("ja", "時計です.", "half-width punctuation"),
    ("ja", "時計です。 次へ進みます。", "space beside"),
    ("ja", "PCの時計です。", "space missing"),
    ("zh_TW", "時鐘,不準。", "half-width punctuation"),
    ("zh_TW", "時鐘: 不準。", "half-width punctuation"),
    ("zh_TW", "時鐘(不準)。", "half-width parenthesis"),
    ("zh_TW", "時間（UTC）。", "parentheses around Latin"),
    ("zh_TW", "時鐘， 不準。", "space beside"),
    ("zh_TW", "使用Office時。", "space missing"),
    ("zh_TW", "请重新開機。", "not usual"),
    ("en", "A clock , wrong.", "space before"),
    ("ko", "시계 , 입니다.", "space before"),
]
IMPOLITE = [("ja", "時計がずれている。"), ("ko", "시계가 틀렸다."), ("zh_TW", "請確認你的時鐘。"), ("ja", "あなたの時計です。"),
            ("ko", "당신의 시계입니다.")]
RIGHT = [
    ("en", "Error 0xC004F074: compare with 192.0.2.0/24 (UTC+8), then wait …"),
    ("zh_TW", "錯誤碼 0xC004F074：請確認時鐘（時區）與世界協調時間 (UTC)，再試一次。"),
    ("ko", "오류 코드 0xC004F074: Windows의 시계를 확인하세요. 괜찮습니다."),
    ("ja", "エラー コード 0xC004F074: 時計を確認してください (UTC)。これでよいですか。"),
]
# Word by word what the organizations' languages call by another name; and what a person must not be told.
FORBIDDEN = {"zh_TW": "激活 服务器 服務器 网络 網絡 默认 默認 信息 软件 軟件 端口 端口號 程序 登錄 密鑰 盜版".split(),
             "ko": "활성화 정품인증 라이센스 단말 재부팅 불법".split(),
             "ja": "アクティベート アクティベーション タイムゾーン 体験版 ログイン コンピュータ 不正".split(),
             "en": ["organisation", "licence", "you forgot", "pirate"]}


class Wording(unittest.TestCase):
    def test_every_wrong_text_is_refused_for_its_fault(self):
        for language, text, what in WRONG:
            with self.subTest(text):
                self.assertIn(what, "\n".join(wording.text_problems(language, text)))

    def test_impolite_sentences_are_refused(self):
        for language, text in IMPOLITE:
            with self.subTest(text):
                self.assertTrue(list(wording.style_problems(language, text)))

    def test_right_texts_pass(self):
        for language, text in RIGHT:
            with self.subTest(text):
                self.assertEqual(list(wording.text_problems(language, text)), [])
                self.assertEqual(list(wording.style_problems(language, text)), [])

    def test_codes_and_numbers_are_the_same_in_every_language(self):
        source = "Event 12288 names it; 0xC004F074 only sums up. Add --yes, or wait two minutes."
        self.assertEqual(list(wording.token_problems(source, "12288、0xC004F074、--yes、2 分")), [])
        for text in ["12289、0xC004F074、--yes", "12288、0xC004F047、--yes", "12288、0xC004F074、--no",
                     "12288、0xC004F074、--yes、0x80070005"]:
            with self.subTest(text):
                self.assertTrue(list(wording.token_problems(source, text)))

    def test_the_glossary_forbids_what_it_must(self):
        glossary = wording.Glossary(GLOSSARY.read_text(encoding="utf-8"))
        for language, words in FORBIDDEN.items():
            for word in words:
                with self.subTest(f"{language} {word}"):
                    self.assertTrue([p for p in glossary.problems(language, "", word) if "forbidden" in p])

    def test_the_glossary_demands_its_words(self):
        glossary = wording.Glossary(GLOSSARY.read_text(encoding="utf-8"))
        source = "The activation server needs a product key."
        self.assertEqual(list(glossary.problems("ja", source, "認証サーバーにプロダクト キーが必要です。")), [])
        self.assertTrue(list(glossary.problems("ja", source, "認証サーバーにキーが必要です。")))
        self.assertTrue(list(glossary.problems("ko", source, "인증 서버에 제품 키가 필요합니다.")))
        self.assertEqual(list(glossary.problems("zh_TW", "Type “activate”.", "請輸入「activate」。")), [])

    def test_a_glossary_that_contradicts_itself_is_refused(self):
        text = GLOSSARY.read_text(encoding="utf-8").replace("| zh_TW | server | Server |", "| zh_TW | sever | Server |")
        with self.assertRaisesRegex(ValueError, "sever"):
            wording.Glossary(text)

    def test_lengths_are_counted_in_half_width_columns(self):
        self.assertEqual(wording.columns("時計 OK"), 7)
        self.assertEqual(list(wording.length_problems("heading", "時" * 28)), [])
        self.assertTrue(list(wording.length_problems("heading", "時" * 29)))
        self.assertEqual(list(wording.length_problems("heading", "x" * 56)), [])
        self.assertTrue(list(wording.length_problems("heading", "x" * 57)))


if __name__ == "__main__":
    unittest.main()
