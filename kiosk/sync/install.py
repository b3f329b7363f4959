"""From a verified offer to a complete generation on screen; every step can be interrupted and done again."""

import json
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.errors import DamagedError, DiskError, MissingError, SyncError
from kiosk.publication.releases import as_custom
from kiosk.sync import database, garbage, generations, media
from kiosk.sync.client import Offer
from kiosk.sync.disk import Disk
from kiosk.sync.download import is_whole
from kiosk.sync.generations import DAMAGED, IN_USE, RELEASE, Generation
from kiosk.sync.progress import Tracker
from kiosk.sync.source import Source
from kiosk.sync.storage import Storage

SPARE_BYTES = 16 << 20  # never fill a disk to its last byte
MEDIA = "../../objects"  # seen from a generation's folder


def is_intact(storage: Storage, generation: Generation) -> bool:
    """Return whether a generation's catalogue can be read and all its media are there in their size."""
    if generation.damaged or not (generation.folder / "media").is_dir():
        return False
    try:
        return not media.missing(storage, media.listed(generation.folder / DATABASE))
    except SyncError:
        return False


def mend(storage: Storage, disk: Disk, source: Source, generation: Generation, tracker: Tracker) -> None:
    """Fetch the media that an installed generation lacks, as far as the source still has them."""
    with suppress(DamagedError):
        lacking = media.missing(storage, media.listed(generation.folder / DATABASE))
        tracker.expect(len(lacking), sum(lacking.values()))
        for digest, size in lacking.items():
            with suppress(MissingError, DamagedError):
                media.fetch_all(storage, disk, source, {digest: size}, tracker, threads=1)


def install(
    storage: Storage, disk: Disk, source: Source, offer: Offer, now: datetime, tracker: Tracker, threads: int
) -> None:
    """Fetch what is missing of an offer and put it on screen.

    Raises: SyncError: of the kind that tells what is wrong; what was on screen stays there.
    """
    folder = storage.generations / generations.name_of(offer.release)
    placed = folder / DATABASE
    needed = {offer.release.sha256, *(one.sha256 for one in (offer.catalogue, *offer.patches.values()))}
    if not is_whole(placed, offer.release.sha256):
        named = (generations.current(storage), generations.previous(storage))
        bases = [one for one in named if one and not one.damaged]
        found = database.best_patch(offer, bases)
        packed = found[0].length if found else offer.catalogue.length
        _require_room(storage, disk, packed + offer.release.size, needed)
        tracker.expect(offer.release.media_files + 1, packed + offer.release.media_bytes)
        ready = database.obtain(storage, disk, source, offer, bases, tracker.heard)
    else:
        ready = placed
        database.inspect(placed)
    wanted = media.listed(ready)
    lacking = media.missing(storage, wanted)
    _require_room(storage, disk, sum(lacking.values()), needed | wanted.keys())
    tracker.expect(len(lacking), sum(lacking.values()))
    media.fetch_all(storage, disk, source, lacking, tracker, threads)
    _complete(disk, folder, ready, offer, now)
    generations.activate(storage, disk, folder.name)


def _complete(disk: Disk, folder: Path, ready: Path, offer: Offer, now: datetime) -> None:
    """Make the generation's folder; its release is written last and says that the rest is there."""
    disk.folder(folder)
    placed = folder / DATABASE
    if ready != placed:
        disk.rename(ready, placed)
    if not (folder / "media").is_symlink():
        disk.symlink(MEDIA, folder / "media")
    if not (folder / IN_USE).exists():
        with disk.open(folder / IN_USE) as file:
            disk.sync(file)
    disk.unlink(folder / DAMAGED)
    disk.sync_folder(folder)
    facts = as_custom(offer.release) | {"installed": now.isoformat(), "keys": offer.keys}
    disk.replace(folder / RELEASE, json.dumps(facts, indent=1).encode())


def _require_room(storage: Storage, disk: Disk, size: int, also: Collection[str]) -> None:
    """Make sure that ``size`` bytes can be written; when not, what is needed by nobody goes first.

    ``also``: digests of what is on its way.
    """
    if size and disk.free(storage.folder) < size + SPARE_BYTES:
        with suppress(OSError):
            garbage.collect(storage, disk, also)
        free = disk.free(storage.folder)
        if free < size + SPARE_BYTES:
            needed = f"{(size + SPARE_BYTES) / 1e6:.0f} MB are needed, {free / 1e6:.0f} MB are free"
            raise DiskError("this terminal's disk", needed, "make room, or put in a larger disk")
