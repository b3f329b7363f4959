from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.ui.installed import Installed

Watch = Callable[..., Installed]


def name_in(folder: Path) -> str:
    file = folder / "CURRENT"
    return file.read_text("utf-8") if file.exists() else ""


def put(folder: Path, name: str) -> None:
    fresh = folder / "CURRENT.new"
    fresh.write_text(name, "utf-8")
    fresh.replace(folder / "CURRENT")


@pytest.fixture
def watch(qapp: QGuiApplication) -> Iterator[Callable[..., Installed]]:
    """Makes watchers, and lets them go on this thread."""
    made: list[Installed] = []

    def make(folder: Path, current: Callable[[], str]) -> Installed:
        made.append(Installed(folder, current))
        return made[-1]

    yield make
    for one in made:
        one.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_another_content_is_noticed_whoever_installed_it(watch: Watch, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "synced"  # it is not there before the first sync
    installed = watch(folder, lambda: name_in(folder))
    told = QSignalSpy(installed.changed)
    put(folder, "1-aa")
    qtbot.waitUntil(lambda: told.count() == 1)
    put(folder, "2-bb")
    qtbot.waitUntil(lambda: told.count() == 2)


def test_other_files_beside_it_mean_nothing(watch: Watch, tmp_path: Path, qtbot: QtBot) -> None:
    put(tmp_path, "1-aa")
    installed = watch(tmp_path, lambda: name_in(tmp_path))
    looked = QSignalSpy(installed._watcher.directoryChanged)
    told = QSignalSpy(installed.changed)
    (tmp_path / "state.db-journal").write_bytes(b"")
    qtbot.waitUntil(lambda: looked.count() >= 1)
    assert told.count() == 0


def test_a_disk_that_cannot_be_written_does_no_harm(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    installed = watch(tmp_path / "file" / "synced", lambda: "")
    told = QSignalSpy(installed.changed)
    installed.look()
    assert told.count() == 0
