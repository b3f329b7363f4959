"""Publications on USB sticks: found where sticks are mounted, and looked at without a network."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.publication import layout
from kiosk.publication.releases import Release
from kiosk.sync.storage import Storage

DEPTH = 2  # a stick is mounted in /media/<label> or /run/media/<user>/<label>
MOST_FOLDERS = 200
MOST_STICKS = 8  # nobody plugs in more; a stick full of publications would keep us busy for hours


@dataclass(frozen=True, slots=True)
class Stick:
    """A folder with a publication."""

    folder: Path
    release: Release | None  # as its metadata tell; None: they cannot be read
    trusted: bool  # signed by whom this terminal trusts; whether it has run out is for sync to say


def find_sticks(folders: Sequence[str], storage: Storage) -> tuple[Stick, ...]:
    """Return the publications in ``folders`` and up to two levels below; no symbolic link is followed."""
    places = (place for folder in folders for place in _places(Path(folder), DEPTH) if _is_publication(place))
    found = list(islice(dict.fromkeys(places), MOST_STICKS))
    if not found:
        return ()
    from kiosk.sync.carried import carried  # late: it brings TUF, which the screen does without until a stick is there

    return tuple(Stick(place, *carried(place, storage)) for place in found)


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
