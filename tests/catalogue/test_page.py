"""An entry's page, on the small content."""

import pytest

from kiosk.catalogue.page import page
from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Block, Fact, Figures, Line, Page, Spot


def read(catalogue: Catalogue, ref: str, language: str) -> Page:
    shown = catalogue.read(page, ref, language)
    assert shown is not None
    return shown


def figures_of(catalogue: Catalogue, ref: str, language: str) -> Figures:
    figures = read(catalogue, ref, language).figures
    assert figures is not None
    return figures


def spot_of(catalogue: Catalogue, ref: str) -> Spot:
    spot = read(catalogue, ref, "fr").spot
    assert spot is not None
    return spot


def roles(shown: Page) -> dict[str, list[str]]:
    return {group.role: [card.ref for card in group.cards] for group in shown.groups}


def test_an_entry_that_is_not_there_has_no_page(catalogue: Catalogue) -> None:
    assert catalogue.read(page, "highlights/atlantis", "fr") is None


def test_a_page_tells_its_text_block_by_block(catalogue: Catalogue) -> None:
    assert read(catalogue, "highlights/lighthouse", "fr").blocks == (
        Block("paragraph", "", 'Un phare. Il se voit du <a href="projects/bridge">pont</a>.'),
        Block("heading", "", "Monter"),
        Block("item", "•", "Cent marches"),
        Block("item", "•", "Une vue"),
    )


def test_pictures_come_cover_first_then_in_the_authors_order(catalogue: Catalogue) -> None:
    pictures = read(catalogue, "highlights/lighthouse", "fr").pictures
    assert [picture.credit for picture in pictures] == ["A. Gardien", "B. Veilleur", "C. Marcheur"]
    assert [picture.caption for picture in pictures] == ["", "La nuit", ""]


def test_words_of_pictures_fall_back_one_by_one(catalogue: Catalogue) -> None:
    cover, night, _ = read(catalogue, "highlights/lighthouse", "nl").pictures
    assert (cover.alt, night.alt) == ("Een gele schijf op blauw", "Un petit disque jaune")


def test_facts_keep_their_number_and_translate_their_words(catalogue: Catalogue) -> None:
    assert read(catalogue, "highlights/lighthouse", "nl").facts == (
        Fact("Hoogte", 1234.5, "", "m", 2024),
        Fact("In dienst", None, "sinds 1900", "", None),
    )


def test_lines_fall_back_role_by_role(catalogue: Catalogue) -> None:
    lines = read(catalogue, "highlights/lighthouse", "nl").lines
    assert Line("opening", "Elke dag") in lines
    assert Line("address", "Quai du Nord 2") in lines
    assert Line("opening", "Tous les jours") not in lines
    assert [line.text for line in lines if line.role == "source"] == [
        "https://www.phare.example/histoire",
        "https://phare.example/plan",
        "Archives du port",
    ]


def test_a_page_says_which_language_its_text_is_in(catalogue: Catalogue) -> None:
    assert read(catalogue, "highlights/lighthouse", "nl").language == "nl"
    assert read(catalogue, "highlights/mill", "nl").language == "fr"
    bridge = read(catalogue, "projects/bridge", "nl")
    assert (bridge.card.language, bridge.language) == ("nl", "fr")


def test_everything_linked_stands_in_a_group_from_both_sides(catalogue: Catalogue) -> None:
    assert roles(read(catalogue, "highlights/lighthouse", "fr")) == {
        "projects": ["projects/bridge"],  # mentioned in its text
        "municipalities": ["municipalities/eastbank"],
        "pillars": ["pillars/water"],
        "related": ["highlights/mill"],
    }
    assert roles(read(catalogue, "projects/bridge", "fr")) == {
        "highlights": ["highlights/lighthouse"],
        "partners": ["partners/pilots"],
        "municipalities": ["municipalities/westbank"],
        "pillars": ["pillars/water"],
        "nearby": ["highlights/mill"],
    }


def test_what_is_linked_is_not_offered_again_as_nearby(catalogue: Catalogue) -> None:
    mill = roles(read(catalogue, "highlights/mill", "fr"))
    assert mill["related"] == ["highlights/lighthouse"]
    assert "nearby" not in mill


def test_a_project_tells_its_years(catalogue: Catalogue) -> None:
    bridge = read(catalogue, "projects/bridge", "fr")
    assert (bridge.card.status, bridge.start_year, bridge.end_year) == ("in-progress", 2024, None)


def test_a_municipality_tells_its_figures(catalogue: Catalogue) -> None:
    figures = figures_of(catalogue, "municipalities/eastbank", "nl")
    assert (figures.population, figures.population_year, figures.area_km2) == (12345, 2024, 12.34)
    assert (figures.postal_codes, figures.province) == ("1000, 1001, 1002", "Henegouwen")
    assert figures_of(catalogue, "municipalities/westbank", "nl").province == "Hainaut"
    assert read(catalogue, "highlights/mill", "nl").figures is None


def test_an_entry_lies_on_the_map_where_it_lies_in_the_world(catalogue: Catalogue) -> None:
    lighthouse = spot_of(catalogue, "highlights/lighthouse")
    mill = spot_of(catalogue, "highlights/mill")
    assert (lighthouse.longitude, lighthouse.latitude, lighthouse.approximate) == (4.75, 50.25, False)
    assert mill.approximate
    assert mill.x < lighthouse.x
    assert mill.y == pytest.approx(lighthouse.y)
    assert read(catalogue, "pages/about", "fr").spot is None
