"""Authored files as documents: fields with the lines they stand on, and the Markdown below them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any

from kiosk.authoring import yaml_values
from kiosk.authoring.findings import Finding, Path

SIZE_LIMIT = 256 * 1024
"""Bytes of one text file: a hundred times the longest entry."""

BOM = "\ufeff"
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """One file as its author wrote it."""

    file: str  # below the content folder, with slashes
    fields: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[Path, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1

    def line(self, path: Path) -> int:
        """Return the line of a field, or of the nearest thing around it."""
        for length in range(len(path), 0, -1):
            if path[:length] in self.lines:
                return self.lines[path[:length]]
        return 1

    def known(self, path: Path) -> Path:
        """Return the longest part of ``path`` that stands in the file."""
        return next((path[:length] for length in range(len(path), 0, -1) if path[:length] in self.lines), ())


def read_text(path: File, file: str) -> tuple[str, list[Finding]]:
    """Return a file's text with plain line feeds; empty, with a finding, when it cannot be read as text."""
    try:
        with path.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return "", [Finding(file, 1, "", "error", f"the file cannot be read ({reason})", "check the file's rights")]
    if len(data) > SIZE_LIMIT:
        limit = f"the file is larger than {SIZE_LIMIT // 1024} KB"
        return "", [Finding(file, 1, "", "error", limit, "shorten it; an entry is a page, not a book")]
    return decode(data, file)


def decode(data: bytes, file: str) -> tuple[str, list[Finding]]:
    """Return the text of a file's bytes; the findings say what is wrong with its encoding."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", [Finding(file, line, "", "error", "the text is not UTF-8", "save the file with the encoding UTF-8")]
    findings = []
    if text.startswith(BOM):
        text = text.removeprefix(BOM)
        problem = "the file begins with an invisible byte order mark"
        findings.append(Finding(file, 1, "", "warning", problem, "save it as UTF-8 without BOM"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if control := CONTROLS.search(text):
        line = text.count("\n", 0, control.start()) + 1
        problem = f"there is an invisible control character (U+{ord(control[0]):04X})"
        findings.append(Finding(file, line, "", "error", problem, "delete it: retype this line"))
        text = CONTROLS.sub(" ", text)
    if "\ufffd" in text:
        line = text.count("\n", 0, text.index("\ufffd")) + 1
        problem = "there is a “�”: a letter was lost when the file was converted"
        findings.append(Finding(file, line, "", "warning", problem, "type the letter again"))
    return text, findings


def parse_entry(text: str, file: str) -> tuple[Document, list[Finding]]:
    """Return front matter and body of an entry's text; blank text gives an empty document."""
    if not text.strip():
        return Document(file), []
    fences = list(FENCE.finditer(text))
    if not fences or text[: fences[0].start()].strip():
        remedy = "begin the file with a line --- , the fields, and another line ---"
        return Document(file), [Finding(file, 1, "", "error", "the fields (front matter) are missing", remedy)]
    start = fences[0].end() + 1
    skipped = text.count("\n", 0, start)
    if len(fences) < 2:
        remedy = "add a line --- between the fields and the text"
        return Document(file), [Finding(file, max(skipped, 1), "", "error", "the fields have no end", remedy)]
    head, body = text[start : fences[1].start()], text[fences[1].end() + 1 :]
    fields, lines, findings = yaml_values.parse(head, file, skipped)
    body_line = text.count("\n", 0, fences[1].end()) + 2
    return Document(file, fields, lines, body, body_line), findings


def parse_fields(text: str, file: str) -> tuple[Document, list[Finding]]:
    """Return a file that is nothing but fields, such as ``site.yml``."""
    fields, lines, findings = yaml_values.parse(text, file, 0)
    return Document(file, fields, lines), findings


def read_entry(path: File, file: str) -> tuple[Document, list[Finding]]:
    """Return an entry's file in one language."""
    text, findings = read_text(path, file)
    document, more = parse_entry(text, file)
    return document, findings + more
