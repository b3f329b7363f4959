"""Checks of ``site.yml``."""

from collections.abc import Iterator, Mapping

from kiosk.authoring import icons
from kiosk.authoring.content import Content
from kiosk.authoring.findings import Finding, Level, Path, field_name, suggestion
from kiosk.authoring.schema import Category, Site
from kiosk.authoring.tree import SITE_FILE

CATEGORIES = ("highlight_categories", "project_categories", "partner_categories", "page_categories")
OVERVIEW = "https://pictogrammers.com/library/mdi/"


def findings(content: Content) -> Iterator[Finding]:
    """Yield what is wrong with languages, texts and categories of the region."""
    site, document = content.site, content.site_document
    if site is None:
        return

    def finding(path: Path, level: Level, problem: str, remedy: str) -> Finding:
        return Finding(SITE_FILE, document.line(path), field_name(path), level, problem, remedy)

    if site.default_language not in site.languages:
        remedy = f"add {site.default_language} to languages, or choose one of them"
        yield finding(("default_language",), "error", "it is not among the languages", remedy)
    for language in {language for language in site.languages if site.languages.count(language) > 1}:
        yield finding(("languages",), "error", f"{language} stands twice", "keep one of them")
    for path, texts in _texts(site):
        for language in site.languages:
            if not texts.get(language, "").strip():
                level: Level = "error" if language == site.default_language else "warning"
                yield finding((*path, language), level, f"the text in {language} is missing", f"add {language}: …")
    for name in CATEGORIES:
        categories: Mapping[str, Category] = getattr(site, name)
        for slug, category in categories.items():
            if category.icon not in icons.names():
                remedy = suggestion(category.icon, icons.names(), f"choose a name from {OVERVIEW}")
                yield finding((name, slug, "icon"), "error", f"there is no icon {category.icon}", remedy)


def _texts(site: Site) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """Yield every text of the site file that all languages need."""
    yield ("name",), site.name
    yield ("tagline",), site.tagline
    yield ("contact", "name"), site.contact.name
    yield ("home", "alt"), site.home.alt
    yield ("attract", "alt"), site.attract.alt
    yield ("outlines_credit",), site.outlines_credit
    for name in CATEGORIES:
        categories: Mapping[str, Category] = getattr(site, name)
        for slug, category in categories.items():
            yield (name, slug, "label"), category.label
