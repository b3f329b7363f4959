"""The files that targets name: the whole catalogue, and the patches."""

import hashlib
from pathlib import Path
from typing import Any

from tuf.api.metadata import TargetFile, Targets

from kiosk.publication import layout
from kiosk.publication.durable import Files, is_whole


def put(files: Files, folder: Path, target: str, data: bytes, custom: dict[str, Any] | None = None) -> TargetFile:
    """Write a target's file unless it is there, and return what is signed of it."""
    sha256 = hashlib.sha256(data).hexdigest()
    path = folder / layout.target_file(target, sha256)
    if not is_whole(path, sha256, len(data)):
        files.write(path, data)
    more = {"custom": custom} if custom else {}
    return TargetFile(len(data), {"sha256": sha256}, target, more)


def paths(targets: Targets) -> dict[str, TargetFile]:
    """Return where the targets' files lie, relative to the publication."""
    return {layout.target_file(name, entry.hashes["sha256"]): entry for name, entry in targets.targets.items()}


def are_whole(folder: Path, targets: Targets) -> bool:
    """Tell whether all the targets' files are there and undamaged."""
    return all(is_whole(folder / path, entry.hashes["sha256"], entry.length) for path, entry in paths(targets).items())
