"""Pictures of entries, with the words that go with them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from kiosk.catalogue import tables
from kiosk.catalogue.files import media_path
from kiosk.catalogue.values import File, Picture
from kiosk.catalogue.wording import choose

Found = tuple[int, int | None, float, float, str, bool]
"""A row: picture, entry, focus, credit, drawn."""


def entry_pictures(
    connection: Connection, entries: Iterable[int], roles: Sequence[str], languages: Sequence[str]
) -> dict[int, list[Picture]]:
    """Return the pictures of each entry that has any, the cover first, then in the author's order."""
    row = tables.picture.c
    found = connection.execute(
        select(row.id, row.entry_id, row.focus_x, row.focus_y, row.credit, row.drawn)
        .where(row.entry_id.in_(list(entries)), row.role.in_(roles))
        .order_by(row.entry_id, row.role, row.position)  # "cover" sorts before "gallery"
    ).all()
    pictures = _assemble(connection, found, languages)
    result: dict[int, list[Picture]] = defaultdict(list)
    for (_, entry, *_rest), picture in zip(found, pictures, strict=True):
        if entry is not None:
            result[entry].append(picture)
    return result


def site_picture(connection: Connection, role: str, languages: Sequence[str]) -> Picture | None:
    """Return a picture of the region: ``home`` or ``attract``."""
    row = tables.picture.c
    found = connection.execute(
        select(row.id, row.entry_id, row.focus_x, row.focus_y, row.credit, row.drawn).where(
            row.entry_id.is_(None), row.role == role
        )
    ).all()
    return next(iter(_assemble(connection, found, languages)), None)


def _assemble(connection: Connection, found: Sequence[Found], languages: Sequence[str]) -> list[Picture]:
    ids = [row[0] for row in found]
    files: dict[tuple[int, str], list[File]] = defaultdict(list)
    rendition = tables.rendition.c
    for picture, shape, width, height, sha256 in connection.execute(
        select(rendition.picture_id, rendition.shape, rendition.width, rendition.height, rendition.sha256)
        .where(rendition.picture_id.in_(ids))
        .order_by(rendition.picture_id, rendition.shape, rendition.width)
    ):
        files[picture, shape].append(
            File(width, height, media_path(connection.get_execution_options()["folder"], sha256))
        )
    words = tables.picture_text.c
    texts: dict[int, list[tuple[str, str | None, str | None]]] = defaultdict(list)
    for picture, language, alt, caption in connection.execute(
        select(words.picture_id, words.language, words.alt, words.caption).where(
            words.picture_id.in_(ids), words.language.in_(languages)
        )
    ):
        texts[picture].append((language, alt, caption))
    return [
        Picture(
            files=tuple(files[picture, "any"]),
            wide_files=tuple(files[picture, "landscape"]),
            focus_x=focus_x,
            focus_y=focus_y,
            alt=choose(((language, alt) for language, alt, _ in texts[picture]), languages).text,
            caption=choose(((language, caption) for language, _, caption in texts[picture]), languages).text,
            credit=credit,
            drawn=drawn,
        )
        for picture, _, focus_x, focus_y, credit, drawn in found
    ]
