"""The whole kiosk, put together as it runs: from an authored file to a touch on the glass."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kiosk.catalogue.files import CURRENT, PREVIOUS
from kiosk.config import Site
from kiosk.errors import KioskError
from kiosk.paths import ROOT, compiled_folder
from kiosk.ui import application as module
from kiosk.ui.application import RESTART, Application, Options, load_window, run
from kiosk.ui.focus import area
from kiosk.ui.visit import Visit
from tests.conftest import SMALL_CONTENT
from tests.fit import text_of
from tests.terminal import touch_screen

LONG_MS = 60_000


class Running:
    """A kiosk that runs."""

    def __init__(self, options: Options) -> None:
        self.application = Application(options)
        window = self.application.start()
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.open = True

    @property
    def phase(self) -> str:
        return self.application.kiosk.phase

    def items(self) -> Iterator[QQuickItem]:
        found = [self.window.contentItem()]
        for item in found:
            yield item
            found += [child for child in item.childItems() if child.isVisible()]

    def words(self) -> set[str]:
        return {text_of(item) for item in self.items() if item.inherits("QQuickText")}

    def names(self) -> set[str]:
        return {item.objectName() for item in self.items()}

    def ready(self) -> bool:
        visit = self.application.kiosk.visit
        return visit is not None and visit.ready and not self.application.jobs.busy

    def touch(self, name: str) -> None:
        item = next(item for item in self.items() if item.objectName() == name)
        self.touch_at(area(item).center().toPoint())

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, touch_screen()).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, touch_screen()).release(0, point, self.window).commit()

    @property
    def visit(self) -> Visit:
        visit = self.application.kiosk.visit
        assert visit is not None
        return visit

    def close(self) -> None:
        if self.open:
            self.open = False
            self.application.close()


Start = Callable[..., Running]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL_CONTENT, tmp_path / "content"))


@pytest.fixture
def start(qapp: QGuiApplication, content: Path, tmp_path: Path) -> Iterator[Start]:
    """Starts kiosks, and closes them at the end."""
    running: list[Running] = []

    def begin(site: Site | None = None, *, windowed: bool = True, live: bool = False) -> Running:
        options = Options(tmp_path, site or Site(), content, windowed=windowed, live=live, size=(1080, 1920))
        running.append(Running(options))
        return running[-1]

    yield begin
    for one in running:
        one.close()
    while qapp.overrideCursor() is not None:
        qapp.restoreOverrideCursor()


@pytest.fixture
def built(small: Path, content: Path, tmp_path: Path) -> Path:
    """The content's compiled form, from an earlier start."""
    return Path(shutil.copytree(small, compiled_folder(tmp_path, content)))


def test_the_first_start_compiles_and_shows_how_far_it_is_then_the_next_one_is_immediate(
    start: Start, built: Path, qtbot: QtBot
) -> None:
    for name in (CURRENT, PREVIOUS, "build.json"):  # what is left are rendered pictures, so that it does not take long
        (built / name).unlink(missing_ok=True)
    first = start()
    assert first.phase == "preparing"
    progress: list[float] = []
    first.application.kiosk.progressChanged.connect(lambda: progress.append(first.application.kiosk.progress))
    qtbot.waitUntil(lambda: first.phase == "attract", timeout=LONG_MS)
    assert progress
    assert progress[-1] == 1
    assert progress == sorted(progress)
    first.close()
    second = start()
    assert second.phase == "attract"


def test_a_saved_text_is_on_the_screen_while_its_author_looks(
    start: Start, built: Path, content: Path, qtbot: QtBot
) -> None:
    kiosk = start(live=True)
    built_once = QSignalSpy(kiosk.application.builder.built)
    qtbot.waitUntil(lambda: built_once.count() == 1 and kiosk.ready(), timeout=LONG_MS)
    kiosk.touch("language_fr")
    qtbot.waitUntil(lambda: "Vivre avec l’eau" in kiosk.words())
    text = content / "pillars" / "water" / "index.fr.md"
    text.write_text(text.read_text("utf-8").replace("title: Vivre avec l’eau", "title: L’eau pour tous"), "utf-8")
    qtbot.waitUntil(lambda: "L’eau pour tous" in kiosk.words(), timeout=LONG_MS)
    assert kiosk.phase == "visit"
    kiosk.touch("card_pillars/water")
    qtbot.waitUntil(lambda: kiosk.visit.ref == "pillars/water")


def test_findings_stand_in_a_corner_while_content_is_written(
    start: Start, built: Path, content: Path, qtbot: QtBot
) -> None:
    kiosk = start(live=True)
    qtbot.waitUntil(kiosk.ready)
    (content / "highlights" / "mill" / "index.fr.md").write_text("---\ntitle: [\n---\n", "utf-8")
    qtbot.waitUntil(lambda: "highlights/mill/index.fr.md:" in kiosk.application.kiosk.notice, timeout=LONG_MS)
    assert any("highlights/mill/index.fr.md:" in text for text in kiosk.words())
    assert kiosk.phase == "attract", "what was compiled before is still shown"


