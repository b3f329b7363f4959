"""How the terminal is: what operators and their tools ask."""

import platform
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__
from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.catalogue.opening import read_opening
from kiosk.config import Sync
from kiosk.errors import CatalogueError
from kiosk.paths import synced_folder
from kiosk.sync import generations
from kiosk.sync.freshness import freshness
from kiosk.sync.generations import Generation
from kiosk.sync.state import Summary, read_summary
from kiosk.sync.storage import Storage

COUNTS = "SELECT collection, count(*) FROM entry GROUP BY collection ORDER BY collection"


@dataclass(frozen=True, slots=True)
class Content:
    """One compiled catalogue."""

    file: str
    usable: bool
    problem: str  # empty when usable
    compiled: str  # ISO time, UTC; empty when there is none
    languages: tuple[str, ...]
    entries: dict[str, int]  # collection -> how many


@dataclass(frozen=True, slots=True)
class Synced:
    """What arrived by sync, and whether it still does."""

    source: str  # address or folder in the site file; empty: content comes by hand
    trusting: bool  # a publication's root is installed; without one nothing is synced
    freshness: str  # fresh, stale, clock not trusted, failing, never
    current: Generation | None  # what is on screen: installed last, or gone back to
    previous: Generation | None  # what a roll back leads to
    summary: Summary


@dataclass(frozen=True, slots=True)
class Status:
    """The state of a terminal."""

    kiosk: str  # versions
    python: str
    qt: str
    state: str  # the folder that is written
    disk_free_bytes: int
    content: Content
    previous: Content  # shown when the first cannot be
    synced: Synced

    @property
    def showing(self) -> str:
        """What a visitor sees: content, previous content, or out of service."""
        if self.content.usable:
            return "content"
        return "previous content" if self.previous.usable else "out of service"


def status(state: Path, shipped: Path, settings: Sync, now: datetime) -> Status:
    """Return the state of a terminal.

    Args:
        state: the folder that is written.
        shipped: the folder of the content compiled on this terminal, below it.
        settings: where content comes from.
        now: UTC.
    """
    storage = Storage(synced_folder(state))
    content, previous = _contents([*generations.candidates(storage), shipped])
    return Status(
        kiosk=__version__,
        python=platform.python_version(),
        qt=_version("PySide6-Essentials"),
        state=str(state),
        disk_free_bytes=shutil.disk_usage(_existing(state)).free,
        content=content,
        previous=previous,
        synced=_synced(storage, settings, now),
    )


def _synced(storage: Storage, settings: Sync, now: datetime) -> Synced:
    summary = read_summary(storage)
    return Synced(
        source=settings.source,
        trusting=any(storage.trust.glob("*.root.json")),
        freshness=freshness(summary, now),
        current=generations.shown(storage),
        previous=generations.earlier(storage),
        summary=summary,
    )


def _contents(folders: list[Path]) -> tuple[Content, Content]:
    """Return what is shown, or should be, and what is shown instead when it cannot be.

    Args:
        folders: the best first; the last one is named when there is nothing at all.
    """
    files = [(folder, name) for folder in folders for name in (CURRENT, PREVIOUS)]
    there = [(folder, name) for folder, name in files if (folder / name).exists()] or [(folders[-1], CURRENT)]
    first, *others = [_content(folder, name) for folder, name in there]
    instead = next((one for one in others if one.usable), None)
    return first, instead or _content(folders[-1], PREVIOUS)


def _content(folder: Path, database: str) -> Content:
    path = folder / database
    try:
        opening = read_opening(folder, database)
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            entries = dict(connection.execute(COUNTS).fetchall())
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise CatalogueError(path, "is damaged", "build the content again")
    except (CatalogueError, sqlite3.Error) as error:
        return Content(str(path), usable=False, problem=str(error), compiled="", languages=(), entries={})
    compiled = datetime.fromtimestamp(path.stat().st_mtime, UTC).isoformat(timespec="seconds")
    return Content(str(path), usable=True, problem="", compiled=compiled, languages=opening.languages, entries=entries)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    return next(path for path in (folder, *folder.parents) if path.exists())
