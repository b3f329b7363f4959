"""Icons of Material Design Icons as shapes, read from the font that a package ships."""

import logging
from collections.abc import Mapping
from functools import cache
from importlib.resources import as_file, files

from fonticon_mdi7.mdi7 import MDI7
from fontTools.pens.boundsPen import BoundsPen  # type: ignore[import-untyped]
from fontTools.pens.svgPathPen import SVGPathPen  # type: ignore[import-untyped]
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

logging.getLogger("fontTools").setLevel(logging.ERROR)  # it comments on the font's own dates

BOX = 1000.0
"""Side of the square that an icon fills, whatever its own proportions."""


@cache
def _font() -> TTFont:
    with as_file(files("fonticon_mdi7") / "fonts" / "materialdesignicons-webfont.ttf") as path:
        return TTFont(path, lazy=True)


@cache
def names() -> Mapping[str, str]:
    """Return the characters of all icons by name, such as ``castle``; the package writes them as ``mdi7.X``."""
    table = {name.replace("_", "-"): value for name, value in vars(MDI7).items() if name.strip("_") == name}
    return {name: value[-1] for name, value in table.items() if isinstance(value, str)}


@cache
def path(name: str) -> str:
    """Return an icon as an SVG path, centred in a square of 1000 units, as large as fits.

    Raises: KeyError: there is no such icon.
    """
    glyphs = _font().getGlyphSet()
    glyph = glyphs[_font().getBestCmap()[ord(names()[name])]]
    box = BoundsPen(glyphs)
    glyph.draw(box)
    left, bottom, right, top = box.bounds or (0, 0, BOX, BOX)
    scale = BOX / max(right - left, top - bottom, 1)
    pen = SVGPathPen(glyphs, ntos=lambda number: f"{number:.0f}")
    x = (BOX - (right - left) * scale) / 2 - left * scale
    y = (BOX + (top - bottom) * scale) / 2 + bottom * scale
    glyph.draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
    return str(pen.getCommands())
