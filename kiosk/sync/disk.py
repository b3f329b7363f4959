"""The few ways in which syncing writes to the disk; tests put a disk of their own here and cut its power.

Python-tuf's cache and SQLite write for themselves: the one may be lost at any time, the other is safe by itself.
"""

import os
import shutil
from pathlib import Path
from typing import BinaryIO


class Disk:
    """The real disk. Every method raises OSError as the system does."""

    def open(self, path: Path, keep: bool = False) -> BinaryIO:
        """Open a file for writing, unbuffered; ``keep``: go on at its end."""
        return path.open("ab" if keep else "wb", buffering=0)

    def write(self, file: BinaryIO, data: bytes) -> None:
        """Write all of ``data``."""
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]

    def sync(self, file: BinaryIO) -> None:
        """Wait until a file's content is on the disk."""
        os.fsync(file.fileno())

    def rename(self, old: Path, new: Path) -> None:
        """Give a file its name, in place of what had it before."""
        old.replace(new)

    def mkdir(self, path: Path) -> None:
        """Make a folder."""
        path.mkdir()

    def symlink(self, target: str, path: Path) -> None:
        """Make a symbolic link to ``target``, relative to its own folder."""
        path.symlink_to(target)

    def unlink(self, path: Path) -> None:
        """Remove a file or link; it may be gone already."""
        path.unlink(missing_ok=True)

    def rmdir(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    def sync_folder(self, path: Path) -> None:
        """Wait until what a folder's names stand for is on the disk."""
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def free(self, path: Path) -> int:
        """Return how many bytes may still be written."""
        return shutil.disk_usage(path).free

    def folder(self, path: Path) -> None:
        """Make a folder and those above it, to stay, unless they are there."""
        if not path.is_dir():
            self.folder(path.parent)
            self.mkdir(path)
            self.sync_folder(path.parent)

    def replace(self, path: Path, data: bytes) -> None:
        """Write a small file so that at any instant its name stands for the old or for the new content."""
        fresh = path.with_name(f"{path.name}.new")
        with self.open(fresh) as file:
            self.write(file, data)
            self.sync(file)
        self.rename(fresh, path)
        self.sync_folder(path.parent)

    def remove(self, path: Path) -> None:
        """Remove a file, a link, or a folder with all that is in it; no link is followed."""
        if not path.is_dir() or path.is_symlink():
            self.unlink(path)
            return
        for entry in sorted(path.iterdir()):
            self.remove(entry)
        self.rmdir(path)
