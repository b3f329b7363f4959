"""Small parts that drawn lands share: ridges, trees, houses. Light comes from the left."""

from collections.abc import Sequence
from math import pi, sin

from kiosk.authoring.colours import Palette
from kiosk.authoring.dice import Dice
from kiosk.authoring.skies import SIDE

STEP = 40


class Ridge:
    """A rolling line from the left edge to the right."""

    def __init__(self, dice: Dice, top: float, swing: float) -> None:
        self._top, self._swing = top, swing
        self._phases = [dice.between(0, 2 * pi) for _ in range(3)]
        self._lengths = [dice.between(900, 1500), dice.between(420, 700), dice.between(240, 360)]

    def at(self, x: float) -> float:
        """Return the line's height (downwards) at ``x``."""
        waves = zip(self._lengths, self._phases, (0.62, 0.28, 0.1), strict=True)
        return self._top + self._swing * sum(part * sin(2 * pi * x / length + phase) for length, phase, part in waves)

    def below(self, colour: str) -> str:
        """Return everything below the line."""
        line = "L".join(f"{x},{self.at(x):.0f}" for x in range(0, SIDE + 1, STEP))
        return f'<path d="M{line}V{SIDE}H0Z" fill="{colour}"/>'


def polygon(points: Sequence[tuple[float, float]], colour: str) -> str:
    """Return a flat shape."""
    corners = " ".join(f"{x:.0f},{y:.0f}" for x, y in points)
    return f'<polygon points="{corners}" fill="{colour}"/>'


def below(top: float, colour: str) -> str:
    """Return everything below a level line."""
    return f'<rect y="{top:.0f}" width="{SIDE}" height="{SIDE - top:.0f}" fill="{colour}"/>'


def tree(x: float, y: float, size: float, lit: str, dark: str) -> str:
    """Return a round tree, its foot at x, y."""
    radius, top = size / 2, y - size
    trunk = polygon([(x - size * 0.05, y), (x - size * 0.05, top), (x + size * 0.05, top), (x + size * 0.05, y)], dark)
    crown = f'<circle cx="{x:.0f}" cy="{top:.0f}" r="{radius:.0f}" fill="{lit}"/>'
    arcs = f"A{radius:.0f},{radius:.0f} 0 0 1 {x:.0f},{top + radius:.0f}A{radius * 1.5:.0f},{radius * 1.5:.0f} 0 0 0"
    half = f'<path d="M{x:.0f},{top - radius:.0f}{arcs} {x:.0f},{top - radius:.0f}Z" fill="{dark}"/>'
    return trunk + crown + half


def fir(x: float, y: float, height: float, lit: str, dark: str) -> str:
    """Return a fir of three tiers, its foot at x, y."""
    left, right = [], []
    for tier in range(3):
        top, foot = y - height * (1 - tier * 0.24), y - height * (0.56 - tier * 0.22)
        wide = height * (0.15 + tier * 0.055)
        left.append(f"M{x:.0f},{top:.0f}L{x - wide:.0f},{foot:.0f}H{x:.0f}Z")
        right.append(f"M{x:.0f},{top:.0f}L{x + wide:.0f},{foot:.0f}H{x:.0f}Z")
    trunk = polygon([(x - height * 0.025, y), (x, y - height * 0.14), (x + height * 0.025, y)], dark)
    return f'{trunk}<path d="{"".join(left)}" fill="{lit}"/><path d="{"".join(right)}" fill="{dark}"/>'


def poplar(x: float, y: float, high: float, wide: float, lit: str, dark: str) -> str:
    """Return a poplar, its foot at x, y."""
    middle = y - high / 2
    whole = f'<ellipse cx="{x:.0f}" cy="{middle:.0f}" rx="{wide:.0f}" ry="{high / 2:.0f}" fill="{lit}"/>'
    half = f'<path d="M{x:.0f},{y - high:.0f}A{wide:.0f},{high / 2:.0f} 0 0 1 {x:.0f},{y:.0f}Z" fill="{dark}"/>'
    return whole + half


def house(x: float, foot: float, size: tuple[float, float, float], palette: Palette) -> str:
    """Return a house with its gable to the light; ``size`` is width, height of the wall, height of the roof."""
    wide, high, roof = size
    eaves, deep = foot - high, wide * 0.46
    gable = [(x, foot), (x, eaves), (x + deep / 2, eaves - roof), (x + deep, eaves), (x + deep, foot)]
    slope = [(x + deep / 2, eaves - roof), (x + wide - deep / 4, eaves - roof), (x + wide, eaves), (x + deep, eaves)]
    wall = [(x + deep, foot), (x + deep, eaves), (x + wide, eaves), (x + wide, foot)]
    panes = ""
    for share in (0.18, 0.58):
        left, top, pane = x + deep + (wide - deep) * share, eaves + high * 0.28, wide * 0.09
        corners = [(left, top), (left + pane, top), (left + pane, top + pane * 1.5), (left, top + pane * 1.5)]
        panes += polygon(corners, palette.glow)
    return polygon(wall, palette.side) + polygon(gable, palette.wall) + polygon(slope, palette.roof) + panes
