"""Every screen, in both orientations, four languages and two text sizes: what is heard, what is touched, what fits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.catalogue.queries import collection
from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Card
from kiosk.config import Panel, Site
from kiosk.ui.focus import area, controls
from kiosk.ui.stage import Stage
from tests.fit import misfits, missing_pictures
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT

LANGUAGES = ("fr", "nl", "en", "de")
SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}
PRESSABLE = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.ButtonDropDown}
SPOKEN = {QAccessible.Role.StaticText, QAccessible.Role.Heading, QAccessible.Role.Graphic, *PRESSABLE}

PRIMARY = (
    *("bar_", "door_", "story", "hero", "card_", "filter_", "option_", "open_"),
    *("language_", "reading_", "gallery_", "idle_"),
)
PRIMARY_MM, SMALLEST_MM = 20, 15
SLACK_MM = 0.1  # half a pixel

PANELS = {"portrait": (268, 336, 529), "landscape": (476, 598, 941)}
"""Width of the glass in millimetres: 21.5, 27 and 43 inches."""

Step = Callable[[Terminal], None]


def opening(ref: str) -> Step:
    return lambda kiosk: kiosk.visit.open(ref)


def touching(*names: str) -> Step:
    def touch(kiosk: Terminal) -> None:
        kiosk.stage.settle()
        for name in names:
            kiosk.tap(name)

    return touch


def entries(catalogue: Catalogue, language: str) -> Iterator[str]:
    """Yield of each collection the entry with the longest title in a language."""

    def length(card: Card) -> int:
        return max(len(word) for word in card.title.split()) * 100 + len(card.title)

    for name in ("pillars", "projects", "highlights", "municipalities", "partners", "pages"):
        yield max(catalogue.read(collection, name, language), key=length).ref


def screens(catalogue: Catalogue, language: str) -> dict[str, Step]:
    """Return how to get to every screen from the home screen."""
    refs = list(entries(catalogue, language))
    place = next(ref for ref in refs if ref.startswith("municipalities/"))
    cards = catalogue.read(collection, "highlights", language)
    with_picture = next(card.ref for card in cards if card.picture is not None and not card.picture.drawn)
    found: dict[str, Step] = {"home": lambda kiosk: None}
    found |= {ref: opening(ref) for ref in refs}
    found |= {name: opening(name) for name in ("projects", "highlights", "partners", "municipalities")}
    found |= {f"projects by {field}": narrowing("projects", field) for field in ("pillar", "place", "status")}
    found["highlights by category"] = narrowing("highlights", "category")
    found["chosen on the map"] = lambda kiosk: kiosk.visit.showOnMap(place)
    found["gallery"] = showing(with_picture)
    found["languages"] = touching("bar_language")
    found["reading"] = touching("bar_reading")
    found["question"] = lambda kiosk: kiosk.stage.idle.ask(23)
    return found


def narrowing(name: str, field: str) -> Step:
    def narrow(kiosk: Terminal) -> None:
        kiosk.visit.open(name)
        kiosk.stage.settle()
        kiosk.visit.browse.narrowBy(field)

    return narrow


def showing(ref: str) -> Step:
    def show(kiosk: Terminal) -> None:
        kiosk.visit.open(ref)
        kiosk.stage.settle()
        kiosk.visit.gallery.open(0)

    return show


def walk(kiosk: Terminal, catalogue: Catalogue, language: str, *, large: bool) -> Iterator[str]:
    """Go to every screen, one after the other, and yield its name."""
    kiosk.kiosk.reset()
    kiosk.stage.begin(language)
    kiosk.visit.read(large)
    for name, step in screens(catalogue, language).items():
        kiosk.visit.goHome()
        step(kiosk)
        kiosk.stage.settle()
        yield name


@pytest.fixture(scope="module")
def content(compiled: Path) -> Iterator[Catalogue]:
    """The default content's catalogue."""
    catalogue = Catalogue(compiled)
    yield catalogue
    catalogue.close()


