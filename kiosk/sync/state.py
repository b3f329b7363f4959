"""What a terminal remembers between syncs: how far it has come, what went wrong, when to ask again.

Lost, it is made anew: what must not go back is then taken from the installed generations.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from types import TracebackType

from kiosk.errors import DiskError
from kiosk.sync.storage import Storage

HISTORY = 50  # attempts remembered
WAIT_S = 2.0  # for another process that writes
SYNCHRONOUS = "EXTRA"  # a power cut takes back nothing that was remembered
TABLES = """
    CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS floor (keys TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS clock (keys TEXT PRIMARY KEY, signed TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS attempt (id INTEGER PRIMARY KEY, at TEXT, source TEXT, kind TEXT, sequence INTEGER,
        bytes INTEGER, seconds REAL, problem TEXT, remedy TEXT, reason TEXT);
"""
COLUMNS = {
    "fact": "name, value",
    "floor": "keys, sequence",
    "clock": "keys, signed",
    "attempt": "id, at, source, kind, sequence, bytes, seconds, problem, remedy, reason",
}
REFUSALS = {  # the file may be good, the disk or somebody else says no
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM,
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sync, or one step back by staff."""

    at: datetime
    source: str
    kind: str  # installed, unchanged, held, failed, rolled back
    sequence: int  # 0: not known
    bytes: int
    seconds: float
    problem: str = ""
    remedy: str = ""
    reason: str = ""  # of a failure, as one word: see SyncError


@dataclass(frozen=True, slots=True)
class Summary:
    """What staff and the schedule want to know."""

    last_success: datetime | None = None
    last_attempt: datetime | None = None
    failures: int = 0  # since the last success
    problem: str = ""  # of the last attempt, when it failed
    remedy: str = ""
    reason: str = ""
    retry_after: datetime | None = None  # the source asked us to wait until then
    held: int | None = None  # staff went back from this sequence
    clock_floor: datetime | None = None  # it is later than this for sure
    expires: datetime | None = None  # when what was signed last runs out
    history: tuple[Attempt, ...] = ()  # the newest first


def read_summary(storage: Storage) -> Summary:
    """Return what is remembered; nothing when it cannot be read. It is never written here."""
    try:
        with closing(
            sqlite3.connect(f"{storage.state.absolute().as_uri()}?mode=ro", timeout=WAIT_S, uri=True)
        ) as database:
            facts = dict(database.execute("SELECT name, value FROM fact"))
            history = tuple(map(_attempt, database.execute(f"SELECT * FROM attempt ORDER BY id DESC LIMIT {HISTORY}")))
            return Summary(
                last_success=_time(facts.get("last_success")),
                last_attempt=_time(facts.get("last_attempt")),
                failures=int(facts.get("failures", 0)),
                problem=facts.get("problem", ""),
                remedy=facts.get("remedy", ""),
                reason=facts.get("reason", ""),
                retry_after=_time(facts.get("retry_after")),
                held=int(facts["held"]) if "held" in facts else None,
                clock_floor=_time(facts.get("clock_floor")),
                expires=_time(facts.get("expires")),
                history=history,
            )
    except (sqlite3.Error, ValueError, TypeError):
        return Summary()


class State:
    """The memory, opened by whoever holds the lock; use it as a context.

    Raises: DiskError: it cannot be written.
    """

    def __init__(self, storage: Storage) -> None:
        try:
            self._database = _opened(storage)
        except (sqlite3.Error, ValueError, TypeError) as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)  # what is no text has no code
            if isinstance(error, sqlite3.Error) and code & 0xFF in REFUSALS and code != sqlite3.SQLITE_IOERR_READ:
                raise _unwritable(storage, error) from error
            storage.state.unlink()  # damaged
            self._database = _opened(storage)
        self._storage = storage

    def __enter__(self) -> "State":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._database.close()

    def fact(self, name: str) -> str:
        """Return something remembered by name; empty: nothing is."""
        row = self._database.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def remember(self, facts: Mapping[str, str]) -> None:
        """Remember facts by name; an empty one is forgotten."""
        with self._writing() as database:
            _put(database, facts)

    def floor(self, keys: str) -> int:
        """Return the largest sequence accepted from these keys; 0: none was."""
        row = self._database.execute("SELECT sequence FROM floor WHERE keys = ?", (keys,)).fetchone()
        return int(row[0]) if row else 0

    def clock_floor(self, keys: str) -> datetime | None:
        """Return the latest time at which these keys have signed something that was accepted."""
        row = self._database.execute("SELECT signed FROM clock WHERE keys = ?", (keys,)).fetchone()
        return _time(row[0]) if row else None

    def raise_floor(self, keys: str, sequence: int) -> None:
        """Accept nothing older from these keys from now on."""
        if sequence > self.floor(keys):
            with self._writing() as database:
                database.execute("INSERT OR REPLACE INTO floor VALUES (?, ?)", (keys, sequence))

    def raise_clock(self, keys: str, signed: datetime) -> None:
        """Remember that it is later than ``signed``, as these keys say."""
        floor = self.clock_floor(keys)
        stamp = max(signed, floor or signed).isoformat()
        if not floor or signed > floor or stamp != self.fact("clock_floor"):
            with self._writing() as database:
                database.execute("INSERT OR REPLACE INTO clock VALUES (?, ?)", (keys, stamp))
                _put(database, {"clock_floor": stamp})

    def hold_back(self, sequence: int, keys: str) -> None:
        """Do not install this sequence of these keys again until a newer one comes."""
        self.remember({"held": str(sequence), "held_keys": keys})

    def held(self, keys: str) -> int:
        """Return the sequence that is held back, when these keys signed it; 0: none is."""
        return int(self.fact("held") or 0) if self.fact("held_keys") == keys else 0

    def release_held(self) -> None:
        """Hold nothing back any more."""
        if self.fact("held"):
            self.remember({"held": "", "held_keys": ""})

    def succeed(self, attempt: Attempt, facts: Mapping[str, str]) -> None:
        """Record a sync that did what it should."""
        good = {"last_success": attempt.at.isoformat(), "failures": "", "retry_after": ""}
        with self._writing() as database:
            _record(database, attempt)
            _put(database, {**good, **facts})

    def fail(self, attempt: Attempt, retry_after: datetime | None) -> None:
        """Record a sync that brought nothing."""
        failures = int(self.fact("failures") or 0) + 1
        with self._writing() as database:
            _record(database, attempt)
            wait = retry_after.isoformat() if retry_after else ""
            _put(database, {"failures": str(failures), "retry_after": wait, "mark": ""})  # it may be why

    def note(self, attempt: Attempt) -> None:
        """Record something that is no sync."""
        with self._writing() as database:
            _insert(database, attempt)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; what the disk refuses becomes a DiskError."""
        try:
            with self._database:
                yield self._database
        except sqlite3.Error as error:
            raise _unwritable(self._storage, error) from error


def _opened(storage: Storage) -> sqlite3.Connection:
    database = sqlite3.connect(storage.state, timeout=WAIT_S)
    try:
        database.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
        database.executescript(TABLES)
        _read_whole(database)
    except (sqlite3.Error, ValueError, TypeError):
        database.close()
        raise
    return database


def _read_whole(database: sqlite3.Connection) -> None:
    """Read everything: it is small, and damage shows.

    Raises: sqlite3.Error, ValueError, TypeError: it cannot be read, or not understood.
    """
    found = {table: database.execute(f"SELECT {columns} FROM {table}").fetchall() for table, columns in COLUMNS.items()}
    facts = dict(found["fact"])
    for number in (facts.get("held", 0), facts.get("failures", 0), *(sequence for _, sequence in found["floor"])):
        int(number)
    for _, signed in found["clock"]:
        _time(signed)


def _record(database: sqlite3.Connection, attempt: Attempt) -> None:
    _insert(database, attempt)
    _put(
        database,
        {
            "last_attempt": attempt.at.isoformat(),
            "problem": attempt.problem,
            "remedy": attempt.remedy,
            "reason": attempt.reason,
        },
    )


def _insert(database: sqlite3.Connection, attempt: Attempt) -> None:
    row = (attempt.at.isoformat(), *astuple(attempt)[1:])
    database.execute("INSERT INTO attempt VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    kept = "SELECT id FROM attempt ORDER BY id DESC LIMIT ?"
    database.execute(f"DELETE FROM attempt WHERE id NOT IN ({kept})", (HISTORY,))


def _put(database: sqlite3.Connection, facts: Mapping[str, str]) -> None:
    """Remember facts; an empty one is forgotten."""
    for name, value in facts.items():
        if value:
            database.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))
        else:
            database.execute("DELETE FROM fact WHERE name = ?", (name,))


def _attempt(row: tuple[object, ...]) -> Attempt:
    _, at, source, kind, sequence, count, seconds, *words = row
    return Attempt(
        datetime.fromisoformat(str(at)),
        str(source),
        str(kind),
        int(str(sequence)),
        int(str(count)),
        float(str(seconds)),
        *map(str, words),
    )


def _time(value: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(value).astimezone(UTC) if value else None
    except OverflowError as error:
        raise ValueError(f"{value} is no time that we know") from error


def _unwritable(storage: Storage, error: sqlite3.Error) -> DiskError:
    return DiskError(storage.state, f"cannot be written ({error})", "make room on the disk, or let it be checked")
