from dataclasses import replace

import pytest

from kiosk.catalogue.queries import home
from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Home
from kiosk.ui.home import FEATURED, HomePage


@pytest.fixture
def shown(catalogue: Catalogue) -> Home:
    """A home screen with seven featured entries."""
    found = catalogue.read(home, "fr")
    cards = [replace(found.featured[0], ref=f"{kind}/{number}") for number, kind in enumerate(["highlights"] * 5)]
    cards += [replace(cards[0], ref="projects/5"), replace(cards[0], ref="municipalities/6")]
    return replace(found, featured=tuple(cards))


def featured(number: int, shown: Home) -> list[str]:
    page = HomePage(number)
    page.show(shown)
    return [card.ref for card in page._featured.rows]


def test_each_visit_features_other_entries(qapp: object, shown: Home) -> None:
    visits = [featured(number, shown) for number in range(3)]
    assert visits[0] == ["highlights/0", "highlights/1", "highlights/2"]
    assert visits[1] == ["highlights/3", "highlights/4", "projects/5"]
    assert visits[2] == ["municipalities/6", "highlights/0", "highlights/1"]


def test_sooner_or_later_every_entry_is_featured(qapp: object, shown: Home) -> None:
    seen = {ref for number in range(7) for ref in featured(number, shown)}
    assert seen == {card.ref for card in shown.featured}


@pytest.mark.parametrize("count", range(FEATURED + 1))
def test_few_featured_entries_are_shown_as_they_are(qapp: object, shown: Home, count: int) -> None:
    few = replace(shown, featured=shown.featured[:count])
    assert sorted(featured(5, few)) == sorted(card.ref for card in few.featured)


def test_a_door_shows_the_first_featured_picture_of_what_lies_behind(qapp: object, shown: Home) -> None:
    page = HomePage(0)
    page.show(shown)
    assert set(page.doors) == {"highlights", "projects", "municipalities"}
    assert page.doors["projects"]["files"]


def test_before_anything_is_read_the_page_is_empty(qapp: object) -> None:
    page = HomePage(0)
    assert (page.name, page.picture, page.story, page.about) == ("", None, None, "")
    assert (page.highlights, page.projects, page.municipalities, page.partners) == (0, 0, 0, 0)
