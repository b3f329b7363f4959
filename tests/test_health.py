import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.config import Sync
from kiosk.health import Status, status
from kiosk.paths import synced_folder
from tests.catalogue.test_store import overwrite
from tests.sync.publisher import Publisher, pictures
from tests.sync.site import Site

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def look(state: Path, compiled: Path, source: str = "") -> Status:
    return status(state, compiled, Sync(source=source), NOW)


@pytest.fixture
def state(small: Path, tmp_path: Path) -> Path:
    """A state folder with one compiled catalogue."""
    (tmp_path / "compiled").mkdir()
    shutil.copyfile(small / CURRENT, tmp_path / "compiled" / CURRENT)
    return tmp_path


def test_a_good_terminal_shows_its_content(state: Path) -> None:
    found = look(state, state / "compiled")
    assert found.showing == "content"
    assert found.content.entries["highlights"] == 2
    assert found.content.languages == ("fr", "nl")
    assert found.content.compiled.endswith("+00:00")
    assert found.content.problem == ""
    assert found.kiosk == __version__
    assert found.qt.startswith("6.")
    assert found.disk_free_bytes > 0


def test_a_terminal_without_content_is_out_of_service(tmp_path: Path) -> None:
    found = look(tmp_path, tmp_path / "compiled")
    assert found.showing == "out of service"
    assert "catalogue.db" in found.content.problem
    assert found.content.entries == {}


def test_the_previous_content_stands_in_for_a_broken_one(state: Path) -> None:
    (state / "compiled" / CURRENT).rename(state / "compiled" / PREVIOUS)
    (state / "compiled" / CURRENT).write_bytes(b"nonsense")
    found = look(state, state / "compiled")
    assert found.showing == "previous content"
    assert not found.content.usable
    assert found.previous.usable


@pytest.mark.parametrize("pragma", ["application_id = 7", "user_version = 0"])
def test_content_that_the_kiosk_refuses_is_not_called_usable(state: Path, pragma: str) -> None:
    with closing(sqlite3.connect(state / "compiled" / CURRENT)) as connection:
        connection.execute(f"PRAGMA {pragma}")
    assert look(state, state / "compiled").showing == "out of service"


def test_damaged_content_is_not_called_usable(state: Path) -> None:
    overwrite(state / "compiled" / CURRENT)
    assert look(state, state / "compiled").showing == "out of service"


def test_a_state_folder_that_does_not_exist_yet_still_tells_the_room_on_its_disk(tmp_path: Path) -> None:
    found = look(tmp_path / "not" / "yet", tmp_path / "not" / "yet" / "compiled")
    assert found.disk_free_bytes == pytest.approx(shutil.disk_usage(tmp_path).free, rel=0.05)


def test_a_terminal_that_never_synced_says_so(state: Path) -> None:
    synced = look(state, state / "compiled", "https://content.example.org").synced
    assert synced.freshness == "never"
    assert synced.source == "https://content.example.org"
    assert not synced.trusting
    assert synced.current is None


def test_what_was_synced_goes_before_what_was_shipped(state: Path) -> None:
    publisher = Publisher()
    publisher.publish(pictures("lake"), "first")
    site = Site(synced_folder(state)).trust(publisher)
    site.sync(publisher.source())
    found = look(state, state / "compiled")
    assert "/synced/generations/1-" in found.content.file
    assert found.previous.file == str(state / "compiled" / CURRENT)
    assert found.synced.freshness == "fresh"
    assert found.synced.current is not None
    assert found.synced.current.release.sequence == 1
    assert found.synced.previous is None
    assert found.synced.trusting
    overwrite(Path(found.content.file))
    assert look(state, state / "compiled").showing == "previous content"
