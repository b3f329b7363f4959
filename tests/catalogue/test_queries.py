"""The queries, on the small content: its Dutch has holes."""

import gc
import weakref

from kiosk.catalogue.page import page
from kiosk.catalogue.queries import _sorting, categories, collection, home, territory
from kiosk.catalogue.store import Catalogue


def test_the_home_screen_tells_the_region_in_the_visitors_language(catalogue: Catalogue) -> None:
    shown = catalogue.read(home, "nl")
    assert shown.name == "Twee Oevers"
    assert shown.story.title == "Twee oevers, één rivier"
    assert shown.about == "pages/about"
    assert [card.ref for card in shown.pillars] == ["pillars/water"]
    assert (shown.highlights, shown.projects, shown.municipalities, shown.partners) == (2, 1, 2, 1)


def test_screens_that_are_kept_hold_the_same_card_once_and_none_is_held_for_nothing(catalogue: Catalogue) -> None:
    cards = catalogue.read(collection, "highlights", "fr")
    again = catalogue.read(collection, "highlights", "fr")
    assert all(first is second for first, second in zip(cards, again, strict=True))
    others = catalogue.read(collection, "highlights", "nl")
    assert not any(first is other for first, other in zip(cards, others, strict=True))
    held = weakref.ref(cards[0])
    del cards, again
    gc.collect()
    assert held() is None
    assert others == catalogue.read(collection, "highlights", "nl")


def test_the_same_file_has_one_name(catalogue: Catalogue) -> None:
    shown = [catalogue.read(page, "highlights/lighthouse", language) for language in ("fr", "nl")]
    first, second = (found.pictures[0].files[0].path for found in shown if found is not None)
    assert first is second


def test_featured_entries_come_in_the_authors_order(catalogue: Catalogue) -> None:
    shown = catalogue.read(home, "fr")
    assert [card.ref for card in shown.featured] == [
        "highlights/lighthouse",
        "projects/bridge",
        "municipalities/eastbank",
    ]


def test_the_panorama_has_its_own_crop_for_wide_screens(catalogue: Catalogue) -> None:
    picture = catalogue.read(home, "nl").picture
    assert picture is not None
    assert picture.alt == "De rivier tussen twee oevers"
    assert {file.width > file.height for file in picture.files} == {False}
    assert {file.width > file.height for file in picture.wide_files} == {True}


def test_renditions_come_smallest_first_and_lie_on_disk(catalogue: Catalogue) -> None:
    for card in catalogue.read(collection, "highlights", "fr"):
        assert card.picture is not None
        widths = [file.width for file in card.picture.files]
        assert widths == sorted(widths)
        assert all(catalogue.folder.joinpath(file.path).is_file() for file in card.picture.files)


def test_a_collection_comes_in_the_authors_order(catalogue: Catalogue) -> None:
    cards = catalogue.read(collection, "highlights", "fr")
    assert [card.title for card in cards] == ["Le Phare", "Le Moulin"]


def test_entries_without_an_order_come_by_title_in_each_language(catalogue: Catalogue) -> None:
    assert [card.title for card in catalogue.read(collection, "municipalities", "fr")] == ["Rive-Est", "Rive-Ouest"]
    assert [card.title for card in catalogue.read(collection, "municipalities", "nl")] == ["Oostoever", "Rive-Ouest"]


def test_titles_stand_in_order_whatever_their_accents_and_capitals(catalogue: Catalogue) -> None:
    assert [card.title for card in catalogue.read(collection, "pages", "fr")] == ["Deux rives, un fleuve", "Équipe"]
    assert sorted(["Zoé", "eau", "Élan", "Abbaye"], key=_sorting) == ["Abbaye", "eau", "Élan", "Zoé"]


def test_a_card_tells_what_an_entry_is_and_what_it_belongs_to(catalogue: Catalogue) -> None:
    lighthouse, _ = catalogue.read(collection, "highlights", "nl")
    assert lighthouse.ref == "highlights/lighthouse"
    assert (lighthouse.label, lighthouse.icon) == ("Vuurtoren", "lighthouse")
    assert (lighthouse.place, lighthouse.place_ref) == ("Oostoever", "municipalities/eastbank")
    assert (lighthouse.pillars, lighthouse.colour) == (("pillars/water",), "#2E7D5B")


def test_a_card_falls_back_field_by_field_and_says_so(catalogue: Catalogue) -> None:
    [bridge] = catalogue.read(collection, "projects", "nl")
    assert (bridge.title, bridge.language) == ("De brug", "nl")
    assert bridge.summary == "Il joindra les deux rives."
    assert bridge.place == "Rive-Ouest"  # that municipality is not translated
    _, mill = catalogue.read(collection, "highlights", "nl")
    assert (mill.title, mill.language) == ("Le Moulin", "fr")


def test_a_language_that_the_content_does_not_have_gives_the_default_one(catalogue: Catalogue) -> None:
    assert catalogue.read(home, "de").name == "Deux Rives"
    assert catalogue.read(home, "nl-BE").name == "Twee Oevers"


def test_an_entry_without_a_picture_has_a_drawn_cover(catalogue: Catalogue) -> None:
    lighthouse, mill = catalogue.read(collection, "highlights", "fr")
    assert lighthouse.picture is not None
    assert mill.picture is not None
    assert (lighthouse.picture.drawn, mill.picture.drawn) == (False, True)
    assert mill.picture.files


def test_categories_are_those_in_use_in_the_authors_order(catalogue: Catalogue) -> None:
    kinds = catalogue.read(categories, "highlights", "nl")
    assert [(kind.slug, kind.label, kind.icon) for kind in kinds] == [
        ("beacon", "Vuurtoren", "lighthouse"),
        ("craft", "Ambacht", "pot"),
    ]


def test_a_collection_that_does_not_exist_is_empty(catalogue: Catalogue) -> None:
    assert catalogue.read(collection, "wonders", "fr") == ()
    assert catalogue.read(categories, "wonders", "fr") == ()


def test_the_map_shows_each_municipality_with_what_is_there(catalogue: Catalogue) -> None:
    shown = catalogue.read(territory, "nl")
    east, west = shown.outlines
    assert (east.title, east.highlights, east.projects) == ("Oostoever", 1, 0)
    assert (west.title, west.highlights, west.projects) == ("Rive-Ouest", 1, 1)
    assert west.label_x < east.label_x <= shown.width
    assert east.path.startswith("M")
    assert shown.credit == "Grenzen: getekend voor de tests"
