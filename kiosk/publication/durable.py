"""Files that are whole or absent, whatever is killed when, and whose names survive a power cut."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.errors import PublicationError

DRAFT = ".part"
"""Ends the name of a file that is still being written; such a name begins with a dot."""

CHUNK_BYTES = 1 << 20

sync = os.fsync
"""Waits until an open file or folder is on the disk; a name of its own so that tests can look on."""


def _nothing(step: str, path: Path) -> None:
    """Stand where tests cut the power."""


class Files:
    """Writes and removes the files of a publication, one small step after the other.

    Args:
        before: called before each step with its name and its path; a test that raises there cuts the power.
    """

    def __init__(self, before: Callable[[str, Path], None] = _nothing) -> None:
        self._before = before
        self.bytes = 0  # written so far
        self.steps = 0  # that changed something so far

    def write(self, path: Path, data: bytes, mode: int = 0o644) -> None:
        """Put a file in place at once: readers see the old one or the new one."""
        self._put(path, iter((data,)), None, mode)

    def copy(self, source: Path, path: Path, sha256: str) -> None:
        """Copy a file into its place at once.

        Raises:
            ValueError: the source has another digest; nothing was put in place.
            OSError: it cannot be read, or not be written.
        """
        with source.open("rb") as stream:
            self._put(path, iter(lambda: stream.read(CHUNK_BYTES), b""), sha256, 0o644)

    def remove(self, path: Path) -> None:
        """Remove a file, and the folder it was in when that is empty now."""
        self._step("remove", path)
        path.unlink(missing_ok=True)
        with suppress(OSError):  # other files are still in it
            path.parent.rmdir()

    def make_folder(self, folder: Path) -> None:
        """Make a folder with those above it, and make their names last."""
        if folder.is_dir():
            return
        self.make_folder(folder.parent)
        self._step("folder", folder)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)

    def _put(self, path: Path, chunks: Iterator[bytes], sha256: str | None, mode: int) -> None:
        self.make_folder(path.parent)
        draft = path.with_name(f".{path.name}{DRAFT}")
        self._step("write", path)
        draft.unlink(missing_ok=True)  # of a run that was killed: its rights may be others
        try:
            self._fill(draft, chunks, sha256, mode, _date_for(path))
            self._step("rename", path)
            draft.replace(path)
        except Exception:
            draft.unlink(missing_ok=True)
            raise
        self._step("sync", path)
        sync_folder(path.parent)

    def _fill(self, draft: Path, chunks: Iterator[bytes], sha256: str | None, mode: int, date: int) -> None:
        digest = hashlib.sha256()
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
            for chunk in chunks:
                stream.write(chunk)
                digest.update(chunk)
                self.bytes += len(chunk)
            stream.flush()
            if os.fstat(stream.fileno()).st_mtime < date:
                os.utime(stream.fileno(), (date, date))
            sync(stream.fileno())
        if sha256 not in (None, digest.hexdigest()):
            raise ValueError(f"its sha256 is {digest.hexdigest()}")

    def _step(self, name: str, path: Path) -> None:
        self._before(name, path)
        self.steps += 1


def _date_for(path: Path) -> int:
    """Return the earliest date for what replaces a file: a whole second later, in seconds since 1970.

    Web servers tell by date and size whether a file has changed, and timestamp.json hardly ever changes its size: two
    within one second, or after the clock was set back, would be the same to every terminal that asks.
    """
    try:
        return int(path.stat().st_mtime) + 1
    except OSError:
        return 0


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            sync(handle)
        finally:
            os.close(handle)


def is_whole(path: Path, sha256: str, size: int | None = None) -> bool:
    """Tell whether a file is there, has this size and this digest."""
    try:
        if size is not None and path.stat().st_size != size:
            return False
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == sha256
    except OSError:
        return False


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep others from writing into a publication meanwhile; nothing is written for that.

    Raises: PublicationError: somebody is writing into it.
    """
    if sys.platform == "win32":
        yield
        return
    import fcntl  # not on Windows

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        problem = "another command is writing into this publication"
        raise PublicationError(folder, problem, "wait until it is done, then run this one again") from error
    try:
        yield
    finally:
        os.close(handle)


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Tell what the system says against writing in our own words.

    Raises: PublicationError: for an OSError.
    """
    try:
        yield
    except OSError as error:
        problem = f"cannot be read or written ({error.strerror or error})"
        remedy = "check the path, its rights and the free space, then run the same command again"
        raise PublicationError(error.filename or folder, problem, remedy) from error
