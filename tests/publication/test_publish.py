import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.exceptions import ExpiredMetadataError

from kiosk.errors import CatalogueError, KeysError, PublicationError, UsageError
from kiosk.publication import durable, layout, metadata
from kiosk.publication.durable import Files
from kiosk.publication.keys import create_keys
from kiosk.publication.publish import Published, publish
from kiosk.publication.repository import require
from kiosk.publication.signing import Desk, load_signers
from tests.publication.sample import (
    MEDIA,
    NOW,
    PASSPHRASE,
    compile_sample,
    contents,
    copy_folder,
    files,
    interruptions,
    read_whole,
)

LATER = NOW + timedelta(days=1)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("compiled") / "first", "the first text")


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("compiled") / "second", "another text", MEDIA[1:4])


@pytest.fixture(scope="module")
def published_once(first: Path, keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A publication of one release; copy it."""
    folder = tmp_path_factory.mktemp("published") / "publication"
    publish(first, folder, keys, PASSPHRASE, NOW)
    return folder


@pytest.fixture
def publication(published_once: Path, tmp_path: Path) -> Path:
    return copy_folder(published_once, tmp_path / "publication")


def root(publication: Path) -> bytes:
    return (publication / layout.FIRST_ROOT).read_bytes()


def signed(publication: Path, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((publication / "metadata" / name).read_bytes())["signed"]
    return found


def edit(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    found = json.loads(path.read_bytes())
    change(found)
    path.write_text(json.dumps(found), "utf-8")


def test_the_first_publication_makes_the_root_and_is_read_by_a_tuf_client(
    first: Path, keys: Path, tmp_path: Path
) -> None:
    lines: list[str] = []
    done = publish(first, tmp_path / "publication", keys, PASSPHRASE, NOW, group="station", report=lines.append)
    release = read_whole(tmp_path / "publication", root(tmp_path / "publication"))
    assert done == Published(release, changed=True, blobs=3, patches=0, bytes=done.bytes)
    assert (release.sequence, release.published, release.group) == (1, NOW, "station")
    assert (release.media_files, release.media_bytes) == (3, sum(map(len, MEDIA[:3])))
    assert done.bytes == sum(path.stat().st_size for path in (tmp_path / "publication").rglob("*") if path.is_file())
    assert lines[:4] == [*(f"media: {number} of 3" for number in (1, 2, 3)), "media: 3 new of 3"]
    assert files(tmp_path / "publication", "*.json") == [
        f"metadata/{name}" for name in ("1.root.json", "1.snapshot.json", "1.targets.json", "timestamp.json")
    ]


def test_the_same_inputs_give_the_same_bytes(first: Path, second: Path, keys: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        publish(first, tmp_path / name, keys, PASSPHRASE, NOW)
        publish(second, tmp_path / name, keys, PASSPHRASE, LATER)
    one, two = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "two")
    )
    assert one == two


def test_signatures_run_out_when_they_should(publication: Path) -> None:
    expires = {
        name: signed(publication, f"{name}.json")["expires"]
        for name in ("1.root", "1.targets", "1.snapshot", "timestamp")
    }
    assert expires == {
        "1.root": "2028-11-25T09:30:00Z",
        "1.targets": "2027-02-24T09:30:00Z",
        "1.snapshot": "2027-02-24T09:30:00Z",
        "timestamp": "2026-12-10T09:30:00Z",
    }
    assert read_whole(publication, root(publication), NOW + timedelta(days=13)).sequence == 1
    with pytest.raises(ExpiredMetadataError):
        read_whole(publication, root(publication), NOW + timedelta(days=14))


def test_the_timestamp_tells_when_it_was_signed(publication: Path) -> None:
    assert signed(publication, "timestamp.json")["x-signed"] == NOW.isoformat()


def test_two_of_three_keys_sign_the_root_and_one_each_the_others(publication: Path) -> None:
    roles = signed(publication, "1.root.json")["roles"]
    assert {role: (len(entry["keyids"]), entry["threshold"]) for role, entry in roles.items()} == {
        "root": (3, 2),
        "targets": (1, 1),
        "snapshot": (1, 1),
        "timestamp": (1, 1),
    }
    assert signed(publication, "1.root.json")["consistent_snapshot"] is True


def test_new_content_is_a_new_release_with_a_patch(publication: Path, second: Path, keys: Path) -> None:
    done = publish(second, publication, keys, PASSPHRASE, LATER)
    assert (done.release.sequence, done.changed, done.blobs, done.patches) == (2, True, 1, 1)
    assert read_whole(publication, root(publication), LATER) == done.release


def test_when_nothing_changed_nothing_is_written(publication: Path, first: Path, keys: Path) -> None:
    before = contents(publication)
    done = publish(first, publication, keys, PASSPHRASE, LATER)
    assert (done.release.sequence, done.changed, done.blobs, done.patches, done.bytes) == (1, False, 0, 0, 0)
    assert contents(publication) == before


def test_another_group_is_a_new_release(publication: Path, first: Path, keys: Path) -> None:
    done = publish(first, publication, keys, PASSPHRASE, LATER, group="museum")
    assert (done.release.sequence, done.release.group, done.patches) == (2, "museum", 1)
    assert read_whole(publication, root(publication), LATER) == done.release


def test_earlier_content_again_is_a_new_release(publication: Path, first: Path, second: Path, keys: Path) -> None:
    publish(second, publication, keys, PASSPHRASE, LATER)
    done = publish(first, publication, keys, PASSPHRASE, LATER)
    assert (done.release.sequence, done.changed) == (3, True)
    assert read_whole(publication, root(publication), LATER) == done.release


def test_only_the_first_publication_needs_root_keys(
    publication: Path, second: Path, keys: Path, tmp_path: Path
) -> None:
    daily = copy_folder(keys, tmp_path / "keys")
    for path in daily.glob("root-*.pem"):
        path.unlink()
    with pytest.raises(KeysError, match=r"root-1\.pem and root-2\.pem and root-3\.pem are missing"):
        publish(second, tmp_path / "new", daily, PASSPHRASE, LATER)
    assert list((tmp_path / "new").iterdir()) == []
    assert publish(second, publication, daily, PASSPHRASE, LATER).release.sequence == 2


@pytest.mark.parametrize("name", ["targets", "snapshot", "timestamp"])
def test_without_a_key_nothing_is_written(
    publication: Path, second: Path, keys: Path, tmp_path: Path, name: str
) -> None:
    mine = copy_folder(keys, tmp_path / "keys")
    (mine / f"{name}.pem").unlink()
    before = contents(publication)
    with pytest.raises(KeysError, match=f"{name}.pem is missing, which signs {name}"):
        publish(second, publication, mine, PASSPHRASE, LATER)
    assert contents(publication) == before


def test_with_a_wrong_passphrase_nothing_is_written(first: Path, second: Path, keys: Path, publication: Path) -> None:
    before = contents(publication)
    for compiled in (first, second):
        with pytest.raises(KeysError, match="cannot be unlocked with this passphrase"):
            publish(compiled, publication, keys, "not the passphrase", LATER)
    assert contents(publication) == before
    with pytest.raises(KeysError):
        publish(first, publication.parent / "new", keys, "not the passphrase", LATER)
    assert not (publication.parent / "new").exists()


def test_a_publication_with_other_keys_is_not_ours(publication: Path, second: Path, tmp_path: Path) -> None:
    create_keys(tmp_path / "others", PASSPHRASE, NOW)
    before = contents(publication)
    with pytest.raises(PublicationError, match=r"others: these are not the keys of the publication.*its own keys"):
        publish(second, publication, tmp_path / "others", PASSPHRASE, LATER)
    assert contents(publication) == before


def test_a_folder_with_other_things_is_refused(first: Path, keys: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_bytes(b"")
    with pytest.raises(PublicationError, match=r"is not empty and holds no publication \(there is dear.txt\)"):
        publish(first, tmp_path / "letters", keys, PASSPHRASE, NOW)
    assert files(tmp_path / "letters", "*") == ["dear.txt"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("1.root.json", r"1\.root\.json: is missing"),
        ("1.targets.json", r"1\.targets\.json: is missing"),
        ("1.snapshot.json", r"1\.snapshot\.json: is missing"),
    ],
)
def test_lost_metadata_is_told_and_not_made_up(
    publication: Path, second: Path, keys: Path, name: str, problem: str
) -> None:
    (publication / "metadata" / name).unlink()
    before = contents(publication)
    with pytest.raises(PublicationError, match=problem + "; copy the publication back from your web server"):
        publish(second, publication, keys, PASSPHRASE, LATER)
    assert contents(publication) == before


def test_a_lost_timestamp_does_not_start_the_sequence_anew(publication: Path, second: Path, keys: Path) -> None:
    publish(second, publication, keys, PASSPHRASE, LATER)
    (publication / layout.TIMESTAMP).unlink()
    with pytest.raises(PublicationError, match=r"timestamp\.json: is missing; copy the publication back"):
        publish(second, publication, keys, PASSPHRASE, LATER)


@pytest.mark.parametrize("name", ["1.root.json", "1.targets.json", "1.snapshot.json", "timestamp.json"])
@pytest.mark.parametrize("data", [b"", b"<html>", b'{"signed": {}}'])
def test_damaged_metadata_is_told(publication: Path, second: Path, keys: Path, name: str, data: bytes) -> None:
    (publication / "metadata" / name).write_bytes(data)
    with pytest.raises(PublicationError, match=rf"{name}: is damaged"):
        publish(second, publication, keys, PASSPHRASE, LATER)


@pytest.mark.parametrize("name", ["1.root.json", "1.targets.json", "1.snapshot.json", "timestamp.json"])
def test_metadata_that_somebody_changed_is_not_signed_anew(
    publication: Path, second: Path, keys: Path, name: str
) -> None:
    edit(publication / "metadata" / name, lambda found: found["signed"].update(expires="2099-01-01T00:00:00Z"))
    with pytest.raises(PublicationError, match=r"does not follow|is not what was signed|is not signed by"):
        publish(second, publication, keys, PASSPHRASE, LATER)


@pytest.mark.parametrize(
    "change",
    [
        lambda custom: custom.update(sequence=0),
        lambda custom: custom.update(sequence="2"),
        lambda custom: custom.update(sequence=5),  # not what the list of releases says
        lambda custom: custom.pop("sequence"),
        lambda custom: custom.clear(),
    ],
    ids=["zero", "a text", "another", "none", "nothing at all"],
)
def test_a_damaged_sequence_is_told_and_not_guessed(
    publication: Path, second: Path, keys: Path, change: Callable[[dict[str, Any]], object]
) -> None:
    """Signed so by a faulty program: the signatures are right."""
    found = require(publication)
    assert found.published
    change(found.published.targets.targets[layout.CATALOGUE].unrecognized_fields["custom"])
    desk = Desk(Files(), found, found.root.signed, load_signers(keys, PASSPHRASE, metadata.ONLINE), NOW)
    desk.timestamp(desk.again(["targets"]))
    before = contents(publication)
    with pytest.raises(PublicationError, match=r"2\.targets\.json: does not tell which release this is"):
        publish(second, publication, keys, PASSPHRASE, LATER)
    assert contents(publication) == before


def test_an_expired_root_is_told(publication: Path, second: Path, keys: Path) -> None:
    with pytest.raises(PublicationError, match=r"its root ran out on 25 November 2028.*kiosk keys renew"):
        publish(second, publication, keys, PASSPHRASE, NOW + timedelta(days=730))


def test_media_that_were_damaged_are_put_right(publication: Path, first: Path, keys: Path) -> None:
    [one, two, *_] = files(publication, "blobs/*/*")
    (publication / one).write_bytes(b"rot")
    (publication / two).unlink()
    done = publish(first, publication, keys, PASSPHRASE, LATER)
    assert (done.blobs, done.changed, done.release.sequence) == (2, True, 1)
    assert read_whole(publication, root(publication), LATER) == done.release


def test_a_catalogue_that_was_damaged_is_put_right(publication: Path, first: Path, keys: Path) -> None:
    [path] = publication.rglob("*.zst")
    path.write_bytes(b"rot")
    done = publish(first, publication, keys, PASSPHRASE, LATER)
    assert (done.changed, done.release.sequence, done.release.published) == (True, 1, NOW)
    assert read_whole(publication, root(publication), LATER) == done.release


@pytest.mark.parametrize(
    "harm",
    [Path.unlink, lambda path: path.write_bytes(bytes(100)), lambda path: path.write_bytes(b"short")],
    ids=["missing", "damaged", "short"],
)
def test_media_missing_or_damaged_in_the_compiled_folder_are_told(
    first: Path, keys: Path, tmp_path: Path, harm: Callable[[Path], object]
) -> None:
    mine = copy_folder(first, tmp_path / "compiled")
    [medium] = [path for path in mine.glob("media/*/*") if path.stat().st_size == 100]
    harm(medium)
    with pytest.raises(
        PublicationError, match=r"is missing or has another size|is damaged .*; build the content again"
    ):
        publish(mine, tmp_path / "publication", keys, PASSPHRASE, NOW)
    assert not (tmp_path / "publication" / layout.TIMESTAMP).exists()


def test_what_is_no_compiled_folder_is_told(keys: Path, tmp_path: Path) -> None:
    (tmp_path / "compiled").mkdir()
    with pytest.raises(PublicationError, match=r"catalogue\.db: cannot be read .*name a folder that kiosk build"):
        publish(tmp_path / "compiled", tmp_path / "publication", keys, PASSPHRASE, NOW)
    (tmp_path / "compiled" / "catalogue.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(PublicationError, match="is not a catalogue"):
        publish(tmp_path / "compiled", tmp_path / "publication", keys, PASSPHRASE, NOW)


def test_the_database_of_another_program_is_refused(first: Path, keys: Path, tmp_path: Path) -> None:
    mine = copy_folder(first, tmp_path / "compiled")
    data = (mine / "catalogue.db").read_bytes()
    (mine / "catalogue.db").write_bytes(data[:68] + b"\0\0\0\1" + data[72:])
    with pytest.raises(CatalogueError, match="is not a catalogue"):
        publish(mine, tmp_path / "publication", keys, PASSPHRASE, NOW)


@pytest.mark.parametrize(
    "change",
    ["UPDATE rendition SET sha256 = '../' || sha256", "UPDATE rendition SET bytes = rowid", "DROP TABLE rendition"],
)
def test_a_database_whose_media_are_garbled_is_refused(first: Path, keys: Path, tmp_path: Path, change: str) -> None:
    mine = copy_folder(first, tmp_path / "compiled")
    with closing(sqlite3.connect(mine / "catalogue.db")) as connection:
        connection.execute(change)
        connection.commit()
    with pytest.raises(PublicationError, match=r"catalogue\.db: is not a catalogue"):
        publish(mine, tmp_path / "publication", keys, PASSPHRASE, NOW)
    assert not (tmp_path / "publication").exists()


@pytest.mark.parametrize("place", ["compiled/publication", ".", "keys/publication"])
def test_folders_inside_each_other_are_refused(first: Path, keys: Path, tmp_path: Path, place: str) -> None:
    copy_folder(first, tmp_path / "compiled")
    copy_folder(keys, tmp_path / "keys")
    with pytest.raises(UsageError, match="folders of their own"):
        publish(tmp_path / "compiled", tmp_path / place, tmp_path / "keys", PASSPHRASE, NOW)


@pytest.mark.parametrize("group", ["two words", "a/b", "line\n"])
def test_a_group_is_a_name(first: Path, keys: Path, tmp_path: Path, group: str) -> None:
    with pytest.raises(UsageError, match="cannot be a group"):
        publish(first, tmp_path / "publication", keys, PASSPHRASE, NOW, group=group)


def test_two_cannot_publish_at_once(publication: Path, second: Path, keys: Path) -> None:
    with durable.alone(publication), pytest.raises(PublicationError, match="another command is writing"):
        publish(second, publication, keys, PASSPHRASE, LATER)
    assert publish(second, publication, keys, PASSPHRASE, LATER).changed


def test_a_full_disk_is_told_and_leaves_no_draft(publication: Path, second: Path, keys: Path) -> None:
    def full(step: str, path: Path) -> None:
        if step == "rename" and path.name.endswith(".zst"):
            raise OSError(28, "No space left on device", str(path))

    with pytest.raises(PublicationError, match=r"cannot be read or written \(No space left on device\); check"):
        publish(second, publication, keys, PASSPHRASE, LATER, files=Files(full))
    assert files(publication, "*.part") == []
    assert read_whole(publication, root(publication), LATER).sequence == 1


def test_interrupted_at_any_step_the_first_publication_is_completed(first: Path, keys: Path, tmp_path: Path) -> None:
    target, seen = tmp_path / "publication", set()

    def run(before: Callable[[str, Path], None]) -> None:
        shutil.rmtree(target, ignore_errors=True)
        publish(first, target, keys, PASSPHRASE, NOW, files=Files(before))

    for where in interruptions(run):
        seen.add(where.split(" ")[0])
        if (target / layout.TIMESTAMP).exists():
            assert read_whole(target, root(target)).sequence == 1
        done = publish(first, target, keys, PASSPHRASE, LATER)
        assert read_whole(target, root(target), LATER) == done.release, where
        assert files(target, "*.part") == [], where
    assert seen == {"folder", "write", "rename", "sync"}


def test_interrupted_at_any_step_readers_find_the_release_before_or_the_new_one_whole(
    first: Path, second: Path, keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.publication.publish.KEPT_RELEASES", 2)
    start, target = tmp_path / "start", tmp_path / "publication"
    publish(first, start, keys, PASSPHRASE, NOW)
    for number in range(3):  # so many that the next one removes the oldest
        publish(compile_sample(tmp_path / "compiled", f"text {number}"), start, keys, PASSPHRASE, NOW)
    seen: dict[int, set[str]] = {4: set(), 5: set()}

    def run(before: Callable[[str, Path], None]) -> None:
        copy_folder(start, target)
        publish(second, target, keys, PASSPHRASE, LATER, files=Files(before))

    for where in interruptions(run):
        release = read_whole(target, root(target), LATER)
        seen[release.sequence].add(where.split(" ")[0])
        done = publish(second, target, keys, PASSPHRASE, LATER)
        assert read_whole(target, root(target), LATER) == done.release, where
        assert 2 <= len(files(target, "*.zst")) <= 3, where  # one more may be named by metadata that are kept
        assert files(target, "*.part") == [], where
        again = contents(target)
        assert not publish(second, target, keys, PASSPHRASE, LATER).changed, where
        assert contents(target) == again, where
    assert seen == {4: {"folder", "write", "rename", "sync"}, 5: {"sync", "remove"}}


def test_what_a_killed_run_had_signed_is_never_signed_otherwise(
    publication: Path, second: Path, keys: Path, tmp_path: Path
) -> None:
    def cut(step: str, path: Path) -> None:
        if step == "write" and path.name == "timestamp.json":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(second, publication, keys, PASSPHRASE, LATER, files=Files(cut))
    left = {name: (publication / name).read_bytes() for name in files(publication, "2.*.json")}
    assert len(left) == 2
    third = compile_sample(tmp_path / "third", "a third text")
    done = publish(third, publication, keys, PASSPHRASE, LATER)
    assert done.release.sequence == 3
    assert {name: (publication / name).read_bytes() for name in left} == left
    assert read_whole(publication, root(publication), LATER) == done.release
