import builtins
import linecache
import subprocess
import sys

from kiosk.paths import ROOT

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
