"""View-model of the map of municipalities."""

from typing import Any

from PySide6.QtCore import Property, QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.geo import MAP_HEIGHT
from kiosk.catalogue.values import Card, Outline
from kiosk.ui.library import Region
from kiosk.ui.rows import RowModel, plain

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the visit")
class TerritoryMap(QObject):
    """The municipalities' outlines, and the one the visitor chose."""

    changed = Signal()
    drawingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, Card] = {}
        self._chosen = ""
        self._width = 1.0
        self._credit = ""
        self._outlines = RowModel(Outline, self)

    def show(self, region: Region, chosen: str) -> None:
        """Show the map, with one municipality chosen or none."""
        self._cards = {card.ref: card for card in region.cards}
        self._chosen = chosen
        drawn = self._outlines.rows
        self._width, self._credit = region.territory.width, region.territory.credit
        self._outlines.show(region.territory.outlines)
        if self._outlines.rows != drawn:
            self.drawingChanged.emit()
        self.changed.emit()

    @Property(float, notify=changed)
    def width(self) -> float:
        """Width of the map in map units."""
        return self._width

    @Property(float, constant=True)
    def height(self) -> float:
        """Height of the map in map units."""
        return MAP_HEIGHT

    @Property("QVariantList", notify=drawingChanged)
    def paths(self) -> list[str]:
        """The outlines alone, as SVG paths in map units."""
        return [outline.path for outline in self._outlines.rows]

    @Property("QVariantList", notify=drawingChanged)
    def marks(self) -> list[dict[str, Any]]:
        """What is written on the map, the largest municipality first: title, x, y (map units), area (km²), count."""
        rows = sorted(self._outlines.rows, key=lambda outline: -outline.area_km2)
        return [
            {
                "title": row.title,
                "x": row.label_x,
                "y": row.label_y,
                "area": row.area_km2,
                "count": row.highlights + row.projects,
            }
            for row in rows
        ]

    @Property(str, notify=changed)
    def credit(self) -> str:
        """What must be said beside the map."""
        return self._credit

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """Ref of the chosen municipality; empty: none."""
        return self._chosen

    @Property("QVariant", notify=changed)
    def card(self) -> Any:
        """Card of the chosen municipality; None: none is chosen."""
        return plain(self._cards.get(self._chosen))

    @Property(int, notify=changed)
    def places(self) -> int:
        """How many highlights the chosen municipality has."""
        return next((row.highlights for row in self._outlines.rows if row.ref == self._chosen), 0)

    @Property(QAbstractItemModel, constant=True)
    def outlines(self) -> QAbstractItemModel:
        """The municipalities by title: ref, title, path, label_x, label_y, area_km2, highlights, projects."""
        return self._outlines

    @Slot(str)
    def choose(self, ref: str) -> None:
        """Choose a municipality; an empty ref chooses none."""
        if ref != self._chosen:
            self._chosen = ref
            self.changed.emit()
