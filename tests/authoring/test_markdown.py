"""Markdown becomes blocks that the screen can show, and nothing else."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.markdown import Text, parse

TAGS = re.compile(r'<b>|</b>|<i>|</i>|<a href="[a-z]+/[a-z0-9-]+">|</a>')
# fmt: off
PIECES = st.sampled_from([
    "*", "**", "_", "[x](projects/m5)", "[", "](", ")", "<b>", "<", ">", "&amp;", "&", "`", "# ", "- ", "1. ",
    "> ", "\n", "\n\n", "    ", "![", "|", "---", "\\", "é", "word ", "http://x.y", "<!--", "[a]: b\n", "\x00",
    "\u00a0",
])
# fmt: on


def blocks(body: str) -> list[list[str]]:
    text, findings = parse(body, "index.fr.md", 1)
    assert findings == []
    stored = text.as_json()
    return json.loads(stored) if stored else []


def problems(body: str) -> list[tuple[int, str]]:
    _, findings = parse(body, "index.fr.md", 10)
    return [(finding.line, finding.problem) for finding in findings]


def test_every_kind_of_block() -> None:
    body = "## Titre\n\nUn *mot* **fort**\nsur deux lignes.\n\n- a\n- b\n\n3. c\n4. d\n\n> Dit-il."
    assert blocks(body) == [
        ["heading", "", "Titre"],
        ["paragraph", "", "Un <i>mot</i> <b>fort</b> sur deux lignes."],
        ["item", "•", "a"],
        ["item", "•", "b"],
        ["item", "3.", "c"],
        ["item", "4.", "d"],
        ["quote", "", "Dit-il."],
    ]


def test_marks_of_html_are_escaped() -> None:
    assert blocks("1 < 2 & 3 > 2") == [["paragraph", "", "1 &lt; 2 &amp; 3 &gt; 2"]]


def test_links_lead_to_entries_and_are_remembered_with_their_line() -> None:
    text, findings = parse("a\nb [le *tram*](projects/m5)", "index.fr.md", 10)
    assert text.blocks[0].styled == 'a b <a href="projects/m5">le <i>tram</i></a>'
    assert [(mention.ref, mention.line) for mention in text.mentions] == [("projects/m5", 11)]
    assert findings == []


def test_nothing_is_nothing() -> None:
    assert parse("\n \n", "index.fr.md", 1) == (Text(), [])
    assert Text().as_json() is None


@pytest.mark.parametrize(
    ("body", "line", "problem"),
    [
        ("<div>x</div>", 10, "HTML is not shown"),
        ("a\nb <br> c", 11, "HTML is not shown"),
        ("![x](y.png)", 10, "pictures in the text are not shown"),
        ("```\nx\n```", 10, "a block of code cannot be shown"),
        ("a\n\n    x", 12, "a line that begins with four spaces is taken for code"),
        ("a `b` c", 10, "`code` cannot be shown"),
        ("a\n\n***\n\nb", 12, "a line across the page cannot be shown"),
        ("|a|b|\n|-|-|\n|--|--|", 12, "a table cannot be shown"),
        ("- a\n  - b", 11, "a list lies inside a list"),
        ("> - a", 10, "a list lies inside a quotation"),
        ("> > a", 10, "a quotation lies inside something else"),
        ("- ## a", 10, "a heading lies inside a list or a quotation"),
        ("- a\n\n  b", 12, "an item of a list has several paragraphs"),
        ("# a", 10, "all headings look alike"),
        ("a  \nb", 10, "the end of this line is not kept"),
        ("[a](https://x.example)", 10, "the link “https://x.example” leads out of the kiosk"),
        ("<https://x.example>", 10, "the link “https://x.example” leads out of the kiosk"),
        ("[a](javascript:x)", None, ""),
    ],
)
def test_what_cannot_be_shown_is_a_finding(body: str, line: int | None, problem: str) -> None:
    assert problems(body) == ([(line, problem)] if line else [])


def assert_safe(text: Text, body: str) -> None:
    for block in text.blocks:
        bare = TAGS.sub("", block.styled)
        assert "<" not in bare
        assert ">" not in bare
        assert re.fullmatch(r"(?:[^&]|&amp;|&lt;|&gt;)*", bare)
        assert "\n" not in block.styled
        assert block.plain
        assert 1 <= block.line <= body.count("\n") + 2
        for tag in ("b", "i", "a"):
            assert block.styled.count(f"<{tag}") == block.styled.count(f"</{tag}>")


@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_markdown_gets_other_tags_through(body: str) -> None:
    text, _ = parse(body, "index.fr.md", 1)
    assert_safe(text, body)


@given(st.text(max_size=200))
def test_no_text_is_too_strange(body: str) -> None:
    text, _ = parse(body, "index.fr.md", 1)
    assert_safe(text, body)


@pytest.mark.parametrize("piece", ["> ", "- ", "[", "*a ", "**a*", "<", "![", "`a", "1. "])
def test_endless_marks_end_soon(piece: str) -> None:
    text, findings = parse(piece * 2000, "index.fr.md", 1)
    assert text.blocks or findings
