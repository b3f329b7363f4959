"""Starts a sync whenever one is due."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KioskError
from kiosk.ui.jobs import Jobs
from kiosk.ui.syncer import Syncer

LONGEST = timedelta(minutes=10)
"""The clock is looked at this often at least: it may be set, and a laptop may have slept."""

PAUSE = timedelta(minutes=5)
"""A sync that leaves no trace, for the disk is full or another one is under way, is not begun again sooner."""


class Timetable(QObject):
    """Looks at the clock, and begins the sync that is due.

    Args:
        syncer: does the work.
        due: tells when the next sync is due; reads the disk, so it is asked on the worker.
        jobs: the worker.
        now: the time, UTC.
    """

    def __init__(
        self,
        syncer: Syncer,
        due: Callable[[], datetime],
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._syncer, self._due, self._jobs, self._now = syncer, due, jobs, now
        self._stopped = False
        self._ended = False  # a sync has just ended
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look at the clock."""
        self._syncer.finished.connect(self._plan)
        self.look()

    def stop(self) -> None:
        """Begin no more syncs."""
        self.timer.stop()
        self._stopped = True

    def look(self) -> None:
        """Begin the sync that is due, or wait for it."""
        self._jobs.run("due", self._due, self._heed, self._later, asked=False)

    def _plan(self) -> None:
        self._ended = True
        self.look()

    def _heed(self, due: datetime) -> None:
        if self._stopped or self._syncer.running:  # its end comes back here
            return
        wait = due - self._now()
        if self._ended and wait <= timedelta(0):
            wait = PAUSE
        self._ended = False
        if wait <= timedelta(0):
            self._syncer.start()
        else:
            self.timer.start(int(min(wait, LONGEST).total_seconds() * 1000) + 1)

    def _later(self, _: KioskError) -> None:
        self.timer.start(int(LONGEST.total_seconds() * 1000))
