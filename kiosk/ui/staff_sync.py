"""View-model of a sync, as staff see it: under way, then how it ended."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.staff_texts import detail, size
from kiosk.ui.staff_values import SyncProgress, SyncResult

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = SyncResult("")
BEGINNING = SyncProgress(0, 0, 0, 0, None)


@QmlElement
@QmlUncreatable("made by the staff's screen")
class StaffSync(QObject):
    """Whatever began it, the schedule or a finger: a sync that is under way shows here, and how it ended."""

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = ""  # BCP 47, of the staff who came last
        self._running = False
        self._progress = BEGINNING
        self._result = NOTHING

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._running

    @Property(int, notify=changed)
    def files(self) -> int:
        """How many files have arrived."""
        return self._progress.files

    @Property(int, notify=changed)
    def filesTotal(self) -> int:
        """How many files are to arrive; 0: it is not known yet."""
        return self._progress.files_total

    @Property(float, notify=changed)
    def done(self) -> float:
        """How much has arrived, from 0 to 1."""
        progress = self._progress
        part, whole = (
            (progress.bytes, progress.bytes_total) if progress.bytes_total else (progress.files, progress.files_total)
        )
        return min(1.0, part / whole) if whole else 0.0

    @Property(str, notify=changed)
    def arrived(self) -> str:
        """How much has arrived: 3.4 MB."""
        return size(self._progress.bytes, self.language)

    @Property(str, notify=changed)
    def whole(self) -> str:
        """How much is to arrive; empty when it is not known yet."""
        return size(self._progress.bytes_total, self.language) if self._progress.bytes_total else ""

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long it may still take; -1: nobody knows."""
        return -1 if self._progress.remaining_s is None else max(0, round(self._progress.remaining_s))

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """How the last one ended: installed, unchanged, held, rolled back, failed; empty: none has ended yet."""
        return self._result.kind

    @Property(int, notify=changed)
    def sequence(self) -> int:
        """The publication it ended with; 0: it is not known."""
        return self._result.sequence or 0

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it failed, as a word."""
        return self._result.reason

    @Property(str, notify=changed)
    def detail(self) -> str:
        """Why it failed, in English, for whoever is called for help."""
        return detail(self._result.problem, self._result.remedy)

    def begin(self) -> None:
        """Show that a sync has begun."""
        self._running, self._progress, self._result = True, BEGINNING, NOTHING
        self.changed.emit()

    def report(self, progress: Any) -> None:
        """Tell how far the sync is.

        Args:
            progress: a SyncProgress, or what has the same fields.
        """
        self._running, self._progress, self._result = True, progress, NOTHING
        self.changed.emit()

    def finish(self, result: SyncResult) -> None:
        """Tell how a sync or a roll back ended."""
        self._running, self._result = False, result
        self.changed.emit()
        self.ended.emit()

    def forget(self) -> None:
        """Show no longer how the last one ended."""
        if self._result is not NOTHING:
            self._result = NOTHING
            self.changed.emit()
