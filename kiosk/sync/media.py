"""The media that a catalogue lists: which are missing, and fetching them, several at a time."""

import sqlite3
from collections.abc import Mapping
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path
from threading import Event

from kiosk.errors import DamagedError
from kiosk.publication import layout
from kiosk.sync.disk import Disk
from kiosk.sync.download import Wanted, fetch
from kiosk.sync.progress import Tracker
from kiosk.sync.source import Source
from kiosk.sync.storage import Storage

LISTED = "SELECT DISTINCT sha256, bytes FROM rendition ORDER BY sha256"


def listed(database: Path) -> dict[str, int]:
    """Return the size of each media file that a catalogue lists, by digest.

    Raises: DamagedError: the catalogue cannot be read, or lists what cannot be.
    """
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            rows = connection.execute(LISTED).fetchall()
    except sqlite3.Error as error:
        raise DamagedError("the catalogue", f"cannot be read ({error})", "sync again") from error
    for digest, size in rows:
        if not layout.is_digest(digest) or not isinstance(size, int) or size < 0:
            raise DamagedError("the catalogue", f"lists a picture that cannot be ({digest!r})", "publish again")
    return dict(rows)


def missing(storage: Storage, wanted: Mapping[str, int]) -> dict[str, int]:
    """Return those that are not there, or not in their size."""
    return {digest: size for digest, size in wanted.items() if _size(storage.object(digest)) != size}


def fetch_all(
    storage: Storage, disk: Disk, source: Source, wanted: Mapping[str, int], tracker: Tracker, threads: int
) -> None:
    """Bring media to where verified ones lie, to stay.

    Raises: SyncError: the first problem; what has arrived by then stays for the next sync.
    """
    folders = sorted({storage.object(digest).parent for digest in wanted})
    disk.folder(storage.partial)
    for folder in folders:
        disk.folder(folder)
    stop = Event()

    def heard(count: int) -> None:
        if stop.is_set():
            raise _StoppedError
        tracker.heard(count)

    def bring(digest: str) -> None:
        file = Wanted(layout.blob(digest), digest, wanted[digest])
        fetch(storage, disk, source, file, storage.object(digest), heard)
        tracker.finished()

    with ThreadPoolExecutor(threads, "sync") as pool:
        tasks = [pool.submit(bring, digest) for digest in wanted]
        try:
            wait(tasks, return_when=FIRST_EXCEPTION)
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)
    problems = [problem for task in tasks if not task.cancelled() and (problem := task.exception())]
    for problem in sorted(problems, key=lambda one: isinstance(one, _StoppedError)):
        raise problem
    for folder in folders:
        disk.sync_folder(folder)


class _StoppedError(Exception):
    """Another thread has met a problem: this one need not go on."""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
