"""Markdown as far as the screen can show it: headings, paragraphs, lists, quotes, emphasis, links between entries.

The result is what Qt's StyledText understands: escaped text with ``<b>``, ``<i>`` and ``<a href="projects/m5">``.
Everything else that Markdown knows is a finding, so nothing an author wrote vanishes unseen.
"""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.authoring.findings import Finding, one_line

Kind = Literal["heading", "paragraph", "item", "quote"]

REF = re.compile(r"[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")
TABLE = re.compile(r"^ {0,3}\|?[ :-]*-{2,}[ :-]*(\|[ :-]*-{2,}[ :-]*)+\|?[ ]*$", re.MULTILINE)
BULLET = "•"
ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
STYLES = {"strong_open": "<b>", "strong_close": "</b>", "em_open": "<i>", "em_close": "</i>"}
CONTAINERS = {"bullet_list", "ordered_list", "list_item", "blockquote", "paragraph", "heading"}
REFUSED = {
    "html_block": ("HTML is not shown", "write it as Markdown"),
    "html_inline": ("HTML is not shown", "write it as Markdown"),
    "image": ("pictures in the text are not shown", "put the file beside the text and name it under gallery"),
    "fence": ("a block of code cannot be shown", "write a paragraph"),
    "code_block": ("a line that begins with four spaces is taken for code", "begin it at the margin"),
    "code_inline": ("`code` cannot be shown", "remove the ` marks, or use *emphasis*"),
    "hr": ("a line across the page cannot be shown", "begin a new paragraph, or a heading with ##"),
}


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a text, from margin to margin."""

    kind: Kind
    mark: str  # what stands before an item: • or 1.
    styled: str
    plain: str
    line: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A link in a text to another entry."""

    ref: str
    line: int


@dataclass(frozen=True, slots=True)
class Text:
    """A body, ready to be shown."""

    blocks: tuple[Block, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def as_json(self) -> str | None:
        """Return the blocks as the catalogue stores them: a list of kind, mark, styled text; None when empty."""
        rows = [[block.kind, block.mark, block.styled] for block in self.blocks]
        return json.dumps(rows, ensure_ascii=False, separators=(",", ":")) if rows else None


def parse(body: str, file: str, first_line: int) -> tuple[Text, list[Finding]]:
    """Return a Markdown text as blocks, its links and what cannot be shown of it.

    Args:
        body: the Markdown.
        file: its name for findings.
        first_line: the line of the file on which the body begins.
    """
    reader = _Reader(file, first_line)
    reader.read(MarkdownIt("commonmark").parse(body))
    for table in TABLE.finditer(body):
        line = body.count("\n", 0, table.start())
        reader.refuse(line, "a table cannot be shown", "write a list, or set the numbers large under figures")
    return Text(tuple(reader.blocks), tuple(reader.mentions)), reader.findings


class _Reader:
    """Walks through the parser's tokens once."""

    def __init__(self, file: str, first_line: int) -> None:
        self.file = file
        self.first_line = first_line
        self.blocks: list[Block] = []
        self.mentions: list[Mention] = []
        self.findings: list[Finding] = []
        self._open: list[str] = []  # the containers around the present token
        self._numbers: list[int] = []  # next number of each open list; 0 in lists with bullets
        self._item_blocks = 0

    def refuse(self, line: int, problem: str, remedy: str, *, hint: bool = False) -> None:
        """Note what cannot be shown; ``line`` counts from 0 in the body."""
        self.findings.append(
            Finding(self.file, self.first_line + line, "", "hint" if hint else "error", problem, remedy)
        )

    def read(self, tokens: Sequence[Token]) -> None:
        """Collect blocks, links and findings from a document's tokens."""
        for token in tokens:
            line = token.map[0] if token.map else 0
            if token.type in REFUSED:
                self.refuse(line, *REFUSED[token.type])
            elif token.type == "inline":
                self._text(token, line)
            elif token.nesting > 0:
                self._enter(token, line)
            elif token.nesting < 0:
                self._leave(token)

    def _enter(self, token: Token, line: int) -> None:
        container = token.type.removesuffix("_open")
        if container in {"bullet_list", "ordered_list"}:
            if self._numbers:
                self.refuse(line, "a list lies inside a list", "make one list, without indenting")
            elif "blockquote" in self._open:
                self.refuse(line, "a list lies inside a quotation", "take the > marks away")
            start = token.attrGet("start")
            self._numbers.append((int(start) if start is not None else 1) if container == "ordered_list" else 0)
        elif container == "list_item":
            self._item_blocks = 0
        elif container == "blockquote" and ("blockquote" in self._open or self._numbers):
            self.refuse(line, "a quotation lies inside something else", "begin it at the margin with one >")
        elif container == "heading" and self._open:
            self.refuse(line, "a heading lies inside a list or a quotation", "begin it at the margin")
        elif container == "heading" and token.tag != "h2":
            self.refuse(line, "all headings look alike", "begin it with ##", hint=True)
        self._open.append(container)

    def _leave(self, token: Token) -> None:
        container = self._open.pop()
        if container in {"bullet_list", "ordered_list"}:
            self._numbers.pop()
        elif container == "list_item" and self._numbers and self._numbers[-1]:
            self._numbers[-1] += 1

    def _text(self, token: Token, line: int) -> None:
        styled, plain = self._inline(token.children or (), line)
        if not plain:
            return
        kind, mark = self._kind()
        if kind == "item":
            self._item_blocks += 1
            if self._item_blocks == 2:
                self.refuse(line, "an item of a list has several paragraphs", "make them one, or two items")
        self.blocks.append(Block(kind, mark, styled, plain, self.first_line + line))

    def _kind(self) -> tuple[Kind, str]:
        if self._numbers:
            number = self._numbers[-1]
            return "item", f"{number}." if number else BULLET
        if "blockquote" in self._open:
            return "quote", ""
        return ("heading", "") if "heading" in self._open else ("paragraph", "")

    def _inline(self, tokens: Iterable[Token], line: int) -> tuple[str, str]:
        """Return a line's styled and its plain text."""
        styled, plain, anchors = "", "", [""]
        for token in tokens:
            if token.type in {"text", "softbreak", "hardbreak", "text_special"}:
                words = " " if token.type.endswith("break") else token.content
                styled, plain = styled + words.translate(ESCAPES), plain + words
                if token.type == "hardbreak":
                    self.refuse(line, "the end of this line is not kept", "begin a new paragraph", hint=True)
                line += token.type.endswith("break")
            elif token.type in STYLES:
                styled += STYLES[token.type]
            elif token.type == "link_open":
                anchors.append(self._link(str(token.attrGet("href") or ""), line))
                styled += anchors[-1]
            elif token.type == "link_close":
                styled += "</a>" if anchors.pop() else ""
            elif token.type in REFUSED:
                self.refuse(line, *REFUSED[token.type])
        return styled.strip(), plain.strip()

    def _link(self, target: str, line: int) -> str:
        """Return the opening tag of a link, or nothing when it leads out of the content."""
        if REF.fullmatch(target):
            self.mentions.append(Mention(target, self.first_line + line))
            return f'<a href="{target}">'
        problem = f"the link “{one_line(target)}” leads out of the kiosk"
        self.refuse(line, problem, "link to an entry: [words](projects/m5); give web sites under source or website")
        return ""
