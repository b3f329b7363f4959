"""The tables of fields in ``docs/authoring.md``, made from the schema.

``python -m kiosk.authoring.documentation`` writes them anew; a test checks that they are up to date.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kiosk.authoring.fields import is_translated, limit_of
from kiosk.authoring.schema import (
    COLLECTIONS,
    Category,
    Contact,
    Entry,
    Figure,
    Model,
    Panorama,
    Picture,
    Placed,
    Point,
    Practical,
    Site,
    Years,
)
from kiosk.paths import ROOT

PAGE = ROOT / "docs" / "authoring.md"
BEGIN = "<!-- made by python -m kiosk.authoring.documentation; do not edit below -->\n"
END = "<!-- made until here -->\n"
GROUPS: tuple[type[Model], ...] = (Picture, Figure, Practical, Years, Point)
SITE_GROUPS: tuple[type[Model], ...] = (Contact, Panorama, Category)
PLAIN = {str: "text", int: "whole number", float: "number", date: "date, as 2026-11-23", type(None): ""}


PATTERNS = {
    r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$": "link, as projects/m5",
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "name in small letters, as rive-gauche",
    r"^#[0-9A-Fa-f]{6}$": "colour, as #1F5FA8",
}
"""Patterns of the schema -> how a table names them."""


def tables() -> str:
    """Return all tables as Markdown."""
    parts = [_section("Every entry", Entry, Entry)]
    parts.append(_section("Entries that lie somewhere (all but pillars and pages)", Placed, Entry))
    for collection, model in COLLECTIONS.items():
        base = Placed if issubclass(model, Placed) else Entry
        parts.append(_section(f"`{collection}`: {_first_line(model)}", model, base, own=True))
    parts += [_section(f"Group: {_words(model)}", model, Model) for model in GROUPS]
    parts.append(_section("`site.yml`", Site, Model))
    parts += [_section(f"`site.yml`, group: {_words(model)}", model, Model) for model in SITE_GROUPS]
    return "\n".join(parts)


def page(text: str) -> str:
    """Return the page with its tables made anew."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{tables()}\n{END}{after}"


def _section(title: str, model: type[Model], base: type[Model], *, own: bool = False) -> str:
    inherited = set(base.model_fields) if own or base is not model else set()
    fields = {name: info for name, info in model.model_fields.items() if name not in inherited}
    if not fields:
        return f"### {title}\n\nNo fields of its own.\n"
    head = "| field | what | how | each language |\n| --- | --- | --- | --- |"
    return "\n".join([f"### {title}", "", head, *_rows(fields), ""])


def _rows(fields: dict[str, FieldInfo]) -> Iterator[str]:
    for name, info in fields.items():
        needed = "**" if info.is_required() else ""
        limit = limit_of(info)
        how = (_pattern(info.metadata) or _type(info.annotation)) + (f", at most {limit} characters" if limit else "")
        own = "yes" if is_translated(info) else ""
        yield f"| {needed}`{name}`{needed} | {info.description or ''} | {how} | {own} |"


def _type(annotation: Any) -> str:
    origin, members = get_origin(annotation), get_args(annotation)
    if annotation in PLAIN:
        return PLAIN[annotation]
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return f"group: {_words(annotation)}"
    if origin is Literal:
        return "one of " + ", ".join(f"`{member}`" for member in members)
    if origin is Annotated:
        return _pattern(metadata_of(members[1:])) or _type(members[0])
    if origin in (Union, UnionType):
        return " or ".join(words for member in members if (words := _type(member)))
    if origin is tuple:
        return f"[{', '.join(_type(member) for member in members)}]"
    if origin is list:
        return f"list of: {_type(members[0])}"
    if origin is dict:
        return "text of each language" if members[1] is str else f"names, each with a {_type(members[1])}"
    return "text"


def _pattern(metadata: Iterable[Any]) -> str | None:
    """Return the words for a text that is a link or a folder's name."""
    patterns = {pattern for item in metadata if (pattern := getattr(item, "pattern", None))}
    return next((words for pattern, words in PATTERNS.items() if pattern in patterns), None)


def metadata_of(annotations: Iterable[Any]) -> Iterator[Any]:
    """Yield what pydantic keeps beside a type."""
    for annotation in annotations:
        yield from annotation.metadata if isinstance(annotation, FieldInfo) else [annotation]


def _words(model: type[Model]) -> str:
    return model.__name__.lower()


def _first_line(model: type[Model]) -> str:
    words = (model.__doc__ or "").split("\n")[0].rstrip(".")
    return words[:1].lower() + words[1:]


def main(path: Path = PAGE) -> None:
    """Write the page's tables anew."""
    path.write_text(page(path.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
