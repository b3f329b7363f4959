"""How much of the content each language has."""

from collections import Counter

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.fields import words_of
from kiosk.authoring.findings import Path
from kiosk.authoring.schema import COLLECTIONS

BODY: Path = ("",)
OPTIONAL = frozenset({"aliases"})
"""Translated fields that a language may do without."""


def pieces(entry: Authored, language: str) -> set[Path]:
    """Return where an entry's texts in a language stand."""
    if language not in entry.wording:
        return set()
    words = words_of(COLLECTIONS[entry.folder.collection], entry.wording[language])
    found = {one.path for one in words if one.path[0] not in OPTIONAL}
    return found | {BODY} if entry.bodies[language].blocks else found


def completeness(content: Content) -> dict[str, dict[str, float]]:
    """Return, by language and collection, the share of texts that are translated, 0 to 1."""
    wanted: Counter[str] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for entry in content.entries.values():
        all_pieces = pieces(entry, content.default_language)
        wanted[entry.folder.collection] += len(all_pieces)
        for language in content.languages:
            found[language, entry.folder.collection] += len(all_pieces & pieces(entry, language))
    return {
        language: {collection: found[language, collection] / total for collection, total in wanted.items() if total}
        for language in content.languages
    }


def as_table(content: Content) -> str:
    """Return the completeness as a plain table: a line a collection, a column a language."""
    shares = completeness(content)
    collections = [name for name in COLLECTIONS if any(name in share for share in shares.values())]
    if not collections:
        return ""
    counts = Counter(entry.folder.collection for entry in content.entries.values())
    width = max(len(name) for name in collections)
    lines = ["", f"{'translated':<{width}} {'entries':>8}" + "".join(f"{language:>7}" for language in shares)]
    for name in collections:
        cells = "".join(f"{percent(share.get(name, 0)):>7}" for share in shares.values())
        lines.append(f"{name:<{width}} {counts[name]:>8}{cells}")
    return "\n".join([*lines, "", ""])


def percent(share: float) -> str:
    """Return a share in words; 100 % only when nothing is missing.

    >>> percent(0.9999)
    '99 %'
    """
    return f"{int(share * 100 + 1e-9)} %"
