import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import DiskError
from kiosk.sync import garbage, generations, state, updater
from kiosk.sync.rehash import verify_some
from tests.sync.disks import CountingDisk, PowerCut, PowerlessDisk, RefusingDisk
from tests.sync.publisher import Memory, Publisher, pictures
from tests.sync.site import QuickDisk, Site, assert_shows, assert_whole

Act = Callable[[Site, Memory], object]


def sync(site: Site, source: Memory) -> object:
    return site.sync(source)


def go_back(site: Site, source: Memory) -> object:
    return updater.roll_back(site.terminal)


class Scene:
    """A terminal before something happens to it, copied for every time it happens."""

    def __init__(self, folder: Path, act: Act, before: int) -> None:
        self.folder, self.act, self.before = folder, act, before
        self.publisher = Publisher()
        self.site = Site(folder / "prepared", threads=1).trust(self.publisher)
        for number in range(1, 4):
            self.publisher.publish(pictures("lake", f"dam {number}"), str(number))
            if number <= before:
                self.site.sync(self.publisher.source())

    @contextmanager
    def copy(self) -> Iterator[Site]:
        place = self.folder / "copy"
        shutil.copytree(self.site.storage.folder, place, symlinks=True)
        try:
            yield Site(place, threads=1)
        finally:
            shutil.rmtree(place)

    def operations(self) -> int:
        with self.copy() as site:
            site.disk = CountingDisk()
            self.act(site, self.publisher.source())
            return site.disk.count


SCENES = [(sync, 0), (sync, 2), (go_back, 2)]
NAMES = ["first sync", "third sync", "going back"]


def assert_consistent(site: Site, before: int) -> None:
    """CURRENT names a complete, verified generation, or none has been there yet."""
    shown = site.shown
    if shown is not None:
        assert_whole(shown)
    else:
        assert before == 0
        assert not site.storage.current.exists()
    for folder in generations.candidates(site.storage)[:1]:
        assert shown is None or folder == shown.folder


def assert_recovers(site: Site, source: Memory) -> None:
    """The next sync brings the newest release, and leaves nothing lying about."""
    site.disk = QuickDisk()
    site.sync(source, again=True)
    assert_shows(site, 3)
    assert list(site.storage.partial.iterdir()) == []
    assert len(list(site.storage.generations.iterdir())) <= 2
    assert not list(site.storage.folder.rglob("*.new"))


@pytest.mark.parametrize(("act", "before"), SCENES, ids=NAMES)
@pytest.mark.parametrize("lost", ["nothing", "content", "below", "everything"])
def test_the_power_may_go_after_every_operation(tmp_path: Path, act: Act, before: int, lost) -> None:
    scene = Scene(tmp_path, act, before)
    total = scene.operations()
    assert total >= 6
    for last in range(1, total + 1):
        with scene.copy() as site:
            disk = PowerlessDisk(site.storage.folder, last)
            site.disk = disk
            with pytest.raises(PowerCut):
                act(site, scene.publisher.source())
            disk.restart(lost)
            assert_consistent(site, before)
            assert_recovers(site, scene.publisher.source())


@pytest.mark.parametrize("lost", ["nothing", "everything"])
def test_wherever_the_power_goes_staff_can_still_go_back(tmp_path: Path, lost) -> None:
    scene = Scene(tmp_path, go_back, 2)
    for last in range(1, scene.operations() + 1):
        with scene.copy() as site:
            site.disk = disk = PowerlessDisk(site.storage.folder, last)
            with pytest.raises(PowerCut):
                updater.roll_back(site.terminal)
            disk.restart(lost)
            site.disk = QuickDisk()
            garbage.collect(site.storage, site.disk)  # as the next sync does that finds nothing newer
            if site.shown is not None and site.shown.release.sequence == 2:
                updater.roll_back(site.terminal)
            assert_shows(site, 1)


@pytest.mark.parametrize(("act", "before"), SCENES, ids=NAMES)
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS], ids=["full", "read-only"])
def test_the_disk_may_refuse_from_every_operation_on(tmp_path: Path, act: Act, before: int, number: int) -> None:
    scene = Scene(tmp_path, act, before)
    told = {errno.ENOSPC: "is full .* make room", errno.EROFS: "is read-only"}[number]
    refused = 0
    for first in range(1, scene.operations() + 1):
        with scene.copy() as site:
            site.disk = RefusingDisk(first, number)
            try:
                act(site, scene.publisher.source())
            except DiskError as error:
                refused += 1
                with pytest.raises(DiskError, match=told):
                    raise error
                if act is sync:
                    assert site.summary.history[0].kind == "failed"
            assert_consistent(site, before)
            assert_recovers(site, scene.publisher.source())
    assert refused >= 6


def test_a_broken_disk_is_told(site: Site, publisher: Publisher) -> None:
    site.disk = RefusingDisk(9, errno.EIO)
    with pytest.raises(DiskError, match=r"cannot be written \(Input/output error\); let the disk be checked"):
        site.sync(publisher.source())


def test_a_power_cut_loses_what_was_not_synced(tmp_path: Path) -> None:
    """The simulated disk is as merciless as it says: without it the tests above would prove nothing."""
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "old").write_bytes(b"old")
    disk = PowerlessDisk(folder, 6)
    with suppress(PowerCut), disk.open(folder / "new") as file:  # 1
        disk.write(file, b"synced")  # 2
        disk.sync(file)  # 3
        disk.write(file, b", not synced")  # 4
        disk.rename(folder / "new", folder / "old")  # 5
        disk.unlink(folder / "old")  # 6
    disk.restart("everything")
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("old", b"old")]


