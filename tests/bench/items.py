"""Finds its way among what is on screen."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem


def area(item: QQuickItem) -> QRectF:
    """Return where an item stands in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def page_of(item: QQuickItem) -> QQuickItem | None:
    """Return the page that an item slides with."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield everything below an item, on screen or not."""
    for child in item.childItems():
        yield child
        yield from below(child)
