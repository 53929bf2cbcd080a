#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds translations/*.ts to what translations/README.md and GLOSSARY.md promise.

Takes the sentences of the sources into a copy of the catalogues and says, one line each, what is missing, left over,
forbidden or broken. Exit code 0: nothing.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = {"en": 2, "ja": 1, "ko": 1, "zh_TW": 1}
# The old code pages hold what is usual in a language: a simplified character has no place in Big5.
CODE_PAGES = {"en": None, "ja": "cp932", "ko": "cp949", "zh_TW": "cp950"}
ALSO_ALLOWED = "…·“”"
PLACEHOLDER = re.compile(r"%L?[0-9]+|%L?n")
EXCLAMATION = re.compile(r"[!！]")
RAW_STATE = re.compile(r"\b(Notification|Unlicensed|OOBGrace|OOTGrace|NonGenuineGrace)\b")
CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
WRONG_PUNCTUATION = {
    "en": re.compile(r"[、。，：；？「」（）]"),
    "ja": re.compile(rf"[，．；：？！（）％]|[{CJK}][,;]|[{CJK}]\.(\s|$)"),
    "ko": re.compile(r"[、。，：；？！「」（）]"),
    "zh_TW": re.compile(rf"[{CJK}][,.;:?]"),
}
SPACE_NEEDED = re.compile(r"[\u3040-\u30fe\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3040-\u30fe\u3400-\u9fff]")
# A sentence ends where the English one does; Japanese questions end in a full stop.
SENTENCE_ENDS = {"en": ".?", "ja": "。", "ko": ".?", "zh_TW": "。？"}


class Message:
    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source")
        self.comment = element.findtext("comment") or ""
        self.plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.kind = translation.get("type", "")
        forms = translation.findall("numerusform")
        self.texts = [form.text or "" for form in forms] if self.plural else [translation.text or ""]

    @property
    def key(self):
        return (self.context, self.source, self.comment, self.plural)


def read(path):
    root = ElementTree.parse(path).getroot()
    return [Message(context.findtext("name"), element)
            for context in root.iter("context") for element in context.iter("message")]


def fresh(lupdate, sources, catalogue, folder):
    """The catalogue as lupdate would leave it now."""
    copy = pathlib.Path(folder) / catalogue.name
    shutil.copyfile(catalogue, copy)
    options = ["-pluralonly"] if catalogue.stem.endswith("_en") else []
    subprocess.run([lupdate, "-silent", "-locations", "none", *map(str, sources), "-ts", str(copy), *options],
                   check=True)
    return read(copy)


def forbidden_words(glossary):
    rows = re.findall(r"^\| (\w+) \| (.+?) \| .+? \|$", glossary.read_text(encoding="utf-8").split("## Never")[1],
                      re.MULTILINE)
    words = {}
    for language, word in rows:
        words.setdefault(language, []).append(word)
    return words


def code_page_problem(language, text):
    page = CODE_PAGES[language]
    if page is None:
        return None
    for character in text:
        if character in ALSO_ALLOWED:
            continue
        try:
            character.encode(page)
        except UnicodeEncodeError:
            return character
    return None


def text_problems(language, message, text, forbidden):
    source = message.source
    if not text.strip() and source.strip():
        yield "the translation is empty"
        return
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
        yield f"placeholders differ: {text!r}"
    if EXCLAMATION.search(text):
        yield f"exclamation mark: {text!r}"
    if RAW_STATE.search(text):
        yield f"name of a license state as Windows has it: {text!r}"
    if source.endswith(" ") != text.endswith(" ") and message.comment != "list":
        yield f"space at the end differs: {text!r}"
    for word in forbidden:
        if word in text:
            yield f"forbidden word {word!r}: {text!r}"
    if WRONG_PUNCTUATION[language].search(text) and message.comment != "list":
        yield f"punctuation of another language: {text!r}"
    if language in ("ja", "zh_TW") and SPACE_NEEDED.search(PLACEHOLDER.sub("", text)):
        yield f"space missing beside Latin letters or digits: {text!r}"
    if source.endswith((".", "?")) != text.endswith(tuple(SENTENCE_ENDS[language])):
        yield f"end of the sentence differs: {text!r}"
    stranger = code_page_problem(language, text)
    if stranger:
        yield f"{stranger!r} is not usual in this language: {text!r}"


def message_problems(language, message, forbidden, same):
    if message.kind:
        yield {"vanished": "no longer in the sources", "obsolete": "no longer in the sources"}.get(
            message.kind, "not translated, or not looked at again")
    for text in message.texts:
        yield from text_problems(language, message, text, forbidden)
        if language != "en" and text == message.source and text not in same:
            yield f"the same as in English: {text!r}"


def source_problems(message, forbidden):
    """English is read by people too."""
    if EXCLAMATION.search(message.source):
        yield "exclamation mark in the source"
    for word in forbidden:
        if word in message.source.lower():
            yield f"forbidden word {word!r} in the source"


def check(lupdate, sources, translations, same):
    forbidden = forbidden_words(translations / "GLOSSARY.md")
    problems = []
    for language in PLURAL_FORMS:
        catalogue = translations / f"assistant_{language}.ts"
        committed = {message.key: message for message in read(catalogue)}
        with tempfile.TemporaryDirectory() as folder:
            messages = fresh(lupdate, sources, catalogue, folder)
        if not messages:
            problems.append(f"{catalogue.name}: no messages at all")
        for message in messages:
            found = list(message_problems(language, message, forbidden.get(language, []), same))
            if message.key not in committed:
                found = ["missing"]
            elif message.plural and len(committed[message.key].texts) != PLURAL_FORMS[language]:
                found.append(f"{len(committed[message.key].texts)} plural forms instead of {PLURAL_FORMS[language]}")
            if language == "ja":
                found += source_problems(message, forbidden["en"])
            problems += [f"{catalogue.name}: {message.context}: {message.source!r}: {what}" for what in found]
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--sources", required=True, nargs="+", type=pathlib.Path)
    parser.add_argument("--translations", required=True, type=pathlib.Path)
    parser.add_argument("--same", required=True, type=pathlib.Path, help="texts that may be the same as in English")
    arguments = parser.parse_args()
    same = {line for line in arguments.same.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    problems = check(arguments.lupdate, arguments.sources, arguments.translations, same)
    print("\n".join(problems) or "complete")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
