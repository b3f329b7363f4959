"""View-model of the home screen."""

from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.values import Card, Home
from kiosk.ui.rows import RowModel, plain

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FEATURED = 3  # entries on show, others for each visitor


@QmlElement
@QmlUncreatable("made by the visit")
class HomePage(QObject):
    """The region's name and story, its pillars, and a few entries, other ones each visit.

    Args:
        number: of the visit; it chooses where the featured entries begin.
    """

    changed = Signal()

    def __init__(self, number: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._home: Home | None = None
        self._turned: tuple[Card, ...] = ()
        self._pillars = RowModel(Card, self)
        self._featured = RowModel(Card, self)

    def show(self, home: Home) -> None:
        """Show the home screen in its language."""
        if home is self._home:
            return
        self._home = home
        self._pillars.show(home.pillars)
        first = self._number * FEATURED % max(1, len(home.featured))
        self._turned = home.featured[first:] + home.featured[:first]
        self._featured.show(self._turned[:FEATURED])
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        """The region's name."""
        return self._home.name if self._home else ""

    @Property("QVariant", notify=changed)
    def picture(self) -> Any:
        """The panorama."""
        return plain(self._home.picture) if self._home else None

    @Property("QVariant", notify=changed)
    def story(self) -> Any:
        """The card of the page that tells why the region exists."""
        return plain(self._home.story) if self._home else None

    @Property("QVariant", notify=changed)
    def doors(self) -> Any:
        """A picture for each collection, of its first featured entry: collection -> picture."""
        return {card.ref.split("/")[0]: plain(card.picture) for card in reversed(self._turned)}

    @Property(str, notify=changed)
    def about(self) -> str:
        """Ref of the page about the kiosk."""
        return self._home.about if self._home else ""

    @Property(int, notify=changed)
    def highlights(self) -> int:
        """How many there are."""
        return self._home.highlights if self._home else 0

    @Property(int, notify=changed)
    def projects(self) -> int:
        """How many there are."""
        return self._home.projects if self._home else 0

    @Property(int, notify=changed)
    def municipalities(self) -> int:
        """How many there are."""
        return self._home.municipalities if self._home else 0

    @Property(int, notify=changed)
    def partners(self) -> int:
        """How many there are."""
        return self._home.partners if self._home else 0

    @Property(QAbstractItemModel, constant=True)
    def pillars(self) -> QAbstractItemModel:
        """Cards of the pillars, by number."""
        return self._pillars

    @Property(QAbstractItemModel, constant=True)
    def featured(self) -> QAbstractItemModel:
        """Cards of a few entries, other ones each visit."""
        return self._featured