def test_content_that_cannot_be_compiled_puts_a_new_terminal_out_of_service(
    start: Start, content: Path, qtbot: QtBot
) -> None:
    (content / "site.yml").write_text("name: {", "utf-8")
    kiosk = start(Site(contact="Guichet 3"))
    qtbot.waitUntil(lambda: kiosk.phase == "out", timeout=LONG_MS)
    qtbot.waitUntil(lambda: "Guichet 3" in kiosk.words())
    assert "site.yml" in kiosk.application.kiosk.notice


def test_shipped_content_that_changed_is_compiled_when_the_terminal_has_come_to_rest(
    start: Start, built: Path, content: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BUILD_AFTER_MS", 1)
    text = content / "site.yml"
    text.write_text(text.read_text("utf-8").replace("Deux Rives", "Trois Rives"), "utf-8")
    kiosk = start()
    assert kiosk.phase == "attract"
    told = QSignalSpy(kiosk.application.builder.built)
    qtbot.waitUntil(lambda: told.count() == 1, timeout=LONG_MS)
    assert told.at(0)[0] is True
    qtbot.waitUntil(kiosk.ready)
    kiosk.touch("language_fr")
    qtbot.waitUntil(lambda: kiosk.visit.home.name == "Trois Rives")


def test_every_touch_puts_the_question_off(start: Start, built: Path, qtbot: QtBot) -> None:
    kiosk = start()
    qtbot.waitUntil(kiosk.ready)
    kiosk.touch("language_fr")
    for act in (lambda: kiosk.touch_at(QPoint(540, 100)), lambda: QTest.keyClick(kiosk.window, Qt.Key.Key_Down)):
        kiosk.application.idle._touched = 0.0
        act()
        assert kiosk.application.idle._touched > 0
    kiosk.application.idle.ask(25)
    assert kiosk.application.idle.asking
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    assert not kiosk.application.idle.asking
    assert kiosk.phase == "visit"


def test_in_kiosk_mode_nothing_closes_it(start: Start, built: Path, qapp: QGuiApplication, qtbot: QtBot) -> None:
    kiosk = start(windowed=False)
    qtbot.waitUntil(lambda: bool(kiosk.application.filters))
    QTest.keyClick(kiosk.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()
    cursor = qapp.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor


def test_a_window_for_work_closes(start: Start, built: Path) -> None:
    assert start().window.close()


def test_arrows_work_in_the_whole_kiosk(start: Start, built: Path, qtbot: QtBot) -> None:
    kiosk = start()
    qtbot.waitUntil(kiosk.ready)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Right)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.phase == "visit"
    qtbot.waitUntil(lambda: kiosk.visit.language == "nl")


def test_staff_can_have_the_kiosk_begin_anew(start: Start, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QGuiApplication, "exit", codes.append)
    kiosk = start()
    kiosk.application._summon(kiosk.window)
    staff = kiosk.application.staff
    assert staff is not None
    staff._actions.restart()
    assert codes == [RESTART]


def test_a_restart_begins_anew_as_it_was_called(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    steps: list[object] = []

    class Short:
        def __init__(self, options: Options) -> None:
            steps.append(options)

        def start(self) -> None:
            QTimer.singleShot(0, self._restart)

        def _restart(self) -> None:
            QGuiApplication.exit(RESTART)

        def close(self) -> None:
            steps.append("closed")

    monkeypatch.setattr(module, "prepare_qt", lambda: qapp)
    monkeypatch.setattr(module, "Application", Short)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "kiosk", "run", "--windowed"])
    monkeypatch.setattr("os.execv", lambda *call: steps.append(call))
    options = Options(tmp_path, Site())
    assert run(options) == RESTART
    again = (sys.executable, [sys.executable, "-m", "kiosk", "run", "--windowed"])
    assert steps == [options, "closed", again]


@pytest.mark.parametrize("told", ["", "rhi"])
def test_it_draws_without_a_graphics_card_unless_told_otherwise(told: str) -> None:
    # offscreen, Qt itself would choose the same: what counts is what it is asked for
    program = (
        "import os; from kiosk.ui.application import prepare_qt; prepare_qt(); print(os.environ['QT_QUICK_BACKEND'])"
    )
    environment = {name: value for name, value in os.environ.items() if name != "QT_QUICK_BACKEND"}
    environment |= {"QT_QUICK_BACKEND": told} if told else {}
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == (told or "software")


@pytest.mark.qt_log_ignore("failed to load component", "No such file")
def test_a_damaged_interface_is_told_in_one_line(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "RESOURCES", tmp_path)
    engine = QQmlApplicationEngine()
    with pytest.raises(KioskError, match="the interface cannot be loaded; install the kiosk again"):
        load_window(engine, None, Site())  # type: ignore[arg-type]  # it never comes so far
