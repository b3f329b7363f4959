"""SVG drawings, bounded: only plain shapes, nothing from outside, no more work than a poster needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree import ElementTree

import resvg_py
from PIL import Image

from kiosk.authoring.findings import one_line
from kiosk.authoring.raster import PAPER
from kiosk.errors import PictureError

SVG = "http://www.w3.org/2000/svg"
NAMESPACE = f'<svg xmlns="{SVG}"'
PAPER_NAME = "#{:02X}{:02X}{:02X}".format(*PAPER)
XLINK = "{http://www.w3.org/1999/xlink}href"
SHAPES = frozenset({"path", "rect", "circle", "ellipse", "polygon", "polyline", "line"})
PAINT = frozenset({"linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern"})
ALLOWED = SHAPES | PAINT | {"svg", "g", "defs", "use", "symbol", "style"}
IGNORED = frozenset({"title", "desc", "metadata"})
"""Words about the drawing; they and other programs' own elements are left out of the picture."""

SIZE_LIMIT = 1024 * 1024
DEPTH_LIMIT = 60
ELEMENT_LIMIT = 50_000
"""Shapes drawn, those of repeated parts counted each time: a dense drawing has 3,000."""

RATIO_LIMIT = 4.0
NUMBER = re.compile(r"[-+]?(?:[0-9]{1,9}(?:\.[0-9]{0,9})?|\.[0-9]{1,9})(?:[eE][-+]?[0-9]{1,2})?")
OUTSIDE = re.compile(r"url\(\s*['\"]?(?!\s*['\"]?#)|@import|expression\(", re.IGNORECASE)
REMEDY = "save it as plain SVG with shapes only"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing that is safe to render."""

    width: float  # of the view box
    height: float
    svg: str  # cleaned; without width and height

    def rendered(self, width: int) -> Image.Image:
        """Return the drawing on paper, ``width`` pixels wide."""
        height = max(1, round(width * self.height / self.width))
        sized = self.svg.replace(NAMESPACE, f'{NAMESPACE} width="{width}" height="{height}"', 1)
        try:
            png = resvg_py.svg_to_bytes(svg_string=sized, background=PAPER_NAME, skip_system_fonts=True)
        except ValueError as error:
            raise PictureError(f"the drawing cannot be rendered ({one_line(error)})", REMEDY) from error
        with Image.open(BytesIO(png), formats=("PNG",)) as image:
            return image.convert("RGB")


def looks_like_svg(data: bytes) -> bool:
    """Tell whether a file is a drawing rather than pixels."""
    return data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def parse(data: bytes) -> Drawing:
    """Return a drawing that is safe to render.

    Raises: PictureError: it is not SVG, is too large, or uses more than plain shapes.
    """
    if len(data) > SIZE_LIMIT:
        raise PictureError("the drawing is larger than 1 MB", "simplify it, or export it as PNG")
    if b"<!ENTITY" in data or re.search(rb"<!DOCTYPE[^>]*\[", data):
        raise PictureError("the drawing declares entities", REMEDY)
    root = _tree(data)
    if root.tag != f"{{{SVG}}}svg":
        raise PictureError("the file is not SVG", "save it as plain SVG, with its name space")
    _clean(root)
    _count(root)
    width, height = _size(root)
    for name in ("width", "height", "x", "y"):
        root.attrib.pop(name, None)
    root.set("viewBox", f"{_origin(root)}{width:g} {height:g}")
    root.set("preserveAspectRatio", "none")
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK[1:-5])
    text = ElementTree.tostring(root, encoding="unicode")
    return Drawing(width, height, _with_plain_root(text))


def _with_plain_root(text: str) -> str:
    """Return the text with the name space as the root's first attribute, where the size will be put."""
    head, rest = text.split(">", 1)
    attributes = head.removeprefix("<svg").replace(f' xmlns="{SVG}"', "")
    return f"{NAMESPACE}{attributes}>{rest}"


