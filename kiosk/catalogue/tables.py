"""The tables of ``catalogue.db``: one row an entry, joined to one table a kind.

Texts stand apart, one row a language; NULL means "not translated" and the reader falls back, field by field.

They are SQLAlchemy's own tables, without its object mapper: rows are read into the frozen values of ``values.py``, and
the mapper would cost a terminal 8 MB for objects that nobody makes.
"""

from sqlalchemy import Column, ForeignKey, MetaData, Named, Table, TypedColumns, UniqueConstraint

from kiosk.catalogue.files import APPLICATION_ID as APPLICATION_ID
from kiosk.catalogue.files import SCHEMA_VERSION as SCHEMA_VERSION

METADATA = MetaData()
"""All tables."""


class Site(TypedColumns):
    """The region: exactly one row."""

    id: Named[int] = Column(primary_key=True)
    default_language: Named[str]  # BCP 47
    languages: Named[str]  # tags separated by spaces, in the order of the buttons
    address: Named[str]
    phone: Named[str | None]
    email: Named[str | None]
    website: Named[str | None]
    story_id: Named[int] = Column(ForeignKey("entry.id"))
    about_id: Named[int] = Column(ForeignKey("entry.id"))
    west: Named[float]  # bounds of the map, degrees, WGS 84
    south: Named[float]
    east: Named[float]
    north: Named[float]


site = Table("site", METADATA, Site)


class SiteText(TypedColumns):
    """What is said of the region in one language."""

    language: Named[str] = Column(primary_key=True)
    name: Named[str]
    tagline: Named[str]
    contact: Named[str]
    map_credit: Named[str]


site_text = Table("site_text", METADATA, SiteText)


class Category(TypedColumns):
    """A kind of entry that visitors can choose."""

    collection: Named[str] = Column(primary_key=True)  # highlights, projects, partners, pages
    slug: Named[str] = Column(primary_key=True)
    language: Named[str] = Column(primary_key=True)
    label: Named[str]
    icon: Named[str]  # name in Material Design Icons
    position: Named[int]


category = Table("category", METADATA, Category)


class Entry(TypedColumns):
    """One thing a visitor can open."""

    id: Named[int] = Column(primary_key=True)
    collection: Named[str] = Column(index=True)  # pillars, projects, highlights ...
    slug: Named[str]
    position: Named[int]  # in lists; equal ones go by title
    longitude: Named[float | None]  # degrees, WGS 84
    latitude: Named[float | None]
    approximate: Named[bool]  # the position is a village, not a door
    category: Named[str | None]
    website: Named[str | None]
    checked: Named[str]  # ISO date
    expires: Named[str | None]  # ISO date; from this day on it is no longer true: `kiosk check` warns


entry = Table("entry", METADATA, Entry, UniqueConstraint("collection", "slug"))


class Pillar(TypedColumns):
    """One of the aims the region works for."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    number: Named[int]
    colour: Named[str]  # #rrggbb


pillar = Table("pillar", METADATA, Pillar)


class Project(TypedColumns):
    """Something that is being built, or was."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    status: Named[str]  # planned, in-progress, open, completed
    start_year: Named[int | None]
    end_year: Named[int | None]


project = Table("project", METADATA, Project)


class Highlight(TypedColumns):
    """Something worth seeing."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)


highlight = Table("highlight", METADATA, Highlight)


class Municipality(TypedColumns):
    """One of the municipalities of the region."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    nis: Named[str]
    postal_codes: Named[str]  # separated by ", "
    population: Named[int]
    population_year: Named[int]
    area_km2: Named[float]
    outline: Named[str]  # SVG path in map units (see geo)
    label_x: Named[float]  # map units; inside the outline
    label_y: Named[float]


municipality = Table("municipality", METADATA, Municipality)


