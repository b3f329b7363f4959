"""Municipal outlines: from GeoJSON to SVG paths in map units."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.authoring.findings import Finding, one_line
from kiosk.catalogue.geo import Bounds

Position = tuple[float, float]
Ring = tuple[Position, ...]

MARGIN = 0.02
"""Share of the outlines' box that the map leaves free on each side."""

SIZE_LIMIT = 20 * 1024 * 1024
GRID = 24


@dataclass(frozen=True, slots=True)
class Outline:
    """The land of one municipality; positions are longitude, latitude in degrees, WGS 84."""

    nis: str
    rings: tuple[Ring, ...]  # outer and inner ones together: the even-odd rule tells them apart
    label: Position  # inside: where a name or a marker stands

    def contains(self, longitude: float, latitude: float) -> bool:
        """Tell whether a position lies inside, by the even-odd rule."""
        inside = False
        for ring in self.rings:
            for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
                crosses = (y1 > latitude) != (y2 > latitude)
                if crosses and longitude < (x2 - x1) * (latitude - y1) / (y2 - y1) + x1:
                    inside = not inside
        return inside

    def path(self, place: Callable[[float, float], Position]) -> str:
        """Return the outline as an SVG path, to a tenth of a unit; ``place`` turns degrees into units."""
        parts = []
        for ring in self.rings:
            points = list(dict.fromkeys(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in ring)))
            parts.append(f"M{'L'.join(points)}Z")
        return "".join(parts)


def bounds_of(outlines: Sequence[Outline]) -> Bounds:
    """Return the box around all outlines, with a margin."""
    points = [point for outline in outlines for ring in outline.rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    wide, high = (east - west) * MARGIN, (north - south) * MARGIN
    return Bounds(west - wide, south - high, east + wide, north + high)


def read_outlines(path: Path, file: str) -> tuple[dict[str, Outline], list[Finding]]:
    """Return the outlines of a GeoJSON file by official number, and what is wrong with the file."""
    remedy = "export the municipalities as GeoJSON (WGS 84), each with the property nis"
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return {}, [Finding(file, 1, "", "error", "the outlines are larger than 20 MB", "simplify them")]
        data = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        problem = f"the outlines cannot be read ({error.strerror})"
        return {}, [Finding(file, 1, "", "error", problem, "put the file beside site.yml, and name it under outlines")]
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        return {}, [Finding(file, line, "", "error", "the outlines are not GeoJSON", remedy)]
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list) or not features:
        return {}, [Finding(file, 1, "", "error", "the file has no features", remedy)]
    outlines: dict[str, Outline] = {}
    findings = []
    for number, feature in enumerate(features, start=1):
        outline = _outline(feature)
        if isinstance(outline, str):
            findings.append(Finding(file, 1, f"features.{number}", "error", outline, remedy))
        elif outline.nis in outlines:
            problem = f"the number {outline.nis} stands twice"
            findings.append(Finding(file, 1, f"features.{number}", "error", problem, "keep one of them"))
        else:
            outlines[outline.nis] = outline
    return outlines, findings


def _outline(feature: Any) -> Outline | str:
    """Return a feature as an outline, or what is wrong with it."""
    properties = feature.get("properties") if isinstance(feature, Mapping) else None
    geometry = feature.get("geometry") if isinstance(feature, Mapping) else None
    if not isinstance(properties, Mapping) or not isinstance(geometry, Mapping):
        return "the feature has no properties or no geometry"
    nis = properties.get("nis")
    if not isinstance(nis, str):
        return "the feature has no nis (as text)"
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    try:
        polygons: Any = {"Polygon": [coordinates], "MultiPolygon": coordinates}[str(kind)]
        rings = tuple(_ring(ring) for polygon in polygons for ring in polygon)
    except KeyError:
        return f"the geometry of {one_line(nis)} is neither Polygon nor MultiPolygon"
    except (TypeError, ValueError, IndexError, OverflowError):
        return f"the geometry of {one_line(nis)} is damaged"
    if not rings:
        return f"the geometry of {one_line(nis)} is empty"
    outline = Outline(nis, rings, rings[0][0])
    try:
        label = _position(properties["label"])
    except (KeyError, TypeError, ValueError, IndexError, OverflowError):
        label = None
    return Outline(nis, rings, label if label and outline.contains(*label) else _inner_point(outline))


def _ring(points: Any) -> Ring:
    ring = tuple(_position(point) for point in points)
    if len(set(ring)) < 3:
        raise ValueError("a ring needs three corners")
    return ring


def _position(point: Any) -> Position:
    longitude, latitude = float(point[0]), float(point[1])
    if not (math.isfinite(longitude) and abs(longitude) <= 180 and math.isfinite(latitude) and abs(latitude) <= 90):
        raise ValueError("not a position")
    return longitude, latitude


def _inner_point(outline: Outline) -> Position:
    """Return the point of a grid inside the outline that is farthest from its edge."""
    points = [point for ring in outline.rings for point in ring]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    steps = [(number + 0.5) / GRID for number in range(GRID)]
    grid = [(west + (east - west) * a, south + (north - south) * b) for a in steps for b in steps]
    inside = [point for point in grid if outline.contains(*point)] or [points[0]]
    return max(inside, key=lambda point: min(math.dist(point, corner) for corner in points))
