"""The whole kiosk: which of its faces is on screen, and one visit after the other."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.opening import read_first_opening
from kiosk.catalogue.values import Opening
from kiosk.config import Site
from kiosk.errors import CatalogueError
from kiosk.ui.attract import Attract
from kiosk.ui.garbage import Garbage
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.library import Library
from kiosk.ui.translations import Translations
from kiosk.ui.visit import Visit

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made once, by the application")
class Kiosk(QObject):
    """Shows the attract screen until a touch, a visit until it ends, and something useful when neither can be.

    Args:
        contents: tells the folders of compiled content, best first.
        site: the terminal's own facts.
        jobs: work off the interface thread.
        idle: tells when a visitor has gone.
        translations: the interface's words.
        make_library: makes the reader of the first of some folders that can be read; it opens its catalogue at the
            first reading.
    """

    phaseChanged = Signal()
    visitChanged = Signal()
    attractChanged = Signal()
    progressChanged = Signal()
    noticeChanged = Signal()
    spoken = Signal(str)  # the interface must speak this language
    shown = Signal()  # the first picture is on the glass

    def __init__(
        self,
        contents: Callable[[], Sequence[Path]],
        site: Site,
        jobs: Jobs,
        idle: Idle,
        translations: Translations,
        make_library: Callable[[Sequence[Path]], Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._contents, self._site, self._jobs, self._idle = contents, site, jobs, idle
        self._translations, self._make_library = translations, make_library
        self._phase = "preparing"
        self._folders: Sequence[Path] = ()  # what can be shown, best first; the first one is on screen
        self._broken: set[Path] = set()  # became unreadable while on screen
        self._opening: Opening | None = None
        self._attract: Attract | None = None
        self._library: Library | None = None
        self._visit: Visit | None = None
        self._visits = 0
        self._fresh = False  # a newer catalogue waits for the end of the visit
        self._progress = 0.0
        self._notice = ""
        self._painted = False
        self._garbage = Garbage(self)
        idle.expired.connect(self.reset)

    # what QML reads

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """What is on screen: preparing, attract, visit or out (of service)."""
        return self._phase

    @Property(Visit, notify=visitChanged)
    def visit(self) -> Visit | None:
        """The visit on screen, or the one that the next touch begins."""
        return self._visit

    @Property(Attract, notify=attractChanged)
    def attract(self) -> Attract | None:
        """The attract screen; None before there is any content."""
        return self._attract

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """The question whether someone is still there."""
        return self._idle

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How far the first compilation is, from 0 to 1."""
        return self._progress

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """What staff should know; shown in a corner while content is being written, and when out of service."""
        return self._notice

    @Property(str, notify=attractChanged)
    def contact(self) -> str:
        """Who to ask when the kiosk is out of service."""
        if self._site.contact or self._opening is None:
            return self._site.contact
        contact = self._opening.contact
        name = contact.name.get(self._language(), "")
        return "\n".join(part for part in (name, contact.address, contact.phone) if part)

    @property
    def language(self) -> str:
        """The language of a new visit; empty when neither the site nor any content says."""
        return self._language()

    # what QML does

    @Slot()
    def painted(self) -> None:
        """Note that a first picture is on the glass: now there is time to read the catalogue."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._prepare_visit)
            self.shown.emit()

    @Slot(str)
    def wake(self, language: str) -> None:
        """Begin the visit, in a language or (empty) in the terminal's own."""
        if self._phase == "attract" and self._visit is not None:
            if language:
                self._visit.speak(language)
            self._idle.start()
            self._turn("visit")

    @Slot()
    def reset(self) -> None:
        """End the visit: nothing of it stays."""
        self._idle.stop()
        self._turn("attract" if self._attract else "out")
        if self._fresh:
            self._try_catalogue()
        else:
            self._prepare_visit()

    # what the application does

    def open(self) -> None:
        """Show the compiled content.

        Raises: CatalogueError: there is none that can be shown; what is on screen stays.
        """
        self._take_catalogue()

    def refresh(self, *, at_once: bool) -> None:
        """Show content that was compiled anew: when the visit ends, or ``at_once``."""
        self._broken.clear()
        if self._phase != "visit":
            self._try_catalogue()
        elif at_once and self._visit is not None:
            self._choose()
            self._visit.reread(self._renew_library())
        else:
            self._fresh = True

    def report(self, done: int, total: int) -> None:
        """Tell how far a compilation is."""
        self._progress = done / max(1, total)
        self.progressChanged.emit()

    def tell(self, notice: str) -> None:
        """Tell staff something; an empty notice takes it back."""
        self._notice = notice
        self.noticeChanged.emit()

    def give_up(self, notice: str) -> None:
        """Show that the kiosk is out of service."""
        self.tell(notice)
        self._turn("out")

    def close(self) -> None:
        """Let go of everything, before the application ends."""
        self._idle.stop()
        if self._attract is not None:
            self._attract.stop()
        if self._visit is not None:
            self._visit.stop()
        self._jobs.drop()
        self._let_go(self._library)
        self._garbage.stop()

    def _try_catalogue(self) -> None:
        try:
            self._take_catalogue()
        except CatalogueError as error:
            self.give_up(str(error))

    def _fall_back(self, problem: str) -> None:
        """Show the next best content: what is on screen became unreadable."""
        self._broken.update(self._folders[:1])
        try:
            self._take_catalogue()
        except CatalogueError:
            self.give_up(problem)

    def _choose(self) -> Opening:
        folders = [folder for folder in self._contents() if folder not in self._broken]
        chosen, self._opening = read_first_opening(folders)
        self._folders = folders[folders.index(chosen) :]
        return self._opening

    def _take_catalogue(self) -> None:
        opening = self._choose()
        self._fresh = False
        self._renew_library()
        old, self._attract = self._attract, Attract(opening, self._translations, self)
        self.attractChanged.emit()
        if old is not None:
            old.stop()
            old.deleteLater()
        self._turn("attract")
        if self._painted:
            self._prepare_visit()

    def _renew_library(self) -> Library:
        """Return the reader of what is compiled now; the one before it is closed when it has read what it was asked."""
        old, self._library = self._library, self._make_library(self._folders)
        self._let_go(old)
        return self._library

    def _let_go(self, library: Library | None) -> None:
        if library is not None:  # only the worker may close what the worker opened
            self._jobs.run("closing", library.close, lambda _: None, lambda _: None)

    def _prepare_visit(self) -> None:
        """Make the visit that the next touch begins; the one before it is thrown away."""
        if self._library is None:
            return
        old = self._visit
        languages = self._opening.languages if self._opening else ()
        self._visit = Visit(
            self._library, self._jobs, self._language(), self._visits, self._site.position, languages, self
        )
        self._visits += 1
        self._visit.languageChanged.connect(self._speak)
        self._visit.failed.connect(self._fall_back)
        self._speak()
        self.visitChanged.emit()
        if old is not None:
            old.stop()
            old.deleteLater()

    def _speak(self) -> None:
        self.spoken.emit(self._visit.language if self._visit else self._language())

    def _language(self) -> str:
        if self._opening is None:
            return self._site.language
        known = self._site.language in self._opening.languages
        return self._site.language if known else self._opening.default_language

    def _turn(self, phase: str) -> None:
        self._phase = phase
        self._garbage.nobody_waits(phase != "visit")
        if self._attract is not None:
            (self._attract.start if phase == "attract" else self._attract.stop)()
        self.phaseChanged.emit()
