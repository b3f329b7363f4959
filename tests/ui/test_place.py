"""Which screens keep their pictures: they are most of what a kiosk's memory holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from tests.terminal import Terminal
from tests.ui.conftest import Terminals


@pytest.fixture
def kiosk(terminal: Terminals) -> Terminal:
    kiosk = terminal()
    kiosk.begin("fr")
    return kiosk


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what lies below an item, whether anybody sees it or not."""
    for child in item.childItems():
        yield child
        yield from below(child)


def unpacked(kiosk: Terminal) -> dict[str, int]:
    """Return how many pictures each screen holds."""
    found = {}
    for place in below(kiosk.window.contentItem()):
        if place.metaObject().className().startswith("Screen"):
            images = [item for item in below(place) if item.inherits("QQuickImage")]
            held = [image for image in images if image.property("source").toString() and image.implicitWidth() > 0]
            found[str(place.property("screen"))] = len(held)
    return found


def test_only_home_holds_pictures_before_anything_was_opened(kiosk: Terminal) -> None:
    held = unpacked(kiosk)
    assert held.pop("home")
    assert held == {"entry": 0, "browse": 0, "territory": 0}


def test_a_screen_on_the_way_back_keeps_its_pictures_for_whoever_returns(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    before = unpacked(kiosk)
    assert before["browse"]
    kiosk.tap("card_highlights/lighthouse")
    held = unpacked(kiosk)
    assert held["entry"]
    assert held["browse"] == before["browse"]
    assert held["home"] == before["home"]


def test_a_screen_that_nobody_can_return_to_lets_its_pictures_go_and_asks_for_them_anew(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    shown = kiosk.picture()
    kiosk.tap("bar_back")
    assert unpacked(kiosk)["entry"] == 0
    kiosk.tap("bar_home")
    assert unpacked(kiosk)["browse"] == 0
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    assert kiosk.picture() == shown


def drawings(kiosk: Terminal) -> int:
    """Return how many drawn maps the kiosk holds."""
    return sum(item.inherits("QQuickCanvasItem") for item in below(kiosk.window.contentItem()))


def test_a_map_that_nobody_can_return_to_is_not_held_and_is_drawn_anew(kiosk: Terminal) -> None:
    assert drawings(kiosk) == 0
    kiosk.tap("bar_map")
    shown = kiosk.picture()
    assert drawings(kiosk) == 1
    kiosk.tap("card_municipalities/eastbank")
    kiosk.tap("open_municipalities/eastbank")
    assert drawings(kiosk) == 1, "the way back leads over it"
    kiosk.tap("bar_home")
    assert drawings(kiosk) == 0
    kiosk.tap("bar_map")
    assert kiosk.picture() == shown
