"""Outlines come from GeoJSON, and say where a municipality is."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.authoring.outlines import Outline, bounds_of, read_outlines

SQUARE = [[4.0, 50.0], [5.0, 50.0], [5.0, 51.0], [4.0, 51.0], [4.0, 50.0]]
HOLE = [[4.4, 50.4], [4.6, 50.4], [4.6, 50.6], [4.4, 50.6], [4.4, 50.4]]


def feature(kind: str, coordinates: Any, **properties: Any) -> dict[str, Any]:
    return {"properties": {"nis": "1"} | properties, "geometry": {"type": kind, "coordinates": coordinates}}


def read(tmp_path: Path, *features: Any) -> tuple[dict[str, Outline], list[str]]:
    path = tmp_path / "outlines.geojson"
    path.write_text(json.dumps({"features": list(features)}), "utf-8")
    outlines, findings = read_outlines(path, path.name)
    return outlines, [finding.problem for finding in findings]


def test_a_municipality_has_the_label_that_the_file_gives(tmp_path: Path) -> None:
    outlines, problems = read(tmp_path, feature("Polygon", [SQUARE], label=[4.2, 50.2]))
    assert outlines["1"].label == (4.2, 50.2)
    assert problems == []


@pytest.mark.parametrize("label", [None, "x", [9, 9], [4.5, 50.5], [1]])
def test_a_label_outside_or_in_a_hole_is_replaced_by_one_inside(label: object, tmp_path: Path) -> None:
    outlines, _ = read(tmp_path, feature("Polygon", [SQUARE, HOLE], label=label))
    assert outlines["1"].contains(*outlines["1"].label)


def test_inside_follows_holes_and_islands(tmp_path: Path) -> None:
    island = [[6.0, 50.0], [6.5, 50.0], [6.5, 50.5], [6.0, 50.0]]
    outlines, _ = read(tmp_path, feature("MultiPolygon", [[SQUARE, HOLE], [island]]))
    outline = outlines["1"]
    assert outline.contains(4.1, 50.1)
    assert not outline.contains(4.5, 50.5)
    assert outline.contains(6.4, 50.2)
    assert not outline.contains(5.5, 50.2)


def test_the_path_is_in_map_units_and_closed(tmp_path: Path) -> None:
    outlines, _ = read(tmp_path, feature("Polygon", [SQUARE]))
    bounds = bounds_of(list(outlines.values()))
    path = outlines["1"].path(bounds.project)
    assert path.startswith("M")
    assert path.endswith("Z")
    assert path.count("L") == 3
    assert ",980.8" in path  # the south edge: 1000 units less the margin of 2 in 104


def test_the_bounds_have_a_margin(tmp_path: Path) -> None:
    outlines, _ = read(tmp_path, feature("Polygon", [SQUARE]))
    bounds = bounds_of(list(outlines.values()))
    assert (bounds.west, bounds.east) == pytest.approx((3.98, 5.02))
    assert (bounds.south, bounds.north) == pytest.approx((49.98, 51.02))


@pytest.mark.parametrize(
    ("member", "problem"),
    [
        ("x", "the feature has no properties or no geometry"),
        ({"properties": {}, "geometry": {}}, "the feature has no nis (as text)"),
        (feature("Point", [4, 50]), "the geometry of 1 is neither Polygon nor MultiPolygon"),
        (feature("Polygon", None), "the geometry of 1 is damaged"),
        (feature("Polygon", [[[4, 50], [4, 50]]]), "the geometry of 1 is damaged"),
        (feature("Polygon", [[[4, 500], [4, 50], [5, 5]]]), "the geometry of 1 is damaged"),
        (feature("Polygon", []), "the geometry of 1 is empty"),
    ],
)
def test_a_feature_that_cannot_be_used_is_a_finding(member: Any, problem: str, tmp_path: Path) -> None:
    assert read(tmp_path, member) == ({}, [problem])


def test_a_number_may_stand_once_only(tmp_path: Path) -> None:
    _, problems = read(tmp_path, feature("Polygon", [SQUARE]), feature("Polygon", [SQUARE]))
    assert problems == ["the number 1 stands twice"]


@pytest.mark.parametrize("data", [b"\xff\xfe", b"[" * 100_000, b"nul"])
def test_what_is_not_json_is_a_finding(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "outlines.geojson"
    path.write_bytes(data)
    outlines, findings = read_outlines(path, path.name)
    assert (outlines, [finding.problem for finding in findings]) == ({}, ["the outlines are not GeoJSON"])
