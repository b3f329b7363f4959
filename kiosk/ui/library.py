"""What the screens read: pages of the catalogue, kept at hand."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.values import Card, Category, Home, Page, Territory

if TYPE_CHECKING:
    from kiosk.catalogue.store import Catalogue

KEPT = 96  # screens kept in memory; a screen is a few kilobytes

NONE_BELOW = -1  # of an entry's cards, nor anything else that stands below its text


@dataclass(frozen=True, slots=True)
class Route:
    """A place in the kiosk: which screen, of what, and how far down."""

    screen: str  # home, entry, browse, territory
    ref: str = ""  # entry: collection/slug; browse: a collection; territory: the chosen municipality, or nothing
    scroll: float = 0.0  # share of a screen's short side, so that it survives a turned screen
    cards: int = NONE_BELOW  # entry: how many of its cards stand above the lower edge of the screen
    chosen: tuple[tuple[str, str], ...] = ()  # browse: filters, as field and value


@dataclass(frozen=True, slots=True)
class Listing:
    """A collection, with what it can be filtered by."""

    collection: str
    cards: tuple[Card, ...]
    categories: tuple[Category, ...]
    pillars: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """The map, and the card of each municipality on it."""

    territory: Territory
    cards: tuple[Card, ...]


Shown = Home | Page | Listing | Region

AHEAD = 16  # places read before anyone asks for them

LINK = re.compile(r'href="([^"]+)"')


def ways_on(shown: Shown) -> list[Route]:
    """Return the places that a screen leads to, those at its top first."""
    refs: list[str] = []
    match shown:
        case Home():
            lists = ["partners", "projects", "municipalities", "highlights"]  # the last is what the list screen keeps
            refs = [shown.story.ref, *(card.ref for card in shown.pillars), *lists]
            refs += [*(card.ref for card in shown.featured), shown.about]
        case Page():
            refs = [ref for block in shown.blocks for ref in LINK.findall(block.text)]
            refs += ["municipalities", *(card.ref for group in shown.groups for card in group.cards)]
        case Listing() | Region():
            refs = [card.ref for card in shown.cards]
    return [route_to(ref) for ref in dict.fromkeys(refs)][:AHEAD]


def route_to(ref: str) -> Route:
    """Return the way to an entry (collection/slug), a collection, or the map (``municipalities``)."""
    if ref == "municipalities":
        return Route("territory")
    return Route("entry" if "/" in ref else "browse", ref)


class Library:
    """Reads screens from a catalogue; called on the worker only.

    Args:
        open_catalogue: opens it at the first reading, and not before: that imports SQLAlchemy.
        let_go: called at the end, when nothing of it is needed any more.
    """

    def __init__(self, open_catalogue: "Callable[[], Catalogue]", let_go: Callable[[], None] | None = None) -> None:
        self._open, self._let_go = open_catalogue, let_go
        self._catalogue: Catalogue | None = None
        self._kept: OrderedDict[tuple[Route, str], Shown | None] = OrderedDict()

    def load(self, route: Route, language: str) -> Shown | None:
        """Return what a screen shows; None when the entry is not in the catalogue.

        Raises: CatalogueError: the catalogue cannot be read.
        """
        ref = "" if route.screen == "territory" else route.ref
        key = (Route(route.screen, ref), language)
        if key not in self._kept:
            self._kept[key] = self._read(route, language)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def close(self) -> None:
        """Let go of the catalogue's file."""
        if self._catalogue is not None:
            self._catalogue.close()
        if self._let_go is not None:
            self._let_go()

    def _read(self, route: Route, language: str) -> Shown | None:
        # late imports: they bring SQLAlchemy, which takes longer to load than the first picture may take to appear
        from kiosk.catalogue.page import page
        from kiosk.catalogue.queries import categories, collection, home, territory

        if self._catalogue is None:
            self._catalogue = self._open()
        read = self._catalogue.read
        match route.screen:
            case "home":
                return read(home, language)
            case "entry":
                return read(page, route.ref, language)
            case "territory":
                return Region(read(territory, language), read(collection, "municipalities", language))
            case _:
                return Listing(
                    route.ref,
                    read(collection, route.ref, language),
                    read(categories, route.ref, language),
                    read(collection, "pillars", language),
                )
