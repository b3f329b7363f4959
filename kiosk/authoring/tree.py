"""The content folder as it lies on disk: which files are entries, pictures, strays."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.authoring.documents import Document, parse_fields, read_entry, read_text
from kiosk.authoring.findings import Finding, one_line, suggestion
from kiosk.authoring.schema import COLLECTIONS

SITE_FILE = "site.yml"
TEXT_NAME = re.compile(r"index\.([A-Za-z0-9-]+)\.md")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
IGNORED = re.compile(r"\..*|.*~|.*\.license|Thumbs\.db|desktop\.ini|README\.md|LICENSE.*|REUSE\.toml", re.IGNORECASE)
"""Files beside the content that are nobody's mistake: hidden ones, backups, licences, notes to colleagues."""


@dataclass(frozen=True, slots=True)
class Folder:
    """One entry's folder."""

    collection: str
    slug: str
    texts: Mapping[str, Document]  # language tag -> file
    media: frozenset[str]  # names of the other files

    @property
    def ref(self) -> str:
        """The name by which other entries link to this one, such as ``projects/m5``."""
        return f"{self.collection}/{self.slug}"

    def place(self, language: str) -> str:
        """Return the name of its file in a language, whether it exists or not."""
        return f"{self.ref}/index.{language}.md"


@dataclass(slots=True)
class Tree:
    """Everything found in a content folder."""

    root: Path
    site: Document | None = None
    folders: dict[str, Folder] = field(default_factory=dict)  # by ref
    media: set[str] = field(default_factory=set)  # names of the other files at the top
    findings: list[Finding] = field(default_factory=list)

    def stray(self, path: Path, problem: str, remedy: str, *, level: str = "warning") -> None:
        """Note a file in the wrong place."""
        name = path.relative_to(self.root).as_posix()
        plain = one_line(name, 160)
        self.findings.append(Finding(plain, 1, "", "error" if level == "error" else "warning", problem, remedy))


def read_tree(root: Path) -> Tree:
    """Read every text of a content folder; pictures are only listed."""
    tree = Tree(root)
    if not root.is_dir():
        problem = "there is no such folder" if not root.exists() else "this is not a folder"
        tree.findings.append(
            Finding(".", 1, "", "error", f"{root}: {problem}", f"name the folder that holds {SITE_FILE}")
        )
        return tree
    _read_site(tree)
    for path in _visible(root):
        if path.is_dir():
            _read_collection(tree, path)
        elif path.name != SITE_FILE:
            tree.media.add(path.name)
    return tree


def _visible(folder: Path) -> Iterator[Path]:
    """Yield a folder's members by name, without the ignored ones."""
    yield from (path for path in sorted(folder.iterdir()) if not IGNORED.fullmatch(path.name))


def _leads_out(tree: Tree, path: Path) -> bool:
    """Tell whether a link on disk leaves the content folder; what it points to is not content."""
    if path.resolve().is_relative_to(tree.root.resolve()):
        return False
    tree.stray(path, "it is a link that leaves the content folder", "put the file itself here", level="error")
    return True


def _read_site(tree: Tree) -> None:
    path = tree.root / SITE_FILE
    if not path.is_file():
        remedy = f"copy {SITE_FILE} of the default content and adapt it"
        tree.findings.append(Finding(SITE_FILE, 1, "", "error", "the file of the region is missing", remedy))
    elif not _leads_out(tree, path):
        text, findings = read_text(path, SITE_FILE)
        tree.site, more = parse_fields(text, SITE_FILE)
        tree.findings += findings + more


def _read_collection(tree: Tree, folder: Path) -> None:
    if folder.name not in COLLECTIONS:
        known = ", ".join(COLLECTIONS)
        tree.stray(
            folder, "this is not a collection", suggestion(folder.name, COLLECTIONS, f"the collections are {known}")
        )
        return
    seen: dict[str, str] = {}
    for path in _visible(folder):
        if not path.is_dir():
            tree.stray(path, "a file lies between the entries", f"move it into an entry's folder: {folder.name}/name/")
        elif not _leads_out(tree, path) and _is_slug(tree, path, seen):
            _read_folder(tree, path)


def _is_slug(tree: Tree, path: Path, seen: dict[str, str]) -> bool:
    """Tell whether a folder's name can be an entry's; note the finding if not."""
    plain = unicodedata.normalize("NFC", path.name).casefold()
    if plain in seen:
        problem = f"its name is the same as {one_line(seen[plain])}: the entry exists twice"
        tree.stray(path, problem, "join the two folders", level="error")
        return False
    seen[plain] = path.name
    if SLUG.fullmatch(path.name):
        return True
    remedy = "name it with lower-case letters without accents, digits and hyphens"
    tree.stray(path, "the folder's name cannot be an entry's", remedy, level="error")
    return False


def _read_folder(tree: Tree, folder: Path) -> None:
    collection, slug = folder.parent.name, folder.name
    texts: dict[str, Document] = {}
    media = set()
    for path in _visible(folder):
        name = TEXT_NAME.fullmatch(path.name)
        if path.is_dir():
            tree.stray(path, "a folder lies inside an entry", "put the files directly into the entry's folder")
        elif _leads_out(tree, path):
            continue
        elif name:
            texts[name[1]], findings = read_entry(path, f"{collection}/{slug}/{path.name}")
            tree.findings += findings
        elif path.suffix.lower() in {".md", ".markdown", ".txt"}:
            tree.stray(path, "the name says no language", "name it index.fr.md, index.nl.md, …")
        else:
            media.add(path.name)
    if texts:
        tree.folders[f"{collection}/{slug}"] = Folder(collection, slug, texts, frozenset(media))
    else:
        tree.stray(folder, "the folder holds no text", "add index.fr.md, or delete the folder")
