"""What arrives by sync: brought when it is due, noticed when it is there."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.config import Sync
from kiosk.paths import synced_folder
from kiosk.sync import generations
from kiosk.sync.storage import Storage
from kiosk.ui.installed import Installed
from kiosk.ui.jobs import Jobs
from kiosk.ui.syncer import Syncer
from kiosk.ui.timetable import Timetable


class Supply(QObject):
    """Keeps a terminal's content fresh.

    Args:
        state: the folder that is written.
        site_file: where ``settings`` were read from; the sync reads it again in a process of its own.
        settings: where content comes from, and when it is asked for.
        jobs: work off the interface thread.
        now: the time, UTC.
        chance: from 0 to 1, another one on every terminal: so that they do not all ask at the same time.
    """

    changed = Signal()  # other content than before is installed

    def __init__(
        self,
        state: Path,
        site_file: Path | None,
        settings: Sync,
        jobs: Jobs,
        now: Callable[[], datetime],
        chance: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.storage = Storage(synced_folder(state))
        self._settings, self._now, self._chance, self._begun = settings, now, chance, now()
        options = ["--state", str(state)] + (["--site", str(site_file)] if site_file else [])
        self.syncer = Syncer(options, self)
        self.timetable = Timetable(self.syncer, self._due, jobs, now, self)
        self._installed: Installed | None = None

    def folders(self) -> tuple[Path, ...]:
        """Return the folders of installed content, the best first."""
        return generations.candidates(self.storage)

    def start(self) -> None:
        """Begin to watch, and to sync whenever it is due."""
        self._installed = Installed(self.storage.folder, self._newest, self)
        self._installed.changed.connect(self.changed)
        self.syncer.finished.connect(self._installed.look)  # a folder that was made anew is not watched any more
        if self._settings.source:
            self.timetable.start()

    def stop(self) -> None:
        """End what is under way; the next sync goes on where it was."""
        self.timetable.stop()
        self.syncer.stop()
        if self._installed is not None:
            self._installed.stop()

    def _newest(self) -> str:
        """Return what is installed; something else as well when the same was found damaged, or mended."""
        generation = generations.current(self.storage)
        return f"{generation.name} {generation.installed} {generation.damaged}" if generation else ""

    def _due(self) -> datetime:
        from kiosk.sync.schedule import next_sync  # late: nothing is due before the first picture
        from kiosk.sync.state import read_summary

        return next_sync(self._settings, read_summary(self.storage), self._now(), self._begun, self._chance)
