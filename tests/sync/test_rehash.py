import errno
from pathlib import Path

import pytest

from kiosk.errors import SyncError
from kiosk.sync import generations, updater
from kiosk.sync.rehash import verify_some
from tests.sync.publisher import Publisher, pictures
from tests.sync.site import Site, assert_shows


def flip_a_bit(path: Path, where: bytes = b"") -> None:
    data = bytearray(path.read_bytes())
    data[data.index(where) if where else len(data) // 2] ^= 1
    path.write_bytes(data)


def test_what_is_sound_is_left_alone(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert verify_some(site.storage, site.disk, "", 10**9) == verify_some(site.storage, site.disk, "zz", 0)
    assert_shows(site, 1)


def test_a_flipped_bit_is_found_and_the_picture_fetched_again(site: Site, publisher: Publisher) -> None:
    source = publisher.source()
    site.sync(source)
    [digest] = pictures("lake")
    flip_a_bit(site.storage.object(digest))
    assert verify_some(site.storage, site.disk, "", 10**9).damaged == (digest,)
    source.asked.clear()
    site.sync(source)
    assert_shows(site, 1)
    assert [path for path in source.asked if path.startswith("blobs/")] == [f"blobs/{digest[:2]}/{digest}"]


def test_a_flipped_bit_in_the_catalogue_is_found_and_it_is_fetched_again(
    site: Site, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updater, "LOOKED_AT_BYTES", 0)
    site.sync(publisher.source())
    assert site.shown is not None
    flip_a_bit(site.shown.folder / "catalogue.db", b"Come and see")  # SQLite does not notice
    assert site.sync(publisher.source()).kind == "unchanged"
    assert verify_some(site.storage, site.disk, "", 10**9).damaged == (site.shown.name,)
    assert generations.candidates(site.storage) == (site.shown.folder,)  # there is no other
    site.sync(publisher.source())
    assert_shows(site, 1)
    assert not site.shown.damaged


def test_every_sync_looks_at_a_part_and_fetches_what_is_damaged(
    site: Site, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updater, "LOOKED_AT_BYTES", 1)  # one file at a time
    source = publisher.source()
    site.sync(source)
    [digest] = pictures("lake")
    flip_a_bit(site.storage.object(digest))
    kinds = [site.sync(source).kind for _ in range(8)]  # four pictures, a catalogue, and the turn to the beginning
    assert kinds.count("installed") == 1
    assert_shows(site, 1)


def test_a_damaged_catalogue_is_shown_only_when_there_is_no_other(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("lake"), "second")
    site.sync(publisher.source())
    assert site.shown is not None
    flip_a_bit(site.shown.folder / "catalogue.db")
    verify_some(site.storage, site.disk, "", 10**9)
    best, last = generations.candidates(site.storage)
    assert (best.name[0], last.name[0]) == ("1", "2")


@pytest.mark.parametrize(
    ("trouble", "found"), [(FileNotFoundError(), 0), (OSError(errno.EIO, "Input/output error"), 4)]
)
def test_what_the_disk_cannot_read_is_damaged_but_not_what_a_sync_has_removed(
    site: Site, publisher: Publisher, monkeypatch, trouble: OSError, found: int
) -> None:
    site.sync(publisher.source())

    def unreadable(path: Path) -> str:
        if path.name == "catalogue.db":
            return digest
        raise trouble

    assert site.shown is not None
    digest = site.shown.release.sha256
    monkeypatch.setattr("kiosk.sync.rehash.digest_of", unreadable)
    assert len(verify_some(site.storage, site.disk, "", 10**9).damaged) == found
    assert len(list(site.storage.objects.glob("*/*"))) == 4 - found


def test_nobody_goes_back_to_a_damaged_catalogue(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    publisher.publish(pictures("lake"), "second")
    site.sync(publisher.source())
    before = generations.previous(site.storage)
    assert before is not None
    flip_a_bit(before.folder / "catalogue.db")
    verify_some(site.storage, site.disk, "", 10**9)
    with pytest.raises(SyncError, match="nothing earlier"):
        updater.roll_back(site.terminal)
    assert_shows(site, 2)
    assert site.summary.held is None


def test_no_patch_is_fetched_for_a_damaged_catalogue(site: Site, publisher: Publisher) -> None:
    site.sync(publisher.source())
    assert site.shown is not None
    flip_a_bit(site.shown.folder / "catalogue.db")
    publisher.publish(pictures("lake"), "second")
    source = publisher.source()
    site.sync(source)
    assert_shows(site, 2)
    assert not [path for path in source.asked if path.endswith(".zpatch")]


@pytest.mark.parametrize("limit", [1, 1000, 10**6])
def test_slices_reach_everything(site: Site, publisher: Publisher, limit: int) -> None:
    site.sync(publisher.source())
    for path in site.storage.objects.glob("*/*"):
        flip_a_bit(path)
    damaged: list[str] = []
    start, rounds = "", 0
    while rounds == 0 or start:
        checked = verify_some(site.storage, site.disk, start, limit)
        damaged += checked.damaged
        start = checked.next
        rounds += 1
    assert sorted(damaged) == sorted(pictures("lake", "dam", "train", "fort"))
    assert rounds == {1: 5, 10**6: 1}.get(limit, rounds)
