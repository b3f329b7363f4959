"""View-model of the pictures shown full screen."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.values import Picture
from kiosk.ui.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class Gallery(QObject):
    """The pictures of the entry on screen, one at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = RowModel(Picture, self)
        self._shown = False
        self._index = 0

    def show(self, pictures: Sequence[Picture]) -> None:
        """Take the pictures of another entry, or the same ones in another language; the open one stays open."""
        shown = tuple(picture for picture in pictures if not picture.drawn)  # nobody needs a drawn cover any larger
        if len(shown) != len(self._pictures.rows):
            self._index, self._shown = 0, False
        self._pictures.show(shown)
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether a picture fills the screen."""
        return self._shown

    @Property(int, notify=changed)
    def index(self) -> int:
        """Which one, from 0."""
        return self._index

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._pictures.rows)

    @Property(str, notify=changed)
    def caption(self) -> str:
        """The line under the open picture; its alternative text is for those who do not see it."""
        picture = self._picture()
        return picture.caption if picture else ""

    @Property(str, notify=changed)
    def credit(self) -> str:
        """Who made the open picture."""
        picture = self._picture()
        return picture.credit if picture else ""

    @Property(QAbstractItemModel, constant=True)
    def pictures(self) -> QAbstractItemModel:
        """The pictures, the cover first."""
        return self._pictures

    @Slot(int)
    def open(self, index: int) -> None:
        """Fill the screen with a picture."""
        if 0 <= index < len(self._pictures.rows):
            self._index, self._shown = index, True
            self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go on by some pictures, round and round."""
        if self._pictures.rows:
            self._index = (self._index + by) % len(self._pictures.rows)
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Go back to the entry."""
        if self._shown:
            self._shown = False
            self.changed.emit()

    def _picture(self) -> Picture | None:
        rows: tuple[Picture, ...] = self._pictures.rows
        return rows[self._index] if self._index < len(rows) else None
