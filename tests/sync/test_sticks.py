from pathlib import Path

import pytest

from kiosk.publication import layout
from kiosk.sync.sticks import MOST_STICKS, find_sticks
from kiosk.sync.storage import Storage
from tests.sync.publisher import Publisher, pictures, write_files
from tests.sync.site import Site


@pytest.mark.parametrize("below", ["", "STICK", "visitor/STICK"])
def test_a_stick_is_found_where_it_is_mounted(site: Site, publisher: Publisher, tmp_path: Path, below: str) -> None:
    folder = write_files(publisher.files, tmp_path / "media" / below)
    [stick] = find_sticks([str(tmp_path / "media"), str(tmp_path / "none")], site.storage)
    assert (stick.folder, stick.trusted) == (folder, True)
    assert stick.release is not None
    assert stick.release.sequence == 1


def test_deeper_it_is_not_looked_for(site: Site, publisher: Publisher, tmp_path: Path) -> None:
    write_files(publisher.files, tmp_path / "media/a/b/c")
    assert find_sticks([str(tmp_path / "media")], site.storage) == ()


def test_a_stick_full_of_publications_does_not_keep_us_busy(site: Site, tmp_path: Path) -> None:
    for number in range(3 * MOST_STICKS):
        write_files({layout.TIMESTAMP: b"["}, tmp_path / "media" / f"{number:03}")
    assert len(find_sticks([str(tmp_path / "media")], site.storage)) == MOST_STICKS


def test_links_are_not_followed(site: Site, publisher: Publisher, tmp_path: Path) -> None:
    folder = write_files(publisher.files, tmp_path / "elsewhere")
    media = tmp_path / "media"
    media.mkdir()
    (media / "STICK").symlink_to(folder)
    (media / "half").mkdir()
    (media / "half" / "metadata").symlink_to(folder / "metadata")
    assert find_sticks([str(media)], site.storage) == ()


def test_a_stranger_s_stick_is_told_apart(site: Site, tmp_path: Path) -> None:
    stranger = Publisher()
    stranger.publish(pictures("lake"), sequence=99)
    write_files(stranger.files, tmp_path / "media")
    [stick] = find_sticks([str(tmp_path / "media")], site.storage)
    assert not stick.trusted
    assert stick.release is not None
    assert stick.release.sequence == 99


def test_a_publication_signed_after_a_rotation_is_trusted(site: Site, publisher: Publisher, tmp_path: Path) -> None:
    publisher.rotate("root", "targets", "snapshot", "timestamp")
    publisher.publish(pictures("dam"), "rotated")
    write_files(publisher.files, tmp_path / "media")
    [stick] = find_sticks([str(tmp_path / "media")], site.storage)
    assert stick.trusted


def test_without_trust_no_stick_is_trusted(publisher: Publisher, tmp_path: Path) -> None:
    write_files(publisher.files, tmp_path / "media")
    [stick] = find_sticks([str(tmp_path / "media")], Storage(tmp_path / "synced"))
    assert not stick.trusted


@pytest.mark.parametrize("name", ["timestamp.json", "1.snapshot.json", "1.targets.json"])
def test_garbage_is_a_stick_that_says_nothing(site: Site, publisher: Publisher, tmp_path: Path, name: str) -> None:
    write_files(publisher.files | {f"metadata/{name}": b"\0\xff["}, tmp_path / "media")
    [stick] = find_sticks([str(tmp_path / "media")], site.storage)
    assert (stick.release, stick.trusted) == (None, False)


@pytest.mark.parametrize(("field", "value"), [("published", "0001-01-01T00:00:00+23:00"), ("sequence", 2**70)])
def test_a_stranger_s_stick_that_says_what_cannot_be_says_nothing(
    site: Site, tmp_path: Path, field: str, value: object
) -> None:
    stranger = Publisher()
    stranger.publish(pictures("lake"))
    stranger.targets[layout.CATALOGUE].unrecognized_fields["custom"][field] = value
    stranger.sign_targets()
    write_files(stranger.files, tmp_path / "media")
    [stick] = find_sticks([str(tmp_path / "media")], site.storage)
    assert (stick.release, stick.trusted) == (None, False)
