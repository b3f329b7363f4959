"""Runs a sync in a process of its own, and tells how far it is."""

import json
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kiosk.paths import ROOT


class Syncer(QObject):
    """Runs ``kiosk sync``: the interface never waits for it, and never stutters.

    Args:
        options: of the command, the same at every sync: state folder, site file.
    """

    progressed = Signal(int, int, float, float)  # files, of how many; share of the bytes; seconds left, or -1
    finished = Signal(bool, str, str, str)  # whether it worked; kind or reason; problem and remedy, in English

    def __init__(self, options: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = [*options]
        self._told = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(ROOT))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self, source: str = "", *, again: bool = False) -> None:
        """Begin; nothing happens while one is under way.

        Args:
            source: address or folder to sync from; empty: the one in the site file.
            again: also install what was rolled back.
        """
        if self.running:
            return
        self._told = False
        chosen = ["--source", source] if source else []
        chosen += ["--again"] if again else []
        self._process.start(sys.executable, ["-m", "kiosk", "sync", "--progress", *self._options, *chosen])

    def stop(self) -> None:
        """End it; the next sync goes on where this one was."""
        if self.running:
            self._process.finished.disconnect(self._end)
            self._process.kill()
            self._process.waitForFinished(2000)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            kind, _, rest = line.partition(" ")
            if kind == "progress":
                files, total, share, left = rest.split()
                self.progressed.emit(int(files), int(total), float(share), float(left))
            elif kind == "outcome":
                told = json.loads(rest)
                self._told = True
                self.finished.emit(told["worked"], told["kind"], told["problem"], told["remedy"])

    def _end(self) -> None:
        if not self._told:  # it was killed, or could not even begin
            problem = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            self.finished.emit(False, "", problem or "the sync ended before it was done", "it is tried again later")
