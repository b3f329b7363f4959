"""Checks of picture files and of the words that go with them."""

from collections.abc import Container, Iterator
from pathlib import Path as File

from kiosk.authoring import drawings, raster
from kiosk.authoring.content import Authored, Content
from kiosk.authoring.documents import Document
from kiosk.authoring.findings import Finding, Level, Path, field_name, one_line, suggestion
from kiosk.authoring.renditions import key_of
from kiosk.authoring.schema import Panorama, Picture
from kiosk.authoring.tree import SITE_FILE
from kiosk.errors import PictureError

SMALL_PX, TINY_PX = 1280, 320
"""Widths below which a photograph looks soft on the screen, and below which it cannot be used."""

THUMBNAIL_PX = 64
BYTES_LIMIT = 64 * 1024 * 1024
LONG_RATIO = 3.0


def findings(content: Content, known: Container[str] = frozenset()) -> Iterator[Finding]:
    """Yield pictures that are missing, unreadable, too small or without words, and files that nothing names.

    Args:
        content: what was read.
        known: keys of pictures that were rendered before; they need not be unpacked again.
    """
    checker = _Checker(content.root, known)
    yield from _of_site(content, checker)
    for entry in content.entries.values():
        yield from _of_entry(content, entry, checker)


def _of_site(content: Content, checker: "_Checker") -> Iterator[Finding]:
    site, document = content.site, content.site_document
    if site is None:
        return
    used = {File(site.outlines).name}
    for name, panorama in (("home", site.home), ("attract", site.attract)):
        yield from checker.picture(document, (name,), "", content.tree.media, panorama)
        used |= {panorama.file, panorama.landscape or ""}
    for stray in sorted(content.tree.media - used):
        remedy = f"name it in {SITE_FILE}, or delete it"
        yield Finding(one_line(stray), 1, "", "hint", "nothing uses this file", remedy)


def _of_entry(content: Content, entry: Authored, checker: "_Checker") -> Iterator[Finding]:
    document, media, used = content.document(entry), entry.folder.media, set()
    pictures: list[tuple[Path, Picture]] = [(("cover",), entry.model.cover)] if entry.model.cover else []
    pictures += [(("gallery", number), picture) for number, picture in enumerate(entry.model.gallery)]
    for path, picture in pictures:
        yield from checker.picture(document, path, f"{entry.ref}/", media, picture)
        used |= {picture.file, picture.landscape or ""}
        if not picture.alt:
            remedy = "add it: what the picture shows, for those who cannot see it"
            yield Finding(
                document.file, document.line(path), field_name((*path, "alt")), "warning", "is missing", remedy
            )
    for stray in sorted(media - used):
        remedy = "name it under cover or gallery, or delete it"
        yield Finding(f"{entry.ref}/{one_line(stray)}", 1, "", "hint", "nothing uses this file", remedy)


class _Checker:
    """Looks into each file once."""

    def __init__(self, root: File, known: Container[str]) -> None:
        self._root = root
        self._known = known

    def picture(
        self, document: Document, path: Path, folder: str, media: Container[str], picture: Picture | Panorama
    ) -> Iterator[Finding]:
        """Yield what is wrong with a picture's one or two files."""
        for name in ("file", "landscape"):
            file = getattr(picture, name)
            if file is None:
                continue
            here = (*path, name)
            for level, problem, remedy in self._file(folder, file, media):
                yield Finding(document.file, document.line(here), field_name(here), level, problem, remedy)

    def _file(self, folder: str, file: str, media: Container[str]) -> Iterator[tuple[Level, str, str]]:
        if "/" in file or "\\" in file:
            yield (
                "error",
                f"“{one_line(file)}” is not the name of a file",
                "put the picture beside the text, and give its name only",
            )
        elif file not in media:
            names = [str(name) for name in media] if isinstance(media, set | frozenset) else []
            remedy = suggestion(file, names, "put the file beside the text, or take the picture out")
            yield "error", f"there is no file {one_line(file)}", remedy
        else:
            yield from self._look(self._root / f"{folder}{file}", one_line(file))

    def _look(self, path: File, name: str) -> Iterator[tuple[Level, str, str]]:
        try:
            if path.stat().st_size > BYTES_LIMIT:
                raise PictureError("the file is larger than 64 MB", "export it as JPEG with a long side of 4000 pixels")
            data = path.read_bytes()
            if not data:
                raise PictureError("the file is empty", "copy it again")
            if drawings.looks_like_svg(data):
                drawing = drawings.parse(data)
                if key_of(data) not in self._known:
                    drawing.rendered(THUMBNAIL_PX)
            else:
                yield from self._pixels(data, name)
        except PictureError as error:
            yield "error", f"{name}: {error.problem}", error.remedy
        except OSError as error:
            yield "error", f"{name} cannot be read ({error.strerror})", "check the file's rights"

    def _pixels(self, data: bytes, name: str) -> Iterator[tuple[Level, str, str]]:
        picture = raster.probe(data)
        size = f"{name} has {picture.width} × {picture.height} pixels"
        if min(picture.width, picture.height) < TINY_PX:
            yield "error", f"{size}: it cannot be shown", f"take a picture at least {SMALL_PX} pixels wide"
            return
        if picture.width < SMALL_PX:
            yield "warning", f"{size}: it will look soft", f"take a picture at least {SMALL_PX} pixels wide"
        if not 1 / LONG_RATIO <= picture.width / picture.height <= LONG_RATIO:
            yield "warning", f"{size}: most of it will be cut off", "crop it to its subject"
        if picture.mode in raster.ASIDE:
            lost = (
                "colours may change a little" if picture.profile else "colours may change, for it has no colour profile"
            )
            level: Level = "hint" if picture.profile else "warning"
            yield level, f"{name} is made for printing or measuring ({picture.mode}): {lost}", "export it as sRGB"
        if key_of(data) not in self._known:
            raster.verify(data)
