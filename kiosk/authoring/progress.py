"""How far the work is, for a terminal, a screen or nobody."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a build is done."""

    done: int
    total: int
    name: str  # of the picture or the file just finished
    remaining_s: float | None  # estimate; None at the beginning


Report = Callable[[Progress], None]


class Meter:
    """Counts steps and estimates how long the rest takes, from the time the steps so far took."""

    def __init__(self, total: int, report: Report, clock: Callable[[], float]) -> None:
        self._total, self._report, self._clock = total, report, clock
        self._started_s = clock()
        self._done = 0

    def step(self, name: str) -> None:
        """Note that one more step is done, and report it."""
        self._done += 1
        spent_s = self._clock() - self._started_s
        remaining_s = spent_s / self._done * (self._total - self._done) if self._done > 1 else None
        self._report(Progress(self._done, self._total, name, remaining_s))
