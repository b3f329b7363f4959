"""Findings as staff and programs read them."""

import json

from kiosk.authoring.findings import Finding, as_json, as_text, field_name, one_line, suggestion, summary

LATE = Finding("b.md", 2, "title", "warning", "is missing", "add it")
EARLY = Finding("a.md", 10, "", "error", "cannot be read", "copy it")


def test_text_is_one_line_a_finding_by_file_and_line() -> None:
    expected = "a.md:10: error: cannot be read; copy it\nb.md:2: warning: title: is missing; add it\n"
    assert as_text([LATE, EARLY, LATE]) == expected


def test_json_is_a_list_of_objects() -> None:
    objects = json.loads(as_json([LATE]))
    assert objects == [
        {"file": "b.md", "line": 2, "field": "title", "level": "warning", "problem": "is missing", "remedy": "add it"}
    ]


def test_lists_are_counted_from_one() -> None:
    assert field_name(("figures", 0, "label")) == "figures.1.label"


def test_a_quotation_stays_on_one_line() -> None:
    assert one_line("a\nb\tc\x00d") == "a b c d"
    assert one_line("x" * 100, 10) == "xxxxxxxxx…"


def test_a_misspelt_word_gets_the_one_that_was_meant() -> None:
    assert suggestion("sumary", ["summary", "title"], "no idea") == "did you mean “summary”?"
    assert suggestion("zzz", ["summary", "title"], "no idea") == "no idea"


def test_the_summary_counts_levels() -> None:
    assert summary([LATE, EARLY]) == "1 error, 1 warning"
    assert summary([LATE, Finding("c.md", 1, "", "warning", "x", "y")]) == "2 warnings"
    assert summary([]) == "no findings"
