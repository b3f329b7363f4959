import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.catalogue.queries import home
from kiosk.catalogue.store import Catalogue, open_newest
from kiosk.errors import CatalogueError, SchemaVersionError


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    """A folder with a catalogue that may be harmed; its media stay where they are."""
    shutil.copyfile(small / CURRENT, tmp_path / CURRENT)
    return tmp_path


def harm(path: Path, pragma: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(pragma)


def overwrite(path: Path) -> None:
    """Write nonsense over one table: SQLite opens the file all the same, and reads all others."""
    with closing(sqlite3.connect(path)) as connection:
        [page] = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry_line'").fetchone()
        [size] = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_a_folder_without_a_catalogue_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"catalogue\.db: is missing or damaged; build the content again"):
        Catalogue(tmp_path)


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like one" * 100])
def test_a_file_that_is_no_database_cannot_be_opened(folder: Path, content: bytes) -> None:
    (folder / CURRENT).write_bytes(content)
    with pytest.raises(CatalogueError):
        Catalogue(folder)


def test_a_damaged_catalogue_cannot_be_opened(folder: Path) -> None:
    overwrite(folder / CURRENT)
    with pytest.raises(CatalogueError, match="is damaged; build the content again"):
        Catalogue(folder)


def test_a_database_of_another_program_cannot_be_opened(folder: Path) -> None:
    harm(folder / CURRENT, "PRAGMA application_id = 7")
    with pytest.raises(CatalogueError, match="is not a catalogue"):
        Catalogue(folder)


def test_a_catalogue_of_another_version_says_so(folder: Path) -> None:
    harm(folder / CURRENT, "PRAGMA user_version = 0")
    with pytest.raises(SchemaVersionError, match="has schema 0, this kiosk reads 1"):
        Catalogue(folder)


def test_the_catalogue_is_never_written(folder: Path) -> None:
    catalogue = Catalogue(folder)
    with pytest.raises(CatalogueError, match="readonly"):
        catalogue.read(lambda session: session.execute(text("DELETE FROM entry")))
    catalogue.close()


def test_a_catalogue_that_becomes_unreadable_says_so_instead_of_failing_strangely(folder: Path) -> None:
    catalogue = Catalogue(folder)
    with pytest.raises(CatalogueError, match="cannot be read"):
        catalogue.read(lambda session: session.execute(text("SELECT * FROM nowhere")))
    catalogue.close()


def test_the_previous_catalogue_stands_in_for_a_damaged_one(folder: Path) -> None:
    shutil.copyfile(folder / CURRENT, folder / PREVIOUS)
    overwrite(folder / CURRENT)
    catalogue = open_newest(folder)
    assert catalogue.path.name == PREVIOUS
    assert catalogue.read(home, "fr").name == "Deux Rives"
    catalogue.close()


def test_the_current_catalogue_is_preferred(folder: Path) -> None:
    shutil.copyfile(folder / CURRENT, folder / PREVIOUS)
    catalogue = open_newest(folder)
    assert catalogue.path.name == CURRENT
    catalogue.close()


def test_when_neither_can_be_opened_the_error_tells_about_the_current_one(folder: Path) -> None:
    overwrite(folder / CURRENT)
    (folder / PREVIOUS).write_bytes(b"nothing")
    with pytest.raises(CatalogueError, match=r"/catalogue\.db: "):
        open_newest(folder)
