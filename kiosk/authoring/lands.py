"""Lands of drawn covers, from the horizon down: places that could be anywhere in the region, never a landmark.

Each returns SVG shapes that reach the edges; the crop of a wide screen ends 230 units above the square's foot.
"""

from collections.abc import Callable
from math import sin

from kiosk.authoring.colours import Palette
from kiosk.authoring.dice import Dice
from kiosk.authoring.plants import Ridge, below, fir, house, polygon, poplar, tree
from kiosk.authoring.skies import HORIZON, SIDE

Land = Callable[[Palette, Dice], str]


def hills(palette: Palette, dice: Dice) -> str:
    """Four ranges of hills with a few trees."""
    shapes = []
    for number, depth in enumerate((0.05, 0.27, 0.5, 0.75)):
        ridge = Ridge(dice, HORIZON - 20 + number * 110, 46 - number * 4)
        shapes.append(ridge.below(palette.shade(depth)))
        for _ in range(4 if number in {1, 2} else 0):
            x = dice.between(60, SIDE - 60)
            shapes.append(
                tree(x, ridge.at(x) + 8, 70 + number * 22, palette.shade(depth + 0.2), palette.shade(depth + 0.4))
            )
    return "".join(shapes)


def fields(palette: Palette, dice: Dice) -> str:
    """Furrows that run together far away, below a line of woods."""
    far, top = dice.between(300, 1300), HORIZON + 24
    shapes = [Ridge(dice, HORIZON - 6, 22).below(palette.shade(0.7)), below(top, palette.shade(0.12))]
    for number in range(-18, 19, 2):
        near = [(far + (number + side) * 210, SIDE) for side in (0, 1)]
        shapes.append(polygon([*near, (far + (number + 1) * 26, top), (far + number * 26, top)], palette.shade(0.36)))
    hedge = Ridge(dice, HORIZON + 290, 30)
    for x in range(-20, SIDE + 60, 130):
        shapes.append(
            tree(
                x + dice.between(-30, 30),
                hedge.at(x) + 40,
                dice.between(80, 120),
                palette.shade(0.6),
                palette.shade(0.8),
            )
        )
    shapes.append(hedge.below(palette.shade(0.8)))
    return "".join(shapes)


def forest(palette: Palette, dice: Dice) -> str:
    """Three rows of firs, denser and darker towards us."""
    shapes = [Ridge(dice, HORIZON - 10, 40).below(palette.shade(0.1))]
    for number, (height, gap, depth) in enumerate(((150, 78, 0.25), (220, 112, 0.5), (310, 158, 0.76))):
        ridge = Ridge(dice, HORIZON + 70 + number * 120, 26)
        x = dice.between(-60, 20)
        while x < SIDE + 60:
            tall = height * dice.between(0.78, 1.12)
            shapes.append(fir(x, ridge.at(x) + 12, tall, palette.shade(depth), palette.shade(depth + 0.2)))
            x += gap * dice.between(0.7, 1.15)
        shapes.append(ridge.below(palette.shade(depth + 0.16)))
    return "".join(shapes)


def ranges(palette: Palette, dice: Dice) -> str:
    """Many ridges one behind the other, as cut from paper."""
    return "".join(
        Ridge(dice, HORIZON - 60 + number * 72, 92 - number * 6).below(palette.shade(number / 9)) for number in range(9)
    )


