# SPDX-FileCopyrightText: 2026 The Activation Assistant authors
# SPDX-License-Identifier: Apache-2.0
"""The rules for one text in one language, whoever says it: the catalogs, or the program itself.

Each function yields a sentence for each offence. Languages are named as the catalogs are: en, ja, ko, zh_TW.
"""

import re
import unicodedata
from collections import Counter

CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
HAN_KANA = "\u3040-\u30ff\u3400-\u9fff"
# The old code pages hold what is usual in a language: a simplified character has no place in Big5.
CODE_PAGES = {"en": None, "ja": "cp932", "ko": "cp949", "zh_TW": "cp950"}
ALSO_ALLOWED = "…·“”"
PLACEHOLDER = re.compile(r"%L?[0-9]+|%L?n")
CODE = re.compile(r"0[xX][0-9A-Fa-f]+")
WHOLE_CODE = re.compile(r"0x[0-9A-F]{8}")
# What must be the same in every language: codes, addresses, options, numbers.
TOKENS = re.compile(r"0x[0-9A-F]{8}|https?://[^\s”」]+|--[a-z][a-z-]+|[0-9]+(?:[.:-][0-9]+)*")

PUNCTUATION = {
    "en": [(r"[、。，：；？「」（）\u3000]", "punctuation of another language")],
    "ko": [(r"[、。，：；？「」（）\u3000]", "punctuation of another language"),
           # What depends on the last sound of a word that is not known here sounds wrong half of the time.
           (r"%L?[0-9n]+[”’]?(?:을|를|이|가|은|는|과|와|으로|로)(?=[\s,.)]|$)|[이을은과]\([가를는와]\)",
            "particle that depends on the word before it")],
    "ja": [(r"[，．；：？（）％\u3000]", "punctuation of another language"),
           (rf"[{CJK}][,;]|[{CJK}]\.(?:\s|$)|[,;](?=[{CJK}])", "half-width punctuation"),
           (r"[、。「」]\s|\s[、。」]", "space beside full-width punctuation")],
    "zh_TW": [(rf"[{CJK}][,.;:?]|[,;:?] ?(?=[{CJK}])", "half-width punctuation"),
              (rf"\((?=[{CJK}])|(?<=[{CJK}])\)", "half-width parenthesis around Chinese"),
              (r"（[ -$&-~]*）", "full-width parentheses around Latin"),
              (r"[，。：；？、「」（）]\s|\s[，。：；？、」）]", "space beside full-width punctuation"),
              (r"[．％\u3000]", "punctuation of another language")],
}
STYLE = {
    "en": [],
    "ja": [(r"(?<=[\u3041-\u3096])(?<!ます)(?<!です)(?<!ません)(?<!ました)(?<!でした)(?<!ください)(?<!か)。",
            "end that is not polite"),
           (r"あなた", "あなた")],
    "ko": [(r"(?<!니다)(?<!세요)(?<!\d)(?<![A-Za-z%”）)])\.(?=\s|$)", "end that is not polite"), (r"당신", "당신")],
    "zh_TW": [(r"你", "你 instead of 您")],
}
EVERYWHERE = [
    (r"[!！]", "exclamation mark"),
    (r"  ", "two spaces"),
    (r"[Ａ-Ｚａ-ｚ０-９]", "full-width letter or digit"),
    (r"\b(?:Notification|Unlicensed|OOBGrace|OOTGrace|NonGenuineGrace|ExtendedGrace|Licensed(?= state))\b",
     "name of a license state as Windows has it"),
    (r"(?<![\d.])\d{1,4}/\d{1,2}/\d{2,4}\b", "date in a form of its own"),
    (r"\d{1,3},\d{3}\b", "number in a form of its own"),
]
SPACE_NEEDED = re.compile(rf"[{HAN_KANA}][A-Za-z0-9]|[A-Za-z0-9][{HAN_KANA}]")


