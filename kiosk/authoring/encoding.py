"""How pixels are stored: what a terminal unpacks fastest at a size worth sending.

Always WebP, in one of three codings, chosen by the picture itself; ``docs/performance.md`` has the measurement
(``script/picture_formats``) that the choice rests on.
"""

from io import BytesIO

from PIL import Image, ImageChops

PALETTE = 256
COLOUR_LIMIT = 65_536
"""Counted colours; a picture with more of them is a photograph."""

PIXELS_A_COLOUR = 16
"""A drawing uses each of its colours again and again, a photograph hardly any twice."""

VISIBLE = 32
"""Difference of a channel, of 255, that a sharp eye may notice on an edge."""

VISIBLE_SHARE = 0.001
"""Pixels, as a share, that may differ by as much: the palette is then as good as the picture."""

PHOTOGRAPH_QUALITY = 80


def encoded(image: Image.Image) -> bytes:
    """Return an RGB picture as a file without metadata."""
    counted = image.getcolors(COLOUR_LIMIT)
    if not counted or len(counted) * PIXELS_A_COLOUR > image.width * image.height > PALETTE:
        return _webp(image, lossless=False, quality=PHOTOGRAPH_QUALITY, method=4)
    frequent = [colour for _, colour in sorted(counted, reverse=True)[:PALETTE] if isinstance(colour, tuple)]
    return _webp(_flat(image, frequent) or image, lossless=True, quality=0, method=2)


def _flat(image: Image.Image, colours: list[tuple[int, ...]]) -> Image.Image | None:
    """Return a flat drawing with its most frequent colours only; None when that would show.

    Areas keep their exact colour; only some of the blends along edges move to a neighbour. It halves the file.
    """
    palette = Image.new("P", (1, 1))
    palette.putpalette([channel for colour in colours for channel in colour])
    flat = image.quantize(palette=palette, dither=Image.Dither.NONE).convert("RGB")
    difference = ImageChops.difference(image, flat)
    worst = ImageChops.lighter(ImageChops.lighter(*difference.split()[:2]), difference.getchannel("B"))
    visible = sum(worst.histogram()[VISIBLE:])
    return flat if visible <= VISIBLE_SHARE * image.width * image.height else None


def _webp(image: Image.Image, *, lossless: bool, quality: int, method: int) -> bytes:
    stream = BytesIO()
    image.save(stream, "WEBP", lossless=lossless, quality=quality, method=method)
    return stream.getvalue()
