"""Measure the kiosk and, beside it, Chromium showing the same content, or rsync bringing the same files.

Each figure is printed as soon as it is known, then all of them as a Markdown table (--json: as JSON).
Nothing else should run meanwhile: the figures are times on this machine's clock.
"""

import argparse
import json
import shutil
import sys
from dataclasses import asdict
from pathlib import Path

from kiosk.paths import ROOT
from tests.bench.browser import find_browser
from tests.bench.figures import NAMES, Bench, prepare
from tests.bench.rsync import find_rsync
from tests.bench.table import as_tables, cells

STATE = ROOT / "build" / "bench"


def main() -> int:
    """Measure what is asked for."""
    options = parse()
    names = options.names or list(NAMES)
    shown = not options.alone and names != ["sync"]
    program = find_browser() if shown else None
    if shown and program is None:
        print("script/bench: no Chromium here, its column stays empty; apt-get install chromium", file=sys.stderr)
    synced = not options.alone and "sync" in names
    rsync = synced and find_rsync() is not None
    if synced and not rsync:
        print("script/bench: no rsync here, its column stays empty; apt-get install rsync", file=sys.stderr)
    if options.quick:
        starts, taps, walks, seconds = 3, 24, 1, 5.0
    else:
        starts, taps, walks, seconds = 9, 64, 3, 10.0
    shutil.rmtree(STATE / "pages", ignore_errors=True)
    bench = Bench(STATE, prepare(STATE, options.compiled), program, starts, taps, walks, seconds, options.quick, rsync)
    figures = []
    for name in names:
        for figure in NAMES[name](bench):
            figures.append(figure)
            print("  ".join(cells(figure)), file=sys.stderr)
    if options.json:
        rows = [{**asdict(figure), "ratio": figure.ratio} for figure in figures]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        print(as_tables(figures), end="")
    return 0


def parse() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(
        prog="script/bench",
        description=__doc__,
        epilog="example: script/bench start tap --alone",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"what to measure: {' '.join(NAMES)}; else everything")
    parser.add_argument("--json", action="store_true", help="for a program")
    parser.add_argument("--alone", action="store_true", help="without Chromium and rsync")
    parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds, for a first look")
    help_ = "a compiled folder to show instead of the default content"
    parser.add_argument("--compiled", metavar="DIR", type=Path, help=help_)
    options = parser.parse_args()
    for name in options.names:
        if name not in NAMES:
            parser.error(f"{name}: is not measured; choose from {' '.join(NAMES)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
