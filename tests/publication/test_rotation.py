from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError, UnsignedMetadataError

from kiosk.errors import KeysError, PublicationError
from kiosk.publication import layout, metadata
from kiosk.publication.durable import Files
from kiosk.publication.keys import create_keys, load_signers, renew_root, rotate
from kiosk.publication.metadata import ONLINE, SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.publication.publish import publish, resign
from kiosk.publication.repository import Standing, require
from tests.publication.sample import (
    NOW,
    PASSPHRASE,
    compile_sample,
    contents,
    copy_folder,
    follow,
    interruptions,
    read_whole,
)

LATER = NOW + timedelta(days=1)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compile_sample(tmp_path_factory.mktemp("compiled") / "compiled", "a text")


@pytest.fixture(scope="module")
def published_once(compiled: Path, keys: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published") / "publication"
    publish(compiled, folder, keys, PASSPHRASE, NOW)
    return folder


@pytest.fixture
def publication(published_once: Path, tmp_path: Path) -> Path:
    return copy_folder(published_once, tmp_path / "publication")


@pytest.fixture
def mine(keys: Path, tmp_path: Path) -> Path:
    """Keys that change."""
    return copy_folder(keys, tmp_path / "keys")


@pytest.fixture
def old_root(published_once: Path) -> bytes:
    """What terminals were made to trust by hand."""
    return (published_once / layout.FIRST_ROOT).read_bytes()


def standing(publication: Path) -> Standing:
    found = require(publication).published
    assert found
    return found


def stolen(keys: Path, role: str) -> CryptoSigner:
    return load_signers(keys, PASSPHRASE, [role]).by_role[role][0]


def forge(publication: Path, keys: Path, role: str, thief: CryptoSigner) -> None:
    """Put newer metadata in place; what the thief's key was for is signed by it, all else by the rightful keys."""
    found, rightful = standing(publication), load_signers(keys, PASSPHRASE, ONLINE)
    root = require(publication).root.signed
    signers = {one: [thief] if one == role else rightful.of(one, root) for one in ONLINE}
    version = 1000
    targets = metadata.sign(
        metadata.make_targets(version, found.targets.targets, found.releases, LATER), signers[TARGETS]
    )
    snapshot = metadata.sign(metadata.make_snapshot(version, targets, LATER), signers[SNAPSHOT])
    timestamp = metadata.sign(metadata.make_timestamp(version, snapshot, LATER), signers[TIMESTAMP])
    for name, data in ((f"{version}.targets", targets), (f"{version}.snapshot", snapshot), ("timestamp", timestamp)):
        (publication / "metadata" / f"{name}.json").write_bytes(data)


@pytest.mark.parametrize("role", ONLINE)
def test_terminals_with_the_old_root_follow_when_an_online_key_is_replaced(
    publication: Path, mine: Path, old_root: bytes, tmp_path: Path, role: str
) -> None:
    follow(publication, old_root, tmp_path / "cache")
    release = standing(publication).release
    (mine / f"{role}.pem").unlink()  # lost
    done = rotate(publication, mine, PASSPHRASE, LATER, role)
    assert (done.version, done.added, done.retired) == (2, f"{role}-2", role)
    new_root = (publication / "metadata" / "2.root.json").read_bytes()
    assert done.fingerprint == metadata.fingerprint(new_root) != metadata.fingerprint(old_root)
    assert standing(publication).unsigned == frozenset()
    follow(publication, old_root, tmp_path / "cache", LATER)
    for trusted in (old_root, new_root):
        assert read_whole(publication, trusted, LATER) == release


@pytest.mark.parametrize("role", ONLINE)
def test_what_a_stolen_key_signs_is_refused_afterwards(
    publication: Path, mine: Path, old_root: bytes, tmp_path: Path, role: str
) -> None:
    thief = stolen(mine, role)
    forged = copy_folder(publication, tmp_path / "forged")
    forge(forged, mine, role, thief)
    follow(forged, old_root, tmp_path / "before")  # before, it is believed
    rotate(publication, mine, PASSPHRASE, LATER, role)
    forge(publication, mine, role, thief)
    with pytest.raises(UnsignedMetadataError):
        follow(publication, old_root, tmp_path / "after", LATER)


@pytest.mark.parametrize("role", [SNAPSHOT, TIMESTAMP])
def test_terminals_recover_from_what_a_thief_had_them_believe(
    publication: Path, mine: Path, old_root: bytes, tmp_path: Path, role: str
) -> None:
    forged = copy_folder(publication, tmp_path / "forged")
    forge(forged, mine, role, stolen(mine, role))
    follow(forged, old_root, tmp_path / "cache")
    if role == SNAPSHOT:  # whose versions the timestamp repeats: both keys are replaced
        rotate(publication, mine, PASSPHRASE, LATER, TIMESTAMP)
    rotate(publication, mine, PASSPHRASE, LATER, role)
    if role == TIMESTAMP:
        rotate(publication, mine, PASSPHRASE, LATER, SNAPSHOT)
    assert follow(publication, old_root, tmp_path / "cache", LATER).get_targetinfo(layout.CATALOGUE)


@pytest.mark.parametrize("there", [("root-1", "root-3"), ("root-1", "root-2"), ("root-1", "root-2", "root-3")])
def test_a_root_key_is_replaced_with_two_of_them(
    publication: Path, mine: Path, old_root: bytes, there: tuple[str, ...]
) -> None:
    for path in mine.glob("root-*.pem"):
        if path.stem not in there:
            path.unlink()
    before = contents(publication)
    done = rotate(publication, mine, PASSPHRASE, LATER, "root-2")
    assert (done.version, done.added, done.retired) == (2, "root-4", "root-2")
    after = contents(publication)
    assert {name for name in after if after[name] != before.get(name)} == {"metadata", "metadata/2.root.json"}
    assert read_whole(publication, old_root, LATER).sequence == 1
    for path in (mine / "root-2.pem", mine / "root-3.pem"):
        path.unlink(missing_ok=True)
    done = rotate(publication, mine, PASSPHRASE, LATER, "targets")  # by root-1 and the new one
    assert done.version == 3
    assert read_whole(publication, old_root, LATER).sequence == 1


def test_a_replaced_root_key_signs_no_longer(publication: Path, mine: Path) -> None:
    rotate(publication, mine, PASSPHRASE, LATER, "root-2")
    (mine / "root-1.pem").unlink()
    (mine / "root-4.pem").unlink()
    with pytest.raises(KeysError, match=r"root-1\.pem and root-4\.pem are missing, which sign root"):
        rotate(publication, mine, PASSPHRASE, LATER, "targets")
    with pytest.raises(KeysError, match=r"root-2 is no key in use; name one of these: .*root-1, root-3, root-4"):
        rotate(publication, mine, PASSPHRASE, LATER, "root-2")


def test_every_key_can_be_replaced_again_and_again(publication: Path, mine: Path, old_root: bytes) -> None:
    for name in ("root-1", "root-2", "root-3", *ONLINE, "root-4", *ONLINE, "targets-3"):
        rotate(publication, mine, PASSPHRASE, LATER, name)
        assert read_whole(publication, old_root, LATER).sequence == 1
    assert require(publication).root.signed.version == 12
    for path in mine.glob("*.pem"):
        if path.stem not in ("targets-4", "snapshot-3", "timestamp-3"):
            path.unlink()
    assert resign(publication, mine, PASSPHRASE, NOW + timedelta(days=70))


def test_a_new_publication_trusts_no_key_that_was_replaced(
    publication: Path, compiled: Path, mine: Path, tmp_path: Path
) -> None:
    for name in ("root-2", "targets"):
        rotate(publication, mine, PASSPHRASE, LATER, name)
    publish(compiled, tmp_path / "other", mine, PASSPHRASE, LATER)
    ours, other = (require(folder).root.signed for folder in (publication, tmp_path / "other"))
    assert other.version == 1
    for role in ("root", *ONLINE):
        assert set(other.roles[role].keyids) == set(ours.roles[role].keyids)


def test_the_sequence_goes_on_after_a_rotation(publication: Path, mine: Path, old_root: bytes, tmp_path: Path) -> None:
    for role in ONLINE:
        rotate(publication, mine, PASSPHRASE, LATER, role)
        (mine / f"{role}.pem").unlink()
    done = publish(compile_sample(tmp_path / "new", "new"), publication, mine, PASSPHRASE, LATER)
    assert (done.release.sequence, done.patches) == (2, 1)
    assert read_whole(publication, old_root, LATER) == done.release


def test_a_rotation_needs_two_root_keys_and_those_that_sign_again(publication: Path, mine: Path) -> None:
    before = contents(publication), contents(mine).keys()
    for role, missing in (("targets", "timestamp"), ("targets", "snapshot"), ("snapshot", "timestamp")):
        (mine / f"{missing}.pem").rename(mine.parent / "away")
        with pytest.raises(KeysError, match=rf"{missing}\.pem is missing"):
            rotate(publication, mine, PASSPHRASE, LATER, role)
        (mine.parent / "away").rename(mine / f"{missing}.pem")
    assert (contents(publication), contents(mine).keys()) == before
    for name in ("root-1", "root-2"):
        (mine / f"{name}.pem").unlink()
    with pytest.raises(KeysError, match=r"root-1\.pem and root-2\.pem are missing.*2 of the root keys"):
        rotate(publication, mine, PASSPHRASE, LATER, "timestamp")
    assert contents(publication) == before[0]


@pytest.mark.parametrize("name", ["root", "root-9", "mirror", "", "../targets"])
def test_only_a_key_in_use_can_be_replaced(publication: Path, mine: Path, name: str) -> None:
    before = contents(publication), contents(mine)
    with pytest.raises(KeysError, match="is no key in use; name one of these: targets, snapshot, timestamp, root-1"):
        rotate(publication, mine, PASSPHRASE, LATER, name)
    assert (contents(publication), contents(mine)) == before


def test_other_peoples_keys_and_a_wrong_passphrase_change_nothing(
    publication: Path, mine: Path, tmp_path: Path
) -> None:
    create_keys(tmp_path / "others", PASSPHRASE, NOW)
    before = contents(publication), contents(mine)
    with pytest.raises((KeysError, PublicationError)):
        rotate(publication, tmp_path / "others", PASSPHRASE, LATER, "targets")
    with pytest.raises(KeysError, match="cannot be unlocked"):
        rotate(publication, mine, "not the passphrase", LATER, "targets")
    assert (contents(publication), contents(mine)) == before
    assert len(list((tmp_path / "others").glob("*.pem"))) == 6


def test_a_root_is_renewed_with_the_same_keys(publication: Path, mine: Path, old_root: bytes) -> None:
    late = NOW + timedelta(days=720)
    (mine / "root-1.pem").unlink()
    done = renew_root(publication, mine, PASSPHRASE, late)
    assert (done.version, done.expires, done.added, done.retired) == (2, late + timedelta(days=730), "", "")
    after = NOW + timedelta(days=731)
    resign(publication, mine, PASSPHRASE, after)
    assert read_whole(publication, old_root, after).sequence == 1


@pytest.mark.parametrize(
    ("role", "complete"),
    [
        *((role, "rotate") for role in (*ONLINE, "root-1")),
        *(("targets", complete) for complete in ("publish", "resign")),
        ("timestamp", "publish"),
    ],
)
def test_interrupted_at_any_step_a_rotation_is_completed(
    published_once: Path, compiled: Path, keys: Path, old_root: bytes, tmp_path: Path, role: str, complete: str
) -> None:
    target, mine, unreadable = tmp_path / "publication", tmp_path / "keys", set()

    def run(before: Callable[[str, Path], None]) -> None:
        copy_folder(published_once, target)
        copy_folder(keys, mine)
        rotate(target, mine, PASSPHRASE, LATER, role, files=Files(before))

    completions: dict[str, Callable[[], object]] = {
        "rotate": lambda: rotate(target, mine, PASSPHRASE, LATER, "root-4" if done else role),
        "publish": lambda: publish(compiled, target, mine, PASSPHRASE, LATER),
        "resign": lambda: resign(target, mine, PASSPHRASE, LATER),
    }
    for where in interruptions(run):
        done = role == "root-1" and (target / "metadata" / "2.root.json").exists()
        try:
            read_whole(target, old_root, LATER)
        except RepositoryError:
            unreadable.add(where)
        completions[complete]()
        assert standing(target).unsigned == frozenset(), where
        assert read_whole(target, old_root, LATER).sequence == 1, where
        with suppress(KeysError):
            publish(compiled, target, mine, PASSPHRASE, LATER)
        assert read_whole(target, old_root, LATER).sequence == 1, where
    # between the root that names the new key and the first timestamp under it there is nothing else to be written
    between = {"sync 2.root.json", "write timestamp.json", "rename timestamp.json"}
    assert unreadable == (set() if role == "root-1" else between)
    if complete == "rotate" and role != "root-1":
        assert require(target).root.signed.version == 2
