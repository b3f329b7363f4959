"""The one place where the kiosk is put together."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QAccessible, QFontDatabase, QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.config import Site
from kiosk.errors import CatalogueError, KioskError
from kiosk.paths import DEFAULT_CONTENT, RESOURCES, compiled_folder, pin_file
from kiosk.sync import generations
from kiosk.ui.builder import Builder
from kiosk.ui.frugal import be_frugal
from kiosk.ui.icons import FONT
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.library import Library
from kiosk.ui.supply import Supply
from kiosk.ui.translations import Translations

if TYPE_CHECKING:
    from kiosk.ui.staff import Staff
    from kiosk.ui.staff_values import StaffStatus, SyncResult

RESTART = 85  # exit code of an application that is to begin anew
GATHER_MS = 2  # Qt waits so long for more to draw; its own 5 ms are half of what a tap takes
BUILD_AFTER_MS = 3000  # a shipped content that changed is compiled when the terminal has come to rest


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says."""

    state: Path
    site: Site
    content: Path = DEFAULT_CONTENT  # what arrived by sync goes before it; any other content is shown itself
    windowed: bool = False
    live: bool = False  # show changes of the content while it is being written
    size: tuple[int, int] | None = None  # px; None: the whole screen
    site_file: Path | None = None  # where the site was read from; what runs beside the kiosk reads it again


def make_library(folders: Sequence[Path]) -> Library:
    """Return the reader of the first of these folders that can be read."""

    def open_catalogue():  # type: ignore[no-untyped-def]  # naming the type would import SQLAlchemy here
        from kiosk.catalogue.store import open_first

        return open_first(folders)

    return Library(open_catalogue, _hold(folders[0]))


