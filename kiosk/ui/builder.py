"""Compiles authored content in a process of its own, and tells how far it is."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from kiosk.paths import ROOT


class Builder(QObject):
    """Runs ``kiosk build``: the interface never waits for it.

    Args:
        content: the authored content.
        compiled: where its catalogue goes.
        watch: build again whenever a file of the content was saved.
    """

    progressed = Signal(int, int)  # steps done, steps in all
    built = Signal(bool, str)  # whether it worked; what to tell staff: findings, or why it did not

    def __init__(self, content: Path, compiled: Path, *, watch: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "kiosk", "build", str(content), str(compiled), "--progress"]
        self._arguments += ["--watch"] if watch else []
        self._findings: list[str] = []
        self._told = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(ROOT))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Begin; nothing happens while it is running."""
        if not self.running:
            self._findings, self._told = [], False
            self._process.start(sys.executable, self._arguments)

    def stop(self) -> None:
        """End it; what is compiled stays as it was."""
        if self.running:
            self._process.finished.disconnect(self._end)
            self._process.kill()
            self._process.waitForFinished(2000)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", "replace").strip()
            kind, _, rest = line.partition(" ")
            if kind == "finding":
                self._findings.append(rest)
            elif kind == "progress":
                done, total, *_ = rest.split()
                self.progressed.emit(int(done), int(total))
            elif kind == "built":
                findings, self._findings, self._told = self._findings, [], True
                self.built.emit(rest == "yes", "\n".join(findings))

    def _end(self) -> None:
        if not self._told:  # it could not even begin: a folder is missing, the disk is full
            problem = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
            self.built.emit(False, problem)
