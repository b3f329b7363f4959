"""When the kiosk begins a sync by itself."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.errors import DiskError
from kiosk.ui.jobs import Jobs
from kiosk.ui.timetable import LONGEST, PAUSE, Timetable
from tests.ui.executors import Later

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)


class FakeSyncer(QObject):
    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.started = 0

    def start(self) -> None:
        self.running = True
        self.started += 1

    def end(self) -> None:
        self.running = False
        self.finished.emit(None)


class Clockwork:
    """A timetable whose clock and disk are in our hands."""

    def __init__(self, application: QGuiApplication) -> None:
        self.application, self.later, self.syncer = application, Later(), FakeSyncer()
        self.time, self.due = NOON, NOON
        self.broken = False
        self.timetable = Timetable(self.syncer, self._due, Jobs(self.later), lambda: self.time)  # type: ignore[arg-type]

    def _due(self) -> datetime:
        if self.broken:
            raise DiskError("state.db", "cannot be read", "have the disk checked")
        return self.due

    def read(self) -> None:
        self.later.do_all()
        self.application.processEvents()

    def tick(self) -> None:
        self.timetable.timer.timeout.emit()
        self.read()


def test_what_is_due_begins_at_once(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)
    clockwork.timetable.start()
    clockwork.read()
    assert clockwork.syncer.started == 1


def test_what_is_due_later_is_waited_for(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)
    clockwork.due = NOON + timedelta(minutes=3)
    clockwork.timetable.start()
    clockwork.read()
    assert clockwork.syncer.started == 0
    assert clockwork.timetable.timer.interval() <= 180_001
    clockwork.time = clockwork.due
    clockwork.tick()
    assert clockwork.syncer.started == 1
    clockwork.timetable.stop()


def test_the_clock_is_looked_at_now_and_then_for_it_may_be_set(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)
    clockwork.due = NOON + timedelta(days=2)
    clockwork.timetable.start()
    clockwork.read()
    assert clockwork.timetable.timer.interval() <= LONGEST.total_seconds() * 1000 + 1
    clockwork.timetable.stop()
    assert not clockwork.timetable.timer.isActive()


def test_after_a_sync_the_next_one_is_planned(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)
    clockwork.timetable.start()
    clockwork.read()
    clockwork.tick()
    assert clockwork.syncer.started == 1, "one at a time"
    clockwork.due = NOON + timedelta(minutes=15)
    clockwork.syncer.end()
    clockwork.read()
    assert clockwork.timetable.timer.isActive()
    clockwork.timetable.stop()


def test_a_disk_that_cannot_be_read_does_not_end_it(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)
    clockwork.broken = True
    clockwork.timetable.start()
    clockwork.read()
    assert clockwork.timetable.timer.isActive()
    clockwork.broken = False
    clockwork.tick()
    assert clockwork.syncer.started == 1
    clockwork.timetable.stop()


def test_a_sync_that_leaves_no_trace_is_not_begun_again_at_once(qapp: QGuiApplication) -> None:
    clockwork = Clockwork(qapp)  # its due time stays as it is: the disk is full, or another sync is under way
    clockwork.timetable.start()
    clockwork.read()
    clockwork.syncer.end()
    clockwork.read()
    assert clockwork.syncer.started == 1
    assert 0 < clockwork.timetable.timer.interval() <= PAUSE.total_seconds() * 1000 + 1
    clockwork.tick()
    assert clockwork.syncer.started == 2
    clockwork.timetable.stop()
