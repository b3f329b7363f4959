"""YAML as content needs it: plain values and the line of each.

Only what YAML 1.2's core schema and every CMS agree on: texts, numbers, true and false, lists and groups. A date stays
text (the schema reads it), ``no`` stays a word (it is Norwegian), 10:30 a time of day. Anchors are refused: they
are the one way for a small file to become a huge value.
"""

import math
import re
from typing import Any

import yaml

from kiosk.authoring.findings import Finding, Path, field_name, one_line

Lines = dict[Path, int]

DEPTH_LIMIT = 12
"""Levels of nesting; the schema has four."""

TEXT = "tag:yaml.org,2002:str"
WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})$")
DECIMAL = re.compile(r"[-+]?((0|[1-9][0-9]{0,17})(\.[0-9]{0,18})?|\.[0-9]{1,18})([eE][-+]?[0-9]{1,3})?$")
PLAIN = {"": None, "~": None, "null": None, "Null": None, "NULL": None} | {
    word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")
}


class _RefusalError(Exception):
    """A YAML construct that content may not use."""

    def __init__(self, node: yaml.Node | yaml.Event, path: Path, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.line = node.start_mark.line if node.start_mark else 0
        self.path, self.problem, self.remedy = path, problem, remedy


class _Loader(yaml.CSafeLoader):
    """Composes nodes; every scalar keeps the words of the file."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML reads it from the class


def parse(text: str, file: str, skipped: int) -> tuple[dict[str, Any], Lines, list[Finding]]:
    """Return the fields of a YAML text, the lines they stand on and what is wrong.

    Args:
        text: the YAML.
        file: its name for findings.
        skipped: lines of the file before the text.
    """
    try:
        loader = _Loader(text)
        try:
            _refuse_anchors(text)
            root = loader.get_single_node()
        finally:
            loader.dispose()
        reading = _Reading(file, skipped)
        fields = reading.value(root, ()) if root is not None else {}
    except _RefusalError as refusal:
        line = refusal.line + 1 + skipped
        return {}, {}, [Finding(file, line, field_name(refusal.path), "error", refusal.problem, refusal.remedy)]
    except yaml.YAMLError as error:
        return {}, {}, [_syntax_finding(error, file, skipped, text)]
    if not isinstance(fields, dict):
        remedy = "write each field on its line, as name: value"
        return {}, {}, [Finding(file, skipped + 1, "", "error", "these are not fields", remedy)]
    return fields, reading.lines, reading.findings


def _refuse_anchors(text: str) -> None:
    """Look at the events first: composing would already follow the anchors, and recurse as deep as the text nests."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise _RefusalError(event, (), "anchors (& and *) are not supported", "write the value out in full")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEPTH_LIMIT:
            raise _RefusalError(event, (), "the fields are nested too deeply", "compare with the table of fields")


def _syntax_finding(error: yaml.YAMLError, file: str, skipped: int, text: str) -> Finding:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = min(mark.line, text.count("\n")) + 1 + skipped if mark else skipped + 1
    reason = one_line(getattr(error, "problem", None) or "it is not YAML", 100)
    remedy = "put a text with a colon or a leading mark in quotes, and align the fields"
    return Finding(file, line, "", "error", f"the fields cannot be read: {reason}", remedy)


class _Reading:
    """Turns nodes into values and notes their lines."""

    def __init__(self, file: str, skipped: int) -> None:
        self.file = file
        self.skipped = skipped
        self.lines: Lines = {}
        self.findings: list[Finding] = []

    def value(self, node: yaml.Node, path: Path) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self._group(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self._item(item, (*path, number)) for number, item in enumerate(node.value)]
        if not isinstance(node, yaml.ScalarNode) or node.tag not in (TEXT, "!"):
            raise _RefusalError(node, path, f"the mark {one_line(node.tag)} is not supported", "write the plain value")
        return str(node.value) if node.style else _scalar(node.value)

    def _item(self, node: yaml.Node, path: Path) -> Any:
        self.lines[path] = node.start_mark.line + 1 + self.skipped
        return self.value(node, path)

    def _group(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        group: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _RefusalError(key, path, "a field's name is not a word", "write name: value")
            here = (*path, key.value)
            line = key.start_mark.line + 1 + self.skipped
            if key.value in group:
                problem = f"the field stands twice (first on line {self.lines[here]})"
                self.findings.append(Finding(self.file, line, field_name(here), "error", problem, "keep one of them"))
            self.lines[here] = line
            group[key.value] = self.value(value, here)
        return group


def _scalar(words: str) -> str | int | float | bool | None:
    """Return what an unquoted word stands for."""
    if words in PLAIN:
        return PLAIN[words]
    if WHOLE.match(words):
        return int(words)
    if DECIMAL.match(words):
        number = float(words)
        return number if math.isfinite(number) else words
    return words
