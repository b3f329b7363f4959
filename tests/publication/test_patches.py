import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.publication import layout, metadata, patches, zstd
from kiosk.publication.keys import rotate
from kiosk.publication.publish import Published, publish, resign
from kiosk.publication.repository import Repository, require
from tests.publication.sample import MEDIA, NOW, PASSPHRASE, compile_sample, copy_folder, files, read_whole

TEXTS = [f"text {number}" for number in range(13)]


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What each text compiles to."""
    folder = tmp_path_factory.mktemp("databases")
    return {text: (compile_sample(folder / "one", text) / "catalogue.db").read_bytes() for text in TEXTS}


@pytest.fixture(scope="module")
def ten_releases(keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A publication of ten releases, the first with a medium of its own; copy it."""
    folder = tmp_path_factory.mktemp("releases")
    for number, text in enumerate(TEXTS[:10]):
        compiled = compile_sample(folder / "compiled", text, MEDIA[:3] if number else MEDIA[:4])
        publish(compiled, folder / "publication", keys, PASSPHRASE, NOW)
    return folder / "publication"


@pytest.fixture
def publication(ten_releases: Path, tmp_path: Path) -> Path:
    return copy_folder(ten_releases, tmp_path / "publication")


def publish_text(
    publication: Path, keys: Path, text: str, report: list[str] | None = None, now: datetime = NOW
) -> Published:
    compiled = compile_sample(publication.parent / "compiled", text)
    lines = report if report is not None else []
    return publish(compiled, publication, keys, PASSPHRASE, now, report=lines.append)


def targets(publication: Path) -> dict[str, str]:
    """Return the newest targets and their digests."""
    published = require(publication).published
    assert published
    return {name: entry.hashes["sha256"] for name, entry in published.targets.targets.items()}


def test_each_of_the_last_ten_releases_has_a_patch_that_gives_the_new_database(
    publication: Path, keys: Path, databases: dict[str, bytes]
) -> None:
    old = require(publication).published
    done = publish_text(publication, keys, TEXTS[10])
    assert (done.patches, done.release.sequence) == (10, 11)
    assert old
    for release in old.releases:
        name = layout.patch(release.sha256)
        data = (publication / layout.target_file(name, targets(publication)[name])).read_bytes()
        before = patches.old_database(publication, release) if release.sequence > 1 else None
        if before is not None:
            assert b"".join(zstd.decompress_to([data], done.release.size, before)) == databases[TEXTS[10]]
            assert len(data) < 300
    assert read_whole(publication, (publication / layout.FIRST_ROOT).read_bytes()) == done.release


def test_what_is_older_than_ten_releases_goes(publication: Path, keys: Path) -> None:
    assert len(files(publication, "*.zst")) == 10
    assert len(files(publication, "blobs/*/*")) == 4
    publish_text(publication, keys, TEXTS[10])
    assert len(files(publication, "*.zst")) == 10
    assert len(files(publication, "blobs/*/*")) == 3  # the medium that only the first release showed
    publish_text(publication, keys, TEXTS[11])
    assert len(targets(publication)) == 11
    assert len(files(publication, "*.zst")) == 10


def test_metadata_and_patches_that_a_terminal_may_be_fetching_now_stay(publication: Path, keys: Path) -> None:
    before = targets(publication)
    for text in TEXTS[10:12]:
        publish_text(publication, keys, text)
    assert all((publication / layout.target_file(name, sha256)).exists() for name, sha256 in before.items())
    publish_text(publication, keys, TEXTS[12])
    assert files(publication, "*.targets.json") == [f"metadata/{version}.targets.json" for version in (11, 12, 13)]
    assert files(publication, "*.snapshot.json") == [f"metadata/{version}.snapshot.json" for version in (11, 12, 13)]
    left = [name for name, sha256 in before.items() if (publication / layout.target_file(name, sha256)).exists()]
    assert left == [layout.CATALOGUE]


def test_a_release_whose_catalogue_is_lost_has_no_patch_and_its_media_stay(publication: Path, keys: Path) -> None:
    published = require(publication).published
    assert published
    lost, damaged = published.releases[3], published.releases[4]
    (publication / layout.target_file(layout.CATALOGUE, lost.file_sha256)).unlink()
    (publication / layout.target_file(layout.CATALOGUE, damaged.file_sha256)).write_bytes(zstd.compress(b"other"))
    lines: list[str] = []
    done = publish_text(publication, keys, TEXTS[10], lines)
    assert done.patches == 8
    assert f"no patch from release {lost.sequence}: its catalogue is missing or damaged" in lines
    assert "no media were removed: its catalogue is missing or damaged" in lines
    assert len(files(publication, "blobs/*/*")) == 4
    assert read_whole(publication, (publication / layout.FIRST_ROOT).read_bytes()) == done.release


def test_a_catalogue_that_is_another_than_signed_gives_no_patch(publication: Path, keys: Path) -> None:
    published = require(publication).published
    assert published
    other = published.releases[2]
    path = publication / layout.target_file(layout.CATALOGUE, published.releases[4].file_sha256)
    path.write_bytes((publication / layout.target_file(layout.CATALOGUE, other.file_sha256)).read_bytes())
    lines: list[str] = []
    assert publish_text(publication, keys, TEXTS[10], lines).patches == 9
    assert "no patch from release 6: its catalogue is not what was signed" in lines


def test_a_patch_that_saves_nothing_is_left_out(keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish_text(tmp_path / "publication", keys, TEXTS[0])
    monkeypatch.setattr(zstd, "_prefix", lambda old, at: None)  # as if nothing were the same
    done = publish_text(tmp_path / "publication", keys, TEXTS[1])
    assert done.patches == 0
    assert files(tmp_path / "publication", "*.zpatch") == []


def test_other_peoples_files_in_the_publication_stay(publication: Path, keys: Path) -> None:
    strange = [
        "index.html",
        "blobs/README",
        "blobs/ab/notes.txt",
        "targets/catalogue/old.zst",
        "metadata/x.targets.json",
    ]
    for name in strange:
        (publication / name).parent.mkdir(exist_ok=True)
        (publication / name).write_bytes(b"mine")
    publish_text(publication, keys, TEXTS[10])
    assert all((publication / name).read_bytes() == b"mine" for name in strange)


def test_the_same_release_twice_among_the_last_gives_one_patch(publication: Path, keys: Path) -> None:
    publish_text(publication, keys, TEXTS[5])  # as release 6 was
    done = publish_text(publication, keys, TEXTS[10])
    assert done.patches == 9
    assert read_whole(publication, (publication / layout.FIRST_ROOT).read_bytes()) == done.release


def test_patches_go_on_after_keys_were_replaced_and_signatures_renewed(
    publication: Path, keys: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "keys"
    shutil.copytree(keys, mine)
    rotate(publication, mine, PASSPHRASE, NOW, "targets")
    later = NOW + timedelta(days=80)
    resign(publication, mine, PASSPHRASE, later)
    done = publish_text(publication, mine, TEXTS[10], now=later)
    assert (done.patches, done.release.sequence) == (10, 11)


def test_garbage_beside_the_metadata_is_not_counted(publication: Path, keys: Path) -> None:
    (publication / "metadata" / "500.targets.json").write_bytes(b"{}")
    (publication / "metadata" / "600.snapshot.json").write_bytes((publication / layout.TIMESTAMP).read_bytes())
    publish_text(publication, keys, TEXTS[10])
    found: Repository = require(publication)
    assert found.versions == {metadata.TARGETS: 11, metadata.SNAPSHOT: 11}
