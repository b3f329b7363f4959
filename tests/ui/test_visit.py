"""A visit without a window: where it is, and how it got there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk.errors import CatalogueError
from kiosk.ui.application import make_library
from kiosk.ui.entry import GROUPS
from kiosk.ui.jobs import Jobs
from kiosk.ui.library import Library, Route, Shown
from kiosk.ui.visit import Visit
from tests.ui.executors import Later


class Walk:
    """A visit whose reading is done when the test says so."""

    def __init__(self, application: QGuiApplication, library: Library, language: str = "fr") -> None:
        self.application, self.later = application, Later()
        self.jobs = Jobs(self.later)
        self.visit = Visit(library, self.jobs, language, languages=("fr", "nl"))

    def read(self) -> None:
        """Let everything that waits be read and arrive."""
        while self.jobs.busy:
            self.later.do_all()
            self.application.processEvents()

    def open(self, *refs: str) -> None:
        for ref in refs:
            self.visit.open(ref)
            self.read()

    def back(self) -> None:
        self.visit.back()
        self.read()

    @property
    def place(self) -> tuple[str, str]:
        return self.visit.screen, self.visit.ref


@pytest.fixture
def walk(qapp: QGuiApplication, small: Path) -> Walk:
    walk = Walk(qapp, make_library((small,)))
    walk.read()
    return walk


def test_a_visit_begins_on_the_home_screen(walk: Walk) -> None:
    assert walk.place == ("home", "")
    assert walk.visit.ready
    assert not walk.visit.canGoBack
    assert walk.visit.home.name == "Deux Rives"


def test_until_the_home_screen_is_read_the_visit_is_not_ready(qapp: QGuiApplication, small: Path) -> None:
    walk = Walk(qapp, make_library((small,)))
    assert not walk.visit.ready
    walk.read()
    assert walk.visit.ready


def test_a_language_chosen_before_the_home_screen_is_read_is_the_language_of_the_home_screen(
    qapp: QGuiApplication, small: Path
) -> None:
    walk = Walk(qapp, make_library((small,)))
    walk.visit.speak("nl")
    walk.read()
    assert walk.visit.ready
    assert walk.visit.language == "nl"
    assert walk.visit.home.name == "Twee Oevers"


def test_entries_collections_and_the_map_open(walk: Walk) -> None:
    walk.open("highlights")
    assert walk.place == ("browse", "highlights")
    walk.open("highlights/mill")
    assert walk.place == ("entry", "highlights/mill")
    assert walk.visit.entry.title == "Le Moulin"
    walk.open("municipalities")
    assert walk.place == ("territory", "")


def test_back_goes_the_same_way_back(walk: Walk) -> None:
    walk.open("highlights", "highlights/mill", "highlights/lighthouse")
    walk.back()
    assert walk.place == ("entry", "highlights/mill")
    walk.back()
    assert walk.place == ("browse", "highlights")
    walk.back()
    assert walk.place == ("home", "")
    walk.back()
    assert walk.place == ("home", "")


def test_back_returns_to_the_same_height(walk: Walk) -> None:
    walk.open("highlights")
    walk.visit.leaving.connect(lambda: walk.visit.scrolledTo(1.25))  # what a screen does
    walk.open("highlights/mill")
    assert walk.visit.scroll == 0
    walk.back()
    assert walk.visit.scroll == 1.25


def test_back_brings_as_many_cards_at_once_as_the_screen_showed(walk: Walk) -> None:
    walk.open("highlights/lighthouse")
    assert not walk.visit.entry.below, "the first frame does without what stands below the text"
    walk.visit.leaving.connect(lambda: walk.visit.reachedCards(1))  # what a screen does
    walk.open("highlights/mill")
    walk.back()
    assert walk.visit.entry.below
    assert sum(walk.visit.entry.group(role).shown for role in GROUPS) == 1


def test_back_returns_to_the_list_as_narrow_as_it_was(walk: Walk) -> None:
    walk.open("highlights")
    walk.visit.browse.choose("category", "craft")
    walk.open("highlights/mill", "projects")
    walk.back()
    walk.back()
    assert walk.place == ("browse", "highlights")
    assert walk.visit.browse.chosen == (("category", "craft"),)
    assert walk.visit.browse.count == 1


def test_a_list_opened_anew_is_whole(walk: Walk) -> None:
    walk.open("highlights")
    walk.visit.browse.choose("category", "craft")
    walk.visit.goHome()
    walk.read()
    walk.open("highlights")
    assert walk.visit.browse.chosen == ()
    assert walk.visit.browse.count == 2


def test_back_returns_to_the_municipality_that_was_chosen_on_the_map(walk: Walk) -> None:
    walk.open("municipalities")
    walk.visit.territory.choose("municipalities/eastbank")
    walk.open("municipalities/eastbank")
    walk.back()
    assert walk.visit.screen == "territory"
    assert walk.visit.territory.chosen == "municipalities/eastbank"


def test_home_is_one_step_and_the_way_back_begins_there(walk: Walk) -> None:
    walk.open("highlights", "highlights/mill")
    walk.visit.goHome()
    walk.read()
    assert walk.place == ("home", "")
    assert not walk.visit.canGoBack


def test_opening_what_is_open_already_does_nothing(walk: Walk) -> None:
    walk.open("highlights/mill", "highlights/mill")
    walk.back()
    assert walk.place == ("home", "")


def test_an_entry_that_vanished_is_not_opened(walk: Walk) -> None:
    walk.open("highlights")
    walk.open("highlights/atlantis")
    assert walk.place == ("browse", "highlights")
    walk.back()
    assert walk.place == ("home", "")


@pytest.mark.parametrize("ref", ["", "highlights", "highlights/mill", "municipalities", "projects/bridge"])
def test_switching_the_language_keeps_the_place_and_the_way_back(walk: Walk, ref: str) -> None:
    walk.open("highlights/lighthouse")
    if ref:
        walk.open(ref)
    before = walk.place
    walk.visit.speak("nl")
    walk.read()
    assert walk.place == before
    assert walk.visit.language == "nl"
    assert walk.visit.languageName == "Nederlands"
    walk.back()
    assert walk.place == (("entry", "highlights/lighthouse") if ref else ("home", ""))


def test_switching_the_language_keeps_what_was_chosen(walk: Walk) -> None:
    walk.open("highlights")
    walk.visit.browse.choose("category", "craft")
    walk.visit.browse.narrowBy("place")
    walk.visit.speak("nl")
    walk.read()
    assert walk.visit.browse.chosen == (("category", "craft"),)
    assert walk.visit.browse.field == "place"
    walk.visit.browse.narrowBy("")
    walk.open("municipalities")
    walk.visit.territory.choose("municipalities/westbank")
    walk.visit.speak("fr")
    walk.read()
    assert walk.visit.territory.chosen == "municipalities/westbank"


def test_switching_the_language_keeps_the_open_picture_and_translates_its_words(walk: Walk) -> None:
    walk.open("highlights/lighthouse")
    walk.visit.gallery.open(1)
    assert walk.visit.gallery.caption == "La nuit"
    walk.visit.speak("nl")
    walk.read()
    assert walk.visit.gallery.shown
    assert walk.visit.gallery.index == 1
    assert walk.visit.gallery.caption == "La nuit"  # not translated
    assert walk.visit.entry.title == "De vuurtoren"


def test_back_closes_the_picture_then_the_options_before_it_leaves(walk: Walk) -> None:
    walk.open("highlights/lighthouse")
    walk.visit.gallery.open(1)
    walk.back()
    assert not walk.visit.gallery.shown
    assert walk.place == ("entry", "highlights/lighthouse")
    walk.open("projects")
    walk.visit.browse.narrowBy("status")
    walk.back()
    assert walk.visit.browse.field == ""
    assert walk.place == ("browse", "projects")


def test_a_picture_does_not_stay_open_over_another_place(walk: Walk) -> None:
    walk.open("highlights/lighthouse")
    walk.visit.gallery.open(1)
    walk.visit.goHome()
    walk.read()
    assert not walk.visit.gallery.shown


def test_of_two_quick_taps_the_second_counts(walk: Walk) -> None:
    walk.visit.open("highlights/mill")
    walk.visit.open("projects/bridge")
    walk.read()
    assert walk.place == ("entry", "projects/bridge")
    walk.back()
    assert walk.place == ("home", "")


def test_each_arrival_says_in_which_direction(walk: Walk) -> None:
    arrived = QSignalSpy(walk.visit.arrived)
    walk.open("highlights", "highlights/mill")
    walk.back()
    walk.back()
    walk.open("highlights")
    walk.visit.goHome()
    walk.read()
    assert [arrived.at(number)[0] for number in range(arrived.count())] == [1, 1, -1, -1, 1, -1]


def test_another_catalogue_shows_the_same_place(walk: Walk, small: Path) -> None:
    walk.open("highlights", "highlights/mill")
    walk.visit.reread(make_library((small,)))
    walk.read()
    assert walk.place == ("entry", "highlights/mill")
    walk.back()
    assert walk.place == ("browse", "highlights")


class Broken(Library):
    """A catalogue that can no longer be read."""

    def __init__(self) -> None:
        super().__init__(lambda: pytest.fail("is never opened"))

    def load(self, route: Route, language: str) -> Shown | None:
        raise CatalogueError(Path("catalogue.db"), "is gone", "build the content again")


def test_a_catalogue_that_cannot_be_read_is_told_to_staff_in_one_line(qapp: QGuiApplication) -> None:
    walk = Walk(qapp, Broken())
    failed = QSignalSpy(walk.visit.failed)
    walk.read()
    assert failed.at(0)[0] == "catalogue.db: is gone; build the content again"
    assert not walk.visit.ready


def test_the_languages_are_offered_by_their_own_names(walk: Walk) -> None:
    assert [(tongue.tag, tongue.name) for tongue in walk.visit._tongues.rows] == [
        ("fr", "Français"),
        ("nl", "Nederlands"),
    ]


def test_reading_size_is_large_when_asked_for(walk: Walk) -> None:
    changes = QSignalSpy(walk.visit.readingChanged)
    walk.visit.read(True)
    walk.visit.read(True)
    assert walk.visit.large
    assert changes.count() == 1


class Watched(Library):
    """Notes what is read."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.read: list[tuple[str, str, str]] = []

    def load(self, route: Route, language: str) -> Shown | None:
        self.read.append((route.screen, route.ref, language))
        return self._library.load(route, language)


