"""The tables of ``catalogue.db``: one row an entry, joined to one table a kind.

Texts stand apart, one row a language; NULL means "not translated" and the reader falls back, field by field.
"""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from kiosk.catalogue.files import APPLICATION_ID as APPLICATION_ID
from kiosk.catalogue.files import SCHEMA_VERSION as SCHEMA_VERSION


class Base(DeclarativeBase):
    """What all tables share."""


class Site(Base):
    """The region: exactly one row."""

    __tablename__ = "site"

    id: Mapped[int] = mapped_column(primary_key=True)
    default_language: Mapped[str]  # BCP 47
    languages: Mapped[str]  # tags separated by spaces, in the order of the buttons
    address: Mapped[str]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    website: Mapped[str | None]
    story_id: Mapped[int] = mapped_column(ForeignKey("entry.id"))
    about_id: Mapped[int] = mapped_column(ForeignKey("entry.id"))
    west: Mapped[float]  # bounds of the map, degrees, WGS 84
    south: Mapped[float]
    east: Mapped[float]
    north: Mapped[float]


class SiteText(Base):
    """What is said of the region in one language."""

    __tablename__ = "site_text"

    language: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    tagline: Mapped[str]
    contact: Mapped[str]
    map_credit: Mapped[str]


class Category(Base):
    """A kind of entry that visitors can choose."""

    __tablename__ = "category"

    collection: Mapped[str] = mapped_column(primary_key=True)  # highlights, projects, partners, pages
    slug: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str]
    icon: Mapped[str]  # name in Material Design Icons
    position: Mapped[int]


class Entry(Base):
    """One thing a visitor can open."""

    __tablename__ = "entry"
    __table_args__ = (UniqueConstraint("collection", "slug"),)
    __mapper_args__ = {"polymorphic_on": "collection"}  # noqa: RUF012 - SQLAlchemy reads it from the class

    id: Mapped[int] = mapped_column(primary_key=True)
    collection: Mapped[str] = mapped_column(index=True)  # pillars, projects, highlights ...
    slug: Mapped[str]
    position: Mapped[int]  # in lists; equal ones go by title
    longitude: Mapped[float | None]  # degrees, WGS 84
    latitude: Mapped[float | None]
    approximate: Mapped[bool]  # the position is a village, not a door
    category: Mapped[str | None]
    website: Mapped[str | None]
    checked: Mapped[str]  # ISO date
    expires: Mapped[str | None]  # ISO date; from this day on it is no longer true: `kiosk check` warns


class Pillar(Entry):
    """One of the aims the region works for."""

    __tablename__ = "pillar"
    __mapper_args__ = {"polymorphic_identity": "pillars"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    number: Mapped[int]
    colour: Mapped[str]  # #rrggbb


class Project(Entry):
    """Something that is being built, or was."""

    __tablename__ = "project"
    __mapper_args__ = {"polymorphic_identity": "projects"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    status: Mapped[str]  # planned, in-progress, open, completed
    start_year: Mapped[int | None]
    end_year: Mapped[int | None]


class Highlight(Entry):
    """Something worth seeing."""

    __tablename__ = "highlight"
    __mapper_args__ = {"polymorphic_identity": "highlights"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)


class Municipality(Entry):
    """One of the municipalities of the region."""

    __tablename__ = "municipality"
    __mapper_args__ = {"polymorphic_identity": "municipalities"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    nis: Mapped[str]
    postal_codes: Mapped[str]  # separated by ", "
    population: Mapped[int]
    population_year: Mapped[int]
    area_km2: Mapped[float]
    outline: Mapped[str]  # SVG path in map units (see geo)
    label_x: Mapped[float]  # map units; inside the outline
    label_y: Mapped[float]


class Partner(Entry):
    """Someone who makes the region work."""

    __tablename__ = "partner"
    __mapper_args__ = {"polymorphic_identity": "partners"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)


class Page(Entry):
    """A text of its own."""

    __tablename__ = "page"
    __mapper_args__ = {"polymorphic_identity": "pages"}  # noqa: RUF012

    id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)


class EntryText(Base):
    """The wording of one entry in one language."""

    __tablename__ = "entry_text"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)  # BCP 47
    title: Mapped[str | None]
    summary: Mapped[str | None]
    body: Mapped[str | None]  # JSON: a list of [kind, mark, styled text] (see authoring.markdown)
    province: Mapped[str | None]  # municipalities only


class EntryLine(Base):
    """One of an entry's short lines in one language: an alias, an aim, a practical fact, a source."""

    __tablename__ = "entry_line"

    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    role: Mapped[str] = mapped_column(primary_key=True)  # alias, aim, source, or a practical field such as address
    language: Mapped[str] = mapped_column(primary_key=True)  # BCP 47; sources have the default language
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]


class Figure(Base):
    """A number or a short fact of an entry."""

    __tablename__ = "figure"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), index=True)
    position: Mapped[int]
    number: Mapped[float | None]  # NULL: the value is words, in each language
    year: Mapped[int | None]


class FigureText(Base):
    """The wording of a figure in one language."""

    __tablename__ = "figure_text"

    figure_id: Mapped[int] = mapped_column(ForeignKey("figure.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str | None]
    unit: Mapped[str | None]
    words: Mapped[str | None]


class Link(Base):
    """An entry points to another."""

    __tablename__ = "link"

    source_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True)
    target_id: Mapped[int] = mapped_column(ForeignKey("entry.id"), primary_key=True, index=True)
    role: Mapped[str] = mapped_column(primary_key=True)  # pillar, municipality, partner, related, mention
    position: Mapped[int]


class Selection(Base):
    """An entry chosen by hand for a screen."""

    __tablename__ = "selection"

    role: Mapped[str] = mapped_column(primary_key=True)  # scene: the attract screen; featured: the home screen
    position: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entry.id"))


class Picture(Base):
    """A picture of an entry, or of the region when ``entry_id`` is NULL."""

    __tablename__ = "picture"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entry.id"), index=True)
    role: Mapped[str]  # cover, gallery; home, attract for the region
    position: Mapped[int]
    focus_x: Mapped[float]  # share of the width from the left: what must stay in view
    focus_y: Mapped[float]  # share of the height from the top
    credit: Mapped[str]
    drawn: Mapped[bool]  # made by the compiler because there was no picture


class PictureText(Base):
    """The wording of a picture in one language."""

    __tablename__ = "picture_text"

    picture_id: Mapped[int] = mapped_column(ForeignKey("picture.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    alt: Mapped[str | None]
    caption: Mapped[str | None]


class Rendition(Base):
    """A picture at one size, stored as ``media/ab/<sha256>``."""

    __tablename__ = "rendition"

    picture_id: Mapped[int] = mapped_column(ForeignKey("picture.id"), primary_key=True)
    shape: Mapped[str] = mapped_column(primary_key=True)  # any, or landscape: for wide screens
    width: Mapped[int] = mapped_column(primary_key=True)  # px
    height: Mapped[int]  # px
    sha256: Mapped[str]
    bytes: Mapped[int]
