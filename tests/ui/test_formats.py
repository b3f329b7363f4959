import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.values import Fact
from kiosk.ui import formats

NBSP = "\N{NO-BREAK SPACE}"
FOUR = st.sampled_from(["fr", "nl", "en", "de"])


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", [f"203{NBSP}950", f"1{NBSP}234,5", "103,02", "0,25", "7"]),
        ("nl", ["203.950", "1.234,5", "103,02", "0,25", "7"]),
        ("en", ["203,950", "1,234.5", "103.02", "0.25", "7"]),
        ("de", ["203.950", "1.234,5", "103,02", "0,25", "7"]),
    ],
)
def test_each_language_writes_numbers_its_own_way(language: str, expected: list[str]) -> None:
    assert [formats.number(value, language) for value in (203950, 1234.5, 103.02, 0.25, 7.0)] == expected


@given(st.floats(-1e9, 1e9), FOUR)
def test_a_number_never_ends_in_a_separator_or_an_idle_zero(value: float, language: str) -> None:
    text = formats.number(value, language)
    assert text[-1].isdigit()
    separator = "." if language == "en" else ","
    assert not (text[-3:-2] == separator and text.endswith("0"))
    plain = text.replace(NBSP, "") if language == "fr" else text.replace("," if language == "en" else ".", "")
    assert float(plain.replace(separator, ".")) == pytest.approx(value, abs=0.0051)


@pytest.mark.parametrize(
    ("language", "expected"),
    [("fr", "1 mars 2026"), ("nl", "1 maart 2026"), ("en", "1 March 2026"), ("de", "1 März 2026")],
)
def test_each_language_writes_dates_its_own_way(language: str, expected: str) -> None:
    assert formats.date("2026-03-01", language) == expected


def test_a_region_of_a_language_writes_like_the_language() -> None:
    assert formats.number(1234.5, "nl-BE") == "1.234,5"
    assert formats.date("2026-03-01", "nl-BE") == "1 maart 2026"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [(2009, 2014, "2009–2014"), (2014, 2014, "2014"), (2024, None, "2024–"), (None, 2027, "2027"), (None, None, "")],
)
def test_years_are_a_span_a_year_or_an_open_end(start: int | None, end: int | None, expected: str) -> None:
    assert formats.years(start, end) == expected


@pytest.mark.parametrize(
    ("distance", "expected"),
    [
        (0, "100 m"),
        (0.34, "300 m"),
        (0.94, "900 m"),
        (0.96, "1 km"),
        (1.2, "1 km"),
        (2.3, "2,5 km"),
        (9.8, "10 km"),
        (23.4, "23 km"),
        (1234, f"1{NBSP}234 km"),
    ],
)
def test_distances_are_as_precise_as_a_visitor_says_them(distance: float, expected: str) -> None:
    assert formats.kilometres(distance, "fr") == expected.replace(" ", NBSP)


def test_a_value_stays_beside_its_unit() -> None:
    assert formats.fact_value(Fact("Height", 75, "", "m", None), "en") == f"75{NBSP}m"
    assert formats.fact_value(Fact("People", 12000, "", "", None), "en") == "12,000"
    assert formats.fact_value(Fact("Since", None, "since 1900", "", None), "en") == "since 1900"


def test_numbers_have_no_narrow_no_break_space_for_the_headline_font_has_none() -> None:
    assert "\N{NARROW NO-BREAK SPACE}" not in formats.number(1234567, "fr")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Il pleut sur la ville", "Il pleut sur la&nbsp;ville"),
        (f"Qui{NBSP}? Le <b>phare</b>", "Qui&nbsp;? Le&nbsp;<b>phare</b>"),
        ('Voir le <a href="projects/m5">métro</a>', 'Voir le <a href="projects/m5">métro</a>'),
        ("seul", "seul"),
        ("une très longue dernièreétape", "une très longue dernièreétape"),
    ],
)
def test_a_paragraph_ends_with_two_words_and_keeps_its_no_break_spaces(text: str, shown: str) -> None:
    assert formats.styled(text) == shown
