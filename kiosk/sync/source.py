"""What a publication is read from: a web server or a folder, told apart by nobody else."""

from collections.abc import Generator, Iterable
from contextlib import closing
from typing import Protocol

from kiosk.errors import DamagedError


class Source(Protocol):
    """Reads the files of a publication; may be asked by several threads at once."""

    @property
    def place(self) -> str:
        """What people know it by: an address or a folder."""
        ...

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        """Yield a file's bytes from ``start``; close it when no more is wanted.

        Raises:
            MissingError: there is no such file.
            SourceError: it cannot be reached, or does not answer as it should.
        """
        ...

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        """Return a small file and its new mark; None: it is the same as when ``mark`` was given.

        ``mark`` is what an earlier call returned, empty when none did; the file may have ``limit`` bytes.

        Raises:
            DamagedError: it is larger than ``limit``.
            SourceError: as for ``read``.
        """
        ...

    def close(self) -> None:
        """Let go of connections; whoever opened the source calls this."""
        ...


def read_all(source: Source, path: str, limit: int) -> bytes:
    """Return a small file.

    Raises:
        DamagedError: it has more than ``limit`` bytes.
        SourceError: as for ``Source.read``.
    """
    with closing(source.read(path)) as chunks:
        return gather(chunks, f"{source.place}: {path}", limit)


def gather(chunks: Iterable[bytes], place: str, limit: int) -> bytes:
    """Return chunks as one; DamagedError when they are more than ``limit`` bytes."""
    data = bytearray()
    for chunk in chunks:
        data += chunk
        if len(data) > limit:
            raise DamagedError(place, f"is longer than the {limit} bytes it may have", "publish again")
    return bytes(data)
