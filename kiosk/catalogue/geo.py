"""The map's plane: degrees to map units, and distances.

Map units: x to the right and y down, 0,0 at the north-west corner of the bounds; the bounds' height is 1000 units.
Longitudes shrink by the cosine of the middle latitude, so shapes keep their proportions within a region.
"""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

MAP_HEIGHT = 1000.0
EARTH_RADIUS_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box in degrees, WGS 84."""

    west: float
    south: float
    east: float
    north: float

    def contains(self, longitude: float, latitude: float) -> bool:
        """Tell whether a position lies in the box."""
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north

    @property
    def scale(self) -> float:
        """Map units a degree of latitude."""
        return MAP_HEIGHT / (self.north - self.south)

    @property
    def width(self) -> float:
        """The box's width in map units."""
        return self.project(self.east, self.south)[0]

    def project(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return x, y in map units."""
        shrink = cos(radians((self.north + self.south) / 2))
        return (longitude - self.west) * shrink * self.scale, (self.north - latitude) * self.scale


def distance_km(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return the great-circle distance between two longitude, latitude pairs in degrees.

    Haversine formula on a sphere (Sinnott 1984, Sky & Telescope 68:159); against the ellipsoid it errs by at most
    0.6 %.
    """
    (lon1, lat1), (lon2, lat2) = start, end
    half = sin(radians(lat2 - lat1) / 2) ** 2
    half += cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half))
