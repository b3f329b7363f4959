"""Skies of drawn covers: flat bands, rays or rings around the sun. Each returns SVG shapes down to the horizon."""

from collections.abc import Callable
from math import cos, pi, sin

from kiosk.authoring.colours import PAPER, Palette, mix
from kiosk.authoring.dice import Dice

SIDE = 1600
HORIZON = 1000
FAR = 1700
Sky = Callable[[Palette, Dice, int, int], str]


def bands(palette: Palette, dice: Dice, x: int, y: int) -> str:
    """Six bands, as on the panoramas."""
    tops = [(round(number * HORIZON / len(palette.sky)), colour) for number, colour in enumerate(palette.sky)]
    return "".join(
        f'<rect y="{top}" width="{SIDE}" height="{HORIZON + 60 - top}" fill="{colour}"/>' for top, colour in tops
    )


def rays(palette: Palette, dice: Dice, x: int, y: int) -> str:
    """Rays from the sun over a plain sky."""
    count = 16 + 2 * dice.whole(0, 3)
    turn = dice.between(0, pi / count)
    wedges = []
    for number in range(count):
        start, end = (turn + (2 * number + side) * pi / count for side in (0, 1))
        ax, ay, bx, by = (x + FAR * cos(start), y + FAR * sin(start), x + FAR * cos(end), y + FAR * sin(end))
        wedges.append(f"M{x},{y}L{ax:.0f},{ay:.0f}L{bx:.0f},{by:.0f}Z")
    plain = f'<rect width="{SIDE}" height="{HORIZON + 60}" fill="{palette.sky[4]}"/>'
    return f'{plain}<path d="{"".join(wedges)}" fill="{palette.sky[2]}"/>'


def rings(palette: Palette, dice: Dice, x: int, y: int) -> str:
    """Rings of light around the sun, lighter towards it."""
    radii = [1500 - number * 230 for number in range(1, len(palette.sky))]
    circles = [
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{colour}"/>'
        for radius, colour in zip(radii, palette.sky[1:], strict=True)
    ]
    return f'<rect width="{SIDE}" height="{HORIZON + 60}" fill="{palette.sky[0]}"/>{"".join(circles)}'


def clouds(palette: Palette, dice: Dice, x: int, y: int) -> str:
    """Bands with a few long flat clouds before them."""
    shapes, colour = [bands(palette, dice, x, y)], mix(palette.sky[5], PAPER, 0.6)
    for number in range(4):
        length, thick = dice.whole(320, 620), dice.whole(30, 46)
        left, top = dice.whole(-120, SIDE - 300), 130 + number * 190 + dice.whole(0, 70)
        for shift, width, rise in ((0, length, 0), (length // 3, length // 2, thick - 4)):
            shapes.append(
                f'<rect x="{left + shift}" y="{top - rise}" width="{width}" height="{thick}" rx="{thick // 2}"'
                f' fill="{colour}"/>'
            )
    return "".join(shapes)


SKIES: tuple[Sky, ...] = (bands, rays, rings, clouds)
