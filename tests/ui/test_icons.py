import re
from itertools import chain

import pytest

from kiosk.catalogue.queries import categories
from kiosk.catalogue.store import Catalogue
from kiosk.paths import RESOURCES
from kiosk.ui.icons import FONT, Glyphs

NAMED = re.compile(r"\b(?:name|sign): [^\n]*")
OTHER = {"language", "reading", "installed", "unchanged"}  # panels, and how a sync ends: not icons
WORDS = re.compile(r'"([a-z][a-z0-9-]*)"')


@pytest.fixture
def glyphs(qapp: object) -> Glyphs:
    return Glyphs()


def test_an_icon_is_one_character(glyphs: Glyphs) -> None:
    assert len(glyphs.of("pine-tree")) == 1
    assert glyphs.of("pine-tree") != glyphs.of("castle")


def test_an_icon_that_does_not_exist_is_nothing(glyphs: Glyphs) -> None:
    assert glyphs.of("perpetuum-mobile") == ""
    assert glyphs.of("") == ""


def test_the_font_is_shipped() -> None:
    assert FONT.is_file()


def used_in_qml() -> set[str]:
    """Return every icon that a screen names."""
    found: set[str] = set()
    for path in (RESOURCES / "qml").rglob("*.qml"):
        text = path.read_text("utf-8")
        found |= set(chain.from_iterable(WORDS.findall(line) for line in NAMED.findall(text)))
        if path.name == "Words.qml":
            for function in re.findall(r"function \w*[iI]con\(.*?\n    }", text, re.DOTALL):
                found |= set(re.findall(r'return "([a-z0-9-]+)"', function))
    return found - OTHER


def test_every_icon_that_a_screen_names_exists(glyphs: Glyphs) -> None:
    used = used_in_qml()
    assert {"home", "arrow-left", "crane"} <= used
    assert {name for name in used if not glyphs.of(name)} == set()


def test_every_icon_of_the_contents_categories_exists(glyphs: Glyphs, catalogue: Catalogue) -> None:
    kinds = [kind for name in ("highlights", "projects", "partners") for kind in catalogue.read(categories, name, "fr")]
    assert {kind.icon for kind in kinds} == {"lighthouse", "pot", "tram", "hospital-building"}
    assert all(glyphs.of(kind.icon) for kind in kinds)