def columns(text):
    """Half-width columns: a Chinese character takes two of them, on a screen as on a terminal."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def stranger(language, text):
    """A character that the language does not use."""
    page = CODE_PAGES[language]
    for character in text if page else "":
        if character in ALSO_ALLOWED:
            continue
        try:
            character.encode(page)
        except UnicodeEncodeError:
            return character
    return None


def style_problems(language, text):
    """For whole sentences; the short phrases of a help page have a style of their own."""
    sentences = re.sub(r": [^.:]+\.", "", text) if language == "ko" else text  # "label: value." has no verb
    for pattern, what in STYLE[language]:
        found = re.search(pattern, sentences)
        if found:
            yield f"{what} {found.group()!r}: {text!r}"


def text_problems(language, text):
    for pattern, what in EVERYWHERE + PUNCTUATION[language]:
        found = re.search(pattern, text)
        if found:
            yield f"{what} {found.group()!r}: {text!r}"
    for code in CODE.findall(text):
        if not WHOLE_CODE.fullmatch(code):
            yield f"code {code!r} not with eight upper-case digits: {text!r}"
    bare = PLACEHOLDER.sub("", text)
    if language in ("ja", "zh_TW") and SPACE_NEEDED.search(bare):
        yield f"space missing beside Latin letters or digits: {text!r}"
    if language in ("en", "ko") and re.search(r"\s[,.;:?)](?:\s|$)", text.replace(" …", "")):
        yield f"space before punctuation: {text!r}"
    if stranger(language, text):
        yield f"{stranger(language, text)!r} is not usual in this language: {text!r}"


def token_problems(source, text):
    """Codes, addresses, options and numbers are no matter of language."""
    there = Counter(TOKENS.findall(PLACEHOLDER.sub("", source)))
    here = Counter(TOKENS.findall(PLACEHOLDER.sub("", text)))
    missing = list((there - here).elements())
    # A language may write a number as a digit where English has a word: "two minutes".
    added = [token for token in (here - there).elements() if not token.isdigit()]
    if missing or added:
        yield f"codes or numbers differ, {missing} missing, {added} added: {text!r}"


# How much the screens hold, in half-width columns, measured on the drafts of the pages at 1024 x 768. A row has 356
# pixels between the sign and the word at its end, and 5.9 pixels a column, Latin a little more: 56 columns in one line.
# The same heading stands large over a page, 457 pixels beside the screen number and 9.5 pixels a column: two lines.
# The name of a screen stands there alone and has one line. Below a heading there are 80 columns a line: three lines for
# the reason, two for a step.
LIMITS = {"heading": 56, "screen": 48, "name": 32, "word": 16, "why": 240, "step": 160}


def length_problems(kind, text):
    if columns(text) > LIMITS[kind]:
        yield f"{columns(text)} columns where {kind} has {LIMITS[kind]}: {text!r}"


def cells(line):
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def table(glossary, heading):
    """The rows of the table under this heading, or of the first one."""
    part = glossary.split(f"## {heading}")[1] if heading else glossary
    lines = re.search(r"(?:^\|.*\n)+", part, re.MULTILINE).group().splitlines()
    return [cells(line) for line in lines[2:]]


def forms(cell):
    return [form.strip() for form in re.split("、|, ", re.sub(r"\([^)]*\)", "", cell)) if form.strip()]


class Glossary:
    def __init__(self, text):
        self.never = {}
        for language, word, *_ in table(text, "Never"):
            self.never.setdefault(language, []).append(word)
        self.terms = []
        for english, chinese, korean, japanese, *_ in table(text, None):
            for name in forms(english):
                allowed = {"zh_TW": forms(chinese), "ko": forms(korean), "ja": forms(japanese)}
                self.terms.append((name, re.compile(rf"\b{re.escape(name)}(?:s|d|ed|es)?\b", re.IGNORECASE), allowed))
        for language, name, also, *_ in table(text, "Also"):
            matching = [allowed for term, _, allowed in self.terms if term == name]
            if not matching:
                raise ValueError(f"the glossary allows {also!r} for {name!r}, which it does not have")
            for allowed in matching:
                allowed[language] = allowed[language] + forms(also)

    def problems(self, language, source, text):
        for word in self.never.get(language, []):
            if word in text:
                yield f"forbidden word {word!r}: {text!r}"
        if language == "en":
            return
        said = re.sub("“[a-z -]+”", "", source)  # names of commands stay as they are
        for name, pattern, allowed in self.terms:
            if pattern.search(said) and not any(form in text for form in allowed[language]):
                yield f"{name!r} is {' or '.join(allowed[language])} in the glossary: {text!r}"
