"""What the tests of the screen may ask for."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.catalogue.files import CURRENT
from kiosk.catalogue.store import Catalogue
from kiosk.config import Site
from kiosk.ui import frugal, garbage
from kiosk.ui.application import prepare_qt
from kiosk.ui.stage import Stage
from tests.terminal import Terminal

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)

DAY_MS = 24 * 60 * 60 * 1000

Terminals = Callable[..., Terminal]


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """Qt's application object, as the kiosk makes it; the accessibility tree is told before anything is loaded."""
    with pytest.MonkeyPatch.context() as patch:
        # hundreds of kiosks come and go here: to give back every picture's memory takes a third of their time
        patch.setattr(frugal, "return_pictures", lambda: None)
        application = prepare_qt()
    QAccessible.setActive(True)
    return application


@pytest.fixture(scope="session", autouse=True)
def no_search_in_between() -> Iterator[None]:
    """Let no kiosk look for garbage by itself: what a test leaves stays young, and is found before the next one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(garbage, "SEARCH_MS", DAY_MS)
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QGuiApplication) -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open."""
    before = set(threading.enumerate())
    windows = {id(window) for window in qapp.allWindows() if window.isVisible()}
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and not thread.daemon]
    left += [window.title() for window in qapp.allWindows() if window.isVisible() and id(window) not in windows]
    assert not left


@pytest.fixture(autouse=True)
def catalogues_let_go(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close what a test without a whole kiosk leaves open: Python 3.13 tells of every database that is forgotten."""
    opened: list[Catalogue] = []
    make = Catalogue.__init__

    def note(catalogue: Catalogue, folder: Path, database: str = CURRENT) -> None:
        make(catalogue, folder, database)
        opened.append(catalogue)

    monkeypatch.setattr(Catalogue, "__init__", note)
    yield
    for catalogue in opened:
        catalogue.close()


@pytest.fixture
def terminal(small: Path) -> Iterator[Terminals]:
    """Makes terminals, each with a window of its own; the small content when no other is named."""
    stages: list[Stage] = []

    def make(compiled: Path = small, size: tuple[int, int] = PORTRAIT, site: Site | None = None) -> Terminal:
        stages.append(Stage(compiled, size, site))
        return Terminal(stages[-1])

    yield make
    for stage in stages:
        stage.close()
