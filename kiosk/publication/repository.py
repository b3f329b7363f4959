"""What a publication's folder holds now, followed from timestamp.json as a terminal does, and checked as it does."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, T, Targets, Timestamp

from kiosk.errors import PublicationError
from kiosk.publication import layout, metadata
from kiosk.publication.metadata import Kept
from kiosk.publication.releases import Release, from_custom

NUMBERED = re.compile(r"([1-9]\d{0,8})\.(root|targets|snapshot)\.json")
RESTORE = "copy the publication back from your web server or your backup, then run the same command again"


@dataclass(frozen=True, slots=True)
class Standing:
    """A whole publication."""

    timestamp: Timestamp
    snapshot: Snapshot
    snapshot_bytes: bytes
    targets: Targets
    targets_bytes: bytes
    release: Release
    releases: tuple[Kept, ...]  # the last ones with this one, newest first
    unsigned: frozenset[str]  # roles whose signature is by a key that the newest root no longer names

    @property
    def expires(self) -> datetime:
        """Return until when a terminal accepts it, its root aside."""
        return min(self.timestamp.expires, self.snapshot.expires, self.targets.expires)


@dataclass(frozen=True, slots=True)
class Repository:
    """A publication's folder."""

    folder: Path
    root: Metadata[Root]  # the newest
    root_bytes: bytes
    keyids: frozenset[str]  # of every key that a root ever named
    published: Standing | None  # None: the first publication was interrupted
    versions: dict[str, int]  # targets and snapshot -> the highest that was ever written here
    sequence: int  # the highest that was ever written here; 0: none

    @property
    def expires(self) -> datetime:
        """Return until when terminals accept what it holds."""
        expiries = [self.root.signed.expires, *([self.published.expires] if self.published else [])]
        return min(expiries)


def open_repository(folder: Path) -> Repository | None:
    """Return what a folder holds; None when it is empty or missing.

    Raises: PublicationError: it holds something else, or a publication that is damaged.
    """
    roots = _roots(folder)
    if not roots:
        _refuse_foreign(folder)
        return None
    trusted = [roots[version][1].signed for version in sorted(roots, reverse=True)[:2]]
    published = _published(folder, trusted)
    versions, sequence = _highest(folder, trusted)
    if published is None and sequence > 1:
        raise PublicationError(folder / layout.TIMESTAMP, "is missing", RESTORE)
    if published:
        versions = {
            metadata.TARGETS: max(versions[metadata.TARGETS], published.targets.version),
            metadata.SNAPSHOT: max(versions[metadata.SNAPSHOT], published.snapshot.version),
        }
        sequence = max(sequence, published.release.sequence)
    data, root = roots[max(roots)]
    keyids = frozenset(keyid for _, one in roots.values() for keyid in one.signed.keys)
    return Repository(folder, root, data, keyids, published, versions, sequence)


def require_root(folder: Path) -> Repository:
    """Return what a folder holds, be it no more than a root.

    Raises: PublicationError: it holds nothing, or a publication that is damaged.
    """
    found = open_repository(folder)
    if found is None:
        raise PublicationError(folder, "holds no publication", "publish into it first")
    return found


def require(folder: Path) -> Repository:
    """Return what a folder holds.

    Raises: PublicationError: it holds no publication, or one that is damaged.
    """
    found = open_repository(folder)
    if found is None or found.published is None:
        raise PublicationError(folder, "holds no whole publication", "publish into it first")
    return found


def numbered(folder: Path, role: str) -> dict[int, Path]:
    """Return the versions of a role's metadata that are there, lowest first."""
    found = {}
    for path in (folder / layout.METADATA).glob(f"*.{role}.json"):
        if match := NUMBERED.fullmatch(path.name):
            found[int(match[1])] = path
    return dict(sorted(found.items()))


def _roots(folder: Path) -> dict[int, tuple[bytes, Metadata[Root]]]:
    """Return every root from the first to the newest, each signed by itself and by the one before."""
    found: dict[int, tuple[bytes, Metadata[Root]]] = {}
    for number, (version, path) in enumerate(numbered(folder, metadata.ROOT).items(), start=1):
        data, root = _read(path, Root)
        signers = [root.signed] if number == 1 else [root.signed, found[number - 1][1].signed]
        if (
            version != number
            or root.signed.version != number
            or not all(metadata.is_signed(root, one) for one in signers)
        ):
            raise PublicationError(path, "does not follow from the root before it", RESTORE)
        found[number] = data, root
    return found


