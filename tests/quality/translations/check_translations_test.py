#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds check_translations.py to its word: one fault in an otherwise good catalog each has to be named."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).with_name("check_translations.py")
LUPDATE = sys.argv.pop(1)
GLOSSARY = """| English | 正體中文 | 한국어 | 日本語 | from |
|---|---|---|---|---|
| clock | 時鐘 | 시계 | 時計 | M |
| server | 伺服器 | 서버 | サーバー | M |

## Also

| language | term | also | where |
|---|---|---|---|
| ja | clock | クロック | inside |

## Never

| language | never | instead |
|---|---|---|
| ja | アクティベート | ライセンス認証する |
| en | organisation | organization |
"""
SOURCE = """
void say(int n)
{
    translate("Text", "Set the clock to %1.");
    translate("Text", "%n days", nullptr, n);
    translate("Text", "Word");
}
"""
SENTENCES = {
    "ja": ("時計を %1 に合わせます。", ("%n 日",), "Word"),
    "ko": ("시계를 맞춥니다: %1.", ("%n일",), "Word"),
    "zh_TW": ("將時鐘設為 %1。", ("%n 天",), "Word"),
}


def message(source, translation, kind=""):
    return f"<message><source>{source}</source><translation{kind}>{translation}</translation></message>"


def plural(source, forms):
    inner = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return (f'<message numerus="yes"><source>{source}</source><translation>{inner}</translation></message>')


def catalog(language, messages):
    return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">'
            f"<context><name>Text</name>{''.join(messages)}</context></TS>\n")


class Translations(unittest.TestCase):
    def run_check(self, japanese=None, source=SOURCE, english=("%n day", "%n days"), names=None):
        with tempfile.TemporaryDirectory() as name:
            root = pathlib.Path(name)
            (root / "ui").mkdir()
            (root / "ui" / "Text.cpp").write_text(source, encoding="utf-8")
            (root / "GLOSSARY.md").write_text(GLOSSARY, encoding="utf-8")
            (root / "same.txt").write_text("Word\n", encoding="utf-8")
            for language, (sentence, forms, word) in SENTENCES.items():
                messages = [message("Set the clock to %1.", sentence), plural("%n days", forms), message("Word", word)]
                if language == "ja" and japanese:
                    messages = japanese
                text = catalog(language, messages)
                if names and language in names:
                    text = text.replace("</TS>", "<context><name>CheckName</name>"
                                        f"{message('Time', names[language])}</context></TS>")
                (root / f"assistant_{language}.ts").write_text(text, encoding="utf-8")
            (root / "assistant_en.ts").write_text(catalog("en", [plural("%n days", english)]), encoding="utf-8")
            run = subprocess.run([sys.executable, CHECK, "--lupdate", LUPDATE, "--sources", root / "ui",
                                  "--translations", root, "--same", root / "same.txt"],
                                 capture_output=True, text=True, encoding="utf-8", check=False)
            self.assertEqual(run.stderr, "")
            return run.returncode, run.stdout

    def refused(self, word, **change):
        code, output = self.run_check(**change)
        self.assertEqual(code, 1, output)
        self.assertIn(word, output)

    def with_sentence(self, translation, kind=""):
        return [message("Set the clock to %1.", translation, kind), plural("%n days", ("%n 日",)),
                message("Word", "Word")]

    def test_a_good_catalog_passes(self):
        self.assertEqual(self.run_check(), (0, "complete\n"))

    def test_a_new_sentence_is_missing(self):
        self.refused("'Pause': missing", source=SOURCE.replace('"Word"', '"Word"); translate("Text", "Pause"'))

    def test_a_sentence_no_longer_said_is_left_over(self):
        self.refused("no longer in the sources", source=SOURCE.replace('"Word"', '"%n days", nullptr, n'))

    def test_unfinished_and_empty_are_not_translated(self):
        self.refused("not translated", japanese=self.with_sentence("時計を %1 に合わせます。", ' type="unfinished"'))
        self.refused("is empty", japanese=self.with_sentence(""))

    def test_placeholders_must_be_the_same(self):
        self.refused("placeholders differ", japanese=self.with_sentence("時計を合わせます。"))
        self.refused("placeholders differ", japanese=self.with_sentence("時計を %2 に合わせます。"))

    def test_plural_forms_must_be_complete(self):
        self.refused("1 plural forms instead of 2", english=("%n days",))
        self.refused("is empty", english=("%n day", ""))

    def test_forbidden_words_and_marks_are_refused(self):
        self.refused("forbidden word", japanese=self.with_sentence("時計を %1 にアクティベートします。"))
        self.refused("exclamation mark", japanese=self.with_sentence("時計を %1 に合わせます！。"))
        self.refused("punctuation", japanese=self.with_sentence("時計を，%1 に合わせます。"))
        self.refused("end of the sentence", japanese=self.with_sentence("時計を %1 に合わせます"))
        self.refused("space missing", japanese=self.with_sentence("PCの時計を %1 に合わせます。"))
        self.refused("not usual", japanese=self.with_sentence("时钟を %1 に合わせます。"))
        self.refused("license state", japanese=self.with_sentence("Notification です: %1。"))
        self.refused("in the source", source=SOURCE.replace("Word", "Word!"))

    def test_the_glossary_is_obeyed(self):
        self.refused("'clock' is 時計", japanese=self.with_sentence("時間を %1 に合わせます。"))
        self.assertEqual(self.run_check(japanese=self.with_sentence("クロックを %1 に合わせます。"))[0], 0)

    def test_short_texts_have_to_fit(self):
        long = "確認" * 9
        name = SOURCE.replace('"Word"', '"Word"); translate("CheckName", "Time"')
        for language, text, code in [("ja", "時刻", 0), ("ja", long, 1)]:
            translated = self.with_sentence("時計を %1 に合わせます。")
            answer = self.run_check(japanese=translated, source=name, names={language: text})
            self.assertIn("columns" if code else "missing", answer[1])
            self.assertEqual("columns" in answer[1], bool(code))

    def test_english_left_standing_is_refused(self):
        self.refused("the same as in English", japanese=self.with_sentence("Set the clock to %1."))


if __name__ == "__main__":
    unittest.main()
