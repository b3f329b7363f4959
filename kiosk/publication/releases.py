"""What a publication says of the catalogue it carries; signed together with the catalogue's digest."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from kiosk.catalogue.files import SCHEMA_VERSION
from kiosk.publication.layout import is_digest

MOST_RELEASES = 2**31 - 1  # what a screen can count
MOST_BYTES = 2**53
YEARS = range(1970, 9999)  # in which every time zone has a date


@dataclass(frozen=True, slots=True)
class Release:
    """One catalogue, as published."""

    sequence: int  # 1, 2, 3 ...: a newer one is always larger
    published: datetime  # UTC
    sha256: str  # of the database, uncompressed
    size: int  # of the database, in bytes, uncompressed
    media_files: int
    media_bytes: int
    group: str = ""  # only for terminals of this group; empty: for all
    schema: int = SCHEMA_VERSION  # of the database


def as_custom(release: Release) -> dict[str, Any]:
    """Return a release as the ``custom`` part of the catalogue's signed target."""
    return {
        "sequence": release.sequence,
        "published": release.published.astimezone(UTC).isoformat(timespec="seconds"),
        "sha256": release.sha256,
        "size": release.size,
        "media_files": release.media_files,
        "media_bytes": release.media_bytes,
        "group": release.group,
        "schema": release.schema,
    }


def from_custom(custom: Mapping[str, Any]) -> Release:
    """Return the release that a catalogue's signed target describes; fields unknown to us are for later kiosks.

    Raises: ValueError: a field is missing or cannot be.
    """
    try:
        release = Release(
            sequence=_whole(custom["sequence"], 1, MOST_RELEASES),
            published=_time(custom["published"]),
            sha256=_digest(custom["sha256"]),
            size=_whole(custom["size"], 1),
            media_files=_whole(custom["media_files"], 0),
            media_bytes=_whole(custom["media_bytes"], 0),
            group=_text(custom["group"]),
            schema=_whole(custom["schema"], 0),
        )
    except (KeyError, TypeError, OverflowError) as error:
        raise ValueError(f"the release lacks or garbles {error}") from error
    return release


def _whole(value: Any, least: int, most: int = MOST_BYTES) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ValueError(f"{value!r} is not a whole number from {least} to {most}")
    return value


def _time(value: Any) -> datetime:
    time = datetime.fromisoformat(value).astimezone(UTC)
    if time.year not in YEARS:
        raise ValueError(f"{value!r} is no time at which anything was published")
    return time


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a text")
    return value


def _digest(value: Any) -> str:
    if not is_digest(value):
        raise ValueError(f"{value!r} is not a sha256")
    return str(value)
