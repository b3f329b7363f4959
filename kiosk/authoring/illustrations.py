"""Which pictures a catalogue needs: the authored ones, and a drawn cover for every entry without one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.authoring import covers
from kiosk.authoring.content import Authored, Content
from kiosk.authoring.renditions import Job
from kiosk.authoring.schema import Municipality, Panorama, Picture, Pillar, Site


@dataclass(frozen=True, slots=True)
class Plan:
    """A picture to come: its wording, and the job of each shape."""

    entry: str | None  # ref; None for the region
    role: str  # cover, gallery; home, attract
    position: int
    focus: tuple[float, float]
    credit: str
    jobs: Mapping[str, Job]  # any, landscape
    alt: Mapping[str, str] = field(default_factory=dict)  # by language
    caption: Mapping[str, str] = field(default_factory=dict)
    drawn: bool = False


def plan(content: Content, site: Site) -> Iterator[Plan]:
    """Yield every picture of the catalogue, those of the region first, then by entry."""
    yield _panorama(content.root, "home", site.home)
    yield _panorama(content.root, "attract", site.attract)
    colours = {ref: entry.model.colour for ref, entry in content.entries.items() if isinstance(entry.model, Pillar)}
    for ref, entry in content.entries.items():
        if entry.model.cover:
            words = {language: fields.get("cover", {}) for language, fields in entry.wording.items()}
            yield _authored(content.root, ref, "cover", 0, entry.model.cover, words)
        else:
            yield _drawn(content, site, entry, colours)
        for position, picture in enumerate(entry.model.gallery):
            words = {language: _member(fields, position) for language, fields in entry.wording.items()}
            yield _authored(content.root, ref, "gallery", position, picture, words)


def _member(fields: Mapping[str, object], position: int) -> Mapping[str, str]:
    gallery = fields.get("gallery")
    member = gallery[position] if isinstance(gallery, list) and position < len(gallery) else None
    return member if isinstance(member, Mapping) else {}


def _jobs(folder: Path, name: str, file: str, landscape: str | None) -> dict[str, Job]:
    files = {"any": file} | ({"landscape": landscape} if landscape else {})
    return {shape: Job(f"{name}{one}", (folder / one).read_bytes()) for shape, one in files.items()}


def _panorama(root: Path, role: str, panorama: Panorama) -> Plan:
    jobs = _jobs(root, "", panorama.file, panorama.landscape)
    return Plan(None, role, 0, panorama.focus, panorama.credit, jobs, alt=panorama.alt)


def _authored(
    root: Path, ref: str, role: str, position: int, picture: Picture, words: Mapping[str, Mapping[str, str]]
) -> Plan:
    jobs = _jobs(root / ref, f"{ref}/", picture.file, picture.landscape)
    alt = {language: fields["alt"] for language, fields in words.items() if fields.get("alt")}
    caption = {language: fields["caption"] for language, fields in words.items() if fields.get("caption")}
    return Plan(ref, role, position, picture.focus, picture.credit, jobs, alt, caption)


def _drawn(content: Content, site: Site, entry: Authored, colours: Mapping[str, str]) -> Plan:
    pillars = entry.pillars
    colour = colours.get(f"pillars/{pillars[0]}") if pillars else None
    home = content.entries.get(f"municipalities/{entry.municipality}")
    nis = home.model.nis if home and isinstance(home.model, Municipality) else None
    if nis in content.outlines and home is entry:
        svg = covers.of_municipality(entry.ref, content.outlines[nis])
    else:
        outlines = (content.outlines[nis],) if nis in content.outlines else tuple(content.outlines.values())
        svg = covers.of_entry(entry.ref, colour, _icon(site, entry), outlines)
    jobs = {"any": Job(f"{entry.ref} (drawn)", svg.encode())}
    return Plan(entry.ref, "cover", 0, (0.5, 0.5), "", jobs, drawn=True)


def _icon(site: Site, entry: Authored) -> str | None:
    kind = entry.folder.collection.removesuffix("s")
    categories = getattr(site, f"{kind}_categories", {})
    category = categories.get(getattr(entry.model, "category", None))
    return category.icon if category else None
