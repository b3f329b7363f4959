"""What queries return: plain values, already in the language asked for.

``language`` beside a text is the language it really has: another one than asked for when it fell back.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """One rendition of a picture."""

    width: int  # px
    height: int  # px
    path: str  # of the media file, absolute


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture at all its sizes, the smallest first."""

    files: tuple[File, ...]
    wide_files: tuple[File, ...]  # another crop for landscape screens; empty: the same serves both
    focus_x: float  # share of the width that must stay in view
    focus_y: float
    alt: str
    caption: str
    credit: str
    drawn: bool  # made by the compiler


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Card:
    """An entry as a list shows it."""

    ref: str  # collection/slug, such as "projects/m5"
    title: str
    summary: str
    language: str  # of the title
    number: int  # of a pillar; 0 for other kinds
    colour: str  # #rrggbb of its first pillar; empty: none
    category: str  # slug; empty: none
    label: str  # the category in words
    icon: str  # the category's icon
    status: str  # of a project; empty: none
    place: str  # title of its municipality; empty: none
    place_ref: str
    pillars: tuple[str, ...]  # refs, the main one first
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a body."""

    kind: str  # heading, paragraph, item, quote
    mark: str  # "•" or "1." before an item
    text: str  # Qt StyledText: b, i, a href="collection/slug"


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or a short fact set large."""

    label: str
    number: float | None  # None: the value is words
    words: str
    unit: str
    year: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """A practical fact, an aim, a name: its role says which."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong to the one on screen, for one reason."""

    role: str  # projects, highlights, partners, pillars, municipality, related, nearby
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What is counted in a municipality."""

    population: int
    population_year: int
    area_km2: float
    postal_codes: str
    province: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an entry lies: in degrees (WGS 84) and on the map (map units)."""

    longitude: float
    latitude: float
    x: float
    y: float
    approximate: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Everything one entry's screen shows."""

    card: Card
    language: str  # of the body, or of the title when there is no body
    blocks: tuple[Block, ...]
    pictures: tuple[Picture, ...]  # the cover first
    facts: tuple[Fact, ...]
    lines: tuple[Line, ...]  # aliases, aims, practical facts, sources
    groups: tuple[Group, ...]
    start_year: int | None
    end_year: int | None
    website: str
    checked: str  # ISO date
    spot: Spot | None
    figures: Figures | None  # municipalities only


@dataclass(frozen=True, slots=True)
class Outline:
    """A municipality on the map."""

    ref: str
    title: str
    path: str  # SVG path in map units
    label_x: float
    label_y: float
    area_km2: float
    highlights: int
    projects: int


@dataclass(frozen=True, slots=True)
class Territory:
    """The map."""

    width: float  # map units; the height is geo.MAP_HEIGHT
    outlines: tuple[Outline, ...]
    credit: str


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of entry that visitors can choose."""

    slug: str
    label: str
    icon: str


@dataclass(frozen=True, slots=True)
class Home:
    """What the home screen shows."""

    name: str
    picture: Picture | None
    story: Card
    about: str  # ref
    pillars: tuple[Card, ...]
    featured: tuple[Card, ...]
    highlights: int
    projects: int
    municipalities: int
    partners: int


@dataclass(frozen=True, slots=True)
class Contact:
    """Who to ask when the kiosk is out of service."""

    name: dict[str, str]  # language -> the visitor centre
    address: str
    phone: str
    email: str
    website: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A full-screen picture of the attract screen."""

    ref: str  # empty: the region itself
    title: dict[str, str]  # language -> words
    picture: Picture


@dataclass(frozen=True, slots=True)
class Opening:
    """What the first screen needs, in every language."""

    languages: tuple[str, ...]
    default_language: str
    name: dict[str, str]
    contact: Contact
    scenes: tuple[Scene, ...]
