"""A terminal with the staff's screen above it, its collaborators made up."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.config import Idle
from kiosk.errors import KioskError
from kiosk.pin import PinStore
from kiosk.ui.staff import Staff
from kiosk.ui.staff_values import (
    Attempt,
    Earlier,
    StaffActions,
    StaffStatus,
    StickFound,
    SyncResult,
)
from tests.fit import plainly, text_of
from tests.terminal import Terminal

PIN, WRONG = "2718", "3141"
TODAY = datetime(2026, 11, 24, 8, 15, tzinfo=UTC)


class Clock:
    """A clock that stands until someone turns it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def wall(self) -> datetime:
        """Return the time on the wall."""
        return TODAY + timedelta(seconds=self.now)


def history() -> tuple[Attempt, ...]:
    """Return one of each kind of attempt, and enough of them to fill the screen."""
    web, stick = "https://content.example.org/charleroi", "/media/usb/GREEN"
    refused = ("1.example.org: the name cannot be found", "check the network")
    one = [
        Attempt(TODAY, "installed", 42, web, 3_400_000, 12.3),
        Attempt(TODAY - timedelta(minutes=15), "unchanged", 41, web, 1_022, 0.2),
        Attempt(TODAY - timedelta(hours=9), "failed", None, web, 0, 10, "source", *refused),
        Attempt(
            TODAY - timedelta(hours=10), "failed", None, stick, 18_200_000, 200, "damaged", "a.zst: is damaged", ""
        ),
        Attempt(TODAY - timedelta(days=1), "rolled back", 40),
        Attempt(TODAY - timedelta(days=2), "held", 41, web, 900),
        Attempt(TODAY - timedelta(days=23), "installed", 41, stick, 118_200_000, 130),
    ]
    return tuple(one * 8)


def status() -> StaffStatus:
    """Return how a terminal is on a good day."""
    return StaffStatus(
        sequence=42,
        published=TODAY - timedelta(days=1),
        installed=TODAY,
        freshness="fresh",
        source="https://content.example.org/charleroi",
        last_success=TODAY + timedelta(hours=1),
        reason="",
        problem="",
        remedy="",
        held=None,
        previous=Earlier(41, TODAY - timedelta(days=20)),
        sticks=(),
        history=history(),
        disk_free_bytes=12_400_000_000,
        versions=(("kiosk", "0.2.0"), ("Python", "3.11.2"), ("Qt", "6.11.3")),
        languages=("fr", "nl", "en", "de"),
        idle=Idle(),
        can_leave=True,
    )


def failing(code: str, **changes: object) -> StaffStatus:
    """Return how a terminal is on a bad day."""
    told = "https://content.example.org/charleroi: does not answer", "check the address, the network and the web server"
    bad = replace(status(), freshness="failing", reason=code, problem=told[0], remedy=told[1])
    return replace(bad, **changes)  # type: ignore[arg-type]


STICKS = (
    StickFound("/media/usb/GREEN", 43, TODAY, True),
    StickFound("/run/media/kiosk/SOMEBODY ELSE", 7, TODAY, False),
)


@dataclass
class World:
    """What the screen can do, and what it did."""

    status: StaffStatus = field(default_factory=status)
    done: list[str] = field(default_factory=list)
    started: list[tuple[str, bool]] = field(default_factory=list)
    running: bool = False
    wrong: KioskError | None = None  # why it cannot be read how the terminal is
    stuck: KioskError | None = None  # why nothing can be rolled back

    def start(self, source: str = "", again: bool = False) -> None:
        """Note that a sync began."""
        self.started.append((source, again))
        self.running = True

    def read(self) -> StaffStatus:
        """Return how the terminal is."""
        if self.wrong is not None:
            raise self.wrong
        return self.status

    def roll_back(self) -> SyncResult:
        """Note a roll back."""
        self.done.append("roll back")
        if self.stuck is not None:
            raise self.stuck
        return SyncResult("rolled back", 41)

    def noting(self, what: str) -> Callable[[], None]:
        """Return what notes that something was done."""
        return lambda: self.done.append(what)


class Room:
    """The terminal, the staff's screen above it, and the world behind it.

    Args:
        terminal: drives the window.
        folder: for the PIN.
        language: of the staff.
        pin: that was set; empty: none.
    """

    def __init__(self, terminal: Terminal, folder: Path, language: str = "en", pin: str = PIN) -> None:
        self.kiosk, self.stage = terminal, terminal.stage
        self.clock, self.world = Clock(), World()
        pins = PinStore(folder / "pin.json", self.clock.wall)
        if pin and not pins.exists:
            pins.set(pin)
        actions = StaffActions(
            self.world.read, self.world.roll_back, self.world.noting("restart"), self.world.noting("leave")
        )
        self.staff = Staff(pins, actions, self.world, self.stage.jobs, lambda: language, self.clock, UTC)
        self.stage.settle()
        self.stage.translations.use(language)
        self.stage.engine.retranslate()
        self.layer = self._above()

    def _above(self) -> QQuickItem:
        """Put the layer above the kiosk's own screens."""
        component = QQmlComponent(self.stage.engine)
        component.loadFromModule("Kiosk.Staff", "StaffLayer")
        layer = component.createWithInitialProperties({"staff": self.staff})
        assert isinstance(layer, QQuickItem), component.errorString()
        window = self.stage.window
        self.below = window.contentItem().childItems()
        self.staff.phaseChanged.connect(self._cover)
        layer.setParent(window)
        layer.setParentItem(window.contentItem())
        layer.setWidth(window.width())
        layer.setHeight(window.height())
        return layer

    def _cover(self) -> None:
        """Let nobody touch what is below, as the window does."""
        for below in self.below:
            below.setEnabled(self.staff.phase == "closed")
        self.layer.setFocus(self.staff.phase != "closed")

    def type(self, pin: str) -> None:
        """Touch the keys of a PIN, then the one that enters it."""
        for digit in pin:
            self.kiosk.tap(f"pin_{digit}")
        self.kiosk.tap("pin_enter")

    def come_in(self) -> None:
        """Call the pad and type the PIN."""
        self.staff.summon()
        self.stage.settle()
        self.type(PIN)
        assert self.staff.phase == "open"

    def after(self, seconds: float) -> None:
        """Let time pass, then let everything look at the clock, as timers would."""
        self.clock.now += seconds
        self.staff.pin.check()
        if self.staff.phase != "closed":
            self.staff.idle.check()
        self.stage.settle()

    def say(self, name: str) -> str:
        """Return the words of a text on screen."""
        return text_of(self.stage.find(name))

    def heard(self) -> list[str]:
        """Return the name of everything that is on screen, as it is spoken."""
        return [plainly(node.name) for node in self.kiosk.tree()]

    def close(self) -> None:
        """Take the layer down before the stage."""
        self.staff.close()
        self.stage.settle()
        self.layer.deleteLater()
