"""Notices that other content was installed, whoever did it: this kiosk, a timer, or somebody at a keyboard."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class Installed(QObject):
    """Watches the folder of what was synced.

    Args:
        folder: made when missing, so that it can be watched.
        current: tells what is installed there now.
    """

    changed = Signal()

    def __init__(self, folder: Path, current: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._known = current()
        with suppress(OSError):  # a disk that cannot be written gets no new content either
            folder.mkdir(parents=True, exist_ok=True)
        self._watcher = QFileSystemWatcher(self)
        if folder.is_dir():
            self._watcher.addPath(str(folder))
        self._watcher.directoryChanged.connect(self.look)

    def stop(self) -> None:
        """Look no more."""
        self._watcher.directoryChanged.disconnect(self.look)

    def look(self) -> None:
        """Tell when something else is installed than before."""
        found = self._current()
        if found != self._known:
            self._known = found
            self.changed.emit()
