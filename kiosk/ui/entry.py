"""View-model of the screen of one entry."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.geo import distance_km
from kiosk.catalogue.values import Block, Card, Line, Page
from kiosk.config import Position
from kiosk.languages import autonym
from kiosk.ui import formats
from kiosk.ui.library import NONE_BELOW
from kiosk.ui.rows import RowModel, plain

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

GROUPS = ("projects", "highlights", "partners", "pages", "municipalities", "related", "nearby", "pillars")
"""Why other entries belong to the one on screen, in the order of the screen."""

RESERVE = 8  # rows of each list that are kept when the next entry has fewer
STEP = 8  # cards that appear with one frame

PRACTICAL = ("address", "opening", "duration", "price", "access")  # in the order of the screen


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as the screen sets it."""

    role: str  # status, years, population, area, province, codes: the screen knows the label; or empty
    label: str
    value: str
    year: int  # the year it is true for; 0: none


@QmlElement
@QmlUncreatable("made by the visit")
class Entry(QObject):
    """One pillar, project, highlight, municipality, partner or page.

    Args:
        position: where the terminal stands; with it the screen tells the distance.
    """

    changed = Signal()
    belowChanged = Signal()

    def __init__(self, position: Position | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self._page: Page | None = None
        self._language = ""
        self._blocks = RowModel(Block, self, reserve=RESERVE)
        self._facts = RowModel(Fact, self, reserve=RESERVE)
        self._practical = RowModel(Line, self, reserve=RESERVE)
        self._aims = RowModel(Line, self, reserve=RESERVE)
        self._groups = {role: RowModel(Card, self, reserve=RESERVE) for role in GROUPS}
        self._cards = NONE_BELOW

    def show(self, page: Page, language: str, *, cards: int | None = None) -> None:
        """Show an entry.

        Args:
            page: what to show.
            language: the visitor's language; numbers and dates are written in it.
            cards: how many of its cards come at once, in the order of the screen: those that the first frame shows, or
                ``NONE_BELOW``; ``complete`` brings the others. None: all of them.
        """
        known, self._page, self._language = page is self._page, page, language
        wanted = self._total if cards is None else min(cards, self._total)
        if known and self._cards >= wanted:  # it is still there as it was left
            return
        self._blocks.show([replace(block, text=formats.styled(block.text)) for block in page.blocks])
        self._facts.show(facts(page, language))
        self._aims.show([line for line in page.lines if line.role == "aim"])
        self._show_below(page, wanted)
        self.changed.emit()
        self.belowChanged.emit()

    @Slot()
    def complete(self) -> None:
        """Show more of what stands below the text: a few cards, so that no frame takes long."""
        if self._page is not None and not self.whole:
            self._show_below(self._page, min(max(self._cards, 0) + STEP, self._total))
            self.belowChanged.emit()

    @Property(bool, notify=belowChanged)
    def below(self) -> bool:
        """Whether what stands below the text is there, but for cards that are still to come."""
        return self._cards > NONE_BELOW

    @Property(bool, notify=belowChanged)
    def whole(self) -> bool:
        """Whether everything is there."""
        return self._page is None or self._cards >= self._total

    @property
    def _total(self) -> int:
        return sum(len(group.cards) for group in self._page.groups) if self._page else 0

    def _show_below(self, page: Page, cards: int) -> None:
        self._cards = cards
        if cards == NONE_BELOW:  # hidden: what stands there from the entry before can wait
            return
        self._practical.show([line for role in PRACTICAL for line in page.lines if line.role == role])
        groups = {group.role: group.cards for group in page.groups}
        for role, model in self._groups.items():
            rows = groups.get(role, ())[:cards]
            cards -= len(rows)
            if rows or self.whole:
                model.show(rows)
            else:
                model.hide()

    @Property(str, notify=changed)
    def ref(self) -> str:
        """Its collection and slug."""
        return self._page.card.ref if self._page else ""

    @Property(str, notify=changed)
    def collection(self) -> str:
        """Its collection."""
        return self.ref.split("/")[0]

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name."""
        return formats.printable(self._page.card.title) if self._page else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        """Its sentence."""
        return formats.unorphaned(self._page.card.summary) if self._page else ""

    @Property(str, notify=changed)
    def label(self) -> str:
        """Its category in words."""
        return self._page.card.label if self._page else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """Its category's icon."""
        return self._page.card.icon if self._page else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Title of its municipality."""
        return self._page.card.place if self._page else ""

    @Property(str, notify=changed)
    def placeRef(self) -> str:
        """Its municipality, to show on the map; a municipality shows itself."""
        if self._page is None:
            return ""
        return self.ref if self.collection == "municipalities" else self._page.card.place_ref

    @Property(str, notify=changed)
    def distance(self) -> str:
        """How far it is from the terminal; empty when that is not known for certain."""
        spot = self._page.spot if self._page else None
        if spot is None or self._position is None or spot.approximate:
            return ""
        here = (self._position.longitude, self._position.latitude)
        return formats.kilometres(distance_km(here, (spot.longitude, spot.latitude)), self._language)

    @Property(int, notify=changed)
    def number(self) -> int:
        """A pillar's number; 0 for others."""
        return self._page.card.number if self._page else 0

    @Property(str, notify=changed)
    def colour(self) -> str:
        """Colour of its pillar; empty: none."""
        return self._page.card.colour if self._page else ""

    @Property(str, notify=changed)
    def foreign(self) -> str:
        """The language its text is in, when that is not the visitor's; empty when it is."""
        if self._page is None or f"{self._language}-".startswith(f"{self._page.language}-"):
            return ""
        return self._page.language

    @Property(str, notify=changed)
    def foreignName(self) -> str:
        """What that language calls itself."""
        return autonym(self.foreign) if self.foreign else ""

    @Property(str, notify=changed)
    def website(self) -> str:
        """Address of its web site."""
        return self._page.website if self._page else ""

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When the facts were last checked, in words."""
        return formats.date(self._page.checked, self._language) if self._page else ""

    @Property(str, notify=changed)
    def aliases(self) -> str:
        """Its other names."""
        return " · ".join(line.text for line in self._lines("alias"))

    @Property(str, notify=changed)
    def sources(self) -> str:
        """Where its facts are from: the sites' names, each once."""
        names = (line.text.removeprefix("https://").removeprefix("http://") for line in self._lines("source"))
        return " · ".join(dict.fromkeys(name.split("/")[0].removeprefix("www.") for name in names))

    @Property("QVariant", notify=changed)
    def cover(self) -> Any:
        """Its main picture."""
        return plain(self._page.card.picture) if self._page else None

    @Property("QVariant", notify=changed)
    def spot(self) -> Any:
        """Where it lies on the map; None when that is not known."""
        return plain(self._page.spot) if self._page else None

    @Property(RowModel, constant=True)
    def blocks(self) -> RowModel:
        """Its text: kind, mark, text."""
        return self._blocks

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        """What is set large: role, label, value, year."""
        return self._facts

    @Property(RowModel, constant=True)
    def practical(self) -> RowModel:
        """What to know before going: role, text."""
        return self._practical

    @Property(RowModel, constant=True)
    def aims(self) -> RowModel:
        """What a pillar aims at: text."""
        return self._aims

    @Slot(str, result=QObject)
    def group(self, role: str) -> RowModel:
        """Return the cards of what belongs to it for a reason: one of ``GROUPS``."""
        return self._groups[role]

    def _lines(self, role: str) -> list[Line]:
        return [line for line in self._page.lines if line.role == role] if self._page else []


def facts(page: Page, language: str) -> list[Fact]:
    """Return what an entry's screen sets large: what its kind tells, then what its author chose."""
    found = []
    if page.card.status:
        found.append(Fact("status", "", page.card.status, 0))
    if span := formats.years(page.start_year, page.end_year):
        found.append(Fact("years", "", span, 0))
    if figures := page.figures:
        area = f"{formats.number(round(figures.area_km2, 1), language)}\N{NO-BREAK SPACE}km²"
        found += [
            Fact("population", "", formats.number(figures.population, language), figures.population_year),
            Fact("area", "", area, 0),
            Fact("province", "", figures.province, 0),
            Fact("codes", "", code_span(figures.postal_codes), 0),
        ]
    found += [Fact("", fact.label, formats.fact_value(fact, language), fact.year or 0) for fact in page.facts]
    return found


def code_span(codes: str) -> str:
    """Return postal codes shortly: the only one, two, or the first and the last of many."""
    parts = codes.split(", ")
    return codes if len(parts) < 3 else f"{parts[0]}\N{EN DASH}{parts[-1]}"
