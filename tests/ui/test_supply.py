"""What arrives by sync is noticed by the kiosk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.config import Sync
from kiosk.paths import synced_folder
from kiosk.sync.rehash import verify_some
from kiosk.ui.jobs import Jobs
from kiosk.ui.staff_values import SyncResult
from kiosk.ui.supply import Supply
from tests.sync.publisher import START, Publisher, pictures
from tests.sync.site import Site
from tests.ui.executors import Later


@pytest.fixture
def supply(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Supply]:
    supply = Supply(tmp_path, None, Sync(), Jobs(Later()), lambda: START, 0.5)
    yield supply
    supply.stop()
    supply.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_content_that_was_found_damaged_and_content_that_was_mended_are_noticed(
    supply: Supply, tmp_path: Path, qtbot: QtBot
) -> None:
    publisher = Publisher()
    publisher.publish(pictures("lake"))
    site = Site(synced_folder(tmp_path)).trust(publisher)
    site.sync(publisher.source())
    supply.start()
    told = QSignalSpy(supply.changed)
    assert site.shown is not None
    (site.shown.folder / "catalogue.db").write_bytes(bytes(site.shown.release.size))
    verify_some(site.storage, site.disk, "", 10**9)
    supply.syncer.finished.emit(SyncResult("failed"))
    assert told.count() == 1
    site.sync(publisher.source())
    qtbot.waitUntil(lambda: told.count() == 2)


def test_content_is_noticed_in_a_folder_that_was_made_anew(supply: Supply, tmp_path: Path) -> None:
    supply.start()
    told = QSignalSpy(supply.changed)
    shutil.rmtree(synced_folder(tmp_path))
    publisher = Publisher()
    publisher.publish(pictures("lake"))
    Site(synced_folder(tmp_path)).trust(publisher).sync(publisher.source())
    supply.syncer.finished.emit(SyncResult("installed", 1))
    assert told.count() == 1
