"""How pixels are stored: the format that a terminal unpacks fastest at a size worth sending (docs/performance.md)."""

from io import BytesIO

from PIL import Image


def encoded(image: Image.Image, *, drawn: bool) -> bytes:
    """Return an RGB picture as a file without metadata."""
    stream = BytesIO()
    if drawn:
        image.save(stream, "WEBP", lossless=True, quality=50, method=4, exact=True)
    else:
        image.save(stream, "JPEG", quality=85, optimize=True, subsampling="4:2:0")
    return stream.getvalue()
