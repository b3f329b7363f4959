"""A document's fields against the schema: typed values, or findings in words that authors understand."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError, create_model
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from kiosk.authoring.documents import Document
from kiosk.authoring.findings import Finding, Level, Path, field_name, one_line, similar, suggestion
from kiosk.authoring.schema import Model

M = TypeVar("M", bound=BaseModel)

WORDS: dict[str, tuple[str, str]] = {
    "missing": ("is missing", "add it"),
    "string_type": ("is not a text", "put it in quotes"),
    "string_too_short": ("is empty", "write it, or delete the line"),
    "list_type": ("is not a list", "write one line each, beginning with a hyphen"),
    "tuple_type": ("is not a pair of numbers", "write it as [0.5, 0.5]"),
    "dict_type": ("is not a group of fields", "write the fields below it, indented"),
    "model_type": ("is not a group of fields", "write the fields below it, indented"),
    "int_type": ("is not a whole number", "write digits only"),
    "int_parsing": ("is not a whole number", "write digits only"),
    "int_from_float": ("is not a whole number", "write digits only"),
    "int_parsing_size": ("is far too large", "write a smaller number"),
    "float_type": ("is not a number", "write digits, with a point before decimals"),
    "float_parsing": ("is not a number", "write digits, with a point before decimals"),
    "finite_number": ("is not a number", "write digits, with a point before decimals"),
    "date_type": ("is not a date", "write year, month, day: 2026-11-23"),
    "date_parsing": ("is not a date", "write year, month, day: 2026-11-23"),
    "date_from_datetime_parsing": ("is not a date", "write year, month, day: 2026-11-23"),
    "date_from_datetime_inexact": ("is not a date", "write it without a time of day: 2026-11-23"),
}
"""Pydantic's kind of error -> problem, remedy."""

BOUNDS = {
    "greater_than_equal": ("ge", "is too small", "write {} or more"),
    "less_than_equal": ("le", "is too large", "write {} or less"),
    "greater_than": ("gt", "is too small", "write more than {}"),
    "too_short": ("min_length", "has too few members", "give at least {}"),
    "too_long": ("max_length", "has too many members", "keep at most {}"),
    "string_too_long": ("max_length", "is too long", "keep to {} characters"),
}
"""Pydantic's kind of error -> the bound it names, problem, remedy."""


PATTERNS = {
    r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$": "write collection and folder, as projects/m5",
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "write it in small letters without accents, with hyphens, as rive-gauche",
    r"^#[0-9A-Fa-f]{6}$": "write # and six digits, as #1F5FA8",
    r"^\d{5}$": "write its five digits in quotes",
}
"""Pattern of the schema -> remedy."""


def pruned(value: Any) -> Any:
    """Return the value without empty fields: a CMS writes a field that nobody filled in as an empty text."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        kept = {key: pruned(member) for key, member in value.items()}
        return {key: member for key, member in kept.items() if member is not None and member != {}}
    if isinstance(value, list):
        members = [pruned(member) for member in value]
        while members and members[-1] is None:
            members.pop()
        return members
    return value


def unpacked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields with a location that is JSON text turned into a group, as some map widgets write it."""
    location = fields.get("location")
    if not isinstance(location, str):
        return dict(fields)
    try:
        return {**fields, "location": json.loads(location)}
    except (ValueError, RecursionError):
        return dict(fields)


def validate(model: type[M], document: Document) -> tuple[M | None, list[Finding]]:
    """Return a document's fields as a model, or None with the errors; unknown fields are noted in either case."""
    fields = unpacked(pruned(document.fields))
    findings = list(_unknown(model, fields, document, ()))
    try:
        return model.model_validate(fields), findings
    except ValidationError as error:
        return None, findings + _distinct(_explain(model, details, document) for details in error.errors())


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    """Keep one finding a field: the members of a union each complain."""
    kept: dict[tuple[int, str], Finding] = {}
    for finding in findings:
        kept.setdefault((finding.line, finding.field), finding)
    return list(kept.values())


def _explain(model: type[BaseModel], details: ErrorDetails, document: Document) -> Finding:
    kind, given = details["type"], details["input"]
    path: Path = tuple(details["loc"])
    if kind != "missing":
        path = document.known(path) or path[:1]
    info = field_at(model, path)
    described = info.description if info and info.description else ""
    context = details.get("ctx", {})
    if kind == "literal_error" and info:
        choices = _choices(info.annotation)
        problem = f"“{one_line(given)}” is not one of the choices"
        remedy = suggestion(str(given), choices, f"write one of: {', '.join(choices)}")
    elif kind in BOUNDS:
        bound, problem, template = BOUNDS[kind]
        value = context.get(bound, 0)
        remedy = template.format(f"{value:g}" if isinstance(value, int | float) else value)
    elif kind == "string_pattern_mismatch":
        problem = f"“{one_line(given)}” is not written as it must be"
        remedy = PATTERNS.get(str(context.get("pattern")), described)
    else:
        problem, remedy = WORDS.get(kind, ("cannot be used", described or "compare with the table of fields"))
    if kind == "missing" and described:
        remedy = f"add it: {described}"
    return Finding(document.file, document.line(path), field_name(path), "error", problem, remedy)


