"""The folder a build writes: at every instant it holds a whole catalogue, the new one or the one before."""

import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from kiosk.authoring import files
from kiosk.authoring.build import CACHE, CATALOGUE, MEDIA, PREVIOUS, STAMP
from kiosk.authoring.renditions import Rendered, Rendition

Cache = dict[str, Rendered]
"""Key of a job -> what came of it."""


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Wait until no other build writes into this folder, and keep others out."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # not on Windows

    with (out / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def as_json(value: Any) -> bytes:
    """Return a value as JSON, always in the same order."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def read_cache(out: Path) -> Cache:
    """Return the finished jobs that an earlier build remembered; none of those it cannot make sense of."""
    try:
        stored = json.loads((out / CACHE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    cache: Cache = {}
    for key, members in stored.items() if isinstance(stored, dict) else ():
        with suppress(TypeError, ValueError, KeyError):
            cache[key] = tuple(_rendition(*member) for member in members)
    return cache


def _rendition(width: Any, height: Any, digest: Any, size: Any) -> Rendition:
    if not (isinstance(digest, str) and len(digest) == files.NAME_LENGTH and digest.isalnum()):
        raise ValueError(digest)
    return Rendition(int(width), int(height), digest, int(size))


def write_cache(out: Path, cache: Mapping[str, Rendered]) -> None:
    """Remember finished jobs."""
    stored = {
        key: [[one.width, one.height, one.sha256, one.bytes] for one in rendered] for key, rendered in cache.items()
    }
    files.write_whole(out / CACHE, as_json(stored))


def whole(cache: Cache, media: Path) -> Cache:
    """Return the remembered jobs whose files are all there and undamaged."""
    good: dict[str, bool] = {}

    def is_good(one: Rendition) -> bool:
        if one.sha256 not in good:
            good[one.sha256] = files.is_whole(files.media_path(media, one.sha256), one.sha256)
        return good[one.sha256]

    return {key: rendered for key, rendered in cache.items() if rendered and all(is_good(one) for one in rendered)}


def put_catalogue(out: Path, draft: Path) -> int:
    """Put a finished database in place, keep the replaced one as the previous, and return its size in bytes."""
    with draft.open("rb+") as stream:
        os.fsync(stream.fileno())
    current, size = out / CATALOGUE, draft.stat().st_size
    if current.is_file() and files.file_sha256(current) == files.file_sha256(draft):
        draft.unlink()
        return size
    if current.is_file():
        spare = out / f".{PREVIOUS}.part"
        spare.unlink(missing_ok=True)
        try:
            os.link(current, spare)
        except OSError:  # a file system without links, such as a USB stick's
            shutil.copyfile(current, spare)
        spare.replace(out / PREVIOUS)
    draft.replace(current)
    files.sync_folder(out)
    return size


def write_stamp(out: Path, digest: str, media: Mapping[str, int]) -> None:
    """Note which content the folder holds now, last of all."""
    stamp = {"content": digest, "catalogue": files.file_sha256(out / CATALOGUE), "media": dict(media)}
    files.write_whole(out / STAMP, as_json(stamp))
    files.sync_folder(out)


def remove_unused(out: Path) -> set[str]:
    """Delete media that neither catalogue shows and what killed builds left; return the digests kept."""
    used = _shown(out / CATALOGUE) | _shown(out / PREVIOUS)
    for path in files.media_files(out / MEDIA):
        if path.name not in used and _is_ours(path):
            path.unlink()
            with suppress(OSError):  # other files are still in it
                path.parent.rmdir()
    for path in out.glob(".*.part"):
        path.unlink()
    return used


def _is_ours(path: Path) -> bool:
    return len(path.name) == files.NAME_LENGTH or (path.name.startswith(".") and path.name.endswith(".part"))


def _shown(database: Path) -> set[str]:
    """Return the digests a catalogue points to; none when it cannot be read, for then nobody can show it."""
    if not database.is_file():
        return set()
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return {row[0] for row in connection.execute("SELECT sha256 FROM rendition")}
    except sqlite3.Error:
        return set()