def _refuse_foreign(folder: Path) -> None:
    """Refuse a folder in which there is something, but no root."""
    ours = {layout.METADATA, layout.TARGETS, layout.BLOBS}
    strange = sorted(path.name for path in folder.iterdir() if path.name not in ours) if folder.exists() else []
    if strange:
        problem = f"is not empty and holds no publication (there is {strange[0]})"
        raise PublicationError(folder, problem, "name an empty folder, or one that holds a publication")
    if (folder / layout.TIMESTAMP).exists():
        raise PublicationError(folder / layout.FIRST_ROOT, "is missing", RESTORE)


def _published(folder: Path, trusted: list[Root]) -> Standing | None:
    path = folder / layout.TIMESTAMP
    if not path.exists():
        return None
    _, timestamp = _read(path, Timestamp)
    snapshot_bytes, snapshot = _follow(folder, timestamp.signed.snapshot_meta, Snapshot)
    if "targets.json" not in snapshot.signed.meta:
        raise PublicationError(folder, "its snapshot names no targets", RESTORE)
    targets_bytes, targets = _follow(folder, snapshot.signed.meta["targets.json"], Targets)
    try:
        entry = targets.signed.targets[layout.CATALOGUE]
        release, releases = from_custom(entry.custom), metadata.releases(targets.signed)
        if not releases or releases[0].sequence != release.sequence or releases[0].sha256 != release.sha256:
            raise ValueError("its newest release is not the one that it lists first")
    except (KeyError, TypeError, ValueError) as error:
        name = f"{targets.signed.version}.targets.json"
        problem = f"does not tell which release this is ({error})"
        raise PublicationError(folder / layout.METADATA / name, problem, RESTORE) from error
    return Standing(
        timestamp.signed,
        snapshot.signed,
        snapshot_bytes,
        targets.signed,
        targets_bytes,
        release,
        releases,
        frozenset(
            {
                *_unsigned(folder, timestamp, trusted),
                *_unsigned(folder, snapshot, trusted),
                *_unsigned(folder, targets, trusted),
            }
        ),
    )


def _unsigned(folder: Path, part: Metadata[T], trusted: list[Root]) -> Iterator[str]:
    """Yield the role when the newest root does not know the signature; the one before it has to.

    A new root is written just before what its new keys have signed: who was interrupted there can still go on.
    """
    if metadata.is_signed(part, trusted[0]):
        return
    if not any(metadata.is_signed(part, root) for root in trusted[1:]):
        problem = f"its {part.signed.type} is not signed by a key that its root names"
        raise PublicationError(folder, problem, RESTORE)
    yield part.signed.type


def _follow(folder: Path, meta: MetaFile, kind: type[T]) -> tuple[bytes, Metadata[T]]:
    path = folder / layout.METADATA / f"{meta.version}.{kind.type}.json"
    data, found = _read(path, kind)
    try:
        meta.verify_length_and_hashes(data)
    except RepositoryError as error:
        raise PublicationError(path, "is not what was signed", RESTORE) from error
    return data, found


def _read(path: Path, kind: type[T]) -> tuple[bytes, Metadata[T]]:
    try:
        data = path.read_bytes()
        return data, metadata.read(data, kind)
    except FileNotFoundError as error:
        raise PublicationError(path, "is missing", RESTORE) from error
    except ValueError as error:
        raise PublicationError(path, f"is damaged ({error})", RESTORE) from error


def _highest(folder: Path, trusted: list[Root]) -> tuple[dict[str, int], int]:
    """Return the highest versions and the highest sequence that we ever signed here, seen by a terminal or not."""
    targets, snapshots = _ours(folder, Targets, trusted), _ours(folder, Snapshot, trusted)
    versions = {metadata.TARGETS: max(targets, default=0), metadata.SNAPSHOT: max(snapshots, default=0)}
    return versions, max(map(_sequence, targets.values()), default=0)


def _ours(folder: Path, kind: type[T], trusted: list[Root]) -> dict[int, T]:
    """Return the versions of a role's metadata that we signed; nobody follows others, which may be written over."""
    found: dict[int, T] = {}
    for version, path in numbered(folder, kind.type).items():
        with suppress(ValueError):
            one = metadata.read(path.read_bytes(), kind)
            if any(metadata.is_signed(one, root) for root in trusted):
                found[version] = one.signed
    return found


def _sequence(targets: Targets) -> int:
    try:
        return from_custom(targets.targets[layout.CATALOGUE].custom).sequence
    except (KeyError, TypeError, ValueError):
        return 0
