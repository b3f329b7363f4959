"""One visitor's time at the terminal: everything that must not survive it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QAbstractItemModel, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.values import Home, Page
from kiosk.config import Position
from kiosk.errors import KioskError
from kiosk.languages import autonym
from kiosk.ui.attract import Tongue
from kiosk.ui.browse import Browse
from kiosk.ui.entry import Entry
from kiosk.ui.gallery import Gallery
from kiosk.ui.home import HomePage
from kiosk.ui.jobs import Jobs
from kiosk.ui.library import Library, Listing, Region, Route, Shown, route_to, ways_on
from kiosk.ui.rows import RowModel
from kiosk.ui.territory import TerritoryMap

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

LOADING = "visit"  # the job that fetches the next screen
AHEAD = "ahead"  # the job that fetches what may be asked next
AHEAD_AFTER_MS = 80  # the screen that was asked for is drawn first
TOUCHED_MS = 200  # a finger on the glass is about to ask for something


@QmlElement
@QmlUncreatable("made by the kiosk, anew for every visitor")
class Visit(QObject):
    """Where the visitor is, in which language, and how they got there.

    Args:
        library: where screens are read.
        jobs: runs the reading.
        language: the language the visit begins in.
        number: of the visit; it decides what the home screen features.
        position: where the terminal stands.
        languages: those to choose from, in the order of the buttons.
    """

    languageChanged = Signal()
    screenChanged = Signal()
    readingChanged = Signal()
    leaving = Signal()  # another place will be shown: tell how far down this one is
    arriving = Signal()  # another place, or this one in another language, is about to be shown
    arrived = Signal(int)  # another place is shown: 1 further on, -1 back, 0 home; scroll to where it was left
    failed = Signal(str)  # the catalogue cannot be read: what to tell staff

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        language: str,
        number: int = 0,
        position: Position | None = None,
        languages: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tongues = RowModel(Tongue, self)
        self._tongues.show([Tongue(tag, autonym(tag)) for tag in languages or (language,)])
        self._library = library
        self._jobs = jobs
        self._language = language
        self._large = False
        self._route = Route("home")
        self._trail: list[Route] = []
        self._ready = False
        self._ahead: list[tuple[Route, str]] = []  # places and languages
        self._seen: set[type[Shown]] = set()  # kinds of screens that were on the glass in this visit
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._read_ahead)
        self._home = HomePage(number, self)
        self._entry = Entry(position, self)
        self._browse = Browse(self)
        self._territory = TerritoryMap(self)
        self._gallery = Gallery(self)
        self._go(self._route, self._trail)

    # what QML reads

    @Property(bool, notify=screenChanged)
    def ready(self) -> bool:
        """Whether the first screen has been read."""
        return self._ready

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """BCP 47 tag of the language on screen."""
        return self._language

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """What that language calls itself."""
        return autonym(self._language)

    @Property(QAbstractItemModel, constant=True)
    def tongues(self) -> QAbstractItemModel:
        """The languages to choose from: tag, name."""
        return self._tongues

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        """Which screen is shown: home, entry, browse, territory."""
        return self._route.screen

    @Property(str, notify=screenChanged)
    def ref(self) -> str:
        """What that screen shows."""
        return self._route.ref

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._trail)

    @Property(bool, notify=readingChanged)
    def large(self) -> bool:
        """Whether text is shown large."""
        return self._large

    @Property(HomePage, constant=True)
    def home(self) -> HomePage:
        """The home screen."""
        return self._home

    @Property(Entry, constant=True)
    def entry(self) -> Entry:
        """The entry on screen."""
        return self._entry

    @Property(Browse, constant=True)
    def browse(self) -> Browse:
        """The collection on screen."""
        return self._browse

    @Property(TerritoryMap, constant=True)
    def territory(self) -> TerritoryMap:
        """The map on screen."""
        return self._territory

    @Property(Gallery, constant=True)
    def gallery(self) -> Gallery:
        """The pictures shown full screen."""
        return self._gallery

    @Property(float, notify=screenChanged)
    def scroll(self) -> float:
        """How far down the place on screen was left: a share of the screen's short side."""
        return self._route.scroll

    # what QML does

    @Slot(float)
    def scrolledTo(self, share: float) -> None:
        """Note how far down the screen is."""
        self._route = replace(self._route, scroll=share)

    @Slot(int)
    def reachedCards(self, cards: int) -> None:
        """Note how many of the entry's cards the screen shows or has scrolled past; see ``Entry.show``."""
        self._route = replace(self._route, cards=cards)

    @Slot(str)
    def open(self, ref: str) -> None:
        """Open an entry (collection/slug) or a collection."""
        self._visit(route_to(ref))

    @Slot(str)
    def showOnMap(self, ref: str) -> None:
        """Open the map with a municipality chosen; an empty ref chooses none."""
        self._visit(Route("territory", ref))

    @Slot(str, result=bool)
    def canReturnTo(self, screen: str) -> bool:
        """Tell whether the way back leads over a screen."""
        return any(route.screen == screen for route in self._trail)

    @Slot()
    def back(self) -> None:
        """Go back to where the visitor came from, at the same height."""
        if self._gallery.shown:
            self._gallery.close()
        elif self._browse.field:
            self._browse.narrowBy("")
        elif self._trail:
            self._go(self._trail[-1], self._trail[:-1])

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen; the way back begins there."""
        self._gallery.close()
        self._go(Route("home"), [])

    @Slot(str)
    def speak(self, language: str) -> None:
        """Switch the language and keep everything else."""
        if language == self._language:
            return
        if self._ready:
            self._load(self._route, language, lambda shown: self._switch(language, shown))
        else:  # the first screen is still being read: it comes in this language
            self._language = language
            self._go(self._route, self._trail)
            self.languageChanged.emit()

    @Slot()
    def touch(self) -> None:
        """Leave the worker and the interface thread to whoever touches the glass: what is read ahead can wait."""
        if self._ahead:
            self._rest.start(TOUCHED_MS)

    def stop(self) -> None:
        """Ask for nothing more: the visit is over."""
        self._rest.stop()
        self._ahead.clear()

    def reread(self, library: Library) -> None:
        """Show the same place from another catalogue."""
        self._library = library
        self._load(self._route, self._language, lambda shown: self._switch(self._language, shown))

    @Slot(bool)
    def read(self, large: bool) -> None:
        """Show text large, or at its normal size."""
        if large != self._large:
            self._large = large
            self.readingChanged.emit()

    # how it gets there

    def _visit(self, route: Route) -> None:
        self.leaving.emit()
        here = self._noted()
        if (route.screen, route.ref) != (here.screen, here.ref):
            self._go(route, [*self._trail, here])
        else:  # we are there: only what lies above it goes away
            self._browse.narrowBy("")

    def _noted(self) -> Route:
        chosen = self._browse.chosen if self._route.screen == "browse" else ()
        ref = self._territory.chosen if self._route.screen == "territory" else self._route.ref
        return replace(self._route, chosen=chosen, ref=ref)

    def _go(self, route: Route, trail: list[Route]) -> None:
        self._load(route, self._language, lambda shown: self._arrive(route, trail, shown))

    def _load(self, route: Route, language: str, done: Callable[[Shown], None]) -> None:
        def deliver(shown: Shown | None) -> None:
            if shown is not None:  # an entry that left with a newer catalogue is not opened
                done(shown)

        def fail(error: KioskError) -> None:
            self.failed.emit(str(error))

        self._jobs.run(LOADING, lambda: self._library.load(route, language), deliver, fail)

    def _arrive(self, route: Route, trail: list[Route], shown: Shown) -> None:
        step = len(trail) - len(self._trail)
        self._route, self._trail, self._ready = route, trail, True
        self._gallery.close()
        self._browse.narrowBy("")
        self._show(shown)
        self.screenChanged.emit()
        self.arrived.emit(max(-1, min(1, step)) if trail or step == -1 else 0)

    def _switch(self, language: str, shown: Shown) -> None:
        self._language = language
        self.leaving.emit()  # the place stays, and how far down it is decides what the first frame shows
        self._route = self._noted()
        self._show(shown)
        self.languageChanged.emit()

    def _read_ahead(self) -> None:
        """Read what may be asked for next, one place at a time: what a visitor asks for waits for one at most."""
        if self._ahead and not self._rest.isActive():
            route, language = self._ahead[0]

            def go_on(shown: Shown | None) -> None:
                if not self._ahead or self._rest.isActive():
                    return  # the visit is over, a finger is down, or another screen was asked for
                self._ahead.pop(0)
                if shown is not None and language == self._language:
                    self._fill(shown)
                self._read_ahead()

            self._jobs.run(AHEAD, lambda: self._library.load(route, language), go_on, _ignore, asked=False)

    def _fill(self, shown: Shown) -> None:
        """Show something on a screen that nobody has seen yet: its items are made while nobody waits for them."""
        match shown:
            case _ if type(shown) in self._seen:
                pass
            case Page():
                self._entry.show(shown, self._language)
            case Listing():
                self._browse.show(shown, ())
            case Region():
                self._territory.show(shown, "")
            case Home():
                pass

    def _show(self, shown: Shown) -> None:
        self.arriving.emit()
        others = [str(tongue.tag) for tongue in self._tongues.rows if tongue.tag != self._language]
        self._ahead = [(route, self._language) for route in ways_on(shown)]
        self._ahead += [(self._route, language) for language in others]
        self._rest.start(AHEAD_AFTER_MS)
        self._seen.add(type(shown))
        match shown:
            case Home():
                self._home.show(shown)
            case Page():
                self._entry.show(shown, self._language, cards=self._route.cards)
                self._gallery.show(shown.pictures)
            case Listing():
                self._browse.show(shown, self._route.chosen)
            case Region():
                self._territory.show(shown, self._route.ref)


def _ignore(_error: KioskError) -> None:
    """Leave it to the visitor's own question to tell that the catalogue cannot be read."""
