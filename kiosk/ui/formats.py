"""Numbers, years and distances as each language writes them."""

import re

from PySide6.QtCore import QDate, QLocale

from kiosk.catalogue.values import Fact

TAG = re.compile(r"<[^>]*>")
TERRITORIES = {"fr": "fr-BE", "nl": "nl-BE", "de": "de-BE", "en": "en-GB"}


def locale(language: str) -> QLocale:
    """Return how a language is written here: Belgian where there is a choice."""
    return QLocale(TERRITORIES.get(language, language))


def number(value: float, language: str) -> str:
    """Return a number with the language's separators, to two decimals; none when it is whole."""
    rounded = round(value, 2)
    if rounded == int(rounded):
        return printable(locale(language).toString(int(rounded)))
    return printable(locale(language).toString(rounded, "f", 2).rstrip("0"))


def printable(text: str) -> str:
    """Return a text without narrow no-break spaces.

    The headline font has none: the fallback font's would push the line down.
    """
    return text.replace("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}")


def unorphaned(text: str) -> str:
    """Return a text, plain or styled, whose last word does not stand alone on a line, unless it is long enough to."""
    head, _, last = text.rpartition(" ")
    word = TAG.sub("", last)
    inside_a_tag = head.count("<") > head.count(">")
    return f"{head}\N{NO-BREAK SPACE}{last}" if head and len(word) < 12 and not inside_a_tag else text


def styled(text: str) -> str:
    """Return a styled text ready for Qt, which takes the character of a no-break space for a plain one."""
    return unorphaned(text).replace("\N{NO-BREAK SPACE}", "&nbsp;")


def fact_value(fact: Fact, language: str) -> str:
    """Return a fact's value with its unit, kept together by a no-break space."""
    if fact.number is None:
        return fact.words
    value = number(fact.number, language)
    return f"{value}\N{NO-BREAK SPACE}{fact.unit}" if fact.unit else value


def years(start: int | None, end: int | None) -> str:
    """Return a span of years: 2009-2014, 2014, or an open end."""
    if start is None and end is None:
        return ""
    if start is None or end is None or start == end:
        return f"{start}\N{EN DASH}" if end is None else str(end)
    return f"{start}\N{EN DASH}{end}"


def date(iso: str, language: str) -> str:
    """Return a date in words: 23 novembre 2026."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    return locale(language).toString(day, "d MMMM yyyy")


def kilometres(distance: float, language: str) -> str:
    """Return a distance as a visitor says it: metres up to one kilometre, halves up to ten, then whole ones."""
    metres = max(100, round(distance * 10) * 100)
    if metres < 1000:
        return f"{number(metres, language)}\N{NO-BREAK SPACE}m"
    rounded = round(distance * 2) / 2 if distance < 10 else round(distance)
    return f"{number(rounded, language)}\N{NO-BREAK SPACE}km"
