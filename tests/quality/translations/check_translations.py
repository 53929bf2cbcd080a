#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""Holds translations/*.ts to what translations/README.md and GLOSSARY.md promise.

Takes the sentences of the sources into a copy of the catalogs and says, one line each, what is missing, left over,
forbidden or broken. Exit code 0: nothing.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from wording import PLACEHOLDER, Glossary, length_problems, style_problems, token_problems
from wording import text_problems as wording_problems

PLURAL_FORMS = {"en": 2, "ja": 1, "ko": 1, "zh_TW": 1}
# A sentence ends where the English one does; Japanese questions end in a full stop.
SENTENCE_ENDS = {"en": ".?", "ja": "。", "ko": ".?", "zh_TW": "。？"}

# Short texts that have to fit beside others; what stands in sentences is measured where it is put together.
LIMITED = {"CheckName": "name", "FindingText": "word", "ScreenName": "screen"}


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


def fresh(lupdate, sources, catalog, folder):
    """The catalog as lupdate would leave it now."""
    copy = pathlib.Path(folder) / catalog.name
    shutil.copyfile(catalog, copy)
    options = ["-pluralonly"] if catalog.stem.endswith("_en") else []
    subprocess.run([lupdate, "-silent", "-locations", "none", *map(str, sources), "-ts", str(copy), *options],
                   check=True)
    return read(copy)


def text_problems(language, message, text, glossary):
    source = message.source
    if not text.strip() and source.strip():
        yield "the translation is empty"
        return
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
        yield f"placeholders differ: {text!r}"
    yield from glossary.problems(language, source, text)
    if message.comment == "list":
        return
    if source.endswith(" ") != text.endswith(" "):
        yield f"space at the end differs: {text!r}"
    yield from token_problems(source, text)
    yield from wording_problems(language, text)
    if not source[:1].islower():
        yield from style_problems(language, text)
    if message.context in LIMITED and not (message.context == "FindingText" and message.comment != "verdict"):
        yield from length_problems(LIMITED[message.context], text)
    if source.endswith((".", "?")) != text.endswith(tuple(SENTENCE_ENDS[language])):
        yield f"end of the sentence differs: {text!r}"


def message_problems(language, message, glossary, same):
    if message.kind:
        yield {"vanished": "no longer in the sources", "obsolete": "no longer in the sources"}.get(
            message.kind, "not translated, or not looked at again")
    for text in message.texts:
        yield from text_problems(language, message, text, glossary)
        if language != "en" and text == message.source and text not in same:
            yield f"the same as in English: {text!r}"


def source_problems(message, glossary):
    """English is read by people too."""
    if message.comment != "list":
        yield from wording_problems("en", message.source)
    yield from glossary.problems("en", message.source, message.source.lower())
    if message.context in LIMITED and not (message.context == "FindingText" and message.comment != "verdict"):
        yield from length_problems(LIMITED[message.context], message.source)


def check(lupdate, sources, translations, same):
    glossary = Glossary((translations / "GLOSSARY.md").read_text(encoding="utf-8"))
    problems = []
    for language in PLURAL_FORMS:
        catalog = translations / f"assistant_{language}.ts"
        committed = {message.key: message for message in read(catalog)}
        with tempfile.TemporaryDirectory() as folder:
            messages = fresh(lupdate, sources, catalog, folder)
        if not messages:
            problems.append(f"{catalog.name}: no messages at all")
        for message in messages:
            found = list(message_problems(language, message, glossary, same))
            if message.key not in committed:
                found = ["missing"]
            elif message.plural and len(committed[message.key].texts) != PLURAL_FORMS[language]:
                found.append(f"{len(committed[message.key].texts)} plural forms instead of {PLURAL_FORMS[language]}")
            if language == "ja":
                found += [f"{what} in the source" for what in source_problems(message, glossary)]
            problems += [f"{catalog.name}: {message.context}: {message.source!r}: {what}" for what in found]
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
