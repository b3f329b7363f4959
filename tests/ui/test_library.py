from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Home, Page
from kiosk.errors import CatalogueError
from kiosk.ui.library import AHEAD, KEPT, Library, Listing, Region, Route, ways_on


@pytest.fixture
def opened() -> list[Catalogue]:
    return []


@pytest.fixture
def library(small: Path, opened: list[Catalogue]) -> Library:
    def open_catalogue() -> Catalogue:
        opened.append(Catalogue(small))
        return opened[-1]

    return Library(open_catalogue)


def test_each_screen_gets_what_it_shows(library: Library) -> None:
    assert isinstance(library.load(Route("home"), "fr"), Home)
    assert isinstance(library.load(Route("entry", "highlights/mill"), "fr"), Page)
    assert isinstance(library.load(Route("browse", "projects"), "fr"), Listing)
    assert isinstance(library.load(Route("territory"), "fr"), Region)
    library.close()


def test_the_catalogue_is_opened_at_the_first_reading_and_once(library: Library, opened: list[Catalogue]) -> None:
    assert not opened
    library.load(Route("home"), "fr")
    library.load(Route("home"), "nl")
    assert len(opened) == 1
    library.close()


def test_a_screen_is_read_once_however_far_down_it_was_left(library: Library) -> None:
    first = library.load(Route("browse", "projects"), "fr")
    again = library.load(Route("browse", "projects", scroll=0.7, chosen=(("status", "open"),)), "fr")
    assert again is first
    assert library.load(Route("browse", "projects"), "nl") is not first
    library.close()


def test_the_map_is_the_same_whatever_is_chosen_on_it(library: Library) -> None:
    shown = library.load(Route("territory"), "fr")
    assert library.load(Route("territory", "municipalities/eastbank"), "fr") is shown
    library.close()


def test_an_entry_that_is_not_there_is_nothing(library: Library) -> None:
    assert library.load(Route("entry", "highlights/atlantis"), "fr") is None
    library.close()


def test_only_so_many_screens_are_kept(library: Library) -> None:
    for number in range(KEPT + 10):
        library.load(Route("entry", f"highlights/{number}"), "fr")
    assert len(library._kept) == KEPT
    assert (Route("entry", "highlights/0"), "fr") not in library._kept
    library.close()


def test_a_catalogue_that_cannot_be_opened_is_tried_again(tmp_path: Path) -> None:
    library = Library(lambda: Catalogue(tmp_path))
    for _ in range(2):
        with pytest.raises(CatalogueError):
            library.load(Route("home"), "fr")
    library.close()


def test_the_ways_on_from_a_screen_begin_at_its_top(library: Library) -> None:
    home = library.load(Route("home"), "fr")
    assert isinstance(home, Home)
    found = ways_on(home)
    assert found[:2] == [Route("entry", home.story.ref), Route("entry", "pillars/water")]
    assert {Route("browse", "highlights"), Route("browse", "projects"), Route("territory")} < set(found)
    library.close()


def test_the_ways_on_from_an_entry_are_its_links_and_what_belongs_to_it(library: Library) -> None:
    page = library.load(Route("entry", "highlights/lighthouse"), "fr")
    assert isinstance(page, Page)
    cards = [card.ref for group in page.groups for card in group.cards]
    assert cards
    assert {Route("entry", ref) for ref in cards} < set(ways_on(page))
    library.close()


def test_the_ways_on_are_not_endless(library: Library) -> None:
    listing = library.load(Route("browse", "highlights"), "fr")
    assert isinstance(listing, Listing)
    many = replace(listing, cards=tuple(replace(listing.cards[0], ref=f"highlights/{n}") for n in range(100)))
    assert ways_on(many) == [Route("entry", f"highlights/{n}") for n in range(AHEAD)]
    library.close()
