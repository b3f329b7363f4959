from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.geo import EARTH_RADIUS_KM, MAP_HEIGHT, Bounds, distance_km

PLACES = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
BELGIUM = Bounds(west=2.5, south=49.4, east=6.5, north=51.6)


def test_a_quarter_of_the_earth_lies_between_pole_and_equator() -> None:
    assert distance_km((0, 90), (0, 0)) == pytest.approx(pi / 2 * EARTH_RADIUS_KM)


def test_paris_and_london_are_344_kilometres_apart() -> None:
    assert distance_km((2.3522, 48.8566), (-0.1278, 51.5074)) == pytest.approx(343.6, abs=0.1)


def test_the_sphere_errs_by_at_most_six_per_mille_against_the_ellipsoid() -> None:
    flinders_peak, buninyong = (144.424867889, -37.951033417), (143.926495528, -37.652821139)
    assert distance_km(flinders_peak, buninyong) == pytest.approx(54.972271, rel=0.006)  # Vincenty 1975


@given(PLACES, PLACES)
def test_there_and_back_are_equally_far(start: tuple[float, float], end: tuple[float, float]) -> None:
    assert distance_km(start, end) == pytest.approx(distance_km(end, start))
    assert 0 <= distance_km(start, end) <= pi * EARTH_RADIUS_KM + 1e-6


@given(PLACES)
def test_a_place_is_nowhere_but_where_it_is(place: tuple[float, float]) -> None:
    assert distance_km(place, place) == 0


def test_the_corners_of_the_bounds_are_the_corners_of_the_map() -> None:
    assert BELGIUM.project(2.5, 51.6) == (0, 0)
    assert BELGIUM.project(6.5, 49.4) == pytest.approx((BELGIUM.width, MAP_HEIGHT))


def test_a_degree_of_longitude_is_drawn_shorter_than_one_of_latitude() -> None:
    x, _ = BELGIUM.project(3.5, 50)
    _, south = BELGIUM.project(3.5, 50)
    _, north = BELGIUM.project(3.5, 51)
    assert x / (south - north) == pytest.approx(0.636, abs=0.001)  # the cosine of 50.5 degrees


def test_bounds_contain_their_edges_and_nothing_beyond() -> None:
    assert BELGIUM.contains(2.5, 49.4)
    assert BELGIUM.contains(4.35, 50.85)
    assert not BELGIUM.contains(2.35, 48.86)
    assert not BELGIUM.contains(4.35, 52.0)
