"""Compares what is on the glass."""

from PIL import Image, ImageChops
from PySide6.QtGui import QImage

ALIKE = 32  # of 255: large letters vary a little with what was drawn before them, for FreeType remembers sizes


def difference(one: QImage, other: QImage) -> int:
    """Return the largest difference of any pixel in any colour, of 255; pictures of two sizes differ by 255."""
    if one.size() != other.size():
        return 255
    extremes = ImageChops.difference(_plain(one), _plain(other)).getextrema()
    return max(int(highest) for _, highest in extremes)  # type: ignore[misc]  # three pairs: the picture has three bands


def alike(one: QImage, other: QImage) -> bool:
    """Tell whether nobody could tell two pictures apart."""
    return difference(one, other) <= ALIKE


def _plain(image: QImage) -> Image.Image:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombuffer("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine(), 1)