def test_what_may_be_asked_for_next_is_read_while_nobody_asks(qapp: QGuiApplication, small: Path, qtbot: QtBot) -> None:
    watched = Watched(make_library((small,)))
    walk = Walk(qapp, watched)
    walk.read()

    def all_read() -> bool:
        walk.later.do_all()
        return ("home", "", "nl") in watched.read

    qtbot.waitUntil(all_read)
    assert watched.read[0] == ("home", "", "fr")
    assert ("entry", "pillars/water", "fr") in watched.read
    assert ("territory", "", "fr") in watched.read
    assert walk.place == ("home", "")


def test_screens_that_nobody_has_seen_are_filled_ahead(qapp: QGuiApplication, small: Path, qtbot: QtBot) -> None:
    walk = Walk(qapp, make_library((small,)))
    walk.read()

    def filled() -> bool:
        walk.later.do_all()
        return bool(walk.visit.entry.ref and walk.visit.browse.collection and walk.visit.territory.paths)

    qtbot.waitUntil(filled)
    assert walk.place == ("home", "")
    walk.open("highlights/mill")
    assert walk.visit.entry.ref == "highlights/mill", "what was asked for replaces it"


def test_the_list_that_the_bar_leads_to_is_the_one_that_is_filled_ahead(
    qapp: QGuiApplication, small: Path, qtbot: QtBot
) -> None:
    walk = Walk(qapp, make_library((small,)))
    walk.read()

    def filled() -> bool:
        walk.later.do_all()
        return str(walk.visit.browse.collection) == "highlights"

    qtbot.waitUntil(filled)
    told = QSignalSpy(walk.visit.browse.changed)
    walk.open("highlights")
    assert told.count() == 0