def test_a_rename_may_arrive_before_the_content(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = PowerlessDisk(folder, 3)
    with suppress(PowerCut):
        with disk.open(folder / "new") as file:
            disk.write(file, b"content")
        disk.rename(folder / "new", folder / "name")
    disk.restart("content")
    assert (folder / "name").read_bytes() == bytes(7)


def test_python_tuf_s_cache_may_be_refused(site: Site, publisher: Publisher, monkeypatch) -> None:
    site.sync(publisher.source())

    def full(*args: object, **more: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("tempfile.NamedTemporaryFile", full)
    publisher.publish(pictures("castle"), "second")
    with pytest.raises(DiskError, match="is full"):
        site.sync(publisher.source())
    monkeypatch.undo()
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_a_memory_that_cannot_be_opened_is_told(site: Site, publisher: Publisher) -> None:
    site.storage.state.mkdir()
    with pytest.raises(DiskError, match=r"state\.db: cannot be written"):
        site.sync(publisher.source())
    assert site.summary.history == ()


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"SQLite format 3\0" + b"\xff" * 9000, b"CURRENT"])
def test_a_damaged_memory_is_made_anew(site: Site, publisher: Publisher, content: bytes) -> None:
    site.sync(publisher.source())
    site.storage.state.write_bytes(content)
    assert site.sync(publisher.source()).kind == "unchanged"
    assert len(site.summary.history) == 1


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE fact SET value = CAST(x'ff41' AS TEXT) WHERE name = 'mark'",
        "UPDATE clock SET signed = '2026-11-2x'",
        "UPDATE clock SET signed = '0001-01-01T00:00:00+23:00'",
        "UPDATE floor SET sequence = 'many'",
        "INSERT INTO fact VALUES ('held', 'x')",
        "UPDATE fact SET value = x'00' WHERE name = 'failures'",
    ],
)
def test_a_memory_that_makes_no_sense_is_made_anew(site: Site, publisher: Publisher, change: str) -> None:
    site.sync(publisher.source())
    with closing(sqlite3.connect(site.storage.state)) as memory, memory:
        memory.execute("INSERT OR REPLACE INTO fact VALUES ('failures', '1')")
        memory.execute(change)
    site.sync(publisher.source())
    assert_shows(site, 1)
    assert site.summary.history


def test_a_memory_in_a_bad_sector_is_made_anew(site: Site, publisher: Publisher, monkeypatch) -> None:
    site.sync(publisher.source())
    bad = sqlite3.OperationalError("disk I/O error")
    bad.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    errors = [bad]
    whole = state._read_whole
    monkeypatch.setattr(state, "_read_whole", lambda memory: whole(memory) if not errors else _raise(errors.pop()))
    site.sync(publisher.source())
    assert_shows(site, 1)


def _raise(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"9-abcdefabcdef", b"../../etc", b"x" * 9000])
@pytest.mark.parametrize("file", ["CURRENT", "PREVIOUS"])
def test_a_damaged_pointer_is_put_right(site: Site, publisher: Publisher, file: str, content: bytes) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("castle"), "second")
    site.sync(publisher.source())
    (site.storage.folder / file).write_bytes(content)
    best = generations.candidates(site.storage)[0]
    assert best.name.startswith("2-")
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_damage_found_on_a_disk_that_cannot_be_written_is_told(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    [digest] = pictures("lake")
    site.storage.object(digest).write_bytes(b"damaged")
    with pytest.raises(DiskError, match="replace it soon"):
        verify_some(site.storage, RefusingDisk(1, errno.EROFS), "", 10**9)


def test_on_a_disk_that_others_have_filled_what_is_on_its_way_makes_room(
    site: Site, publisher: Publisher, monkeypatch
) -> None:
    class FullDisk(QuickDisk):
        def free(self, path: Path) -> int:
            return 0 if part.exists() else 10**9

    site.sync(publisher.source())
    site.now += timedelta(hours=1)
    publisher.now = site.now
    publisher.publish(pictures("castle"), "second")
    site.disk = FullDisk()
    part = site.storage.part("ab" * 32)
    part.write_bytes(b"half of a picture")
    write = state.State._writing

    def full(memory: state.State) -> object:
        if not site.disk.free(site.storage.folder):
            raise DiskError(site.storage.state, "cannot be written (database or disk is full)", "make room")
        return write(memory)

    monkeypatch.setattr(state.State, "_writing", full)
    with pytest.raises(DiskError, match="disk is full"):
        site.sync(publisher.source())
    assert "disk is full" in site.summary.problem
    site.sync(publisher.source())
    assert_shows(site, 2)


def test_a_catalogue_in_a_bad_sector_is_fetched_again(site: Site, publisher: Publisher, monkeypatch) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    with bad_sector(site.shown.folder / "catalogue.db", monkeypatch):
        site.sync(publisher.source())
    assert_shows(site, 1)
    assert not site.shown.damaged


def test_an_unfinished_download_in_a_bad_sector_is_begun_anew(site: Site, publisher: Publisher, monkeypatch) -> None:
    [lake] = pictures("lake")
    part = site.storage.part(lake)
    part.parent.mkdir()
    part.write_bytes(b"half")
    with bad_sector(part, monkeypatch):
        site.sync(publisher.source())
    assert_shows(site, 1)


@contextmanager
def bad_sector(place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the disk fail to read a file until another one has its name."""
    bad, real = place.stat().st_ino, Path.open

    def open_(path: Path, mode: str = "r", *more: Any, **options: Any) -> Any:
        if mode == "rb" and path == place and path.stat().st_ino == bad:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(path, mode, *more, **options)

    with place.open("rb"), monkeypatch.context() as patched:  # held open, so that its inode is not given away again
        patched.setattr(Path, "open", open_)
        yield
