"""Lists of plain values, as models that QML can show."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.formats import printable

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
WHOLE = "row"  # the role of a whole row


def plain(value: Any) -> Any:
    """Return a value as QML understands it: dataclasses as objects, tuples as lists, texts as the fonts print them."""
    if isinstance(value, str):
        return printable(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


class RowModel(QAbstractListModel):
    """A list of frozen dataclasses of one kind; a field's name is its role's name in QML, ``row`` is all of them.

    Args:
        kind: the dataclass of every row.
    """

    def __init__(self, kind: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows on show."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows; nothing happens when they are the same."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of a row."""
        position = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= position <= len(self._names):
            return None
        row = self._rows[index.row()]
        return plain(row if position == len(self._names) else getattr(row, self._names[position]))

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the fields' names."""
        first = int(Qt.ItemDataRole.UserRole)
        return {first + position: QByteArray(name.encode()) for position, name in enumerate([*self._names, WHOLE])}
