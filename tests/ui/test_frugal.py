import builtins
import importlib
import linecache
import subprocess
import sys

import pytest

from kiosk.paths import ROOT
from kiosk.ui.frugal import put_off

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

USES = {
    "hashlib": "from hashlib import scrypt; print(len(scrypt(b'', salt=b'', n=2, r=1, p=1)))",
    "asyncio": "import asyncio; print(asyncio.run(asyncio.sleep(0, 64)))",
    "importlib.metadata": "from importlib.metadata import version; print(version('SQLAlchemy') and 64)",
}


def told_by(program: str) -> str:
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
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


def test_the_running_tests_import_plainly_too(qapp: object) -> None:
    assert builtins.__import__.__name__ != "__feature_import__"
    assert isinstance(linecache.cache, dict)
