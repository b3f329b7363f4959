"""What must hold at every instant, whatever was killed when."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.catalogue.files import media_path
from kiosk.catalogue.opening import read_opening
from kiosk.errors import KioskError
from kiosk.publication import layout
from kiosk.sync import generations
from kiosk.sync.addresses import open_source
from kiosk.sync.download import digest_of
from kiosk.sync.generations import Generation
from kiosk.sync.media import listed
from kiosk.sync.roots import install_root
from kiosk.sync.storage import Storage
from kiosk.sync.updater import Terminal, sync


class BrokenError(Exception):
    """A promise was broken."""


def verify_terminal(storage: Storage) -> int:
    """Look at everything a terminal keeps; return the sequence of what it shows, 0 for nothing yet.

    Raises:
        BrokenError: CURRENT or PREVIOUS names what is not complete, a generation says that it is complete and is not,
            or something lies among the verified media that is not what it should be.
    """
    with _told(storage.folder):
        for path in _files(storage.objects):
            _require(digest_of(path) == path.name, path, "is not what its name says")
        for folder in sorted(storage.generations.iterdir()) if storage.generations.is_dir() else ():
            if (folder / generations.RELEASE).exists():
                generation = generations.read_generation(storage, folder.name)
                _require(generation is not None, folder, "says that it is complete, and is not")
                assert generation
                _verify(storage, generation)
        for path in (storage.current, storage.previous):
            if path.exists():
                name = path.read_text("ascii")
                _require(generations.read_generation(storage, name) is not None, path, f"names {name!r}")
        shown = generations.current(storage)
        return shown.release.sequence if shown else 0


def verify_publication(publication: Path, place: Path) -> int:
    """Bring a publication to a terminal that has nothing; return the sequence it gets, 0 when nothing is published yet.

    Raises: BrokenError: it is not whole.
    """
    if not (publication / layout.TIMESTAMP).exists():
        return 0
    storage = Storage(place)
    with _told(publication):
        install_root(storage, (publication / layout.FIRST_ROOT).read_bytes())
        sync(Terminal(storage), open_source(str(publication)), lambda progress: None)
    return verify_terminal(storage)


def _verify(storage: Storage, generation: Generation) -> None:
    database = generation.folder / DATABASE
    _require(not generation.damaged, generation.folder, "is marked as damaged")
    _require(digest_of(database) == generation.release.sha256, database, "is not what was signed")
    read_opening(generation.folder)
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        _require(connection.execute("PRAGMA quick_check").fetchall() == [("ok",)], database, "is not sound")
    media = listed(database)
    _require(len(media) == generation.release.media_files, database, "lists another number of media than was signed")
    for digest, size in media.items():
        path = Path(media_path(generation.folder, digest))
        _require(path.is_file() and path.stat().st_size == size, path, "is missing, or has another size")
        _require(path.resolve() == storage.object(digest).resolve(), path, "is not the verified file")


def _files(folder: Path) -> Iterator[Path]:
    for above, _, names in os.walk(folder):
        yield from (Path(above) / name for name in names)


def _require(holds: bool, place: Path, problem: str) -> None:
    if not holds:
        raise BrokenError(f"{place}: {problem}")


@contextmanager
def _told(place: Path) -> Iterator[None]:
    """Take whatever cannot even be read for a broken promise."""
    try:
        yield
    except (KioskError, OSError, sqlite3.Error, ValueError) as error:
        raise BrokenError(f"{place}: {error}") from error
