"""The content that is measured: the default one, compiled."""

import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.catalogue.files import CURRENT

COLLECTIONS = ("highlights", "projects", "partners", "municipalities")
"""Those that have a screen of their own."""


def entries(compiled: Path) -> list[str]:
    """Return every entry of a compiled content as collection/slug."""
    return _column(compiled, "SELECT collection || '/' || slug FROM entry ORDER BY collection, position, slug")


def languages(compiled: Path) -> list[str]:
    """Return the languages of a compiled content, the default one first."""
    default, every = _column(compiled, "SELECT default_language || ',' || languages FROM site")[0].split(",")
    return [default, *(language for language in every.split() if language != default)]


def _column(compiled: Path, query: str) -> list[str]:
    with closing(sqlite3.connect(f"{(compiled / CURRENT).as_uri()}?mode=ro", uri=True)) as connection:
        return [str(value) for (value,) in connection.execute(query)]
