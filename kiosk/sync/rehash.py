"""Looks, a little at a time, whether what lies on the disk is still what was signed."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.errors import DiskError
from kiosk.sync import generations
from kiosk.sync.disk import Disk
from kiosk.sync.download import digest_of
from kiosk.sync.generations import DAMAGED
from kiosk.sync.storage import Storage


@dataclass(frozen=True, slots=True)
class Checked:
    """What one slice of looking brought."""

    next: str  # where to go on; empty: all was looked at, begin anew
    damaged: tuple[str, ...]  # digests of media that were removed, names of generations that are marked


def verify_some(storage: Storage, disk: Disk, start: str, limit_bytes: int) -> Checked:
    """Read about ``limit_bytes`` of what is installed, from where an earlier call stopped.

    Damaged media are removed and a damaged catalogue is marked, so that the next sync fetches them again; a marked one
    is shown only when there is no other.

    Raises: DiskError: what is damaged could not be removed.
    """
    damaged: list[str] = []
    left = limit_bytes
    for name, path, digest in _installed(storage):
        if name <= start:
            continue
        if left <= 0:
            return Checked(start, tuple(damaged))
        start = name
        try:
            left -= path.stat().st_size
            good = digest_of(path) == digest
        except FileNotFoundError:
            continue  # removed by a sync meanwhile
        except OSError:  # the disk cannot read it
            good = False
        if not good:
            damaged.append(name)
            _discard(disk, path)
    return Checked("", tuple(damaged))


def _installed(storage: Storage) -> list[tuple[str, Path, str]]:
    """Return name, path and digest of what can be looked at, by name."""
    shown = [one for one in (generations.current(storage), generations.previous(storage)) if one]
    catalogues = [(one.name, one.folder / DATABASE, one.release.sha256) for one in shown]
    media = [(path.name, path, path.name) for path in storage.objects.glob("*/*")]
    return sorted(catalogues + media)


def _discard(disk: Disk, path: Path) -> None:
    try:
        if path.name == DATABASE:
            disk.replace(path.with_name(DAMAGED), b"")
        else:
            disk.remove(path)
    except OSError as error:
        raise DiskError("this terminal's disk", f"cannot be written ({error.strerror})", "replace it soon") from error
