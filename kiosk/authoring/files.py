"""Files that are whole or absent, whatever is killed when."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

NAME_LENGTH = 64
"""Characters of a digest, and so of the name of a medium."""


def sha256(data: bytes) -> str:
    """Return the digest that names media."""
    return hashlib.sha256(data).hexdigest()


def file_sha256(path: Path) -> str:
    """Return a file's digest."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in place at once: readers see the old one or the new one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def media_path(media: Path, digest: str) -> Path:
    """Return where a medium lies: ``media/ab/<sha256>``."""
    return media / digest[:2] / digest


def write_media(media: Path, data: bytes) -> str:
    """Store bytes under their digest, unless they are there already, and return it."""
    digest = sha256(data)
    path = media_path(media, digest)
    if not is_whole(path, digest):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    return digest


def is_whole(path: Path, digest: str) -> bool:
    """Tell whether a file is there and is what its name says."""
    try:
        return file_sha256(path) == digest
    except OSError:
        return False


def media_files(media: Path) -> Iterator[Path]:
    """Yield the files of a media folder, finished or left behind by a killed build, by name."""
    yield from sorted(path for path in media.glob("??/*") if path.is_file())
