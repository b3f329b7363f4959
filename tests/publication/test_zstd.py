import mmap
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.publication import zstd

OLD = random.Random(1).randbytes(30_000)
NEW = OLD[:9_000] + b"a new sentence" + OLD[9_000:]


def unpack(data: bytes, size: int, prefix: zstd.Bytes | None = None, piece: int = 1000) -> bytes:
    chunks = (data[at : at + piece] for at in range(0, len(data), piece))
    return b"".join(zstd.decompress_to(chunks, size, prefix))


@pytest.fixture
def tiny_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """As large databases are cut up, so is this one."""
    monkeypatch.setattr(zstd, "FRAME_BYTES", 4096)
    monkeypatch.setattr(zstd, "REACH_BYTES", 8192)


@given(st.binary(max_size=5000), st.integers(1, 700))
def test_a_catalogue_comes_back_whole(data: bytes, piece: int) -> None:
    assert unpack(zstd.compress(data), len(data), None, piece) == data


def test_the_same_bytes_are_compressed_to_the_same() -> None:
    assert zstd.compress(OLD) == zstd.compress(bytes(OLD))
    assert zstd.compress(NEW, OLD) == zstd.compress(bytes(NEW), bytes(OLD))


def test_a_patch_turns_the_old_into_the_new_and_is_small() -> None:
    patch = zstd.compress(NEW, OLD)
    assert unpack(patch, len(NEW), OLD) == NEW
    assert len(patch) < 200


@pytest.mark.parametrize("piece", [1, 7, 100_000])
@pytest.mark.usefixtures("tiny_frames")
def test_a_patch_of_several_frames_arrives_in_pieces_of_any_length(piece: int) -> None:
    patch = zstd.compress(NEW, OLD)
    assert unpack(patch, len(NEW), OLD, piece) == NEW
    assert len(patch) < 1000


@pytest.mark.parametrize(
    "new",
    [OLD[:100], OLD[:4096], OLD[:8192], OLD * 2, OLD[15_000:] + OLD[:15_000], b"x"],
    ids=["shorter", "one frame", "two frames", "longer", "moved far", "one byte"],
)
@pytest.mark.usefixtures("tiny_frames")
def test_a_patch_is_right_even_where_little_is_the_same(new: bytes) -> None:
    assert unpack(zstd.compress(new, OLD), len(new), OLD) == new


def test_a_patch_may_be_applied_to_a_mapped_file_that_can_be_closed_at_once(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(OLD)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert unpack(zstd.compress(NEW, OLD), len(NEW), mapped) == NEW


def test_a_patch_for_another_database_never_gives_the_new_one() -> None:
    other = bytes(reversed(OLD))
    try:
        result = unpack(zstd.compress(NEW, OLD), len(NEW), other)
    except ValueError:
        return
    assert result != NEW  # so its sha256 tells


def test_a_bomb_is_stopped_at_the_signed_size() -> None:
    bomb, out = zstd.compress(bytes(40_000_000)), 0
    with pytest.raises(ValueError, match="more than the 5000 bytes"):  # noqa: PT012 - what came before is counted
        for piece in zstd.decompress_to([bomb], 5000, None):
            out += len(piece)
    assert out <= 5000


@pytest.mark.parametrize("data", [b"", b"garbage" * 100, zstd.compress(OLD)[:-1], zstd.compress(OLD)[4:]])
@pytest.mark.parametrize("prefix", [None, OLD])
def test_what_is_no_catalogue_is_refused(data: bytes, prefix: bytes | None) -> None:
    with pytest.raises(ValueError, match=r"damaged|ends after"):
        unpack(data, len(OLD), prefix)


@pytest.mark.parametrize("tail", [b"more", zstd.compress(b""), zstd.compress(OLD)])
@pytest.mark.parametrize("prefix", [None, OLD])
def test_nothing_may_stand_behind_the_end(tail: bytes, prefix: bytes | None) -> None:
    data = zstd.compress(NEW, OLD) if prefix else zstd.compress(NEW)
    for piece in (len(data), 10_000_000):  # arriving on its own, or together with the end
        with pytest.raises(ValueError, match="more behind its end"):
            unpack(data + tail, len(NEW), prefix, piece)


def test_endless_empty_frames_are_refused() -> None:
    with pytest.raises(ValueError, match=r"ends after 0|behind its end"):
        unpack(zstd.compress(b"") * 1000, 10)


def test_a_window_larger_than_agreed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zstd.compress(bytes(400_000))
    monkeypatch.setattr(zstd, "WINDOW_LOG", 17)
    with pytest.raises(ValueError, match="damaged"):
        unpack(data, 400_000)


@pytest.mark.parametrize("access", [mmap.ACCESS_READ, mmap.ACCESS_COPY])
@pytest.mark.usefixtures("tiny_frames")
def test_what_a_mapped_file_was_changed_to_is_not_lost(tmp_path: Path, access: int) -> None:
    path = tmp_path / "old.db"
    path.write_bytes(OLD)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=access) as mapped:
        if access == mmap.ACCESS_COPY:
            mapped[:5] = b"other"
        before = bytes(mapped)
        assert unpack(zstd.compress(NEW, before), len(NEW), mapped) == NEW
        assert bytes(mapped) == before
