import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui import garbage
from kiosk.ui.garbage import MANY, Garbage
from tests.ui.conftest import Terminals


class Knot:
    """Something that nothing but itself holds."""

    def __init__(self) -> None:
        self.itself = self


def much() -> list[list[int]]:
    return [[] for _ in range(MANY + 1000)]


@pytest.fixture
def searcher() -> Iterator[Garbage]:
    gc.enable()
    searcher = Garbage()
    yield searcher
    searcher.stop()


def test_python_never_searches_by_itself_not_even_on_another_thread(searcher: Garbage) -> None:
    dropped = weakref.ref(Knot())
    with ThreadPoolExecutor(1) as worker:
        worker.submit(lambda: [much() for _ in range(20)]).result()
    assert dropped() is not None
    assert not gc.isenabled()


def test_what_is_new_is_searched_when_it_is_much(searcher: Garbage) -> None:
    gc.collect(1)
    dropped = weakref.ref(Knot())
    searcher.search()
    assert dropped() is not None, "a few objects are not worth a search"
    kept = much()
    searcher.search()
    assert dropped() is None
    assert kept


def test_memory_goes_back_to_the_system_after_each_search(searcher: Garbage, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []
    monkeypatch.setattr(garbage, "give_back", lambda: given.append("back"))
    gc.collect(1)
    searcher.search()
    assert given == []
    kept = much()
    searcher.search()
    assert given == ["back"]
    searcher.nobody_waits(True)
    searcher.search()
    assert given == ["back", "back"]
    assert kept


def test_what_is_old_is_searched_when_nobody_waits(searcher: Garbage) -> None:
    knot = Knot()
    gc.collect()
    dropped = weakref.ref(knot)
    del knot
    kept = much()
    searcher.nobody_waits(True)
    searcher.nobody_waits(False)
    searcher.search()
    assert dropped() is not None, "somebody came in time"
    searcher.nobody_waits(True)
    searcher.search()
    assert dropped() is None
    assert kept


def test_what_is_there_at_the_first_rest_is_not_looked_through_again_until_the_end(searcher: Garbage) -> None:
    searcher.nobody_waits(True)
    searcher.search()
    assert gc.get_freeze_count()
    searcher.stop()
    assert not gc.get_freeze_count()


def test_it_searches_again_and_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "SEARCH_MS", 1)
    searcher = Garbage()
    for _ in range(2):
        dropped = weakref.ref(Knot())
        searcher.nobody_waits(True)
        qtbot.waitUntil(lambda ref=dropped: ref() is None)  # type: ignore[misc]
    searcher.stop()


def test_a_kiosk_takes_its_time_when_the_visit_has_ended(terminal: Terminals) -> None:
    kiosk = terminal()
    kiosk.begin()
    searcher = kiosk.kiosk.findChild(Garbage)
    assert isinstance(searcher, Garbage)
    knot = Knot()
    gc.collect()
    dropped = weakref.ref(knot)
    del knot
    searcher.search()
    assert dropped() is not None
    kiosk.kiosk.reset()
    searcher.search()
    assert dropped() is None
