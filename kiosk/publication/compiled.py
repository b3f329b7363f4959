"""A compiled folder as what is to be published: its database, and the media that the database lists."""

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.files import CURRENT, media_path, verify_marks
from kiosk.errors import PublicationError
from kiosk.publication.layout import is_digest

MARKS = ("application_id", "user_version")


@dataclass(frozen=True, slots=True)
class Compiled:
    """What is to be published."""

    folder: Path
    database: bytes
    sha256: str  # of the database
    media: Mapping[str, int]  # sha256 -> bytes

    def medium(self, sha256: str) -> Path:
        """Return the path of a media file."""
        return Path(media_path(self.folder, sha256))


def read_compiled(folder: Path) -> Compiled:
    """Return what a compiled folder holds; its media are looked at when they are copied.

    Raises:
        PublicationError: it is no compiled folder, or it is damaged.
        CatalogueError: its database is another program's, or of another version.
    """
    path = folder / CURRENT
    try:
        database = path.read_bytes()
        with closing(_opened(database)) as connection:
            verify_marks(path, *(connection.execute(f"PRAGMA {mark}").fetchone()[0] for mark in MARKS))
        media = media_of(database)
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise PublicationError(path, problem, "name a folder that kiosk build has written") from error
    except (sqlite3.Error, ValueError) as error:
        raise PublicationError(path, f"is not a catalogue ({error})", "build the content again") from error
    return Compiled(folder, database, hashlib.sha256(database).hexdigest(), media)


def media_of(database: bytes) -> dict[str, int]:
    """Return the media that a database lists: sha256 -> bytes, in order.

    Raises: ValueError, sqlite3.Error: it cannot be read.
    """
    with closing(_opened(database)) as connection:
        rows = connection.execute("SELECT DISTINCT sha256, bytes FROM rendition ORDER BY sha256").fetchall()
    media = dict(rows)
    if len(media) != len(rows) or not all(is_digest(digest) for digest in media):
        raise ValueError("its list of pictures is garbled")
    return media


def _opened(database: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(database)
    except BaseException:
        connection.close()
        raise
    return connection
