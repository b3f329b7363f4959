from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import KeysError, PublicationError
from kiosk.publication import layout
from kiosk.publication.durable import Files
from kiosk.publication.keys import create_keys, rotate
from kiosk.publication.publish import publish, resign
from kiosk.publication.repository import Standing, require
from tests.publication.sample import (
    NOW,
    PASSPHRASE,
    compile_sample,
    contents,
    copy_folder,
    interruptions,
    read_whole,
)

TEN_DAYS, MONTHS, TOO_LATE = (NOW + timedelta(days=days) for days in (10, 61, 91))


@pytest.fixture(scope="module")
def published_once(keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    publish(compile_sample(folder / "compiled", "a text"), folder / "publication", keys, PASSPHRASE, NOW)
    return folder / "publication"


@pytest.fixture
def publication(published_once: Path, tmp_path: Path) -> Path:
    return copy_folder(published_once, tmp_path / "publication")


@pytest.fixture
def only_timestamp(keys: Path, tmp_path: Path) -> Path:
    """Keys as they lie on a machine that renews every night."""
    folder = copy_folder(keys, tmp_path / "keys")
    for path in folder.glob("*.pem"):
        if path.name != "timestamp.pem":
            path.unlink()
    return folder


def standing(publication: Path) -> Standing:
    found = require(publication).published
    assert found
    return found


def versions(publication: Path) -> tuple[int, int, int]:
    found = standing(publication)
    return found.targets.version, found.snapshot.version, found.timestamp.version


def root(publication: Path) -> bytes:
    return (publication / layout.FIRST_ROOT).read_bytes()


def test_the_timestamp_key_alone_renews_the_timestamp_alone(publication: Path, only_timestamp: Path) -> None:
    before = contents(publication)
    assert resign(publication, only_timestamp, PASSPHRASE, TEN_DAYS) == TEN_DAYS + timedelta(days=14)
    after = contents(publication)
    assert {name for name in after if after[name] != before.get(name)} == {"metadata", "metadata/timestamp.json"}
    assert versions(publication) == (1, 1, 2)
    assert read_whole(publication, root(publication), TEN_DAYS + timedelta(days=13)).sequence == 1


def test_targets_and_snapshot_are_renewed_in_their_last_month(publication: Path, keys: Path) -> None:
    release = standing(publication).release
    assert resign(publication, keys, PASSPHRASE, MONTHS - timedelta(days=2)) == MONTHS + timedelta(days=12)
    assert versions(publication) == (1, 1, 2)
    assert resign(publication, keys, PASSPHRASE, MONTHS) == MONTHS + timedelta(days=14)
    assert versions(publication) == (2, 2, 3)
    assert (
        standing(publication).snapshot.expires == standing(publication).targets.expires == MONTHS + timedelta(days=90)
    )
    assert read_whole(publication, root(publication), MONTHS) == release


def test_without_their_keys_they_wait_until_it_cannot_wait(publication: Path, only_timestamp: Path) -> None:
    late = NOW + timedelta(days=85)
    assert resign(publication, only_timestamp, PASSPHRASE, late) == NOW + timedelta(days=90)
    assert versions(publication) == (1, 1, 2)
    before = contents(publication)
    with pytest.raises(KeysError, match=r"snapshot\.pem is missing, which signs snapshot"):
        resign(publication, only_timestamp, PASSPHRASE, TOO_LATE)
    assert contents(publication) == before


def test_the_snapshot_is_renewed_when_only_the_targets_key_is_missing(
    publication: Path, keys: Path, only_timestamp: Path
) -> None:
    (only_timestamp / "snapshot.pem").write_bytes((keys / "snapshot.pem").read_bytes())
    assert resign(publication, only_timestamp, PASSPHRASE, MONTHS) == MONTHS + timedelta(days=14)
    assert versions(publication) == (1, 2, 2)


def test_what_ran_out_is_renewed_when_all_keys_are_there(publication: Path, keys: Path) -> None:
    assert resign(publication, keys, PASSPHRASE, TOO_LATE) == TOO_LATE + timedelta(days=14)
    assert read_whole(publication, root(publication), TOO_LATE).sequence == 1


def test_a_root_that_ran_out_is_told(publication: Path, keys: Path) -> None:
    with pytest.raises(PublicationError, match="its root ran out"):
        resign(publication, keys, PASSPHRASE, NOW + timedelta(days=800))


def test_a_wrong_passphrase_and_other_keys_are_refused(publication: Path, keys: Path, tmp_path: Path) -> None:
    create_keys(tmp_path / "others", PASSPHRASE, NOW)
    before = contents(publication)
    with pytest.raises(KeysError, match="cannot be unlocked"):
        resign(publication, keys, "not the passphrase", TEN_DAYS)
    with pytest.raises(PublicationError, match="are not the keys of the publication"):
        resign(publication, tmp_path / "others", PASSPHRASE, TEN_DAYS)
    assert contents(publication) == before


def test_what_is_no_publication_cannot_be_renewed(keys: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("empty", "missing"):
        with pytest.raises(PublicationError):
            resign(tmp_path / name, keys, PASSPHRASE, NOW)
        assert not (tmp_path / name / "metadata").exists()


def test_interrupted_at_any_step_readers_find_a_whole_publication(
    published_once: Path, keys: Path, tmp_path: Path
) -> None:
    target = tmp_path / "publication"

    def run(before: Callable[[str, Path], None]) -> None:
        copy_folder(published_once, target)
        resign(target, keys, PASSPHRASE, MONTHS, files=Files(before))

    for where in interruptions(run):
        assert standing(target).release.sequence == 1, where
        assert resign(target, keys, PASSPHRASE, MONTHS) == MONTHS + timedelta(days=14), where
        assert read_whole(target, root(target), MONTHS).sequence == 1, where


def test_a_clock_that_goes_back_signs_nothing_until_the_key_is_another(
    publication: Path, keys: Path, tmp_path: Path
) -> None:
    ours = copy_folder(keys, tmp_path / "keys")
    resign(publication, ours, PASSPHRASE, NOW + timedelta(days=400))  # the machine's clock was wrong
    before = contents(publication)
    for act in (
        lambda: resign(publication, ours, PASSPHRASE, NOW),
        lambda: publish(compile_sample(tmp_path / "compiled", "new"), publication, ours, PASSPHRASE, NOW),
    ):
        with pytest.raises(PublicationError, match=r"set the clock.*kiosk keys rotate timestamp"):
            act()
    assert contents(publication) == before
    rotate(publication, ours, PASSPHRASE, NOW, "timestamp")
    assert resign(publication, ours, PASSPHRASE, NOW) == NOW + timedelta(days=14)
