"""A kiosk that nobody touches; run in a process of its own.

python -m tests.bench.rest COMPILED WxH SECONDS
"""

import json
import sys
from pathlib import Path
from time import monotonic, process_time

from tests.bench.content import entries
from tests.bench.glass import Glass


def idle(glass: Glass, seconds: float) -> dict[str, float]:
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


def watched(glass: Glass, seconds: float) -> tuple[float, float]:
    """Return frames a second and the share of a processor (%), while nobody touches."""
    frames, used, begun = glass.frames, process_time(), monotonic()
    glass.wait(round(seconds * 1000))
    taken = monotonic() - begun
    return (glass.frames - frames) / taken, (process_time() - used) / taken * 100


def main(compiled: str, size: str, seconds: str) -> None:
    """Watch, and print what was measured."""
    width, height = (int(side) for side in size.split("x"))
    glass = Glass(Path(compiled), (width, height))
    print(json.dumps(idle(glass, float(seconds))))
    glass.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
