"""How far a sync has come, and how much it has asked of its source."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from threading import Lock

from kiosk.sync.source import Source

SLOWEST_RATE_BYTES_S = 4096  # a limit below would look like a dead line


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sync has come."""

    files: int
    files_total: int
    bytes: int
    bytes_total: int
    remaining_s: float | None  # None: cannot be told yet


class Tracker:
    """Adds up what several threads have fetched, and tells it; one call at a time.

    Args:
        clock: seconds that only grow.
    """

    def __init__(self, report: Callable[[Progress], None], clock: Callable[[], float]) -> None:
        self._report, self._clock = report, clock
        self._lock = Lock()
        self.expect(0, 0)

    def expect(self, files: int, size: int) -> None:
        """Begin anew with this much to come."""
        self._files_total, self._bytes_total = files, size
        self._files, self._bytes, self._begun = 0, 0, self._clock()

    def heard(self, count: int) -> None:
        """Add bytes that have arrived."""
        self._add(0, count)

    def finished(self) -> None:
        """Add a file that is complete."""
        self._add(1, 0)

    def _add(self, files: int, count: int) -> None:
        with self._lock:
            self._files += files
            self._bytes += count
            passed = self._clock() - self._begun
            left = max(0, self._bytes_total - self._bytes)
            remaining = left * passed / self._bytes if self._bytes and passed > 0 else None
            self._report(Progress(self._files, self._files_total, self._bytes, self._bytes_total, remaining))


class Metered:
    """A source that counts what is asked of it, and is never read faster than allowed.

    Args:
        rate_bytes_s: the most bytes in a second, of all threads together; 0: as fast as it comes.
        wait: sleeps for so many seconds.
    """

    def __init__(
        self, source: Source, rate_bytes_s: float, clock: Callable[[], float], wait: Callable[[float], None]
    ) -> None:
        self._source = source
        self._rate = max(rate_bytes_s, SLOWEST_RATE_BYTES_S) if rate_bytes_s else 0.0
        self._clock, self._wait = clock, wait
        self._begun = clock()
        self._lock = Lock()
        self.requests = 0
        self.bytes = 0

    @property
    def place(self) -> str:
        """The source's own place."""
        return self._source.place

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        """Yield a file's bytes; see ``Source``."""
        self._count(1, 0)
        chunks = self._source.read(path, start)
        try:
            for chunk in chunks:
                self._count(0, len(chunk))
                yield chunk
        finally:
            chunks.close()

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        """Return a file unless it is the same as before; see ``Source``."""
        self._count(1, 0)
        answer = self._source.changed(path, mark, limit)
        self._count(0, len(answer[0]) if answer else 0)
        return answer

    def close(self) -> None:
        """Close the source."""
        self._source.close()

    def _count(self, requests: int, count: int) -> None:
        with self._lock:
            self.requests += requests
            self.bytes += count
            early = self._begun + self.bytes / self._rate - self._clock() if self._rate else 0.0
        if early > 0:
            self._wait(early)
