"""Chance that falls the same way every time: what a drawn cover varies by."""

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A stream of numbers that depends on a word only.

    Only ``random()`` is used of Python's generator: its results are the same in every version.
    """

    def __init__(self, word: str) -> None:
        self._random = random.Random(int.from_bytes(hashlib.sha256(word.encode()).digest()[:8], "big"))

    def between(self, low: float, high: float) -> float:
        """Return a number from ``low`` to ``high``."""
        return low + (high - low) * self._random.random()

    def whole(self, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def one_of(self, members: Sequence[T]) -> T:
        """Return one of the members."""
        return members[self.whole(0, len(members) - 1)]
