"""The icons: glyphs of Material Design Icons, by name."""

from pathlib import Path

import fonticon_mdi7
from fonticon_mdi7 import MDI7
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

FONT = Path(fonticon_mdi7.__file__).parent / "fonts" / "materialdesignicons-webfont.ttf"


@QmlElement
@QmlSingleton
class Glyphs(QObject):
    """Looks icons up; the font's family is "Material Design Icons"."""

    @Slot(str, result=str)
    def of(self, name: str) -> str:
        """Return the character of an icon such as ``pine-tree``; empty when there is no such icon."""
        return getattr(MDI7, name.replace("-", "_"), "").removeprefix("mdi7.")
