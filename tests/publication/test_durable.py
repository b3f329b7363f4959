import hashlib
import os
from pathlib import Path

import pytest

from kiosk.errors import PublicationError
from kiosk.publication import durable
from kiosk.publication.durable import Files, is_whole


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was synced and renamed, in order."""
    events: list[str] = []
    rename = Path.replace
    real = os.fsync

    def sync(handle: int) -> None:
        real(handle)
        events.append(f"sync {Path(f'/proc/self/fd/{handle}').readlink().name}")

    def replace(path: Path, target: Path) -> Path:
        events.append(f"rename {path.name}")
        return rename(path, target)

    monkeypatch.setattr(durable, "sync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    return events


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="the system does not tell which file a handle is")
def test_bytes_are_on_the_disk_before_the_name_and_the_name_before_the_next_file(
    tmp_path: Path, told: list[str]
) -> None:
    Files().write(tmp_path / "folder" / "name", b"data")
    assert told == [f"sync {tmp_path.name}", "sync .name.part", "rename .name.part", "sync folder"]
    assert (tmp_path / "folder" / "name").read_bytes() == b"data"


def test_what_replaces_a_file_is_later_by_a_second_so_that_web_servers_tell_them_apart(tmp_path: Path) -> None:
    path = tmp_path / "timestamp.json"
    dates = []
    for data in (b"first", b"other", b"third"):
        Files().write(path, data)
        dates.append(int(path.stat().st_mtime))
    assert dates[0] < dates[1] < dates[2]
    os.utime(path, (4e9, 4e9))  # signed while the clock was wrong
    Files().write(path, b"again")
    assert path.stat().st_mtime > 4e9


def test_a_draft_of_a_killed_run_is_written_anew_with_the_rights_asked_for(tmp_path: Path) -> None:
    draft = tmp_path / ".secret.part"
    draft.write_bytes(b"half of something longer")
    draft.chmod(0o666)
    Files().write(tmp_path / "secret", b"key", 0o600)
    assert (tmp_path / "secret").read_bytes() == b"key"
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
    assert not draft.exists()


def test_a_copy_that_is_not_what_was_promised_is_not_put_in_place(tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(b"rot")
    (tmp_path / "target").write_bytes(b"before")
    with pytest.raises(ValueError, match="its sha256 is"):
        Files().copy(tmp_path / "source", tmp_path / "target", hashlib.sha256(b"data").hexdigest())
    assert (tmp_path / "target").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source", "target"]


def test_a_file_is_removed_with_its_folder_when_that_is_empty(tmp_path: Path) -> None:
    files = Files()
    for name in ("one", "two"):
        files.write(tmp_path / "folder" / name, b"")
    files.remove(tmp_path / "folder" / "one")
    assert (tmp_path / "folder").exists()
    files.remove(tmp_path / "folder" / "two")
    assert not (tmp_path / "folder").exists()


def test_a_whole_file_has_its_size_and_its_digest(tmp_path: Path) -> None:
    path, digest = tmp_path / "file", hashlib.sha256(b"data").hexdigest()
    assert not is_whole(path, digest)
    path.write_bytes(b"data")
    assert is_whole(path, digest)
    assert is_whole(path, digest, 4)
    assert not is_whole(path, digest, 5)
    path.write_bytes(b"Data")
    assert not is_whole(path, digest, 4)


def test_one_at_a_time_and_nothing_is_written_for_that(tmp_path: Path) -> None:
    with durable.alone(tmp_path):
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(PublicationError, match="wait until it is done"), durable.alone(tmp_path):
            raise AssertionError("two at a time")
    with durable.alone(tmp_path):
        pass
