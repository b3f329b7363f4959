import json
import shutil
from pathlib import Path

import pytest

from kiosk.errors import KeysError
from kiosk.publication import keyfiles
from kiosk.publication.keys import FIRST_NAMES, create_keys, load_signers
from kiosk.publication.metadata import ONLINE
from tests.publication.sample import NOW, PASSPHRASE, contents


@pytest.fixture
def mine(keys: Path, tmp_path: Path) -> Path:
    """Keys that may be harmed."""
    shutil.copytree(keys, tmp_path / "keys")
    return tmp_path / "keys"


def test_keys_are_for_their_owners_eyes_only(keys: Path) -> None:
    assert keys.stat().st_mode & 0o777 == 0o700
    rights = {path.name: path.stat().st_mode & 0o777 for path in keys.glob("*.pem")}
    assert rights == {f"{name}.pem": 0o600 for name in FIRST_NAMES}


def test_no_key_lies_there_unencrypted(keys: Path) -> None:
    assert all(path.read_bytes().startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----") for path in keys.glob("*.pem"))
    assert PASSPHRASE not in (keys / "public.json").read_text("utf-8")


def test_guessing_a_passphrase_is_made_expensive(keys: Path, tmp_path: Path, real_cost: int) -> None:
    assert real_cost >= 2**16
    folder = keyfiles.read_folder(keys)
    with pytest.raises(KeysError, match="cannot be unlocked"):  # not by the passphrase itself
        keyfiles.read_key(keys / "targets.pem", PASSPHRASE.encode(), folder.keys["targets"])
    create_keys(tmp_path / "others", PASSPHRASE, NOW)
    assert folder.salt != keyfiles.read_folder(tmp_path / "others").salt


def test_what_was_made_can_be_loaded(keys: Path) -> None:
    signers = load_signers(keys, PASSPHRASE, ["root", *ONLINE])
    assert {role: len(several) for role, several in signers.by_role.items()} == {
        "root": 3,
        "targets": 1,
        "snapshot": 1,
        "timestamp": 1,
    }
    ids = [signer.public_key.keyid for several in signers.by_role.values() for signer in several]
    assert len(set(ids)) == 6
    assert PASSPHRASE not in repr(signers)
    assert signers.secret.decode() not in repr(signers)


@pytest.mark.parametrize("there", ["targets.pem", "public.json"])
def test_keys_are_never_overwritten(tmp_path: Path, there: str) -> None:
    (tmp_path / there).write_bytes(b"precious")
    with pytest.raises(KeysError, match="holds keys already, which are never overwritten; name another folder"):
        create_keys(tmp_path, PASSPHRASE, NOW)
    assert contents(tmp_path).keys() == {".", there}
    assert (tmp_path / there).read_bytes() == b"precious"


@pytest.mark.parametrize("passphrase", ["", "eleven char"])
def test_a_short_passphrase_is_refused(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(KeysError, match="fewer than 12 characters; choose a longer one"):
        create_keys(tmp_path / "keys", passphrase, NOW)
    assert not (tmp_path / "keys").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KeysError, match="cannot be written"):
        create_keys(tmp_path / "file" / "keys", PASSPHRASE, NOW)


@pytest.mark.parametrize("passphrase", ["", "four words for rests"])
def test_a_wrong_passphrase_is_told(keys: Path, passphrase: str) -> None:
    with pytest.raises(KeysError, match=r"targets\.pem: cannot be unlocked with this passphrase; type it again"):
        load_signers(keys, passphrase, ["targets"])


def test_a_missing_key_is_named_with_what_it_is_for(mine: Path) -> None:
    (mine / "snapshot.pem").unlink()
    assert load_signers(mine, PASSPHRASE, ["targets", "timestamp"])
    with pytest.raises(KeysError, match=r"snapshot\.pem is missing, which signs snapshot; put it back"):
        load_signers(mine, PASSPHRASE, ONLINE)


def test_two_root_keys_are_enough_and_one_is_not(mine: Path) -> None:
    (mine / "root-1.pem").unlink()
    assert len(load_signers(mine, PASSPHRASE, ["root"]).by_role["root"]) == 2
    (mine / "root-3.pem").unlink()
    with pytest.raises(KeysError, match=r"root-1\.pem and root-3\.pem are missing.*2 of the root keys must sign"):
        load_signers(mine, PASSPHRASE, ["root"])


@pytest.mark.parametrize("data", [b"", b"garbage", b"-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n"])
def test_what_is_no_key_of_ours_is_refused(mine: Path, data: bytes) -> None:
    (mine / "targets.pem").write_bytes(data)
    with pytest.raises(KeysError, match="is not a key that kiosk has written"):
        load_signers(mine, PASSPHRASE, ["targets"])


def test_a_damaged_key_is_told(mine: Path) -> None:
    pem = (mine / "targets.pem").read_bytes()
    (mine / "targets.pem").write_bytes(pem[:80] + pem[120:])
    with pytest.raises(KeysError, match="cannot be unlocked"):
        load_signers(mine, PASSPHRASE, ["targets"])


def test_a_key_under_anothers_name_is_refused(mine: Path) -> None:
    shutil.copyfile(mine / "root-1.pem", mine / "targets.pem")
    with pytest.raises(KeysError, match=r"is another key than public\.json says"):
        load_signers(mine, PASSPHRASE, ["targets"])


def test_a_folder_without_keys_says_how_to_make_some(tmp_path: Path) -> None:
    with pytest.raises(KeysError, match=r"public\.json: cannot be read .*make keys with kiosk keys create"):
        load_signers(tmp_path, PASSPHRASE, ["targets"])


@pytest.mark.parametrize("value", ["", "x", "\ud800", "ab"])
def test_a_public_key_that_cannot_be_one_is_told(mine: Path, value: str) -> None:
    stored = json.loads((mine / "public.json").read_bytes())
    stored["keys"]["targets"]["public"]["keyval"]["public"] = value
    (mine / "public.json").write_text(json.dumps(stored), "utf-8")
    with pytest.raises(KeysError, match=r"public\.json"):
        load_signers(mine, PASSPHRASE, ["targets"])


@pytest.mark.parametrize(
    "change",
    [{"salt": "xy"}, {"cost": 0}, {"cost": 3}, {"cost": 2**40}, {"keys": []}, {"keys": {"targets": {}}}, {"cost": "a"}],
)
def test_a_damaged_list_of_keys_is_told(mine: Path, change: dict[str, object]) -> None:
    stored = json.loads((mine / "public.json").read_bytes())
    (mine / "public.json").write_text(json.dumps(stored | change), "utf-8")
    with pytest.raises(KeysError, match=r"public\.json: is damaged"):
        load_signers(mine, PASSPHRASE, ["targets"])
