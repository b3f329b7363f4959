"""What each screen asks of the catalogue. ``languages``: those to try for every text, best first."""

from unicodedata import normalize

from sqlalchemy import Connection, func, select

from kiosk.catalogue import tables
from kiosk.catalogue.cards import cards_by_id
from kiosk.catalogue.geo import Bounds
from kiosk.catalogue.pictures import site_picture
from kiosk.catalogue.values import Card, Category, Home, Outline, Territory
from kiosk.catalogue.wording import choose
from kiosk.languages import fallbacks


def languages_to_try(connection: Connection, language: str) -> tuple[str, ...]:
    """Return ``language`` and what stands in for it, best first."""
    default = connection.execute(select(tables.site.c.default_language)).scalar_one()
    return fallbacks(language, default)


def home(connection: Connection, language: str) -> Home:
    """Return the home screen; featured entries in the author's order."""
    languages = languages_to_try(connection, language)
    site = connection.execute(select(tables.site.c.story_id, tables.site.c.about_id)).one()
    featured = _selection(connection, "featured")
    pillars = _ids(connection, "pillars")
    cards = cards_by_id(connection, [site.story_id, site.about_id, *featured, *pillars], languages)
    entry, text = tables.entry.c, tables.site_text.c
    counts = dict(connection.execute(select(entry.collection, func.count()).group_by(entry.collection)).all())
    names = connection.execute(select(text.language, text.name)).all()
    return Home(
        name=choose(((row.language, row.name) for row in names), languages).text,
        picture=site_picture(connection, "home", languages),
        story=cards[site.story_id],
        about=cards[site.about_id].ref,
        pillars=tuple(sorted((cards[id_] for id_ in pillars), key=lambda card: card.number)),
        featured=tuple(cards[id_] for id_ in featured),
        highlights=counts.get("highlights", 0),
        projects=counts.get("projects", 0),
        municipalities=counts.get("municipalities", 0),
        partners=counts.get("partners", 0),
    )


def collection(connection: Connection, name: str, language: str) -> tuple[Card, ...]:
    """Return the cards of a collection, in the author's order, equal ones by title."""
    languages = languages_to_try(connection, language)
    entry = tables.entry.c
    positions = connection.execute(select(entry.id, entry.position).where(entry.collection == name)).all()
    cards = cards_by_id(connection, [row.id for row in positions], languages)
    ordered = sorted(positions, key=lambda row: (row.position, _sorting(cards[row.id].title)))
    return tuple(cards[row.id] for row in ordered)


def categories(connection: Connection, name: str, language: str) -> tuple[Category, ...]:
    """Return the categories of a collection that have entries, in the author's order."""
    languages = languages_to_try(connection, language)
    row = tables.category.c
    used = select(tables.entry.c.category).where(tables.entry.c.collection == name).distinct()
    found: dict[str, list[tuple[str, str]]] = {}
    icons = {}
    for slug, tag, label, icon in connection.execute(
        select(row.slug, row.language, row.label, row.icon)
        .where(row.collection == name, row.slug.in_(used))
        .order_by(row.position, row.language)
    ):
        found.setdefault(slug, []).append((tag, label))
        icons[slug] = icon
    return tuple(Category(slug, choose(texts, languages).text, icons[slug]) for slug, texts in found.items())


def territory(connection: Connection, language: str) -> Territory:
    """Return the map, municipalities by title."""
    languages = languages_to_try(connection, language)
    site, text, row = tables.site.c, tables.site_text.c, tables.municipality.c
    bounds = Bounds(*connection.execute(select(site.west, site.south, site.east, site.north)).one())
    credits_ = connection.execute(select(text.language, text.map_credit)).all()
    rows = connection.execute(select(row.id, row.outline, row.label_x, row.label_y, row.area_km2)).all()
    cards = cards_by_id(connection, [found.id for found in rows], languages)
    highlights, projects = _count_by_place(connection, "highlights"), _count_by_place(connection, "projects")
    outlines = [
        Outline(
            cards[found.id].ref,
            cards[found.id].title,
            found.outline,
            found.label_x,
            found.label_y,
            found.area_km2,
            highlights.get(found.id, 0),
            projects.get(found.id, 0),
        )
        for found in rows
    ]
    return Territory(
        width=bounds.width,
        outlines=tuple(sorted(outlines, key=lambda outline: _sorting(outline.title))),
        credit=choose(((found.language, found.map_credit) for found in credits_), languages).text,
    )


def _ids(connection: Connection, name: str) -> list[int]:
    return list(connection.scalars(select(tables.entry.c.id).where(tables.entry.c.collection == name)))


def _selection(connection: Connection, role: str) -> list[int]:
    row = tables.selection.c
    return list(connection.scalars(select(row.entry_id).where(row.role == role).order_by(row.position)))


def _count_by_place(connection: Connection, name: str) -> dict[int, int]:
    source, link = tables.entry.c, tables.link.c
    return dict(
        connection.execute(
            select(link.target_id, func.count())
            .join(tables.entry, source.id == link.source_id)
            .where(link.role == "municipality", source.collection == name)
            .group_by(link.target_id)
        ).all()
    )


def _sorting(title: str) -> str:
    """Return a title's key in lists: without accents or capitals, so that É stands beside E."""
    return normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
