"""Tiny compiled folders, and a reader that follows a publication as python-tuf's own client does."""

import hashlib
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

from kiosk.catalogue.files import APPLICATION_ID, SCHEMA_VERSION
from kiosk.publication import layout, zstd
from kiosk.publication.compiled import media_of
from kiosk.publication.releases import Release, from_custom

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
PASSPHRASE = "four words for tests"

MEDIA = tuple(random.Random(number).randbytes(100 + 700 * number) for number in range(4))


class PowerCutError(BaseException):
    """The machine stops here; no clean-up of the program is reached."""


def compile_sample(folder: Path, text: str, media: tuple[bytes, ...] = MEDIA[:3]) -> Path:
    """Write a compiled folder whose database differs by a text."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    rows = []
    for number, data in enumerate(media):
        digest = hashlib.sha256(data).hexdigest()
        path = folder / "media" / digest[:2] / digest
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        rows.append((number, "any", 100, digest, len(data)))
    filler = random.Random(1)
    with closing(sqlite3.connect(folder / "catalogue.db")) as connection:
        connection.executescript(
            f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={SCHEMA_VERSION};"
            "CREATE TABLE rendition (picture_id INTEGER, shape TEXT, width INTEGER, sha256 TEXT, bytes INTEGER);"
            "CREATE TABLE entry_text (body TEXT);"
        )
        connection.executemany("INSERT INTO rendition VALUES (?, ?, ?, ?, ?)", [*rows, *rows])  # two use each medium
        connection.executemany("INSERT INTO entry_text VALUES (?)", [(filler.randbytes(40).hex(),) for _ in range(400)])
        connection.execute("INSERT INTO entry_text VALUES (?)", (text,))
        connection.commit()
    return folder


class FolderFetcher(FetcherInterface):
    """Serves a folder as a web server would."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.asked: list[str] = []

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.asked.append(url)
        path = self._folder / url.removeprefix("file:///")
        if not path.is_file():
            raise DownloadHTTPError("missing", 404)
        return iter([path.read_bytes()])


def follow(publication: Path, root: bytes, cache: Path, now: datetime = NOW) -> Updater:
    """Return a client that has read the newest metadata, as of a time.

    Raises: RepositoryError, DownloadError: it refuses what is there.
    """
    cache.mkdir(parents=True, exist_ok=True)
    updater = Updater(
        str(cache),
        f"file:///{layout.METADATA}/",
        str(cache),
        f"file:///{layout.TARGETS}/",
        FolderFetcher(publication),
        bootstrap=root,
    )
    updater._trusted_set.reference_time = now
    updater.refresh()
    return updater


def read_whole(publication: Path, root: bytes, now: datetime = NOW) -> Release:
    """Return the release a terminal would install, after fetching everything of it and checking that it is whole."""
    with tempfile.TemporaryDirectory(dir=publication.parent) as cache:
        updater = follow(publication, root, Path(cache), now)
        info = updater.get_targetinfo(layout.CATALOGUE)
        assert info is not None
        release = from_custom(info.custom)
        data = Path(updater.download_target(info)).read_bytes()
    database = b"".join(zstd.decompress_to([data], release.size, None))
    assert hashlib.sha256(database).hexdigest() == release.sha256
    media = media_of(database)
    assert (len(media), sum(media.values())) == (release.media_files, release.media_bytes)
    for digest, size in media.items():
        data = (publication / layout.blob(digest)).read_bytes()
        assert (hashlib.sha256(data).hexdigest(), len(data)) == (digest, size)
    return release


def contents(folder: Path) -> Mapping[str, tuple[int, int, bytes]]:
    """Return every file and folder with its time, its inode and its bytes."""
    return {
        path.relative_to(folder).as_posix(): (
            path.stat().st_mtime_ns,
            path.stat().st_ino,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in [folder, *sorted(folder.rglob("*"))]
    }


def files(folder: Path, pattern: str) -> list[str]:
    """Return the names of files, sorted."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob(pattern) if path.is_file())


def cutting(step: int) -> Callable[[str, Path], None]:
    """Return what stops the machine before one of the steps of writing, the first being 0."""
    left = [step]

    def before(name: str, path: Path) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise PowerCutError(f"{name} {path.name}")

    return before


def interruptions(run: Callable[[Callable[[str, Path], None]], object]) -> Iterator[str]:
    """Run something again and again, stopped before each of its steps; yield after each stop where it was."""
    for step in range(1000):
        try:
            run(cutting(step))
        except PowerCutError as cut:
            yield str(cut)
        else:
            assert step > 0, "nothing was interrupted"
            return
    raise AssertionError("it never ends")


def copy_folder(source: Path, target: Path) -> Path:
    """Copy a folder with its times, replacing what is there."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    os.utime(target)
    return target
