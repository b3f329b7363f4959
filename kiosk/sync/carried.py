"""What a publication in a folder carries, as its metadata tell; looked at without a network."""

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

LONGEST_METADATA = 5_000_000  # bytes, as in python-tuf

S = TypeVar("S", Timestamp, Snapshot, Targets)


def carried(place: Path, storage: Storage) -> tuple[Release | None, bool]:
    """Return what a folder carries, and whether it is signed by whom this terminal trusts.

    None: its metadata cannot be read. Whether they have run out is for sync to say.
    """
    source = FolderSource(place)
    try:
        return _release(source, _newest_root(storage, source)), True
    except (SyncError, RepositoryError, KeyError, ValueError):
        pass
    try:
        return _release(source, None), False
    except (SyncError, RepositoryError, KeyError, ValueError):
        return None, False


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