def _hold(folder: Path) -> Callable[[], None] | None:
    """Keep a synced generation from being removed while it is on screen; return what lets it go."""
    try:
        return generations.hold(folder).release
    except CatalogueError:  # it was compiled here, and is not removed
        return None


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
        self.supply = Supply(options.state, options.site_file, options.site.sync, self.jobs, _now, random())
        self.supply.changed.connect(lambda: self.kiosk.refresh(at_once=False))
        self.builder = Builder(options.content, self.compiled, watch=options.live)
        self.builder.progressed.connect(self.kiosk.report)
        self.builder.built.connect(self._built)
        self._compiled = False  # whether the builder has done what it can
        self.rest = QTimer()  # until the first build begins
        self.rest.setSingleShot(True)
        self.rest.timeout.connect(self.builder.start)
        self.engine = QQmlApplicationEngine()
        self.staff: Staff | None = None
        self._spoken = ""  # the language of the visitors
        self.filters: list[QObject] = []  # kept here: an event filter that Python forgets fails at every event

    def start(self) -> QWindow:
        """Load the window and show it.

        Raises: KioskError: the interface's own files are damaged.
        """
        found = self._open()
        self._speak(self.kiosk.language or QLocale.system().name().split("_")[0])
        window = load_window(self.engine, self.kiosk, self.options.site)
        self.kiosk.spoken.connect(self._speak)
        self.kiosk.shown.connect(lambda: self._watch(window))
        if self.options.size:
            window.resize(QSize(*self.options.size))
        if self.options.windowed or self.options.size:
            window.show()
        else:
            window.showFullScreen()
        if self._synced:
            self.kiosk.shown.connect(self.supply.start)
        self.kiosk.phaseChanged.connect(self._rescue)
        if not (found and self._synced and self.supply.folders()):
            self.rest.start(BUILD_AFTER_MS if found and not self.options.live else 0)
        return window

    def close(self) -> None:
        """Stop everything, in the order that lets nothing outlive what it uses."""
        if self.staff is not None:
            self.staff.close()
        self.rest.stop()
        self.supply.stop()
        self.builder.stop()
        self.kiosk.close()
        # what has to do with the system ends on this thread: Python's search for garbage may run on another
        for one in (self.engine, self.supply, self.builder):
            one.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.translations.stop()
        self.executor.shutdown(wait=True)

    def _watch(self, window: QWindow) -> None:
        """Watch what the visitor does, as soon as there is something to see."""
        # late imports: Qt's table of keys takes a tenth of the time that the first picture has
        from kiosk.ui.arrows import ArrowKeys
        from kiosk.ui.corner import Corner
        from kiosk.ui.guard import Guard

        arrows = ArrowKeys(window)
        guard = Guard(window, locked=not self.options.windowed)  # the last one sees events first: arrows are people too
        guard.present.connect(self._present)
        corner = Corner(window, self.options.site.panel.width_mm)
        corner.held.connect(lambda: self._summon(window))
        self.filters = [guard, arrows, corner]

    @property
    def _synced(self) -> bool:
        """Whether what arrives by sync is shown: not when somebody wants to see a content folder of their own."""
        return self.options.content == DEFAULT_CONTENT

    def _contents(self) -> Sequence[Path]:
        return (*(self.supply.folders() if self._synced else ()), self.compiled)

    def _open(self) -> bool:
        """Show what was compiled before; the first start has nothing yet."""
        try:
            self.kiosk.open()
        except CatalogueError:
            return False
        return True

    def _rescue(self) -> None:
        """Compile the shipped content when nothing else can be shown: a terminal that syncs has done without so far."""
        if self.kiosk.phase == "out" and not self._compiled:
            self.builder.start()

    def _summon(self, window: QWindow) -> None:
        """Let staff in; their screen is made when they come for the first time."""
        if self.staff is None:
            self.staff = self._make_staff()
            window.setProperty("staff", self.staff)
        self.staff.summon()

    def _make_staff(self) -> "Staff":
        from kiosk.pin import PinStore
        from kiosk.ui.staff import Staff
        from kiosk.ui.staff_values import StaffActions

        actions = StaffActions(
            status=self._staff_status,
            roll_back=self._roll_back,
            restart=self._restart,
            leave=QGuiApplication.quit,
        )
        pins = PinStore(pin_file(self.options.state), _now)
        staff = Staff(pins, actions, self.supply.syncer, self.jobs, self._staff_language)
        self.supply.syncer.progressed.connect(staff.report)
        self.supply.syncer.finished.connect(staff.finish)
        staff.summoned.connect(lambda: self._use(staff.language))
        staff.opened.connect(self.kiosk.reset)
        staff.closed.connect(lambda: self._use(self._spoken))
        return staff

    def _staff_language(self) -> str:
        return self.options.site.staff.language or self.kiosk.language or self._spoken

    def _staff_status(self) -> "StaffStatus":
        from kiosk.ui.staff_facts import staff_status  # late: nobody needs it before staff come

        return staff_status(self.options.state, self.compiled, self.options.site, self.supply.storage, _now())

    def _roll_back(self) -> "SyncResult":
        from kiosk.ui.staff_facts import roll_back

        return roll_back(self.supply.storage, _now)

    def _restart(self) -> None:
        QGuiApplication.exit(RESTART)

    def _present(self) -> None:
        if self.staff is not None:
            self.staff.touch()
        if self.kiosk.phase == "visit":
            self.idle.touch()

    def _speak(self, language: str) -> None:
        """Speak the visitors' language, unless staff are at their screen."""
        self._spoken = language
        if self.staff is None or self.staff.phase == "closed":
            self._use(language)

    def _use(self, language: str) -> None:
        self.translations.use(language)
        self.engine.retranslate()

    def _built(self, worked: bool, problem: str) -> None:
        self._compiled = True
        if worked:
            self.kiosk.tell(problem if self.options.live else "")
            self.kiosk.refresh(at_once=self.options.live)
        elif self.kiosk.phase == "preparing":
            self.kiosk.give_up(problem)
        else:
            self.kiosk.tell(problem)


def _now() -> datetime:
    return datetime.now(UTC)


def load_window(engine: QQmlApplicationEngine, kiosk: Kiosk, site: Site, *, still: bool = False) -> QWindow:
    """Return the window with every screen, not shown yet; a QQuickWindow where ``PySide6.QtQuick`` is imported.

    Raises: KioskError: the interface's own files are damaged.
    """
    engine.addImportPath(str(RESOURCES / "qml"))
    panel = {"panelWidthMm": site.panel.width_mm, "distanceMm": site.panel.distance_mm}
    engine.setInitialProperties({"kiosk": kiosk, "still": still, **panel})
    engine.load(QUrl.fromLocalFile(str(RESOURCES / "qml" / "Kiosk" / "Main.qml")))
    for root in engine.rootObjects():
        if isinstance(root, QWindow):
            return root
    raise KioskError(f"{RESOURCES / 'qml'}: the interface cannot be loaded; install the kiosk again")


def prepare_qt() -> QGuiApplication:
    """Return Qt's application object with the kiosk's fonts."""
    be_frugal()
    os.environ.setdefault("QT_QUICK_BACKEND", "software")  # with a graphics card: "rhi"; see docs/operating.md
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", str(GATHER_MS))
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
    if code == RESTART:
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])
    return code
