"""The icons: glyphs of Material Design Icons, by name."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_spec = find_spec("fonticon_mdi7")
assert _spec is not None
assert _spec.origin is not None
PACKAGE = Path(_spec.origin).parent
FONT = PACKAGE / "fonts" / "materialdesignicons-webfont.ttf"


@cache
def glyph(name: str) -> str:
    """Return the character of an icon such as ``pine-tree``; empty when there is no such icon.

    It is looked up in the source of the package's table: imported, its 7,000 names take 2 MB and 7 ms of the start, for
    the fifty that a kiosk shows.
    """
    table = (PACKAGE / "mdi7.py").read_text("utf-8")
    _, _, rest = table.partition(f'\n    {name.replace("-", "_")} = "\\U')
    return chr(int(rest[:8], 16)) if rest else ""


@QmlElement
@QmlSingleton
class Glyphs(QObject):
    """Looks icons up; the font's family is "Material Design Icons"."""

    @Slot(str, result=str)
    def of(self, name: str) -> str:
        """Return the character of an icon such as ``pine-tree``; empty when there is no such icon."""
        return glyph(name)
