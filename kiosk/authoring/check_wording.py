"""Checks of texts: lengths that fit the screen and the reader, titles that tell entries apart."""

import re
from collections.abc import Iterator
from itertools import pairwise

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.fields import words_of
from kiosk.authoring.findings import Finding, Level, field_name, one_line
from kiosk.authoring.schema import COLLECTIONS, Pillar

LONG_SENTENCE = {"de": 18, "en": 20, "fr": 22, "nl": 20}
"""Words a reader takes in at a glance; German words are longer, French has more small ones."""

LONG_SENTENCE_ELSEWHERE = 20
VERY_LONG = 1.5
"""Times as long: a warning rather than a hint."""

LONG_BODY_WORDS = 300
SENTENCE_END = re.compile(r"[.!?…][»”“’\")\u00a0\u202f]*\s+(?=[^\W\da-zà-öø-ÿ]|[«“„‘¡¿\"(]|\d)")
URL = re.compile(r"https?://[^\s?#]+")


def findings(content: Content) -> Iterator[Finding]:
    """Yield texts that are too long, missing or the same twice."""
    yield from _unique(content)
    for entry in content.entries.values():
        yield from _missing(content, entry)
        yield from _website(content, entry)
        for language in entry.wording:
            yield from _lengths(entry, language)
            yield from _sentences(entry, language)


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph.

    >>> sentences("Il dort. À 5 h, il part.")
    ['Il dort.', 'À 5 h, il part.']
    """
    ends = [0, *(match.end() for match in SENTENCE_END.finditer(text)), len(text)]
    return [sentence for start, end in pairwise(ends) if (sentence := text[start:end].strip())]


def word_count(text: str) -> int:
    """Return how many words a text has; a lone mark between blanks is not one."""
    return sum(any(character.isalnum() for character in word) for word in text.split())


def _lengths(entry: Authored, language: str) -> Iterator[Finding]:
    document = entry.folder.texts[language]
    for words in words_of(COLLECTIONS[entry.folder.collection], entry.wording[language]):
        if words.limit and len(words.text) > words.limit:
            problem = f"the text has {len(words.text)} characters"
            remedy = f"shorten it to {words.limit}"
            line = document.line(words.path)
            yield Finding(document.file, line, field_name(words.path), "warning", problem, remedy)
    body = entry.bodies[language]
    total = sum(word_count(block.plain) for block in body.blocks)
    if total > LONG_BODY_WORDS:
        problem = f"the text has {total} words"
        remedy = f"shorten it to {LONG_BODY_WORDS}: visitors read standing"
        yield Finding(document.file, document.body_line, "", "hint", problem, remedy)


def _sentences(entry: Authored, language: str) -> Iterator[Finding]:
    document, limit = entry.folder.texts[language], LONG_SENTENCE.get(language.split("-")[0], LONG_SENTENCE_ELSEWHERE)
    summary = str(entry.wording[language].get("summary", ""))
    paragraphs = [(document.line(("summary",)), "summary", summary)]
    paragraphs += [(block.line, "", block.plain) for block in entry.bodies[language].blocks]
    for line, field, paragraph in paragraphs:
        for sentence in sentences(paragraph):
            count = word_count(sentence)
            if count > limit:
                level: Level = "warning" if count > limit * VERY_LONG else "hint"
                problem = f"a sentence has {count} words (“{one_line(sentence, 40)}”)"
                remedy = f"make two of it; {limit} words are easy to read"
                yield Finding(document.file, line, field, level, problem, remedy)
        if "**" in paragraph or "__" in paragraph:
            problem = "there are marks of emphasis that visitors would see"
            remedy = "write **words** without blanks inside the stars"
            yield Finding(document.file, line, field, "warning", problem, remedy)


def _missing(content: Content, entry: Authored) -> Iterator[Finding]:
    document = content.document(entry)
    if not entry.model.summary:
        remedy = "add one sentence that makes someone want to read on"
        yield Finding(document.file, document.line(("title",)), "summary", "warning", "is missing", remedy)
    if not entry.bodies[content.default_language].blocks:
        remedy = "write a few sentences below the fields"
        yield Finding(document.file, document.body_line, "", "warning", "there is no text", remedy)


def _website(content: Content, entry: Authored) -> Iterator[Finding]:
    document = content.document(entry)
    practical = getattr(entry.model, "practical", None)
    for path, address in (
        (("website",), getattr(entry.model, "website", None)),
        (("practical", "website"), getattr(practical, "website", None)),
    ):
        if address and not URL.fullmatch(address):
            problem = f"“{one_line(address)}” is not a plain web address"
            remedy = "write https://…, without ? and # and what follows them"
            yield Finding(document.file, document.line(path), field_name(path), "warning", problem, remedy)


def _unique(content: Content) -> Iterator[Finding]:
    """Yield titles of one collection, and pillars' numbers, that stand twice."""
    titles: dict[tuple[str, str, str], str] = {}
    numbers: dict[int, str] = {}
    for entry in content.entries.values():
        for language, words in entry.wording.items():
            document = entry.folder.texts[language]
            key = (entry.folder.collection, language, str(words.get("title", "")).casefold())
            if key in titles:
                problem = f"{titles[key]} has the same title"
                remedy = "add what tells them apart, such as the place"
                yield Finding(document.file, document.line(("title",)), "title", "warning", problem, remedy)
            titles.setdefault(key, entry.ref)
        if isinstance(entry.model, Pillar):
            document, number = content.document(entry), entry.model.number
            if number in numbers:
                problem = f"{numbers[number]} has the same number"
                yield Finding(document.file, document.line(("number",)), "number", "error", problem, "give another one")
            numbers.setdefault(number, entry.ref)
