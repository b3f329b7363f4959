"""Renders every screen to pictures: for those who judge the look, and for the documentation."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMetaObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.catalogue.opening import read_newest_opening
from kiosk.ui.application import make_library, prepare_qt
from kiosk.ui.library import Listing, Route
from kiosk.ui.stage import Stage

COLLECTIONS = ("highlights", "projects", "pillars", "municipalities", "partners", "pages")
SHEET_WIDTH = 2400  # px
GAP = 24  # px
SHEET_COLOUR = QColor("#B8B4AA")

Step = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Shot:
    """A screen to render: what it is called, and how one gets there from the home screen."""

    name: str
    steps: tuple[Step, ...]


def opening(ref: str) -> Step:
    """Return the step that opens an entry or a collection."""
    return lambda stage: stage.visit.open(ref)


def pressing(name: str) -> Step:
    """Return the step that presses a control."""

    def press(stage: Stage) -> None:
        stage.settle()
        QMetaObject.invokeMethod(stage.find(name), "click")

    return press


def turning(stage: Stage) -> None:
    """Turn to the next page, when there is one."""
    stage.settle()
    if stage.find("bar_further").isEnabled():
        pressing("bar_further")(stage)


def enlarging(stage: Stage) -> None:
    """Switch to large text."""
    stage.visit.read(True)


def mapping(ref: str) -> Step:
    """Return the step that chooses a municipality on the map."""
    return lambda stage: stage.visit.showOnMap(ref)


def asking(stage: Stage) -> None:
    """Let the kiosk ask whether someone is there, with 23 seconds left."""
    stage.idle.ask(23)


def shots(entries: Sequence[str]) -> list[Shot]:
    """Return every screen worth looking at.

    Args:
        entries: refs of one entry of each kind, and of those that show something special.
    """
    story = [Shot("home", ()), Shot("home-further", (turning,))]
    story += [Shot(ref.replace("/", "-"), (opening(ref),)) for ref in entries]
    story += [Shot(ref.replace("/", "-") + "-further", (opening(ref), turning)) for ref in entries]
    lists = [Shot(name, (opening(name),)) for name in ("projects", "highlights", "partners", "municipalities")]
    return [
        *story,
        *lists,
        Shot("projects-filter", (opening("projects"), pressing("filter_pillar"))),
        Shot("highlights-filter", (opening("highlights"), pressing("filter_category"))),
        Shot("map-chosen", (mapping("municipalities/chimay"),)),
        Shot("gallery", (opening(entries[0]), lambda stage: stage.visit.gallery.open(0))),
        Shot("language", (pressing("bar_language"),)),
        Shot("reading", (pressing("bar_reading"),)),
        Shot("idle", (asking,)),
        Shot("large-home", (enlarging,)),
        Shot("large-entry", (enlarging, opening(entries[0]))),
        Shot("large-projects", (enlarging, opening("projects"))),
        Shot("large-municipalities", (enlarging, opening("municipalities"))),
    ]


ENTRIES = (
    "highlights/bois-du-cazier",
    "highlights/souterrains-philippeville",
    "projects/tour-bleue",
    "projects/m5",
    "pillars/metropole-dynamique",
    "municipalities/ham-sur-heure-nalinnes",
    "municipalities/charleroi",
    "partners/comite-de-developpement-strategique",
    "pages/pourquoi-une-metropole",
    "pages/a-propos",
)
"""Entries of the default content that show each kind, long titles and short."""


def take(compiled: Path, out: Path, sizes: Sequence[tuple[int, int]], languages: Sequence[str]) -> Iterator[Path]:
    """Render every screen in every size and language; yield each file as it is written.

    Args:
        compiled: folder of the compiled content.
        out: gets ``<size>/<language>/<screen>.png``, and ``<size>/<language>.png`` with all of them.
        sizes: of the window, px.
        languages: BCP 47 tags; none: all languages of the content.

    Raises: CatalogueError: the compiled content cannot be shown.
    """
    application = prepare_qt()
    tags = languages or read_newest_opening(compiled).languages
    entries = entries_to_show(compiled)
    for size in sizes:
        for tag in tags:
            yield from _take(compiled, out / f"{size[0]}x{size[1]}", size, tag, entries)
    application.quit()


def entries_to_show(compiled: Path) -> list[str]:
    """Return refs of entries that show each kind: those we know, and the first of every other collection."""
    library = make_library((compiled,))
    found: list[str] = []
    for collection in COLLECTIONS:
        listing = library.load(Route("browse", collection), "")
        refs = [card.ref for card in listing.cards] if isinstance(listing, Listing) else []
        found += [ref for ref in ENTRIES if ref in refs] or refs[:1]
    library.close()
    return found


def _take(compiled: Path, folder: Path, size: tuple[int, int], language: str, entries: Sequence[str]) -> Iterator[Path]:
    target = folder / language
    target.mkdir(parents=True, exist_ok=True)
    stage = Stage(compiled, size)
    pictures = [stage.grab()]
    pictures[0].save(str(target / "attract.png"))
    yield target / "attract.png"
    for shot in shots(entries):
        stage.kiosk.reset()
        stage.begin(language)
        for step in shot.steps:
            step(stage)
            stage.settle()
        pictures.append(stage.grab())
        pictures[-1].save(str(target / f"{shot.name}.png"))
        yield target / f"{shot.name}.png"
    stage.close()
    sheet(pictures).save(str(folder / f"{language}.png"))
    yield folder / f"{language}.png"


def sheet(pictures: Sequence[QImage]) -> QImage:
    """Return a contact sheet: pictures of one size in rows."""
    width, height = pictures[0].width(), pictures[0].height()
    columns = 8 if height > width else 5
    part = (SHEET_WIDTH - GAP) // columns - GAP
    tall = part * height // width
    rows = -(-len(pictures) // columns)
    result = QImage(SHEET_WIDTH, rows * (tall + GAP) + GAP, QImage.Format.Format_RGB32)
    result.fill(SHEET_COLOUR)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for index, picture in enumerate(pictures):
        row, column = divmod(index, columns)
        place = QRect(GAP + column * (part + GAP), GAP + row * (tall + GAP), part, tall)
        small = picture.scaled(
            place.size(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place, small)
    painter.end()
    return result
