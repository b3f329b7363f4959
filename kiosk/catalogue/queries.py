"""What each screen asks of the catalogue. ``languages``: those to try for every text, best first."""

from unicodedata import normalize

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from kiosk.catalogue import tables
from kiosk.catalogue.cards import cards_by_id
from kiosk.catalogue.geo import Bounds
from kiosk.catalogue.pictures import site_picture
from kiosk.catalogue.values import Card, Category, Home, Outline, Territory
from kiosk.catalogue.wording import choose
from kiosk.languages import fallbacks


def languages_to_try(session: Session, language: str) -> tuple[str, ...]:
    """Return ``language`` and what stands in for it, best first."""
    default = session.execute(select(tables.Site.default_language)).scalar_one()
    return fallbacks(language, default)


def home(session: Session, language: str) -> Home:
    """Return the home screen; featured entries in the author's order."""
    languages = languages_to_try(session, language)
    site = session.execute(select(tables.Site.story_id, tables.Site.about_id)).one()
    featured = _selection(session, "featured")
    pillars = _ids(session, "pillars")
    cards = cards_by_id(session, [site.story_id, site.about_id, *featured, *pillars], languages)
    counts = dict(
        session.execute(select(tables.Entry.collection, func.count()).group_by(tables.Entry.collection)).all()
    )
    names = session.execute(select(tables.SiteText.language, tables.SiteText.name)).all()
    return Home(
        name=choose(((row.language, row.name) for row in names), languages).text,
        picture=site_picture(session, "home", languages),
        story=cards[site.story_id],
        about=cards[site.about_id].ref,
        pillars=tuple(sorted((cards[id_] for id_ in pillars), key=lambda card: card.number)),
        featured=tuple(cards[id_] for id_ in featured),
        highlights=counts.get("highlights", 0),
        projects=counts.get("projects", 0),
        municipalities=counts.get("municipalities", 0),
        partners=counts.get("partners", 0),
    )


def collection(session: Session, name: str, language: str) -> tuple[Card, ...]:
    """Return the cards of a collection, in the author's order, equal ones by title."""
    languages = languages_to_try(session, language)
    positions = session.execute(
        select(tables.Entry.id, tables.Entry.position).where(tables.Entry.collection == name)
    ).all()
    cards = cards_by_id(session, [row.id for row in positions], languages)
    ordered = sorted(positions, key=lambda row: (row.position, _sorting(cards[row.id].title)))
    return tuple(cards[row.id] for row in ordered)


def categories(session: Session, name: str, language: str) -> tuple[Category, ...]:
    """Return the categories of a collection that have entries, in the author's order."""
    languages = languages_to_try(session, language)
    row = tables.Category
    used = select(tables.Entry.category).where(tables.Entry.collection == name).distinct()
    found: dict[str, list[tuple[str, str]]] = {}
    icons = {}
    for slug, tag, label, icon in session.execute(
        select(row.slug, row.language, row.label, row.icon)
        .where(row.collection == name, row.slug.in_(used))
        .order_by(row.position, row.language)
    ):
        found.setdefault(slug, []).append((tag, label))
        icons[slug] = icon
    return tuple(Category(slug, choose(texts, languages).text, icons[slug]) for slug, texts in found.items())


def territory(session: Session, language: str) -> Territory:
    """Return the map, municipalities by title."""
    languages = languages_to_try(session, language)
    site = session.execute(select(tables.Site.west, tables.Site.south, tables.Site.east, tables.Site.north)).one()
    credits_ = session.execute(select(tables.SiteText.language, tables.SiteText.map_credit)).all()
    row = tables.Municipality
    rows = session.execute(select(row.id, row.outline, row.label_x, row.label_y, row.area_km2)).all()
    cards = cards_by_id(session, [found.id for found in rows], languages)
    highlights, projects = _count_by_place(session, "highlights"), _count_by_place(session, "projects")
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
        width=Bounds(*site).width,
        outlines=tuple(sorted(outlines, key=lambda outline: _sorting(outline.title))),
        credit=choose(((found.language, found.map_credit) for found in credits_), languages).text,
    )


def _ids(session: Session, name: str) -> list[int]:
    return list(session.scalars(select(tables.Entry.id).where(tables.Entry.collection == name)))


def _selection(session: Session, role: str) -> list[int]:
    row = tables.Selection
    return list(session.scalars(select(row.entry_id).where(row.role == role).order_by(row.position)))


def _count_by_place(session: Session, name: str) -> dict[int, int]:
    source = aliased(tables.Entry, flat=True)
    return dict(
        session.execute(
            select(tables.Link.target_id, func.count())
            .join(source, source.id == tables.Link.source_id)
            .where(tables.Link.role == "municipality", source.collection == name)
            .group_by(tables.Link.target_id)
        ).all()
    )


def _sorting(title: str) -> str:
    """Return a title's key in lists: without accents or capitals, so that É stands beside E."""
    return normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
