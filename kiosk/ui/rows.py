"""Lists of plain values, as models that QML can show."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.formats import printable

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WHOLE = "row"  # the role of a whole row
THERE = "there"  # the role that tells whether a row is on show, or kept in reserve


def plain(value: Any) -> Any:
    """Return a value as QML understands it: dataclasses as objects, tuples as lists, texts as the fonts print them."""
    if isinstance(value, str):
        return printable(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in names_of(type(value))}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


@cache
def names_of(kind: type) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, in order."""
    return tuple(field.name for field in fields(kind))


@QmlElement
@QmlUncreatable("made by view-models")
class RowModel(QAbstractListModel):
    """A list of frozen dataclasses of one kind; a field's name is its role's name in QML, ``row`` is all of them.

    Args:
        kind: the dataclass of every row.
        reserve: how many rows stay in the model when a shorter list is shown: what stands for them is hidden (by the
            role ``there``) until a longer list needs it, which costs far less than to make it anew.
    """

    changed = Signal()

    def __init__(self, kind: type, parent: QObject | None = None, *, reserve: int = 0) -> None:
        super().__init__(parent)
        self._names = names_of(kind)
        self._rows: tuple[Any, ...] = ()  # those on show, then those in reserve
        self._shown = 0
        self._told = 0  # how many rows were on show when that was told last
        self._reserve = reserve

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows on show."""
        return self._rows[: self._shown]

    @Property(int, notify=changed)
    def shown(self) -> int:
        """How many rows are on show."""
        return self._shown

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows, telling only what differs: what stands for a row on screen is kept and takes the new values.

        To make an item anew costs many times more than to change its words.
        """
        old, new = self._rows, tuple(rows)
        before, self._shown, self._told = self._told, len(new), len(new)
        new += old[len(new) : self._reserve]
        kept = min(len(old), len(new))
        if len(new) < len(old):
            self.beginRemoveRows(ROOT, kept, len(old) - 1)
            self._rows = old[:kept]
            self.endRemoveRows()
        elif len(new) > len(old):
            self.beginInsertRows(ROOT, kept, len(new) - 1)
            self._rows = old + new[kept:]
            self.endInsertRows()
        self._rows = new
        differ = [row for row in range(kept) if old[row] != new[row] or (row < before) != (row < self._shown)]
        if differ:
            self.dataChanged.emit(self.index(differ[0], 0), self.index(differ[-1], 0))
        self.changed.emit()

    def hide(self) -> None:
        """Show no row, without telling so of each: for a while, and where all is hidden while ``shown`` is 0."""
        self._shown = 0
        self.changed.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of a row."""
        position = role - Qt.ItemDataRole.UserRole
        names = self._names
        if not index.isValid() or not 0 <= position <= len(names) + 1:
            return None
        if position > len(names):
            return index.row() < self._shown
        row = self._rows[index.row()]
        return plain(row if position == len(names) else getattr(row, names[position]))

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields' names."""
        first = int(Qt.ItemDataRole.UserRole)
        return {
            first + position: QByteArray(name.encode()) for position, name in enumerate([*self._names, WHOLE, THERE])
        }
