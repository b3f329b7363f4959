"""One sync from beginning to end: ask, verify, fetch, put on screen, remember."""

import errno
import fcntl
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from kiosk.catalogue.files import SCHEMA_VERSION
from kiosk.errors import BusyError, DiskError, RefusedError, SourceError, SyncError
from kiosk.publication import layout
from kiosk.publication.releases import Release, as_custom, from_custom
from kiosk.sync import garbage, generations, roots
from kiosk.sync.client import LONGEST_TIMESTAMP, OLDER, Offer, forget, refresh
from kiosk.sync.disk import Disk
from kiosk.sync.generations import Generation
from kiosk.sync.install import SPARE_BYTES, install, is_intact, mend
from kiosk.sync.progress import Metered, Progress, Tracker
from kiosk.sync.rehash import verify_some
from kiosk.sync.source import Source
from kiosk.sync.state import Attempt, State
from kiosk.sync.storage import Storage

Kind = Literal["installed", "unchanged", "held"]
LOOKED_AT_BYTES = 64 << 20  # of what is installed, at every sync
TRUST_A_304 = timedelta(hours=24)  # so long "not modified" is believed before everything is looked at again


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Terminal:
    """The terminal that is synced, with its clocks."""

    storage: Storage
    group: str = ""  # takes publications for this group, and those for all
    now: Callable[[], datetime] = _now  # UTC
    disk: Disk = field(default_factory=Disk)
    rate_bytes_s: float = 0.0  # never faster; 0: as fast as it comes
    threads: int = 8
    clock: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sync brought."""

    kind: Kind  # held: staff went back from it, so it was not installed again
    release: Release
    bytes: int  # received
    requests: int


def sync(terminal: Terminal, source: Source, report: Callable[[Progress], None], *, again: bool = False) -> Outcome:
    """Bring a terminal to what a source offers. Success and failure are remembered.

    ``report`` is told how far we are, by one thread at a time, but not always by the caller's. With ``again``, a
    release that staff went back from is installed as well.

    Raises: SyncError: of the kind that tells what is wrong; what was on screen stays there.
    """
    with _opened(terminal) as state:
        run = _Run(terminal, source, state, report)
        try:
            _look(terminal, state)
            return run.sync(again)
        except BrokenPipeError:  # whoever is told of progress has gone: neither source nor disk are to blame
            raise
        except Exception as error:
            failure = _told(error, terminal)
            if isinstance(failure, DiskError):
                _make_room(terminal)
            run.remember_failure(failure)
            if failure is error:
                raise
            raise failure from error


def _make_room(terminal: Terminal) -> None:
    """Give up what is on its way when others have filled the disk, so that at least we can remember what goes on."""
    with suppress(OSError):
        if terminal.disk.free(terminal.storage.folder) < SPARE_BYTES:
            garbage.collect(terminal.storage, terminal.disk)


def _look(terminal: Terminal, state: State) -> None:
    """Look whether a part of what is installed is still what was signed; this sync fetches what is not."""
    checked = verify_some(terminal.storage, terminal.disk, state.fact("looked"), LOOKED_AT_BYTES)
    if checked.next != state.fact("looked"):
        state.remember({"looked": checked.next})


def roll_back(terminal: Terminal) -> Generation:
    """Put the generation before the one on screen in its place; sync brings back only a newer one.

    Raises: SyncError: there is nothing earlier, or a sync is under way.
    """
    with _opened(terminal) as state:
        left = generations.current(terminal.storage)
        before = generations.earlier(terminal.storage)
        if left is not None and before is not None:
            state.hold_back(left.release.sequence, left.keys)
        try:
            shown = generations.rollback(terminal.storage, terminal.disk)
        except OSError as error:
            raise _told(error, terminal) from error
        state.note(Attempt(terminal.now(), "staff", "rolled back", shown.release.sequence, 0, 0.0))
        return shown


@contextmanager
def _opened(terminal: Terminal) -> Iterator[State]:
    """Lock the terminal's folder, and open its memory."""
    storage = terminal.storage
    try:
        terminal.disk.folder(storage.folder)
        handle = os.open(storage.lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise _told(error, terminal) from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError("this terminal", "another sync is under way", "wait until it is done") from error
        with State(storage) as state:
            yield state
    finally:
        os.close(handle)


def _told(error: Exception, terminal: Terminal) -> Exception:
    """Return an error as one of those that people are told; one that nobody foresaw stays as it is."""
    place = "this terminal's disk"
    if isinstance(error, sqlite3.Error):
        return DiskError(terminal.storage.state, f"cannot be used ({error})", "let the disk be checked")
    if not isinstance(error, OSError):
        return error
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        with suppress(OSError):
            free = terminal.disk.free(terminal.storage.folder)
            return DiskError(place, f"is full ({free / 1e6:.0f} MB free)", "make room, or put in a larger disk")
    if error.errno == errno.EROFS:
        return DiskError(place, "is read-only", "check the disk, and restart the terminal")
    return DiskError(place, f"cannot be written ({error.strerror})", "let the disk be checked")


class _Run:
    """One sync."""

    def __init__(self, terminal: Terminal, source: Source, state: State, report: Callable[[Progress], None]) -> None:
        self._terminal, self._state = terminal, state
        self._storage, self._disk = terminal.storage, terminal.disk
        self._at, self._begun = terminal.now(), terminal.clock()
        self._source = Metered(source, terminal.rate_bytes_s, terminal.clock, terminal.wait)
        self._tracker = Tracker(report, terminal.clock)
        self._sequence = 0

    def sync(self, again: bool) -> Outcome:
        roots.newest(self._storage)  # somebody must be trusted, even when nothing has changed
        settled = None if again else self._settled()
        answer = self._source.changed(layout.TIMESTAMP, self._state.fact("mark") if settled else "", LONGEST_TIMESTAMP)
        if answer is None and settled:
            return self._done(*settled, {})
        timestamp, mark = answer or (b"", "")
        offer = self._verified(timestamp)
        facts = {
            "source": self._source.place,
            "mark": mark,
            "signed": json.dumps(as_custom(offer.release)),
            "keys": offer.keys,
            "clock_keys": offer.clock_keys,
            "expires": offer.expires.isoformat(),
            "refreshed": self._at.isoformat(),
        }
        shown = generations.current(self._storage)
        if offer.release.sequence <= self._state.held(offer.keys) and not again:
            if shown:
                mend(self._storage, self._disk, self._source, shown, self._tracker)
            return self._done("held", offer.release, facts)
        if shown and shown.name == generations.name_of(offer.release) and is_intact(self._storage, shown):
            kind: Kind = "unchanged"
        else:
            threads = 1 if self._terminal.rate_bytes_s else self._terminal.threads
            install(self._storage, self._disk, self._source, offer, self._at, self._tracker, threads)
            kind = "installed"
        self._state.raise_floor(offer.keys, offer.release.sequence)
        self._state.release_held()
        return self._done(kind, offer.release, facts)

    def remember_failure(self, error: Exception) -> None:
        """Record what went wrong, as far as the disk lets us."""
        told = {name: getattr(error, name, "") for name in ("problem", "remedy", "reason")}
        told["problem"] = told["problem"] or f"a fault of the kiosk itself ({type(error).__name__}: {error})"
        wait_s = error.retry_after_s if isinstance(error, SourceError) else None
        retry = None if wait_s is None else self._at + timedelta(seconds=wait_s)
        with suppress(SyncError, sqlite3.Error):
            self._state.fail(self._attempt("failed", **told), retry)

    def _settled(self) -> tuple[Kind, Release] | None:
        """Return how this sync ends if the source says "not modified"; None when that would not settle it."""
        fact = self._state.fact
        if fact("source") != self._source.place or not fact("mark"):
            return None
        try:
            release = from_custom(json.loads(fact("signed")))
            expires, refreshed = (datetime.fromisoformat(fact(name)) for name in ("expires", "refreshed"))
        except (ValueError, TypeError):
            return None
        latest = max(self._at, self._state.clock_floor(fact("clock_keys")) or self._at)
        if latest >= expires or not timedelta() <= self._at - refreshed < TRUST_A_304:
            return None
        shown = generations.current(self._storage)
        if shown is None or not is_intact(self._storage, shown) or release.group not in {"", self._terminal.group}:
            return None
        if release.sequence <= self._state.held(fact("keys")):
            return "held", release
        return ("unchanged", release) if shown.release == release else None

    def _verified(self, timestamp: bytes) -> Offer:
        """Return what is offered, when it is signed, not older than what we had, and for us."""
        place = self._source.place
        bases = [one.release.sha256 for one in generations.installed(self._storage)]
        offer = refresh(self._storage, self._disk, self._state, self._source, self._at, timestamp, bases)
        if offer.signed:
            self._state.raise_clock(offer.clock_keys, offer.signed)
        release = offer.release
        self._sequence = release.sequence
        kept = [one.release.sequence for one in generations.installed(self._storage) if one.keys == offer.keys]
        floor = max([self._state.floor(offer.keys), *kept])
        if release.sequence < floor:
            problem = f"offers release {release.sequence}, this terminal has had {floor}"
            raise RefusedError(place, problem, OLDER)
        if release.group and release.group != self._terminal.group:
            forget(self._storage, self._disk)
            problem = f"is for terminals of the group {release.group}"
            raise RefusedError(place, problem, "correct the group in the site file, or the address")
        if release.schema != SCHEMA_VERSION:
            remedy = "update the kiosk's software" if release.schema > SCHEMA_VERSION else "build and publish again"
            problem = f"has a catalogue of schema {release.schema}, this kiosk reads {SCHEMA_VERSION}"
            raise RefusedError(place, problem, remedy)
        return offer

    def _done(self, kind: Kind, release: Release, facts: dict[str, str]) -> Outcome:
        self._sequence = release.sequence
        with suppress(OSError):  # what could not be removed now goes the next time
            garbage.collect(self._storage, self._disk)
        self._state.succeed(self._attempt(kind), facts)
        return Outcome(kind, release, self._source.bytes, self._source.requests)

    def _attempt(self, kind: str, problem: str = "", remedy: str = "", reason: str = "") -> Attempt:
        seconds = self._terminal.clock() - self._begun
        place, count = self._source.place, self._source.bytes
        return Attempt(self._at, place, kind, self._sequence, count, round(seconds, 3), problem, remedy, reason)
