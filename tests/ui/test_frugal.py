import builtins
import gc
import linecache
import subprocess
import sys

from kiosk.paths import ROOT
from kiosk.ui.frugal import keep_for_good, keep_no_longer

READS_SOURCES = """
import linecache
from PySide6 import QtQuick
from kiosk.ui.frugal import be_frugal
{before}
import xml.dom.minidom
print(any("xml" in name for name in linecache.cache))
"""


def reads_sources(before: str) -> str:
    program = READS_SOURCES.format(before=before)
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return ended.stdout.strip()


def test_modules_are_imported_without_their_sources() -> None:
    assert reads_sources("") == "True", "PySide6 reads them: when it no longer does, import_plainly can go"
    assert reads_sources("be_frugal()") == "False"


def test_the_running_tests_import_plainly_too(qapp: object) -> None:
    assert builtins.__import__.__name__ != "__feature_import__"
    assert isinstance(linecache.cache, dict)


def test_what_is_kept_for_good_is_not_searched_and_can_be_let_go() -> None:
    before = gc.get_freeze_count()
    keep_for_good()
    assert gc.get_freeze_count() > before
    keep_no_longer()
    assert gc.get_freeze_count() == 0
