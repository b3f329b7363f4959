"""The catalogue of an offer: fetched as a patch or whole, unpacked, and looked at before it may be shown."""

import mmap
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from hashlib import sha256
from pathlib import Path

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.catalogue.opening import read_opening
from kiosk.errors import CatalogueError, DamagedError, MissingError, RefusedError, SchemaVersionError
from kiosk.publication.zstd import decompress_to
from kiosk.sync.client import Offer
from kiosk.sync.disk import Disk
from kiosk.sync.download import Wanted, fetch, is_whole
from kiosk.sync.generations import Generation
from kiosk.sync.source import Source
from kiosk.sync.storage import Storage


def obtain(
    storage: Storage,
    disk: Disk,
    source: Source,
    offer: Offer,
    bases: Sequence[Generation],
    heard: Callable[[int], None],
) -> Path:
    """Return an offer's database, unpacked and verified, among the unfinished downloads.

    A patch may start from one of ``bases``, the best first.

    Raises:
        DamagedError: neither a patch nor the whole gives what was signed.
        RefusedError: it cannot be shown by this kiosk.
        SourceError: it did not arrive.
    """
    ready = storage.partial / f"{offer.release.sha256}.db"
    disk.folder(storage.partial)
    there = is_whole(ready, offer.release.sha256)
    if not there and not _patched(storage, disk, source, offer, bases, heard, ready):
        _unpack(storage, disk, source, offer, offer.catalogue, None, heard, ready)
    inspect(ready)
    return ready


def best_patch(offer: Offer, bases: Sequence[Generation]) -> tuple[Wanted, Generation] | None:
    """Return the patch to fetch and what it starts from; None when the whole is not larger, or there is no patch."""
    for base in bases:
        patch = offer.patches.get(base.release.sha256)
        if patch is not None and patch.length < offer.catalogue.length:
            return patch, base
    return None


def inspect(path: Path) -> None:
    """Look whether a verified database can be shown.

    Raises:
        RefusedError: it was made for another version of the kiosk.
        DamagedError: whoever signed it signed something that cannot be shown.
    """
    try:
        read_opening(path.parent, path.name)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            found = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    except SchemaVersionError as error:
        raise RefusedError("the new catalogue", str(error), "update the kiosk's software") from error
    except (CatalogueError, sqlite3.Error) as error:
        raise DamagedError("the new catalogue", f"cannot be shown ({error})", "publish again") from error
    if found != "ok":
        raise DamagedError("the new catalogue", "is not a sound database", "publish again")


def _patched(
    storage: Storage,
    disk: Disk,
    source: Source,
    offer: Offer,
    bases: Sequence[Generation],
    heard: Callable[[int], None],
    ready: Path,
) -> bool:
    """Try the patch; whatever is wrong with it or its base, the whole catalogue makes good."""
    found = best_patch(offer, bases)
    if found is None:
        return False
    patch, base = found
    try:
        _unpack(storage, disk, source, offer, patch, base.folder / DATABASE, heard, ready)
    except (DamagedError, MissingError):
        return False
    return True


def _unpack(
    storage: Storage,
    disk: Disk,
    source: Source,
    offer: Offer,
    wanted: Wanted,
    base: Path | None,
    heard: Callable[[int], None],
    ready: Path,
) -> None:
    packed = storage.partial / wanted.sha256
    if not packed.is_file():
        fetch(storage, disk, source, wanted, packed, heard)
    digest = sha256()
    try:
        with disk.open(ready) as out, packed.open("rb") as file, _mapped(base) as prefix:
            for piece in decompress_to(_chunks(file.read), offer.release.size, prefix):
                disk.write(out, piece)
                digest.update(piece)
            disk.sync(out)
        if digest.hexdigest() != offer.release.sha256:
            raise ValueError("it is not the catalogue that was signed")
    except ValueError as error:
        disk.unlink(ready)
        raise DamagedError(f"{source.place}: {wanted.path}", f"cannot be unpacked: {error}", "publish again") from error
    finally:
        disk.unlink(packed)


def _mapped(base: Path | None) -> "mmap.mmap | nullcontext[None]":
    """Return a file's content, not read into memory."""
    if base is None:
        return nullcontext()
    with base.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _chunks(read: Callable[[int], bytes]) -> Iterator[bytes]:
    while chunk := read(1 << 16):
        yield chunk
