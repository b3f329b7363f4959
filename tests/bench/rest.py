"""A kiosk that nobody touches, and one that has shown everything; run in a process of its own.

python -m tests.bench.rest idle|memory COMPILED WxH SECONDS
"""

import json
import os
import sys
from pathlib import Path
from time import monotonic, process_time
from typing import TYPE_CHECKING

from tests.bench.content import COLLECTIONS, entries
from tests.bench.processes import pss_mb

if TYPE_CHECKING:
    from tests.bench.glass import Glass

MORE_VISITS = 5  # that look at everything again


def idle(glass: "Glass", seconds: float) -> dict[str, float]:
    """Return frames a second and the share of a processor (%), on the attract screen and on a screen at rest."""
    glass.stage.settle()
    glass.wait(1000)
    attract = watched(glass, seconds)
    glass.begin()
    glass.visit.open(entries(glass.compiled)[0])
    glass.rest()
    glass.wait(1000)
    rest = watched(glass, seconds)
    return {"attract_frames": attract[0], "attract_cpu": attract[1], "rest_frames": rest[0], "rest_cpu": rest[1]}


def watched(glass: "Glass", seconds: float) -> tuple[float, float]:
    """Return frames a second and the share of a processor (%), while nobody touches."""
    frames, used, begun = glass.frames, process_time(), monotonic()
    glass.wait(round(seconds * 1000))
    taken = monotonic() - begun
    return (glass.frames - frames) / taken, (process_time() - used) / taken * 100


def memory(compiled: Path, size: tuple[int, int]) -> dict[str, float]:
    """Return the memory (MB) at home, on the last of all screens, at home after them, and after more visits.

    No finger touches here: what taps, Qt's test module, is not the kiosk's.
    """
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAccessible

    from kiosk.ui.application import prepare_qt
    from kiosk.ui.stage import Stage

    application = prepare_qt()
    QAccessible.setActive(True)
    stage = Stage(compiled, size, still=False)

    def measure() -> float:
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a loop that never ends does so by itself
        application.processEvents()
        return pss_mb([os.getpid()])

    stage.begin()
    first, deep, home = measure(), [], []
    for _ in range(1 + MORE_VISITS):
        for ref in [*COLLECTIONS, *entries(compiled)]:
            stage.visit.open(ref)
            stage.settle()
        deep.append(measure())
        stage.visit.goHome()
        stage.settle()
        home.append(measure())
        stage.kiosk.reset()
        measure()
        stage.begin()
    stage.close()
    application.processEvents()
    return {"before": first, "deep": deep[0], "pss": home[0], "later": home[-1]}


def main(what: str, compiled: str, size: str, seconds: str) -> None:
    """Watch, and print what was measured."""
    width, height = (int(side) for side in size.split("x"))
    if what == "memory":
        print(json.dumps(memory(Path(compiled), (width, height))))
        return
    from tests.bench.glass import Glass

    glass = Glass(Path(compiled), (width, height))
    print(json.dumps(idle(glass, float(seconds))))
    glass.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
