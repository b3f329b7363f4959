"""Removes what no generation needs any more."""

import fcntl
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.errors import SyncError
from kiosk.sync import generations, media
from kiosk.sync.disk import Disk
from kiosk.sync.generations import IN_USE, RELEASE
from kiosk.sync.storage import Storage


def collect(storage: Storage, disk: Disk, also: Collection[str] = ()) -> None:
    """Remove generations that are neither CURRENT nor PREVIOUS nor shown by anybody, and media of none of the rest.

    Media and unfinished downloads with a digest in ``also`` are kept besides.

    Raises: OSError: the disk cannot be written; what is left goes the next time.
    """
    for path in _entries(storage.partial):
        if path.name.partition(".")[0] not in also:
            disk.remove(path)
    named = {one.name for one in (generations.current(storage), generations.previous(storage)) if one}
    if not named:
        return
    for folder in _entries(storage.generations):
        if folder.name not in named:
            _remove_unused(disk, folder)
    with suppress(SyncError):  # a catalogue that cannot be read might need any of them
        kept = {*also}
        for folder in _entries(storage.generations):
            kept |= media.listed(folder / DATABASE).keys()
        for folder in _entries(storage.objects):
            for path in _entries(folder):
                if path.name not in kept:
                    disk.remove(path)


def _remove_unused(disk: Disk, folder: Path) -> None:
    """Remove a generation unless somebody shows it."""
    try:
        handle = os.open(folder / IN_USE, os.O_RDONLY)
    except (FileNotFoundError, NotADirectoryError):
        disk.remove(folder)  # was never complete, or is something else
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        disk.unlink(folder / RELEASE)
        disk.remove(folder)
    except BlockingIOError:
        pass
    finally:
        os.close(handle)


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []
