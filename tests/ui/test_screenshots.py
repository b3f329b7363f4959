from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.errors import CatalogueError
from kiosk.ui import screenshots
from kiosk.ui.screenshots import entries_to_show, sheet, shots, take
from tests.pictures import alike

SIZE = (540, 960)


@pytest.fixture
def one_application(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests' application stand in for the one that taking screenshots would make."""
    monkeypatch.setattr(screenshots, "prepare_qt", lambda: qapp)


def test_every_screen_of_any_content_is_rendered_with_a_sheet_of_all(
    one_application: None, small: Path, tmp_path: Path
) -> None:
    names = [path.relative_to(tmp_path).as_posix() for path in take(small, tmp_path, [SIZE], ["nl"])]
    expected = ["attract", *(shot.name for shot in shots(entries_to_show(small)))]
    assert names == [*(f"540x960/nl/{name}.png" for name in expected), "540x960/nl.png"]
    assert len(expected) > 20
    assert QImage(str(tmp_path / names[0])).size().toTuple() == SIZE


def test_screens_look_the_same_every_time_and_different_in_each_language(
    one_application: None, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "shots", lambda entries: shots(["highlights/lighthouse"])[:3])
    first = list(take(small, tmp_path / "one", [SIZE], []))
    second = list(take(small, tmp_path / "two", [SIZE], []))
    for one, two in zip(first, second, strict=True):
        assert alike(QImage(str(one)), QImage(str(two))), one
    french, dutch = (QImage(str(tmp_path / "one" / "540x960" / tag / "home.png")) for tag in ("fr", "nl"))
    assert not alike(french, dutch)


def test_a_folder_without_a_catalogue_cannot_be_rendered(one_application: None, tmp_path: Path) -> None:
    with pytest.raises(CatalogueError):
        list(take(tmp_path, tmp_path / "out", [SIZE], []))


def test_entries_show_each_kind(small: Path, compiled: Path) -> None:
    assert {ref.split("/")[0] for ref in entries_to_show(small)} == {
        "highlights",
        "projects",
        "pillars",
        "municipalities",
        "partners",
        "pages",
    }
    assert set(screenshots.ENTRIES) <= set(entries_to_show(compiled))


@pytest.mark.parametrize(("size", "columns"), [((108, 192), 8), ((192, 108), 5)])
def test_a_contact_sheet_shows_pictures_in_rows(qapp: QGuiApplication, size: tuple[int, int], columns: int) -> None:
    pictures = []
    for number in range(columns + 1):
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.fill(QColor(20 * number, 0, 0))
        pictures.append(picture)
    result = sheet(pictures)
    part = (screenshots.SHEET_WIDTH - screenshots.GAP) // columns
    tall = (part - screenshots.GAP) * size[1] // size[0] + screenshots.GAP
    seen = [result.pixelColor(part * column + part // 2, tall // 2).red() for column in range(columns)]
    assert seen == [20 * number for number in range(columns)]
    assert result.pixelColor(part // 2, tall + tall // 2).red() == 20 * columns
    assert result.pixelColor(part + part // 2, tall + tall // 2) == screenshots.SHEET_COLOUR
