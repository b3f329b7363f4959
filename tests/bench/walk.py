"""A visit that taps from place to place; run in a process of its own.

python -m tests.bench.walk taps|switches COMPILED WxH [TAPS]
"""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.content import COLLECTIONS, entries, languages

if TYPE_CHECKING:
    from tests.bench.glass import Glass

LEADING = ("card_", "door_", "open_", "story", "on_map", "bar_home", "bar_discover", "bar_map", "bar_back")
STEPS = 6  # a walk deeper than this goes back to the home screen


def taps(glass: "Glass", count: int) -> list[tuple[str, str, float]]:
    """Return as many taps, all different: where, on what, and how long until it was drawn (ms)."""
    done: dict[tuple[str, str], float] = {}
    steps = 0
    while len(done) < count:
        here = place(glass)
        choices = [name for name in glass.names() if name.startswith(LEADING) and not pointless(glass, name)]
        fresh = [name for name in choices if (here, name) not in done and not name.startswith("bar_")]
        steps = 0 if here.startswith("home") else steps + 1
        if fresh and steps <= STEPS:
            name = fresh[0]
        else:  # nothing new here: turn back, or go on from elsewhere
            bars = [name for name in choices if name.startswith("bar_")]
            unused = [name for name in bars if (here, name) not in done]
            name = (unused or bars)[0]
        taken = glass.tap_ms(name)
        done.setdefault((here, name), taken)
    return [(here, name, taken) for (here, name), taken in done.items()]


def place(glass: "Glass") -> str:
    """Return where the visit is."""
    chosen = glass.visit.territory.chosen if glass.visit.screen == "territory" else ""
    return f"{glass.visit.screen} {glass.visit.ref} {chosen}".strip()


def pointless(glass: "Glass", name: str) -> bool:
    """Tell whether a tap on a control changes nothing here."""
    screen = glass.visit.screen
    return (
        (name == "bar_home" and screen == "home")
        or (name == "bar_discover" and screen == "browse" and glass.visit.ref == "highlights")
        or (name == "bar_map" and screen == "territory")
        or (name == "bar_back" and not glass.visit.canGoBack)
    )


def switches(glass: "Glass", tongues: list[str], refs: list[str]) -> list[tuple[str, str, float]]:
    """Switch through every language on every kind of screen; return where, to what, and how long (ms)."""
    stops = ["", *COLLECTIONS, *one_of_each(refs)]
    found = []
    for ref in stops:
        if ref:
            glass.visit.open(ref)
        else:
            glass.visit.goHome()
        glass.rest()
        for language in [*tongues[1:], tongues[0]]:
            glass.touch("bar_language")
            glass.rest()
            found.append((place(glass), language, glass.tap_ms(f"language_{language}")))
    return found


def one_of_each(refs: list[str]) -> list[str]:
    """Return the first entry of every collection."""
    first: dict[str, str] = {}
    for ref in refs:
        first.setdefault(ref.split("/")[0], ref)
    return list(first.values())


def main(what: str, compiled: str, size: str, count: str = "0") -> None:
    """Walk, and print what was measured."""
    from tests.bench.glass import Glass

    width, height = size.split("x")
    glass = Glass(Path(compiled), (int(width), int(height)))
    glass.begin()
    if what == "taps":
        found = taps(glass, int(count))
    else:
        found = switches(glass, languages(Path(compiled)), entries(Path(compiled)))
    print(json.dumps(found))
    glass.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
