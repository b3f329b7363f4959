"""Chooses the words of a field among languages, best first."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Wording(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: str


def choose(rows: Iterable[tuple[str, str | None]], languages: Sequence[str]) -> Wording:
    """Return the first wording that is not NULL in the order of ``languages``.

    Args:
        rows: language and text, in any order.
        languages: those to try, best first (see ``kiosk.languages.fallbacks``).
    Returns: the wording; an empty text in the first language when there is none.
    """
    texts = {language: text for language, text in rows if text}
    for language in languages:
        if language in texts:
            return Wording(texts[language], language)
    return Wording("", languages[0])
