"""Publications installed on this terminal: which there are, which is on screen, and who still shows one.

The screen imports this module, so it needs neither the network nor signatures.
"""

import fcntl
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.catalogue.files import CURRENT as DATABASE
from kiosk.errors import CatalogueError, SyncError
from kiosk.publication.releases import Release, from_custom
from kiosk.sync.disk import Disk
from kiosk.sync.storage import Storage

NAME = re.compile(r"\d+-[0-9a-f]{12}")
RELEASE = "release.json"  # written last: a generation that has it is complete
IN_USE = ".in-use"  # locked by whoever shows the generation
DAMAGED = "damaged"  # its catalogue was found to differ from what was signed


@dataclass(frozen=True, slots=True)
class Generation:
    """One installed publication; ``folder`` reads like the folder of a compiled catalogue."""

    name: str
    folder: Path
    release: Release
    installed: datetime
    keys: str  # who signed it: the ids of the keys for targets, joined
    damaged: bool


@dataclass(frozen=True, slots=True)
class Hold:
    """Keeps a generation from being removed, until released."""

    handle: int

    def release(self) -> None:
        """Let go."""
        os.close(self.handle)


def name_of(release: Release) -> str:
    """Return the name of a release's folder."""
    return f"{release.sequence}-{release.sha256[:12]}"


def current(storage: Storage) -> Generation | None:
    """Return the generation on screen; None: there is none, or it is not complete."""
    return _named(storage, storage.current)


def previous(storage: Storage) -> Generation | None:
    """Return the generation before the one on screen, if there is one."""
    before = _named(storage, storage.previous)
    now = _named(storage, storage.current)
    return None if before is None or now is None or before.name == now.name else before


def earlier(storage: Storage) -> Generation | None:
    """Return the generation that a step back leads to.

    None: what is on screen came by a step back, or is the first; or the one before it is damaged.
    """
    before, now = previous(storage), current(storage)
    if before is None or now is None or before.damaged or before.release.sequence >= now.release.sequence:
        return None
    return before


def installed(storage: Storage) -> tuple[Generation, ...]:
    """Return all complete generations, the newest first."""
    try:
        names = [entry.name for entry in storage.generations.iterdir()]
    except OSError:
        return ()
    found = [generation for name in names if (generation := read_generation(storage, name))]
    return tuple(sorted(found, key=lambda one: (one.release.sequence, one.installed), reverse=True))


def shown(storage: Storage) -> Generation | None:
    """Return the best of what can be shown, though CURRENT be lost; None: nothing was ever installed."""
    return next(iter(_ordered(storage)), None)


def candidates(storage: Storage) -> tuple[Path, ...]:
    """Return the folders that can be shown, the best first: CURRENT, PREVIOUS, the rest; damaged ones at the end."""
    return tuple(one.folder for one in _ordered(storage))


def _ordered(storage: Storage) -> list[Generation]:
    named = [one for one in (current(storage), previous(storage)) if one]
    ordered = [*named, *(one for one in installed(storage) if one not in named)]
    return sorted(ordered, key=lambda one: one.damaged)


def hold(folder: Path) -> Hold:
    """Keep a generation from being removed while it is shown.

    Raises: CatalogueError: it is gone already.
    """
    path = folder / IN_USE
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError as error:
        raise CatalogueError(folder, "is gone or not complete", "show another one, and sync again") from error
    try:
        fcntl.flock(handle, fcntl.LOCK_SH)  # waits at most while it is being removed
        if (folder / RELEASE).is_file() and path.stat().st_ino == os.fstat(handle).st_ino:
            return Hold(handle)
    except OSError:
        pass
    os.close(handle)
    raise CatalogueError(folder, "has just been removed", "show another one")


def rollback(storage: Storage, disk: Disk) -> Generation:
    """Put the generation before the one on screen in its place, and return it.

    Raises: SyncError: there is nothing earlier.
    """
    before = earlier(storage)
    if before is None:
        raise SyncError("this terminal", "keeps nothing earlier to go back to", "wait for the next publication")
    activate(storage, disk, before.name)
    return before


def activate(storage: Storage, disk: Disk, name: str) -> None:
    """Make a complete generation the one on screen; the one there now becomes the previous one.

    CURRENT names a complete generation at every instant.
    """
    now = current(storage)
    if now is not None and now.name != name:
        if _word(storage.previous) == name:  # going back: at every instant one of the two files names it
            disk.replace(storage.current, name.encode())
        disk.replace(storage.previous, now.name.encode())
    if _word(storage.current) != name:
        disk.replace(storage.current, name.encode())


def read_generation(storage: Storage, name: str) -> Generation | None:
    """Return a generation by name; None when it is not there, or not complete."""
    folder = storage.generations / name
    try:
        if not NAME.fullmatch(name):
            return None
        facts = json.loads((folder / RELEASE).read_bytes())
        release = from_custom(facts)
        if name_of(release) != name or (folder / DATABASE).stat().st_size != release.size:
            return None
        return _generation(folder, release, facts)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _generation(folder: Path, release: Release, facts: Mapping[str, Any]) -> Generation:
    at = datetime.fromisoformat(facts["installed"])
    return Generation(folder.name, folder, release, at, str(facts["keys"]), (folder / DAMAGED).exists())


def _named(storage: Storage, path: Path) -> Generation | None:
    name = _word(path)
    return read_generation(storage, name) if name else None


def _word(path: Path) -> str:
    try:
        return path.read_bytes()[:200].decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
