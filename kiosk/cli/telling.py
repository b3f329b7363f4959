"""What commands tell people and programs while they work."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.authoring.progress import Progress, Report


def complain(message: str) -> None:
    """Tell a person what went wrong, in one line."""
    print(f"kiosk: {message}", file=sys.stderr)


def report(*, lines: bool) -> "Report":
    """Return who is told of progress: a program on stdout, a person on a terminal, or nobody."""

    def to_program(progress: "Progress") -> None:
        print(f"progress {progress.done} {progress.total} {progress.name}", flush=True)

    def to_person(progress: "Progress") -> None:
        rest = "" if progress.remaining_s is None else f"about {progress.remaining_s:.0f} s left"
        end = "\n" if progress.done == progress.total else ""
        line = f"\r{progress.done}/{progress.total} {progress.name:<48.48} {rest:<20}"
        print(line, end=end, file=sys.stderr, flush=True)

    if lines:
        return to_program
    return to_person if sys.stderr.isatty() else lambda progress: None


def today() -> "date":
    """Return the date on the wall."""
    from datetime import UTC, datetime

    return datetime.now(UTC).astimezone().date()


def wipe_line() -> None:
    """Wipe the line that told a person how far it was."""
    if sys.stderr.isatty():
        print(f"\r{'':<78}\r", end="", file=sys.stderr, flush=True)


def now() -> "datetime":
    """Return the time on the wall, UTC."""
    from datetime import UTC, datetime

    return datetime.now(UTC)
