import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.values import Card, Category
from kiosk.ui.browse import Browse, Filter, narrowed
from kiosk.ui.library import Listing


def card(slug: str, **fields: object) -> Card:
    """Return a card of which a test names only what it is about."""
    values: dict[str, object] = {
        "ref": f"projects/{slug}",
        "title": slug.title(),
        "summary": "",
        "language": "fr",
        "number": 0,
        "colour": "",
        "category": "",
        "label": "",
        "icon": "",
        "status": "",
        "place": "",
        "place_ref": "",
        "pillars": (),
        "picture": None,
    }
    return Card(**(values | fields))  # type: ignore[arg-type]  # names are checked by the dataclass


WATER, AIR = card("water", ref="pillars/water", colour="#2E7D5B"), card("air", ref="pillars/air", colour="#1F5FA8")
BRIDGE = card("bridge", pillars=("pillars/water", "pillars/air"), place="Thuin", place_ref="m/thuin", status="open")
DAM = card("dam", pillars=("pillars/water",), place="Chimay", place_ref="m/chimay", status="planned")
TOWER = card("tower", pillars=("pillars/air",), place="Thuin", place_ref="m/thuin", status="planned")
PROJECTS = Listing("projects", (BRIDGE, DAM, TOWER), (), (WATER, AIR))
HIGHLIGHTS = Listing(
    "highlights",
    (card("belfry", category="tower"), card("cave", category="cave"), card("mill", category="craft")),
    (Category("tower", "Tour", "bell"), Category("cave", "Grotte", "terrain"), Category("craft", "Métier", "pot")),
    (),
)


@pytest.fixture
def browse(qapp: object) -> Browse:
    browse = Browse()
    browse.show(PROJECTS, ())
    return browse


def titles(browse: Browse) -> list[str]:
    return [shown.title for shown in browse._cards.rows]


def filter_of(browse: Browse, field: str) -> Filter:
    found: Filter = next(row for row in browse._filters.rows if row.field == field)
    return found


def options(browse: Browse, field: str) -> dict[str, int]:
    return {option.value: option.count for option in filter_of(browse, field).options}


def test_at_first_everything_is_shown(browse: Browse) -> None:
    assert titles(browse) == ["Bridge", "Dam", "Tower"]
    assert (browse.count, browse.total) == (3, 3)


def test_each_collection_is_narrowed_by_what_makes_sense_for_it(browse: Browse) -> None:
    assert [found.field for found in browse._filters.rows] == ["pillar", "place", "status"]
    browse.show(HIGHLIGHTS, ())
    assert [found.field for found in browse._filters.rows] == ["category", "place"]


def test_choosing_narrows_and_an_empty_choice_widens_again(browse: Browse) -> None:
    browse.choose("place", "m/thuin")
    assert titles(browse) == ["Bridge", "Tower"]
    assert (browse.count, browse.total) == (2, 3)
    browse.choose("status", "planned")
    assert titles(browse) == ["Tower"]
    browse.choose("place", "")
    assert titles(browse) == ["Dam", "Tower"]
    browse.clear()
    assert titles(browse) == ["Bridge", "Dam", "Tower"]


def test_an_entry_is_found_by_each_of_its_pillars(browse: Browse) -> None:
    browse.choose("pillar", "pillars/air")
    assert titles(browse) == ["Bridge", "Tower"]


def test_an_option_counts_what_would_remain_with_it(browse: Browse) -> None:
    browse.choose("place", "m/thuin")
    assert options(browse, "pillar") == {"pillars/water": 1, "pillars/air": 2}
    assert options(browse, "status") == {"open": 1, "planned": 1}
    assert options(browse, "place") == {"m/chimay": 1, "m/thuin": 2}  # the chosen field can be changed to any other


def test_options_that_would_leave_nothing_are_not_offered(browse: Browse) -> None:
    browse.choose("place", "m/chimay")
    assert options(browse, "pillar") == {"pillars/water": 1}
    assert options(browse, "status") == {"planned": 1}


def test_an_option_is_told_in_words_and_colour(browse: Browse) -> None:
    [water, _] = filter_of(browse, "pillar").options
    assert (water.label, water.colour) == ("Water", "#2E7D5B")
    assert [option.label for option in filter_of(browse, "place").options] == ["Chimay", "Thuin"]
    browse.show(HIGHLIGHTS, ())
    assert [(o.label, o.icon) for o in filter_of(browse, "category").options] == [
        ("Tour", "bell"),
        ("Grotte", "terrain"),
        ("Métier", "pot"),
    ]


def test_a_filter_says_what_is_chosen(browse: Browse) -> None:
    browse.choose("place", "m/thuin")
    assert (filter_of(browse, "place").value, filter_of(browse, "place").label) == ("m/thuin", "Thuin")
    assert filter_of(browse, "status").value == ""


def test_choosing_closes_the_options(browse: Browse) -> None:
    browse.narrowBy("place")
    assert browse.field == "place"
    browse.choose("place", "m/thuin")
    assert browse.field == ""


def test_a_collection_comes_as_it_was_left_and_no_other_way(browse: Browse) -> None:
    browse.choose("place", "m/thuin")
    left = browse.chosen
    browse.show(PROJECTS, ())
    assert titles(browse) == ["Bridge", "Dam", "Tower"]
    browse.show(PROJECTS, left)
    assert titles(browse) == ["Bridge", "Tower"]


CHOICES = st.lists(
    st.tuples(st.sampled_from(["pillar", "place", "status"]), st.integers(0, 2)),
    max_size=8,
)


@given(CHOICES)
def test_whatever_is_chosen_among_what_is_offered_something_remains(choices: list[tuple[str, int]]) -> None:
    browse = Browse()
    browse.show(PROJECTS, ())
    for field, number in choices:
        offered = ["", *options(browse, field)]
        value = offered[number % len(offered)]
        expected = options(browse, field).get(value)
        browse.choose(field, value)
        assert titles(browse)
        assert expected in (None, browse.count)
        assert list(narrowed(PROJECTS.cards, dict(browse.chosen))) == list(browse._cards.rows)
