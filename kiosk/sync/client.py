"""What a source offers, verified by python-tuf."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from shutil import rmtree

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
)
from tuf.api.metadata import TargetFile, Targets, Timestamp
from tuf.ngclient import FetcherInterface, Updater

from kiosk.errors import DamagedError, MissingError, RefusedError, StaleError, SyncError, UntrustedError
from kiosk.publication import layout
from kiosk.publication.metadata import signed_at
from kiosk.publication.releases import Release, from_custom
from kiosk.sync import roots
from kiosk.sync.disk import Disk
from kiosk.sync.download import Wanted
from kiosk.sync.source import Source, read_all
from kiosk.sync.state import State
from kiosk.sync.storage import Storage

CACHED = ("timestamp.json", "snapshot.json", "targets.json")
OLDER = "take a newer stick, or let the publisher upload what is newest"
LONGEST_TIMESTAMP = 16_384  # bytes, as in python-tuf


@dataclass(frozen=True, slots=True)
class Offer:
    """What a source offers, verified."""

    release: Release
    catalogue: Wanted
    patches: dict[str, Wanted]  # by the digest of the database they start from
    keys: str  # ids of the keys for targets
    clock_keys: str  # ids of the keys for the timestamp
    signed: datetime | None  # when the timestamp was signed
    expires: datetime  # of the timestamp


def refresh(
    storage: Storage, disk: Disk, state: State, source: Source, now: datetime, timestamp: bytes, bases: Sequence[str]
) -> Offer:
    """Return what a source offers, after every check that TUF asks for.

    Its ``timestamp.json`` has been read already; ``bases`` are digests of the databases that a patch may start from.

    Raises: SyncError: of the kind that tells what is wrong.
    """
    root, data = roots.newest(storage)
    for newer, data in roots.follow(root, source):
        roots.keep(storage, disk, newer, data)
        root = newer
    clock_keys = roots.key_ids(root, Timestamp.type)
    reference = max(now, state.clock_floor(clock_keys) or now)
    fetcher = _Fetcher(source, {layout.TIMESTAMP: timestamp}, f"{layout.METADATA}/{root.signed.version + 1}.root.json")
    disk.folder(storage.tuf)
    _tidy(storage)
    try:
        updater = Updater(str(storage.tuf), f"{layout.METADATA}/", fetcher=fetcher, bootstrap=data)
        # the only way to tell python-tuf the time; a test notices when it goes
        trusted = updater._trusted_set
        trusted.reference_time = reference
        updater.refresh()
        found = updater.get_targetinfo(layout.CATALOGUE)
        patches = {base: patch for base in bases if (patch := updater.get_targetinfo(layout.patch(base)))}
    except (RepositoryError, DownloadError) as error:
        raise _explained(error, source, fetcher) from error
    if found is None:
        raise DamagedError(source.place, "its signed list names no catalogue", "publish again")
    return Offer(
        release=_release(found, source),
        catalogue=_target(found, source),
        patches={base: _target(patch, source) for base, patch in patches.items()},
        keys=roots.key_ids(root, Targets.type),
        clock_keys=clock_keys,
        signed=signed_at(trusted.timestamp),
        expires=trusted.timestamp.expires.astimezone(UTC),
    )


def forget(storage: Storage, disk: Disk) -> None:
    """Let python-tuf forget what it has seen: that was not for this terminal, and must not outdo what is.

    Raises: OSError: the disk cannot be written.
    """
    for name in CACHED:
        disk.unlink(storage.tuf / name)


class _Fetcher(FetcherInterface):
    """Gives python-tuf what a source has."""

    def __init__(self, source: Source, known: dict[str, bytes], missing: str) -> None:
        self._source, self._known, self._absent = source, known, missing
        self.missing: MissingError | None = None

    def _fetch(self, url: str) -> Iterator[bytes]:
        raise NotImplementedError  # everything python-tuf fetches for us is small: see download_bytes

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """Return a metadata file; errors of the source pass through python-tuf as they are."""
        if url in self._known:
            return self._known[url]
        if url == self._absent:  # we have just asked
            raise DownloadHTTPError(url, 404)
        try:
            return read_all(self._source, url, max_length)
        except MissingError as error:
            self.missing = error
            raise DownloadHTTPError(url, 404) from error


def _tidy(storage: Storage) -> None:
    """Remove the roots that python-tuf keeps, for ours alone count, and what an interruption left behind."""
    for path in storage.tuf.iterdir():
        if path.is_dir() and not path.is_symlink():
            rmtree(path, ignore_errors=True)
        elif path.name not in CACHED:
            path.unlink(missing_ok=True)


def _explained(error: Exception, source: Source, fetcher: _Fetcher) -> SyncError:
    place = source.place
    if isinstance(error, ExpiredMetadataError):
        problem = f"its signature has run out ({error})"
        return StaleError(place, problem, "let its publisher renew it, and check this terminal's date")
    if isinstance(error, BadVersionNumberError):
        return RefusedError(place, f"is older than what this terminal has seen ({error})", OLDER)
    if isinstance(error, LengthOrHashMismatchError):
        return DamagedError(place, f"its metadata do not belong together ({error})", "copy the publication again")
    if isinstance(error, DownloadError):
        return fetcher.missing or DamagedError(place, f"its metadata cannot be used ({error})", "publish again")
    remedy = "log this network in if it asks for a login page; otherwise let the publisher look"
    return UntrustedError(place, "what it offers is not signed by whom this terminal trusts", remedy)


def _release(target: TargetFile, source: Source) -> Release:
    try:
        return from_custom(target.unrecognized_fields["custom"])
    except (KeyError, ValueError) as error:
        raise DamagedError(source.place, f"its release cannot be read ({error})", "publish again") from error


def _target(target: TargetFile, source: Source) -> Wanted:
    digest = target.hashes.get("sha256")
    if digest is None or not layout.is_digest(digest):
        raise DamagedError(source.place, f"{target.path}: has no sha256", "publish again")
    return Wanted(layout.target_file(target.path, digest), digest, target.length)
