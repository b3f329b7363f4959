"""What an author may write: the one declaration of every field.

The checker, the compiler and the tables of ``docs/authoring.md`` come from these models. A field's ``description`` is
written for authors; ``TRANSLATED`` in its metadata marks what the files of the other languages may hold.
"""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

TRANSLATED: JsonDict = {"translated": True}
"""Extra schema data of a field that each language writes for itself."""

Ref = Annotated[str, Field(pattern=r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$")]
"""A link to an entry: its collection and its folder, such as ``projects/m5``."""

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A folder's name: lower-case letters, digits and hyphens."""

Share = Annotated[float, Field(ge=0, le=1)]


def text(description: str, *, required: bool = False, limit: int) -> Any:
    """Return a translated text field; more than ``limit`` characters are warned of, for they may not fit a screen."""
    default = ... if required else None
    extra: JsonDict = TRANSLATED | {"limit": limit}
    return Field(default, description=description, min_length=1, json_schema_extra=extra)


class Model(BaseModel):
    """Unknown keys are kept: a newer kiosk, or another program, may have written them."""

    model_config = ConfigDict(extra="allow", str_strip_whitespace=True, allow_inf_nan=False)


class Point(Model):
    """A position as GeoJSON writes it: longitude first."""

    type: Literal["Point"] = Field(description="always this word")
    coordinates: tuple[float, float] = Field(description="longitude, latitude in degrees, WGS 84")


class Picture(Model):
    """A picture beside the text."""

    file: str = Field(description="name of the picture file in the entry's folder")
    landscape: str | None = Field(None, description="another file for wide screens, when one crop cannot serve both")
    focus: tuple[Share, Share] = Field(
        (0.5, 0.5), description="what must stay in view: share of the width, share of the height, from the top left"
    )
    credit: str = Field(description="who made it and under which licence", min_length=1)
    alt: str | None = text("what the picture shows, for those who cannot see it", limit=300)
    caption: str | None = text("a line shown under the picture in the gallery", limit=200)


class Figure(Model):
    """A number or a short fact worth setting large."""

    value: int | float | str = Field(
        description="a number (written as each language writes numbers) or a few words", json_schema_extra=TRANSLATED
    )
    label: str | None = text("what the value is", limit=48)
    unit: str | None = text("what follows a number: m, km, ha, years", limit=24)
    year: int | None = Field(None, description="the year the value is true for", ge=1, le=2100)


class Practical(Model):
    """What a visitor needs to know before going."""

    address: str | None = text("street and place", limit=160)
    opening: str | None = text("when it can be visited", limit=240)
    duration: str | None = text("how long a visit takes", limit=80)
    price: str | None = text("what it costs", limit=120)
    access: str | None = text("how to get there, and what a wheelchair meets", limit=240)
    website: str | None = Field(
        None, description="address of the web site, without a session or a query", max_length=120
    )


class Years(Model):
    """When a project began and ended."""

    start: int | None = Field(None, description="first year", ge=1000, le=2100)
    end: int | None = Field(None, description="last year", ge=1000, le=2100)


class Entry(Model):
    """What every entry may carry."""

    title: str = text("the name a visitor sees", required=True, limit=60)
    summary: str | None = text("one sentence that makes someone want to read on", limit=200)
    aliases: list[str] = Field(
        default_factory=list,
        description="other names that a search finds: former names, short names",
        json_schema_extra=TRANSLATED,
    )
    order: int = Field(1000, description="position in lists; equal ones go by title")
    cover: Picture | None = Field(None, description="the main picture; without one a cover is drawn")
    gallery: list[Picture] = Field(default_factory=list, description="more pictures, in order")
    figures: list[Figure] = Field(default_factory=list, description="up to six facts set large", max_length=6)
    related: list[Ref] = Field(default_factory=list, description="entries that belong to this one")
    source: list[str] = Field(description="where the facts are from: names or addresses", min_length=1)
    checked: date = Field(description="when someone last checked the facts")
    expires: date | None = Field(None, description="from this day on the entry is no longer true")
    owner: str | None = Field(None, description="who looks after this entry")


class Placed(Entry):
    """An entry that lies somewhere."""

    location: Point | None = Field(None, description="where it is, as a GeoJSON point or as its JSON text")
    location_accuracy: Literal["exact", "approximate"] = Field(
        "exact", description="approximate positions are drawn as an area and give no distance"
    )
    website: str | None = Field(None, description="address of its web site", max_length=120)


class Pillar(Entry):
    """One of the aims the region works for."""

    number: int = Field(description="1 to 9, shown large", ge=1, le=9)
    colour: str = Field(description="its colour, as #rrggbb", pattern=r"^#[0-9A-Fa-f]{6}$")
    aims: list[str] = Field(
        default_factory=list, description="what it aims at, each in a few words", json_schema_extra=TRANSLATED
    )


class Project(Placed):
    """Something that is being built, or was."""

    pillars: list[Slug] = Field(description="the pillars it serves; the first gives its colour", min_length=1)
    municipality: Slug = Field(description="where it is")
    category: Slug = Field(description="one of the project categories of site.yml")
    status: Literal["planned", "in-progress", "open", "completed"] = Field(description="how far it is")
    years: Years = Field(
        default_factory=lambda: Years.model_validate({}), description="first and last year of the works"
    )
    partners: list[Slug] = Field(default_factory=list, description="who is behind it")


class Highlight(Placed):
    """Something worth seeing."""

    pillars: list[Slug] = Field(default_factory=list, description="the pillars it serves; the first gives its colour")
    municipality: Slug = Field(description="where it is")
    category: Slug = Field(description="one of the highlight categories of site.yml")
    practical: Practical = Field(
        default_factory=lambda: Practical.model_validate({}), description="what a visitor needs before going"
    )


class Municipality(Placed):
    """One of the municipalities of the region."""

    nis: str = Field(description="its official number, which joins it to its outline", pattern=r"^\d{5}$")
    province: str = text("the province it lies in", required=True, limit=40)
    postal_codes: list[str] = Field(description="its postal codes")
    population: int = Field(description="inhabitants", ge=1)
    population_year: int = Field(description="the year of that count (1 January)", ge=1900, le=2100)
    area_km2: float = Field(description="surface in square kilometres", gt=0)


class Partner(Placed):
    """Someone who makes the region work."""

    pillars: list[Slug] = Field(default_factory=list, description="the pillars it serves; the first gives its colour")
    municipality: Slug | None = Field(None, description="where its seat is")
    category: Slug = Field(description="one of the partner categories of site.yml")


class Page(Entry):
    """A text of its own: a story, the about page."""

    pillars: list[Slug] = Field(
        default_factory=list, description="the pillars it belongs to; the first gives its colour"
    )
    category: Slug | None = Field(None, description="one of the page categories of site.yml")


Texts = dict[str, str]
"""A text in each language: language tag -> words."""


class Category(Model):
    """A kind of entry that visitors can choose."""

    icon: str = Field(description="name of an icon of Material Design Icons, such as castle")
    label: Texts = Field(description="its name in each language")


class Contact(Model):
    """Who to ask; shown when the kiosk is out of service."""

    name: Texts = Field(description="the visitor centre")
    address: str = Field(description="street and place")
    phone: str | None = Field(None, description="with the country's code")
    email: str | None = Field(None, description="address for letters")
    website: str | None = Field(None, description="address of its web site")


class Panorama(Model):
    """The picture of the whole region behind the first screen."""

    file: str = Field(description="name of the picture file beside ``site.yml``")
    landscape: str | None = Field(None, description="another file for wide screens")
    focus: tuple[Share, Share] = Field((0.5, 0.5), description="what must stay in view, as in a picture")
    credit: str = Field(description="who made it and under which licence")
    alt: Texts = Field(description="what the picture shows")


class Site(Model):
    """The file ``site.yml``: what belongs to the region as a whole."""

    name: Texts = Field(description="name of the region")
    tagline: Texts = Field(description="a few words for the first screen")
    languages: list[str] = Field(description="languages shown, in the order of the buttons", min_length=1)
    default_language: str = Field(description="the language every entry is complete in")
    contact: Contact = Field(description="who to ask")
    home: Panorama = Field(description="the picture of the home screen")
    attract: Panorama = Field(description="the first picture of the attract screen")
    scenes: list[Ref] = Field(description="entries whose pictures follow on the attract screen")
    featured: list[Ref] = Field(description="entries of which the home screen shows a few, others each visit")
    story: Ref = Field(description="the page that tells why the region exists")
    about: Ref = Field(description="the page about the kiosk itself")
    outlines: str = Field(description="GeoJSON file with the municipalities' outlines, joined by nis")
    outlines_credit: Texts = Field(description="what must be said beside the map")
    highlight_categories: dict[Slug, Category] = Field(description="kinds of highlights")
    project_categories: dict[Slug, Category] = Field(description="kinds of projects")
    partner_categories: dict[Slug, Category] = Field(description="kinds of partners")
    page_categories: dict[Slug, Category] = Field(default_factory=dict, description="kinds of pages")


COLLECTIONS: dict[str, type[Entry]] = {
    "pillars": Pillar,
    "projects": Project,
    "highlights": Highlight,
    "municipalities": Municipality,
    "partners": Partner,
    "pages": Page,
}
"""Folder of the content -> the model of its entries."""
