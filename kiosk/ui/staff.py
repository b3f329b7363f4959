"""View-model of the staff's screen."""

from collections.abc import Callable
from datetime import tzinfo
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Idle as Limits
from kiosk.errors import KioskError
from kiosk.pin import PinStore
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.rows import RowModel, plain
from kiosk.ui.staff_pin import StaffPin
from kiosk.ui.staff_sync import NOTHING, StaffSync
from kiosk.ui.staff_texts import (
    NOT_KNOWN_YET,
    AttemptTexts,
    StickTexts,
    attempt_texts,
    status_texts,
    stick_texts,
)
from kiosk.ui.staff_values import StaffActions, StaffStatus, Syncer, SyncResult, reason_of

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

CLOSES = Limits(ask_after_s=100, countdown_s=20)  # after two minutes without a touch; told for the last 20 seconds
LOOK_AGAIN_MS = 5000  # a stick may be put in while the screen is open
HISTORY = 50  # rows
CONSIDER_S = 0.7  # a second tap that follows sooner is the same finger trembling

STATUS, SILENT, ROLLING = "status", "status again", "roll back"  # jobs; nobody waits for the second


@QmlElement
@QmlUncreatable("made once, by the application")
class Staff(QObject):
    """Closed, or the PIN pad, or open. It closes by itself after two minutes without a touch.

    Args:
        pins: knows the PIN.
        actions: what can be done.
        syncer: begins syncs.
        jobs: work off the interface thread.
        speaks: tells the BCP 47 tag of the staff's language; asked whenever staff come.
        now: seconds from any fixed moment; only ever goes forward.
        zone: in which times are told; None: the terminal's own.
    """

    phaseChanged = Signal()
    statusChanged = Signal()
    askedChanged = Signal()
    summoned = Signal()  # the pad comes: the interface must speak the staff's language
    opened = Signal()  # the PIN was right: a visit under way has ended
    closed = Signal()  # the interface must speak the visitors' language again

    def __init__(
        self,
        pins: PinStore,
        actions: StaffActions,
        syncer: Syncer,
        jobs: Jobs,
        speaks: Callable[[], str],
        now: Callable[[], float] = monotonic,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._syncer, self._jobs = actions, syncer, jobs
        self._speaks, self._now, self._zone = speaks, now, zone
        self._language = ""
        self._phase = "closed"
        self._asked, self._asked_at = "", 0.0
        self._rolling = False
        self._status = NOT_KNOWN_YET
        self._trouble = ""
        self._reading = self._outdated = False  # how the terminal is; and what is read is out of date already
        self._history = RowModel(AttemptTexts, self)
        self._sticks = RowModel(StickTexts, self)
        self._pin = StaffPin(pins, jobs, now, self)
        self._pin.passed.connect(self._open)
        self._sync = StaffSync(self)
        self._sync.ended.connect(lambda: self._look())
        self._idle = Idle(CLOSES, now, self)
        self._idle.expired.connect(self.close)
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    @property
    def language(self) -> str:
        """The language of the staff who came last."""
        return self._language

    # what QML reads

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """What is on screen: closed (nothing), pad or open."""
        return self._phase

    @Property(StaffPin, constant=True)
    def pin(self) -> StaffPin:
        """The PIN pad."""
        return self._pin

    @Property(StaffSync, constant=True)
    def sync(self) -> StaffSync:
        """The sync under way, and how the last one ended."""
        return self._sync

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """When the screen closes by itself; it tells so for the last seconds."""
        return self._idle

    @Property("QVariant", notify=statusChanged)
    def status(self) -> Any:
        """How the terminal is: the fields of StatusTexts."""
        return plain(self._status)

    @Property(QAbstractItemModel, constant=True)
    def history(self) -> QAbstractItemModel:
        """The last syncs, newest first."""
        return self._history

    @Property(int, notify=statusChanged)
    def attempts(self) -> int:
        """How many syncs the history tells."""
        return len(self._history.rows)

    @Property(QAbstractItemModel, constant=True)
    def sticks(self) -> QAbstractItemModel:
        """The USB sticks with a publication."""
        return self._sticks

    @Property(int, notify=statusChanged)
    def stickCount(self) -> int:
        """How many sticks there are."""
        return len(self._sticks.rows)

    @Property(str, notify=statusChanged)
    def trouble(self) -> str:
        """Why it is not known how the terminal is, in English; empty when it is."""
        return self._trouble

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """What waits for a second, clearly worded tap: rollBack, restart, leave; empty: nothing."""
        return self._asked

    @Property(bool, notify=statusChanged)
    def busy(self) -> bool:
        """Whether a sync or a roll back is under way, so that no other can begin."""
        return self._sync.running or self._rolling

    # what QML does

    @Slot()
    def summon(self) -> None:
        """Show the PIN pad."""
        if self._phase == "closed":
            self._language = self._sync.language = self._speaks()
            self._pin.begin()
            self._idle.start()
            self._turn("pad")
            self.summoned.emit()

    @Slot()
    def close(self) -> None:
        """Close the screen; a sync under way goes on."""
        if self._phase != "closed":
            self._idle.stop()
            self._again.stop()
            self._pin.end()
            self._sync.forget()
            self.ask("")
            self._turn("closed")
            self.closed.emit()

    @Slot()
    def touch(self) -> None:
        """Note that someone is there."""
        if self._phase != "closed":
            self._idle.touch()

    @Slot()
    def syncNow(self) -> None:
        """Ask the source for something newer."""
        self._begin("", again=False)

    @Slot()
    def installAgain(self) -> None:
        """Install the publication that was rolled back here."""
        self._begin("", again=True)

    @Slot(str)
    def installFrom(self, folder: str) -> None:
        """Install what a stick brings, even if it was rolled back here: somebody put it in for that."""
        self._begin(folder, again=True)

    @Slot(str)
    def ask(self, action: str) -> None:
        """Ask for a second tap before something is done; empty: ask no longer."""
        if action != self._asked:
            self._asked, self._asked_at = action, self._now()
            self.askedChanged.emit()

    @Slot()
    def confirm(self) -> None:
        """Do what was asked."""
        action, status = self._asked, self._status
        if self._phase != "open" or self._now() - self._asked_at < CONSIDER_S:
            return
        self.ask("")
        if action == "rollBack" and not self.busy and status.earlier:
            self._roll_back()
        elif action == "restart":
            self._actions.restart()
        elif action == "leave" and status.can_leave:
            self._actions.leave()

    # what the application does

    def report(self, progress: Any) -> None:
        """Tell how far a sync is: a SyncProgress, or what has the same fields."""
        self._sync.report(progress)
        self.statusChanged.emit()

    def finish(self, result: SyncResult) -> None:
        """Tell how a sync ended; one that ended while nobody looked is told by the history."""
        self._sync.finish(result if self._phase == "open" else NOTHING)
        self.statusChanged.emit()

    # how it does it

    def _open(self) -> None:
        self._pin.end()
        self._turn("open")
        self.opened.emit()
        if self._syncer.running and not self._sync.running:
            self._sync.begin()
        self._look(STATUS)
        self._again.start()

    def _look(self, job: str = SILENT) -> None:
        """Read how the terminal is; what is asked for during a reading is read when that has ended."""
        self._outdated = self._reading
        if self._phase == "open" and not self._reading:
            self._reading = True
            self._jobs.run(job, self._actions.status, self._show, self._fail, asked=job == STATUS)

    def _look_again(self) -> None:
        """Read it once more, unless something, such as a slow stick, still keeps the last reading from its end."""
        if not self._reading:
            self._look()

    def _show(self, status: StaffStatus) -> None:
        shown = status_texts(status, self._language, self._zone)
        self._history.show(tuple(attempt_texts(status.history[:HISTORY], self._language, self._zone)))
        self._sticks.show(tuple(stick_texts(status.sticks, self._language, self._zone)))
        self._status = shown
        self._end_look("")

    def _fail(self, error: KioskError) -> None:
        self._end_look(str(error))

    def _end_look(self, trouble: str) -> None:
        self._reading, self._trouble = False, trouble
        self.statusChanged.emit()
        if self._outdated:
            self._look()

    def _begin(self, source: str, *, again: bool) -> None:
        self.ask("")
        if self._phase == "open" and not self.busy:
            self._sync.begin()
            self._syncer.start(source, again)
            self.statusChanged.emit()

    def _roll_back(self) -> None:
        def done(result: SyncResult) -> None:
            self._rolling = False
            self.finish(result)

        def failed(error: KioskError) -> None:
            problem, remedy = getattr(error, "problem", str(error)), getattr(error, "remedy", "")
            done(SyncResult("failed", reason=reason_of(error), problem=problem, remedy=remedy))

        self._rolling = True
        self._sync.forget()
        self._jobs.run(ROLLING, self._actions.roll_back, done, failed)
        self.statusChanged.emit()

    def _turn(self, phase: str) -> None:
        self._phase = phase
        self.phaseChanged.emit()
