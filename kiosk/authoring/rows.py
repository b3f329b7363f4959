"""Authored content as rows of the catalogue, in a fixed order, so that equal content gives equal bytes."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Table, create_engine, insert
from sqlalchemy.pool import NullPool

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.fields import says_the_same_everywhere
from kiosk.authoring.outlines import bounds_of
from kiosk.authoring.renditions import Rendered
from kiosk.authoring.schema import COLLECTIONS, Municipality, Pillar, Placed, Project, Site
from kiosk.catalogue import tables

Row = dict[str, Any]
PRACTICAL = ("address", "opening", "duration", "price", "access", "website")
CATEGORIES = {
    "highlights": "highlight_categories",
    "projects": "project_categories",
    "partners": "partner_categories",
    "pages": "page_categories",
}
"""Collection -> the field of ``site.yml`` with its categories."""


@dataclass(frozen=True, slots=True)
class Illustration:
    """A picture with everything the catalogue keeps of it."""

    entry: str | None  # ref; None for the region
    role: str  # cover, gallery; home, attract
    position: int
    focus: tuple[float, float]
    credit: str
    drawn: bool
    shapes: Mapping[str, Rendered]  # any, landscape
    alt: Mapping[str, str]  # by language
    caption: Mapping[str, str]


class Rows:
    """The rows of a whole catalogue, table by table."""

    def __init__(self, content: Content, site: Site, illustrations: Iterable[Illustration]) -> None:
        self.content = content
        self.site = site
        self.bounds = bounds_of(list(content.outlines.values()))
        self.illustrations = list(illustrations)
        order = {collection: number for number, collection in enumerate(COLLECTIONS)}
        refs = sorted(content.entries, key=lambda ref: (order[ref.split("/")[0]], ref))
        self.ids = {ref: number for number, ref in enumerate(refs, start=1)}

    @property
    def entries(self) -> Iterator[tuple[int, Authored]]:
        """Yield the entries by number."""
        return ((number, self.content.entries[ref]) for ref, number in self.ids.items())

    def site_rows(self) -> Iterator[Row]:
        """Yield the one row of the region."""
        contact, bounds = self.site.contact, self.bounds
        yield {
            "id": 1,
            "default_language": self.site.default_language,
            "languages": " ".join(self.site.languages),
            "address": contact.address,
            "phone": contact.phone,
            "email": contact.email,
            "website": contact.website,
            "story_id": self.ids[self.site.story],
            "about_id": self.ids[self.site.about],
            "west": bounds.west,
            "south": bounds.south,
            "east": bounds.east,
            "north": bounds.north,
        }

    def site_text_rows(self) -> Iterator[Row]:
        """Yield the region's wording; what a language lacks, the default language says."""
        for language in self.site.languages:
            texts = {"name": self.site.name, "tagline": self.site.tagline, "contact": self.site.contact.name}
            texts["map_credit"] = self.site.outlines_credit
            default = self.site.default_language
            yield {"language": language} | {key: words.get(language) or words[default] for key, words in texts.items()}

    def category_rows(self) -> Iterator[Row]:
        """Yield every category in every language."""
        for collection, name in CATEGORIES.items():
            for position, (slug, category) in enumerate(getattr(self.site, name).items()):
                for language in self.site.languages:
                    label = category.label.get(language) or category.label[self.site.default_language]
                    row = {"collection": collection, "slug": slug, "language": language, "label": label}
                    yield row | {"icon": category.icon, "position": position}

    def entry_rows(self) -> Iterator[Row]:
        """Yield what all entries share."""
        for number, entry in self.entries:
            model = entry.model
            location = model.location if isinstance(model, Placed) else None
            longitude, latitude = location.coordinates if location else (None, None)
            yield {
                "id": number,
                "collection": entry.folder.collection,
                "slug": entry.folder.slug,
                "position": model.order,
                "longitude": longitude,
                "latitude": latitude,
                "approximate": isinstance(model, Placed) and model.location_accuracy == "approximate",
                "category": getattr(model, "category", None),
                "website": getattr(model, "website", None),
                "checked": model.checked.isoformat(),
                "expires": model.expires.isoformat() if model.expires else None,
            }

    def kind_rows(self, collection: str) -> Iterator[Row]:
        """Yield what entries of one collection have of their own."""
        for number, entry in self.entries:
            if entry.folder.collection == collection:
                yield {"id": number} | self._own(entry)

    def _own(self, entry: Authored) -> Row:
        model = entry.model
        if isinstance(model, Pillar):
            return {"number": model.number, "colour": model.colour.upper()}
        if isinstance(model, Project):
            return {"status": model.status, "start_year": model.years.start, "end_year": model.years.end}
        if isinstance(model, Municipality):
            outline = self.content.outlines[model.nis]
            x, y = self.bounds.project(*outline.label)
            return {
                "nis": model.nis,
                "postal_codes": ", ".join(model.postal_codes),
                "population": model.population,
                "population_year": model.population_year,
                "area_km2": model.area_km2,
                "outline": outline.path(self.bounds.project),
                "label_x": round(x, 1),
                "label_y": round(y, 1),
            }
        return {}

    def text_rows(self) -> Iterator[Row]:
        """Yield the wording of entries, for each language they are translated to."""
        for number, entry in self.entries:
            for language, words in entry.wording.items():
                row: Row = {"entry_id": number, "language": language, "body": entry.bodies[language].as_json()}
                yield row | {name: words.get(name) for name in ("title", "summary", "province")}

    def line_rows(self) -> Iterator[Row]:
        """Yield aliases, aims, practical facts and sources."""
        for number, entry in self.entries:
            for language, words in entry.wording.items():
                practical = words.get("practical", {})
                lines = {"alias": words.get("aliases", []), "aim": words.get("aims", [])}
                lines |= {name: [practical[name]] for name in PRACTICAL if practical.get(name)}
                if language == self.site.default_language:
                    lines["source"] = entry.model.source
                for role, texts in lines.items():
                    for position, text in enumerate(texts):
                        row = {"entry_id": number, "role": role, "language": language}
                        yield row | {"position": position, "text": text}

    def figure_rows(self) -> tuple[list[Row], list[Row]]:
        """Return the rows of figures and of their wording."""
        figures: list[Row] = []
        texts: list[Row] = []
        for number, entry in self.entries:
            for position, figure in enumerate(entry.model.figures):
                numeric = isinstance(figure.value, int | float)
                row = {"id": len(figures) + 1, "entry_id": number, "position": position, "year": figure.year}
                figures.append(row | {"number": float(figure.value) if numeric else None})
                for language, words in entry.wording.items():
                    own = _member(words.get("figures"), position)
                    text = {"label": own.get("label"), "unit": own.get("unit"), "words": _words(figure.value, own)}
                    if any(text.values()):
                        texts.append({"figure_id": len(figures), "language": language} | text)
        return figures, texts

    def link_rows(self) -> Iterator[Row]:
        """Yield what points where, each pair once a role."""
        for number, entry in self.entries:
            mentions = [mention.ref for body in entry.bodies.values() for mention in body.mentions]
            municipality = getattr(entry.model, "municipality", None)
            links = {
                "pillar": [f"pillars/{slug}" for slug in getattr(entry.model, "pillars", [])],
                "municipality": [f"municipalities/{municipality}"] if municipality else [],
                "partner": [f"partners/{slug}" for slug in getattr(entry.model, "partners", [])],
                "related": entry.model.related,
                "mention": mentions,
            }
            for role, refs in links.items():
                for position, ref in enumerate(dict.fromkeys(refs)):
                    if ref != entry.ref:
                        yield {"source_id": number, "target_id": self.ids[ref], "role": role, "position": position}

    def selection_rows(self) -> Iterator[Row]:
        """Yield the entries chosen for the attract and the home screen."""
        for role, refs in {"scene": self.site.scenes, "featured": self.site.featured}.items():
            for position, ref in enumerate(dict.fromkeys(refs)):
                yield {"role": role, "position": position, "entry_id": self.ids[ref]}

    def picture_rows(self) -> tuple[list[Row], list[Row], list[Row]]:
        """Return the rows of pictures, of their wording and of their renditions."""
        pictures: list[Row] = []
        texts: list[Row] = []
        renditions: list[Row] = []
        for number, picture in enumerate(self.illustrations, start=1):
            row: Row = {
                "id": number,
                "entry_id": self.ids[picture.entry] if picture.entry else None,
                "role": picture.role,
            }
            row |= {"position": picture.position, "focus_x": picture.focus[0], "focus_y": picture.focus[1]}
            pictures.append(row | {"credit": picture.credit, "drawn": picture.drawn})
            for language in self.site.languages:
                words = {"alt": picture.alt.get(language), "caption": picture.caption.get(language)}
                if any(words.values()):
                    texts.append({"picture_id": number, "language": language} | words)
            for shape, rendered in sorted(picture.shapes.items()):
                for one in rendered:
                    size = {"width": one.width, "height": one.height, "sha256": one.sha256, "bytes": one.bytes}
                    renditions.append({"picture_id": number, "shape": shape} | size)
        return pictures, texts, renditions

    def all_rows(self) -> Iterator[tuple[Table, list[Row]]]:
        """Yield every table with its rows; what is pointed to comes first."""
        figures, figure_texts = self.figure_rows()
        pictures, picture_texts, renditions = self.picture_rows()
        yield tables.entry, list(self.entry_rows())
        for collection, table in tables.KINDS.items():
            yield table, list(self.kind_rows(collection))
        yield tables.site, list(self.site_rows())
        yield tables.site_text, list(self.site_text_rows())
        yield tables.category, list(self.category_rows())
        yield tables.entry_text, list(self.text_rows())
        yield tables.entry_line, list(self.line_rows())
        yield tables.figure, figures
        yield tables.figure_text, figure_texts
        yield tables.link, list(self.link_rows())
        yield tables.selection, list(self.selection_rows())
        yield tables.picture, pictures
        yield tables.picture_text, picture_texts
        yield tables.rendition, renditions


def _member(members: Any, position: int) -> Mapping[str, Any]:
    """Return a list's member, empty where a translation has none."""
    member = members[position] if isinstance(members, list) and position < len(members) else None
    return member if isinstance(member, Mapping) else {}


def _words(value: int | float | str, own: Mapping[str, Any]) -> str | None:
    """Return a figure's words in one language; none when it is a number."""
    if not isinstance(value, str):
        return None
    return value if says_the_same_everywhere(value) else own.get("value")


def write_database(path: Path, rows: Rows) -> None:
    """Write a catalogue; the same rows give the same bytes."""
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.begin() as connection:
        for pragma in ("page_size = 4096", "encoding = 'UTF-8'", "journal_mode = DELETE", "synchronous = OFF"):
            connection.exec_driver_sql(f"PRAGMA {pragma}")
        connection.exec_driver_sql(f"PRAGMA application_id = {tables.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
        tables.METADATA.create_all(connection)
        for table, members in rows.all_rows():
            if members:
                connection.execute(insert(table), members)
    engine.dispose()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("VACUUM")
