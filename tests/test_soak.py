"""That the soak test would notice: what it looks at after each kill, with one thing after the other broken."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.publication import layout
from kiosk.publication.keys import create_keys
from kiosk.publication.publish import publish
from kiosk.sync import generations
from kiosk.sync.storage import Storage
from tests.bench.large import Size, make_large
from tests.soak.promises import BrokenError, verify_publication, verify_terminal

PASSPHRASE = "nothing here is secret"


@pytest.fixture(scope="module")
def made(small: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A publication, and a terminal that has it."""
    place = tmp_path_factory.mktemp("soak")
    large = make_large(small, place, Size(entries=12, media=5, picture_bytes=300))
    now = datetime.now(UTC)
    create_keys(place / "keys", PASSPHRASE, now)
    publish(large.first, place / "publication", place / "keys", PASSPHRASE, now)
    assert verify_publication(place / "publication", place / "terminal") == 1
    return place


@pytest.fixture
def storage(made: Path, tmp_path: Path) -> Storage:
    """A copy to be broken."""
    shutil.copytree(made / "terminal", tmp_path / "terminal", symlinks=True)
    return Storage(tmp_path / "terminal")


def medium(storage: Storage) -> Path:
    return next(path for path in sorted(storage.objects.rglob("*")) if path.is_file())


def generation(storage: Storage) -> Path:
    return next(storage.generations.iterdir())


BREAKS: dict[str, Callable[[Storage], object]] = {
    "a medium is gone": lambda storage: medium(storage).unlink(),
    "a medium is shorter": lambda storage: medium(storage).write_bytes(b"x"),
    "a medium has other bytes": lambda storage: medium(storage).write_bytes(b"x" * medium(storage).stat().st_size),
    "the catalogue is gone": lambda storage: (generation(storage) / "catalogue.db").unlink(),
    "the catalogue has one other byte": lambda storage: flip(generation(storage) / "catalogue.db"),
    "the media cannot be reached": lambda storage: (generation(storage) / "media").unlink(),
    "CURRENT names nothing": lambda storage: storage.current.write_text("7-0123456789ab"),
    "CURRENT is empty": lambda storage: storage.current.write_text(""),
    "PREVIOUS names nothing": lambda storage: storage.previous.write_text("7-0123456789ab"),
    "its release is not written": lambda storage: (generation(storage) / generations.RELEASE).unlink(),
    "it is damaged": lambda storage: (generation(storage) / generations.DAMAGED).touch(),
}


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("what", BREAKS)
def test_a_broken_terminal_is_noticed(what: str, storage: Storage) -> None:
    assert verify_terminal(storage) == 1
    BREAKS[what](storage)
    with pytest.raises(BrokenError):
        verify_terminal(storage)


def test_a_terminal_without_anything_keeps_every_promise(tmp_path: Path) -> None:
    assert verify_terminal(Storage(tmp_path / "terminal")) == 0


def test_what_a_killed_sync_leaves_unfinished_breaks_no_promise(storage: Storage) -> None:
    unfinished = storage.generations / "2-0123456789ab"
    unfinished.mkdir()
    (unfinished / "catalogue.db").write_bytes(b"half of it")
    (storage.partial / ("0" * 64 + ".part")).write_bytes(b"the beginning")
    assert verify_terminal(storage) == 1


def test_a_publication_that_lacks_something_is_noticed(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made / "publication", tmp_path / "publication")
    next(path for path in sorted((tmp_path / "publication" / layout.BLOBS).rglob("*")) if path.is_file()).unlink()
    with pytest.raises(BrokenError, match="has no blobs/"):
        verify_publication(tmp_path / "publication", tmp_path / "terminal")


def test_before_the_first_release_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    assert verify_publication(tmp_path, tmp_path / "terminal") == 0
