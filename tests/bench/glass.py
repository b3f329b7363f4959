"""A kiosk on a glass: a finger that taps it, and a clock that stops when the answer is drawn."""

from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.application import prepare_qt
from kiosk.ui.stage import Stage
from kiosk.ui.visit import Visit
from tests.bench.items import area, page_of

ANSWER_MS = 5000  # no answer within this is an error
STANDING_MS = 2000  # how long the attract screen stands before anyone comes; what may be asked first is read meanwhile
TOUCH_MS = 60  # how long a finger rests on the glass; the pressed control is drawn meanwhile


class Glass:
    """One kiosk in one window, alive as a visitor sees it: with motion.

    Args:
        compiled: folder of the compiled content.
        size: of the window, px.
    """

    def __init__(self, compiled: Path, size: tuple[int, int]) -> None:
        self.compiled = compiled
        self.application = prepare_qt()
        QAccessible.setActive(True)
        self.stage = Stage(compiled, size, still=False)
        self.window = self.stage.window
        self.finger = QTest.createTouchDevice()
        self.frames = 0
        self._changed = False  # what the tap asks for is known; the next frame shows it
        self._answered = 0.0
        self._loop = QEventLoop()
        # the software renderer draws on the interface thread: a slot in Python can do no harm there
        self.window.frameSwapped.connect(self._swapped)

    @property
    def visit(self) -> Visit:
        """The visit on screen."""
        visit = self.stage.kiosk.visit
        assert visit is not None
        return visit

    def begin(self) -> None:
        """Wake the kiosk, as on a terminal that has stood; its visit tells when a tap has been understood."""
        self.stage.settle()
        self.wait(STANDING_MS)
        self.stage.begin()
        for changed in (self.visit.screenChanged, self.visit.languageChanged, self.visit.territory.changed):
            changed.connect(self._change)

    def tap_ms(self, name: str) -> float:
        """Touch a control; return the time from lifting the finger to the first frame with what it asks for (ms)."""
        point = self.press(name)
        self._changed, self._answered = False, 0.0
        lifted = perf_counter()
        self.lift(point)
        if not self._answered:
            timeout = QTimer(singleShot=True, interval=ANSWER_MS)
            timeout.timeout.connect(self._loop.quit)
            timeout.start()
            self._loop.exec()
            timeout.stop()
        if not self._answered:
            raise RuntimeError(f"{name}: no answer to a tap at {point.toTuple()}")
        taken = (self._answered - lifted) * 1000
        self.rest()
        return taken

    def touch(self, name: str) -> None:
        """Touch a control whose answer is not measured."""
        self.lift(self.press(name))
        self.rest()

    def press(self, name: str) -> QPoint:
        """Put the finger on a control, leave it there until that is drawn, and return where."""
        point = self.reveal(name)
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        self.wait(TOUCH_MS)
        return point

    def lift(self, point: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()

    def rest(self) -> None:
        """Wait until everything is read and drawn, and what moves has stopped."""
        self.stage.settle()
        frames = -1
        while frames != self.frames:
            frames = self.frames
            self.wait(40)

    def wait(self, milliseconds: int) -> None:
        """Let the kiosk live for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def names(self) -> list[str]:
        """Return the object names of what can be touched on screen, or after scrolling, in drawing order."""
        visible = (item for item in self.stage.items() if item.isEnabled() and item.inherits("QQuickAbstractButton"))
        return list(dict.fromkeys(item.objectName() for item in visible if item.objectName()))

    def reveal(self, name: str) -> QPoint:
        """Return the middle of a control, after its page was scrolled to show it."""
        item = self.stage.find(name)
        page = page_of(item)
        if page is not None:
            view, place = area(page), area(item)
            if place.center().y() > view.bottom() - 4 or place.center().y() < view.top() + 4:
                lowest = max(0.0, page.property("contentHeight") - page.height())
                wanted = page.property("contentY") + place.center().y() - view.center().y()
                page.setProperty("contentY", max(0.0, min(lowest, wanted)))
                self.rest()
                item = self.stage.find(name)
        return area(item).center().toPoint()

    def close(self) -> None:
        """Take the kiosk down."""
        self.stage.close()
        QGuiApplication.processEvents()

    def _change(self) -> None:
        self._changed = True

    def _swapped(self) -> None:
        self.frames += 1
        if self._changed and not self._answered:
            self._answered = perf_counter()
            self._loop.quit()
