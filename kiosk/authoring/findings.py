"""What the checker finds: one finding is one line, with its place, the problem and the remedy."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from difflib import get_close_matches
from typing import Literal

Level = Literal["error", "warning", "hint"]
"""Errors stop the build; warnings are shown to visitors as a lack; hints are advice."""

Path = tuple[str | int, ...]
"""Where a value stands in a document: keys, and numbers from 0 in lists."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to set right in the content."""

    file: str  # below the content folder, with slashes; "." for the folder itself
    line: int  # from 1
    field: str  # such as figures.2.label, counted from 1; empty for the whole file
    level: Level
    problem: str
    remedy: str

    def __str__(self) -> str:
        """Return the finding as the one line that staff read."""
        field = f"{self.field}: " if self.field else ""
        return f"{self.file}:{self.line}: {self.level}: {field}{self.problem}; {self.remedy}"


def field_name(path: Path) -> str:
    """Return a path as staff read it.

    >>> field_name(("figures", 1, "label"))
    'figures.2.label'
    """
    return ".".join(str(part + 1) if isinstance(part, int) else one_line(part) for part in path)


def one_line(text: object, limit: int = 60) -> str:
    """Return a quotation from the content without line breaks, cut to ``limit`` characters."""
    plain = "".join(character if character.isprintable() else " " for character in str(text))
    words = " ".join(plain.split())
    return words if len(words) <= limit else f"{words[: limit - 1]}…"


def similar(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that ``word`` was probably meant to be, if any comes close."""
    close = get_close_matches(word[:80].lower(), sorted(choices), n=1, cutoff=0.6)
    return close[0] if close else None


def suggestion(word: str, choices: Iterable[str], otherwise: str) -> str:
    """Return a remedy: the choice that was meant, or ``otherwise``."""
    meant = similar(word, choices)
    return f"did you mean “{meant}”?" if meant else otherwise


def has_errors(findings: Iterable[Finding]) -> bool:
    """Tell whether anything stops the build."""
    return any(finding.level == "error" for finding in findings)


def as_text(findings: Iterable[Finding]) -> str:
    """Return one line a finding, ordered by file and line."""
    return "".join(f"{finding}\n" for finding in sorted(set(findings)))


def as_json(findings: Iterable[Finding]) -> str:
    """Return a JSON list of objects with file, line, field, level, problem, remedy."""
    return json.dumps([asdict(finding) for finding in sorted(set(findings))], ensure_ascii=False, indent=2) + "\n"


def summary(findings: Iterable[Finding]) -> str:
    """Return how many findings there are of each level, in words."""
    levels = [finding.level for finding in set(findings)]
    counts = [(levels.count(level), level) for level in ("error", "warning", "hint")]
    return ", ".join(f"{count} {level}{'' if count == 1 else 's'}" for count, level in counts if count) or "no findings"
