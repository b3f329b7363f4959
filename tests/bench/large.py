"""A catalogue as large as a whole country's: the default content's entries over and over, each in other words.

Its pictures are files of random bytes, which nothing can compress, so they can be synced but not shown. The same source
and size give the same bytes.
"""

import hashlib
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.catalogue.files import CURRENT, media_path

CLONED = ("highlights", "projects", "partners")
"""Of these a larger region has more; it has no more pillars, and its map does not grow."""

PICTURE_BYTES = 90_000
NEW_PICTURE_BYTES = 120_000
MAKER = 1  # raised when what is made here changes

TABLES: dict[str, tuple[str, dict[str, str]]] = {
    "entry": (
        "id IN chosen",
        {
            "id": "id + :shift",
            "slug": "slug || '-' || :round",
            "longitude": "longitude + (:round % 11 - 5) * 0.002",
            "latitude": "latitude + (:round % 7 - 3) * 0.002",
        },
    ),
    "highlight": ("id IN chosen", {"id": "id + :shift"}),
    "project": ("id IN chosen", {"id": "id + :shift"}),
    "partner": ("id IN chosen", {"id": "id + :shift"}),
    "entry_text": (
        "entry_id IN chosen",
        {
            "entry_id": "entry_id + :shift",
            "title": "title || ' ' || :round",
            "summary": "shuffled(summary, :round)",
            "body": "shuffled_body(body, :round)",
        },
    ),
    "entry_line": ("entry_id IN chosen", {"entry_id": "entry_id + :shift", "text": "shuffled(text, :round)"}),
    "figure": ("entry_id IN chosen", {"id": "id + :shift", "entry_id": "entry_id + :shift"}),
    "figure_text": (
        "figure_id IN (SELECT id FROM figure WHERE entry_id IN chosen)",
        {"figure_id": "figure_id + :shift"},
    ),
    "picture": ("entry_id IN chosen", {"id": "id + :shift", "entry_id": "entry_id + :shift"}),
    "picture_text": (
        "picture_id IN (SELECT id FROM picture WHERE entry_id IN chosen)",
        {"picture_id": "picture_id + :shift", "alt": "shuffled(alt, :round)", "caption": "shuffled(caption, :round)"},
    ),
    "rendition": (
        "picture_id IN (SELECT id FROM picture WHERE entry_id IN chosen)",
        {"picture_id": "picture_id + :shift"},
    ),
    "link": (
        "source_id IN chosen",
        {"source_id": "source_id + :shift", "target_id": "target_id + iif(target_id IN chosen, :shift, 0)"},
    ),
}
"""Table -> which rows belong to the entries that are cloned, and what is another in a clone."""

