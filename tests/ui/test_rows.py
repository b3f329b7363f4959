from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from kiosk.ui.rows import RowModel, plain


@dataclass(frozen=True)
class Stop:
    name: str
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Journey:
    start: Stop
    note: str | None


NORTH, SOUTH = Stop("Nord", (1, 2)), Stop("Sud", (4,))


def cells(model: QAbstractItemModel, row: int) -> dict[str, object]:
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return {name: model.data(model.index(row, 0), role) for name, role in names.items()}


def test_a_fields_name_is_its_role_and_row_is_all_of_them() -> None:
    model = RowModel(Stop)
    model.show([NORTH, SOUTH])
    assert model.rowCount() == 2
    assert cells(model, 1) == {"name": "Sud", "lines": [4], "row": {"name": "Sud", "lines": [4]}}


def test_values_within_values_become_objects_and_lists() -> None:
    assert plain(Journey(NORTH, None)) == {"start": {"name": "Nord", "lines": [1, 2]}, "note": None}
    assert plain({"a": (NORTH,)}) == {"a": [{"name": "Nord", "lines": [1, 2]}]}
    assert plain(None) is None


def test_the_model_keeps_the_promises_of_a_model() -> None:
    model = RowModel(Stop)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for rows in ([NORTH], [NORTH, SOUTH], [], [SOUTH]):
        model.show(rows)
    assert tester.model() is model


def test_showing_the_same_rows_again_changes_nothing() -> None:
    model = RowModel(Stop)
    resets = QSignalSpy(model.modelReset)
    model.show([NORTH])
    model.show((Stop("Nord", (1, 2)),))
    assert resets.count() == 1


def test_what_is_not_there_is_nothing() -> None:
    model = RowModel(Stop)
    model.show([NORTH])
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.UserRole + 3) is None
    assert model.rowCount(model.index(0, 0)) == 0
