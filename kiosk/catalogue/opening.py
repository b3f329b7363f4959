"""The first screen's data, read with the standard library alone.

Importing SQLAlchemy takes longer than showing the first picture may, so these few queries do without it.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from kiosk.catalogue.files import CURRENT, PREVIOUS, SENSELESS, media_path, verify_marks
from kiosk.catalogue.values import Contact, File, Opening, Picture, Scene
from kiosk.errors import CatalogueError

SITE = "SELECT default_language, languages, address, phone, email, website FROM site"
SITE_TEXT = "SELECT language, name, tagline, contact FROM site_text ORDER BY language"
SCENES = """
    SELECT picture.id, '', focus_x, focus_y, credit, drawn, NULL
      FROM picture WHERE role = 'attract' AND entry_id IS NULL
    UNION ALL
    SELECT picture.id, collection || '/' || slug, focus_x, focus_y, credit, drawn, entry.id
      FROM (SELECT entry_id, position FROM selection WHERE role = 'scene' ORDER BY position) AS chosen
      JOIN entry ON entry.id = chosen.entry_id
      JOIN picture ON picture.entry_id = entry.id AND picture.role = 'cover'
"""
TITLES = "SELECT language, title FROM entry_text WHERE entry_id = ? AND title IS NOT NULL ORDER BY language"
FILES = "SELECT shape, width, height, sha256 FROM rendition WHERE picture_id = ? ORDER BY width"


def read_opening(folder: Path, database: str = CURRENT) -> Opening:
    """Return what the attract screen of a compiled catalogue shows.

    Raises:
        CatalogueError: there is no catalogue in ``folder``, or it is damaged.
        SchemaVersionError: it was compiled for another version of the kiosk.
    """
    path = folder / database
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            marks = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
            verify_marks(path, *marks)
            return _opening(connection, folder)
    except (sqlite3.Error, *SENSELESS) as error:
        raise CatalogueError(path, f"cannot be read ({error})", "build the content again") from error


def read_newest_opening(folder: Path) -> Opening:
    """Return what the first screen shows, from the catalogue or, when that is damaged, from the one before it.

    Raises: CatalogueError: neither can be read; it tells about the current one.
    """
    try:
        return read_opening(folder, CURRENT)
    except CatalogueError:
        try:
            return read_opening(folder, PREVIOUS)
        except CatalogueError:
            pass
        raise


def read_first_opening(folders: Iterable[Path]) -> tuple[Path, Opening]:
    """Return the first folder whose catalogue can be read, and what its first screen shows.

    Raises: CatalogueError: none of them can be read; it tells about the first.
    """
    problem: CatalogueError | None = None
    for folder in folders:
        try:
            return folder, read_newest_opening(folder)
        except CatalogueError as error:
            problem = problem or error
    raise problem or CatalogueError(Path(CURRENT), "there is none", "build or sync the content")


def _opening(connection: sqlite3.Connection, folder: Path) -> Opening:
    default, languages, *contact = connection.execute(SITE).fetchone()
    texts = connection.execute(SITE_TEXT).fetchall()
    taglines = {language: tagline for language, _, tagline, _ in texts}
    return Opening(
        languages=tuple(languages.split()),
        default_language=default,
        name={language: name for language, name, _, _ in texts},
        contact=Contact({language: name for language, _, _, name in texts}, *(part or "" for part in contact)),
        scenes=tuple(_scene(connection, folder, taglines, *row) for row in connection.execute(SCENES).fetchall()),
    )


def _scene(
    connection: sqlite3.Connection,
    folder: Path,
    taglines: dict[str, str],
    picture: int,
    ref: str,
    focus_x: float,
    focus_y: float,
    credit: str,
    drawn: int,
    entry: int | None,
) -> Scene:
    files: dict[str, list[File]] = {"any": [], "landscape": []}
    for shape, width, height, sha256 in connection.execute(FILES, (picture,)):
        files[shape].append(File(width, height, media_path(folder, sha256)))
    titles = dict(connection.execute(TITLES, (entry,)).fetchall()) if entry else taglines
    shown = Picture(tuple(files["any"]), tuple(files["landscape"]), focus_x, focus_y, "", "", credit, bool(drawn))
    return Scene(ref, titles, shown)
