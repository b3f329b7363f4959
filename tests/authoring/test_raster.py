"""Whatever a camera or a program leaves becomes an upright sRGB picture without metadata, or a finding."""

from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from kiosk.authoring import raster
from kiosk.errors import PictureError
from tests.authoring.sample import PHOTOGRAPH


def stored(image: Image.Image, form: str, **options: Any) -> bytes:
    stream = BytesIO()
    image.save(stream, form, **options)
    return stream.getvalue()


def halves(mode: str, left: Any, right: Any, size: tuple[int, int] = (40, 20)) -> Image.Image:
    """Return a picture of two colours, side by side."""
    image = Image.new(mode, size, right)
    image.paste(left, (0, 0, size[0] // 2, size[1]))
    return image


def pixel(data: bytes, place: tuple[int, int]) -> tuple[int, ...]:
    image = raster.read(data, 10_000)
    assert image.mode == "RGB"
    value = image.getpixel(place)
    assert isinstance(value, tuple)
    return value


RED, BLUE = (200, 30, 30), (20, 40, 200)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright_whatever_the_camera_noted(orientation: int) -> None:
    upright = halves("RGB", RED, BLUE)
    turned = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # EXIF orientation -> how the camera lay
    lying = upright.transpose(Image.Transpose(turned[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[raster.ORIENTATION] = orientation
    data = stored(lying, "PNG", exif=exif)
    assert (raster.probe(data).width, raster.probe(data).height) == (40, 20)
    assert pixel(data, (5, 10)) == RED
    assert pixel(data, (35, 10)) == BLUE


def test_no_metadata_is_left() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = raster.read(stored(halves("RGB", RED, BLUE), "JPEG", exif=exif, icc_profile=profile, comment=b"me"), 1000)
    assert image.info == {}
    assert not image.getexif()


@pytest.mark.parametrize(
    ("image", "form"),
    [
        (halves("RGB", RED, BLUE), "TIFF"),
        (halves("RGB", RED, BLUE).quantize(2), "PNG"),
        (halves("RGB", RED, BLUE), "WEBP"),
    ],
    ids=["tiff", "palette", "webp"],
)
def test_every_usual_form_is_read(image: Image.Image, form: str) -> None:
    data = stored(image, form, **({"lossless": True} if form == "WEBP" else {}))
    assert pixel(data, (5, 10)) == RED


def test_paper_shows_through_transparent_pictures() -> None:
    assert pixel(stored(halves("RGBA", (*RED, 255), (0, 0, 0, 0)), "PNG"), (35, 10)) == raster.PAPER
    assert pixel(stored(halves("LA", (0, 255), (0, 0)), "PNG"), (35, 10)) == raster.PAPER
    palette = halves("P", 1, 0)
    palette.putpalette([0, 0, 0, *RED])
    assert pixel(stored(palette, "PNG", transparency=0), (35, 10)) == raster.PAPER


def test_sixteen_bits_become_eight() -> None:
    grey = Image.frombytes("I;16", (40, 20), b"\x00\x80" * 800)
    assert pixel(stored(grey, "PNG"), (5, 10)) == (128, 128, 128)
    assert pixel(stored(halves("F", 0.5, 1.0), "TIFF"), (5, 10)) == (127, 127, 127)


def test_one_bit_is_black_and_white() -> None:
    assert pixel(stored(halves("1", 0, 1), "PNG"), (35, 10)) == (255, 255, 255)


def test_printing_colours_become_screen_colours() -> None:
    red, green, blue = pixel(stored(halves("CMYK", (0, 255, 255, 0), (255, 255, 0, 0)), "JPEG"), (5, 10))
    assert red > 200 > 100 > max(green, blue)
    assert raster.probe(stored(halves("CMYK", (0, 0, 0, 0), (9, 9, 9, 9)), "JPEG")).mode in raster.ASIDE


def test_lab_colours_become_screen_colours() -> None:
    red, green, blue = pixel(stored(halves("LAB", (255, 128, 128), (0, 128, 128)), "TIFF"), (5, 10))
    assert min(red, green, blue) > 240


def test_a_colour_profile_is_followed() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tXYZ").replace(b"bXYZ", b"rXYZ").replace(b"tXYZ", b"bXYZ")
    red, _, blue = pixel(stored(halves("RGB", RED, BLUE), "PNG", icc_profile=swapped), (5, 10))
    assert blue > 150 > red
    red, _, blue = pixel(stored(halves("RGBA", (*RED, 255), (0, 0, 0, 0)), "PNG", icc_profile=swapped), (5, 10))
    assert blue > 150 > red


def test_a_broken_colour_profile_does_not_matter() -> None:
    assert pixel(stored(halves("RGB", RED, BLUE), "PNG", icc_profile=b"nonsense"), (5, 10)) == RED


def test_a_profile_for_other_channels_does_not_matter() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    assert pixel(stored(halves("L", 0, 255), "PNG", icc_profile=profile), (35, 10)) == (255, 255, 255)


def test_too_many_pixels_are_refused_before_they_are_unpacked() -> None:
    bomb = stored(Image.new("1", (20_000, 20_000)), "PNG")
    for reader in (raster.probe, raster.verify, lambda data: raster.read(data, 100)):
        with pytest.raises(PictureError, match="more than 89 million pixels"):
            reader(bomb)


@pytest.mark.parametrize("data", [b"", b"hello", b"\x00" * 500, b"GIF89a" + b"\x00" * 50])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError, match="this is not a picture that can be read"):
        raster.probe(data)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_picture_cut_short_is_refused(form: str) -> None:
    data = stored(Image.effect_noise((300, 300), 90).convert("RGB"), form)
    with pytest.raises(PictureError):
        raster.verify(data[: len(data) // 2])
    with pytest.raises(PictureError):
        raster.read(data[: len(data) // 2], 1000)


def test_a_large_photograph_is_unpacked_no_larger_than_needed() -> None:
    assert max(raster.read(PHOTOGRAPH, 200).size) < 1300
    assert max(raster.read(PHOTOGRAPH, 200).size) >= 200


@given(st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF"]), st.data())
def test_damaged_files_are_refused_or_read(form: str, data: st.DataObject) -> None:
    file = bytearray(stored(halves("RGB", RED, BLUE), form))
    for _ in range(data.draw(st.integers(1, 6))):
        file[data.draw(st.integers(0, len(file) - 1))] = data.draw(st.integers(0, 255))
    for reader in (raster.probe, raster.verify, lambda spoilt: raster.read(spoilt, 100)):
        with suppress(PictureError):
            reader(bytes(file))


@given(st.binary(max_size=300))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    with pytest.raises(PictureError):
        raster.read(data, 100)