@pytest.fixture(scope="module", params=SIZES)
def orientation(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def kiosk(compiled: Path, orientation: str, qapp: object) -> Iterator[Terminal]:
    """One terminal for all languages: a visit leaves nothing behind."""
    stage = Stage(compiled, SIZES[orientation], Site(panel=Panel(width_mm=PANELS[orientation][1])))
    stage.settle()
    yield Terminal(stage)
    stage.close()


def buttons(kiosk: Terminal) -> Iterator[QQuickItem]:
    for item in kiosk.stage.items():
        if item.inherits("QQuickAbstractButton") and item.isEnabled():
            yield item


def silent(kiosk: Terminal) -> list[str]:
    """Return what is wrong in the accessibility tree: nameless things, controls without role or action."""
    tree = kiosk.tree()
    wrong = [f"{node.role.name} without a name" for node in tree if node.role in SPOKEN and not node.name.strip()]
    heard = {node.item: node for node in tree if node.item is not None}
    for item in buttons(kiosk):
        node = heard.get(item)
        called = item.objectName() or item.metaObject().className()
        if node is None:
            wrong.append(f"{called} is not in the tree")
        elif node.role not in PRESSABLE:
            wrong.append(f"{called} is a {node.role.name}")
        elif "Press" not in node.actions:
            wrong.append(f"{called} cannot be pressed: {node.actions}")
    wrong += [
        f"{item.objectName() or item.metaObject().className()} can be focused but is no control"
        for item in controls(kiosk.window.contentItem())
        if not item.inherits("QQuickAbstractButton")
    ]
    wrong += [
        f"{item.property('name')} has no object name"
        for item in controls(kiosk.window.contentItem())
        if not item.objectName()
    ]
    return wrong


def too_small(kiosk: Terminal) -> list[str]:
    """Return every control that is hard to hit; outlines on the map have the names beside it as their equal."""
    px_per_mm = kiosk.theme("pxPerMm")
    found = []
    for item in buttons(kiosk):
        name, place = item.objectName(), area(item)
        if name.startswith("outline_"):
            continue
        primary = name.startswith(PRIMARY) and not name.startswith("card_municipalities/")  # names beside the map
        wanted = PRIMARY_MM if primary else SMALLEST_MM
        if min(place.width(), place.height()) / px_per_mm < wanted - SLACK_MM:
            size = f"{place.width() / px_per_mm:.1f} × {place.height() / px_per_mm:.1f} mm"
            found.append(f"{name or item.property('name')}: {size}, less than {wanted} mm")
    return found


def told(wrong: dict[str, list[str]]) -> str:
    return "\n".join(f"{name}: {problem}" for name, found in wrong.items() for problem in found)


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_every_screen_everything_is_heard_fits_and_can_be_hit(
    kiosk: Terminal, content: Catalogue, language: str, large: bool
) -> None:
    wrong = {}
    for name in walk(kiosk, content, language, large=large):
        found = [*silent(kiosk), *too_small(kiosk), *misfits(kiosk), *missing_pictures(kiosk)]
        if found:
            wrong[name] = found
    assert not wrong, told(wrong)


@pytest.mark.parametrize(
    ("panel", "large"), [(0, True), (2, False)], ids=["21.5 inches, large text", "43 inches, normal text"]
)
def test_on_other_panels_everything_can_be_hit_and_fits(
    kiosk: Terminal, content: Catalogue, orientation: str, panel: int, large: bool
) -> None:
    usual = kiosk.window.property("panelWidthMm")
    kiosk.window.setProperty("panelWidthMm", PANELS[orientation][panel])
    wrong = {}
    for name in walk(kiosk, content, "de", large=large):
        found = [*too_small(kiosk), *misfits(kiosk)]
        if found:
            wrong[name] = found
    kiosk.window.setProperty("panelWidthMm", usual)
    assert not wrong, told(wrong)


def test_on_every_screen_the_focused_control_shows_it(kiosk: Terminal, content: Catalogue) -> None:
    for name in walk(kiosk, content, "fr", large=False):
        items = list(controls(kiosk.window.contentItem()))
        items[-1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
        for item in items:
            item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            rings = kiosk.rings(item)
            assert len(rings) == 1, f"{item.objectName()} on {name}"
            assert area(rings[0]) == area(item)


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_the_attract_screen_everything_is_heard_fits_and_can_be_hit(kiosk: Terminal, language: str) -> None:
    kiosk.kiosk.reset()
    kiosk.stage.settle()
    attract = kiosk.kiosk.attract
    assert attract is not None
    scenes = 0
    for _ in range(4 * len(LANGUAGES)):
        if attract.language == language:
            kiosk.stage.settle()
            wrong = [*silent_attract(kiosk), *too_small(kiosk), *misfits(kiosk), *missing_pictures(kiosk)]
            assert wrong == [], attract.title
            scenes += 1
        attract.turn()
    assert scenes == 4
    attract.start()


def silent_attract(kiosk: Terminal) -> list[str]:
    """Return what is wrong in the tree of the attract screen, on which the whole glass is a nameless-looking button."""
    return [told for told in silent(kiosk) if not told.startswith("Tap_")]
