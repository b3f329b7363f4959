"""Disks that fail: full or read-only from some operation on, or without power."""

import errno
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO, Literal

from kiosk.sync.disk import Disk

CHANGES = ("open", "write", "sync", "rename", "mkdir", "symlink", "unlink", "rmdir", "sync_folder")
REMOVALS = ("unlink", "rmdir")


class CountingDisk(Disk):
    """Counts what is done to the disk; ``around`` does the operation and may do something else."""

    def __init__(self) -> None:
        self.count = 0
        self._lock = Lock()

    def around(self, name: str, act: Callable[[], Any], *what: Any) -> Any:
        return act()

    def _counted(self, name: str, *what: Any) -> Any:
        with self._lock:
            self.count += 1
            act = {"sync": lambda: None, "sync_folder": lambda: None}.get(
                name, lambda: getattr(super(CountingDisk, self), name)(*what)
            )
            return self.around(name, act, *what)

    def open(self, path: Path, keep: bool = False) -> BinaryIO:
        file: BinaryIO = self._counted("open", path, keep)
        return file

    def write(self, file: BinaryIO, data: bytes) -> None:
        self._counted("write", file, data)

    def sync(self, file: BinaryIO) -> None:
        self._counted("sync", file)

    def rename(self, old: Path, new: Path) -> None:
        self._counted("rename", old, new)

    def mkdir(self, path: Path) -> None:
        self._counted("mkdir", path)

    def symlink(self, target: str, path: Path) -> None:
        self._counted("symlink", target, path)

    def unlink(self, path: Path) -> None:
        self._counted("unlink", path)

    def rmdir(self, path: Path) -> None:
        self._counted("rmdir", path)

    def sync_folder(self, path: Path) -> None:
        self._counted("sync_folder", path)


class RefusingDisk(CountingDisk):
    """Refuses everything from the operation with this number on; a full disk still lets files be removed."""

    def __init__(self, first: int, number: int) -> None:
        super().__init__()
        self._first, self._number = first, number

    def around(self, name: str, act: Callable[[], Any], *what: Any) -> Any:
        allowed = self._number == errno.ENOSPC and name in REMOVALS
        if self.count >= self._first and not allowed:
            raise OSError(self._number, os.strerror(self._number))
        return act()


class PowerCut(BaseException):
    """The power is off: nothing runs any more, and nothing can catch this."""


@dataclass
class Inode:
    """A file, link or folder; ``durable``: what of a file is on the disk for sure."""

    kind: Literal["file", "link", "folder"]
    durable: bytes = b""
    target: str = ""


class PowerlessDisk(CountingDisk):
    """Loses its power after the operation with this number, half of it done when it is a write.

    What is durable is what a strict file system promises: a file's content when it was synced, a folder's names when
    the folder was synced. ``restart`` leaves the folder as it is found after the power has come back.
    """

    def __init__(self, folder: Path, last: int) -> None:
        super().__init__()
        self._root, self._last = folder, last
        self._live: dict[Path, Inode] = {}
        self._names: dict[Path, dict[str, Inode]] = {}
        self._remember(folder)

    def _remember(self, folder: Path) -> None:
        """Take what lies there already for durable."""
        for path in folder.iterdir():
            if path.is_symlink():
                self._live[path] = Inode("link", target=str(path.readlink()))
            elif path.is_dir():
                self._live[path] = Inode("folder")
                self._remember(path)
            else:
                self._live[path] = Inode("file", path.read_bytes())
        self._names[folder] = self._entries(folder)

    def _entries(self, folder: Path) -> dict[str, Inode]:
        return {path.name: inode for path, inode in self._live.items() if path.parent == folder}

    def around(self, name: str, act: Callable[[], Any], *what: Any) -> Any:
        if self.count > self._last:
            raise PowerCut
        if self.count == self._last and name == "write":
            file, data = what
            file.write(data[: len(data) // 2])
            raise PowerCut
        done = act()
        getattr(self, f"_after_{name}", lambda *what: None)(*what)
        if self.count == self._last:
            if name == "open":
                done.close()
            raise PowerCut
        return done

    def _after_open(self, path: Path, keep: bool) -> None:
        self._live.setdefault(path, Inode("file"))

    def _after_sync(self, file: BinaryIO) -> None:
        self._live[Path(file.name)].durable = Path(file.name).read_bytes()

    def _after_rename(self, old: Path, new: Path) -> None:
        self._live[new] = self._live.pop(old)

    def _after_mkdir(self, path: Path) -> None:
        self._live[path] = Inode("folder")

    def _after_symlink(self, target: str, path: Path) -> None:
        self._live[path] = Inode("link", target=target)

    def _after_unlink(self, path: Path) -> None:
        self._live.pop(path, None)

    def _after_rmdir(self, path: Path) -> None:
        self._live.pop(path)

    def _after_sync_folder(self, path: Path) -> None:
        self._names[path] = self._entries(path)

    def restart(self, lost: Literal["nothing", "content", "below", "everything"]) -> None:
        """Leave on the real disk what survives when "nothing" (a killed process) or "everything" unsynced is lost.

        Or only unsynced "content", or all but the names at the top: a file system may write them in any order.

        Python-tuf's cache is never synced, so it goes with what is lost; SQLite's file is safe by itself.
        """
        if lost == "nothing":
            return
        live = dict(self._live)
        for path in (self._root / "tuf").rglob("*"):
            if path.is_file() and not path.is_symlink():
                path.write_bytes(b"") if lost == "content" else path.unlink()
        if lost == "content":
            for path, inode in live.items():
                if inode.kind == "file" and not self._foreign(path):
                    size = path.stat().st_size
                    path.write_bytes(inode.durable[:size] + bytes(max(0, size - len(inode.durable))))
            return
        for path in self._root.iterdir():
            if not self._foreign(path):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        if lost == "below":
            self._names[self._root] = self._entries(self._root)
        self._rebuild(self._root)

    def _rebuild(self, folder: Path) -> None:
        for name, inode in self._names.get(folder, {}).items():
            path = folder / name
            if self._foreign(path):
                continue
            if inode.kind == "folder":
                path.mkdir(exist_ok=True)
                self._rebuild(path)
            elif inode.kind == "link":
                path.symlink_to(inode.target)
            else:
                path.write_bytes(inode.durable)

    def _foreign(self, path: Path) -> bool:
        """Return whether a file is written by python-tuf or SQLite, not by us."""
        return path.relative_to(self._root).parts[0] in {"tuf", "state.db", "state.db-journal", "lock"}
