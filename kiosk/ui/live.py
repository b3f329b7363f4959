"""Notices that someone is writing content."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500

Stamp = frozenset[tuple[str, int, int]]


class Live(QObject):
    """Calls back when a file of a folder was saved, added or removed.

    Looks again and again rather than asking the system to be told: editors replace files in many ways, and network
    folders tell nobody.

    Args:
        folder: what to watch, with everything below.
        changed: called on the interface thread.
    """

    def __init__(self, folder: Path, changed: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._changed = folder, changed
        self._seen = stamp(folder)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self._timer.start()

    def look(self) -> None:
        """Look once."""
        now = stamp(self._folder)
        if now != self._seen:
            self._seen = now
            self._changed()


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