def _unknown(model: type[BaseModel], fields: Any, document: Document, path: Path) -> Iterator[Finding]:
    """Yield a finding for every field that the schema does not have."""
    if not isinstance(fields, Mapping):
        return
    known = model.model_fields
    for key, value in fields.items():
        here = (*path, str(key))
        if info := known.get(str(key)):
            yield from _unknown_below(info.annotation, value, document, here)
        else:
            problem = f"{one_line(key)} is not a field of the kiosk"
            yield unknown_field(document, here, known, problem)


def unknown_field(document: Document, path: Path, known: Iterable[str], problem: str) -> Finding:
    """Return the finding for a field that nobody reads: a warning when another was meant."""
    meant = similar(str(path[-1]), known)
    level: Level = "warning" if meant else "hint"
    remedy = f"did you mean “{meant}”?" if meant else "it is kept but not shown"
    return Finding(document.file, document.line(path), field_name(path), level, problem, remedy)


def _unknown_below(annotation: Any, value: Any, document: Document, path: Path) -> Iterator[Finding]:
    model = model_in(annotation)
    if model is None:
        return
    if isinstance(value, list):
        for number, member in enumerate(value):
            yield from _unknown(model, member, document, (*path, number))
    elif get_origin(annotation) is dict and isinstance(value, Mapping):
        for key, member in value.items():
            yield from _unknown(model, member, document, (*path, str(key)))
    else:
        yield from _unknown(model, value, document, path)


def model_in(annotation: Any) -> type[Model] | None:
    """Return the group of fields that an annotation holds: itself, optional, in a list or a table."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next((found for part in get_args(annotation) if (found := model_in(part))), None)


def field_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """Return the declaration of the field at a path; numbers of lists and unknown keys of tables are passed over."""
    info: FieldInfo | None = None
    holder: type[BaseModel] | None = model
    for part in path:
        if holder is not None and isinstance(part, str) and part in holder.model_fields:
            info = holder.model_fields[part]
            holder = model_in(info.annotation)
    return info


def is_translated(info: FieldInfo) -> bool:
    """Tell whether each language writes this field for itself."""
    return isinstance(info.json_schema_extra, dict) and bool(info.json_schema_extra.get("translated"))


def limit_of(info: FieldInfo) -> int | None:
    """Return how many characters a text should not exceed."""
    extra = info.json_schema_extra
    limit = extra.get("limit") if isinstance(extra, dict) else None
    return limit if isinstance(limit, int) else None


@dataclass(frozen=True, slots=True)
class Words:
    """One text of a file that each language writes for itself."""

    path: Path
    text: str
    limit: int | None  # characters


def says_the_same_everywhere(text: str) -> bool:
    """Tell whether a text needs no translation, such as ``1936`` or ``2012–2015``: it has no letters."""
    return not any(character.isalpha() for character in text)


def words_of(model: type[BaseModel], fields: Mapping[str, Any], path: Path = ()) -> Iterator[Words]:
    """Yield the translated texts among an entry's fields, with where they stand."""
    for name, info in model.model_fields.items():
        value, here = fields.get(name), (*path, name)
        inner = model_in(info.annotation)
        members = [((*here, number), member) for number, member in enumerate(value)] if isinstance(value, list) else []
        for place, member in members or [(here, value)]:
            if inner and isinstance(member, Mapping):
                yield from words_of(inner, member, place)
            elif is_translated(info) and isinstance(member, str) and not says_the_same_everywhere(member):
                yield Words(place, member, limit_of(info))


def _choices(annotation: Any) -> list[str]:
    return [choice for choice in get_args(annotation) if isinstance(choice, str)]


@cache
def translation_of(model: type[BaseModel]) -> type[BaseModel]:
    """Return the model of what another language's file may hold: the translated fields, none of them required."""
    fields: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        if is_translated(info):
            fields[name] = (Union[info.annotation, None], None)  # noqa: UP007 - the annotation is a value
        elif (inner := model_in(info.annotation)) and translation_of(inner).model_fields:
            part: Any = translation_of(inner)
            fields[name] = (list[part | None] | None if _is_list(info.annotation) else part | None, None)
    return create_model(f"Translated{model.__name__}", __base__=Model, **fields)


def _is_list(annotation: Any) -> bool:
    if get_origin(annotation) in (Union, UnionType):
        return any(_is_list(part) for part in get_args(annotation))
    return get_origin(annotation) is list
