"""Runs a sync in a process of its own, and tells how far it is."""

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.paths import ROOT
from kiosk.ui.staff_values import SyncProgress, SyncResult

SILENCE_MS = 20 * 60_000
"""A sync that says nothing for so long never will: a server can keep a connection waiting for ever."""


class Syncer(QObject):
    """Runs ``kiosk sync``: the interface never waits for it, and never stutters.

    Args:
        options: of the command, the same at every sync: state folder, site file.
        silence_ms: a sync that says nothing for so long is ended.
    """

    begun = Signal()
    progressed = Signal(object)  # SyncProgress
    finished = Signal(object)  # SyncResult

    def __init__(self, options: Sequence[str], parent: QObject | None = None, *, silence_ms: int = SILENCE_MS) -> None:
        super().__init__(parent)
        self._options = [*options]
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(silence_ms)
        self._silence.timeout.connect(self._give_up)
        self._result: SyncResult | None = None
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(ROOT))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail)

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, source: str = "", again: bool = False) -> None:
        """Begin; nothing happens while one is under way.

        Args:
            source: address or folder to sync from; empty: the one in the site file.
            again: also install what was rolled back.
        """
        if self.running:
            return
        self._result = None
        chosen = ["--source", source] if source else []
        chosen += ["--again"] if again else []
        self.begun.emit()
        self._silence.start()
        self._process.start(sys.executable, ["-m", "kiosk", "sync", "--progress", *self._options, *chosen])

    def stop(self) -> None:
        """End it; the next sync goes on where this one was."""
        if self.running:
            self._silence.stop()
            self._process.finished.disconnect(self._end)
            self._process.kill()
            self._process.waitForFinished(2000)

    def _give_up(self) -> None:
        problem = "nothing was heard of the sync any more, so it was ended"
        self._result = SyncResult("failed", reason="source", problem=problem, remedy="it is tried again later")
        self._process.kill()

    def _read(self) -> None:
        self._silence.start()
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            kind, _, rest = line.partition(" ")
            if kind == "progress":
                self.progressed.emit(SyncProgress(**json.loads(rest)))
            elif kind == "outcome":
                self._result = SyncResult(**json.loads(rest))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # then it does not finish either
            self._end()

    def _end(self) -> None:
        self._silence.stop()
        if self._result is None:  # it was killed, or could not even begin
            problem = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            problem = problem or "the sync ended before it was done"
            self._result = SyncResult("failed", problem=problem, remedy="it is tried again later")
        self.finished.emit(self._result)
