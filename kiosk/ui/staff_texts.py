"""How the terminal is, as the staff's language writes dates, sizes and durations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.languages import autonym
from kiosk.ui.formats import locale, number, printable
from kiosk.ui.staff_values import Attempt, StaffStatus, StickFound

DAYS = {"de": "d. MMMM yyyy"}
"""Language -> how it writes a date, if not 24 November 2026."""

WORTH_TELLING = 10_000  # bytes; to ask in vain costs a thousand


@dataclass(frozen=True, slots=True)
class StatusTexts:
    """How the terminal is: texts are ready to be shown, words such as ``freshness`` are not."""

    sequence: int  # 0: no publication
    published: str
    installed: str
    freshness: str  # empty: it is not known yet
    source: str
    last_success: str
    reason: str
    detail: str  # English, for whoever is called for help
    held: int  # 0: none
    earlier: int  # sequence of what a roll back leads to; 0: nothing
    earlier_published: str
    disk_free: str
    versions: str
    languages: str
    ask_after_s: int
    countdown_s: int
    can_leave: bool


NOT_KNOWN_YET = StatusTexts(0, "", "", "", "", "", "", "", 0, 0, "", "", "", "", 0, 0, False)


@dataclass(frozen=True, slots=True)
class AttemptTexts:
    """One row of the history."""

    day: str  # empty: the same as above
    time: str
    kind: str
    sequence: int  # 0: not known
    reason: str
    detail: str
    source: str
    figures: str  # how much and how long


@dataclass(frozen=True, slots=True)
class StickTexts:
    """One USB stick."""

    folder: str
    name: str
    sequence: int
    published: str
    trusted: bool


def status_texts(status: StaffStatus, language: str, zone: tzinfo | None) -> StatusTexts:
    """Return how the terminal is, in a language, in a time zone (None: the terminal's own)."""
    earlier = status.previous
    return StatusTexts(
        sequence=status.sequence or 0,
        published=day(status.published, language, zone),
        installed=moment(status.installed, language, zone),
        freshness=status.freshness,
        source=short_source(status.source),
        last_success=moment(status.last_success, language, zone),
        reason=status.reason,
        detail=detail(status.problem, status.remedy),
        held=status.held or 0,
        earlier=earlier.sequence if earlier else 0,
        earlier_published=day(earlier.published, language, zone) if earlier else "",
        disk_free=size(status.disk_free_bytes, language),
        versions=" · ".join(f"{name} {version}" for name, version in status.versions),
        languages=", ".join(autonym(tag) for tag in status.languages),
        ask_after_s=round(status.idle.ask_after_s),
        countdown_s=round(status.idle.countdown_s),
        can_leave=status.can_leave,
    )


def attempt_texts(history: Sequence[Attempt], language: str, zone: tzinfo | None) -> Iterator[AttemptTexts]:
    """Yield the rows of the history."""
    above = ""
    for attempt in history:
        on = day(attempt.at, language, zone)
        figures = [size(attempt.bytes, language)] if attempt.bytes >= WORTH_TELLING else []
        figures += [duration(attempt.seconds, language)] if attempt.seconds >= 0.5 else []
        yield AttemptTexts(
            day="" if on == above else on,
            time=clock(attempt.at, language, zone),
            kind=attempt.kind,
            sequence=attempt.sequence or 0,
            reason=attempt.reason,
            detail=detail(attempt.problem, attempt.remedy),
            source=short_source(attempt.source),
            figures=" · ".join(figures),
        )
        above = on


def stick_texts(sticks: Sequence[StickFound], language: str, zone: tzinfo | None) -> Iterator[StickTexts]:
    """Yield the sticks, each by the name under which it is mounted."""
    for stick in sticks:
        name = Path(stick.folder).name or stick.folder
        yield StickTexts(stick.folder, name, stick.sequence or 0, day(stick.published, language, zone), stick.trusted)


def day(at: datetime | None, language: str, zone: tzinfo | None) -> str:
    """Return a date in words: 24. November 2026."""
    if at is None:
        return ""
    there = at.astimezone(zone)
    text = locale(language).toString(QDate(there.year, there.month, there.day), DAYS.get(language, "d MMMM yyyy"))
    if language == "fr" and there.day == 1:
        text = f"1er{text.removeprefix('1')}"
    return text


def clock(at: datetime, language: str, zone: tzinfo | None) -> str:
    """Return a time of day: 08:15."""
    there = at.astimezone(zone)
    return locale(language).toString(QTime(there.hour, there.minute), "HH:mm")


def moment(at: datetime | None, language: str, zone: tzinfo | None) -> str:
    """Return a date and the time of day; empty when there is none."""
    return f"{day(at, language, zone)}, {clock(at, language, zone)}" if at else ""


def size(count: int, language: str) -> str:
    """Return a number of bytes: 3.4 MB."""
    value = float(count)
    while value >= 1000:
        value /= 1000
    digits = 1 if count >= 1000 and value < 10 else 0
    text = locale(language).formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
    return printable(text).replace(" ", "\N{NO-BREAK SPACE}")


def duration(seconds: float, language: str) -> str:
    """Return a duration: 12 s, 3 min."""
    value, unit = (seconds, "s") if seconds < 90 else (seconds / 60, "min")
    return f"{number(round(value), language)}\N{NO-BREAK SPACE}{unit}"


def short_source(source: str) -> str:
    """Return an address without what staff need not read: content.example.org/charleroi."""
    return source.split("://", 1)[-1].rstrip("/") if "://" in source else source


def detail(problem: str, remedy: str) -> str:
    """Return a problem and its remedy in one line."""
    return "; ".join(part for part in (problem, remedy) if part)
