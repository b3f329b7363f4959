"""Checks of what time does to entries; today's date is handed in."""

from collections.abc import Iterator
from datetime import date

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.findings import Finding
from kiosk.authoring.schema import Project

UNCHECKED_DAYS = 400
"""A year, and a month to get round to it."""


def findings(content: Content, today: date) -> Iterator[Finding]:
    """Yield expired and long unchecked entries, and dates that contradict each other."""
    for entry in content.entries.values():
        document, model = content.document(entry), entry.model
        line = document.line(("expires",))
        if model.expires and model.expires <= today:
            problem = f"the entry expired on {model.expires.isoformat()} and is still shown"
            yield Finding(document.file, line, "expires", "warning", problem, "renew it, or delete its folder")
        elif model.expires and model.expires <= model.checked:
            problem = "the entry expires before it was checked"
            yield Finding(document.file, line, "expires", "warning", problem, "set one of the dates right")
        yield from _checked(content, entry, today)
        if isinstance(model, Project) and model.years.start and model.years.end and model.years.start > model.years.end:
            line = document.line(("years", "end"))
            yield Finding(document.file, line, "years.end", "error", "it ends before it starts", "set the years right")


def _checked(content: Content, entry: Authored, today: date) -> Iterator[Finding]:
    document, checked = content.document(entry), entry.model.checked
    line, age_days = document.line(("checked",)), (today - checked).days
    if age_days < 0:
        problem, remedy = (
            f"{checked.isoformat()} lies in the future",
            "write the day on which someone checked the facts",
        )
    elif age_days > UNCHECKED_DAYS:
        problem = f"nobody has checked the facts for {age_days} days"
        remedy = "compare them with the sources, and set today's date"
    else:
        return
    yield Finding(document.file, line, "checked", "warning", problem, remedy)
