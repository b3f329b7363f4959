"""Checks of everything that points from one entry to another."""

from collections.abc import Iterator, Sequence

from kiosk.authoring.content import Authored, Content
from kiosk.authoring.findings import Finding, Path, field_name, suggestion
from kiosk.authoring.tree import SITE_FILE


def findings(content: Content) -> Iterator[Finding]:
    """Yield dead links, links to oneself and unknown categories."""
    yield from _site_links(content)
    for entry in content.entries.values():
        yield from _field_links(content, entry)
        yield from _mentions(content, entry)
        yield from _category(content, entry)


def _dead(content: Content, ref: str, *, short: bool = False) -> tuple[str, str] | None:
    """Return problem and remedy when a link leads nowhere; ``short`` when the author wrote the folder's name only."""
    refs = content.tree.folders
    if ref in refs:
        return None
    collection, slug = ref.split("/", 1)
    if short:
        known = [one.split("/")[1] for one in refs if one.startswith(f"{collection}/")]
        return f"there is no entry {ref}", suggestion(slug, known, f"name a folder of {collection}/")
    same = [one for one in refs if one.endswith(f"/{slug}")]
    remedy = f"did you mean “{same[0]}”?" if same else suggestion(ref, refs, "name an entry as collection/folder")
    return f"there is no entry {ref}", remedy


def _site_links(content: Content) -> Iterator[Finding]:
    site = content.site
    if site is None:
        return
    links: list[tuple[Path, str]] = [(("story",), site.story), (("about",), site.about)]
    links += [(("scenes", number), ref) for number, ref in enumerate(site.scenes)]
    links += [(("featured", number), ref) for number, ref in enumerate(site.featured)]
    for path, ref in links:
        if dead := _dead(content, ref):
            yield Finding(SITE_FILE, content.site_document.line(path), field_name(path), "error", *dead)


def _field_links(content: Content, entry: Authored) -> Iterator[Finding]:
    model, document = entry.model, content.document(entry)
    municipality = getattr(model, "municipality", None)
    links: list[tuple[Path, str, bool]] = [
        (("related", number), ref, False) for number, ref in enumerate(model.related)
    ]
    for name in ("pillars", "partners"):
        slugs: Sequence[str] = getattr(model, name, [])
        links += [((name, number), f"{name}/{slug}", True) for number, slug in enumerate(slugs)]
    if municipality:
        links.append((("municipality",), f"municipalities/{municipality}", True))
    seen: set[tuple[object, str]] = set()
    for path, ref, short in links:
        line, name = document.line(path), field_name(path)
        if dead := _dead(content, ref, short=short):
            yield Finding(document.file, line, name, "error", *dead)
        elif ref == entry.ref:
            yield Finding(document.file, line, name, "warning", "the entry points to itself", "delete the line")
        elif (path[0], ref) in seen:
            yield Finding(document.file, line, name, "hint", f"{ref} stands twice", "delete one of them")
        seen.add((path[0], ref))


def _mentions(content: Content, entry: Authored) -> Iterator[Finding]:
    for language, body in entry.bodies.items():
        file = entry.folder.texts[language].file
        for mention in body.mentions:
            if dead := _dead(content, mention.ref):
                yield Finding(file, mention.line, "", "error", *dead)
            elif mention.ref == entry.ref:
                yield Finding(
                    file, mention.line, "", "warning", "the text links to its own entry", "take the link away"
                )


def _category(content: Content, entry: Authored) -> Iterator[Finding]:
    slug = getattr(entry.model, "category", None)
    if slug is None or content.site is None:
        return
    name = f"{entry.folder.collection.removesuffix('s')}_categories"
    known = getattr(content.site, name)
    if slug not in known:
        document = content.document(entry)
        remedy = suggestion(slug, known, f"choose one of {', '.join(known)}; site.yml declares them under {name}")
        problem = f"there is no category {slug}"
        yield Finding(document.file, document.line(("category",)), "category", "error", problem, remedy)
