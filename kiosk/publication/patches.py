"""Patches from the last releases: what a terminal that has one of them fetches instead of the whole catalogue."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kiosk.publication import layout, zstd
from kiosk.publication.metadata import Kept

KEPT_RELEASES = 10
"""From so many releases back there is a patch; so many whole catalogues, with their media, are kept."""


def make_patches(
    folder: Path, earlier: Iterable[Kept], database: bytes, report: Callable[[str], None]
) -> Iterator[tuple[str, bytes]]:
    """Yield the sha256 of each earlier database, and the patch that turns it into this one.

    A release whose catalogue is lost has no patch: its terminals fetch the whole one.
    """
    done: set[str] = set()
    for release in earlier:
        if release.sha256 in done:
            continue
        done.add(release.sha256)
        try:
            old = old_database(folder, release)
        except ValueError as error:
            report(f"no patch from release {release.sequence}: {error}")
            continue
        patch = zstd.compress(database, old)
        report(f"patch from release {release.sequence}: {len(patch):,} bytes")
        yield release.sha256, patch


def old_database(folder: Path, release: Kept) -> bytes:
    """Return the database of an earlier release, from its catalogue that is still in the publication.

    Raises: ValueError: the catalogue is missing or damaged.
    """
    path = folder / layout.target_file(layout.CATALOGUE, release.file_sha256)
    try:
        database = b"".join(zstd.decompress_to([path.read_bytes()], release.size, None))
    except (OSError, ValueError) as error:
        raise ValueError("its catalogue is missing or damaged") from error
    if hashlib.sha256(database).hexdigest() != release.sha256:
        raise ValueError("its catalogue is not what was signed")
    return database
