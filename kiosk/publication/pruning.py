"""Removing what no terminal can ask for any longer, after the newest release is in place.

Kept are: every root; the newest targets and snapshots with the files they name, for a terminal may be fetching them
just now; the whole catalogues of the last releases, which patches are made from; and all media of these releases.
"""

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from tuf.api.metadata import Targets

from kiosk.publication import layout, metadata, target_files
from kiosk.publication.compiled import Compiled, media_of
from kiosk.publication.durable import DRAFT, Files
from kiosk.publication.metadata import SNAPSHOT, TARGETS
from kiosk.publication.patches import old_database
from kiosk.publication.repository import Standing, numbered, require

KEPT_VERSIONS = 3
"""Of targets and snapshot."""

CATALOGUE_FILE = re.compile(r"[0-9a-f]{64}\.catalogue\.db\.zst")
PATCH_FILE = re.compile(r"[0-9a-f]{64}\.[0-9a-f]{64}\.zpatch")
BLOB_FILE = re.compile(r"[0-9a-f]{64}")


def prune(files: Files, folder: Path, content: Compiled, report: Callable[[str], None]) -> int:
    """Remove what is not needed any longer, and what killed runs left; return how many files that were.

    The media of ``content``, the newest release, need not be looked up.
    """
    standing = require(folder).published
    assert standing  # require() saw to it
    unneeded = [*_drafts(folder), *_old_metadata(folder, standing), *_old_targets(folder, standing)]
    try:
        media = _media(folder, standing, content)
    except (ValueError, sqlite3.Error) as error:
        report(f"no media were removed: {error}")
    else:
        unneeded += [path for path in _named(folder / layout.BLOBS, "??/*", BLOB_FILE) if path.name not in media]
    for path in unneeded:
        files.remove(path)
    if unneeded:
        report(f"removed: {len(unneeded)} files that no terminal needs any longer")
    return len(unneeded)


def _named(folder: Path, pattern: str, name: re.Pattern[str]) -> Iterator[Path]:
    yield from sorted(path for path in folder.glob(pattern) if name.fullmatch(path.name))


def _drafts(folder: Path) -> Iterable[Path]:
    for part in (layout.METADATA, layout.TARGETS, layout.BLOBS):
        yield from sorted((folder / part).rglob(f".*{DRAFT}"))


def _old_metadata(folder: Path, standing: Standing) -> Iterable[Path]:
    for role, version in ((TARGETS, standing.targets.version), (SNAPSHOT, standing.snapshot.version)):
        past = [path for number, path in numbered(folder, role).items() if number <= version]
        yield from past[:-KEPT_VERSIONS]


def _old_targets(folder: Path, standing: Standing) -> Iterable[Path]:
    kept = {layout.target_file(layout.CATALOGUE, release.file_sha256) for release in standing.releases}
    for path in list(numbered(folder, TARGETS).values())[-KEPT_VERSIONS:]:
        try:
            kept |= target_files.paths(metadata.read(path.read_bytes(), Targets).signed).keys()
        except ValueError:
            continue  # damaged, and followed by nobody: require() has read the one that is followed
    kept |= target_files.paths(standing.targets).keys()
    start = folder / layout.TARGETS / "catalogue"
    for path in (*_named(start, "*", CATALOGUE_FILE), *_named(start, "from/*", PATCH_FILE)):
        if path.relative_to(folder).as_posix() not in kept:
            yield path


def _media(folder: Path, standing: Standing, content: Compiled) -> set[str]:
    media = set(content.media)
    for release in standing.releases:
        if release.sha256 != content.sha256:
            media |= media_of(old_database(folder, release)).keys()
    return media
