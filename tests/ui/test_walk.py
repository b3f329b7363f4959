"""Opens every entry in every language from the home screen, by touch alone: through lists, the map and links."""

from pathlib import Path

import pytest

from kiosk.catalogue.queries import collection, territory
from kiosk.catalogue.store import Catalogue
from kiosk.ui.library import Route
from tests.fit import misfits, missing_pictures, text_of, texts
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals

COLLECTIONS = ("pillars", "projects", "highlights", "municipalities", "partners", "pages")


class Walker:
    """Someone who opens everything, and notes what is wrong."""

    def __init__(self, kiosk: Terminal, catalogue: Catalogue, language: str) -> None:
        self.kiosk = kiosk
        self.language = language
        self.titles = {
            card.ref: card.title for name in COLLECTIONS for card in catalogue.read(collection, name, language)
        }
        self.outlines = catalogue.read(territory, language).outlines
        self.seen: set[str] = set()
        self.ways: dict[str, str] = {}  # what is linked -> an entry that links it
        self.wrong: list[str] = []

    def of(self, name: str) -> list[str]:
        """Return the refs of a collection, in the order of its list."""
        return [ref for ref in self.titles if ref.startswith(f"{name}/")]

    def look(self, ref: str) -> None:
        """Look at the entry that was just opened."""
        kiosk = self.kiosk
        assert kiosk.place == ("entry", ref)
        title = self.titles[ref]
        if not any(text_of(item) == title for item in texts(kiosk)):
            self.wrong.append(f"{ref}: its title is not shown")
        if kiosk.visit.entry.foreign:
            self.wrong.append(f"{ref}: is only in {kiosk.visit.entry.foreign}")
        self.wrong += [f"{ref}: {problem}" for problem in [*misfits(kiosk), *missing_pictures(kiosk)]]
        self.seen.add(ref)
        for name in kiosk.stage.names():
            if name.startswith("card_"):
                self.ways.setdefault(name.removeprefix("card_"), ref)

    def open(self, name: str, ref: str) -> None:
        """Touch what leads to an entry, look at it, and come back to the same place."""
        before = self.kiosk.place
        self.kiosk.tap(name)
        self.look(ref)
        self.kiosk.tap("bar_back")
        assert self.kiosk.place == before

    def home(self) -> None:
        """Open what stands on the home screen itself."""
        for name in ("story", "door_about"):
            self.kiosk.tap(name)
            self.look(self.kiosk.place[1])
            self.kiosk.tap("bar_back")
        for ref in self.of("pillars"):
            self.open(f"card_{ref}", ref)

    def lists(self) -> None:
        """Open everything that stands in a list."""
        for name in ("highlights", "projects", "partners"):
            self.kiosk.tap("bar_home")
            self.kiosk.tap(f"door_{name}")
            for ref in self.of(name):
                self.open(f"card_{ref}", ref)

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
            self.look(outline.ref)
            self.kiosk.tap("bar_back")
            self.kiosk.tap("close_place")

    def touch_outline(self, ref: str, x: float, y: float) -> None:
        """Touch the map where a municipality's label stands; x and y in map units."""
        land = self.kiosk.stage.find(f"outline_{ref}")
        unit = land.height() / self.kiosk.visit.territory.height
        self.kiosk.tap_at(land.mapToScene(x * unit, y * unit).toPoint())

    def links(self) -> None:
        """Open what only other entries lead to."""
        while rest := self.titles.keys() - self.seen:
            known = sorted(ref for ref in rest if ref in self.ways)
            assert known, f"nothing leads to {', '.join(sorted(rest))}"
            self.follow(known[0])

    def follow(self, ref: str) -> None:
        """Open an entry that links to another, from a list, and then that other one."""
        start = self.ways[ref]
        name = start.split("/")[0]
        self.kiosk.tap("bar_home")
        if name not in ("pillars", "pages"):
            self.kiosk.tap(f"door_{name}")
        self.kiosk.tap(f"card_{start}")
        self.kiosk.tap(f"card_{ref}")
        self.look(ref)


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
    assert walker.seen == walker.titles.keys()
    assert not walker.wrong, "\n".join(walker.wrong)
