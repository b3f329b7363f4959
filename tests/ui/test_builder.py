import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.catalogue.opening import read_opening
from kiosk.ui.builder import Builder
from tests.conftest import SMALL_CONTENT

LONG_MS = 60_000  # a loaded machine; nothing waits that long when all is well


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small content, to be changed."""
    return Path(shutil.copytree(SMALL_CONTENT, tmp_path / "content"))


@pytest.fixture
def compiled(small: Path, tmp_path: Path) -> Path:
    """Its compiled form: what did not change is not compiled again."""
    return Path(shutil.copytree(small, tmp_path / "compiled"))


class Listener:
    """A builder, and what it told."""

    def __init__(self, builder: Builder) -> None:
        self.builder = builder
        self.progress = QSignalSpy(builder.progressed)
        self.built = QSignalSpy(builder.built)

    def wait(self, qtbot: QtBot, results: int = 1) -> tuple[bool, str]:
        """Wait until it has told so many results; return the last."""
        qtbot.waitUntil(lambda: self.built.count() >= results, timeout=LONG_MS)
        worked, told = self.built.at(results - 1)
        return worked, told


@pytest.fixture
def listener(content: Path, compiled: Path) -> Iterator[Listener]:
    builder = Builder(content, compiled)
    yield Listener(builder)
    builder.stop()


@pytest.fixture
def watching(content: Path, compiled: Path) -> Iterator[Listener]:
    builder = Builder(content, compiled, watch=True)
    yield Listener(builder)
    builder.stop()


def rename(content: Path, title: str) -> None:
    text = content / "pages" / "about" / "index.fr.md"
    text.write_text(text.read_text("utf-8").replace("title: Équipe", f"title: {title}"), "utf-8")


def test_content_that_did_not_change_is_at_once_ready(listener: Listener, qtbot: QtBot) -> None:
    listener.builder.start()
    assert listener.builder.running
    assert listener.wait(qtbot) == (True, "")
    qtbot.waitUntil(lambda: not listener.builder.running)


def test_it_tells_how_far_it_is_and_what_was_found(content: Path, listener: Listener, qtbot: QtBot) -> None:
    rename(content, "Qui nous sommes")
    listener.builder.start()
    worked, findings = listener.wait(qtbot)
    assert worked
    assert "pages/about/index.nl.md:1: warning" in findings
    steps = [listener.progress.at(number) for number in range(listener.progress.count())]
    assert steps
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]


def test_content_with_errors_leaves_what_is_compiled_as_it_is(
    content: Path, compiled: Path, listener: Listener, qtbot: QtBot
) -> None:
    before = read_opening(compiled)
    (content / "highlights" / "mill" / "index.fr.md").write_text("---\ntitle: [\n---\n", "utf-8")
    listener.builder.start()
    worked, findings = listener.wait(qtbot)
    assert not worked
    assert "highlights/mill/index.fr.md:" in findings
    assert "error" in findings
    assert read_opening(compiled) == before


def test_a_build_that_cannot_even_begin_says_why(tmp_path: Path, compiled: Path, qtbot: QtBot) -> None:
    listener = Listener(Builder(tmp_path, compiled))  # one folder lies inside the other
    listener.builder.start()
    worked, problem = listener.wait(qtbot)
    assert not worked
    assert problem.startswith("kiosk: ")
    assert "Traceback" not in problem


def test_a_second_start_does_not_disturb_the_first(listener: Listener, qtbot: QtBot) -> None:
    listener.builder.start()
    listener.builder.start()
    assert listener.wait(qtbot) == (True, "")
    qtbot.waitUntil(lambda: not listener.builder.running)
    assert listener.built.count() == 1


def test_stopping_ends_the_process_and_tells_nothing(listener: Listener, qtbot: QtBot) -> None:
    listener.builder.start()
    listener.builder.stop()
    assert not listener.builder.running
    assert listener.built.count() == 0


def test_while_watching_every_saved_file_is_built(content: Path, watching: Listener, qtbot: QtBot) -> None:
    watching.builder.start()
    assert watching.wait(qtbot)[0]
    rename(content, "Qui nous sommes")
    assert watching.wait(qtbot, results=2)[0]
    (content / "highlights" / "mill" / "index.fr.md").write_text("---\ntitle: [\n---\n", "utf-8")
    worked, findings = watching.wait(qtbot, results=3)
    assert not worked
    assert "highlights/mill/index.fr.md:" in findings
    assert watching.builder.running
