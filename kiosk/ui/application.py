"""The one place where the kiosk is put together."""

import signal
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QAccessible, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.config import Site
from kiosk.errors import CatalogueError, KioskError
from kiosk.paths import DEFAULT_CONTENT, RESOURCES, compiled_folder
from kiosk.ui.builder import Builder
from kiosk.ui.frugal import be_frugal
from kiosk.ui.icons import FONT
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.library import Library
from kiosk.ui.translations import Translations

BUILD_AFTER_MS = 3000  # a shipped content that changed is compiled when the terminal has come to rest


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    state: Path
    site: Site
    content: Path = DEFAULT_CONTENT
    windowed: bool = False
    live: bool = False  # show changes of the content while it is being written
    size: tuple[int, int] | None = None  # px; None: the whole screen


def make_library(folders: Sequence[Path]) -> Library:
    """Return the reader of the first of these folders that can be read."""

    def open_catalogue():  # type: ignore[no-untyped-def]  # naming the type would import SQLAlchemy here
        from kiosk.catalogue.store import open_first

        return open_first(folders)

    return Library(open_catalogue)


class Application:
    """Everything that lives as long as the process.

    Args:
        options: what the command line says.
    """

    def __init__(self, options: Options) -> None:
        self.options = options
        self.compiled = compiled_folder(options.state, options.content)
        self.executor = ThreadPoolExecutor(1, "reading")
        self.jobs = Jobs(self.executor)
        self.idle = Idle(options.site.idle)
        self.translations = Translations(RESOURCES / "i18n")
        self.kiosk = Kiosk(self._contents, options.site, self.jobs, self.idle, self.translations, make_library, None)
        self.builder = Builder(options.content, self.compiled, watch=options.live)
        self.builder.progressed.connect(self.kiosk.report)
        self.builder.built.connect(self._built)
        self.rest = QTimer()  # until the first build begins
        self.rest.setSingleShot(True)
        self.rest.timeout.connect(self.builder.start)
        self.engine = QQmlApplicationEngine()
        self.filters: list[QObject] = []  # kept here: an event filter that Python forgets fails at every event

    def start(self) -> QQuickWindow:
        """Load the window and show it.

        Raises: KioskError: the interface's own files are damaged.
        """
        found = self._open()
        self.translations.use(self.options.site.language or QLocale.system().name().split("_")[0])
        window = load_window(self.engine, self.kiosk, self.options.site)
        self.kiosk.spoken.connect(self._speak)
        self.kiosk.shown.connect(lambda: self._watch(window))
        if self.options.size:
            window.resize(QSize(*self.options.size))
        if self.options.windowed or self.options.size:
            window.show()
        else:
            window.showFullScreen()
        self.rest.start(BUILD_AFTER_MS if found and not self.options.live else 0)
        return window

    def close(self) -> None:
        """Stop everything, in the order that lets nothing outlive what it uses."""
        self.rest.stop()
        self.builder.stop()
        self.kiosk.close()
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.executor.shutdown(wait=True)

    def _watch(self, window: QQuickWindow) -> None:
        """Watch what the visitor does, as soon as there is something to see."""
        # late imports: Qt's table of keys takes a tenth of the time that the first picture has
        from kiosk.ui.focus import ArrowKeys
        from kiosk.ui.guard import Guard

        arrows = ArrowKeys(window)
        guard = Guard(window, locked=not self.options.windowed)  # the last one sees events first: arrows are people too
        guard.present.connect(self._present)
        self.filters = [guard, arrows]

    def _contents(self) -> Sequence[Path]:
        return (self.compiled,)

    def _open(self) -> bool:
        """Show what was compiled before; the first start has nothing yet."""
        try:
            self.kiosk.open()
        except CatalogueError:
            return False
        return True

    def _present(self) -> None:
        if self.kiosk.phase == "visit":
            self.idle.touch()

    def _speak(self, language: str) -> None:
        self.translations.use(language)
        self.engine.retranslate()

    def _built(self, worked: bool, problem: str) -> None:
        if worked:
            self.kiosk.tell(problem if self.options.live else "")
            self.kiosk.refresh(at_once=self.options.live)
        elif self.kiosk.phase == "preparing":
            self.kiosk.give_up(problem)
        else:
            self.kiosk.tell(problem)


def load_window(engine: QQmlApplicationEngine, kiosk: Kiosk, site: Site, *, still: bool = False) -> QQuickWindow:
    """Return the window with every screen, not shown yet.

    Raises: KioskError: the interface's own files are damaged.
    """
    engine.addImportPath(str(RESOURCES / "qml"))
    panel = {"panelWidthMm": site.panel.width_mm, "distanceMm": site.panel.distance_mm}
    engine.setInitialProperties({"kiosk": kiosk, "still": still, **panel})
    engine.load(QUrl.fromLocalFile(str(RESOURCES / "qml" / "Kiosk" / "Main.qml")))
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            return root
    raise KioskError(f"{RESOURCES / 'qml'}: the interface cannot be loaded; install the kiosk again")


def prepare_qt() -> QGuiApplication:
    """Return Qt's application object with the kiosk's fonts."""
    be_frugal()
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(True)
    QLocale.setDefault(QLocale(QLocale.Language.C))
    QFontDatabase.addApplicationFont(str(FONT))
    return application


def run(options: Options) -> int:
    """Show the kiosk until it is told to end; return the exit code."""
    application = prepare_qt()
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # Qt's loop would keep Python from ever seeing them
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QAccessible.setActive(True)
    kiosk = Application(options)
    kiosk.start()
    code = application.exec()
    kiosk.close()
    return code
