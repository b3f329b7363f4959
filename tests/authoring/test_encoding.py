"""Pictures are stored so that they stay what they are: drawings exact, photographs small."""

from io import BytesIO

from PIL import Image, ImageChops, ImageDraw

from kiosk.authoring.encoding import encoded


def reopened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    assert image.format == "WEBP"
    assert image.info.keys() <= {"background", "loop", "timestamp", "duration"}
    return image.convert("RGB")


def worst(one: Image.Image, other: Image.Image) -> int:
    """Return the largest difference of a channel anywhere."""
    histograms = [channel.histogram() for channel in ImageChops.difference(one, other).split()]
    return max(value for histogram in histograms for value, count in enumerate(histogram) if count)


def drawing() -> Image.Image:
    image = Image.new("RGB", (1200, 1200), "#9CC7CF")
    pen = ImageDraw.Draw(image)
    pen.ellipse((100, 100, 600, 600), fill="#F7C667")
    pen.polygon([(0, 1200), (0, 900), (1200, 700), (1200, 1200)], fill="#5E8F5B")
    return image


def test_a_flat_drawing_with_few_colours_is_exact() -> None:
    image = drawing()
    assert ImageChops.difference(reopened(encoded(image)), image).getbbox() is None


def test_the_areas_of_a_drawing_keep_their_colour_when_its_edges_are_soft() -> None:
    soft = drawing().reduce(3)
    assert len(soft.getcolors(100_000) or []) > 3
    back = reopened(encoded(soft))
    assert back.getpixel((10, 10)) == (0x9C, 0xC7, 0xCF)
    assert worst(back, soft) <= 48


def test_a_drawing_with_many_shades_keeps_them_all() -> None:
    image = Image.linear_gradient("L").resize((2400, 1200)).convert("RGB")
    tinted = ImageChops.add(image, Image.radial_gradient("L").resize((2400, 1200)).convert("RGB"), 2)
    shades = Image.merge("RGB", [tinted.getchannel(0), image.getchannel(0), tinted.getchannel(0)])
    assert 256 < len(shades.getcolors(100_000) or []) < 60_000
    assert worst(reopened(encoded(shades)), shades) <= 48


def test_a_photograph_is_small() -> None:
    photograph = Image.effect_noise((600, 400), 60).convert("RGB")
    assert len(encoded(photograph)) < 600 * 400
    assert reopened(encoded(photograph)).size == (600, 400)


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert encoded(drawing()) == encoded(drawing())


def test_a_picture_of_one_pixel_is_stored() -> None:
    assert reopened(encoded(Image.new("RGB", (1, 1), "red"))).size == (1, 1)
