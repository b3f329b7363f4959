import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.catalogue.opening import read_newest_opening, read_opening
from kiosk.errors import CatalogueError, SchemaVersionError


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    shutil.copyfile(small / CURRENT, tmp_path / CURRENT)
    return tmp_path


def test_the_opening_tells_everything_in_every_language(small: Path) -> None:
    opening = read_opening(small)
    assert (opening.languages, opening.default_language) == (("fr", "nl"), "fr")
    assert opening.name == {"fr": "Deux Rives", "nl": "Twee Oevers"}
    assert opening.contact.name == {"fr": "Accueil du port", "nl": "Onthaal aan de haven"}
    assert (opening.contact.address, opening.contact.phone) == ("Quai du Nord 1, 1000 Deux-Rives", "+32 2 000 00 00")
    assert opening.contact.email == ""


def test_the_first_scene_is_the_region_then_come_the_chosen_entries(small: Path) -> None:
    region, lighthouse = read_opening(small).scenes
    assert (region.ref, region.title) == ("", {"fr": "Un fleuve et deux bords", "nl": "Een rivier en twee oevers"})
    assert (lighthouse.ref, lighthouse.title) == ("highlights/lighthouse", {"fr": "Le Phare", "nl": "De vuurtoren"})
    assert region.picture.wide_files
    assert [file.width for file in lighthouse.picture.files] == sorted(file.width for file in lighthouse.picture.files)


def test_the_first_picture_does_not_wait_for_sqlalchemy(small: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from kiosk.catalogue.opening import read_opening; "
        f"read_opening(Path({str(small)!r})); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_folder_without_a_catalogue_has_no_opening(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="build the content again"):
        read_opening(tmp_path)


@pytest.mark.parametrize("content", [b"", b"nonsense" * 1000])
def test_a_file_that_is_no_catalogue_has_no_opening(folder: Path, content: bytes) -> None:
    (folder / CURRENT).write_bytes(content)
    with pytest.raises(CatalogueError):
        read_opening(folder)


@pytest.mark.parametrize(
    ("pragma", "error"), [("application_id = 7", CatalogueError), ("user_version = 0", SchemaVersionError)]
)
def test_what_the_kiosk_would_refuse_later_has_no_opening_either(
    folder: Path, pragma: str, error: type[CatalogueError]
) -> None:
    with closing(sqlite3.connect(folder / CURRENT)) as connection:
        connection.execute(f"PRAGMA {pragma}")
    with pytest.raises(error):
        read_opening(folder)


def test_a_catalogue_without_its_region_has_no_opening(folder: Path) -> None:
    with closing(sqlite3.connect(folder / CURRENT)) as connection:
        connection.execute("DELETE FROM site")
        connection.commit()
    with pytest.raises(CatalogueError):
        read_opening(folder)


def test_the_previous_opening_stands_in_for_a_damaged_one(folder: Path) -> None:
    shutil.copyfile(folder / CURRENT, folder / PREVIOUS)
    (folder / CURRENT).write_bytes(b"")
    assert read_newest_opening(folder).default_language == "fr"


def test_when_neither_can_be_read_the_error_tells_about_the_current_one(folder: Path) -> None:
    (folder / CURRENT).write_bytes(b"")
    with pytest.raises(CatalogueError, match=r"/catalogue\.db: "):
        read_newest_opening(folder)
