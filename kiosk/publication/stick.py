"""A publication copied to a USB stick: what the newest release needs, and no more.

Sticks are FAT or exFAT: there are no links, a folder's names may not last by themselves, and small files take much
room. As on a web server timestamp.json comes last, so a stick that was pulled out too early holds the release before,
whole; what that needed is removed only then.
"""

import hashlib
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import PublicationError
from kiosk.publication import durable, layout
from kiosk.publication.compiled import media_of
from kiosk.publication.durable import DRAFT, Files
from kiosk.publication.patches import old_database
from kiosk.publication.repository import Repository, Standing, numbered, require

OURS = re.compile(
    rf"{layout.BLOBS}/[0-9a-f]{{2}}/[0-9a-f]{{64}}"
    rf"|{layout.TARGETS}/catalogue/(?:from/)?[0-9a-f]{{64}}\.(?:catalogue\.db\.zst|[0-9a-f]{{64}}\.zpatch)"
    rf"|{layout.METADATA}/\d+\.(?:root|targets|snapshot)\.json"
    rf"|(?:{layout.BLOBS}|{layout.TARGETS}|{layout.METADATA})/(?:[^/]+/)*\.[^/]+\{DRAFT}"
)
"""Paths of what a copy may have left on a stick."""

CLUSTER_BYTES = 32 << 10
"""Of such a piece a file takes at least one."""

RESERVE_BYTES = 1 << 20

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class StickCopy:
    """What was copied; what had been there already does not count."""

    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _Item:
    path: str  # relative to the publication
    sha256: str
    size: int


def _free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def _silent(line: str) -> None:
    """Report to nobody."""


def copy_publication(
    repository: Path,
    stick: Path,
    report: Report = _silent,
    *,
    free: Callable[[Path], int] = _free_bytes,
    files: Files | None = None,
) -> StickCopy:
    """Copy the newest release to a stick, or bring a stick up to date; again after an interruption.

    Args:
        repository: the publication.
        stick: where the stick is mounted, or a folder on it.
        report: told what is being done, a line each.
        free: tells how many bytes are free.
        files: through which everything is written.

    Raises: PublicationError: the publication is damaged, the stick is full, not writable or holds another publication.
    """
    writer = files or Files()
    with durable.told(repository), durable.alone(repository):
        found = require(repository)
        _refuse(found, repository, stick)
        items = _items(found)
        missing = [item for item in items if not durable.is_whole(stick / item.path, item.sha256, item.size)]
        _ask_room(stick, missing, free)
        with durable.told(stick):
            for number, item in enumerate(missing, start=1):
                _copy(writer, repository, stick, item)
                report(f"copied {number} of {len(missing)} files")
            _remove(writer, stick, {item.path for item in items})
        return StickCopy(len(missing), sum(item.size for item in missing))


def _refuse(found: Repository, repository: Path, stick: Path) -> None:
    if not stick.is_dir():
        raise PublicationError(stick, "is no folder", "plug the stick in, and name the folder where it is mounted")
    if stick.resolve().is_relative_to(repository.resolve()) or repository.resolve().is_relative_to(stick.resolve()):
        raise PublicationError(stick, "lies inside the publication, or around it", "name a folder on a stick")
    if found.published and found.published.unsigned:
        raise PublicationError(repository, "a key was replaced, but not everything signed", "run kiosk resign first")
    ours, theirs = repository / layout.FIRST_ROOT, stick / layout.FIRST_ROOT
    if theirs.exists() and theirs.read_bytes() != ours.read_bytes():
        remedy = "name another folder on the stick, or delete the folders metadata, targets and blobs there"
        raise PublicationError(stick, "holds a publication signed by others", remedy)


def _items(found: Repository) -> list[_Item]:
    """Return what the newest release needs, in the order in which it is copied."""
    standing, folder = found.published, found.folder
    assert standing  # require() saw to it
    newest = standing.releases[0]
    catalogue = layout.target_file(layout.CATALOGUE, newest.file_sha256)
    signed = [
        f"{layout.METADATA}/{standing.targets.version}.targets.json",
        f"{layout.METADATA}/{standing.snapshot.version}.snapshot.json",
        *(f"{layout.METADATA}/{version}.root.json" for version in numbered(folder, "root")),
        layout.TIMESTAMP,
    ]
    return [
        *(_Item(layout.blob(sha256), sha256, size) for sha256, size in _media(folder, standing).items()),
        _Item(catalogue, newest.file_sha256, newest.file_bytes),
        *(_metadata(folder, path) for path in signed),
    ]


def _media(folder: Path, standing: Standing) -> dict[str, int]:
    try:
        return media_of(old_database(folder, standing.releases[0]))
    except (ValueError, sqlite3.Error) as error:
        raise PublicationError(folder, str(error), "publish again, then copy again") from error


def _metadata(folder: Path, path: str) -> _Item:
    data = (folder / path).read_bytes()
    return _Item(path, hashlib.sha256(data).hexdigest(), len(data))


def _ask_room(stick: Path, missing: list[_Item], free: Callable[[Path], int]) -> None:
    needed = sum(-(-item.size // CLUSTER_BYTES) * CLUSTER_BYTES for item in missing)
    there = free(stick)
    if missing and needed + RESERVE_BYTES > there:
        problem = f"{(needed + RESERVE_BYTES) / 1e6:.1f} MB are needed and {there / 1e6:.1f} MB are free"
        raise PublicationError(stick, problem, "take a larger stick, or delete what else is on it")


def _copy(files: Files, repository: Path, stick: Path, item: _Item) -> None:
    try:
        files.copy(repository / item.path, stick / item.path, item.sha256)
    except (ValueError, FileNotFoundError) as error:
        problem = "is missing or damaged"
        raise PublicationError(repository / item.path, problem, "publish again, then copy again") from error


def _remove(files: Files, stick: Path, needed: set[str]) -> None:
    for path in _found(stick):
        name = path.relative_to(stick).as_posix()
        if name not in needed and OURS.fullmatch(name):
            files.remove(path)


def _found(stick: Path) -> Iterator[Path]:
    for part in (layout.METADATA, layout.TARGETS, layout.BLOBS):
        yield from sorted(path for path in (stick / part).rglob("*") if path.is_file())
