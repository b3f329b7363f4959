"""Notices that someone is writing content."""

from collections.abc import Callable, Iterator
from pathlib import Path

Stamp = frozenset[tuple[str, int, int]]


def changes(folder: Path, wait: Callable[[], bool]) -> Iterator[None]:
    """Yield at once, and again each time a file of a folder was saved, added or removed.

    Looks again and again rather than asking the system to be told: editors replace files in many ways, and network
    folders tell nobody.

    Args:
        folder: what to watch, with everything below.
        wait: lets a moment pass and tells whether to go on watching.
    """
    seen = None
    while True:
        now = stamp(folder)
        if now != seen:
            seen = now
            yield
        elif not wait():
            return


def stamp(folder: Path) -> Stamp:
    """Return what tells whether any file below a folder changed: names, sizes, times."""
    found = set()
    for path in folder.rglob("*"):
        try:
            status = path.stat()
        except OSError:
            continue  # removed while we looked
        found.add((str(path), status.st_size, status.st_mtime_ns))
    return frozenset(found)
