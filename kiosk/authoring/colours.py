"""Palettes of drawn covers: shades of a pillar's colour, or the look's own land and sky."""

from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass

PAPER = "#F5EFE3"
INK = "#1E2230"
SUN = "#F7C667"
GREENS = ("#B9C48D", "#8FA86B", "#5E8F5B", "#3F7350", "#1F4D3C")
MORNING = ("#9CC7CF", "#AFCFCD", "#C3D2C4", "#D6D5BE", "#E8DBBB", "#F7DFB5")
EVENING = ("#E8B57C", "#ECC08C", "#F0CB9C", "#F4D6AC", "#F7E0BC", "#FAEACC")
GROUNDS = ("#1F5FA8", "#235C78", "#2E7D5B", "#2A6F8B", "#1F4D3C", "#2A4A7F")
"""Greens and blues on which the land of a municipality lies."""

Channels = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one drawn cover."""

    sky: tuple[str, ...]  # six flat bands, from the top to the horizon
    land: tuple[str, ...]  # from the lit meadow to the darkest wood
    water: str
    wall: str  # in the light
    side: str  # the wall in the shade
    roof: str
    glow: str  # lit windows, the sun
    strong: str  # the outline

    def shade(self, depth: float) -> str:
        """Return the land's colour at a depth, 0 far and lit, 1 near and dark."""
        place = min(max(depth, 0), 1) * (len(self.land) - 1)
        start = min(int(place), len(self.land) - 2)
        return mix(self.land[start], self.land[start + 1], place - start)


def of_colour(colour: str) -> Palette:
    """Return the palette of a pillar: its colour, from paper to almost black."""
    light = _channels(colour)[0] > 0.8  # the yellow pillar: the sun would not stand out
    return Palette(
        sky=tuple(mix(colour, PAPER, share) for share in (0.38, 0.48, 0.58, 0.68, 0.78, 0.87)),
        land=tuple(deep(colour, share) for share in (0.0, 0.22, 0.42, 0.6, 0.74)),
        water=mix(colour, PAPER, 0.66),
        wall=mix(colour, PAPER, 0.5),
        side=deep(colour, 0.5),
        roof=deep(colour, 0.3),
        glow=PAPER if light else SUN,
        strong=colour,
    )


def of_nature(sky: Sequence[str], strong: str) -> Palette:
    """Return the palette of the panoramas, for municipalities."""
    return Palette(tuple(sky), GREENS, "#2F7F95", "#E5CFA5", "#A88F68", "#C2452D", SUN, strong)


def mix(colour: str, other: str, share: float) -> str:
    """Return a colour with a share of another, 0 to 1."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in pairs)
    return _name((red, green, blue))


def deep(colour: str, share: float) -> str:
    """Return a darker colour that keeps its warmth: yellow goes to brown and not to olive."""
    hue, light, colourful = rgb_to_hls(*_channels(colour))
    if 0.05 < hue < 0.2:
        hue -= (hue - 0.05) * share * 0.9
    return _name(hls_to_rgb(hue, light * (1 - share), min(1, colourful * (1 - share * 0.25))))


def _channels(colour: str) -> Channels:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _name(channels: Channels) -> str:
    return "#" + "".join(f"{round(min(max(channel, 0), 1) * 255):02X}" for channel in channels)
