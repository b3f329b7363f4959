"""The files in a compiled catalogue's folder: their names, and the marks by which a catalogue is known."""

import sys
from pathlib import Path

from kiosk.errors import CatalogueError, SchemaVersionError

CURRENT = "catalogue.db"
PREVIOUS = "catalogue.previous.db"  # shown when the current one cannot be opened

APPLICATION_ID = 0x4B696F73  # "Kios", in the header of every catalogue
SCHEMA_VERSION = 1  # PRAGMA user_version; raised whenever a table changes

SENSELESS = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
"""What a query raises when a sound database holds what no compiler writes: rows missing, texts in place of numbers."""


def media_path(folder: Path, sha256: str) -> str:
    """Return the absolute path of a media file in a compiled catalogue's folder; equal ones are one string.

    The screens kept at hand name each file hundreds of times: 2.4 MB.
    """
    return sys.intern(f"{folder}/media/{sha256[:2]}/{sha256}")


def verify_marks(path: Path, application_id: int | None, version: int | None) -> None:
    """Look at what a database says of itself in its header.

    Raises:
        CatalogueError: it is not a catalogue.
        SchemaVersionError: it was compiled for another version of the kiosk.
    """
    if application_id != APPLICATION_ID:
        raise CatalogueError(path, "is not a catalogue", "build the content again")
    if version != SCHEMA_VERSION:
        problem = f"has schema {version}, this kiosk reads {SCHEMA_VERSION}"
        raise SchemaVersionError(path, problem, "build the content again")
