"""View-model of the PIN pad."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.pin import LONGEST, SHORTEST, PinStore, Verdict
from kiosk.ui.jobs import Jobs

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOOKING = "pin"  # the job that asks the store


@QmlElement
@QmlUncreatable("made by the staff's screen")
class StaffPin(QObject):
    """Takes digits, has them looked at, and tells how long the next try must wait. The digits never reach QML.

    Args:
        pins: knows the PIN.
        jobs: work off the interface thread: to compare takes a tenth of a second, on purpose.
        now: seconds from any fixed moment; only ever goes forward.
    """

    changed = Signal()
    passed = Signal()  # the PIN was right

    def __init__(
        self, pins: PinStore, jobs: Jobs, now: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pins, self._jobs, self._now = pins, jobs, now
        self._digits = ""
        self._looking = False
        self._wrong = False
        self._unset = False
        self._problem = ""
        self._free_at = now()  # when the next try is looked at
        self._left = 0  # whole seconds until then
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits were typed."""
        return len(self._digits)

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many digits there can be."""
        return LONGEST

    @Property(bool, notify=changed)
    def blocked(self) -> bool:
        """Whether no PIN would be looked at."""
        return bool(self._unset or self._problem or self._left)

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether there are enough digits for a PIN."""
        return len(self._digits) >= SHORTEST

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether the PIN is being compared."""
        return self._looking

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._wrong

    @Property(bool, notify=changed)
    def unset(self) -> bool:
        """Whether there is no PIN at all: nobody gets in before one is set by command."""
        return self._unset

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long the next try must wait, in seconds."""
        return self._left

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the PIN cannot be looked at, in English; empty when it can."""
        return self._problem

    @Slot(str)
    def press(self, digit: str) -> None:
        """Type one digit."""
        if self._takes() and len(digit) == 1 and digit in "0123456789" and len(self._digits) < LONGEST:
            self._digits += digit
            self._wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        if self._takes() and self._digits:
            self._digits = self._digits[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have the PIN looked at."""
        if self._takes() and self.complete:
            digits, self._digits = self._digits, ""
            self._looking = True
            self._jobs.run(LOOKING, lambda: self._pins.check(digits), self._judge, self._fail)
            self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Look at the clock: how long must the next try still wait?"""
        left = max(0, ceil(self._free_at - self._now()))
        if not left:
            self._timer.stop()
        if left != self._left:
            self._left = left
            self.changed.emit()

    def begin(self) -> None:
        """Show an empty pad; tell at once when no try would be looked at."""
        self.end()
        self._unset = not self._pins.exists
        if not self._unset:
            self._looking = True
            self._jobs.run(LOOKING, self._pins.wait_s, self._wait, self._fail)
        self.changed.emit()

    def end(self) -> None:
        """Forget what was typed."""
        self._timer.stop()
        self._digits, self._problem = "", ""
        self._looking = self._wrong = self._unset = False
        self._left = 0
        self._jobs.run(LOOKING, lambda: None, lambda _: None, lambda _: None)  # a verdict under way counts no more
        self.changed.emit()

    def _takes(self) -> bool:
        return not (self._looking or self.blocked)

    def _judge(self, verdict: Verdict) -> None:
        self._wrong = not verdict.right
        self._wait(verdict.wait_s)
        if verdict.right:
            self.passed.emit()

    def _wait(self, seconds: float) -> None:
        self._looking = False
        self._free_at = self._now() + seconds
        if seconds:
            self._timer.start()
        self._left = ceil(seconds)
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._looking = False
        self._problem = str(error)
        self.changed.emit()
