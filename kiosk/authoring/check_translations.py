"""Checks of translations: what is missing, and what does not belong there."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from kiosk.authoring.completeness import BODY, pieces
from kiosk.authoring.content import Authored, Content, is_translated
from kiosk.authoring.documents import Document
from kiosk.authoring.fields import model_in, pruned, translation_of, unknown_field
from kiosk.authoring.findings import Finding, Path, field_name, one_line, suggestion
from kiosk.authoring.schema import COLLECTIONS
from kiosk.languages import autonym


def findings(content: Content) -> Iterator[Finding]:
    """Yield missing translations, and what translations hold too much."""
    for folder in content.tree.folders.values():
        for language, document in folder.texts.items():
            if content.site and language not in content.languages:
                remedy = suggestion(language, content.languages, "add the language to site.yml, or delete the file")
                yield Finding(document.file, 1, "", "warning", f"{language} is not a language of this region", remedy)
    for entry in content.entries.values():
        for language in content.languages:
            if language == content.default_language:
                continue
            own = entry.folder.texts.get(language)
            if own is None or not is_translated(own):
                problem = f"the entry is not translated to {autonym(language)}"
                remedy = f"write title, summary and text; until then {content.default_language} is shown"
                yield Finding(entry.folder.place(language), 1, "", "warning", problem, remedy)
            elif language in entry.wording:
                yield from _missing(content, entry, language, own)
                yield from _surplus(content, entry, own)


def _missing(content: Content, entry: Authored, language: str, document: Document) -> Iterator[Finding]:
    for path in sorted(pieces(entry, content.default_language) - pieces(entry, language), key=str):
        if path == BODY:
            line, remedy = document.body_line, "write it below the fields"
            yield Finding(document.file, line, "", "warning", "the text is not translated", remedy)
        else:
            remedy = f"add it, as in index.{content.default_language}.md"
            line = document.line(path)
            yield Finding(document.file, line, field_name(path), "warning", "is not translated", remedy)


def _surplus(content: Content, entry: Authored, document: Document) -> Iterator[Finding]:
    """Yield fields of a translation that nobody reads."""
    model, default = COLLECTIONS[entry.folder.collection], content.default_language
    yield from _unread(model, pruned(document.fields), document, default, ())
    theirs = entry.model.model_dump(exclude_none=True)
    for path in sorted(_members(pruned(document.fields)) - _members(theirs), key=str):
        problem = f"index.{default}.md has no counterpart"
        remedy = "lists go by position: keep the same number and order"
        yield Finding(document.file, document.line(path), field_name(path), "warning", problem, remedy)
    for number, figure in enumerate(entry.model.figures):
        path = ("figures", number, "value")
        value = _value(document, number)
        if isinstance(figure.value, int | float) and value is not None and value != figure.value:
            problem = f"{one_line(value)} is not the number of index.{default}.md ({figure.value})"
            yield Finding(
                document.file, document.line(path), field_name(path), "warning", problem, "leave the number out here"
            )


def _value(document: Document, number: int) -> Any:
    figures = document.fields.get("figures")
    figure = figures[number] if isinstance(figures, list) and number < len(figures) else None
    return figure.get("value") if isinstance(figure, Mapping) else None


def _members(fields: Any) -> set[Path]:
    """Return where the members of lists that go by position stand."""
    names = ("figures", "gallery", "aims")
    found = [(name, fields.get(name)) for name in names] if isinstance(fields, Mapping) else []
    return {(name, number) for name, value in found if isinstance(value, list) for number in range(len(value))}


def _unread(model: type[BaseModel], fields: Any, document: Document, default: str, path: Path) -> Iterator[Finding]:
    """Yield fields that the default language holds for all, and unknown ones, at every depth."""
    if isinstance(fields, list):
        for number, member in enumerate(fields):
            yield from _unread(model, member, document, default, (*path, number))
    readable = translation_of(model).model_fields
    for name, value in fields.items() if isinstance(fields, Mapping) else ():
        here, declared = (*path, str(name)), model.model_fields.get(str(name))
        if str(name) not in readable:
            if declared is None:
                yield unknown_field(document, here, readable, f"{one_line(name)} is not a field of translations")
                continue
            problem, remedy = "is the same in all languages, so it is not read here", f"leave it to index.{default}.md"
            yield Finding(document.file, document.line(here), field_name(here), "hint", problem, remedy)
        elif declared is not None and (inner := model_in(declared.annotation)):
            yield from _unread(inner, value, document, default, here)
