"""The build as its callers see it: nothing is loaded and nothing is written when nothing changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.authoring import recipe
from kiosk.authoring.files import is_whole, media_path
from kiosk.authoring.findings import Finding
from kiosk.authoring.progress import Progress, Report
from kiosk.errors import UsageError

CATALOGUE = "catalogue.db"
PREVIOUS = "catalogue.previous.db"
MEDIA = "media"
STAMP = "build.json"
CACHE = "renditions.json"


@dataclass(frozen=True, slots=True)
class Result:
    """What a build did."""

    built: bool  # the catalogue holds this content now
    changed: bool  # something was written
    findings: tuple[Finding, ...] = ()
    entries: int = 0
    rendered: int = 0  # pictures that had to be rendered
    bytes: int = 0  # of catalogue and media


def silent(progress: Progress) -> None:
    """Report to nobody."""


def build(content: Path, out: Path, today: date, report: Report = silent, workers: int | None = None) -> Result:
    """Compile a content folder into a catalogue with its media.

    Args:
        content: folder of authored content.
        out: folder for ``catalogue.db`` and ``media``; made when missing.
        today: the day against which expiry is checked.
        report: called after each step.
        workers: processes that render; as many as cores when None, none when 0.
    Returns: what was done; with errors among the findings nothing was written.

    Raises:
        UsageError: one folder lies inside the other.
        ContentError: a picture turned out unusable while rendering.
    """
    _refuse_nested(content, out)
    digest = recipe.content_digest(content) if content.is_dir() else ""
    if digest and is_current(out, digest):
        return Result(built=True, changed=False)
    from kiosk.authoring.compile import compile_content  # loads every library of the build

    return compile_content(content, out, today, digest, report, workers)


def is_current(out: Path, digest: str) -> bool:
    """Tell whether a folder holds a whole build of the content with this digest."""
    try:
        stamp = json.loads((out / STAMP).read_bytes())
        if not isinstance(stamp, dict) or stamp.get("content") != digest:
            return False
        return is_whole(out / CATALOGUE, stamp["catalogue"]) and _sizes_match(out, stamp["media"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def _sizes_match(out: Path, media: Mapping[str, int]) -> bool:
    return all(media_path(out / MEDIA, digest).stat().st_size == size for digest, size in media.items())


def _refuse_nested(content: Path, out: Path) -> None:
    here, there = content.resolve(), out.resolve()
    if there.is_relative_to(here) or here.is_relative_to(there):
        raise UsageError(
            f"{out}: the result would lie inside the content, or around it; name a folder beside {content}"
        )