def river(palette: Palette, dice: Dice) -> str:
    """A river that winds through meadows towards us."""
    side = 1 if dice.between(0, 1) < 0.5 else -1
    shapes = [Ridge(dice, HORIZON - 26, 36).below(palette.shade(0.62)), below(HORIZON + 30, palette.shade(0.2))]
    left, right, bank = [], [], []
    middle = dice.between(620, 980)
    for step in range(25):
        far = step / 24
        y, wide = HORIZON + 30 + (SIDE - HORIZON) * far**1.6, 14 + 250 * far**1.4
        x = middle + side * (60 + 330 * far) * sin(far * 5.2)
        left.append((x - wide, y))
        right.append((x + wide, y))
        bank.append((x + wide + 10 + 30 * far, y))
    shapes.append(polygon([*left, *reversed(bank)], palette.shade(0.5)))
    shapes.append(polygon([*left, *reversed(right)], palette.water))
    for (x, y), shift in ((left[8], -130), (right[10], 150), (left[13], -250), (right[14], 330), (left[5], -420)):
        shapes.append(tree(x + shift, y, 70 + (y - HORIZON) * 0.32, palette.shade(0.48), palette.shade(0.7)))
    return "".join(shapes)


def roofs(palette: Palette, dice: Dice) -> str:
    """A village: gables, roofs and lit windows."""
    shapes = [Ridge(dice, HORIZON - 10, 30).below(palette.shade(0.3))]
    for foot, size, depth in ((HORIZON + 130, 120, 0.4), (HORIZON + 300, 180, 0.66)):
        x = dice.between(-120, -40)
        while x < SIDE:
            wide = size * dice.between(0.8, 1.3)
            shape = (wide, size * dice.between(0.7, 1.1), size * dice.between(0.5, 0.7))
            shapes.append(house(x, foot, shape, palette))
            x += wide + size * dice.between(0.02, 0.5)
        shapes.append(below(foot - 6, palette.shade(depth + 0.16)))
    return "".join(shapes)


def poplars(palette: Palette, dice: Dice) -> str:
    """A row of poplars along a canal, mirrored in flat stripes."""
    bank = HORIZON + 110
    shapes = [Ridge(dice, HORIZON - 4, 30).below(palette.shade(0.2)), below(bank, palette.water)]
    x = dice.between(0, 90)
    while x < SIDE:
        high, wide = dice.between(230, 330), dice.between(26, 36)
        shapes.append(poplar(x, bank, high, wide, palette.shade(0.5), palette.shade(0.74)))
        for stripe in range(4):
            half, y = wide * (1.1 - stripe * 0.2), bank + 34 + stripe * 46
            corners = [(x - half, y), (x + half, y), (x + half, y + 14), (x - half, y + 14)]
            shapes.append(polygon(corners, palette.shade(0.36)))
        x += dice.between(105, 170)
    shapes.append(polygon([(0, bank - 8), (SIDE, bank - 8), (SIDE, bank + 14), (0, bank + 14)], palette.shade(0.8)))
    shapes.append(Ridge(dice, HORIZON + 400, 26).below(palette.shade(0.8)))
    return "".join(shapes)


def patchwork(palette: Palette, dice: Dice) -> str:
    """Meadows and fields between hedges, as one sees them from a hill."""
    shapes = [Ridge(dice, HORIZON - 14, 30).below(palette.shade(0.6))]
    edges = [HORIZON + 26, HORIZON + 80, HORIZON + 160, HORIZON + 280, HORIZON + 450, SIDE + 60]
    slants = [dice.between(-26, 26) for _ in edges]
    for row in range(5):
        x, slope = dice.between(-300, -60), dice.between(-0.5, 0.5)
        wide = 150 + row * 110
        while x < SIDE + 300:
            right = x + wide * dice.between(0.7, 1.5)
            top, foot = edges[row], edges[row + 1]
            tilt = slope * (foot - top)
            corners = [(x, top + slants[row]), (right, top - slants[row]), (right + tilt, foot), (x + tilt, foot)]
            shapes.append(polygon(corners, palette.shade(dice.between(0.05, 0.5) + row * 0.06)))
            x = right
        for _ in range(5 if row < 4 else 0):
            x = dice.between(0, SIDE)
            shapes.append(tree(x, edges[row + 1] + 6, 34 + row * 24, palette.shade(0.6), palette.shade(0.8)))
    return "".join(shapes)


LANDS: tuple[Land, ...] = (hills, fields, forest, ranges, river, roofs, poplars, patchwork)
