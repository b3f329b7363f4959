"""A publication in a folder, such as a USB stick: nothing outside the folder is ever read."""

import os
import stat
from collections.abc import Generator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from kiosk.errors import MissingError, SourceError
from kiosk.sync.source import gather

CHUNK = 1 << 16
FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK  # a pipe in place of a file does not stop us


class FolderSource:
    """Reads a publication from a folder; follows no symbolic link in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def place(self) -> str:
        """The folder's path; what is no text in it is replaced, for it is shown and remembered."""
        return os.fsencode(self._folder).decode("utf-8", "replace")

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        """Yield a file's bytes from ``start``; see ``Source``."""
        handle = self._open(path)
        try:
            os.lseek(handle, start, os.SEEK_SET)
            while chunk := os.read(handle, CHUNK):
                yield chunk
        except OSError as error:
            problem = f"{path} cannot be read ({error.strerror})"
            raise SourceError(self.place, problem, "copy the publication to another stick") from error
        finally:
            os.close(handle)

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        """Return a file unless it is the same as before; its mark is its digest."""
        with closing(self.read(path)) as chunks:
            data = gather(chunks, f"{self.place}: {path}", limit)
        fresh = sha256(data).hexdigest()
        return None if fresh == mark else (data, fresh)

    def close(self) -> None:
        """Nothing stays open between reads."""

    def _open(self, path: str) -> int:
        names = path.split("/")
        if not all(names) or {".", ".."} & set(names) or "\0" in path:
            raise SourceError(self.place, f"{path!r} leads out of the folder", "make the publication anew")
        try:
            handle = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            problem = f"is no folder that can be read ({error.strerror})"
            raise SourceError(self.place, problem, "plug in the stick, or correct the path") from error
        for number, name in enumerate(names, start=1):
            flags = FLAGS if number == len(names) else FLAGS | os.O_DIRECTORY
            try:
                inner = os.open(name, flags, dir_fd=handle)
            except FileNotFoundError as error:
                raise MissingError(self.place, f"has no {path}", "copy the publication again") from error
            except OSError as error:
                problem = f"{path} is a link, or cannot be read ({error.strerror})"
                raise SourceError(self.place, problem, "copy the publication again, without links") from error
            finally:
                os.close(handle)
            handle = inner
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise SourceError(self.place, f"{path} is not a file", "copy the publication again")
        return handle
