"""Drives a kiosk as a visitor does: with a finger on the glass, or with the keys of a keypad."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.arrows import ArrowKeys
from kiosk.ui.focus import area, page_of
from kiosk.ui.stage import Stage
from kiosk.ui.visit import Visit

MOVES = 8  # events while a finger slides, and as many while it rests before it is lifted
MOVE_MS = 5  # between two of them; a finger that slides in no time is not one
SLIDE = 0.8  # share of a page that one slide covers
SLIDES = 60  # the longest page is shorter than this


@dataclass(frozen=True)
class Node:
    """One thing in the accessibility tree."""

    role: QAccessible.Role
    name: str
    actions: tuple[str, ...]
    item: QQuickItem | None
    children: int


class Terminal:
    """A kiosk on a stage, and the visitor before it.

    Args:
        stage: the kiosk, in a window of its own.
    """

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.window = stage.window
        self.kiosk = stage.kiosk
        self._device = touch_screen()
        self._arrows = ArrowKeys(stage.window)

    @property
    def visit(self) -> Visit:
        """The visit on screen."""
        visit = self.kiosk.visit
        assert visit is not None
        return visit

    @property
    def place(self) -> tuple[str, str]:
        """Screen and ref of the place on screen."""
        return self.visit.screen, self.visit.ref

    def begin(self, language: str = "") -> None:
        """Touch the attract screen, or the button of a language on it, and arrive on the home screen."""
        self.stage.settle()
        if language:
            self.tap(f"language_{language}")
        else:
            self.tap_at(QPoint(self.window.width() // 2, self.window.height() // 3))
        assert self.kiosk.phase == "visit"

    # fingers

    def tap(self, name: str) -> None:
        """Bring a control into view, touch its centre, and wait until the kiosk is at rest."""
        self.tap_at(self.centre(self.reveal(name)))

    def tap_at(self, point: QPoint) -> None:
        """Touch a point, lift the finger, and wait until the kiosk is at rest."""
        self.press(point)
        self.lift(point)

    def press(self, point: QPoint) -> None:
        """Put a finger on the glass."""
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()

    def slide(self, point: QPoint) -> None:
        """Move the finger that is on the glass."""
        QTest.touchEvent(self.window, self._device).move(0, point, self.window).commit()

    def lift(self, point: QPoint) -> None:
        """Lift the finger, and wait until the kiosk is at rest."""
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()
        self.stage.settle()

    def swipe(self, start: QPoint, end: QPoint) -> None:
        """Slide a finger slowly from one point to another and let it rest: what follows it, follows no further."""
        self.press(start)
        for step in range(1, MOVES + 1):
            take_time()
            self.slide(start + (end - start) * (step / MOVES))
        for step in range(MOVES):
            take_time()
            self.slide(end + QPoint(0, step % 2))  # no finger is quite still
        self.lift(end)

    def reveal(self, name: str) -> QQuickItem:
        """Return a control after sliding the page until it can be touched.

        Lists make only what is near: what is not there yet is looked for down the page, then up.
        """
        for direction in (1, -1):
            while name not in self.stage.names() and self._slide_page(self.stage.find("page"), direction):
                pass
        item = self.stage.find(name)
        page = page_of(item)
        for _ in range(SLIDES):
            if page is None or not (rest := self._beyond(item, page)):
                return self.stage.find(name)
            self._slide_page(page, rest)
        raise AssertionError(f"{name}: cannot be brought into view")

    def to_top(self) -> None:
        """Slide the page back to its beginning."""
        while self._slide_page(self.stage.find("page"), -1):
            pass

    def centre(self, item: QQuickItem) -> QPoint:
        """Return the middle of an item in its window."""
        return area(item).center().toPoint()

    def _beyond(self, item: QQuickItem, page: QQuickItem) -> float:
        """Return how many pages an item's middle lies outside what can be touched; negative: above it."""
        view = area(page)
        part = min(item.height() / 2, view.height() / 4)
        middle = area(item).center().y()
        if middle > view.bottom() - part + 1:
            return (middle - view.center().y()) / view.height()
        if middle < view.top() + part - 1:
            return (middle - view.center().y()) / view.height()
        return 0

    def _slide_page(self, page: QQuickItem, pages: float) -> bool:
        """Slide a page down (positive) or up; return whether it moved."""
        view, before = area(page), page.property("contentY")
        length = max(-SLIDE, min(SLIDE, pages)) * view.height()
        length += 40 if length > 0 else -40  # what a finger covers before the page follows
        middle = view.center()
        start = QPointF(middle.x(), middle.y() + length / 2)
        end = QPointF(middle.x(), middle.y() - length / 2)
        self.swipe(start.toPoint(), end.toPoint())
        while page.property("moving"):
            take_time()
        return bool(abs(page.property("contentY") - before) > 1)

    # keys

    def key(self, *keys: Qt.Key) -> None:
        """Press keys one after the other, and wait until the kiosk is at rest."""
        for key in keys:
            QTest.keyClick(self.window, key)
        self.stage.settle()

    @property
    def focused(self) -> QQuickItem | None:
        """The control that the keys act on."""
        return self.window.activeFocusItem()

    def rings(self, control: QQuickItem) -> list[QQuickItem]:
        """Return what shows on a control that the keys act on it."""
        shown = self.stage.items(control)
        answers = [item for item in shown if item.metaObject().className().startswith("Answer")]
        return [answer for answer in answers if answer.property("focused")]

    # what there is to see and to hear

    def picture(self) -> QImage:
        """Return what is on the glass."""
        return self.stage.grab()

    def tree(self) -> list[Node]:
        """Return the accessibility tree of what is on screen, flat, in reading order."""
        return list(nodes(QAccessible.queryAccessibleInterface(self.window)))

    def theme(self, name: str) -> float:
        """Return a number of the theme."""
        theme = self.stage.engine.singletonInstance("Kiosk.Controls", "Theme")
        assert isinstance(theme, QObject)
        return float(theme.property(name))


@cache
def touch_screen() -> QPointingDevice:
    """Return the touch screen: one for all windows, for Qt keeps every device that was ever made."""
    return QTest.createTouchDevice()


def take_time() -> None:
    """Let the event loop run for as long as a finger takes from one event to the next."""
    loop = QEventLoop()
    timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer, interval=MOVE_MS)
    timer.timeout.connect(loop.quit)
    timer.start()
    loop.exec()


def nodes(interface: QAccessibleInterface) -> Iterator[Node]:
    """Yield what lies below an interface and can be seen."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        found = child.object()
        actions = child.actionInterface()
        yield Node(
            child.role(),
            child.text(QAccessible.Text.Name),
            tuple(actions.actionNames()) if actions else (),
            found if isinstance(found, QQuickItem) else None,
            child.childCount(),
        )
        yield from nodes(child)