class Partner(TypedColumns):
    """Someone who makes the region work."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)


partner = Table("partner", METADATA, Partner)


class Page(TypedColumns):
    """A text of its own."""

    id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)


page = Table("page", METADATA, Page)

KINDS = {
    "pillars": pillar,
    "projects": project,
    "highlights": highlight,
    "municipalities": municipality,
    "partners": partner,
    "pages": page,
}
"""Collection -> the table of what its entries have of their own."""


class EntryText(TypedColumns):
    """The wording of one entry in one language."""

    entry_id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    language: Named[str] = Column(primary_key=True)  # BCP 47
    title: Named[str | None]
    summary: Named[str | None]
    body: Named[str | None]  # JSON: a list of [kind, mark, styled text] (see authoring.markdown)
    province: Named[str | None]  # municipalities only


entry_text = Table("entry_text", METADATA, EntryText)


class EntryLine(TypedColumns):
    """One of an entry's short lines in one language: an alias, an aim, a practical fact, a source."""

    entry_id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    role: Named[str] = Column(primary_key=True)  # alias, aim, source, or a practical field such as address
    language: Named[str] = Column(primary_key=True)  # BCP 47; sources have the default language
    position: Named[int] = Column(primary_key=True)
    text: Named[str]


entry_line = Table("entry_line", METADATA, EntryLine)


class Figure(TypedColumns):
    """A number or a short fact of an entry."""

    id: Named[int] = Column(primary_key=True)
    entry_id: Named[int] = Column(ForeignKey("entry.id"), index=True)
    position: Named[int]
    number: Named[float | None]  # NULL: the value is words, in each language
    year: Named[int | None]


figure = Table("figure", METADATA, Figure)


class FigureText(TypedColumns):
    """The wording of a figure in one language."""

    figure_id: Named[int] = Column(ForeignKey("figure.id"), primary_key=True)
    language: Named[str] = Column(primary_key=True)
    label: Named[str | None]
    unit: Named[str | None]
    words: Named[str | None]


figure_text = Table("figure_text", METADATA, FigureText)


class Link(TypedColumns):
    """An entry points to another."""

    source_id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True)
    target_id: Named[int] = Column(ForeignKey("entry.id"), primary_key=True, index=True)
    role: Named[str] = Column(primary_key=True)  # pillar, municipality, partner, related, mention
    position: Named[int]


link = Table("link", METADATA, Link)


class Selection(TypedColumns):
    """An entry chosen by hand for a screen."""

    role: Named[str] = Column(primary_key=True)  # scene: the attract screen; featured: the home screen
    position: Named[int] = Column(primary_key=True)
    entry_id: Named[int] = Column(ForeignKey("entry.id"))


selection = Table("selection", METADATA, Selection)


class Picture(TypedColumns):
    """A picture of an entry, or of the region when ``entry_id`` is NULL."""

    id: Named[int] = Column(primary_key=True)
    entry_id: Named[int | None] = Column(ForeignKey("entry.id"), index=True)
    role: Named[str]  # cover, gallery; home, attract for the region
    position: Named[int]
    focus_x: Named[float]  # share of the width from the left: what must stay in view
    focus_y: Named[float]  # share of the height from the top
    credit: Named[str]
    drawn: Named[bool]  # made by the compiler because there was no picture


picture = Table("picture", METADATA, Picture)


class PictureText(TypedColumns):
    """The wording of a picture in one language."""

    picture_id: Named[int] = Column(ForeignKey("picture.id"), primary_key=True)
    language: Named[str] = Column(primary_key=True)
    alt: Named[str | None]
    caption: Named[str | None]


picture_text = Table("picture_text", METADATA, PictureText)


class Rendition(TypedColumns):
    """A picture at one size, stored as ``media/ab/<sha256>``."""

    picture_id: Named[int] = Column(ForeignKey("picture.id"), primary_key=True)
    shape: Named[str] = Column(primary_key=True)  # any, or landscape: for wide screens
    width: Named[int] = Column(primary_key=True)  # px
    height: Named[int]  # px
    sha256: Named[str]
    bytes: Named[int]


rendition = Table("rendition", METADATA, Rendition)
