"""The same content as static pages, for the browser beside the kiosk: same pictures, same words, same ways on."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from kiosk.catalogue.geo import MAP_HEIGHT
from kiosk.catalogue.opening import read_opening
from kiosk.catalogue.page import page
from kiosk.catalogue.queries import collection, home, territory
from kiosk.catalogue.store import Catalogue
from kiosk.catalogue.values import Card, Home, Opening, Page, Picture, Territory
from kiosk.languages import autonym
from tests.bench.content import COLLECTIONS, entries, languages

ATTRACT = "attract.html"
STYLE = """
* { box-sizing: border-box; margin: 0; }
html { touch-action: manipulation; -webkit-user-select: none; }
body { font: 32px/1.38 Inter, sans-serif; color: #1E2230; background: #F5EFE3; padding-bottom: 148px; }
a { color: inherit; text-decoration: none; }
h1 { font: 700 100px/0.94 'League Spartan', sans-serif; }
h2 { font: 700 46px/1 'League Spartan', sans-serif; margin: 40px 0 16px; }
h3 { font: 700 36px/1 'League Spartan', sans-serif; }
img { display: block; object-fit: cover; background: #E8E0CE; }
.hero { width: 100%; height: 780px; }
.text { padding: 51px 64px; }
.lead { font-size: 38px; font-weight: 600; line-height: 1.3; margin: 24px 0; }
.soft { color: #4B4F5E; font-size: 24px; }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 32px; margin: 40px 0; }
.facts div { border-top: 6px solid #1E2230; padding-top: 8px; }
.row { display: grid; grid-template-columns: 132px 1fr 46px; gap: 24px; align-items: center; padding: 16px 0;
       border-top: 3px solid #1E2230; }
.row img { width: 132px; height: 132px; }
.band { display: block; padding: 24px 64px; min-height: 100px; color: #fff; background: #1E2230; }
.tiles { display: grid; grid-template-columns: 1fr 1fr; gap: 32px; padding: 0 64px; }
.tiles img { width: 100%; height: 320px; border-bottom: 8px solid #2F6B62; }
.doors { display: grid; grid-template-columns: repeat(3, 1fr); }
.doors img { width: 100%; height: 150px; }
.names { columns: 2; padding: 0 64px; }
.names a { display: block; min-height: 72px; border-top: 2px solid #1E2230; }
.bar { position: fixed; left: 0; right: 0; bottom: 0; height: 148px; display: flex; background: #1E2230; color: #fff; }
.bar a { flex: 1; text-align: center; padding-top: 90px; font-size: 24px; }
.scene { position: fixed; inset: 0 0 380px 0; overflow: hidden; }
.scene img { width: 105%; height: 100%; animation: drift 24s linear infinite; }
.scene h1 { position: absolute; left: 64px; top: 64px; font-size: 140px; }
.foot { position: fixed; left: 0; right: 0; bottom: 0; height: 380px; padding: 64px;
        background: #1E2230; color: #F5EFE3; }
.foot a { display: inline-block; width: 24%; padding: 48px 0; }
@keyframes drift { from { transform: translateX(-5%); } to { transform: none; } }
@media (orientation: landscape) {
  .scene { inset: 0 600px 0 0; } .foot { left: auto; top: 0; width: 600px; height: auto; } .foot a { width: 100%; }
  .split { display: grid; grid-template-columns: 1fr 1fr; } .hero { height: 932px; }
  .tiles { grid-template-columns: repeat(3, 1fr); }
}
"""


def write_pages(compiled: Path, out: Path) -> Path:
    """Write every screen in every language; return the page to begin with."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "style.css").write_text(STYLE)
    catalogue = Catalogue(compiled)
    for language in languages(compiled):
        site = Site(out, language, languages(compiled))
        site.write("home", home_page(catalogue.read(home, language), language))
        for name in COLLECTIONS[:-1]:
            site.write(name, list_page(name, catalogue.read(collection, name, language), language))
        site.write("municipalities", map_page(catalogue.read(territory, language), language))
        for ref in entries(compiled):
            found = catalogue.read(page, ref, language)
            assert found is not None
            site.write(ref, entry_page(found, language))
    catalogue.close()
    start = out / ATTRACT
    start.write_text(document(attract_page(read_opening(compiled)), "fr"))
    return start


class Site:
    """The pages of one language.

    Args:
        out: where they are written.
        language: of these pages.
        tongues: every language.
    """

    def __init__(self, out: Path, language: str, tongues: Sequence[str]) -> None:
        self._out, self._language, self._tongues = out, language, tongues

    def write(self, ref: str, body: str) -> None:
        """Write a page with the bar below it."""
        others = "".join(
            f'<a data-name="language_{tongue}" href="{address(ref, tongue)}">{autonym(tongue)}</a>'
            for tongue in self._tongues
            if tongue != self._language
        )
        places = "".join(
            f'<a data-name="{name}" href="{address(target, self._language)}">{name[4:]}</a>'
            for name, target in (("bar_home", "home"), ("bar_discover", "highlights"), ("bar_map", "municipalities"))
        )
        bar = f'<nav class="bar">{places}{others}</nav>'
        (self._out / address(ref, self._language)).write_text(document(body + bar, self._language))


def address(ref: str, language: str) -> str:
    """Return the file name of a page."""
    return f"{ref.replace('/', '_')}_{language}.html"


def document(body: str, language: str) -> str:
    """Return a whole page."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>Kiosk</title>'
        '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="style.css"></head>'
        f"<body>{body}</body></html>"
    )


def attract_page(opening: Opening) -> str:
    """Return the first scene with the invitation."""
    scene = opening.scenes[0]
    buttons = "".join(
        f'<a data-name="language_{tongue}" href="{address("home", tongue)}">{autonym(tongue)}</a>'
        for tongue in opening.languages
    )
    title = escape(scene.title.get(opening.default_language, ""))
    shown = image(scene.picture, 1080, "", " elementtiming=first")
    return f'<div class="scene">{shown}<h1>{title}</h1></div><div class="foot"><h2>…</h2>{buttons}</div>'


def home_page(shown: Home, language: str) -> str:
    """Return the home screen."""
    doors = "".join(
        f'<a data-name="door_{name}" href="{address(name, language)}">{image(card.picture, 360)}<h3>{name}</h3></a>'
        for name, card in zip(("highlights", "projects", "municipalities"), shown.featured, strict=False)
    )
    return (
        f"<h1 class=text>{escape(shown.name)}</h1>{image(shown.picture, 1080, 'hero')}"
        f'{bands([shown.story, *shown.pillars], language)}<div class="doors">{doors}</div>'
        f'<div class="text">{rows(shown.featured[:3], language)}</div>'
        f'<a class="band" data-name="door_partners" href="{address("partners", language)}">…</a>'
    )


def list_page(name: str, cards: Iterable[Card], language: str) -> str:
    """Return a collection as tiles."""
    tiles = "".join(
        f"{link(card, language)}{image(card.picture, 460)}<p class=soft>{escape(card.place)}</p>"
        f"<h3>{escape(card.title)}</h3></a>"
        for card in cards
    )
    return f'<h1 class="text">{name}</h1><div class="tiles">{tiles}</div>'


def map_page(shown: Territory, language: str) -> str:
    """Return the map and the list of names."""
    shapes = "".join(
        f'<a href="{address(outline.ref, language)}"><path d="{outline.path}" fill="#93B07C" stroke="#F5EFE3"/></a>'
        for outline in shown.outlines
    )
    names = "".join(
        f'<a data-name="card_{outline.ref}" href="{address(outline.ref, language)}">{escape(outline.title)}</a>'
        for outline in shown.outlines
    )
    return (
        f'<svg viewBox="0 0 {shown.width} {MAP_HEIGHT}" width="100%">{shapes}</svg>'
        f'<div class="names">{names}</div><p class="text soft">{escape(shown.credit)}</p>'
    )


def entry_page(shown: Page, language: str) -> str:
    """Return an entry."""
    card = shown.card
    tags = {"heading": "h2", "quote": "blockquote"}
    blocks = "".join(f"<{tags.get(b.kind, 'p')}>{b.mark} {b.text}</{tags.get(b.kind, 'p')}>" for b in shown.blocks)
    values = ((fact.label, fact.words or f"{fact.number} {fact.unit}") for fact in shown.facts)
    facts = "".join(f"<div><p class=soft>{escape(label)}</p><h3>{escape(value)}</h3></div>" for label, value in values)
    lines = "".join(f"<p>{escape(line.text)}</p>" for line in shown.lines)
    groups = "".join(f"<h2>{group.role}</h2>{rows(group.cards, language)}" for group in shown.groups)
    head = f"<p class=soft>{escape(card.label)}</p><h1>{escape(card.title)}</h1>"
    told = f'<p class="lead">{escape(card.summary)}</p><div class="facts">{facts}</div>{blocks}{lines}{groups}'
    return f'<div class="split">{image(card.picture, 1080, "hero")}<div class="text">{head}{told}</div></div>'


def rows(cards: Iterable[Card], language: str) -> str:
    """Return entries one below the other."""
    return "".join(
        f"{link(card, language, 'row')}{image(card.picture, 132)}<div><p class=soft>{escape(card.place)}</p>"
        f"<h3>{escape(card.title)}</h3><p>{escape(card.summary)}</p></div><b>→</b></a>"
        for card in cards
    )


def bands(cards: Iterable[Card], language: str) -> str:
    """Return entries as stripes."""
    return "".join(
        f"{link(card, language, 'band', f'background:{card.colour or 0}')}<h3>{escape(card.title)}</h3></a>"
        for card in cards
    )


def link(card: Card, language: str, kind: str = "", style: str = "") -> str:
    """Return the opening tag of a link to an entry."""
    return f'<a class="{kind}" style="{style}" data-name="card_{card.ref}" href="{address(card.ref, language)}">'


def image(picture: Picture | None, width: int, kind: str = "", more: str = "") -> str:
    """Return a picture at the rendition that the kiosk would choose."""
    if picture is None or not picture.files:
        return ""
    chosen = next((file for file in picture.files if file.width >= width * 0.92), picture.files[-1])
    return f'<img class="{kind}" src="{Path(chosen.path).as_uri()}" alt="{escape(picture.alt)}"{more}>'
