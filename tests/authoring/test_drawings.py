"""SVG is drawn when it is shapes only, and refused when it could do anything else."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring import drawings
from kiosk.authoring.raster import PAPER
from kiosk.errors import PictureError

SQUARE = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"'
RED = '<rect width="100" height="100" fill="#f00"/>'


def svg(inside: str, attributes: str = SQUARE) -> bytes:
    return f"<svg {attributes}>{inside}</svg>".encode()


def test_a_drawing_is_rendered_at_any_width() -> None:
    drawing = drawings.parse(svg(RED, 'xmlns="http://www.w3.org/2000/svg" viewBox="10 10 300 200"'))
    image = drawing.rendered(60)
    assert (image.mode, image.size) == ("RGB", (60, 40))
    assert image.getpixel((2, 2)) == (255, 0, 0)
    assert image.getpixel((50, 30)) == PAPER


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('xmlns="http://www.w3.org/2000/svg" width="300" height="200"', (300, 200)),
        ('xmlns="http://www.w3.org/2000/svg" width="300px" height="200.5px"', (300, 200.5)),
        ('xmlns="http://www.w3.org/2000/svg" viewBox="0,0,30,20" width="1e9" height="3"', (30, 20)),
    ],
)
def test_the_size_comes_from_the_view_box_or_the_sides(attributes: str, size: tuple[float, float]) -> None:
    drawing = drawings.parse(svg(RED, attributes))
    assert (drawing.width, drawing.height) == size


def test_other_programs_words_are_left_out() -> None:
    inside = (
        "<title>x</title><metadata><a/></metadata>"
        '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"/>'
        f'<g xmlns:inkscape="http://www.inkscape.org/" inkscape:label="x" onclick="alert(1)">{RED}</g>'
    )
    drawing = drawings.parse(svg(inside))
    assert drawing.rendered(10).getpixel((5, 5)) == (255, 0, 0)
    for word in ("title", "metadata", "sodipodi", "inkscape", "onclick"):
        assert word not in drawing.svg


def test_parts_may_be_repeated_and_styled() -> None:
    inside = (
        "<style>.a{fill:#00f}</style>"
        '<defs><rect id="r" class="a" width="50" height="100"/>'
        '<linearGradient id="l"><stop stop-color="#0f0"/></linearGradient></defs>'
        '<use href="#r"/><use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#r" x="50"/>'
        '<rect y="90" width="100" height="10" fill="url(#l)"/>'
    )
    image = drawings.parse(svg(inside)).rendered(100)
    assert image.getpixel((20, 20)) == (0, 0, 255)
    assert image.getpixel((70, 20)) == (0, 0, 255)
    assert image.getpixel((20, 95)) == (0, 255, 0)


LAUGHS = "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "damaged"),
        (b"<svg", "damaged"),
        (b"<html/>", "the file is not SVG"),
        (svg(RED, ""), "the file is not SVG"),
        (svg(RED, 'xmlns="http://www.w3.org/2000/svg"'), "does not say its size"),
        (svg(RED, 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"'), "does not say its size"),
        (svg(RED, 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 nan inf"'), "does not say its size"),
        (svg(RED, 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 100000"'), "far too long"),
        (svg('<image href="x.png"/>'), "an embedded picture"),
        (svg("<script>1</script>"), "a script"),
        (svg("<text>x</text>"), "text, which needs a font"),
        (svg("<foreignObject/>"), "<foreignObject>"),
        (svg('<filter id="f"/>'), "<filter>"),
        (svg('<use href="other.svg#a"/>'), "something from outside"),
        (svg('<rect fill="url(https://x.example/a)"/>'), "something from outside"),
        (svg("<style>@import 'x.css';</style>"), "something from outside"),
        (svg('<rect style="fill:url(\'file:///etc/passwd\')"/>'), "something from outside"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg(RED), "declares entities"),
        (svg("<g>" * 100 + "</g>" * 100), "too complicated"),
        (svg("<rect/>" * 60_000), "too complicated"),
        (svg(f'<g id="g0">{RED}</g>{LAUGHS}'), "too complicated"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "repeats itself without end"),
        (svg(f"<!--{'x' * 1_100_000}-->"), "larger than 1 MB"),
    ],
)  # fmt: skip
def test_what_is_not_plain_shapes_is_refused(data: bytes, problem: str) -> None:
    with pytest.raises(PictureError, match=problem):
        drawings.parse(data)


def test_drawings_are_told_from_pixels_by_their_first_letters() -> None:
    assert drawings.looks_like_svg(b"\xef\xbb\xbf\n <svg/>")
    assert not drawings.looks_like_svg(b"\x89PNG")


# fmt: off
PIECES = st.sampled_from([
    "<g>", "</g>", "<rect", 'width="9"', 'height="1e99"', "/>", ">", 'fill="url(#a)"', '<use href="#a"/>',
    '<g id="a">', "<path d='M0,0L", "9e9,1 ", "Z'/>", "&amp;", "&x;", "\x00", "<!--", "-->",
    '<clipPath id="a">', "</clipPath>", 'transform="scale(1e9)"', 'stroke-width="1e30"', '<circle r="-1"/>',
])
# fmt: on


@given(st.lists(PIECES, max_size=20).map(" ".join))
def test_no_drawing_is_too_strange(inside: str) -> None:
    with suppress(PictureError):
        assert drawings.parse(svg(inside)).rendered(20).size == (20, 20)
