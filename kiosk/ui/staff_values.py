"""What the staff's screen is told, and what it can have done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.config import Idle


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sync that was tried, or one roll back."""

    at: datetime  # UTC, when it ended
    kind: str  # installed, unchanged, held, rolled back, failed
    sequence: int | None  # of the publication it ended with; None: it is not known
    source: str = ""  # address or folder; empty: none was asked
    bytes: int = 0  # that arrived
    seconds: float = 0.0  # it took
    reason: str = ""  # of a failure: see `reason_of`
    problem: str = ""  # in English, for whoever is called for help
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The publication that was here before."""

    sequence: int
    published: datetime


@dataclass(frozen=True, slots=True)
class StickFound:
    """A publication on a USB stick."""

    folder: str
    sequence: int | None  # None: what it holds cannot be read
    published: datetime | None
    trusted: bool  # signed by those this terminal trusts


@dataclass(frozen=True, slots=True)
class StaffStatus:
    """How the terminal is."""

    sequence: int | None  # of the publication on screen; None: the content was compiled on this terminal
    published: datetime | None
    installed: datetime | None  # on this terminal
    freshness: str  # fresh, stale, clock not trusted, failing, never
    source: str  # address or folder; empty: content comes from sticks only
    last_success: datetime | None
    reason: str  # of the last failure, while nothing has worked since: see `reason_of`
    problem: str
    remedy: str
    held: int | None  # the publication that was rolled back and is not to come again by itself
    previous: Earlier | None  # what a roll back leads to
    sticks: tuple[StickFound, ...]
    history: tuple[Attempt, ...]  # newest first
    disk_free_bytes: int
    versions: tuple[tuple[str, str], ...]  # name and version: kiosk, Python, Qt
    languages: tuple[str, ...]  # BCP 47, of the content on screen
    idle: Idle
    can_leave: bool  # to the desktop


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is."""

    files: int
    files_total: int
    bytes: int
    bytes_total: int
    remaining_s: float | None  # None: not known yet


@dataclass(frozen=True, slots=True)
class SyncResult:
    """How a sync or a roll back ended."""

    kind: str  # installed, unchanged, held, rolled back, failed
    sequence: int | None = None  # of the publication it ended with
    reason: str = ""  # of a failure: see `reason_of`
    problem: str = ""  # in English, for whoever is called for help
    remedy: str = ""


class Syncer(Protocol):
    """Syncs beside the screen; its application tells `StaffSync.report` and `StaffSync.finish` what becomes of it."""

    @property
    def running(self) -> bool:
        """Whether a sync is under way, whoever began it."""
        ...

    def start(self, source: str = "", again: bool = False) -> None:
        """Begin a sync; nothing happens while one is under way.

        Args:
            source: folder of a publication; empty: the source of the site file.
            again: install a publication even if it was rolled back here.
        """
        ...


@dataclass(frozen=True, slots=True)
class StaffActions:
    """What staff can have done, besides a sync."""

    status: Callable[[], StaffStatus]  # off the interface thread; raises KioskError
    roll_back: Callable[[], SyncResult]  # off the interface thread; raises KioskError
    restart: Callable[[], None]
    leave: Callable[[], None]  # for the desktop


def reason_of(error: Exception) -> str:
    """Return the word by which the screen knows an error: its class, such as ``untrusted`` for an UntrustedError."""
    return type(error).__name__.removesuffix("Error").lower()
