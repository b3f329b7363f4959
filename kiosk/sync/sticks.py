"""Publications on USB sticks: found where sticks are mounted, and looked at without a network."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from kiosk.errors import SyncError
from kiosk.publication import layout
from kiosk.publication.releases import Release, from_custom
from kiosk.sync import roots
from kiosk.sync.folder import FolderSource
from kiosk.sync.source import Source, read_all
from kiosk.sync.storage import Storage

DEPTH = 2  # a stick is mounted in /media/<label> or /run/media/<user>/<label>
MOST_FOLDERS = 200
LONGEST_METADATA = 5_000_000  # bytes, as in python-tuf

S = TypeVar("S", Timestamp, Snapshot, Targets)


@dataclass(frozen=True, slots=True)
class Stick:
    """A folder with a publication."""

    folder: Path
    release: Release | None  # as its metadata tell; None: they cannot be read
    trusted: bool  # signed by whom this terminal trusts; whether it has run out is for sync to say


def find_sticks(folders: Sequence[str], storage: Storage) -> tuple[Stick, ...]:
    """Return the publications in ``folders`` and up to two levels below; no symbolic link is followed."""
    found = [place for folder in folders for place in _places(Path(folder), DEPTH) if _is_publication(place)]
    return tuple(_look(place, storage) for place in dict.fromkeys(found))


def _places(folder: Path, depth: int) -> Iterator[Path]:
    yield folder
    if depth == 0:
        return
    try:
        with os.scandir(folder) as entries:
            below = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    except OSError:
        return
    for name in below[:MOST_FOLDERS]:
        yield from _places(folder / name, depth - 1)


def _is_publication(place: Path) -> bool:
    timestamp = place / layout.TIMESTAMP
    try:
        return timestamp.is_file() and not timestamp.is_symlink() and not timestamp.parent.is_symlink()
    except OSError:
        return False


def _look(place: Path, storage: Storage) -> Stick:
    source = FolderSource(place)
    try:
        return Stick(place, _release(source, _newest_root(storage, source)), trusted=True)
    except (SyncError, RepositoryError, KeyError, ValueError):
        pass
    try:
        return Stick(place, _release(source, None), trusted=False)
    except (SyncError, RepositoryError, KeyError, ValueError):
        return Stick(place, None, trusted=False)


def _newest_root(storage: Storage, source: Source) -> Root:
    root, _ = roots.newest(storage)
    for newer, _ in roots.follow(root, source):
        root = newer
    return root.signed


def _release(source: Source, root: Root | None) -> Release:
    """Return what a publication carries; believed without a look at signatures when ``root`` is None."""
    timestamp = _read(source, "timestamp.json", Timestamp, root)
    snapshot = _read(source, f"{timestamp.snapshot_meta.version}.snapshot.json", Snapshot, root)
    targets = _read(source, f"{snapshot.meta['targets.json'].version}.targets.json", Targets, root)
    return from_custom(targets.targets[layout.CATALOGUE].unrecognized_fields["custom"])


def _read(source: Source, name: str, kind: type[S], root: Root | None) -> S:
    metadata = Metadata[S].from_bytes(read_all(source, f"{layout.METADATA}/{name}", LONGEST_METADATA))
    if not isinstance(metadata.signed, kind):
        raise ValueError(f"{name} is something else")
    if root is not None:
        root.verify_delegate(kind.type, metadata.signed_bytes, metadata.signatures)
    return metadata.signed
