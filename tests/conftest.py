"""What every test may ask for; Qt is told to draw without a screen before anything imports it."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.authoring.build import build
from kiosk.catalogue.store import Catalogue
from kiosk.paths import DEFAULT_CONTENT, ROOT

TODAY = date(2026, 11, 24)  # the day after the contents were checked: no test grows old
SMALL_CONTENT = ROOT / "tests" / "content"
COMPILED = ROOT / "build" / "tests"  # kept between runs: what did not change is not compiled again

gc.disable()  # a thread of one test must not take down the screens of an earlier one: see kiosk/ui/garbage.py

# the same examples in every run: a test that fails today fails tomorrow too
settings.register_profile("kiosk", derandomize=True, deadline=None, database=None)
settings.load_profile("kiosk")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long ones: the processes that share the tests end together when what is left at last is short."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def compile_once(content: Path, out: Path) -> Path:
    """Return the folder of a compiled content folder."""
    result = build(content, out, TODAY)
    assert result.built, "\n".join(str(finding) for finding in result.findings if finding.level == "error")
    return out


@pytest.fixture(autouse=True)
def nothing_of_earlier_tests() -> None:
    """Take down what the tests before left, on this thread."""
    gc.collect(1)


@pytest.fixture(scope="session", autouse=True)
def quick_disk() -> Iterator[None]:
    """Let nothing wait for the real disk: no test can cut its power, and those that simulate one see every call."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda handle: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def same_priority() -> Iterator[None]:
    """Let no sync that runs in this process put the tests after it behind everything else on the machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "nice", lambda more: more)
        yield


@pytest.fixture(scope="session")
def compiled() -> Path:
    """The default content, compiled; read it only."""
    return compile_once(DEFAULT_CONTENT, COMPILED / "default")


@pytest.fixture(scope="session")
def small() -> Path:
    """The small content with holes in its translations, compiled; read it only."""
    return compile_once(SMALL_CONTENT, COMPILED / "small")


@pytest.fixture(scope="session")
def catalogue(small: Path) -> Iterator[Catalogue]:
    """The small content's catalogue."""
    catalogue = Catalogue(small)
    yield catalogue
    catalogue.close()
