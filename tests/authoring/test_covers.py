"""Drawn covers: each its own, always the same, and never off the crop."""

import re

import pytest

from kiosk.authoring import covers, drawings, icons
from kiosk.authoring.colours import deep, mix, of_colour
from kiosk.authoring.dice import Dice
from kiosk.authoring.lands import LANDS
from kiosk.authoring.outlines import Outline
from kiosk.authoring.skies import SKIES

RING = ((4.0, 50.0), (4.6, 50.1), (4.5, 50.5), (4.1, 50.4))
PLACE = Outline("11111", (RING,), (4.3, 50.2))
REFS = [f"projects/p{number}" for number in range(40)]


def test_an_entry_keeps_its_cover() -> None:
    assert covers.of_entry(REFS[0], "#2E7D5B", "tram", (PLACE,)) == covers.of_entry(
        REFS[0], "#2E7D5B", "tram", (PLACE,)
    )


def test_no_two_covers_are_alike() -> None:
    assert len({covers.of_entry(ref, "#2E7D5B", "tram", (PLACE,)) for ref in REFS}) == len(REFS)
    assert len({covers.of_municipality(ref, PLACE) for ref in REFS}) == len(REFS)


def test_all_skies_and_lands_are_used() -> None:
    used = {(Dice(ref).one_of(SKIES)) for ref in REFS}
    assert used == set(SKIES)
    assert len(LANDS) >= 6


@pytest.mark.parametrize("ref", REFS[:12])
def test_a_cover_is_a_drawing_that_the_build_accepts(ref: str) -> None:
    for svg in (
        covers.of_entry(ref, "#E3A52C", "castle", (PLACE,)),
        covers.of_entry(ref, None, None, (PLACE, PLACE)),
        covers.of_municipality(ref, PLACE),
    ):
        drawing = drawings.parse(svg.encode())
        assert (drawing.width, drawing.height) == (1600, 1600)
        assert not re.search(r"nan|inf|\de[-+]?\d", svg)


def test_the_icon_stands_inside_every_crop() -> None:
    for ref in REFS:
        svg = covers.of_entry(ref, "#2E7D5B", "tram", (PLACE,))
        x, y, radius = map(int, re.findall(r'<circle cx="(\d+)" cy="(\d+)" r="(\d+)"', svg)[-1])
        assert 224 <= x - radius <= x + radius <= 1376
        assert 229 <= y - radius <= y + radius <= 1371


def test_a_cover_is_drawn_to_its_edges() -> None:
    drawing = drawings.parse(covers.of_entry(REFS[3], "#6A3B78", "tram", (PLACE,)).encode())
    image = drawing.rendered(80)
    corners = {image.getpixel(corner) for corner in ((0, 0), (79, 0), (0, 79), (79, 79))}
    assert (0xF5, 0xEF, 0xE3) not in corners


def test_an_icon_fills_its_square() -> None:
    numbers = [int(number) for number in re.findall(r"-?\d+", icons.path("square"))]
    assert (min(numbers), max(numbers)) == (0, 1000)


def test_icons_have_the_names_that_authors_know() -> None:
    assert {"castle", "pine-tree", "hospital-building"} <= icons.names().keys()
    assert len(icons.names()["castle"]) == 1


def test_shades_stay_warm() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
    brown = deep("#E3A52C", 0.6)
    red, green, blue = (int(brown[start : start + 2], 16) for start in (1, 3, 5))
    assert red > green > blue
    palette = of_colour("#1F5FA8")
    assert palette.shade(0) == "#1F5FA8"
    assert palette.shade(2) == palette.land[-1]
