"""A whole content folder in two languages, small enough to be written anew for every test."""

from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.authoring.check import check
from kiosk.authoring.findings import Finding

TODAY = date(2026, 11, 23)

SVG = """<!-- A sun over a field. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160">
<rect width="160" height="160" fill="#9CC7CF"/><circle cx="60" cy="60" r="24" fill="#F7C667"/>
<rect y="110" width="160" height="50" fill="#5E8F5B"/></svg>
"""

SITE = """\
name: {fr: Le Pays, nl: Het Land}
tagline: {fr: Deux communes, nl: Twee gemeenten}
languages: [fr, nl]
default_language: fr
contact:
  name: {fr: Office du tourisme, nl: Toeristisch bureau}
  address: Grand-Place 1
home: {file: home.svg, credit: Us, alt: {fr: Un soleil, nl: Een zon}}
attract: {file: home.svg, credit: Us, alt: {fr: Un soleil, nl: Een zon}}
scenes: [highlights/tower]
featured: [projects/tram]
story: pages/story
about: pages/about
outlines: outlines.geojson
outlines_credit: {fr: Limites, nl: Grenzen}
highlight_categories:
  museum: {icon: bank, label: {fr: Musée, nl: Museum}}
project_categories:
  mobility: {icon: tram, label: {fr: Mobilité, nl: Mobiliteit}}
partner_categories:
  care: {icon: hospital-building, label: {fr: Soins, nl: Zorg}}
page_categories:
  about: {icon: information, label: {fr: À propos, nl: Over}}
"""

OUTLINES = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"nis": "11111", "label": [4.25, 50.25]}, "geometry": {"type": "Polygon",
 "coordinates": [[[4.0, 50.0], [4.5, 50.0], [4.5, 50.5], [4.0, 50.5], [4.0, 50.0]]]}},
{"type": "Feature", "properties": {"nis": "22222"}, "geometry": {"type": "MultiPolygon",
 "coordinates": [[[[4.5, 50.0], [5.0, 50.0], [4.5, 50.5], [4.5, 50.0]]]]}}]}
"""

TOWER = """\
---
title: La Tour
summary: On voit tout le pays.
aliases: [Le Donjon]
order: 10
pillars: [life]
municipality: easton
category: museum
location: {type: Point, coordinates: [4.25, 50.25]}
cover: {file: cover.svg, credit: Us, alt: Une tour}
gallery:
  - {file: stairs.jpg, credit: Us, alt: Un escalier, caption: Cent marches}
figures:
  - {value: 34, unit: m, label: Hauteur, year: 2024}
  - {value: depuis 1900, label: En service}
practical: {address: Rue 1, website: https://tower.example}
related: [projects/tram]
source: [https://tower.example/history]
checked: 2026-11-01
---

Montez. Le [tram](projects/tram) passe devant.
"""

TOWER_NL = """\
---
title: De Toren
summary: U ziet het hele land.
aliases: [De Donjon]
cover: {alt: Een toren}
gallery:
  - {alt: Een trap, caption: Honderd treden}
figures:
  - {unit: m, label: Hoogte}
  - {value: sinds 1900, label: In dienst}
practical: {address: Straat 1}
---

Ga naar boven.
"""


def entry(title: str, *lines: str, summary: str = "Une phrase.", body: str = "Un texte.") -> str:
    """Return an entry's file with the fields that all need."""
    fields = [f"title: {title}", f"summary: {summary}", "source: [nous]", "checked: 2026-11-01", *lines]
    return "\n".join(["---", *fields, "---", "", body, ""])


def words(title: str, *lines: str, summary: str = "Een zin.", body: str = "Een tekst.") -> str:
    """Return a translation with what all need."""
    return "\n".join(["---", f"title: {title}", f"summary: {summary}", *lines, "---", "", body, ""])


TEXTS = {
    "site.yml": SITE,
    "outlines.geojson": OUTLINES,
    "home.svg": SVG,
    "pillars/life/index.fr.md": entry("La vie", "number: 1", 'colour: "#2E7D5B"', "aims: [Vivre mieux]"),
    "pillars/life/index.nl.md": words("Het leven", "aims: [Beter leven]"),
    "projects/tram/index.fr.md": entry(
        "Le tram", "pillars: [life]", "municipality: easton", "category: mobility", "status: open", "partners: [clinic]"
    ),
    "projects/tram/index.nl.md": words("De tram"),
    "highlights/tower/index.fr.md": TOWER,
    "highlights/tower/index.nl.md": TOWER_NL,
    "highlights/tower/cover.svg": SVG,
    "partners/clinic/index.fr.md": entry("La clinique", "category: care"),
    "partners/clinic/index.nl.md": words("De kliniek"),
    "pages/story/index.fr.md": entry("Notre histoire"),
    "pages/story/index.nl.md": words("Ons verhaal"),
    "pages/about/index.fr.md": entry("Qui sommes-nous", "category: about"),
    "pages/about/index.nl.md": words("Wie zijn wij"),
}
for slug, nis, name in (("easton", "11111", "Est"), ("weston", "22222", "Ouest")):
    TEXTS[f"municipalities/{slug}/index.fr.md"] = entry(
        f"Ville {name}",
        f'nis: "{nis}"',
        "province: Hainaut",
        'postal_codes: ["1000"]',
        "population: 1000",
        "population_year: 2024",
        "area_km2: 12.5",
    )
    TEXTS[f"municipalities/{slug}/index.nl.md"] = words(f"Stad {name}", "province: Henegouwen")


def photograph(width: int = 1300, height: int = 900) -> bytes:
    """Return a picture as a camera makes it: no two pixels alike."""
    stream = BytesIO()
    Image.effect_noise((width, height), 90).convert("RGB").save(stream, "JPEG", quality=60)
    return stream.getvalue()


PHOTOGRAPH = photograph()


def write(root: Path) -> Path:
    """Write the whole sample and return its folder; it has no findings."""
    for name, text in TEXTS.items():
        put(root, name, text)
    put(root, "highlights/tower/stairs.jpg", PHOTOGRAPH)
    return root


def put(root: Path, name: str, data: str | bytes) -> None:
    """Write one file."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())


def change(root: Path, name: str, old: str, new: str) -> None:
    """Replace words in a file; they must be there."""
    text = (root / name).read_text("utf-8")
    assert old in text, f"{old!r} is not in {name}"
    put(root, name, text.replace(old, new))


def found(root: Path, today: date = TODAY) -> list[Finding]:
    """Return what the checker says."""
    return list(check(root, today).findings)
