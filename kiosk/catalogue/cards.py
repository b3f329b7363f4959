"""Entries as lists show them."""

from collections import defaultdict
from collections.abc import Iterable, MutableMapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from kiosk.catalogue import tables
from kiosk.catalogue.pictures import entry_pictures
from kiosk.catalogue.values import Card
from kiosk.catalogue.wording import Wording, choose


class Belonging(NamedTuple):
    """What an entry belongs to."""

    pillars: tuple[str, ...]  # refs
    colour: str
    place: int | None  # id of a municipality
    place_ref: str


def cards_by_id(connection: Connection, ids: Sequence[int], languages: Sequence[str]) -> dict[int, Card]:
    """Return the card of each entry; one that somebody still holds is not read again.

    The screens kept at hand hold the same cards many times over: 3 MB if each had its own.
    """
    held: MutableMapping[tuple[int, tuple[str, ...]], Card] = connection.get_execution_options()["cards"]
    tried = tuple(languages)
    found = {id_: card for id_ in ids if (card := held.get((id_, tried))) is not None}
    missing = [id_ for id_ in ids if id_ not in found]
    if missing:
        new = _read(connection, missing, tried)
        held.update(((id_, tried), card) for id_, card in new.items())
        found |= new
    return found


def _read(connection: Connection, wanted: Sequence[int], languages: Sequence[str]) -> dict[int, Card]:
    belongings = _belongings(connection, wanted)
    places = {belonging.place for belonging in belongings.values() if belonging.place is not None}
    titles = _texts(connection, {*wanted, *places}, languages)
    pictures = entry_pictures(connection, wanted, ["cover"], languages)
    labels = _labels(connection, languages)
    entry, pillar, project = tables.entry.c, tables.pillar.c, tables.project.c
    rows = connection.execute(
        select(entry.id, entry.collection, entry.slug, entry.category, pillar.number, pillar.colour, project.status)
        .select_from(tables.entry.outerjoin(tables.pillar).outerjoin(tables.project))
        .where(entry.id.in_(wanted))
    )
    result = {}
    for id_, collection, slug, category, number, colour, status in rows:
        title, summary = titles[id_]
        belonging = belongings[id_]
        label, icon = labels.get((collection, category or ""), ("", ""))
        result[id_] = Card(
            ref=f"{collection}/{slug}",
            title=title.text,
            summary=summary.text,
            language=title.language,
            number=number or 0,
            colour=colour or belonging.colour,
            category=category or "",
            label=label,
            icon=icon,
            status=status or "",
            place=titles[belonging.place][0].text if belonging.place is not None else "",
            place_ref=belonging.place_ref,
            pillars=belonging.pillars,
            picture=next(iter(pictures.get(id_, ())), None),
        )
    return result


def cards_in_order(connection: Connection, ids: Sequence[int], languages: Sequence[str]) -> tuple[Card, ...]:
    """Return the cards of entries, in the order of ``ids``."""
    found = cards_by_id(connection, ids, languages)
    return tuple(found[id_] for id_ in ids)


def _texts(connection: Connection, ids: Iterable[int], languages: Sequence[str]) -> dict[int, tuple[Wording, Wording]]:
    row = tables.entry_text.c
    rows: dict[int, list[tuple[str, str | None, str | None]]] = defaultdict(list)
    for entry, language, title, summary in connection.execute(
        select(row.entry_id, row.language, row.title, row.summary).where(
            row.entry_id.in_(list(ids)), row.language.in_(languages)
        )
    ):
        rows[entry].append((language, title, summary))
    return {
        entry: (
            choose(((language, title) for language, title, _ in texts), languages),
            choose(((language, summary) for language, _, summary in texts), languages),
        )
        for entry, texts in rows.items()
    }


def _belongings(connection: Connection, ids: Sequence[int]) -> dict[int, Belonging]:
    link, target, pillar = tables.link.c, tables.entry.c, tables.pillar.c
    found: dict[int, list[tuple[str, int, str, str | None]]] = {id_: [] for id_ in ids}
    for source, role, id_, collection, slug, colour in connection.execute(
        select(link.source_id, link.role, target.id, target.collection, target.slug, pillar.colour)
        .join(tables.entry, target.id == link.target_id)
        .outerjoin(tables.pillar, pillar.id == link.target_id)
        .where(link.source_id.in_(ids), link.role.in_(["pillar", "municipality"]))
        .order_by(link.source_id, link.role, link.position)
    ):
        found[source].append((role, id_, f"{collection}/{slug}", colour))
    return {id_: _belonging(rows) for id_, rows in found.items()}


def _belonging(rows: list[tuple[str, int, str, str | None]]) -> Belonging:
    pillars = [(ref, colour or "") for role, _, ref, colour in rows if role == "pillar"]
    places = [(id_, ref) for role, id_, ref, _ in rows if role == "municipality"]
    return Belonging(
        pillars=tuple(ref for ref, _ in pillars),
        colour=pillars[0][1] if pillars else "",
        place=places[0][0] if places else None,
        place_ref=places[0][1] if places else "",
    )


def _labels(connection: Connection, languages: Sequence[str]) -> dict[tuple[str, str], tuple[str, str]]:
    row = tables.category.c
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    icons = {}
    for collection, slug, language, label, icon in connection.execute(
        select(row.collection, row.slug, row.language, row.label, row.icon).where(row.language.in_(languages))
    ):
        found[collection, slug].append((language, label))
        icons[collection, slug] = icon
    return {key: (choose(texts, languages).text, icons[key]) for key, texts in found.items()}
