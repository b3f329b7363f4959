from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.catalogue.opening import read_opening
from kiosk.paths import RESOURCES
from kiosk.ui.attract import Attract
from kiosk.ui.translations import Translations
from tests.fit import text_of, texts
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals


@pytest.fixture
def attract(qapp: object, small: Path) -> Attract:
    return Attract(read_opening(small), Translations(RESOURCES / "i18n"))


def test_pictures_and_languages_take_turns(attract: Attract) -> None:
    assert (attract.language, attract.title, attract.panorama) == ("fr", "Un fleuve et deux bords", True)
    assert attract.invitation == "Touchez l’écran"
    attract.turn()
    assert (attract.language, attract.title, attract.panorama) == ("nl", "De vuurtoren", False)
    assert attract.invitation == "Raak het scherm aan"
    attract.turn()
    assert (attract.language, attract.panorama) == ("fr", True)


def test_it_begins_anew_with_the_first_picture(attract: Attract) -> None:
    attract.turn()
    attract.start()
    assert attract.panorama
    attract.stop()


def test_nothing_turns_while_nobody_sees_it(terminal: Terminals) -> None:
    kiosk = terminal()
    attract = kiosk.kiosk.attract
    assert attract is not None
    assert attract._timer.isActive()
    kiosk.begin()
    assert not attract._timer.isActive()
    kiosk.kiosk.reset()
    assert attract._timer.isActive()
    kiosk.stage.settle()


def test_every_language_is_offered_by_its_own_name(terminal: Terminals) -> None:
    kiosk = terminal()
    kiosk.stage.settle()
    shown = {text_of(item) for item in texts(kiosk)}
    assert {"Français", "Nederlands"} <= shown


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_touching_a_language_begins_in_that_language(terminal: Terminals, language: str) -> None:
    kiosk = terminal()
    kiosk.begin(language)
    assert kiosk.place == ("home", "")
    assert kiosk.visit.language == language


def controls_of_home(kiosk: Terminal) -> list[QPoint]:
    """Return the centres of everything that can be touched on the home screen."""
    kiosk.begin()
    buttons = (item for item in kiosk.stage.items() if item.inherits("QQuickAbstractButton"))
    return [kiosk.centre(item) for item in buttons if kiosk.window.contentItem().contains(kiosk.centre(item))]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_first_touch_only_wakes_whatever_lies_beneath_it(terminal: Terminals, size: tuple[int, int]) -> None:
    kiosk = terminal(size=size)
    points = controls_of_home(kiosk)
    assert len(points) > 10
    kiosk.kiosk.reset()
    kiosk.stage.settle()
    buttons = [kiosk.stage.find(f"language_{tag}") for tag in ("fr", "nl")]
    beneath = [point for point in points if not any(button.contains(button.mapFromScene(point)) for button in buttons)]
    assert len(beneath) > 5
    for point in beneath:
        kiosk.tap_at(point)
        assert kiosk.kiosk.phase == "visit"
        assert kiosk.place == ("home", "")
        assert kiosk.visit.language == "fr"
        assert not any(name.startswith(("language_", "reading_")) for name in kiosk.stage.names())
        kiosk.kiosk.reset()
        kiosk.stage.settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_language_can_be_chosen_by_keys(terminal: Terminals, key: Qt.Key) -> None:
    kiosk = terminal()
    kiosk.stage.settle()
    kiosk.key(Qt.Key.Key_Down)
    for _ in range(4):
        if kiosk.focused is not None and kiosk.focused.objectName() == "language_nl":
            break
        kiosk.key(Qt.Key.Key_Right)
    kiosk.key(key)
    assert kiosk.kiosk.phase == "visit"
    assert kiosk.visit.language == "nl"
