"""The staff's PIN: kept as a salted scrypt hash, with a delay that grows after wrong tries."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from math import isfinite
from pathlib import Path
from typing import Any

from kiosk.errors import PinError

SHORTEST, LONGEST = 4, 12  # digits

COST, BLOCKS, LANES = 2**15, 8, 1
"""scrypt's n, r and p: 32 MB and a tenth of a second for each try."""

MOST_MEMORY = 2**28  # bytes; a file that asks for more is not ours

DELAYS_S = (0, 0, 5, 15, 60, 300, 900, 3600)
"""How long the next try must wait after the first wrong one, the second, ...; the last holds for all that follow."""

SET_IT_AGAIN = "set a new PIN with the command: kiosk pin"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a try."""

    right: bool
    wait_s: float  # until the next try is looked at; 0: at once


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file says."""

    salt: str  # hexadecimal
    hash: str  # hexadecimal
    n: int
    r: int
    p: int
    wrong: int = 0  # tries since the last right one
    since: float = 0.0  # when the last wrong one was, in seconds since 1970

    def waits(self, now: float) -> float:
        """Return how many seconds the next try must still wait; the whole delay when the clock was set back."""
        if not self.wrong:
            return 0.0
        delay = DELAYS_S[min(self.wrong, len(DELAYS_S)) - 1]
        return max(0.0, delay - max(0.0, now - self.since))


class PinStore:
    """One terminal's PIN.

    A try is written down before it is looked at, so whoever pulls the plug has used it up all the same. The delay
    counts from the last wrong try by the clock on the wall; when that clock is set back, the whole delay begins anew.

    Args:
        file: where the hash is kept; readable by its owner only.
        now: the time, UTC.
    """

    def __init__(self, file: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._file = file
        self._now = now

    @property
    def exists(self) -> bool:
        """Whether a PIN was ever set; without one nobody gets in."""
        return self._file.exists()

    def set(self, pin: str) -> None:
        """Set another PIN; what was counted against the old one is forgotten.

        Raises: PinError: it cannot be a PIN, or it cannot be written.
        """
        if flaw := flaw_of(pin):
            raise PinError("PIN", flaw, f"choose {SHORTEST} to {LONGEST} digits that nobody guesses")
        salt = os.urandom(16)
        self._write(_Kept(salt.hex(), _hash(pin, salt, COST, BLOCKS, LANES).hex(), COST, BLOCKS, LANES))

    def wait_s(self) -> float:
        """Return how many seconds the next try must wait.

        Raises: PinError: there is no PIN, or its file is damaged.
        """
        return self._settled().waits(self._seconds())

    def check(self, pin: str) -> Verdict:
        """Tell whether a PIN is the right one; a try that comes too early is neither looked at nor counted.

        Raises: PinError: there is no PIN, its file is damaged, or the try cannot be written down.
        """
        kept = self._settled()
        if wait := kept.waits(self._seconds()):
            return Verdict(False, wait)
        tried = replace(kept, wrong=kept.wrong + 1, since=self._seconds())
        self._write(tried)
        found = _hash(pin, bytes.fromhex(kept.salt), kept.n, kept.r, kept.p)
        if found != bytes.fromhex(kept.hash):  # of hashes with a salt: how long this takes tells nothing of the PIN
            return Verdict(False, tried.waits(self._seconds()))
        self._write(replace(kept, wrong=0, since=0.0))
        return Verdict(True, 0.0)

    def _settled(self) -> _Kept:
        """Return what the file says, once it agrees with a clock that was set back."""
        kept, now = self._read(), self._seconds()
        if kept.wrong and now < kept.since:
            kept = replace(kept, since=now)
            self._write(kept)
        return kept

    def _seconds(self) -> float:
        return self._now().timestamp()

    def _read(self) -> _Kept:
        try:
            return _kept(json.loads(self._file.read_bytes()))
        except FileNotFoundError as error:
            raise PinError("PIN", "none has been set", "set one with the command: kiosk pin") from error
        except OSError as error:
            raise PinError(
                "PIN", f"cannot be read ({error.strerror})", "give the kiosk the right to read it"
            ) from error
        except (ValueError, TypeError) as error:
            raise PinError("PIN", "its file is damaged", SET_IT_AGAIN) from error

    def _write(self, kept: _Kept) -> None:
        """Replace the file in one step that survives a power cut."""
        new = self._file.with_name(f"{self._file.name}.new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            new.unlink(missing_ok=True)  # left by a power cut; a link that somebody put there goes too
            file = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            with open(file, "w", encoding="utf-8") as out:  # noqa: PTH123 - an open file, not a path
                json.dump(asdict(kept), out)
                out.flush()
                os.fsync(file)
            new.replace(self._file)
            _keep_names(self._file.parent)
        except OSError as error:
            problem = f"cannot be written ({error.strerror})"
            raise PinError("PIN", problem, "make room on the disk, or give the kiosk the right to write") from error


def flaw_of(pin: str) -> str:
    """Return why a text cannot be a PIN; empty when it can."""
    if not re.fullmatch(r"[0-9]*", pin):
        return "only digits can be typed on the screen"
    if len(pin) < SHORTEST:
        return f"it has fewer than {SHORTEST} digits"
    if len(pin) > LONGEST:
        return f"it has more than {LONGEST} digits"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return "all its digits are the same"
    if steps in ({1}, {9}):
        return "its digits only count up or down"
    return ""


def _kept(data: Any) -> _Kept:
    """Return what a file says.

    Raises: ValueError, TypeError: it says something that cannot be.
    """
    kept = _Kept(**data)
    numbers = (kept.n, kept.r, kept.p, kept.wrong)
    if not all(type(number) is int and number >= 0 for number in numbers) or not isfinite(kept.since):
        raise ValueError("a number is none")
    if (
        kept.n < 2
        or kept.n & (kept.n - 1)
        or not 0 < 128 * kept.n * kept.r * kept.p < MOST_MEMORY
        or not bytes.fromhex(kept.salt)
    ):
        raise ValueError("no such hash")
    if len(bytes.fromhex(kept.hash)) != 64:
        raise ValueError("half a hash")
    return kept


def _hash(pin: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    from hashlib import scrypt  # late: the screen knows of PINs long before anybody types one

    return scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY)


def _keep_names(folder: Path) -> None:
    """Make the folder's names survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
