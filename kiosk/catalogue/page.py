"""Everything one entry's screen shows."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import Connection, select, union_all

from kiosk.catalogue import tables
from kiosk.catalogue.cards import cards_by_id
from kiosk.catalogue.geo import Bounds, distance_km
from kiosk.catalogue.pictures import entry_pictures
from kiosk.catalogue.queries import languages_to_try
from kiosk.catalogue.values import Block, Card, Fact, Figures, Group, Line, Page, Spot
from kiosk.catalogue.wording import Wording, choose

NEARBY = 3  # entries offered because they are close
GROUPS = ("projects", "highlights", "partners", "pages", "municipalities", "pillars")  # their order on a screen


def page(connection: Connection, ref: str, language: str) -> Page | None:
    """Return an entry's page; None when there is no such entry (it left with a newer catalogue)."""
    languages = languages_to_try(connection, language)
    collection, slug = ref.split("/")
    row = tables.entry.c
    entry = connection.execute(select(tables.entry).where(row.collection == collection, row.slug == slug)).one_or_none()
    if entry is None:
        return None
    linked = _linked(connection, entry.id)
    nearby = _nearby(connection, entry.id, entry.longitude, entry.latitude, linked)
    cards = cards_by_id(connection, [entry.id, *linked, *nearby], languages)
    body = _body(connection, entry.id, languages)
    card = cards[entry.id]
    project = tables.project.c
    years = connection.execute(select(project.start_year, project.end_year).where(project.id == entry.id)).one_or_none()
    return Page(
        card=card,
        language=body.language if body.text else card.language,
        blocks=tuple(Block(*block) for block in json.loads(body.text or "[]")),
        pictures=tuple(entry_pictures(connection, [entry.id], ["cover", "gallery"], languages).get(entry.id, ())),
        facts=_facts(connection, entry.id, languages),
        lines=_lines(connection, entry.id, languages),
        groups=_groups(collection, linked, nearby, cards),
        start_year=years.start_year if years else None,
        end_year=years.end_year if years else None,
        website=entry.website or "",
        checked=entry.checked,
        spot=_spot(connection, entry.longitude, entry.latitude, entry.approximate),
        figures=_figures(connection, entry.id, languages) if collection == "municipalities" else None,
    )


def _linked(connection: Connection, entry: int) -> dict[int, set[str]]:
    """Return every entry that this one points to, or that points to this one, with the roles of these links."""
    link, other = tables.link.c, tables.entry.c
    outward = select(link.target_id.label("id"), link.role, link.position).where(link.source_id == entry)
    inward = select(link.source_id.label("id"), link.role, link.position).where(link.target_id == entry)
    both = union_all(outward, inward).subquery()
    rows = connection.execute(
        select(both.c.id, both.c.role)
        .join(tables.entry, other.id == both.c.id)
        .order_by(both.c.role, both.c.position, other.position, other.slug)
    )
    roles: dict[int, set[str]] = defaultdict(set)
    for id_, role in rows:
        roles[id_].add(role)
    return roles


def _nearby(
    connection: Connection, entry: int, longitude: float | None, latitude: float | None, known: Collection[int]
) -> list[int]:
    """Return the closest highlights that are not linked already, the closest first."""
    if longitude is None or latitude is None:
        return []
    row = tables.entry.c
    rows = connection.execute(
        select(row.id, row.longitude, row.latitude).where(
            row.collection == "highlights", row.id.not_in([entry, *known]), row.longitude.is_not(None)
        )
    )
    far = [(distance_km((longitude, latitude), (x, y)), id_) for id_, x, y in rows if x is not None and y is not None]
    return [id_ for _, id_ in sorted(far)[:NEARBY]]


def _groups(
    collection: str, linked: Mapping[int, set[str]], nearby: list[int], cards: dict[int, Card]
) -> tuple[Group, ...]:
    groups: dict[str, list[Card]] = defaultdict(list)
    for id_, roles in linked.items():
        other = cards[id_].ref.split("/")[0]
        # only a declared partner is behind a project; one that merely mentions it is something to see also
        stranger = {collection, other} == {"projects", "partners"} and "partner" not in roles
        groups["related" if stranger or other == collection else other].append(cards[id_])
    found = [Group(role, tuple(groups[role])) for role in (*GROUPS, "related") if groups[role]]
    if nearby:
        found.append(Group("nearby", tuple(cards[id_] for id_ in nearby)))
    return tuple(found)


def _body(connection: Connection, entry: int, languages: Sequence[str]) -> Wording:
    row = tables.entry_text.c
    rows = connection.execute(select(row.language, row.body).where(row.entry_id == entry, row.language.in_(languages)))
    return choose(((row.language, row.body) for row in rows), languages)


def _facts(connection: Connection, entry: int, languages: Sequence[str]) -> tuple[Fact, ...]:
    figure, words = tables.figure.c, tables.figure_text.c
    texts: dict[int, list[tuple[str, str | None, str | None, str | None]]] = defaultdict(list)
    numbers = {}
    for id_, number, year, tag, label, unit, value in connection.execute(
        select(figure.id, figure.number, figure.year, words.language, words.label, words.unit, words.words)
        .join(tables.figure_text, words.figure_id == figure.id)
        .where(figure.entry_id == entry)
        .order_by(figure.position, words.language)
    ):
        numbers[id_] = (number, year)
        texts[id_].append((tag, label, unit, value))
    return tuple(
        Fact(
            label=choose(((row[0], row[1]) for row in texts[id_]), languages).text,
            number=number,
            words=choose(((row[0], row[3]) for row in texts[id_]), languages).text,
            unit=choose(((row[0], row[2]) for row in texts[id_]), languages).text,
            year=year,
        )
        for id_, (number, year) in numbers.items()
    )


def _lines(connection: Connection, entry: int, languages: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines of each role in the best language that has any."""
    row = tables.entry_line.c
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for role, language, text in connection.execute(
        select(row.role, row.language, row.text).where(row.entry_id == entry).order_by(row.role, row.position)
    ):
        found[role][language].append(text)
    lines = []
    for role, texts in found.items():
        best = next((tag for tag in languages if tag in texts), "")
        lines += [Line(role, text) for text in texts.get(best, ())]
    return tuple(lines)


def _spot(connection: Connection, longitude: float | None, latitude: float | None, approximate: bool) -> Spot | None:
    if longitude is None or latitude is None:
        return None
    site = tables.site.c
    bounds = Bounds(*connection.execute(select(site.west, site.south, site.east, site.north)).one())
    return Spot(longitude, latitude, *bounds.project(longitude, latitude), approximate)


def _figures(connection: Connection, entry: int, languages: Sequence[str]) -> Figures:
    row, text = tables.municipality.c, tables.entry_text.c
    provinces = connection.execute(select(text.language, text.province).where(text.entry_id == entry))
    found = connection.execute(
        select(row.population, row.population_year, row.area_km2, row.postal_codes).where(row.id == entry)
    ).one()
    return Figures(*found, choose(((row.language, row.province) for row in provinces), languages).text)
