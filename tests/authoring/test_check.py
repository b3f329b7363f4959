"""The checker finds each fault, names its place, and says what to do."""

import os
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.authoring import check_pictures, outlines
from tests.authoring import sample
from tests.authoring.sample import PHOTOGRAPH, SVG, change, entry, found, photograph, put, words

TOWER = "highlights/tower/index.fr.md"
TOWER_NL = "highlights/tower/index.nl.md"
TRAM = "projects/tram/index.fr.md"
EAST = "municipalities/easton/index.fr.md"
LONG = "Un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"

Edit = Callable[[Path], None]


def edit(name: str, old: str, new: str) -> Edit:
    return lambda root: change(root, name, old, new)


def add(name: str, data: str | bytes) -> Edit:
    return lambda root: put(root, name, data)


def remove(name: str) -> Edit:
    return lambda root: shutil.rmtree(root / name) if (root / name).is_dir() else (root / name).unlink()


CASES: dict[str, tuple[Edit, str]] = {
    # files
    "no site file": (remove("site.yml"), "site.yml:1: error: the file of the region is missing"),
    "unknown collection": (
        add("project/x/index.fr.md", "x"),
        "project:1: warning: this is not a collection; did you mean “projects”?",
    ),
    "file between entries": (
        add("projects/note.md", "x"),
        "projects/note.md:1: warning: a file lies between the entries",
    ),
    "folder in an entry": (
        add("projects/tram/old/x.jpg", "x"),
        "projects/tram/old:1: warning: a folder lies inside an entry",
    ),
    "text without language": (
        add("projects/tram/index.md", "x"),
        "projects/tram/index.md:1: warning: the name says no language",
    ),
    "folder without text": (add("projects/empty/x.jpg", "x"), "projects/empty:1: warning: the folder holds no text"),
    "unused picture": (add("projects/tram/x.jpg", PHOTOGRAPH), "projects/tram/x.jpg:1: hint: nothing uses this file"),
    "unused file": (add("note.txt", "x"), "note.txt:1: hint: nothing uses this file"),
    "folder's name": (
        add("projects/Été/index.fr.md", entry("x")),
        "projects/Été:1: error: the folder's name cannot be an entry's",
    ),
    "same folder twice": (
        add("projects/TRAM/index.fr.md", entry("x")),
        "projects/tram:1: error: its name is the same as TRAM: the entry exists twice",
    ),
    "language of no region": (
        add("projects/tram/index.es.md", words("x")),
        "projects/tram/index.es.md:1: warning: es is not a language of this region",
    ),
    "no default language": (
        add("projects/new/index.nl.md", words("x")),
        "projects/new/index.fr.md:1: error: there is no text in the default language (fr); write this file",
    ),
    # encoding
    "not UTF-8": (add(TRAM, "---\ntitle: Café\n---\n".encode("latin-1")), f"{TRAM}:2: error: the text is not UTF-8"),
    "byte order mark": (
        lambda root: put(root, TRAM, b"\xef\xbb\xbf" + (root / TRAM).read_bytes()),
        f"{TRAM}:1: warning: the file begins with an invisible byte order mark",
    ),
    "control character": (
        edit(TRAM, "Un texte.", "Un\x07texte."),
        f"{TRAM}:13: error: there is an invisible control character (U+0007)",
    ),
    "lost letter": (edit(TRAM, "Un texte.", "Un caf�."), f"{TRAM}:13: warning: there is a “�”"),
    "huge text": (edit(TRAM, "Un texte.", "Oui. " * 60_000), f"{TRAM}:1: error: the file is larger than 256 KB"),
    # front matter
    "no fields": (add(TRAM, "Le tram\n"), f"{TRAM}:1: error: the fields (front matter) are missing"),
    "fields without end": (add(TRAM, "---\ntitle: Le tram\n"), f"{TRAM}:1: error: the fields have no end"),
    "broken YAML": (
        edit(TRAM, "title: Le tram", "title: Le tram: bleu"),
        f"{TRAM}:2: error: the fields cannot be read",
    ),
    "fields are a list": (add(TRAM, "---\n- title\n---\n"), f"{TRAM}:2: error: these are not fields"),
    "field twice": (
        edit(TRAM, "status: open", "status: open\ntitle: Encore"),
        f"{TRAM}:10: error: title: the field stands twice (first on line 2)",
    ),
    "anchors": (
        edit(TRAM, "title: Le tram", "title: &t Le tram"),
        f"{TRAM}:2: error: anchors (& and *) are not supported",
    ),
    "foreign tags": (
        edit(TRAM, "title: Le tram", "title: !x Le tram"),
        f"{TRAM}:2: error: title: the mark !x is not supported",
    ),
    "deep nesting": (
        edit(TRAM, "status: open", f"x: {'[' * 20}{']' * 20}"),
        f"{TRAM}:9: error: the fields are nested too deeply",
    ),
    # fields
    "misspelt field": (
        edit(TRAM, "status: open", "status: open\nsumary: x"),
        f"{TRAM}:10: warning: sumary: sumary is not a field of the kiosk; did you mean “summary”?",
    ),
    "unknown field": (
        edit(TRAM, "status: open", "status: open\nzzz: x"),
        f"{TRAM}:10: hint: zzz: zzz is not a field of the kiosk; it is kept",
    ),
    "unknown field below": (
        edit(TOWER, "credit: Us, alt: Une tour", "credit: Us, altt: Une tour"),
        f"{TOWER}:10: warning: cover.altt: altt is not a field of the kiosk; did you mean “alt”?",
    ),
    "missing field": (edit(TRAM, "status: open\n", ""), f"{TRAM}:1: error: status: is missing; add it: how far it is"),
    "missing title": (edit(TRAM, "title: Le tram\n", ""), f"{TRAM}:1: error: title: is missing"),
    "missing source": (edit(TRAM, "source: [nous]\n", ""), f"{TRAM}:1: error: source: is missing"),
    "empty list": (
        edit(TRAM, "source: [nous]", "source: []"),
        f"{TRAM}:4: error: source: has too few members; give at least 1",
    ),
    "missing credit": (
        edit(TOWER, "cover: {file: cover.svg, credit: Us,", "cover: {file: cover.svg,"),
        f"{TOWER}:10: error: cover.credit: is missing; add it: who made it",
    ),
    "wrong type": (edit(TRAM, "title: Le tram", "title: [Le, tram]"), f"{TRAM}:2: error: title: is not a text"),
    "number as text": (
        edit(TRAM, "title: Le tram", "title: 12"),
        f"{TRAM}:2: error: title: is not a text; put it in quotes",
    ),
    "not a list": (edit(TRAM, "pillars: [life]", "pillars: life"), f"{TRAM}:6: error: pillars: is not a list"),
    "not a group": (
        edit(TOWER, "practical: {address: Rue 1, website: https://tower.example}", "practical: Rue 1"),
        f"{TOWER}:16: error: practical: is not a group of fields",
    ),
    "not a number": (
        edit(EAST, "population: 1000", "population: many"),
        f"{EAST}:9: error: population: is not a whole number",
    ),
    "number too small": (
        edit(EAST, "population: 1000", "population: 0"),
        f"{EAST}:9: error: population: is too small; write 1 or more",
    ),
    "share too large": (
        edit(TOWER, "cover: {", "cover: {focus: [0.5, 50], "),
        f"{TOWER}:10: error: cover.focus.2: is too large; write 1 or less",
    ),
    "bad date": (
        edit(TRAM, "checked: 2026-11-01", "checked: 2026-02-30"),
        f"{TRAM}:5: error: checked: is not a date; write year, month, day: 2026-11-23",
    ),
    "date in words": (edit(TRAM, "checked: 2026-11-01", "checked: hier"), f"{TRAM}:5: error: checked: is not a date"),
    "not a choice": (
        edit(TRAM, "status: open", "status: opened"),
        f"{TRAM}:9: error: status: “opened” is not one of the choices; did you mean “open”?",
    ),
    "bad link": (
        edit(TOWER, "related: [projects/tram]", "related: [Tram]"),
        f"{TOWER}:17: error: related.1: “Tram” is not written as it must be; write collection and folder",
    ),
    "bad colour": (
        edit("pillars/life/index.fr.md", "#2E7D5B", "green"),
        "pillars/life/index.fr.md:7: error: colour: “green” is not written",
    ),
    "broken site field": (
        edit("site.yml", "languages: [fr, nl]", "languages: []"),
        "site.yml:3: error: languages: has too few members",
    ),
    "site without language": (
        edit("site.yml", "default_language: fr", "default_language: de"),
        "site.yml:4: error: default_language: it is not among the languages",
    ),
    "language twice": (edit("site.yml", "[fr, nl]", "[fr, nl, nl]"), "site.yml:3: error: languages: nl stands twice"),
    "site text missing": (
        edit("site.yml", "tagline: {fr: Deux communes, nl: Twee gemeenten}", "tagline: {fr: Deux communes}"),
        "site.yml:2: warning: tagline.nl: the text in nl is missing",
    ),
    "unknown icon": (
        edit("site.yml", "icon: bank", "icon: banc"),
        "site.yml:17: error: highlight_categories.museum.icon: there is no icon banc; did you mean",
    ),
    # links
    "dead related": (
        edit(TOWER, "related: [projects/tram]", "related: [projects/tramm]"),
        f"{TOWER}:17: error: related.1: there is no entry projects/tramm; did you mean “projects/tram”?",
    ),
    "wrong collection": (
        edit(TOWER, "related: [projects/tram]", "related: [highlights/tram]"),
        "there is no entry highlights/tram; did you mean “projects/tram”?",
    ),
    "dead pillar": (
        edit(TRAM, "pillars: [life]", "pillars: [live]"),
        f"{TRAM}:6: error: pillars.1: there is no entry pillars/live; did you mean “life”?",
    ),
    "dead municipality": (
        edit(TRAM, "municipality: easton", "municipality: nowhere"),
        f"{TRAM}:7: error: municipality: there is no entry municipalities/nowhere",
    ),
    "dead partner": (
        edit(TRAM, "partners: [clinic]", "partners: [klinic]"),
        f"{TRAM}:10: error: partners.1: there is no entry partners/klinic; did you mean “clinic”?",
    ),
    "dead link in the text": (
        edit(TOWER, "(projects/tram)", "(projects/bus)"),
        f"{TOWER}:22: error: there is no entry projects/bus",
    ),
    "dead scene": (
        edit("site.yml", "scenes: [highlights/tower]", "scenes: [highlights/towr]"),
        "site.yml:10: error: scenes.1: there is no entry highlights/towr; did you mean “highlights/tower”?",
    ),
    "dead story": (
        edit("site.yml", "story: pages/story", "story: pages/tale"),
        "site.yml:12: error: story: there is no entry pages/tale",
    ),
    "link to itself": (
        edit(TOWER, "(projects/tram)", "(highlights/tower)"),
        f"{TOWER}:22: warning: the text links to its own entry",
    ),
    "related to itself": (
        edit(TOWER, "related: [projects/tram]", "related: [highlights/tower]"),
        f"{TOWER}:17: warning: related.1: the entry points to itself",
    ),
    "related twice": (
        edit(TOWER, "related: [projects/tram]", "related: [projects/tram, projects/tram]"),
        f"{TOWER}:17: hint: related.2: projects/tram stands twice",
    ),
    "unknown category": (
        edit(TRAM, "category: mobility", "category: mobile"),
        f"{TRAM}:8: error: category: there is no category mobile; did you mean “mobility”?",
    ),
    # places
    "swapped": (
        edit(TOWER, "[4.25, 50.25]", "[50.25, 4.25]"),
        f"{TOWER}:9: error: location: latitude and longitude are swapped; swap them: [4.25, 50.25]",
    ),
    "outside": (
        edit(TOWER, "[4.25, 50.25]", "[2.35, 48.85]"),
        f"{TOWER}:9: error: location: 2.35, 48.85 lies outside the region",
    ),
    "in another municipality": (
        edit(TOWER, "[4.25, 50.25]", "[4.55, 50.1]"),
        f"{TOWER}:9: hint: location: 4.55, 50.1 lies outside Ville Est",
    ),
    "no outline": (
        edit(EAST, '"11111"', '"33333"'),
        f"{EAST}:6: error: nis: there is no outline with the number 33333",
    ),
    "same number": (
        edit(EAST, '"11111"', '"22222"'),
        "municipalities/weston/index.fr.md:6: error: nis: municipalities/easton has the same number",
    ),
    "outlines missing": (remove("outlines.geojson"), "outlines.geojson:1: error: the outlines cannot be read"),
    "outlines broken": (add("outlines.geojson", "{"), "outlines.geojson:1: error: the outlines are not GeoJSON"),
    "outlines empty": (add("outlines.geojson", "{}"), "outlines.geojson:1: error: the file has no features"),
    "outline damaged": (
        edit("outlines.geojson", "[4.5, 50.5], [4.0, 50.5]", '"x"'),
        "outlines.geojson:1: error: features.1: the geometry of 11111 is damaged",
    ),
    # time
    "expired": (
        edit(TRAM, "checked:", "expires: 2026-11-23\nchecked:"),
        f"{TRAM}:5: warning: expires: the entry expired on 2026-11-23 and is still shown",
    ),
    "expires before checked": (
        edit(TRAM, "checked: 2026-11-01", "expires: 2027-01-01\nchecked: 2027-02-01"),
        f"{TRAM}:5: warning: expires: the entry expires before it was checked",
    ),
    "checked in the future": (
        edit(TRAM, "checked: 2026-11-01", "checked: 2027-02-01"),
        f"{TRAM}:5: warning: checked: 2027-02-01 lies in the future",
    ),
    "checked long ago": (
        edit(TRAM, "checked: 2026-11-01", "checked: 2025-01-01"),
        f"{TRAM}:5: warning: checked: nobody has checked the facts for 691 days",
    ),
    "ends before it starts": (
        edit(TRAM, "status: open", "status: open\nyears: {start: 2020, end: 2010}"),
        f"{TRAM}:10: error: years.end: it ends before it starts",
    ),
    # wording
    "long title": (
        edit(TRAM, "title: Le tram", f"title: {'a' * 61}"),
        f"{TRAM}:2: warning: title: the text has 61 characters; shorten it to 60",
    ),
    "long label": (
        edit(TOWER_NL, "label: Hoogte", f"label: {'a' * 49}"),
        f"{TOWER_NL}:9: warning: figures.1.label: the text has 49 characters",
    ),
    "long sentence": (edit(TRAM, "Un texte.", f"{LONG} {'mot ' * 6}fin."), f"{TRAM}:13: hint: a sentence has 24 words"),
    "very long sentence": (
        edit(TRAM, "Un texte.", f"{LONG} {'mot ' * 20}fin."),
        f"{TRAM}:13: warning: a sentence has 38 words",
    ),
    "long summary": (
        edit(TRAM, "Une phrase.", f"{LONG} {'mot ' * 6}fin."),
        f"{TRAM}:3: hint: summary: a sentence has 24 words",
    ),
    "long text": (edit(TRAM, "Un texte.", "Un mot encore. " * 120), f"{TRAM}:12: hint: the text has 360 words"),
    "no summary": (edit(TRAM, "summary: Une phrase.\n", ""), f"{TRAM}:2: warning: summary: is missing"),
    "no text": (edit(TRAM, "Un texte.", ""), f"{TRAM}:12: warning: there is no text"),
    "stray marks": (
        edit(TRAM, "Un texte.", "Un ** texte ** ici."),
        f"{TRAM}:13: warning: there are marks of emphasis that visitors would see",
    ),
    "web site": (
        edit(TOWER, "https://tower.example}", "tower.example?id=7}"),
        f"{TOWER}:16: warning: practical.website: “tower.example?id=7” is not a plain web address",
    ),
    "same title": (
        edit("pages/about/index.fr.md", "Qui sommes-nous", "Notre histoire"),
        "pages/story/index.fr.md:2: warning: title: pages/about has the same title",
    ),
    "same pillar number": (
        add("pillars/work/index.fr.md", entry("Le travail", "number: 1", 'colour: "#1F5FA8"')),
        "pillars/work/index.fr.md:6: error: number: pillars/life has the same number",
    ),
    # text
    "html": (edit(TRAM, "Un texte.", "Un <b>texte</b>."), f"{TRAM}:13: error: HTML is not shown"),
    "picture in the text": (
        edit(TRAM, "Un texte.", "![x](https://x.example/y.png)"),
        f"{TRAM}:13: error: pictures in the text are not shown",
    ),
    "web link": (
        edit(TRAM, "Un texte.", "[x](https://x.example)"),
        f"{TRAM}:13: error: the link “https://x.example” leads out of the kiosk",
    ),
    # translations
    "no translation": (remove(TOWER_NL), f"{TOWER_NL}:1: warning: the entry is not translated to Nederlands"),
    "empty translation": (add(TOWER_NL, b""), f"{TOWER_NL}:1: warning: the entry is not translated to Nederlands"),
    "one byte": (add(TOWER_NL, b"\n"), f"{TOWER_NL}:1: warning: the entry is not translated to Nederlands"),
    "translation without title": (
        edit(TOWER_NL, "title: De Toren\n", ""),
        f"{TOWER_NL}:1: warning: the entry is not translated",
    ),
    "field not translated": (
        edit(TOWER_NL, "summary: U ziet het hele land.\n", ""),
        f"{TOWER_NL}:1: warning: summary: is not translated; add it, as in index.fr.md",
    ),
    "body not translated": (
        edit(TOWER_NL, "Ga naar boven.", ""),
        f"{TOWER_NL}:13: warning: the text is not translated",
    ),
    "label not translated": (
        edit(TOWER_NL, "{unit: m, label: Hoogte}", "{unit: m}"),
        f"{TOWER_NL}:9: warning: figures.1.label: is not translated",
    ),
    "words not translated": (
        edit(TOWER_NL, "{value: sinds 1900, ", "{"),
        f"{TOWER_NL}:10: warning: figures.2.value: is not translated",
    ),
    "untranslated field": (
        edit(TOWER_NL, "title: De Toren", "title: De Toren\norder: 3"),
        f"{TOWER_NL}:3: hint: order: is the same in all languages, so it is not read here; leave it to index.fr.md",
    ),
    "untranslated field below": (
        edit(TOWER_NL, "cover: {alt", "cover: {file: cover.svg, alt"),
        f"{TOWER_NL}:5: hint: cover.file: is the same in all languages",
    ),
    "misspelt translation": (
        edit(TOWER_NL, "summary:", "sumary:"),
        f"{TOWER_NL}:3: warning: sumary: sumary is not a field of translations; did you mean “summary”?",
    ),
    "one figure too many": (
        edit(TOWER_NL, "practical:", "  - {label: Meer}\npractical:"),
        f"{TOWER_NL}:11: warning: figures.3: index.fr.md has no counterpart",
    ),
    "another number": (
        edit(TOWER_NL, "{unit: m, label: Hoogte}", "{value: 35, unit: m, label: Hoogte}"),
        f"{TOWER_NL}:9: warning: figures.1.value: 35 is not the number of index.fr.md (34)",
    ),
    "wrong type in a translation": (
        edit(TOWER_NL, "aliases: [De Donjon]", "aliases: De Donjon"),
        f"{TOWER_NL}:4: error: aliases: is not a list",
    ),
    # pictures
    "picture missing": (
        remove("highlights/tower/stairs.jpg"),
        f"{TOWER}:12: error: gallery.1.file: there is no file stairs.jpg",
    ),
    "picture misspelt": (
        edit(TOWER, "file: cover.svg", "file: covr.svg"),
        f"{TOWER}:10: error: cover.file: there is no file covr.svg; did you mean “cover.svg”?",
    ),
    "picture elsewhere": (
        edit(TOWER, "file: cover.svg", "file: ../../home.svg"),
        f"{TOWER}:10: error: cover.file: “../../home.svg” is not the name of a file",
    ),
    "landscape missing": (
        edit(TOWER, "file: cover.svg", "file: cover.svg, landscape: wide.svg"),
        f"{TOWER}:10: error: cover.landscape: there is no file wide.svg",
    ),
    "site picture missing": (remove("home.svg"), "site.yml:8: error: home.file: there is no file home.svg"),
    "no alt text": (edit(TOWER, ", alt: Une tour", ""), f"{TOWER}:10: warning: cover.alt: is missing"),
    "empty picture": (add("highlights/tower/stairs.jpg", b""), "stairs.jpg: the file is empty"),
    "not a picture": (
        add("highlights/tower/stairs.jpg", b"hello"),
        "stairs.jpg: this is not a picture that can be read",
    ),
    "cut short": (
        add("highlights/tower/stairs.jpg", PHOTOGRAPH[:20_000]),
        "stairs.jpg: the picture is damaged or cut short",
    ),
    "tiny": (
        add("highlights/tower/stairs.jpg", photograph(300, 300)),
        "error: gallery.1.file: stairs.jpg has 300 × 300 pixels: it cannot be shown",
    ),
    "small": (
        add("highlights/tower/stairs.jpg", photograph(800, 600)),
        "warning: gallery.1.file: stairs.jpg has 800 × 600 pixels: it will look soft",
    ),
    "far too wide": (
        add("highlights/tower/stairs.jpg", photograph(1400, 400)),
        "warning: gallery.1.file: stairs.jpg has 1400 × 400 pixels: most of it will be cut off",
    ),
    "drawing with text": (
        add("highlights/tower/cover.svg", SVG.replace("</svg>", "<text>x</text></svg>")),
        "cover.svg: the drawing holds text, which needs a font; convert text to paths",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_found_with_its_place_and_remedy(name: str, tmp_path: Path) -> None:
    make, expected = CASES[name]
    root = sample.write(tmp_path / "content")
    make(root)
    lines = [str(finding) for finding in found(root)]
    assert any(expected in line for line in lines), "\n".join(lines)


def test_the_sample_has_no_findings(tmp_path: Path) -> None:
    assert found(sample.write(tmp_path)) == []


def test_a_folder_that_is_not_there_is_one_finding(tmp_path: Path) -> None:
    (finding,) = found(tmp_path / "nowhere")
    assert "there is no such folder" in finding.problem


def test_a_fault_of_one_entry_does_not_make_links_to_it_dead(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    change(root, TRAM, "status: open\n", "")
    assert [str(finding) for finding in found(root)] == [f"{TRAM}:1: error: status: is missing; add it: how far it is"]


def test_a_location_may_be_json_text(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    change(
        root,
        TOWER,
        "location: {type: Point, coordinates: [4.25, 50.25]}",
        """location: '{"type":"Point","coordinates":[4.25,50.25]}'""",
    )
    assert found(root) == []


def test_fields_that_a_cms_leaves_empty_count_as_absent(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    change(root, TRAM, "status: open", 'status: open\nowner: ""\nyears: {start: "", end: null}\ncover: {file: ""}')
    assert found(root) == []


def test_hidden_files_and_licences_are_nobodys_mistake(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    for name in (
        ".DS_Store",
        "projects/.gitkeep",
        "projects/tram/Thumbs.db",
        "home.svg.license",
        "README.md",
        "projects/tram/x~",
    ):
        put(root, name, "x")
    assert found(root) == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_that_leaves_the_content_is_refused(tmp_path: Path) -> None:
    root = sample.write(tmp_path / "content")
    put(tmp_path, "secret.svg", SVG)
    (root / "highlights/tower/cover.svg").unlink()
    (root / "highlights/tower/cover.svg").symlink_to(tmp_path / "secret.svg")
    assert any("it is a link that leaves the content folder" in finding.problem for finding in found(root))


def test_an_entry_grows_old_on_the_day_after_its_four_hundredth(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    assert found(root, date(2026, 11, 1) + timedelta(days=400)) == []
    assert found(root, date(2026, 11, 1) + timedelta(days=401)) != []


def test_a_huge_file_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = sample.write(tmp_path)
    monkeypatch.setattr(check_pictures, "BYTES_LIMIT", 1000)
    problems = {finding.problem for finding in found(root)}
    assert problems == {"stairs.jpg: the file is larger than 64 MB"}


def test_huge_outlines_are_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = sample.write(tmp_path)
    monkeypatch.setattr(outlines, "SIZE_LIMIT", 100)
    assert [finding.problem for finding in found(root)] == ["the outlines are larger than 20 MB"]


def test_all_faults_are_found_at_once(tmp_path: Path) -> None:
    root = sample.write(tmp_path)
    change(root, TRAM, "status: open\n", "")
    change(root, TOWER, "municipality: easton", "municipality: nowhere")
    change(root, "site.yml", "icon: bank", "icon: nothing-like-it")
    assert len({finding.file for finding in found(root)}) == 3
