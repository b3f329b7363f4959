"""The sync beside the screen: what the process says arrives as values."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.ui.staff_values import SyncProgress, SyncResult
from kiosk.ui.syncer import Syncer

LONG_MS = 60_000


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts another program in the place of ``python``: a file that is run with the arguments of the command."""

    def put(text: str) -> None:
        script = tmp_path / "python"
        script.write_text(f"#!{PYTHON}\n{text}\n", "utf-8")
        script.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(script))

    return put


PYTHON = sys.executable


@pytest.fixture
def syncer(tmp_path: Path) -> Iterator[Syncer]:
    syncer = Syncer(["--state", str(tmp_path)])
    yield syncer
    syncer.stop()


def test_progress_and_result_arrive(program: Callable[[str], None], syncer: Syncer, qtbot: QtBot) -> None:
    program("""
print('progress {"files": 1, "files_total": 3, "bytes": 10, "bytes_total": 90, "remaining_s": null}', flush=True)
print('outcome {"kind": "installed", "sequence": 7}', flush=True)
""")
    progress, result = QSignalSpy(syncer.progressed), QSignalSpy(syncer.finished)
    syncer.start()
    assert syncer.running
    qtbot.waitUntil(lambda: result.count() == 1, timeout=LONG_MS)
    assert progress.at(0) == [SyncProgress(1, 3, 10, 90, None)]
    assert result.at(0) == [SyncResult("installed", 7)]
    assert not syncer.running


def test_what_is_asked_for_is_handed_on(program: Callable[[str], None], syncer: Syncer, qtbot: QtBot) -> None:
    program("""
import json, sys
print('outcome ' + json.dumps({"kind": "failed", "reason": "disk", "problem": " ".join(sys.argv[1:])}))
""")
    result = QSignalSpy(syncer.finished)
    syncer.start("/media/stick", True)
    qtbot.waitUntil(lambda: result.count() == 1, timeout=LONG_MS)
    told = result.at(0)[0]
    assert told.kind == "failed"
    assert told.reason == "disk"
    assert told.problem.startswith("-m kiosk sync --progress --state ")
    assert told.problem.endswith(" --source /media/stick --again")


def test_one_at_a_time(program: Callable[[str], None], syncer: Syncer, qtbot: QtBot) -> None:
    program("import sys; sys.stdin.read()")
    begun = QSignalSpy(syncer.begun)
    syncer.start()
    syncer.start()
    assert begun.count() == 1


def test_a_sync_that_dies_is_told_as_a_failure(program: Callable[[str], None], syncer: Syncer, qtbot: QtBot) -> None:
    program("import sys; print('kiosk: no source', file=sys.stderr); sys.exit(2)")
    result = QSignalSpy(syncer.finished)
    syncer.start()
    qtbot.waitUntil(lambda: result.count() == 1, timeout=LONG_MS)
    assert result.at(0) == [SyncResult("failed", problem="kiosk: no source", remedy="it is tried again later")]


def test_a_sync_that_says_nothing_any_more_is_ended(
    program: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    program("import sys; sys.stdin.read()")  # as behind a server that sends its headers byte by byte
    syncer = Syncer(["--state", str(tmp_path)], silence_ms=50)
    result = QSignalSpy(syncer.finished)
    syncer.start()
    qtbot.waitUntil(lambda: result.count() == 1, timeout=LONG_MS)
    assert result.at(0)[0].kind == "failed"
    assert not syncer.running
    syncer.start()
    assert syncer.running
    syncer.stop()


def test_a_sync_that_cannot_begin_is_told_as_a_failure(
    syncer: Syncer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    result = QSignalSpy(syncer.finished)
    syncer.start()
    qtbot.waitUntil(lambda: result.count() == 1, timeout=LONG_MS)
    assert result.at(0)[0].kind == "failed"


def test_a_kiosk_that_ends_takes_its_sync_along(program: Callable[[str], None], syncer: Syncer, qtbot: QtBot) -> None:
    program("import sys; sys.stdin.read()")
    result = QSignalSpy(syncer.finished)
    syncer.start()
    syncer.stop()
    assert not syncer.running
    assert result.count() == 0
