"""What a kiosk holds that has shown everything; run in a process of its own.

python -m tests.bench.memory STATE WxH

The kiosk starts as ``kiosk run`` starts it. No finger touches it, and nothing looks at what is on the glass: what taps,
Qt's test module, and Python's side of every item looked at would be measured with it.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import SIGNAL, QObject, QTimer
from PySide6.QtGui import QWindow

from kiosk.paths import DEFAULT_CONTENT, compiled_folder
from kiosk.ui.application import Application
from kiosk.ui.garbage import SEARCH_MS
from kiosk.ui.visit import Visit
from tests.bench.content import COLLECTIONS, entries
from tests.bench.processes import pss_mb
from tests.bench.running import run_watched

MORE_VISITS = 2  # that look at everything again
LOOK_MS = 20
REST_MS = 60  # nothing read and nothing drawn for so long: what was asked for is there
PAUSE_MS = SEARCH_MS + 500  # a visitor reads, and Python's garbage has gone


class Visitors(QObject):
    """Look at everything, again and again.

    Args:
        kiosk: as it runs.
        window: its window.
        places: collections and entries.
    """

    def __init__(self, kiosk: Application, window: QWindow, places: list[str]) -> None:
        super().__init__(window)
        self._kiosk, self._places = kiosk, places
        self._rested = 0  # ms without any motion
        self._wanted = REST_MS  # ms of it before the next step
        self._way = self._walk()
        # by its name: Python does not know a Qt Quick window without what a kiosk does not load
        QObject.connect(window, SIGNAL("frameSwapped()"), self._moved)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _visit(self) -> Visit:
        visit = self._kiosk.kiosk.visit
        assert visit is not None
        return visit

    def _walk(self) -> Iterator[int]:
        """Do one thing after the other; yield how long nothing must move before the next (ms)."""
        deep: list[float] = []
        home: list[float] = []
        first = 0.0
        for visitor in range(1 + MORE_VISITS):
            self._kiosk.kiosk.wake("")
            yield PAUSE_MS
            if not visitor:
                first = pss_mb([os.getpid()])
            for place in self._places:
                self._visit().open(place)
                yield REST_MS
            yield PAUSE_MS
            deep.append(pss_mb([os.getpid()]))
            self._visit().goHome()
            yield PAUSE_MS
            home.append(pss_mb([os.getpid()]))
            self._kiosk.kiosk.reset()
            yield 0
        print(json.dumps({"before": first, "deep": deep[0], "pss": home[0], "later": home[-1]}), flush=True)
        os._exit(0)  # nothing is left to lose

    def _moved(self) -> None:
        self._rested = 0

    def _look(self) -> None:
        visit = self._kiosk.kiosk.visit
        self._rested += LOOK_MS
        if self._kiosk.jobs.busy or visit is None or not visit.ready:
            self._rested = 0
        elif self._rested >= self._wanted or self._kiosk.kiosk.phase == "attract":  # which never rests
            self._rested = 0
            self._wanted = next(self._way)


def main(state: str, size: str) -> None:
    """Start the kiosk, let everything be looked at, and print what it holds (MB)."""
    places = [*COLLECTIONS, *entries(compiled_folder(Path(state), DEFAULT_CONTENT))]
    run_watched(state, size, lambda kiosk, window: Visitors(kiosk, window, places))


if __name__ == "__main__":
    main(*sys.argv[1:])
