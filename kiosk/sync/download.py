"""One file from a source: verified, and resumed where an earlier attempt broke off."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from kiosk.errors import DamagedError, MissingError, SourceError
from kiosk.sync.disk import Disk
from kiosk.sync.source import Source
from kiosk.sync.storage import Storage

BREAKS = 3  # a connection may break off so often before we wait for the next sync


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file as it was signed."""

    path: str  # in the publication
    sha256: str
    length: int


def digest_of(path: Path) -> str:
    """Return a file's sha256."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def is_whole(path: Path, sha256: str) -> bool:
    """Return whether a file is there and is what was signed; one that the disk cannot read is not."""
    try:
        return digest_of(path) == sha256
    except OSError:
        return False


def fetch(
    storage: Storage, disk: Disk, source: Source, wanted: Wanted, place: Path, heard: Callable[[int], None]
) -> None:
    """Bring a file to its place; it stands there complete, verified and safely written, or not at all.

    ``heard`` is told how many bytes have arrived, also those of an earlier attempt.

    Raises:
        DamagedError: twice something else than what was signed came.
        SourceError: as for ``Source.read``; what came stays for the next attempt.
    """
    part = storage.part(wanted.sha256)
    breaks = wrong = 0
    while True:
        try:
            came = _fill(disk, source, wanted, part, heard)
        except MissingError:
            raise
        except (_TooShortError, SourceError) as error:
            breaks += 1
            if breaks < BREAKS and getattr(error, "retry_after_s", None) is None:
                continue
            if isinstance(error, SourceError):
                raise
            raise _damaged(source, wanted, "ends too early") from error
        if came == wanted.sha256:
            break
        disk.unlink(part)
        wrong += 1
        if wrong == 2:
            raise _damaged(source, wanted, "is not what was signed")
    disk.rename(part, place)


class _TooShortError(Exception):
    """The source has no more, though more was signed."""


def _fill(disk: Disk, source: Source, wanted: Wanted, part: Path, heard: Callable[[int], None]) -> str:
    """Complete ``part`` and return its digest; empty when it is too long."""
    digest, have = sha256(), 0
    try:
        with part.open("rb") as file:
            while chunk := file.read(1 << 16):
                digest.update(chunk)
                have += len(chunk)
    except FileNotFoundError:
        pass
    except OSError:  # a bad sector: begin anew in another place
        disk.unlink(part)
        digest, have = sha256(), 0
    heard(min(have, wanted.length))
    with disk.open(part, keep=True) as out:
        if have < wanted.length:
            with closing(source.read(wanted.path, have)) as chunks:
                for chunk in chunks:
                    have += len(chunk)
                    if have > wanted.length:
                        break
                    disk.write(out, chunk)
                    digest.update(chunk)
                    heard(len(chunk))
        if have < wanted.length:
            raise _TooShortError
        disk.sync(out)
    return digest.hexdigest() if have == wanted.length else ""


def _damaged(source: Source, wanted: Wanted, problem: str) -> DamagedError:
    return DamagedError(f"{source.place}: {wanted.path}", problem, "publish again, or copy the publication again")
