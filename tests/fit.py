"""Finds texts that do not fit, controls that are too small, and pictures that are not there."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.ui.focus import area, page_of
from tests.terminal import Terminal

SLACK_PX = 1.5  # rounding
TOUCHING_PX = 4  # two texts may come this close: a line's box is higher than its letters
ICONS = "Material Design Icons"
FAINT = 0.5  # below this opacity a text is an ornament, such as the numeral behind a pillar's title


def misfits(terminal: Terminal) -> list[str]:
    """Return what is wrong with each text on screen that does not fit; what lies behind a layer does not count."""
    window = QRectF(0, 0, terminal.window.width(), terminal.window.height())
    shown = list(texts(terminal))
    found = [f"“{text_of(item)}” {problem}" for item in shown for problem in _problems(item, window)]
    return found + list(_collisions(shown))


def texts(terminal: Terminal) -> Iterator[QQuickItem]:
    """Yield every text that is to be read."""
    for item in terminal.stage.items():
        if item.inherits("QQuickText") and text_of(item) and item.isEnabled() and visibility(item) > FAINT:
            yield item


def text_of(item: QQuickItem) -> str:
    """Return the words of a text, with plain spaces wherever the screen keeps words together."""
    return plainly(str(item.property("text")))


def plainly(text: str) -> str:
    """Return a text, plain or styled, with plain spaces."""
    for space in ("\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}", "&nbsp;"):
        text = text.replace(space, " ")
    return text


def visibility(item: QQuickItem) -> float:
    """Return an item's opacity on the glass."""
    above, share = item.parentItem(), item.opacity()
    while above is not None:
        share *= above.opacity()
        above = above.parentItem()
    return share


def missing_pictures(terminal: Terminal) -> list[str]:
    """Return every picture on screen that is not there: an empty frame, or a file that cannot be read."""
    found = []
    for item in terminal.stage.items():
        if item.metaObject().className().startswith("PictureView") and item.width() > 1 and item.height() > 1:
            images = [child for child in item.childItems() if child.inherits("QQuickImage")]
            if not any(image.property("paintedWidth") > 0 for image in images):
                sources = [image.property("source").toString() for image in images]
                found.append(f"{item.objectName() or 'a picture'} at {_told(area(item))}: {sources}")
    return found


def _problems(item: QQuickItem, window: QRectF) -> Iterator[str]:
    if item.property("truncated"):
        yield "is cut short"
    if item.property("contentWidth") > item.width() + SLACK_PX:
        yield f"is {item.property('contentWidth'):.0f} px wide in {item.width():.0f} px"
    if item.property("contentHeight") > item.height() + SLACK_PX:
        yield f"is {item.property('contentHeight'):.0f} px high in {item.height():.0f} px"
    for what, bounds in _bounds(item, window):
        if not bounds.adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX).contains(area(item)):
            yield f"reaches out of {what}: {_told(area(item))} in {_told(bounds)}"


def _bounds(item: QQuickItem, window: QRectF) -> Iterator[tuple[str, QRectF]]:
    """Yield what a text must lie in: its control, whatever cuts it off, and in the end the page it slides with."""
    above, page = item.parentItem(), page_of(item)
    while above is not None and above is not page:
        if above.inherits("QQuickAbstractButton"):
            yield "its control", area(above)
        elif above.clip():
            yield "what cuts it off", area(above)
        above = above.parentItem()
    yield ("the window", window) if page is None else ("its page", _room(page))


def _room(page: QQuickItem) -> QRectF:
    """Return the room of a page in the window: as wide as its view, as high as it slides."""
    view = area(page)
    top = view.top() - page.property("contentY") + page.property("originY") - page.property("topMargin")
    height = page.property("topMargin") + page.property("contentHeight") + page.property("bottomMargin")
    return QRectF(view.left(), top, view.width(), max(height, view.height()))


def _collisions(shown: list[QQuickItem]) -> Iterator[str]:
    """Yield texts that are written over each other."""
    words = [(item, _letters(item), page_of(item)) for item in shown if item.property("font").family() != ICONS]
    for (one, here, page), (other, there, its_page) in combinations(words, 2):
        if page is its_page and here.intersects(there):
            yield f"“{text_of(one)}” and “{text_of(other)}” overlap: {_told(here)}, {_told(there)}"


def _letters(item: QQuickItem) -> QRectF:
    """Return where the letters of a text stand."""
    whole, width = area(item), item.property("contentWidth")
    context = qmlContext(item)
    assert context is not None
    alignment = QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()[0]
    share = {Qt.AlignmentFlag.AlignRight.value: 1.0, Qt.AlignmentFlag.AlignHCenter.value: 0.5}.get(alignment, 0.0)
    left = whole.left() + (whole.width() - width) * share
    return QRectF(left, whole.top(), width, whole.height()).adjusted(0, TOUCHING_PX, 0, -TOUCHING_PX)


def _told(rect: QRectF) -> str:
    return f"{rect.x():.0f},{rect.y():.0f} {rect.width():.0f}×{rect.height():.0f}"
