"""Notices that a visitor has gone, and asks first."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Idle as Limits

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class Idle(QObject):
    """Asks after a while without a touch, counts down, then tells that the visit is over.

    Args:
        limits: from the site file.
        now: seconds from any fixed moment; only ever goes forward.
    """

    changed = Signal()
    expired = Signal()

    def __init__(self, limits: Limits, now: Callable[[], float] = monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._now = now
        self._touched = now()
        self._asked: float | None = None  # when the question came; None: it is not on screen
        self._left = 0  # whole seconds of the countdown; 0: not asking
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the question is on screen."""
        return self._left > 0

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long the question still waits, in seconds."""
        return self._left

    @Property(int, constant=True)
    def countdown(self) -> int:
        """How long the question waits altogether, in seconds."""
        return round(self._limits.countdown_s)

    def start(self) -> None:
        """Begin to watch: a visit has begun."""
        self.touch()

    def stop(self) -> None:
        """Stop watching: there is no visit."""
        self._timer.stop()
        self._asked = None
        self._show(0)

    @Slot()
    def touch(self) -> None:
        """Note that someone is there."""
        self._touched, self._asked = self._now(), None
        self._show(0)
        self._wait(self._limits.ask_after_s)

    def ask(self, seconds: int) -> None:
        """Ask at once, with some seconds left to answer."""
        self._asked = self._now() - (self._limits.countdown_s - seconds)
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock; ask, count down or end the visit."""
        now = self._now()
        if self._asked is None and now - self._touched < self._limits.ask_after_s:
            self._wait(self._touched + self._limits.ask_after_s - now)
            return
        if self._asked is None:
            self._asked = now  # however late we look, the whole countdown is still to come
        ends_in = self._asked + self._limits.countdown_s - now
        if ends_in <= 0:
            self.stop()
            self.expired.emit()
        else:
            left = ceil(ends_in)
            self._show(left)
            self._wait(ends_in - (left - 1))

    def _wait(self, seconds: float) -> None:
        self._timer.start(max(1, round(seconds * 1000)))

    def _show(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.changed.emit()