def _tree(data: bytes) -> ElementTree.Element:
    """Parse step by step, so that depth and number are bounded before the whole tree exists."""
    depth = elements = 0
    root: ElementTree.Element | None = None
    try:
        for event, element in ElementTree.iterparse(BytesIO(data), events=("start", "end")):
            if event == "end":
                depth -= 1
                continue
            root = element if root is None else root
            depth, elements = depth + 1, elements + 1
            if depth > DEPTH_LIMIT or elements > ELEMENT_LIMIT:
                raise PictureError("the drawing is too complicated", "simplify it, or export it as PNG")
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise PictureError(f"the drawing is damaged ({one_line(error)})", "save it again as plain SVG") from error
    if root is None:
        raise PictureError("the drawing is empty", "save it again as plain SVG")
    return root


def _name(element: ElementTree.Element) -> str | None:
    """Return an SVG element's name; None for another program's own."""
    tag = str(element.tag)
    return tag.removeprefix(f"{{{SVG}}}") if tag.startswith(f"{{{SVG}}}") else None


def _clean(element: ElementTree.Element) -> None:
    """Take out what is not drawn; refuse what must not be."""
    for child in list(element):
        name = _name(child)
        if name is None or name in IGNORED:
            element.remove(child)
        elif name not in ALLOWED:
            words = {"image": "an embedded picture", "script": "a script", "text": "text, which needs a font"}
            remedy = "convert text to paths" if name in {"text", "tspan"} else REMEDY
            raise PictureError(f"the drawing holds {words.get(name, f'<{one_line(name)}>')}", remedy)
        else:
            _clean(child)
    for key, value in list(element.attrib.items()):
        if key in {"href", XLINK}:
            if not value.startswith("#"):
                raise PictureError("the drawing takes in something from outside", REMEDY)
        elif key.startswith(("{", "on")):
            del element.attrib[key]
        elif OUTSIDE.search(value):
            raise PictureError("the drawing takes in something from outside", REMEDY)
    element.tail = None
    if _name(element) != "style":
        element.text = None
    elif OUTSIDE.search(element.text or ""):
        raise PictureError("the drawing takes in something from outside", REMEDY)


def _count(root: ElementTree.Element) -> None:
    """Refuse a drawing whose repeated parts multiply beyond the limit."""
    named = {element.get("id"): element for element in root.iter() if element.get("id")}
    sizes: dict[int, int] = {}

    def size(element: ElementTree.Element, inside: frozenset[int]) -> int:
        if id(element) in inside:
            raise PictureError("a part of the drawing repeats itself without end", REMEDY)
        if id(element) not in sizes:
            inside |= {id(element)}
            total = 1 + sum(size(child, inside) for child in element)
            total += sum(size(target, inside) for target in _targets(element, named))
            if total > ELEMENT_LIMIT:
                raise PictureError("the drawing is too complicated", "simplify it, or export it as PNG")
            sizes[id(element)] = total
        return sizes[id(element)]

    try:
        size(root, frozenset())
    except RecursionError as error:
        raise PictureError("the drawing is too complicated", "simplify it, or export it as PNG") from error


def _targets(
    element: ElementTree.Element, named: dict[str | None, ElementTree.Element]
) -> Iterator[ElementTree.Element]:
    """Yield the parts that an element repeats or is painted with."""
    for key, value in element.attrib.items():
        ids = [value[1:]] if key in {"href", XLINK} else re.findall(r"url\(\s*['\"]?#([^'\")]+)", value)
        yield from (named[target] for target in ids if target in named)


def _numbers(text: str | None) -> list[float]:
    return [float(number) for number in NUMBER.findall(text or "")]


def _size(root: ElementTree.Element) -> tuple[float, float]:
    """Return width and height of the view box."""
    box = _numbers(root.get("viewBox"))
    width, height = (box[2], box[3]) if len(box) == 4 else (0.0, 0.0)
    if len(box) != 4:
        sides = _numbers(root.get("width"))[:1] + _numbers(root.get("height"))[:1]
        width, height = (sides[0], sides[1]) if len(sides) == 2 else (0.0, 0.0)
    if not (1 <= width <= 1e6 and 1 <= height <= 1e6):
        raise PictureError("the drawing does not say its size", "give it a viewBox such as 0 0 1600 1600")
    if not 1 / RATIO_LIMIT <= width / height <= RATIO_LIMIT:
        raise PictureError("the drawing is far too long", "draw it between 4:1 and 1:4")
    return width, height


def _origin(root: ElementTree.Element) -> str:
    box = _numbers(root.get("viewBox"))
    return f"{box[0]:g} {box[1]:g} " if len(box) == 4 else "0 0 "
