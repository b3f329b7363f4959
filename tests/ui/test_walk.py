"""Opens every entry in every language from the home screen, by touch alone: through lists, the map and links."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.catalogue.queries import collection, territory
from kiosk.catalogue.store import Catalogue
from tests.fit import misfits, missing_pictures, plainly, text_of, texts
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals

COLLECTIONS = ("pillars", "projects", "highlights", "municipalities", "partners", "pages")


class Walker:
    """Someone who opens everything, and notes what is wrong."""

    def __init__(self, kiosk: Terminal, catalogue: Catalogue, language: str) -> None:
        self.kiosk = kiosk
        self.titles = {
            card.ref: plainly(card.title) for name in COLLECTIONS for card in catalogue.read(collection, name, language)
        }
        self.outlines = catalogue.read(territory, language).outlines
        self.ways: dict[str, tuple[str, ...]] = {}  # entry -> what to touch to get there from the home screen
        self.linked: dict[str, str] = {}  # entry -> another one that links to it
        self.wrong: list[str] = []

    def of(self, name: str) -> list[str]:
        """Return the refs of a collection, in the order of its list."""
        return [ref for ref in self.titles if ref.startswith(f"{name}/")]

    def look(self, way: tuple[str, ...]) -> None:
        """Look at the entry that was just opened."""
        kiosk = self.kiosk
        screen, ref = kiosk.place
        assert screen == "entry"
        if not any(text_of(item) == self.titles[ref] for item in texts(kiosk)):
            self.wrong.append(f"{ref}: its title is not shown")
        if kiosk.visit.entry.foreign:
            self.wrong.append(f"{ref}: is only in {kiosk.visit.entry.foreign}")
        self.wrong += [f"{ref}: {problem}" for problem in [*misfits(kiosk), *missing_pictures(kiosk)]]
        self.ways.setdefault(ref, way)
        for name in kiosk.stage.names():
            if name.startswith("card_"):
                self.linked.setdefault(name.removeprefix("card_"), ref)

    def home(self) -> None:
        """Open what stands on the home screen itself."""
        self.row((), ["story", "door_about", *(f"card_{ref}" for ref in self.of("pillars"))])

    def lists(self) -> None:
        """Open everything that stands in a list."""
        for name in ("highlights", "projects", "partners"):
            self.kiosk.tap("bar_home")
            self.kiosk.tap(f"door_{name}")
            self.row((f"door_{name}",), [f"card_{ref}" for ref in self.of(name)])

    def row(self, way: tuple[str, ...], names: list[str]) -> None:
        """Open one entry after the other, and come back to the same place each time."""
        before = self.kiosk.place
        for name in names:
            self.kiosk.tap(name)
            self.look((*way, name))
            self.kiosk.tap("bar_back")
            assert self.kiosk.place == before

    def map(self, *, by_outline: bool) -> None:
        """Open every municipality, by its shape on the map or by its name beside it."""
        self.kiosk.tap("bar_map")
        for outline in self.outlines:
            if by_outline:
                self.touch_outline(outline.ref, outline.label_x, outline.label_y)
            else:
                self.kiosk.tap(f"card_{outline.ref}")
            assert self.kiosk.visit.territory.chosen == outline.ref
            self.wrong += [f"{outline.ref} on the map: {problem}" for problem in misfits(self.kiosk)]
            self.kiosk.tap(f"open_{outline.ref}")
            self.look(("bar_map", f"card_{outline.ref}", f"open_{outline.ref}"))
            self.kiosk.tap("bar_back")
            self.kiosk.tap("close_place")

    def touch_outline(self, ref: str, x: float, y: float) -> None:
        """Touch the map where a municipality's label stands; x and y in map units."""
        land = self.kiosk.stage.find(f"outline_{ref}")
        unit = land.height() / self.kiosk.visit.territory.height
        self.kiosk.tap_at(land.mapToScene(QPointF(x * unit, y * unit)).toPoint())

    def links(self) -> None:
        """Open what only other entries lead to."""
        while rest := self.titles.keys() - self.ways.keys():
            known = sorted(rest & self.linked.keys())
            assert known, f"nothing leads to {', '.join(sorted(rest))}"
            way = (*self.ways[self.linked[known[0]]], f"card_{known[0]}")
            self.kiosk.tap("bar_home")
            for name in way:
                self.kiosk.tap(name)
            self.look(way)


@pytest.mark.long
@pytest.mark.parametrize(
    ("language", "size"), [("fr", PORTRAIT), ("nl", LANDSCAPE), ("en", PORTRAIT), ("de", LANDSCAPE)]
)
def test_every_entry_opens_by_touch_alone_in(
    terminal: Terminals, compiled: Path, language: str, size: tuple[int, int]
) -> None:
    catalogue = Catalogue(compiled)
    kiosk = terminal(compiled, size)
    walker = Walker(kiosk, catalogue, language)
    catalogue.close()
    kiosk.begin(language)
    walker.home()
    walker.lists()
    walker.map(by_outline=size == LANDSCAPE)
    walker.links()
    assert walker.ways.keys() == walker.titles.keys()
    assert not walker.wrong, "\n".join(walker.wrong)
