"""A visit on the glass: what stays while one looks around, and what must not stay when one leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt

from kiosk.ui.focus import area
from kiosk.ui.stage import Stage
from tests.fit import text_of, texts
from tests.pictures import alike
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals


@pytest.fixture
def kiosk(terminal: Terminals) -> Terminal:
    kiosk = terminal()
    kiosk.begin("fr")
    return kiosk


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def turned(terminal: Terminals, request: pytest.FixtureRequest) -> Terminal:
    """A terminal standing upright, then one lying."""
    kiosk = terminal(size=request.param)
    kiosk.begin("fr")
    return kiosk


def height(kiosk: Terminal) -> float:
    """Return how far down the page is."""
    return float(kiosk.stage.find("page").property("contentY"))


def in_view(kiosk: Terminal) -> dict[str, QRect]:
    """Return the controls in view on the page, and where they are; what lies behind the bar is not."""
    view = area(kiosk.stage.find("page")).toRect()
    found = {item.objectName(): area(item).toRect() for item in kiosk.stage.items() if item.objectName() != "page"}
    return {name: place for name, place in found.items() if name and place.intersects(view)}


def words(kiosk: Terminal) -> set[str]:
    return {text_of(item) for item in texts(kiosk)}


def test_home_leads_everywhere(turned: Terminal) -> None:
    kiosk = turned
    for name, place in {
        "card_pillars/water": ("entry", "pillars/water"),
        "story": ("entry", "pages/region"),
        "door_highlights": ("browse", "highlights"),
        "door_projects": ("browse", "projects"),
        "door_municipalities": ("territory", ""),
        "door_partners": ("browse", "partners"),
        "door_about": ("entry", "pages/about"),
        "card_projects/bridge": ("entry", "projects/bridge"),
    }.items():
        kiosk.tap(name)
        assert kiosk.place == place
        kiosk.tap("bar_home")
        assert kiosk.place == ("home", "")


def test_back_returns_to_the_same_height(kiosk: Terminal) -> None:
    kiosk.reveal("door_about")
    left_at = height(kiosk)
    assert left_at > 0
    kiosk.tap("door_about")
    assert height(kiosk) == 0
    kiosk.tap("bar_back")
    assert kiosk.place == ("home", "")
    assert height(kiosk) == pytest.approx(left_at, abs=1)


def test_back_returns_to_the_same_height_of_an_entry(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    kiosk.reveal("card_highlights/mill")
    left_at = height(kiosk)
    assert left_at > 0
    kiosk.tap("card_highlights/mill")
    assert kiosk.place == ("entry", "highlights/mill")
    assert height(kiosk) == 0
    kiosk.tap("bar_back")
    assert height(kiosk) == pytest.approx(left_at, abs=1)


def test_the_first_frame_on_the_way_back_shows_what_was_left(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    kiosk.reveal("card_highlights/mill")
    place, left, frames = kiosk.place, in_view(kiosk), list[dict[str, QRect]]()
    kiosk.tap("card_highlights/mill")

    def note() -> None:
        if kiosk.place == place:
            frames.append(in_view(kiosk))

    kiosk.window.frameSwapped.connect(note)
    kiosk.tap("bar_back")
    assert "card_highlights/mill" in left
    assert frames[0] == left


def test_the_cards_that_a_screen_has_reached_are_counted_when_it_is_left(turned: Terminal) -> None:
    kiosk = turned
    kiosk.visit.open("highlights/lighthouse")
    kiosk.stage.settle()
    kiosk.reveal("card_highlights/mill")
    edge = area(kiosk.stage.find("page")).bottom()
    cards = [item for item in kiosk.stage.items() if item.objectName().startswith("card_")]
    told: list[int] = []
    kiosk.visit.leaving.connect(lambda: told.append(kiosk.visit._route.cards))  # after the screen has counted
    kiosk.visit.open("highlights/mill")
    assert told == [sum(area(card).top() < edge for card in cards)]


def test_a_screen_is_drawn_before_its_pictures_are_unpacked(kiosk: Terminal) -> None:
    def source() -> str:
        images = (item for item in kiosk.stage.items(kiosk.stage.find("hero")) if item.inherits("QQuickImage"))
        return str(next(images).property("source").toString())

    kiosk.tap("story")
    old, frames = source(), list[str]()

    def note() -> None:
        if kiosk.place == ("entry", "highlights/mill"):
            frames.append(source())

    kiosk.window.afterRendering.connect(note)
    kiosk.visit.open("highlights/mill")
    kiosk.stage.settle()
    assert old != frames[-1]
    assert frames[0] == old, "the picture before stays until this one is there"


def test_home_shows_its_beginning_again(kiosk: Terminal) -> None:
    kiosk.tap("door_about")
    kiosk.tap("bar_home")
    assert height(kiosk) == 0


def test_a_language_switch_keeps_the_place_and_the_height(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    finger = QPoint(kiosk.window.width() * 3 // 4, kiosk.window.height() // 2)
    kiosk.swipe(finger, finger - QPoint(0, 300))
    before = height(kiosk)
    assert before > 100
    kiosk.tap("bar_language")
    kiosk.tap("language_nl")
    assert kiosk.place == ("entry", "highlights/lighthouse")
    assert height(kiosk) == pytest.approx(before, abs=1)
    assert {"De vuurtoren", "Hoogte, 2024", "Nederlands"} <= words(kiosk)


def test_a_text_that_is_not_translated_says_so(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/mill")
    assert not [text for text in words(kiosk) if "français" in text.lower() and text != "Français"]
    kiosk.tap("bar_language")
    kiosk.tap("language_nl")
    assert "Le Moulin" in words(kiosk)
    assert "Alleen in het Frans" in words(kiosk)


def test_large_text_is_larger_everywhere_and_can_be_taken_back(kiosk: Terminal) -> None:
    kiosk.tap("story")
    before = {text_of(item): item.property("font").pixelSize() for item in texts(kiosk)}
    kiosk.tap("bar_reading")
    kiosk.tap("reading_large")
    after = {text_of(item): item.property("font").pixelSize() for item in texts(kiosk)}
    assert kiosk.place == ("entry", "pages/region")
    assert after["Le fleuve nous a faits."] > before["Le fleuve nous a faits."]
    assert after["Pourquoi nous sommes ensemble."] > before["Pourquoi nous sommes ensemble."]
    kiosk.tap("bar_reading")
    kiosk.tap("reading_normal")
    assert {text_of(item): item.property("font").pixelSize() for item in texts(kiosk)} == before


def test_a_panel_closes_when_one_touches_beside_it(kiosk: Terminal) -> None:
    kiosk.tap("bar_language")
    assert "language_nl" in kiosk.stage.names()
    kiosk.tap_at(QPoint(kiosk.window.width() // 2, 40))
    assert "language_nl" not in kiosk.stage.names()
    assert kiosk.place == ("home", "")


def test_back_closes_a_panel_first(kiosk: Terminal) -> None:
    kiosk.tap("door_partners")
    kiosk.tap("bar_reading")
    kiosk.tap("bar_back")
    assert "reading_large" not in kiosk.stage.names()
    assert kiosk.place == ("browse", "partners")


@pytest.mark.parametrize("name", ["bar_home", "bar_discover", "bar_map", "bar_back"])
def test_the_bar_leads_away_from_an_open_panel_and_closes_it(kiosk: Terminal, name: str) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("bar_language")
    kiosk.tap(name)
    assert "language_nl" not in kiosk.stage.names()


def test_filters_narrow_the_list_and_can_be_taken_back(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("door_highlights")
    assert {"card_highlights/lighthouse", "card_highlights/mill"} <= kiosk.stage.names()
    kiosk.tap("filter_category")
    kiosk.tap("option_craft")
    assert "card_highlights/mill" in kiosk.stage.names()
    assert "card_highlights/lighthouse" not in kiosk.stage.names()
    kiosk.tap("filter_category")
    kiosk.tap("option_all")
    assert {"card_highlights/lighthouse", "card_highlights/mill"} <= kiosk.stage.names()


def test_options_do_not_stay_open_over_another_visit_of_the_list(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("filter_category")
    kiosk.tap("bar_home")
    kiosk.tap("door_highlights")
    assert "option_all" not in kiosk.stage.names()
    assert "card_highlights/mill" in kiosk.stage.names()


def test_the_bar_closes_the_options_of_the_list_it_leads_to(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("filter_category")
    kiosk.tap("bar_discover")
    assert "option_all" not in kiosk.stage.names()


def test_a_municipality_is_chosen_by_its_outline_or_its_name(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("bar_map")
    east = kiosk.stage.find("outline_municipalities/eastbank")
    quarter = QPoint(int(east.width() * 3 / 4), int(east.height() / 2))  # the land fills the map; its east is Rive-Est
    kiosk.tap_at(east.mapToScene(quarter).toPoint())
    assert kiosk.visit.territory.chosen == "municipalities/eastbank"
    kiosk.tap("close_place")
    assert kiosk.visit.territory.chosen == ""
    kiosk.tap("card_municipalities/westbank")
    kiosk.tap("open_municipalities/westbank")
    assert kiosk.place == ("entry", "municipalities/westbank")
    kiosk.tap("on_map")
    assert kiosk.place == ("territory", "municipalities/westbank")


def test_a_link_in_a_text_opens_its_entry(turned: Terminal) -> None:
    kiosk = turned
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    text = next(item for item in texts(kiosk) if "href" in text_of(item))
    text.setObjectName("text_with_a_link")
    corner = kiosk.reveal("text_with_a_link").mapToScene(QPoint(0, 0)).toPoint()
    for x in range(0, int(text.width()), 20):  # a finger looks for the word
        kiosk.tap_at(corner + QPoint(x, int(text.property("font").pixelSize() * 0.7)))
        if kiosk.place != ("entry", "highlights/lighthouse"):
            break
    assert kiosk.place == ("entry", "projects/bridge")


def test_a_finger_that_slides_off_a_control_does_not_press_it(kiosk: Terminal) -> None:
    start = kiosk.centre(kiosk.stage.find("bar_map"))
    kiosk.press(start)
    kiosk.slide(start - QPoint(0, 400))
    kiosk.lift(start - QPoint(0, 400))
    assert kiosk.place == ("home", "")


def test_nothing_acts_before_the_finger_is_lifted(kiosk: Terminal) -> None:
    start = kiosk.centre(kiosk.stage.find("bar_map"))
    kiosk.press(start)
    kiosk.stage.settle()
    assert kiosk.place == ("home", "")
    assert kiosk.stage.find("bar_map").property("pressed")
    kiosk.lift(start)
    assert kiosk.place == ("territory", "")


def test_a_long_page_can_be_turned_without_dragging(turned: Terminal) -> None:
    kiosk = turned
    heights = [height(kiosk)]
    for _ in range(8):
        kiosk.tap("bar_further")
        heights.append(height(kiosk))
        if heights[-1] == 0:
            break
    assert heights[-1] == 0, "the end leads back to the beginning"
    assert heights[:-1] == sorted(heights[:-1])
    assert len(heights) > 2


# what must not stay


@pytest.fixture(scope="module")
def shared(small: Path, qapp: object) -> Iterator[Terminal]:
    """One terminal for all walks: what a walk leaves behind, the next one finds."""
    stage = Stage(small, PORTRAIT)
    stage.settle()
    yield Terminal(stage)
    stage.close()


def memory(kiosk: Terminal) -> dict[str, object]:
    """Return everything that a visit remembers."""
    visit = kiosk.visit
    return {
        "language": visit.language,
        "large": visit.large,
        "route": visit._route,
        "trail": visit._trail,
        "filters": (visit.browse.chosen, visit.browse.field),
        "place": visit.territory.chosen,
        "picture": (visit.gallery.shown, visit.gallery.index, visit.gallery.count),
        "entry": visit.entry.ref if visit.screen == "entry" else "",  # else: filled ahead, with what the kiosk chose
        "large text": kiosk.theme("large"),
        "focus": kiosk.focused.objectName() if kiosk.focused else "",
    }


def act(kiosk: Terminal, number: int) -> None:
    """Do one of the things that can be done: touch a control, slide a page, press a key."""
    buttons = [
        item
        for item in kiosk.stage.items()
        if item.inherits("QQuickAbstractButton")
        and item.isEnabled()
        and kiosk.window.contentItem().contains(kiosk.centre(item))
    ]
    keys = [Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab]
    choice = number % (len(buttons) + len(keys) + 1)
    if choice < len(buttons):
        kiosk.tap_at(kiosk.centre(buttons[choice]))
    elif choice < len(buttons) + len(keys):
        kiosk.key(keys[choice - len(buttons)])
    else:
        kiosk.swipe(QPoint(540, 1200), QPoint(540, 500))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 10_000), min_size=4, max_size=10))
def test_whatever_a_visitor_did_the_next_one_finds_a_fresh_kiosk(shared: Terminal, actions: list[int]) -> None:
    shared.kiosk.reset()
    boot = shared.picture()
    shared.stage.begin()
    fresh, home = memory(shared), shared.picture()
    for number in actions:
        if shared.kiosk.phase == "visit":
            act(shared, number)
    shared.kiosk.reset()
    assert alike(shared.picture(), boot)
    shared.stage.begin()
    assert memory(shared) == fresh
    assert alike(shared.picture(), home)
    shared.kiosk.reset()
    shared.stage.settle()
