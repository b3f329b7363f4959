"""A kiosk without a builder, a guard or a clock of its own: for screenshots and tests, which walk through it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.config import Site
from kiosk.errors import KioskError
from kiosk.paths import RESOURCES
from kiosk.ui.application import load_window, make_library
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.translations import Translations
from kiosk.ui.visit import Visit

SETTLE_MS = 20_000  # a picture that takes longer than this is an error
TICK_MS = 2  # how long nothing may happen before it looks again
LET = QEventLoop.ProcessEventsFlag.AllEvents
WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
QUIET_ROUNDS = 3  # rounds of the event loop in which nothing was under way, after a frame that showed it


class Stage:
    """One kiosk in one window of a given size.

    Args:
        compiled: folder of the compiled content.
        size: of the window, px.
        site: the terminal's own facts.
        still: without motion, so that every picture of it is the same.

    Raises: CatalogueError: the compiled content cannot be shown.
    """

    def __init__(self, compiled: Path, size: tuple[int, int], site: Site | None = None, *, still: bool = True) -> None:
        self.site = site or Site()
        self.executor = ThreadPoolExecutor(1, "reading")
        self.jobs = Jobs(self.executor)
        self.idle = Idle(self.site.idle, now=lambda: 0.0)  # a walk through everything is longer than patience
        self.translations = Translations(RESOURCES / "i18n")
        self.kiosk = Kiosk(lambda: (compiled,), self.site, self.jobs, self.idle, self.translations, make_library)
        self.engine = QQmlApplicationEngine()
        self.kiosk.open()
        self.kiosk.spoken.connect(self._speak)
        window = load_window(self.engine, self.kiosk, self.site, still=still)
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.window.resize(QSize(*size))
        self._frames = 0
        # the software renderer draws on the interface thread: a slot in Python can do no harm there
        self.window.frameSwapped.connect(self._swapped)
        self.window.show()

    @property
    def visit(self) -> Visit:
        """The visit on screen.

        Raises: KioskError: there is none yet.
        """
        if self.kiosk.visit is None:
            raise KioskError("there is no visit yet; let the screen settle first")
        return self.kiosk.visit

    def begin(self, language: str = "") -> None:
        """Wake the kiosk and wait for its home screen."""
        self.settle()
        self.kiosk.wake(language)
        self.settle()

    def items(self, below: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Yield everything on screen, in drawing order."""
        for child in (below or self.window.contentItem()).childItems():
            if child.isVisible():
                yield child
                yield from self.items(child)

    def find(self, name: str) -> QQuickItem:
        """Return what bears an object name and is on screen.

        Raises: KioskError: nothing does.
        """
        for item in self.items():
            if item.objectName() == name:
                return item
        raise KioskError(f"{name}: not on screen; on screen are {', '.join(sorted(self.names()))}")

    def names(self) -> set[str]:
        """Return the object names of everything on screen."""
        return {item.objectName() for item in self.items()} - {""}

    def settled(self) -> bool:
        """Tell whether everything is read, laid out and every picture is there."""
        visit = self.kiosk.visit
        if self.jobs.busy or visit is None or not visit.ready or not self.window.property("settled"):
            return False
        if not visit.entry.whole:
            return False
        return all(item.property("settled") is not False for item in self.items())

    def settle(self) -> None:
        """Let the kiosk come to rest, and draw what is there: things take their places only when they are drawn.

        Raises: KioskError: it does not.
        """
        deadline = QDeadlineTimer(SETTLE_MS)
        ticks = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        ticks.start()
        quiet, frames = 0, -1
        while quiet < QUIET_ROUNDS:
            if deadline.hasExpired():
                raise KioskError("the screen does not come to rest; a picture may be missing")
            QGuiApplication.processEvents(LET if quiet else WAIT)
            if not self.settled():
                quiet, frames = 0, -1
            elif frames < 0:
                frames = self._frames
                self.window.update()
            elif self._frames > frames:
                quiet += 1

    def grab(self) -> QImage:
        """Return what is on screen, at rest."""
        self.settle()
        return self.window.grabWindow()

    def close(self) -> None:
        """Take everything down, in the order that lets nothing outlive what it uses."""
        self.kiosk.close()
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.translations.stop()
        self.executor.shutdown(wait=True)

    def _swapped(self) -> None:
        self._frames += 1

    def _speak(self, language: str) -> None:
        self.translations.use(language)
        self.engine.retranslate()
