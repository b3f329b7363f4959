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
    """

    progressed = Signal(int, int)  # steps done, steps in all
    finished = Signal(bool, str)  # whether it worked; what to tell staff: findings, or why it did not

    def __init__(self, content: Path, compiled: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content, self._compiled = content, compiled
        self._findings: list[str] = []
        self._again = False
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", str(ROOT))
        environment.insert("PYTHONWARNINGS", "default")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether a build is under way."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Begin; a build under way is followed by another one."""
        self._again = self.running
        if not self.running:
            self._findings = []
            arguments = ["-m", "kiosk", "build", str(self._content), str(self._compiled), "--progress"]
            self._process.start(sys.executable, arguments)

    def stop(self) -> None:
        """End a build under way; what is compiled stays as it was."""
        if self.running:
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

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        problem = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        worked = code == 0 and status == QProcess.ExitStatus.NormalExit
        self.finished.emit(worked, "\n".join(self._findings) if worked or self._findings else problem)
        if self._again:
            self.start()
