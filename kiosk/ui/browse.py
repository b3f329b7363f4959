"""View-model of a collection: a list that can be narrowed."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.values import Card
from kiosk.ui.library import Listing
from kiosk.ui.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS: dict[str, tuple[str, ...]] = {
    "projects": ("pillar", "place", "status"),
    "highlights": ("category", "place"),
    "partners": ("category",),
}
"""Collection -> what it can be narrowed by."""

VALUES: dict[str, Callable[[Card], tuple[str, ...]]] = {
    "pillar": lambda card: card.pillars,
    "place": lambda card: (card.place_ref,) if card.place_ref else (),
    "status": lambda card: (card.status,) if card.status else (),
    "category": lambda card: (card.category,) if card.category else (),
}
"""Field -> its values in a card."""

Chosen = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to narrow a list."""

    value: str
    label: str  # empty: the screen knows the words for the value
    icon: str
    colour: str
    count: int  # how many remain with it


@dataclass(frozen=True, slots=True)
class Filter:
    """A field to narrow a list by."""

    field: str
    value: str  # what is chosen; empty: everything
    label: str
    options: tuple[Option, ...]


@QmlElement
@QmlUncreatable("made by the visit")
class Browse(QObject):
    """The projects, the highlights or the partners, narrowed by what the visitor chose."""

    changed = Signal()
    narrowed = Signal()  # another choice: the list begins at its top again

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = Listing("", (), (), ())
        self._chosen: dict[str, str] = {}
        self._field = ""
        self._cards = RowModel(Card, self)
        self._filters = RowModel(Filter, self, reserve=max(map(len, FIELDS.values())))

    def show(self, listing: Listing, chosen: Chosen) -> None:
        """Show a collection, narrowed by what was chosen when it was left, or to stay as it is in another language."""
        if listing is not self._listing or chosen != self.chosen:
            self._listing, self._chosen = listing, dict(chosen)
            self._narrow()

    @property
    def chosen(self) -> Chosen:
        """What the list is narrowed by, as field and value."""
        return tuple(sorted(self._chosen.items()))

    @Property(str, notify=changed)
    def collection(self) -> str:
        """Which collection."""
        return self._listing.collection

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many entries it has altogether."""
        return len(self._listing.cards)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are on show."""
        return len(self._cards.rows)

    @Property(QAbstractItemModel, constant=True)
    def cards(self) -> QAbstractItemModel:
        """The entries on show."""
        return self._cards

    @Property(QAbstractItemModel, constant=True)
    def filters(self) -> QAbstractItemModel:
        """What the list can be narrowed by: field, value, label, options."""
        return self._filters

    @Property(str, notify=changed)
    def field(self) -> str:
        """The filter whose options are open; empty: none."""
        return self._field

    @Slot(str)
    def narrowBy(self, field: str) -> None:
        """Open the options of a filter; an empty field closes them."""
        if field != self._field:
            self._field = field
            self.changed.emit()

    @Slot(str, str)
    def choose(self, field: str, value: str) -> None:
        """Narrow the list, and close the options; an empty value widens it again."""
        self._field = ""
        self._chosen = {**self._chosen, field: value} if value else without(self._chosen, field)
        self._narrow()
        self.narrowed.emit()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self._chosen = {}
        self._narrow()
        self.narrowed.emit()

    def _narrow(self) -> None:
        fields = FIELDS.get(self._listing.collection, ())
        self._cards.show(narrowed(self._listing.cards, self._chosen))
        self._filters.show([self._filter(field) for field in fields])
        self.changed.emit()

    def _filter(self, field: str) -> Filter:
        others = narrowed(self._listing.cards, without(self._chosen, field))
        counts = Counter(value for card in others for value in VALUES[field](card))
        options = [option for option in self._options(field, counts) if option.count]
        chosen = self._chosen.get(field, "")
        label = next((option.label for option in options if option.value == chosen), "")
        return Filter(field, chosen, label, tuple(options))

    def _options(self, field: str, counts: Counter[str]) -> Iterable[Option]:
        match field:
            case "pillar":
                return [
                    Option(card.ref, card.title, "", card.colour, counts[card.ref]) for card in self._listing.pillars
                ]
            case "category":
                return [
                    Option(kind.slug, kind.label, kind.icon, "", counts[kind.slug]) for kind in self._listing.categories
                ]
            case "place":
                names = {card.place_ref: card.place for card in self._listing.cards if card.place_ref}
                return [
                    Option(ref, name, "", "", counts[ref]) for ref, name in sorted(names.items(), key=lambda at: at[1])
                ]
            case _:
                return [Option(status, "", "", "", count) for status, count in sorted(counts.items())]


def narrowed(cards: Iterable[Card], chosen: dict[str, str]) -> tuple[Card, ...]:
    """Return the cards that have every chosen value."""
    return tuple(card for card in cards if all(value in VALUES[field](card) for field, value in chosen.items()))


def without(chosen: dict[str, str], field: str) -> dict[str, str]:
    """Return the choices but one."""
    return {name: value for name, value in chosen.items() if name != field}
