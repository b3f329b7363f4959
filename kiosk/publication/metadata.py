"""What is signed: who may sign (root), what there is (targets), that it belongs together (snapshot), and until when.

Made with ``tuf.api.metadata`` alone: the rest of python-tuf that writes is not stable. Every role has one key and needs
one signature, but root: three keys, two of which must sign.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from securesystemslib.signer import Key, Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Role, Root, Snapshot, T, TargetFile, Targets, Timestamp
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import CanonicalJSONSerializer, JSONSerializer

from kiosk.publication.layout import is_digest

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, Snapshot.type, Timestamp.type
ONLINE = (TARGETS, SNAPSHOT, TIMESTAMP)
"""The roles whose keys are needed for every publication."""

LIFETIMES = {
    ROOT: timedelta(days=730),
    TARGETS: timedelta(days=90),
    SNAPSHOT: timedelta(days=90),
    TIMESTAMP: timedelta(days=14),
}
"""How long a signature of each role is good for."""

RENEW_BEFORE = timedelta(days=30)
"""Targets and snapshot are signed again when they are good for less than this."""

ROOT_THRESHOLD = 2
"""Keys that must sign a root."""

SIGNED_AT = "x-signed"
"""When timestamp.json was signed: terminals know by it that it cannot be earlier than that."""

RELEASES = "x-releases"
"""The last releases with their whole catalogues, newest first: what the next publication makes patches from."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A release whose whole catalogue is still there."""

    sequence: int
    sha256: str  # of the database, uncompressed
    size: int  # of the database, in bytes, uncompressed
    file_sha256: str  # of the compressed catalogue
    file_bytes: int


def fingerprint(root_bytes: bytes) -> str:
    """Return what people compare to know that two roots are the same: the sha256 of the signed part, in groups of 4.

    Raises: ValueError: this is no root.
    """
    signed = read(root_bytes, Root).signed
    digest = hashlib.sha256(CanonicalJSONSerializer().serialize(signed)).hexdigest()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def read(data: bytes, kind: type[T]) -> Metadata[T]:
    """Return metadata of one kind; its signatures are not looked at.

    Raises: ValueError: it is something else.
    """
    try:
        found: Metadata[T] = Metadata.from_bytes(data)
    except (DeserializationError, RecursionError) as error:
        raise ValueError(f"it is not signed metadata ({error})") from error
    if not isinstance(found.signed, kind):
        raise ValueError(f"it is the metadata of {found.signed.type}, not of {kind.type}")
    return found


def is_signed(found: Metadata[T], root: Root) -> bool:
    """Tell whether metadata bears the signatures that a root asks for."""
    try:
        root.verify_delegate(found.signed.type, found.signed_bytes, found.signatures)
    except (RepositoryError, ValueError):
        return False
    return True


def make_root(version: int, keys: Mapping[str, Sequence[Key]], now: datetime) -> Root:
    """Return a root that says who may sign from now on."""
    roles = {
        role: Role([key.keyid for key in keys[role]], ROOT_THRESHOLD if role == ROOT else 1) for role in (ROOT, *ONLINE)
    }
    known = {key.keyid: key for several in keys.values() for key in several}
    return Root(version, None, expiry(ROOT, now), known, roles, consistent_snapshot=True)


def make_targets(version: int, files: Mapping[str, TargetFile], releases: Iterable[Kept], now: datetime) -> Targets:
    """Return the targets with what the next publication has to know of the earlier ones."""
    told = {RELEASES: [asdict(release) for release in releases]}
    return Targets(version, None, expiry(TARGETS, now), dict(files), unrecognized_fields=told)


def make_snapshot(version: int, targets: bytes, now: datetime) -> Snapshot:
    """Return the snapshot that names these targets."""
    return Snapshot(
        version, None, expiry(SNAPSHOT, now), {"targets.json": _named(targets, read(targets, Targets).signed.version)}
    )


def make_timestamp(version: int, snapshot: bytes, now: datetime) -> Timestamp:
    """Return the timestamp that names this snapshot."""
    told = {SIGNED_AT: _second(now).isoformat()}
    named = _named(snapshot, read(snapshot, Snapshot).signed.version)
    return Timestamp(version, None, expiry(TIMESTAMP, now), named, unrecognized_fields=told)


def sign(signed: T, signers: Iterable[Signer]) -> bytes:
    """Return metadata signed by all of these, ready to be written; the same for the same input."""
    metadata: Metadata[T] = Metadata(signed)
    for signer in sorted(signers, key=lambda one: one.public_key.keyid):
        metadata.sign(signer, append=True)
    return metadata.to_bytes(JSONSerializer(compact=True)) + b"\n"


def expiry(role: str, now: datetime) -> datetime:
    """Return until when what a role signs now is good."""
    return _second(now) + LIFETIMES[role]


def signed_at(timestamp: Timestamp) -> datetime | None:
    """Return when a timestamp was signed; None when it does not say."""
    try:
        return datetime.fromisoformat(timestamp.unrecognized_fields[SIGNED_AT]).astimezone(UTC)
    except (KeyError, TypeError, ValueError):
        return None


def releases(targets: Targets) -> tuple[Kept, ...]:
    """Return the releases whose whole catalogues are kept, newest first.

    Raises: ValueError: the list is missing or garbled.
    """
    try:
        return tuple(_kept(entry) for entry in targets.unrecognized_fields[RELEASES])
    except (KeyError, TypeError) as error:
        raise ValueError(f"the list of its releases is garbled ({error})") from error


def _kept(entry: dict[str, Any]) -> Kept:
    kept = Kept(**entry)
    digests, numbers = (kept.sha256, kept.file_sha256), (kept.sequence, kept.size, kept.file_bytes)
    if not all(map(is_digest, digests)):
        raise ValueError("the list of its releases holds what is no sha256")
    if not all(type(number) is int and number > 0 for number in numbers):
        raise ValueError("the list of its releases holds what is no number")
    return kept


def _named(data: bytes, version: int) -> MetaFile:
    return MetaFile(version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})


def _second(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)
