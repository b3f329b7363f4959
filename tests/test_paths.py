from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from kiosk.paths import DEFAULT_CONTENT, RESOURCES, compiled_folder, keep_caches_in, state_folder


def test_the_shipped_files_are_where_they_are_looked_for() -> None:
    assert (DEFAULT_CONTENT / "site.yml").is_file()
    assert (RESOURCES / "qml" / "Kiosk" / "Main.qml").is_file()


def test_the_chosen_state_folder_goes_before_the_variables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "named"))
    assert state_folder(tmp_path / "chosen") == tmp_path / "chosen"
    assert state_folder(None) == tmp_path / "named"


def test_the_state_folder_is_the_xdg_one_else_below_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KIOSK_STATE", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "xdg"))
    assert state_folder(None) == tmp_path / "xdg" / "kiosk"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_folder(None) == tmp_path / ".local" / "state" / "kiosk"


def test_each_content_folder_is_compiled_to_a_place_of_its_own(tmp_path: Path) -> None:
    one, other = tmp_path / "a" / "content", tmp_path / "b" / "content"
    assert compiled_folder(tmp_path, one) != compiled_folder(tmp_path, other)
    assert compiled_folder(tmp_path, one) == compiled_folder(tmp_path, one / "." / ".." / "content")
    assert compiled_folder(tmp_path, one).name.startswith("content-")


def test_caches_of_libraries_are_kept_in_the_state_folder_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "/elsewhere")
    keep_caches_in(tmp_path)
    assert QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation).startswith(
        str(tmp_path)
    )
