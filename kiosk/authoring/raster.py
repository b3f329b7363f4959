"""Photographs, as cameras and programs leave them, made plain: upright, sRGB, without metadata."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from typing import TypeVar

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from kiosk.errors import PictureError

T = TypeVar("T")

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")
FORMATS_IN_WORDS = "save it as JPEG or PNG"
PAPER = (0xF5, 0xEF, 0xE3)
"""What shows through transparent pictures: the paper of the look."""

ORIENTATION = 0x0112  # EXIF tag
LYING = frozenset({5, 6, 7, 8})  # orientations that swap width and height

PIXEL_LIMIT = 89_000_000
"""Pixels of a source: 89 Mpx unpack to 270 MB. Pillow's own limit, which it only warns of."""

ASIDE = frozenset({"CMYK", "LAB", "I", "I;16", "I;16L", "I;16B", "I;16N", "F"})
"""Modes that are converted with a loss worth telling."""


@dataclass(frozen=True, slots=True)
class Raster:
    """What a picture's header tells; the size is that of the upright picture."""

    width: int  # px
    height: int  # px
    mode: str
    profile: bool  # it carries a colour profile


def probe(data: bytes) -> Raster:
    """Return what the header of a picture tells, without unpacking it.

    Raises: PictureError: it is not a picture, or a dangerous one.
    """
    return _guarded(lambda: _header(_open(data)))


def verify(data: bytes) -> None:
    """Unpack a picture as cheaply as its format allows, to know that it is whole.

    Raises: PictureError: it is cut short or damaged.
    """

    def unpack() -> None:
        image = _open(data)
        image.draft(image.mode, (64, 64))
        image.load()

    _guarded(unpack)


def read(data: bytes, long_side: int) -> Image.Image:
    """Return a picture upright, in sRGB, on paper where it was transparent, without metadata.

    Args:
        data: the file.
        long_side: pixels that will be needed at most; a JPEG is unpacked at the next size above.
    Raises: PictureError: it is not a picture, is damaged, or dangerous.
    """
    return _guarded(lambda: _plain(data, long_side))


def _guarded(action: Callable[[], T]) -> T:
    """Run a decoder over a stranger's bytes: whatever it raises is a finding about the file."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return action()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        problem = f"the picture has more than {PIXEL_LIMIT // 1_000_000} million pixels"
        raise PictureError(problem, "export it with a long side of 4000 pixels") from error
    except UnidentifiedImageError as error:
        raise PictureError("this is not a picture that can be read", FORMATS_IN_WORDS) from error
    except MemoryError as error:
        raise PictureError("the picture needs too much memory", "export it with a long side of 4000 pixels") from error
    except PictureError:
        raise
    except Exception as error:
        raise PictureError("the picture is damaged or cut short", "export or copy it again") from error


def _open(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data), formats=FORMATS)
    if image.width * image.height > PIXEL_LIMIT:
        raise Image.DecompressionBombError
    return image


def _header(image: Image.Image) -> Raster:
    lying = image.getexif().get(ORIENTATION) in LYING
    width, height = (image.height, image.width) if lying else image.size
    return Raster(width, height, image.mode, bool(image.info.get("icc_profile")))


def _plain(data: bytes, long_side: int) -> Image.Image:
    image = _open(data)
    share = min(1.0, long_side / max(image.size))
    image.draft(image.mode, (ceil(image.width * share), ceil(image.height * share)))
    image.load()
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    image = _on_paper(_srgb(_eight_bits(image), profile))
    bare = Image.new("RGB", image.size)
    bare.paste(image)
    return bare


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return the picture with eight bits a channel and without a palette."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if image.mode == "F":
        return image.point(lambda value: value * 255).convert("L")
    if image.mode in {"P", "PA"} or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert(
        {"1": "L", "La": "LA", "RGBa": "RGBA", "HSV": "RGB", "YCbCr": "RGB"}.get(image.mode, image.mode)
    )


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture in sRGB, by its own colour profile when it has a usable one."""
    if image.mode == "LAB":
        lab = ImageCms.createProfile("LAB")
        return _converted(image, ImageCms.ImageCmsProfile(lab)) or Image.merge("RGB", [image.getchannel(0)] * 3)
    if profile:
        alpha = image.getchannel("A") if image.mode in {"LA", "RGBA"} else None
        colours = image.convert(image.mode.removesuffix("A")) if alpha else image
        try:
            converted = _converted(colours, ImageCms.ImageCmsProfile(BytesIO(profile)))
        except (OSError, TypeError, ValueError):
            converted = None
        if converted:
            if alpha:
                converted.putalpha(alpha)
            return converted
    return image.convert("RGBA" if image.mode in {"LA", "RGBA"} else "RGB")


def _converted(image: Image.Image, source: ImageCms.ImageCmsProfile) -> Image.Image | None:
    """Return the picture converted to sRGB; None when the profile does not fit its channels."""
    target = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    try:
        return ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except ImageCms.PyCMSError:
        return None


def _on_paper(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, (*PAPER, 255))
    return Image.alpha_composite(paper, image).convert("RGB")
