"""The focus goes to the nearest control in a direction."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem

ASIDE = 2.5  # how much worse a pixel to the side is than a pixel ahead


def move(window: QWindow, dx: int, dy: int) -> None:
    """Move the focus one control to the left (-1, 0), right, up (0, -1) or down.

    Up and down go through the whole of a long page before they leave it, and enter it where it is in view.
    """
    items = list(controls(window.property("contentItem")))
    current = window.property("activeFocusItem")
    if not items:
        return
    if current not in items:
        target = min(items, key=lambda item: (area(item).top(), area(item).left()))
    else:
        page = page_of(current)
        along = [item for item in items if dy and page is not None and page_of(item) is page]
        seen = [item for item in items if dy and area(item) == seen_area(item)]
        found = nearest(current, along, dx, dy) or nearest(current, seen, dx, dy) or nearest(current, items, dx, dy)
        if found is None:
            return
        target = found
    target.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every control on screen that can have the focus, in drawing order."""
    for child in item.childItems():
        if child.isVisible() and child.isEnabled() and child.opacity() > 0:
            if child.activeFocusOnTab():
                yield child
            yield from controls(child)


def page_of(item: QQuickItem) -> QQuickItem | None:
    """Return the long page that an item slides with."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def seen_area(item: QQuickItem) -> QRectF:
    """Return where an item stands; at the edge of its page when its middle is slid out of sight."""
    place, page = area(item), page_of(item)
    if page is not None and not area(page).contains(place.center()):
        view = area(page)
        place.moveCenter(
            QPointF(
                min(max(place.center().x(), view.left()), view.right()),
                min(max(place.center().y(), view.top()), view.bottom()),
            )
        )
    return place


def nearest(current: QQuickItem, items: Iterable[QQuickItem], dx: int, dy: int) -> QQuickItem | None:
    """Return the nearest of some items in a direction; None when none lies there."""
    page, start = page_of(current), area(current)
    ahead = [
        (gap, item)
        for item in items
        if (gap := distance(start, area(item) if page_of(item) is page else seen_area(item), dx, dy)) is not None
    ]
    return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def area(item: QQuickItem) -> QRectF:
    """Return where an item stands in its window, in pixels."""
    corner = item.mapToScene(QPointF(0, 0))
    return QRectF(corner.x(), corner.y(), item.width(), item.height())


def distance(start: QRectF, end: QRectF, dx: int, dy: int) -> float | None:
    """Return how far ``end`` is from ``start`` in a direction; None when it does not lie there."""
    if dx:
        ahead = (end.center().x() - start.center().x()) * dx
        edge = max(0.0, end.left() - start.right() if dx > 0 else start.left() - end.right())
        aside = max(0.0, end.top() - start.bottom(), start.top() - end.bottom())
        skew = abs(end.center().y() - start.center().y())
    else:
        ahead = (end.center().y() - start.center().y()) * dy
        edge = max(0.0, end.top() - start.bottom() if dy > 0 else start.top() - end.bottom())
        aside = max(0.0, end.left() - start.right(), start.left() - end.right())
        skew = abs(end.center().x() - start.center().x())
    if ahead <= 1:
        return None
    return edge + aside * ASIDE + skew / 100
