"""Kill ``kiosk sync`` and ``kiosk publish`` at random times, and look each time whether what was promised holds.

CURRENT names a complete, verified generation, or there is none yet; nothing goes back; what a publication offers is
whole. The first promise that is broken ends it with exit code 1, and the folder is left for whoever looks into it.
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic, time_ns

from kiosk.paths import ROOT
from kiosk.publication.keys import create_keys
from tests.bench.link import linked
from tests.bench.terminals import at_port, port_of
from tests.nginx import serving
from tests.soak.content import make_content
from tests.soak.loop import PASSPHRASE, Soak
from tests.soak.promises import BrokenError

PLACE = ROOT / "build" / "soak"
RATE_BYTES_S, DELAY_S = 2e6, 0.005  # so slow that most kills strike while something arrives

FRESH_EVERY = 10  # installs: a new terminal, twice in a row, for what is killed before there is anything on screen


def main() -> int:
    """Kill as often as asked."""
    options = parse()
    print(f"script/soak: seed {options.seed}", file=sys.stderr)
    begun = monotonic()
    shutil.rmtree(PLACE, ignore_errors=True)
    try:
        with served(PLACE, Random(options.seed)) as soak:
            run(soak, options.kills)
    except BrokenError as error:
        print(f"script/soak: BROKEN, with seed {options.seed}: {error}", file=sys.stderr)
        print(f"script/soak: everything is left in {PLACE}", file=sys.stderr)
        return 1
    shutil.rmtree(PLACE)
    tell(soak, monotonic() - begun)
    return 0


def parse() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(
        prog="script/soak",
        description=__doc__,
        epilog="example: script/soak --kills 1000 --seed 7",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--kills", metavar="N", type=int, default=200, help="how many, of both commands (200)")
    parser.add_argument("--seed", metavar="N", type=int, default=time_ns() % 1_000_000, help="of the random times")
    return parser.parse_args()


@contextmanager
def served(place: Path, random: Random) -> Iterator[Soak]:
    """Make contents and keys, and serve the publication over a slow line."""
    publication = place / "publication"
    publication.mkdir(parents=True)
    create_keys(place / "keys", PASSPHRASE, datetime.now(UTC))
    contents = make_content(place)
    with serving(publication, place / "nginx") as nginx, linked([port_of(nginx.url)], RATE_BYTES_S, DELAY_S) as link:
        soak = Soak(place, contents, at_port(link.ports[0]), RATE_BYTES_S, random)
        soak.build()
        yield soak


def run(soak: Soak, kills: int) -> None:
    """Publish and sync in turn until there were enough kills, then once more undisturbed.

    Raises: BrokenError: a promise was broken.
    """
    while soak.tally.kills.total() < kills:
        soak.release()
        if soak.tally.installs % FRESH_EVERY <= 1:
            soak.renew()
        # how long an undisturbed one takes is learnt from the first
        soak.install(lambda: soak.tally.installs > 0 and soak.tally.kills.total() < kills)
        done = soak.tally
        print(f"script/soak: {done.kills.total()} kills, {done.installs} installs", file=sys.stderr)
    soak.finish()


def tell(soak: Soak, seconds: float) -> None:
    """Print what happened."""
    tally = soak.tally
    for where, count in sorted(tally.kills.items()):
        print(f"{count:6} kills {where}")
    print(f"{tally.kills.total():6} kills in all, no promise broken")
    print(f"{tally.releases:6} releases published, {tally.installs} installed")
    print(f"{tally.fetched_bytes / 1e6:6.1f} MB of media brought; {tally.resumed_bytes / 1e6:.1f} MB lay there already")
    print(f"{seconds:6.0f} seconds")


if __name__ == "__main__":
    sys.exit(main())