ROWS_WITH_IDS = ("entry", "figure", "picture")


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of everything."""

    entries: int
    media: int
    picture_bytes: int = PICTURE_BYTES
    new_picture_bytes: int = NEW_PICTURE_BYTES


@dataclass(frozen=True, slots=True)
class Large:
    """Two compiled folders."""

    first: Path
    second: Path  # the same with one text changed, and one picture


def make_large(source: Path, place: Path, size: Size) -> Large:
    """Return the large content made from a compiled folder; made once for each source and size, below ``place``.

    Raises: ValueError: the source is too small for so many media.
    """
    mark = hashlib.sha256((source / CURRENT).read_bytes() + f"{MAKER} {size}".encode()).hexdigest()[:12]
    folder = place / f"{size.entries}-{size.media}-{mark}"
    large = Large(folder / "first", folder / "second")
    if not folder.exists():
        draft = place / "draft"
        shutil.rmtree(draft, ignore_errors=True)
        _make_first(source, draft / "first", size)
        _make_second(draft / "first", draft / "second", size)
        draft.rename(folder)
    return large


def _make_first(source: Path, out: Path, size: Size) -> None:
    out.mkdir(parents=True)
    shutil.copyfile(source / CURRENT, out / CURRENT)
    with closing(_opened(out / CURRENT)) as database:
        _clone_entries(database, size.entries)
        _replace_pictures(database, out, size)
        database.execute("VACUUM")


def _make_second(first: Path, out: Path, size: Size) -> None:
    """Write the first again, with one text and one picture changed; what did not change is the same file."""
    out.mkdir()
    shutil.copyfile(first / CURRENT, out / CURRENT)
    picture = _write_picture(out, "another picture", size.new_picture_bytes)
    with closing(_opened(out / CURRENT)) as database:
        entry, language, body = database.execute(
            "SELECT entry_id, language, body FROM entry_text WHERE body IS NOT NULL ORDER BY entry_id DESC, language"
        ).fetchone()
        blocks = [*json.loads(body), ["paragraph", "", "Closed on Mondays until the end of March."]]
        changed = json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))
        database.execute(
            "UPDATE entry_text SET body = ? WHERE entry_id = ? AND language = ?", (changed, entry, language)
        )
        (old,) = database.execute("SELECT sha256 FROM rendition ORDER BY picture_id DESC, width DESC").fetchone()
        row = (picture, size.new_picture_bytes, old)
        database.execute("UPDATE rendition SET sha256 = ?, bytes = ? WHERE sha256 = ?", row)
        database.execute("VACUUM")
    for path in sorted((first / "media").rglob("*")):
        if path.is_file() and path.name != old:
            place = Path(media_path(out, path.name))
            place.parent.mkdir(parents=True, exist_ok=True)
            os.link(path, place)


def _clone_entries(database: sqlite3.Connection, wanted: int) -> None:
    """Add clones until there are as many entries as wanted."""
    (have,) = database.execute("SELECT count(*) FROM entry").fetchone()
    stride = 1 + max(database.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in ROWS_WITH_IDS)
    marks = ", ".join("?" * len(CLONED))
    originals = database.execute(f"SELECT id FROM entry WHERE collection IN ({marks}) ORDER BY id", CLONED).fetchall()
    statements = [_statement(database, table) for table in TABLES]
    database.create_function("shuffled", 2, _shuffled, deterministic=True)
    database.create_function("shuffled_body", 2, _shuffled_body, deterministic=True)
    database.execute("CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY)")
    database.execute("BEGIN")
    turn = 0
    while have < wanted:
        turn += 1
        chosen = originals[: wanted - have]
        database.execute("DELETE FROM chosen")
        database.executemany("INSERT INTO chosen VALUES (?)", chosen)
        for statement in statements:
            database.execute(statement, {"shift": turn * stride, "round": turn})
        have += len(chosen)
    database.execute("COMMIT")


def _statement(database: sqlite3.Connection, table: str) -> str:
    which, altered = TABLES[table]
    columns = [name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(altered.get(column, column) for column in columns)
    return f"INSERT INTO {table} SELECT {values} FROM {table} WHERE {which}"


def _replace_pictures(database: sqlite3.Connection, out: Path, size: Size) -> None:
    """Make every picture a random one, and use each of them."""
    rows = database.execute("SELECT rowid FROM rendition ORDER BY picture_id, shape, width").fetchall()
    if len(rows) < size.media:
        raise ValueError(f"{size.media} media are too many for {len(rows)} renditions; ask for more entries")
    media = [_write_picture(out, f"picture {number}", size.picture_bytes) for number in range(size.media)]
    changes = [(media[number % size.media], size.picture_bytes, row) for number, (row,) in enumerate(rows)]
    database.execute("BEGIN")
    database.executemany("UPDATE rendition SET sha256 = ?, bytes = ? WHERE rowid = ?", changes)
    database.execute("COMMIT")


def _write_picture(out: Path, seed: str, size: int) -> str:
    """Write a file of random bytes; return its digest."""
    data = Random(seed).randbytes(size)
    digest = hashlib.sha256(data).hexdigest()
    path = Path(media_path(out, digest))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return digest


def _shuffled(text: str | None, turn: int) -> str | None:
    """Return the same words in another order: as hard to compress as words are. What is marked up stays marked up."""
    if text is None:
        return None
    parts = re.split(r"(<[^>]*>)", text)
    words = [word for part in parts[::2] for word in part.split(" ")]
    Random(f"{turn} {text}").shuffle(words)
    rest = iter(words)
    return "".join(part if at % 2 else " ".join(_taken(rest, part)) for at, part in enumerate(parts))


def _taken(words: Iterator[str], part: str) -> list[str]:
    """Return as many words as a part has."""
    return [next(words) for _ in part.split(" ")]


def _shuffled_body(body: str | None, turn: int) -> str | None:
    if body is None:
        return None
    twice = [(block, order) for order in (turn, -turn) for block in json.loads(body)]  # it has more to say, too
    blocks = [[kind, mark, _shuffled(text, order)] for (kind, mark, text), order in twice]
    return json.dumps(blocks, ensure_ascii=False, separators=(",", ":"))


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = DELETE", "synchronous = OFF"):
        database.execute(f"PRAGMA {pragma}")
    return database
