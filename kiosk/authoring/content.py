"""Authored content as typed values, as far as it can be read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kiosk.authoring import markdown
from kiosk.authoring.documents import Document
from kiosk.authoring.fields import pruned, translation_of, validate
from kiosk.authoring.findings import Finding
from kiosk.authoring.outlines import Outline, read_outlines
from kiosk.authoring.schema import COLLECTIONS, Entry, Site
from kiosk.authoring.tree import SITE_FILE, Folder, Tree

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Authored:
    """One entry: its fields, and its wording in each language it is translated to."""

    folder: Folder
    model: Entry
    wording: Mapping[str, Fields]  # language -> fields; the default language comes first
    bodies: Mapping[str, markdown.Text]

    @property
    def ref(self) -> str:
        """Collection and slug."""
        return self.folder.ref

    @property
    def pillars(self) -> list[str]:
        """The pillars it serves; the first gives its colour."""
        return [self.folder.slug] if self.folder.collection == "pillars" else list(getattr(self.model, "pillars", []))

    @property
    def municipality(self) -> str | None:
        """The municipality it lies in."""
        if self.folder.collection == "municipalities":
            return self.folder.slug
        slug: str | None = getattr(self.model, "municipality", None)
        return slug


@dataclass(slots=True)
class Content:
    """Everything that could be read, ready to be checked and compiled."""

    root: Path
    tree: Tree
    site: Site | None = None
    site_document: Document = field(default_factory=lambda: Document(SITE_FILE))
    entries: dict[str, Authored] = field(default_factory=dict)  # by ref, ordered by it
    outlines: dict[str, Outline] = field(default_factory=dict)  # by official number
    findings: list[Finding] = field(default_factory=list)

    @property
    def languages(self) -> list[str]:
        """Languages in the order of the buttons."""
        return self.site.languages if self.site else [self.default_language]

    @property
    def default_language(self) -> str:
        """The language every entry is complete in; guessed while ``site.yml`` is broken."""
        if self.site:
            return self.site.default_language
        named = self.site_document.fields.get("default_language")
        return named if isinstance(named, str) and named else "fr"

    def document(self, entry: Authored) -> Document:
        """Return an entry's file in the default language."""
        return entry.folder.texts[self.default_language]


def read_content(tree: Tree) -> Content:
    """Turn the files of a content folder into typed values; the findings say what could not be."""
    content = Content(tree.root, tree, findings=list(tree.findings))
    if tree.site is not None:
        content.site_document = tree.site
        if tree.site.fields or not content.findings:
            content.site, findings = validate(Site, tree.site)
            content.findings += findings
    if content.site:
        path = tree.root / Path(content.site.outlines).name
        content.outlines, findings = read_outlines(path, path.name)
        content.findings += findings
    for ref, folder in sorted(tree.folders.items()):
        entry = _entry(content, folder)
        if entry:
            content.entries[ref] = entry
    return content


def is_translated(document: Document) -> bool:
    """Tell whether a file holds a translation: an empty one, or one without a title, does not."""
    return isinstance(pruned(document.fields).get("title"), str)


def _entry(content: Content, folder: Folder) -> Authored | None:
    default = content.default_language
    document = folder.texts.get(default)
    if document is None:
        problem = f"there is no text in the default language ({default})"
        finding = Finding(folder.place(default), 1, "", "error", problem, "write this file: it holds all fields")
        content.findings.append(finding)
        return None
    if not document.fields and any(finding.file == document.file for finding in content.findings):
        return None  # unreadable: one finding is enough
    model, findings = validate(COLLECTIONS[folder.collection], document)
    content.findings += findings
    bodies = {default: _body(content, document)}
    wording: dict[str, Fields] = {default: model.model_dump(exclude_none=True)} if model else {}
    for language in content.languages:
        translation = folder.texts.get(language)
        if language != default and translation is not None and is_translated(translation):
            words = _translation(content, folder, translation)
            if words is not None:
                wording[language] = words.model_dump(exclude_none=True)
                bodies[language] = _body(content, translation)
    return Authored(folder, model, wording, bodies) if model else None


def _translation(content: Content, folder: Folder, document: Document) -> BaseModel | None:
    model = translation_of(COLLECTIONS[folder.collection])
    words, findings = validate(model, document)
    content.findings += [finding for finding in findings if finding.level == "error"]
    return words


def _body(content: Content, document: Document) -> markdown.Text:
    text, findings = markdown.parse(document.body, document.file, document.body_line)
    content.findings += findings
    return text
