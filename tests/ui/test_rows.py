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
    assert cells(model, 1) == {"name": "Sud", "lines": [4], "row": {"name": "Sud", "lines": [4]}, "there": True}


def test_values_within_values_become_objects_and_lists() -> None:
    assert plain(Journey(NORTH, None)) == {"start": {"name": "Nord", "lines": [1, 2]}, "note": None}
    assert plain({"a": (NORTH,)}) == {"a": [{"name": "Nord", "lines": [1, 2]}]}
    assert plain(None) is None


def test_the_model_keeps_the_promises_of_a_model() -> None:
    model = RowModel(Stop, reserve=1)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for rows in ([NORTH], [NORTH, SOUTH], [], [SOUTH]):
        model.show(rows)
    assert tester.model() is model


def test_only_what_differs_is_told() -> None:
    model = RowModel(Stop)
    model.show([NORTH, SOUTH])
    told = [QSignalSpy(signal) for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged)]
    model.show((Stop("Nord", (1, 2)), SOUTH))
    assert [spy.count() for spy in told] == [0, 0, 0]
    model.show([NORTH, NORTH])
    assert [spy.count() for spy in told] == [0, 0, 1]
    assert [index.row() for index in told[2].at(0)[:2]] == [1, 1]
    model.show([NORTH])
    assert [spy.count() for spy in told] == [0, 1, 1]
    model.show([SOUTH, NORTH])
    assert [spy.count() for spy in told] == [1, 1, 2]


def test_rows_are_kept_in_reserve() -> None:
    model = RowModel(Stop, reserve=2)
    model.show([NORTH, SOUTH, NORTH])
    model.show([SOUTH])
    assert (model.rowCount(), model.shown, model.rows) == (2, 1, (SOUTH,))
    assert [cells(model, row)["there"] for row in range(2)] == [True, False]
    told = QSignalSpy(model.dataChanged)
    model.show([SOUTH, SOUTH])
    assert (model.rowCount(), model.shown, told.count()) == (2, 2, 1), "it comes back without being made anew"
    assert cells(model, 1)["there"]


def test_hidden_rows_come_back_without_being_told_of() -> None:
    model = RowModel(Stop, reserve=2)
    model.show([NORTH, SOUTH])
    told = QSignalSpy(model.dataChanged)
    model.hide()
    assert (model.shown, model.rows, told.count()) == (0, (), 0)
    model.show([NORTH, SOUTH])
    assert (model.shown, told.count()) == (2, 0)
    model.hide()
    model.show([NORTH])
    assert [index.row() for index in told.at(0)[:2]] == [1, 1], "what stood there when all was hidden goes now"
    assert not cells(model, 1)["there"]


def test_what_is_not_there_is_nothing() -> None:
    model = RowModel(Stop)
    model.show([NORTH])
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(0, 0), Qt.ItemDataRole.UserRole + 4) is None
    assert model.rowCount(model.index(0, 0)) == 0
