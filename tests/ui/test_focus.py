"""Everything can be reached and used with four arrows and one key."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.ui.focus import area, controls, distance
from tests.pictures import difference
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals

ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)

SCREENS: dict[str, tuple[str, ...]] = {
    "home": (),
    "pillar": ("card_pillars/water",),
    "entry": ("door_highlights", "card_highlights/lighthouse"),
    "municipality": ("bar_map", "card_municipalities/eastbank", "open_municipalities/eastbank"),
    "list": ("door_projects",),
    "options": ("door_projects", "filter_status"),
    "map": ("bar_map",),
    "chosen": ("bar_map", "card_municipalities/eastbank"),
    "gallery": ("door_highlights", "card_highlights/lighthouse", "hero"),
    "languages": ("bar_language",),
    "reading": ("bar_reading",),
}
"""Screen -> what to touch to get there from the home screen."""


def go(kiosk: Terminal, screen: str) -> None:
    for name in SCREENS[screen]:
        kiosk.tap(name)


@pytest.fixture
def kiosk(terminal: Terminals) -> Terminal:
    kiosk = terminal()
    kiosk.begin("fr")
    return kiosk


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def turned(terminal: Terminals, request: pytest.FixtureRequest) -> Terminal:
    """A terminal standing upright, then one lying: where a control stands decides where an arrow leads."""
    kiosk = terminal(size=request.param)
    kiosk.begin("fr")
    return kiosk


def called(item: QQuickItem | None) -> str:
    """Return what a control is called in these tests."""
    if item is None:
        return ""
    return item.objectName() or str(item.property("name"))


def focus(kiosk: Terminal, item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.stage.settle()


def reached(start: str, steps: Callable[[str], set[str]]) -> set[str]:
    """Return everything that can be reached from a start."""
    found, waiting = {start}, [start]
    while waiting:
        new = steps(waiting.pop()) - found
        found |= new
        waiting += new
    return found


# where an arrow leads


@dataclass(frozen=True)
class Case:
    start: QRectF
    end: QRectF
    direction: tuple[int, int]


def box(x: float, y: float, size: float = 10) -> QRectF:
    return QRectF(x, y, size, size)


@pytest.mark.parametrize(
    ("direction", "end"), [((1, 0), box(50, 0)), ((-1, 0), box(-50, 0)), ((0, 1), box(0, 50)), ((0, -1), box(0, -50))]
)
def test_only_what_lies_ahead_has_a_distance(direction: tuple[int, int], end: QRectF) -> None:
    assert distance(box(0, 0), end, *direction) == 40
    assert distance(box(0, 0), end, -direction[0], -direction[1]) is None


def test_what_lies_straight_ahead_is_nearer_than_what_lies_aside() -> None:
    ahead, aside = distance(box(0, 0), box(60, 0), 1, 0), distance(box(0, 0), box(40, 40), 1, 0)
    assert ahead is not None
    assert aside is not None
    assert ahead < aside


def test_a_control_is_not_ahead_of_itself() -> None:
    assert distance(box(0, 0), box(0, 0), 1, 0) is None


# on the glass


@pytest.mark.parametrize("screen", SCREENS)
def test_arrows_reach_every_control_and_lead_out_of_each_again(turned: Terminal, screen: str) -> None:
    kiosk = turned
    go(kiosk, screen)
    ways: dict[str, set[str]] = {}
    kiosk.key(Qt.Key.Key_Down)
    first = called(kiosk.focused)
    assert first
    waiting = [first]
    while waiting:
        name = waiting.pop()
        ways[name] = set()
        for arrow in ARROWS:
            focus(kiosk, next(item for item in controls(kiosk.window.contentItem()) if called(item) == name))
            kiosk.key(arrow)
            ways[name].add(called(kiosk.focused))
        waiting += [found for found in ways[name] if found not in ways and found not in waiting]
    everything = {called(item) for item in controls(kiosk.window.contentItem())}
    assert everything - ways.keys() == set(), "cannot be reached"
    trapped = {name for name in ways if "bar_home" not in reached(name, lambda name: ways[name])}
    assert trapped == set()


@pytest.mark.parametrize("screen", SCREENS)
def test_tab_goes_round_every_control_and_back_to_the_first(kiosk: Terminal, screen: str) -> None:
    go(kiosk, screen)
    everything = [called(item) for item in controls(kiosk.window.contentItem())]
    focus(kiosk, next(controls(kiosk.window.contentItem())))
    first, seen = called(kiosk.focused), []
    for _ in everything:
        seen.append(called(kiosk.focused))
        kiosk.key(Qt.Key.Key_Tab)
    assert sorted(seen) == sorted(everything)
    assert called(kiosk.focused) == first
    kiosk.key(Qt.Key.Key_Backtab)
    assert called(kiosk.focused) == seen[-1]


ACTIONS = {
    "bar_map": ((), ("territory", "")),
    "story": ((), ("entry", "pages/region")),
    "door_projects": ((), ("browse", "projects")),
    "card_projects/bridge": ((), ("entry", "projects/bridge")),
    "card_highlights/mill": (("door_highlights",), ("entry", "highlights/mill")),
    "on_map": (("door_highlights", "card_highlights/mill"), ("territory", "municipalities/westbank")),
    "open_municipalities/eastbank": (
        ("bar_map", "card_municipalities/eastbank"),
        ("entry", "municipalities/eastbank"),
    ),
}
"""Control -> how to get to it, and where it leads."""


KEYS = pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space], ids=["return", "enter", "space"]
)


@KEYS
def test_return_and_space_both_do_what_a_touch_does(kiosk: Terminal, key: Qt.Key) -> None:
    for name, (way, place) in ACTIONS.items():
        for step in way:
            kiosk.tap(step)
        focus(kiosk, kiosk.reveal(name))
        kiosk.key(key)
        assert kiosk.place == place
        kiosk.tap("bar_home")


@KEYS
def test_choices_and_the_gallery_work_by_keys(kiosk: Terminal, key: Qt.Key) -> None:
    def use(name: str) -> None:
        focus(kiosk, kiosk.reveal(name))
        kiosk.key(key)

    use("bar_language")
    use("language_nl")
    assert kiosk.visit.language == "nl"
    use("bar_reading")
    use("reading_large")
    assert kiosk.visit.large
    use("door_projects")
    use("filter_status")
    use("option_in-progress")
    assert kiosk.visit.browse.chosen == (("status", "in-progress"),)
    use("bar_discover")
    use("card_highlights/lighthouse")
    use("hero")
    use("gallery_next")
    assert kiosk.visit.gallery.index == 1
    use("gallery_close")
    assert not kiosk.visit.gallery.shown
    use("bar_back")
    assert kiosk.place == ("browse", "highlights")


@pytest.mark.parametrize("key", [Qt.Key.Key_Back, Qt.Key.Key_Backspace], ids=["back", "backspace"])
def test_the_back_key_takes_back_one_thing_after_the_other(kiosk: Terminal, key: Qt.Key) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    kiosk.tap("hero")
    kiosk.tap("bar_language")
    kiosk.key(key)
    assert "language_nl" not in kiosk.stage.names()
    assert kiosk.visit.gallery.shown
    kiosk.key(key)
    assert not kiosk.visit.gallery.shown
    assert kiosk.place == ("entry", "highlights/lighthouse")
    kiosk.key(key)
    assert kiosk.place == ("browse", "highlights")
    kiosk.key(key)
    assert kiosk.place == ("home", "")
    kiosk.key(key)
    assert kiosk.place == ("home", "")


def test_the_home_key_leads_home_from_everywhere(kiosk: Terminal) -> None:
    for screen in SCREENS:
        go(kiosk, screen)
        kiosk.key(Qt.Key.Key_Home)
        assert kiosk.place == ("home", ""), screen
        assert not kiosk.visit.canGoBack
        assert not {"language_nl", "reading_large"} & kiosk.stage.names()


def test_a_key_that_is_held_acts_once(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    kiosk.tap("card_highlights/lighthouse")
    kiosk.tap("hero")
    focus(kiosk, kiosk.stage.find("gallery_next"))
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for kind, held in ((press, False), (press, True), (press, True), (release, False)):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", held)
        QCoreApplication.sendEvent(kiosk.window, event)
    kiosk.stage.settle()
    assert kiosk.visit.gallery.index == 1


def test_the_question_whether_someone_is_there_can_be_answered_by_keys(kiosk: Terminal) -> None:
    kiosk.stage.idle.ask(23)
    kiosk.stage.settle()
    assert called(kiosk.focused) == "idle_continue"
    kiosk.key(Qt.Key.Key_Return)
    assert not kiosk.stage.idle.asking
    kiosk.stage.idle.ask(23)
    kiosk.stage.settle()
    kiosk.key(Qt.Key.Key_Down)
    assert called(kiosk.focused) == "idle_end"
    kiosk.key(Qt.Key.Key_Space)
    assert kiosk.kiosk.phase == "attract"


def test_behind_the_question_nothing_can_be_focused(kiosk: Terminal) -> None:
    kiosk.stage.idle.ask(23)
    kiosk.stage.settle()
    assert {called(item) for item in controls(kiosk.window.contentItem())} == {"idle_continue", "idle_end"}


def test_the_focused_control_is_brought_into_view(kiosk: Terminal) -> None:
    seen = set()
    for _ in range(40):
        kiosk.key(Qt.Key.Key_Tab)
        assert kiosk.focused is not None
        seen.add(called(kiosk.focused))
        middle = area(kiosk.focused).center()
        assert QRectF(0, 0, kiosk.window.width(), kiosk.window.height()).contains(middle), called(kiosk.focused)
    assert "door_about" in seen


def test_the_ring_is_there_for_keys_and_not_for_fingers(kiosk: Terminal) -> None:
    kiosk.tap("door_highlights")
    button = kiosk.stage.find("bar_map")
    before = kiosk.picture()
    focus(kiosk, button)
    assert len(kiosk.rings(button)) == 1
    after = kiosk.picture()
    edge = area(button).toRect().adjusted(2, 2, -2, -button.height().__trunc__() + 6)
    assert difference(before.copy(edge), after.copy(edge)) > 100, "the ring stands out from what is below it"
    kiosk.tap("bar_home")
    assert kiosk.rings(kiosk.window.contentItem()) == []
