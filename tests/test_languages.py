from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.languages import AUTONYMS, autonym, fallbacks

TAGS = st.lists(st.from_regex(r"[A-Za-z0-9]{2,4}", fullmatch=True), min_size=1, max_size=4).map("-".join)


def test_a_regional_language_falls_back_to_its_language_then_to_the_default() -> None:
    assert fallbacks("nl-BE", "fr") == ("nl-BE", "nl", "fr")
    assert fallbacks("zh-Hant-TW", "fr-BE") == ("zh-Hant-TW", "zh-Hant", "zh", "fr-BE")


def test_the_default_language_falls_back_to_nothing() -> None:
    assert fallbacks("fr", "fr") == ("fr",)


def test_a_language_on_the_way_is_tried_only_once() -> None:
    assert fallbacks("nl-BE", "nl") == ("nl-BE", "nl")


@given(TAGS, TAGS)
def test_the_asked_language_comes_first_and_the_default_is_always_tried(tag: str, default: str) -> None:
    chain = fallbacks(tag, default)
    assert chain[0] == tag
    assert default in chain
    assert len(chain) == len(set(chain))


@given(TAGS, TAGS)
def test_every_step_before_the_default_is_broader_than_the_one_before(tag: str, default: str) -> None:
    steps = [step for step in fallbacks(tag, default) if step != default]
    for narrow, broad in pairwise(steps):
        assert narrow.startswith(f"{broad}-")


def test_a_language_is_called_by_its_own_name() -> None:
    assert [autonym(tag) for tag in ("fr", "nl", "en", "de")] == ["Français", "Nederlands", "English", "Deutsch"]


def test_a_regional_language_is_called_like_its_language() -> None:
    assert autonym("nl-BE") == "Nederlands"


def test_a_language_that_nobody_wrote_down_is_called_by_its_tag() -> None:
    assert "xx" not in AUTONYMS
    assert autonym("xx-YY") == "xx-YY"
