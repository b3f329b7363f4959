"""Any bytes become a document or a finding."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.content import is_translated
from kiosk.authoring.documents import Document, decode, parse_entry, parse_fields, read_entry
from kiosk.authoring.findings import Finding

# fmt: off
PIECES = st.sampled_from([
    "---\n", "---", "\n", "title: ", "a:", "- ", "  ", "[", "]", "{", "}", "&a", "*a", "!x", "|\n", ">\n", '"',
    "'", "#", ": ", "é", "0", "2026-11-23", "\t", "%", "@", "`", "<<: ",
])
# fmt: on


def fields_of(text: str) -> dict[str, Any]:
    document, findings = parse_fields(text, "site.yml")
    assert findings == []
    return dict(document.fields)


def test_fields_and_body_know_their_lines() -> None:
    text = "---\ntitle: Le tram\nfigures:\n  - {value: 3,\n     label: x}\n---\nOui.\n"
    document, findings = parse_entry(text, "index.fr.md")
    assert findings == []
    assert document.fields == {"title": "Le tram", "figures": [{"value": 3, "label": "x"}]}
    assert document.line(("figures", 0, "label")) == 5
    assert document.line(("figures", 0, "unit")) == 4
    assert document.line(("summary",)) == 1
    assert (document.body, document.body_line) == ("Oui.\n", 7)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("true", True),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-1.5", -1.5),
        ("1e3", 1000.0),
        ("1e999", "1e999"),
        (".nan", ".nan"),
        ("012", "012"),
        ("10:30", "10:30"),
        ("2026-11-23", "2026-11-23"),
        ("'12'", "12"),
        ("9" * 30, "9" * 30),
        ("|\n  a\n  b", "a\nb"),
    ],
)
def test_words_mean_what_authors_mean(text: str, value: object) -> None:
    assert fields_of(f"a: {text}") == {"a": value}


def test_line_ends_of_every_system_are_the_same() -> None:
    for end in ("\r\n", "\r"):
        text, findings = decode(f"a{end}b".encode(), "x.md")
        assert (text, findings) == ("a\nb", [])


@pytest.mark.parametrize("data", [b"", b"\n", b" ", b"\xef\xbb\xbf"])
def test_a_blank_file_is_not_translated(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "index.nl.md"
    path.write_bytes(data)
    document, findings = read_entry(path, "index.nl.md")
    assert not is_translated(document)
    assert all(finding.level != "error" for finding in findings)


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    _, findings = read_entry(tmp_path / "index.nl.md", "index.nl.md")
    assert [finding.problem for finding in findings] == ["the file cannot be read (No such file or directory)"]


def assert_sound(document: Document, findings: list[Finding], lines: int) -> None:
    assert isinstance(document.fields, dict)
    assert all(1 <= line <= lines for line in document.lines.values())
    for finding in findings:
        assert 1 <= finding.line <= lines
        assert "\n" not in str(finding)
        assert finding.problem
        assert finding.remedy


@given(st.binary(max_size=400))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    text, findings = decode(data, "index.fr.md")
    document, more = parse_entry(text, "index.fr.md")
    assert_sound(document, findings + more, data.count(b"\n") + data.count(b"\r") + 2)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_front_matter_is_too_strange(text: str) -> None:
    document, findings = parse_entry(text, "index.fr.md")
    assert_sound(document, findings, text.count("\n") + 2)


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text: str) -> None:
    document, findings = parse_entry(f"---\ntitle: {text}\n---\n{text}", "index.fr.md")
    assert_sound(document, findings, text.count("\n") * 2 + 6)


@given(
    st.dictionaries(
        st.text("abcxyz", min_size=1, max_size=8),
        st.text(st.characters(exclude_categories=("C", "Z")), max_size=30),
        max_size=6,
    )
)
def test_quoted_texts_come_back_as_they_were(fields: dict[str, str]) -> None:
    def quoted(text: str) -> str:
        return "'" + text.replace("'", "''") + "'"

    text = "---\n" + "".join(f"{name}: {quoted(value)}\n" for name, value in fields.items()) + "---\n"
    document, findings = parse_entry(text, "index.fr.md")
    assert (dict(document.fields), findings) == (fields, [])
