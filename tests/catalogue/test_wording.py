from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.wording import Wording, choose

TAGS = st.sampled_from(["fr", "nl", "en", "de", "nl-BE"])
TEXTS = st.one_of(st.none(), st.just(""), st.text(min_size=1))
ROWS = st.dictionaries(TAGS, TEXTS).map(lambda texts: list(texts.items()))
Rows = list[tuple[str, str | None]]

ORDERS = st.lists(TAGS, min_size=1, unique=True)


def test_the_best_language_that_has_the_text_wins() -> None:
    rows = [("fr", "Moulin"), ("nl", "Molen"), ("en", None)]
    assert choose(rows, ["en", "nl", "fr"]) == Wording("Molen", "nl")


def test_an_empty_text_counts_as_not_translated() -> None:
    assert choose([("nl", ""), ("fr", "Moulin")], ["nl", "fr"]) == Wording("Moulin", "fr")


def test_without_any_text_the_wording_is_empty_in_the_language_asked_for() -> None:
    assert choose([("de", "Mühle"), ("nl", None)], ["nl", "fr"]) == Wording("", "nl")


@given(ROWS, ORDERS)
def test_a_text_is_found_exactly_when_one_of_the_languages_has_it(rows: Rows, languages: list[str]) -> None:
    there = {language: text for language, text in rows if text}
    expected = [Wording(there[language], language) for language in languages if language in there]
    assert choose(rows, languages) == [*expected, Wording("", languages[0])][0]


@given(ROWS, ORDERS, st.randoms())
def test_the_order_of_the_rows_does_not_matter(rows: Rows, languages: list[str], random: Random) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)
    assert choose(shuffled, languages) == choose(rows, languages)
