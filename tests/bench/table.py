"""Figures side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

CHROMIUM, RSYNC = "Chromium", "rsync"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured."""

    label: str
    unit: str
    target: float | None
    kiosk: float
    other: float | None = None  # None: what we compare with is not here, or there is nothing to compare
    rival: str = CHROMIUM  # what we compare with

    @property
    def ratio(self) -> float | None:
        """How many times more the other takes."""
        return self.other / self.kiosk if self.other is not None and self.kiosk > 0 else None


def median(values: Sequence[float]) -> float:
    """Return the value in the middle; the lower one of two."""
    return sorted(values)[(len(values) - 1) // 2]


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[ceil(len(values) * 0.95) - 1]


def as_tables(figures: Sequence[Figure]) -> str:
    """Return a Markdown table for each rival."""
    rivals = dict.fromkeys(figure.rival for figure in figures)
    return "\n".join(_table([figure for figure in figures if figure.rival == rival], rival) for rival in rivals)


def _table(figures: Iterable[Figure], rival: str) -> str:
    heads = ("figure", "target", "kiosk", rival, "ratio")
    rows = [heads, *(cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    padded = ([cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows)
    lines = [f"| {' | '.join(row)} |" for row in padded]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines) + "\n"


def cells(figure: Figure) -> tuple[str, ...]:
    """Return a figure as text."""
    return (
        figure.label,
        "" if figure.target is None else f"≤ {number(figure.target)} {figure.unit}",
        f"{number(figure.kiosk)} {figure.unit}",
        "" if figure.other is None else f"{number(figure.other)} {figure.unit}",
        "" if figure.ratio is None else f"× {number(figure.ratio)}",
    )


def number(value: float) -> str:
    """Return a number with about three digits that count."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.3g}" if value >= 1 else f"{value:.2f}".rstrip("0").rstrip(".") or "0"
