import builtins
import importlib
import linecache
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.paths import ROOT, compiled_folder
from kiosk.ui.frugal import put_off
from tests.conftest import SMALL_CONTENT

READS_SOURCES = """
import linecache
from PySide6 import QtQuick
from kiosk.ui.frugal import be_frugal
{before}
import xml.dom.minidom
print(any("xml" in name for name in linecache.cache))
"""


READS_A_CATALOGUE = """
import sys
from PySide6 import QtQml
from kiosk.ui.frugal import be_frugal
{before}
import kiosk.catalogue.page
print(*sorted({{"_hashlib", "ssl", "email"}} & set(sys.modules)))
"""

PRESSES_AN_ARROW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from kiosk.config import Site
from kiosk.ui.application import Application, Options, prepare_qt

qt = prepare_qt()
kiosk = Application(Options(Path(sys.argv[1]), Site(), Path(sys.argv[2]), size=(1080, 1920)))
window = kiosk.start()
while not (kiosk.filters and kiosk.kiosk.visit and kiosk.kiosk.visit.ready):
    qt.processEvents()
kiosk.kiosk.wake("")
while not window.property("settled"):
    qt.processEvents()
print("PySide6.QtQuick" in sys.modules)
QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
print(window.property("activeFocusItem").objectName())
kiosk.close()
"""

USES = {
    "hashlib": "from hashlib import scrypt; print(len(scrypt(b'', salt=b'', n=2, r=1, p=1)))",
    "asyncio": "import asyncio; print(asyncio.run(asyncio.sleep(0, 64)))",
    "importlib.metadata": "from importlib.metadata import version; print(version('SQLAlchemy') and 64)",
}


def told_by(program: str, *arguments: str | Path) -> str:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return ended.stdout.strip()


def reads_sources(before: str) -> str:
    return told_by(READS_SOURCES.format(before=before))


def test_modules_are_imported_without_their_sources() -> None:
    assert reads_sources("") == "True", "PySide6 reads them: when it no longer does, import_plainly can go"
    assert reads_sources("be_frugal()") == "False"


def test_a_catalogue_is_read_without_what_sqlalchemy_imports_for_others() -> None:
    assert told_by(READS_A_CATALOGUE.format(before="")) == "_hashlib email ssl", "when no longer, put_off can go"
    assert told_by(READS_A_CATALOGUE.format(before="be_frugal()")) == ""


@pytest.mark.parametrize("module", USES)
def test_what_was_put_off_comes_when_it_is_used(module: str) -> None:
    assert told_by(READS_A_CATALOGUE.format(before="be_frugal()") + USES[module]) == "64"


def test_a_module_that_is_put_off_gives_what_it_was_given_and_makes_way_for_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    put_off("colorsys", ONE_THIRD="given")
    stand_in = importlib.import_module("colorsys")
    assert stand_in.ONE_THIRD == "given"
    assert importlib.import_module("colorsys") is stand_in
    assert stand_in.rgb_to_hsv(0, 0, 1) == (2 / 3, 1, 1)
    real = importlib.import_module("colorsys")
    assert real is not stand_in
    assert real.ONE_THIRD == 1 / 3
    assert stand_in.hsv_to_rgb is real.hsv_to_rgb
    with pytest.raises(AttributeError):
        print(stand_in.nothing_of_this_name)


def test_what_is_there_already_stays() -> None:
    imported = "import asyncio, hashlib; first = asyncio, hashlib; be_frugal(); import asyncio, hashlib"
    told = told_by(READS_A_CATALOGUE.format(before=imported) + "print(first == (asyncio, hashlib))")
    assert told.splitlines() == ["_hashlib ssl", "True"]


def test_a_kiosk_without_keys_does_without_pythons_side_of_what_is_on_the_glass() -> None:
    modules = "kiosk.ui.application, kiosk.ui.arrows, kiosk.ui.corner, kiosk.ui.guard, kiosk.ui.staff"
    assert told_by(f"import sys, {modules}; print('PySide6.QtQml' in sys.modules)") == "True"
    assert told_by(f"import sys, {modules}; print('PySide6.QtQuick' in sys.modules)") == "False"


def test_the_first_arrow_key_brings_it_and_leads_to_a_control(small: Path, tmp_path: Path) -> None:
    shutil.copytree(small, compiled_folder(tmp_path, SMALL_CONTENT))
    assert told_by(PRESSES_AN_ARROW, tmp_path, SMALL_CONTENT).splitlines() == ["False", "story"]


def test_the_running_tests_import_plainly_too(qapp: object) -> None:
    assert builtins.__import__.__name__ != "__feature_import__"
    assert isinstance(linecache.cache, dict)
