"""Checks of positions and outlines."""

from collections.abc import Iterator

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.findings import Finding
from kiosk.authoring.outlines import bounds_of
from kiosk.authoring.schema import Municipality, Placed
from kiosk.catalogue.geo import Bounds


def findings(content: Content) -> Iterator[Finding]:
    """Yield positions that cannot be right, and municipalities without an outline."""
    if not content.outlines:
        return
    bounds = bounds_of(list(content.outlines.values()))
    numbers: dict[str, str] = {}
    for entry in content.entries.values():
        yield from _position(content, entry, bounds)
        if isinstance(entry.model, Municipality):
            yield from _outline(content, entry, entry.model.nis, numbers)


def _outline(content: Content, entry: Authored, nis: str, numbers: dict[str, str]) -> Iterator[Finding]:
    document = content.document(entry)
    line = document.line(("nis",))
    if nis not in content.outlines:
        remedy = "compare the number with the file of outlines"
        yield Finding(document.file, line, "nis", "error", f"there is no outline with the number {nis}", remedy)
    if nis in numbers:
        problem = f"{numbers[nis]} has the same number"
        yield Finding(document.file, line, "nis", "error", problem, "each municipality has its own")
    numbers.setdefault(nis, entry.ref)


def _position(content: Content, entry: Authored, bounds: Bounds) -> Iterator[Finding]:
    location = entry.model.location if isinstance(entry.model, Placed) else None
    if location is None:
        return
    document, (longitude, latitude) = content.document(entry), location.coordinates
    line = document.line(("location", "coordinates"))
    place = f"{longitude:g}, {latitude:g}"
    if bounds.contains(longitude, latitude):
        home = content.entries.get(f"municipalities/{entry.municipality}")
        outline = content.outlines.get(home.model.nis) if home and isinstance(home.model, Municipality) else None
        if home and outline and not outline.contains(longitude, latitude):
            problem = f"{place} lies outside {home.model.title}"
            yield Finding(
                document.file, line, "location", "hint", problem, "compare position and municipality on a map"
            )
    elif bounds.contains(latitude, longitude):
        remedy = f"swap them: [{latitude:g}, {longitude:g}], longitude first"
        yield Finding(document.file, line, "location", "error", "latitude and longitude are swapped", remedy)
    else:
        box = f"{bounds.west:.2f} to {bounds.east:.2f}, latitudes from {bounds.south:.2f} to {bounds.north:.2f}"
        remedy = f"longitudes go from {box}"
        yield Finding(document.file, line, "location", "error", f"{place} lies outside the region", remedy)
