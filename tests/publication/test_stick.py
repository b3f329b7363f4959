import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import PublicationError
from kiosk.publication import durable, layout
from kiosk.publication.durable import Files
from kiosk.publication.keys import create_keys, rotate
from kiosk.publication.publish import publish, resign
from kiosk.publication.stick import StickCopy, copy_publication
from tests.publication.sample import (
    MEDIA,
    NOW,
    PASSPHRASE,
    compile_sample,
    contents,
    copy_folder,
    files,
    interruptions,
    read_whole,
)


@pytest.fixture(scope="module")
def two_releases(keys: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A publication of one release, and the same after another."""
    folder = tmp_path_factory.mktemp("published")
    publish(compile_sample(folder / "one", "one"), folder / "first", keys, PASSPHRASE, NOW)
    shutil.copytree(folder / "first", folder / "second")
    publish(compile_sample(folder / "two", "two", MEDIA[1:4]), folder / "second", keys, PASSPHRASE, NOW)
    return folder / "first", folder / "second"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick" / "holiday").mkdir(parents=True)
    (tmp_path / "stick" / "holiday" / "beach.jpg").write_bytes(b"sun")
    return tmp_path / "stick"


def root(folder: Path) -> bytes:
    return (folder / layout.FIRST_ROOT).read_bytes()


def test_a_stick_holds_all_that_the_newest_release_needs_and_no_more(
    two_releases: tuple[Path, Path], stick: Path
) -> None:
    _, second = two_releases
    lines: list[str] = []
    done = copy_publication(second, stick, lines.append)
    assert read_whole(stick, root(second)).sequence == 2
    assert len(files(stick, "blobs/*/*")) == 3
    assert len(files(stick, "*.zst")) == 1
    assert files(stick, "*.zpatch") == []
    assert files(stick, "metadata/*") == [
        f"metadata/{name}" for name in ("1.root.json", "2.snapshot.json", "2.targets.json", "timestamp.json")
    ]
    copied = [path for path in stick.rglob("*") if path.is_file() and path.name != "beach.jpg"]
    assert done == StickCopy(len(copied), sum(path.stat().st_size for path in copied))
    assert lines[-1] == f"copied {done.files} of {done.files} files"
    assert not any(path.is_symlink() or path.stat().st_nlink > 1 for path in copied)


def test_what_is_there_already_is_not_copied_again(two_releases: tuple[Path, Path], stick: Path) -> None:
    _, second = two_releases
    copy_publication(second, stick)
    before = contents(stick)
    assert copy_publication(second, stick) == StickCopy(0, 0)
    assert contents(stick) == before


def test_a_stick_is_brought_up_to_date(two_releases: tuple[Path, Path], stick: Path) -> None:
    first, second = two_releases
    copy_publication(first, stick)
    old = set(files(stick, "*"))
    done = copy_publication(second, stick)
    assert done.files == 5  # a medium, the catalogue, targets, snapshot, timestamp
    assert read_whole(stick, root(second)).sequence == 2
    gone = old - set(files(stick, "*"))
    assert len(gone) == 4  # a medium, the catalogue, targets, snapshot
    assert (stick / "holiday" / "beach.jpg").read_bytes() == b"sun"


def test_a_renewed_signature_is_all_that_is_copied(
    two_releases: tuple[Path, Path], stick: Path, keys: Path, tmp_path: Path
) -> None:
    mine = copy_folder(two_releases[1], tmp_path / "publication")
    copy_publication(mine, stick)
    resign(mine, keys, PASSPHRASE, NOW + timedelta(days=10))
    assert copy_publication(mine, stick).files == 1
    assert read_whole(stick, root(mine), NOW + timedelta(days=20)).sequence == 2


def test_every_root_is_copied(two_releases: tuple[Path, Path], stick: Path, keys: Path, tmp_path: Path) -> None:
    mine, my_keys = copy_folder(two_releases[1], tmp_path / "publication"), copy_folder(keys, tmp_path / "keys")
    copy_publication(mine, stick)
    for name in ("timestamp", "root-1"):
        rotate(mine, my_keys, PASSPHRASE, NOW, name)
    copy_publication(mine, stick)
    assert files(stick, "*.root.json") == [f"metadata/{number}.root.json" for number in (1, 2, 3)]
    assert read_whole(stick, root(two_releases[0])).sequence == 2


def test_damage_on_the_stick_is_put_right(two_releases: tuple[Path, Path], stick: Path) -> None:
    _, second = two_releases
    copy_publication(second, stick)
    for name in files(stick, "blobs/*/*"):
        size = (stick / name).stat().st_size
        (stick / name).write_bytes(bytes(size))
    assert copy_publication(second, stick).files == 3
    assert read_whole(stick, root(second)).sequence == 2


def test_damage_in_the_publication_is_not_copied(two_releases: tuple[Path, Path], stick: Path, tmp_path: Path) -> None:
    mine = copy_folder(two_releases[1], tmp_path / "publication")
    copy_publication(mine, stick)
    shutil.rmtree(stick / "blobs")
    for path in mine.glob("blobs/*/*"):
        path.write_bytes(b"rot")
    with pytest.raises(PublicationError, match="is missing or damaged; publish again, then copy again"):
        copy_publication(mine, stick)
    [catalogue] = [mine / name for name in files(stick, "*.zst")]
    catalogue.unlink()
    with pytest.raises(PublicationError, match="its catalogue is missing or damaged; publish again"):
        copy_publication(mine, stick)


def test_room_is_looked_for_before_anything_is_copied(two_releases: tuple[Path, Path], stick: Path) -> None:
    before = contents(stick)
    with pytest.raises(PublicationError, match=r"stick: 1\.3 MB are needed and 1\.2 MB are free; take a larger stick"):
        copy_publication(two_releases[1], stick, free=lambda folder: 1_200_000)
    assert contents(stick) == before
    assert copy_publication(two_releases[1], stick, free=lambda folder: 1_400_000).files == 8
    assert copy_publication(two_releases[1], stick, free=lambda folder: 0) == StickCopy(0, 0)


def test_a_stick_with_other_peoples_publication_is_left_alone(
    two_releases: tuple[Path, Path], stick: Path, tmp_path: Path
) -> None:
    create_keys(tmp_path / "keys", PASSPHRASE, NOW)
    publish(compile_sample(tmp_path / "compiled", "x"), tmp_path / "theirs", tmp_path / "keys", PASSPHRASE, NOW)
    copy_publication(tmp_path / "theirs", stick)
    before = contents(stick)
    with pytest.raises(PublicationError, match="holds a publication signed by others; name another folder"):
        copy_publication(two_releases[1], stick)
    assert contents(stick) == before


def test_only_a_folder_elsewhere_can_be_a_stick(two_releases: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(PublicationError, match="is no folder; plug the stick in"):
        copy_publication(two_releases[1], tmp_path / "missing")
    for place in (two_releases[1], two_releases[1] / "metadata", two_releases[1].parent):
        with pytest.raises(PublicationError, match="lies inside the publication, or around it"):
            copy_publication(two_releases[1], place)


def test_nobody_publishes_meanwhile(two_releases: tuple[Path, Path], stick: Path) -> None:
    with durable.alone(two_releases[1]), pytest.raises(PublicationError, match="another command is writing"):
        copy_publication(two_releases[1], stick)


def test_what_is_no_publication_cannot_be_copied(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(PublicationError, match="holds no whole publication; publish into it first"):
        copy_publication(tmp_path / "empty", stick)


def test_pulled_out_at_any_step_a_stick_holds_one_release_whole(
    two_releases: tuple[Path, Path], tmp_path: Path
) -> None:
    first, second = two_releases
    start, stick = tmp_path / "start", tmp_path / "stick"
    start.mkdir()
    copy_publication(first, start)
    seen = set()

    def run(before: Callable[[str, Path], None]) -> None:
        copy_folder(start, stick)
        copy_publication(second, stick, files=Files(before))

    for where in interruptions(run):
        seen.add((read_whole(stick, root(first)).sequence, where.split(" ")[0]))
        copy_publication(second, stick)
        assert read_whole(stick, root(first)).sequence == 2, where
        assert len(files(stick, "*")) == 8, where
    assert {(1, "write"), (1, "rename"), (2, "sync"), (2, "remove")} <= seen


def test_a_key_that_was_replaced_halfway_is_told(
    two_releases: tuple[Path, Path], stick: Path, keys: Path, tmp_path: Path
) -> None:
    mine, my_keys = copy_folder(two_releases[1], tmp_path / "publication"), copy_folder(keys, tmp_path / "keys")

    def cut(step: str, path: Path) -> None:
        if path.name == "timestamp.json":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate(mine, my_keys, PASSPHRASE, NOW, "timestamp", files=Files(cut))
    with pytest.raises(PublicationError, match="a key was replaced, but not everything signed; run kiosk resign first"):
        copy_publication(mine, stick)
    resign(mine, my_keys, PASSPHRASE, NOW)
    assert copy_publication(mine, stick).files
