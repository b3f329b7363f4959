"""Covers drawn for entries that have no picture: posters in the manner of the authored ones.

An entry of a pillar is a landscape in the pillar's colour, with its municipality's outline on the horizon and its
category's icon in the sun. A municipality is its own land, cut out along its border. Sky, land and proportions come
from the entry's name, so neighbours differ and an entry keeps its cover. What matters stands inside the crops that
screens make: 1.4:1, 1:1 and 0.72:1 of the middle.
"""

from collections.abc import Sequence
from functools import cache
from math import dist

from kiosk.authoring import icons
from kiosk.authoring.colours import EVENING, GROUNDS, MORNING, PAPER, SUN, Palette, deep, mix, of_colour, of_nature
from kiosk.authoring.dice import Dice
from kiosk.authoring.lands import LANDS
from kiosk.authoring.outlines import Outline, bounds_of
from kiosk.authoring.skies import SIDE, SKIES
from kiosk.catalogue.geo import MAP_HEIGHT

GLYPH_SHARE = 1.24  # the glyph's side, as a share of the disc's radius
DISC = 220
SCENE, SCENE_X, SCENE_Y = 0.78, 176, 40  # how a landscape fits the box of a municipality
SUN_ROOM = 210
GRID = 18  # places tried for the sun, each way
THICKNESS = 64  # of the slab that a municipality is
Box = tuple[float, float, float, float]  # left, top, width, height


@cache  # drawing takes longer than all the rest of a build in which one text changed
def of_entry(ref: str, colour: str | None, icon: str | None, outlines: tuple[Outline, ...]) -> str:
    """Return the cover of an entry as SVG.

    Args:
        ref: the entry, such as ``partners/humani``.
        colour: its first pillar's; None for an entry without one.
        icon: name of its category's icon.
        outlines: the municipality it lies in, or all of them.
    """
    dice = Dice(ref)
    palette = of_colour(colour or dice.one_of(GROUNDS))
    sky, land, left = dice.one_of(SKIES), dice.one_of(LANDS), dice.between(0, 1) < 0.5
    x, y = (600 if left else 1000), dice.whole(470, 530)
    box = (560.0, 330.0, 760.0, 700.0) if left else (280.0, 330.0, 760.0, 700.0)
    fit = _Fit(outlines, box)
    shape = f'<path d="{fit.path}" fill="{palette.strong}" stroke="{palette.strong}" stroke-width="2"/>'
    return _svg(sky(palette, dice, x, y), shape, land(palette, dice), _sun(x, y, icon, palette))


@cache
def of_municipality(ref: str, outline: Outline) -> str:
    """Return the cover of a municipality as SVG: its land, cut out along its border."""
    dice = Dice(ref)
    ground = dice.one_of(GROUNDS)
    palette = of_nature(dice.one_of((MORNING, EVENING)), ground)
    land, sky = dice.one_of(LANDS), dice.one_of(SKIES)
    fit = _Fit([outline], (250, 270, 1100, 1010))
    x, y, room = _open_sky(outline, fit)
    slab = "".join(f'<use href="#land" y="{step}" fill="{deep(ground, 0.45)}"/>' for step in range(8, THICKNESS + 1, 8))
    at = (round((x - SCENE_X) / SCENE), round((y - SCENE_Y) / SCENE))
    drawn = f"{sky(palette, dice, *at)}{_disc(*at, room * 0.62 / SCENE, SUN)}{land(palette, dice)}"
    placed = f'<g transform="translate({SCENE_X} {SCENE_Y}) scale({SCENE})">{drawn}</g>'
    # A pattern cuts the scene out three times as fast as a clip path would.
    pattern = f'<pattern id="scene" patternUnits="userSpaceOnUse" width="{SIDE}" height="{SIDE}">{placed}</pattern>'
    defs = f'<defs><path id="land" d="{fit.path}"/>{pattern}</defs>'
    return _svg(defs, _backdrop(ground, dice), slab, '<use href="#land" fill="url(#scene)"/>')


def _open_sky(outline: Outline, fit: "_Fit") -> tuple[float, float, float]:
    """Return the point above the horizon that is farthest from the border, and that distance."""
    border = [fit.point(*corner) for ring in outline.rings for corner in ring[::3]]  # corners lie close together
    best = (SIDE / 2, SIDE / 2, 0.0)
    for across in range(GRID):
        for down in range(GRID // 2):
            longitude = fit.bounds.west + (fit.bounds.east - fit.bounds.west) * (across + 0.5) / GRID
            latitude = fit.bounds.north - (fit.bounds.north - fit.bounds.south) * (down + 0.5) / GRID
            if outline.contains(longitude, latitude):
                x, y = fit.point(longitude, latitude)
                room = min(dist((x, y), corner) for corner in border)
                best = max(best, (x, y, min(room, SUN_ROOM)), key=lambda place: place[2])
    return best


def _svg(*parts: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{"".join(parts)}</svg>'


def _disc(x: int, y: int, radius: float, colour: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius:.0f}" fill="{colour}"/>'


def _sun(x: int, y: int, icon: str | None, palette: Palette) -> str:
    """Return the sun with an icon in it."""
    disc = _disc(x, y, DISC, palette.glow)
    if icon is None:
        return disc
    side = DISC * GLYPH_SHARE
    place = f"translate({x - side / 2:.0f} {y - side / 2:.0f}) scale({side / icons.BOX:.4f})"
    return f'{disc}<path transform="{place}" d="{icons.path(icon)}" fill="{palette.shade(0.8)}"/>'


def _backdrop(ground: str, dice: Dice) -> str:
    """Return the sea of colour around a municipality: slanting bands, hardly lighter one than the other."""
    slope, width = dice.one_of((-520, -260, 260, 520)), dice.whole(200, 320)
    shapes = [f'<rect width="{SIDE}" height="{SIDE}" fill="{ground}"/>']
    for left in range(-600, SIDE + 600, 2 * width):
        corners = f"{left},0 {left + width},0 {left + width + slope},{SIDE} {left + slope},{SIDE}"
        shapes.append(f'<polygon points="{corners}" fill="{mix(ground, PAPER, 0.07)}"/>')
    return "".join(shapes)


class _Fit:
    """Outlines as one path, and where it comes to lie in a box."""

    def __init__(self, outlines: Sequence[Outline], box: Box) -> None:
        self.bounds = bounds_of(outlines)
        left, top, width, height = box
        self._scale = min(width / self.bounds.width, height / MAP_HEIGHT)
        self._x = left + (width - self.bounds.width * self._scale) / 2
        self._y = top + (height - MAP_HEIGHT * self._scale) / 2
        self.path = "".join(outline.path(self.point) for outline in outlines)

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return where a position comes to lie."""
        x, y = self.bounds.project(longitude, latitude)
        return self._x + x * self._scale, self._y + y * self._scale
