import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.opening import read_opening
from kiosk.paths import RESOURCES
from kiosk.ui.attract import INVITATION
from kiosk.ui.translations import Translations

LANGUAGES = ("fr", "nl", "en", "de")
ONE_WORD = """<?xml version="1.0"?><!DOCTYPE TS>
<TS version="2.1" language="nl"><context><name>Words</name>
<message><source>Open</source><translation>Geopend</translation></message>
</context></TS>"""


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A folder with one translation into Dutch."""
    (tmp_path / "nl.ts").write_text(ONE_WORD)
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", tmp_path / "nl.ts", "-qm", tmp_path / "kiosk_nl.qm"], check=True)
    return tmp_path


def said(source: str) -> str:
    return QCoreApplication.translate("Words", source)


def test_the_application_speaks_the_language_in_use_and_no_longer_the_one_before(words: Path) -> None:
    translations = Translations(words)
    translations.use("nl")
    assert said("Open") == "Geopend"
    translations.use("fr")
    assert said("Open") == "Open"
    translations.use("nl-BE")
    assert said("Open") == "Geopend"
    translations.use("xx")


def test_one_text_can_be_had_in_a_language_that_is_not_in_use(words: Path) -> None:
    translations = Translations(words)
    assert translations.text("nl", "Words", "Open") == "Geopend"
    assert said("Open") == "Open"


def test_what_is_not_translated_stays_as_it_is_written_in_the_code(words: Path) -> None:
    translations = Translations(words)
    assert translations.text("nl", "Words", "Closed") == "Closed"
    assert translations.text("pt", "Words", "Open") == "Open"


def test_every_language_of_the_default_content_is_translated(compiled: Path) -> None:
    assert read_opening(compiled).languages == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_interface_is_translated(language: str) -> None:
    messages = ElementTree.parse(RESOURCES / "i18n" / f"kiosk_{language}.ts").getroot().iter("message")
    for message in messages:
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        assert all(forms), source
        for form in forms:
            placed = set(re.findall(r"%(?:n|\d)", form))
            assert placed <= set(re.findall(r"%(?:n|\d)", source)), source
            assert set(re.findall(r"%\d", source)) <= placed, source


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("fr", "1 lieu", "2 lieux"),
        ("nl", "1 plek", "2 plekken"),
        ("en", "1 place", "2 places"),
        ("de", "1 Ort", "2 Orte"),
    ],
)
def test_plural_forms_are_right(language: str, one: str, many: str) -> None:
    translations = Translations(RESOURCES / "i18n")
    translations.use(language)
    places = [QCoreApplication.translate("Words", "%n place(s)", "", number) for number in (1, 2)]
    translations.use("xx")
    assert places == [one, many]


def test_french_counts_nothing_in_the_singular() -> None:
    translations = Translations(RESOURCES / "i18n")
    translations.use("fr")
    nothing = QCoreApplication.translate("Words", "%n place(s)", "", 0)
    translations.use("xx")
    assert nothing == "0 lieu"


def test_every_language_invites_in_its_own_words() -> None:
    translations = Translations(RESOURCES / "i18n")
    invitations = {translations.text(language, "Attract", INVITATION) for language in LANGUAGES}
    assert len(invitations) == len(LANGUAGES)
    assert invitations & {INVITATION} == {INVITATION}  # English is what the code says
