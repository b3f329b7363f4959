"""View-model of the attract screen: the region in pictures, until someone touches it."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QAbstractItemModel, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.values import Opening
from kiosk.languages import autonym
from kiosk.ui.formats import printable
from kiosk.ui.rows import RowModel, plain
from kiosk.ui.translations import Translations

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SCENE_S = 12  # how long a picture stays
INVITATION = str(QT_TRANSLATE_NOOP("Attract", "Touch the screen"))


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language a visitor can choose."""

    tag: str
    name: str


@QmlElement
@QmlUncreatable("made by the kiosk")
class Attract(QObject):
    """Shows one picture after the other, each with its words in the next language.

    Args:
        opening: what the catalogue shows first.
        translations: the invitation in every language.
    """

    changed = Signal()

    def __init__(self, opening: Opening, translations: Translations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opening = opening
        self._translations = translations
        self._turn = 0
        self._tongues = RowModel(Tongue, self)
        self._tongues.show([Tongue(tag, autonym(tag)) for tag in opening.languages])
        self._timer = QTimer(self)
        self._timer.setInterval(SCENE_S * 1000)
        self._timer.timeout.connect(self.turn)

    def start(self) -> None:
        """Begin with the first picture."""
        self._turn = 0
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stand still: nobody sees it."""
        self._timer.stop()

    def turn(self) -> None:
        """Show the next picture, in the next language."""
        self._turn += 1
        self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        """The language of the words on screen."""
        return self._opening.languages[self._turn % len(self._opening.languages)]

    @Property(str, notify=changed)
    def title(self) -> str:
        """The words on the picture."""
        titles = self._scene().title if self._opening.scenes else self._opening.name
        return printable(titles.get(self.language) or titles.get(self._opening.default_language, ""))

    @Property(str, notify=changed)
    def invitation(self) -> str:
        """Asks to touch the screen."""
        return self._translations.text(self.language, "Attract", INVITATION)

    @Property("QVariant", notify=changed)
    def picture(self) -> Any:
        """The picture on screen."""
        return plain(self._scene().picture) if self._opening.scenes else None

    @Property(bool, notify=changed)
    def panorama(self) -> bool:
        """Whether the picture is that of the whole region."""
        return not self._opening.scenes or not self._scene().ref

    @Property(QAbstractItemModel, constant=True)
    def tongues(self) -> QAbstractItemModel:
        """The languages: tag, name."""
        return self._tongues

    def _scene(self) -> Any:
        return self._opening.scenes[self._turn % len(self._opening.scenes)]
