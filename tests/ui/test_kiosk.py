"""Which face is on screen, and one visit after the other."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QSignalSpy

from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.config import Site
from kiosk.errors import CatalogueError
from kiosk.paths import RESOURCES
from kiosk.ui.application import load_window, make_library
from kiosk.ui.idle import Idle
from kiosk.ui.jobs import Jobs
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.translations import Translations
from tests.fit import missing_pictures
from tests.terminal import nodes
from tests.ui.conftest import Terminals
from tests.ui.executors import Later


class Faces:
    """A kiosk without a window."""

    def __init__(self, application: QGuiApplication, *contents: Path, site: Site | None = None) -> None:
        self.application, self.later = application, Later()
        self.site = site or Site()
        self.jobs, self.idle = Jobs(self.later), Idle(self.site.idle)
        self.translations = Translations(RESOURCES / "i18n")
        self.kiosk = Kiosk(lambda: contents, self.site, self.jobs, self.idle, self.translations, make_library)

    def paint(self) -> None:
        """Say that the first picture is on the glass, and let everything that follows be read."""
        self.kiosk.painted()
        self.application.processEvents()
        self.read()

    def read(self) -> None:
        while self.jobs.busy:
            self.later.do_all()
            self.application.processEvents()

    def wake(self, language: str = "") -> None:
        self.kiosk.wake(language)
        self.read()


@pytest.fixture
def folder(small: Path, tmp_path: Path) -> Path:
    """A compiled folder whose catalogue may be harmed."""
    shutil.copyfile(small / CURRENT, tmp_path / CURRENT)
    (tmp_path / "media").symlink_to(small / "media")
    return tmp_path


@pytest.fixture
def faces(qapp: QGuiApplication, folder: Path) -> Iterator[Faces]:
    faces = Faces(qapp, folder)
    faces.kiosk.open()
    faces.paint()
    yield faces
    faces.kiosk.close()
    faces.read()


def test_without_a_catalogue_the_kiosk_is_preparing(qapp: QGuiApplication, tmp_path: Path) -> None:
    faces = Faces(qapp, tmp_path)
    with pytest.raises(CatalogueError):
        faces.kiosk.open()
    assert faces.kiosk.phase == "preparing"
    assert faces.kiosk.attract is None
    faces.kiosk.report(3, 12)
    assert faces.kiosk.progress == 0.25
    faces.kiosk.report(0, 0)
    assert faces.kiosk.progress == 0


def test_the_first_catalogue_leads_from_preparing_to_the_attract_screen(
    qapp: QGuiApplication, small: Path, tmp_path: Path
) -> None:
    faces = Faces(qapp, tmp_path)
    with pytest.raises(CatalogueError):
        faces.kiosk.open()
    shutil.copyfile(small / CURRENT, tmp_path / CURRENT)
    faces.kiosk.refresh(at_once=False)
    assert faces.kiosk.phase == "attract"


def test_the_first_picture_comes_before_the_catalogue_is_read(qapp: QGuiApplication, folder: Path) -> None:
    faces = Faces(qapp, folder)
    shown = QSignalSpy(faces.kiosk.shown)
    faces.kiosk.open()
    qapp.processEvents()
    assert faces.kiosk.phase == "attract"
    assert faces.kiosk.visit is None
    assert faces.later.waiting == []
    faces.paint()
    assert faces.kiosk.visit is not None
    assert faces.kiosk.visit.ready
    faces.kiosk.painted()
    assert shown.count() == 1


def test_a_touch_begins_the_visit_that_is_ready(faces: Faces) -> None:
    waiting = faces.kiosk.visit
    faces.wake()
    assert faces.kiosk.phase == "visit"
    assert faces.kiosk.visit is waiting


def test_a_touch_on_a_language_is_heeded_even_before_anything_is_read(qapp: QGuiApplication, folder: Path) -> None:
    faces = Faces(qapp, folder)
    faces.kiosk.open()
    faces.kiosk.painted()
    qapp.processEvents()
    faces.kiosk.wake("nl")
    faces.read()
    assert faces.kiosk.visit is not None
    assert (faces.kiosk.visit.ready, faces.kiosk.visit.language) == (True, "nl")


def test_a_visit_ends_with_a_new_one_in_the_language_of_the_terminal(faces: Faces) -> None:
    faces.wake("nl")
    old = faces.kiosk.visit
    faces.kiosk.reset()
    faces.read()
    assert faces.kiosk.phase == "attract"
    assert faces.kiosk.visit is not None
    assert faces.kiosk.visit is not old
    assert faces.kiosk.visit.language == "fr"


def test_an_idle_visit_ends_by_itself(faces: Faces) -> None:
    faces.wake()
    faces.idle.expired.emit()
    assert faces.kiosk.phase == "attract"


def test_the_question_is_only_asked_during_a_visit(faces: Faces) -> None:
    assert not faces.idle._timer.isActive()
    faces.wake()
    assert faces.idle._timer.isActive()
    faces.kiosk.reset()
    assert not faces.idle._timer.isActive()


@pytest.mark.parametrize(("language", "spoken"), [("nl", "nl"), ("", "fr"), ("de", "fr")])
def test_the_terminal_speaks_its_own_language_when_the_content_has_it(
    qapp: QGuiApplication, folder: Path, language: str, spoken: str
) -> None:
    faces = Faces(qapp, folder, site=Site(language=language))
    said = QSignalSpy(faces.kiosk.spoken)
    faces.kiosk.open()
    faces.paint()
    assert said.at(said.count() - 1)[0] == spoken
    faces.kiosk.close()
    faces.read()


def test_a_fresh_catalogue_waits_for_the_end_of_the_visit(faces: Faces) -> None:
    faces.wake()
    visit = faces.kiosk.visit
    faces.kiosk.refresh(at_once=False)
    faces.read()
    assert faces.kiosk.phase == "visit"
    assert faces.kiosk.visit is visit
    old = faces.kiosk.attract
    faces.kiosk.reset()
    assert faces.kiosk.phase == "attract"
    assert faces.kiosk.attract is not old


def test_a_fresh_catalogue_is_shown_at_once_when_nobody_is_there(faces: Faces) -> None:
    old = faces.kiosk.attract
    faces.kiosk.refresh(at_once=False)
    assert faces.kiosk.attract is not old


def test_while_content_is_written_the_visit_shows_it_at_once(faces: Faces) -> None:
    faces.wake()
    visit = faces.kiosk.visit
    assert visit is not None
    visit.open("highlights/mill")
    faces.read()
    faces.kiosk.refresh(at_once=True)
    faces.read()
    assert faces.kiosk.visit is visit
    assert (visit.screen, visit.ref) == ("entry", "highlights/mill")


def test_a_fresh_catalogue_that_is_broken_does_not_keep_the_last_visit(folder: Path, faces: Faces) -> None:
    faces.wake("nl")
    faces.kiosk.refresh(at_once=False)
    (folder / CURRENT).unlink()
    (folder / CURRENT).write_bytes(b"")
    faces.kiosk.reset()
    assert faces.kiosk.phase != "visit"


def test_the_previous_catalogue_stands_in_for_a_damaged_one(qapp: QGuiApplication, folder: Path) -> None:
    (folder / CURRENT).rename(folder / PREVIOUS)
    (folder / CURRENT).write_bytes(b"nonsense")
    faces = Faces(qapp, folder)
    faces.kiosk.open()
    faces.paint()
    assert faces.kiosk.phase == "attract"
    assert faces.kiosk.visit is not None
    assert faces.kiosk.visit.home.name == "Deux Rives"
    faces.kiosk.close()
    faces.read()


def harm(path: Path) -> None:
    """Damage what is read last: the opening can still be read."""
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data.replace(b"Le Moulin", b"\xff" * 9)[: len(data) - 4096])


def test_a_catalogue_that_turns_out_damaged_puts_the_kiosk_out_of_service_with_a_contact(
    qapp: QGuiApplication, folder: Path
) -> None:
    faces = Faces(qapp, folder)
    faces.kiosk.open()
    harm(folder / CURRENT)
    faces.paint()
    assert faces.kiosk.phase == "out"
    assert "catalogue.db" in faces.kiosk.notice
    assert faces.kiosk.contact == "Accueil du port\nQuai du Nord 1, 1000 Deux-Rives\n+32 2 000 00 00"


def test_another_content_stands_in_for_one_that_turns_out_damaged(
    qapp: QGuiApplication, folder: Path, small: Path
) -> None:
    faces = Faces(qapp, folder, small)
    faces.kiosk.open()
    harm(folder / CURRENT)
    faces.paint()
    assert faces.kiosk.phase == "attract"
    faces.wake("nl")
    assert faces.kiosk.phase == "visit"
    assert faces.kiosk.visit is not None
    assert faces.kiosk.visit.home.name == "Twee Oevers"
    faces.kiosk.close()
    faces.read()


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM entry_text",
        "UPDATE site SET story_id = 999",
        "UPDATE site SET default_language = 'xx'",
        "UPDATE rendition SET shape = 'round'",
        "DROP TABLE entry_text",
    ],
)
def test_another_content_stands_in_for_a_sound_database_that_makes_no_sense(
    qapp: QGuiApplication, folder: Path, small: Path, change: str
) -> None:
    with closing(sqlite3.connect(folder / CURRENT)) as database:
        database.execute(change)
        database.commit()
    faces = Faces(qapp, folder, small)
    faces.kiosk.open()
    faces.paint()
    faces.wake("nl")
    assert faces.kiosk.visit is not None
    assert faces.kiosk.visit.home.name == "Twee Oevers"
    for _ in range(3):
        faces.kiosk.reset()
        faces.read()
    assert faces.kiosk._folders == [small], "the one that breaks does not come back by itself"
    faces.kiosk.close()
    faces.read()


def test_a_content_that_breaks_during_a_visit_is_not_shown_again_until_there_is_a_fresh_one(
    qapp: QGuiApplication, small: Path, folder: Path
) -> None:
    faces = Faces(qapp, folder, small)
    faces.kiosk.open()
    faces.paint()
    faces.wake()
    assert faces.kiosk.visit is not None
    faces.kiosk.visit.failed.emit("the disk is dying")
    faces.read()
    assert faces.kiosk.phase == "attract"
    assert faces.kiosk._folders == [small]
    faces.kiosk.refresh(at_once=False)
    faces.read()
    assert faces.kiosk._folders == [folder, small]
    faces.kiosk.close()
    faces.read()


def test_the_terminals_own_contact_goes_before_that_of_the_content(qapp: QGuiApplication, folder: Path) -> None:
    faces = Faces(qapp, folder, site=Site(contact="Guichet 3"))
    assert faces.kiosk.contact == "Guichet 3"
    faces.kiosk.open()
    assert faces.kiosk.contact == "Guichet 3"


def test_when_content_is_there_again_the_kiosk_is_in_service_again(faces: Faces) -> None:
    faces.kiosk.give_up("for a while")
    assert faces.kiosk.phase == "out"
    faces.kiosk.refresh(at_once=False)
    assert faces.kiosk.phase == "attract"


def test_a_catalogue_that_was_replaced_is_let_go(faces: Faces) -> None:
    library = faces.kiosk._library
    assert library is not None
    closed = []
    library.close = lambda: closed.append(library)  # type: ignore[method-assign]
    faces.kiosk.refresh(at_once=False)
    faces.read()
    assert closed == [library]


# on the glass


class Glass:
    """A window with a kiosk in it that has nothing to show."""

    def __init__(self, application: QGuiApplication, compiled: Path, site: Site) -> None:
        self.faces = Faces(application, compiled, site=site)
        self.engine = QQmlApplicationEngine()
        self.faces.translations.use("en")
        self.window = load_window(self.engine, self.faces.kiosk, site, still=True)
        self.window.show()
        application.processEvents()

    def words(self) -> set[str]:
        found = [self.window.property("contentItem")]
        for item in found:
            found += [child for child in item.childItems() if child.isVisible()]
        return {item.property("text") for item in found if item.inherits("QQuickText")}

    def close(self) -> None:
        self.faces.kiosk.close()
        self.engine.deleteLater()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def glass(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Glass]:
    glass = Glass(qapp, tmp_path, Site(contact="Accueil, Quai du Nord 1"))
    yield glass
    glass.close()


def test_the_preparing_screen_tells_how_far_it_is(glass: Glass, qapp: QGuiApplication) -> None:
    glass.faces.kiosk.report(1, 4)
    qapp.processEvents()
    assert any("first time" in text for text in glass.words())
    tree = list(nodes(QAccessible.queryAccessibleInterface(glass.window)))
    assert [node.name for node in tree if node.role == QAccessible.Role.ProgressBar] == ["25 percent ready"]


def test_out_of_service_is_told_in_four_languages_with_who_to_ask(glass: Glass, qapp: QGuiApplication) -> None:
    glass.faces.kiosk.give_up("catalogue.db is gone")
    qapp.processEvents()
    words = glass.words()
    assert "Accueil, Quai du Nord 1" in words
    assert {"Cette borne est en pause", "This kiosk is taking a break"} <= words
    assert not any("catalogue.db" in text for text in words), "that is for staff"


def test_pictures_are_shown_from_a_folder_with_an_awkward_name(
    terminal: Terminals, small: Path, tmp_path: Path
) -> None:
    compiled = Path(shutil.copytree(small, tmp_path / "l’été #1 100%25?"))
    kiosk = terminal(compiled)
    kiosk.begin()
    assert missing_pictures(kiosk) == []
