from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.catalogue.page import page
from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Group, Page
from kiosk.config import Position
from kiosk.ui.entry import GROUPS, STEP, Entry, Fact, code_span
from kiosk.ui.library import NONE_BELOW

NBSP = "\N{NO-BREAK SPACE}"


def entry_of(catalogue: Catalogue, ref: str, language: str, position: Position | None = None) -> Entry:
    shown = catalogue.read(page, ref, language)
    assert shown is not None
    entry = Entry(position)
    entry.show(shown, language)
    return entry


@pytest.mark.parametrize(("ref", "foreign"), [("highlights/lighthouse", ""), ("highlights/mill", "fr")])
def test_an_entry_says_openly_when_its_text_is_in_another_language(
    qapp: object, catalogue: Catalogue, ref: str, foreign: str
) -> None:
    entry = entry_of(catalogue, ref, "nl")
    assert entry.foreign == foreign
    assert entry.foreignName == ("Français" if foreign else "")


def test_a_translated_title_above_a_text_that_is_not_translated_says_so_too(qapp: object, catalogue: Catalogue) -> None:
    entry = entry_of(catalogue, "projects/bridge", "nl")
    assert (entry.title, entry.foreign) == ("De brug", "fr")


def test_in_a_regional_language_nothing_is_foreign_that_is_in_the_language(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "highlights/lighthouse", "nl-BE").foreign == ""


def test_facts_are_written_as_the_language_writes_them(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "highlights/lighthouse", "nl")._facts.rows == (
        Fact("", "Hoogte", f"1.234,5{NBSP}m", 2024),
        Fact("", "In dienst", "sinds 1900", 0),
    )


def test_a_project_tells_how_far_it_is_and_since_when(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "projects/bridge", "fr")._facts.rows == (
        Fact("status", "", "in-progress", 0),
        Fact("years", "", "2024–", 0),
    )


def test_a_municipality_tells_its_figures_with_their_year(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "municipalities/eastbank", "nl")._facts.rows == (
        Fact("population", "", "12.345", 2024),
        Fact("area", "", f"12,3{NBSP}km²", 0),
        Fact("province", "", "Henegouwen", 0),
        Fact("codes", "", "1000–1002", 0),
    )


@pytest.mark.parametrize(
    ("codes", "span"), [("6000", "6000"), ("6000, 6001", "6000, 6001"), ("6000, 6001, 6044", "6000–6044")]
)
def test_many_postal_codes_are_a_span(codes: str, span: str) -> None:
    assert code_span(codes) == span


def test_what_to_know_before_going_comes_in_one_order(qapp: object, catalogue: Catalogue) -> None:
    entry = entry_of(catalogue, "highlights/lighthouse", "nl")
    assert [(line.role, line.text) for line in entry._practical.rows] == [
        ("address", "Quai du Nord 2"),
        ("opening", "Elke dag"),
    ]


def test_the_distance_is_told_from_where_the_terminal_stands(qapp: object, catalogue: Catalogue) -> None:
    here = Position(longitude=4.5, latitude=50.25)
    assert entry_of(catalogue, "highlights/lighthouse", "fr", here).distance == f"18{NBSP}km"
    assert entry_of(catalogue, "highlights/lighthouse", "fr").distance == ""


def test_an_approximate_position_gives_no_distance(qapp: object, catalogue: Catalogue) -> None:
    here = Position(longitude=4.5, latitude=50.25)
    assert entry_of(catalogue, "highlights/mill", "fr", here).distance == ""
    assert entry_of(catalogue, "pages/about", "fr", here).distance == ""


def test_sources_are_named_by_their_site_each_once(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "highlights/lighthouse", "fr").sources == "phare.example · Archives du port"


def test_what_lies_in_a_municipality_can_be_found_on_the_map(qapp: object, catalogue: Catalogue) -> None:
    assert entry_of(catalogue, "highlights/mill", "fr").placeRef == "municipalities/westbank"
    assert entry_of(catalogue, "municipalities/westbank", "fr").placeRef == "municipalities/westbank"
    assert entry_of(catalogue, "pages/about", "fr").placeRef == ""


def test_before_anything_is_read_the_entry_is_empty(qapp: object) -> None:
    entry = Entry(None)
    assert (entry.ref, entry.title, entry.foreign, entry.distance, entry.sources) == ("", "", "", "", "")
    assert (entry.cover, entry.spot, entry.placeRef, entry.checked) == (None, None, "", "")


def long_page(catalogue: Catalogue, *lengths: int) -> Page:
    """Return a page with as many cards in its groups."""
    shown = catalogue.read(page, "highlights/lighthouse", "fr")
    assert shown is not None
    card = shown.groups[0].cards[0]
    groups = tuple(Group(role, (card,) * length) for role, length in zip(GROUPS, lengths, strict=False))
    return replace(shown, groups=groups)


def cards_of(entry: Entry) -> list[int]:
    return [model.shown for role in GROUPS if (model := entry.group(role)).shown]


def test_what_stands_below_the_text_follows_a_few_cards_at_a_time(qapp: object, catalogue: Catalogue) -> None:
    entry = Entry(None)
    entry.show(long_page(catalogue, STEP + 1, 2), "fr", cards=NONE_BELOW)
    steps = [(entry.below, entry.whole, cards_of(entry))]
    while not entry.whole:
        entry.complete()
        steps.append((entry.below, entry.whole, cards_of(entry)))
    assert steps == [(False, False, []), (True, False, [STEP]), (True, True, [STEP + 1, 2])]


def test_a_page_without_cards_is_whole_with_what_else_stands_below_its_text(qapp: object, catalogue: Catalogue) -> None:
    entry = Entry(None)
    entry.show(long_page(catalogue), "fr", cards=NONE_BELOW)
    assert not entry.whole
    entry.complete()
    assert entry.below
    assert entry.whole


def test_the_first_frame_has_as_many_cards_as_it_shows_in_the_order_of_the_screen(
    qapp: object, catalogue: Catalogue
) -> None:
    entry = Entry(None)
    entry.show(long_page(catalogue, 4, 3, 5), "fr")
    entry.show(long_page(catalogue, 3, 4, 5), "fr", cards=5)
    assert cards_of(entry) == [3, 2]
    assert not entry.whole
    entry.complete()
    assert cards_of(entry) == [3, 4, 5]


def test_an_entry_that_is_still_there_is_not_shown_anew(qapp: object, catalogue: Catalogue) -> None:
    entry, one = Entry(None), long_page(catalogue, 3, 2)
    entry.show(one, "fr", cards=1)
    told = QSignalSpy(entry.changed)
    entry.show(one, "fr", cards=NONE_BELOW)
    assert (told.count(), cards_of(entry)) == (0, [1])
    entry.show(one, "fr", cards=4)
    assert (told.count(), cards_of(entry)) == (1, [3, 1])


def test_an_entry_that_is_shown_whole_has_every_card_at_once(qapp: object, catalogue: Catalogue) -> None:
    shown = catalogue.read(page, "highlights/lighthouse", "fr")
    assert shown is not None
    entry = Entry(None)
    entry.show(shown, "fr")
    assert entry.whole
    for group in shown.groups:
        assert entry._groups[group.role].rows == group.cards
