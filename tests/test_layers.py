"""What import-linter and qmllint do not see: the screens' files."""

import re
from pathlib import Path

import pytest

from kiosk.paths import RESOURCES

FOLDER = RESOURCES / "qml" / "Kiosk"
LONGEST = 210  # lines

HANDLERS = re.compile(
    r"\b(?:MouseArea|TapHandler|DragHandler|PinchHandler|PinchArea|MultiPointTouchArea|HoverHandler)\b"
)
"""What takes touches without a place in the accessibility tree, or asks for more than one finger."""

CODE = {
    path.relative_to(FOLDER).as_posix(): re.sub(r"(?<!:)//.*", "", path.read_text("utf-8"))
    for path in sorted(FOLDER.rglob("*.qml"))
}
"""File -> its code without comments."""


def found(pattern: str | re.Pattern[str]) -> dict[str, list[str]]:
    """Return in which files a pattern occurs."""
    return {name: matches for name, code in CODE.items() if (matches := re.findall(pattern, code))}


def test_the_screens_are_where_these_tests_look() -> None:
    assert {"Main.qml", "Controls/Tap.qml"} <= CODE.keys()


def test_no_screen_is_built_from_default_looking_controls() -> None:
    assert found(r"import QtQuick\.(?:Controls|Layouts|Dialogs)") == {}


def test_every_control_goes_back_to_one_base() -> None:
    assert found(r"import QtQuick\.Templates").keys() == {"Controls/Tap.qml"}


def test_whatever_takes_a_touch_is_a_control() -> None:
    assert found(HANDLERS) == {}


def test_nobody_has_to_tap_twice_or_press_long() -> None:
    assert found(r"onDoubleClicked|onDoubleTapped|onPressAndHold|onLongPressed") == {}


def test_colours_are_the_themes() -> None:
    assert found(r'"#[0-9A-Fa-f]{3,8}"').keys() <= {"Controls/Theme.qml"}


def test_pictures_are_files_and_never_pass_through_python() -> None:
    assert found(r"image://") == {}


def test_a_screens_file_is_short() -> None:
    lengths = {name: len((FOLDER / name).read_text("utf-8").splitlines()) for name in CODE}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


@pytest.mark.parametrize(
    "folder",
    [FOLDER, FOLDER / "Controls", FOLDER / "Staff"],
    ids=["Kiosk", "Kiosk.Controls", "Kiosk.Staff"],
)
def test_every_file_is_a_type_of_its_module(folder: Path) -> None:
    named = set(re.findall(r"(\w+\.qml)$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE))
    assert named == {path.name for path in folder.glob("*.qml")}
