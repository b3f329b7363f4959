"""Whether the picture stutters while content arrives; run in a process of its own.

python -m tests.bench.gaps COMPILED WxH SECONDS STATE URL

The attract screen moves, first by itself, then while the kiosk's own ``Syncer`` runs ``kiosk sync``.
"""

import json
import os
import sys
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop

from kiosk.ui.staff_values import SyncResult
from kiosk.ui.syncer import Syncer
from tests.bench.glass import Glass
from tests.bench.terminals import ENVIRONMENT


class Frames:
    """When each frame was shown."""

    def __init__(self, glass: Glass) -> None:
        self._at: list[float] = []
        glass.window.frameSwapped.connect(lambda: self._at.append(perf_counter()))

    def begin(self) -> None:
        """Forget those so far."""
        self._at = [perf_counter()]

    def longest_gap_ms(self) -> float:
        """Return the longest time without a new frame."""
        at = [*self._at, perf_counter()]
        return max(later - earlier for earlier, later in pairwise(at)) * 1000


def main(compiled: str, size: str, seconds: str, state: str, url: str) -> None:
    """Watch, and print what was measured."""
    os.environ.update(ENVIRONMENT)
    width, height = (int(side) for side in size.split("x"))
    glass = Glass(Path(compiled), (width, height))
    glass.stage.settle()
    glass.wait(1000)
    frames = Frames(glass)
    frames.begin()
    glass.wait(round(float(seconds) * 1000))
    alone = frames.longest_gap_ms()
    results: list[SyncResult] = []
    syncer, loop = Syncer(["--state", state]), QEventLoop()
    syncer.finished.connect(results.append)
    syncer.finished.connect(loop.quit)
    frames.begin()
    begun = perf_counter()
    syncer.start(url)
    loop.exec()
    gap, taken = frames.longest_gap_ms(), perf_counter() - begun
    if results[0].kind != "installed":
        raise RuntimeError(f"the sync ended otherwise: {results[0]}")
    print(json.dumps({"alone_ms": alone, "gap_ms": gap, "seconds": taken}))
    glass.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
