"""The interface's own words, in every language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


class Translations:
    """Loads ``kiosk_<language>.qm`` when a language is first asked for.

    Args:
        folder: where the compiled translations lie.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, QTranslator] = {}
        self._used: QTranslator | None = None

    def use(self, language: str) -> None:
        """Make the application speak a language; the caller retranslates the screen."""
        self.stop()
        self._used = self._translator(language)
        QCoreApplication.installTranslator(self._used)

    def stop(self) -> None:
        """Make the application speak as its code is written."""
        if self._used is not None:
            QCoreApplication.removeTranslator(self._used)
            self._used = None

    def text(self, language: str, context: str, source: str) -> str:
        """Return one text in a language that is not the one in use; the source text when it is not translated."""
        return self._translator(language).translate(context, source) or source

    def _translator(self, language: str) -> QTranslator:
        if language not in self._loaded:
            translator = QTranslator()
            translator.load(str(self._folder / f"kiosk_{language.split('-')[0]}.qm"))  # missing: the source texts
            self._loaded[language] = translator
        return self._loaded[language]