def test_nothing_is_read_ahead_while_a_finger_is_on_the_glass(
    walk: Walk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.visit.TOUCHED_MS", 3_600_000)
    given = len(walk.later.waiting)
    qtbot.waitUntil(lambda: len(walk.later.waiting) == given + 1)
    walk.visit.touch()
    walk.later.do_all()
    walk.application.processEvents()
    assert len(walk.later.waiting) == given + 1, "what would come next waits"
    walk.visit._rest.start(0)  # the time is over
    qtbot.waitUntil(lambda: len(walk.later.waiting) == given + 2)


def test_a_visit_that_is_over_reads_nothing_more(walk: Walk) -> None:
    walk.visit.stop()
    given = len(walk.later.waiting)
    assert not walk.visit._rest.isActive()
    walk.visit._read_ahead()
    assert len(walk.later.waiting) == given


def test_what_was_read_ahead_for_a_visit_that_has_gone_is_thrown_away(
    walk: Walk, qapp: QGuiApplication, qtbot: QtBot
) -> None:
    given = len(walk.later.waiting)
    qtbot.waitUntil(lambda: len(walk.later.waiting) == given + 1)
    walk.visit.stop()
    walk.visit.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    walk.later.do_all()
    qapp.processEvents()  # an exception here fails the test
    assert len(walk.later.waiting) == given + 1
