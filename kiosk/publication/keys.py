"""Signing keys: made once, loaded for each publication, replaced when they are lost or stolen."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner, Key
from tuf.api.metadata import Root

from kiosk.errors import KeysError
from kiosk.publication import durable, keyfiles, layout, metadata
from kiosk.publication.durable import Files
from kiosk.publication.keyfiles import KeyFolder, role_of
from kiosk.publication.metadata import ONLINE, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, fingerprint
from kiosk.publication.repository import Repository, require
from kiosk.publication.signing import Desk, Signers
from kiosk.publication.signing import load_signers as load_signers

FIRST_NAMES = ("root-1", "root-2", "root-3", *ONLINE)

SIGNED_BY: dict[str, tuple[str, ...]] = {
    ROOT: (),
    TARGETS: ONLINE,
    SNAPSHOT: (SNAPSHOT, TIMESTAMP),
    TIMESTAMP: (TIMESTAMP,),
}
"""Role -> what must be signed again when its key is another."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """A new root."""

    version: int
    fingerprint: str
    expires: datetime
    added: str = ""  # name of the new key
    retired: str = ""  # name of the key it stands for, which nobody trusts any longer


def create_keys(folder: Path, passphrase: str, now: datetime) -> None:
    """Make a set of keys: three of root, and one each of targets, snapshot and timestamp.

    Raises: KeysError: the folder holds keys, the passphrase is too short, or the disk cannot be written.
    """
    if len(passphrase) < keyfiles.LEAST_PASSPHRASE:
        problem = f"the passphrase has fewer than {keyfiles.LEAST_PASSPHRASE} characters"
        raise KeysError(folder, problem, "choose a longer one, such as four words")
    if folder.is_dir() and (any(folder.glob("*.pem")) or (folder / keyfiles.PUBLIC).exists()):
        problem = "holds keys already, which are never overwritten"
        raise KeysError(folder, problem, "name another folder, or use the keys that are there")
    files = Files()
    made = KeyFolder(folder, secrets.token_bytes(16), keyfiles.COST, {}, {})
    secret = keyfiles.stretch(passphrase, made.salt, made.cost)
    with _told(folder):
        files.make_folder(folder)
        folder.chmod(0o700)
        for name in FIRST_NAMES:
            made = made.with_key(name, keyfiles.write_key(files, made.path(name), secret), now)
        keyfiles.write_folder(files, made)


def rotate(
    repository: Path, keys: Path, passphrase: str, now: datetime, role_or_name: str, *, files: Files | None = None
) -> Rotated:
    """Replace a lost or stolen key: a new root names the new one, and what the old one had signed is signed again.

    Terminals follow by themselves. The old key's file stays in the folder, of no use to anybody. Interrupted anywhere,
    the same command, or the next publication, completes it.

    Args:
        repository: the publication.
        keys: the folder of keys, with two of the root keys in it, and those of the roles that must sign again.
        passphrase: of the keys; the new one gets it, too.
        now: aware.
        role_or_name: targets, snapshot or timestamp; or the name of a root key, such as root-2.
        files: through which everything is written.

    Raises:
        KeysError: too few root keys are here, the passphrase is wrong, or there is no such key in use.
        PublicationError: the publication is damaged or is not ours, or cannot be written.
    """
    writer = files or Files()
    with durable.told(repository), durable.alone(repository):
        found = require(repository)
        role, retired = _in_use(found.root.signed, keys, role_or_name)
        others = [ROOT, *(other for other in SIGNED_BY[role] if other != role)]
        signers = load_signers(keys, passphrase, others)
        signers.of(ROOT, found.root.signed)  # before a key is made: they are enough, and they are its own
        if found.published and found.published.unsigned:
            _complete(found, keys, passphrase, now, writer)
            if role in found.published.unsigned:
                return Rotated(
                    found.root.signed.version, fingerprint(found.root_bytes), found.root.signed.expires, retired
                )
            found = require(repository)
        name, signer = _new_key(writer, signers, role, retired, found, now)
        return _replace(Desk(writer, found, found.root.signed, signers.with_signer(role, signer), now), name, retired)


def renew_root(repository: Path, keys: Path, passphrase: str, now: datetime, *, files: Files | None = None) -> Rotated:
    """Sign a new root with the same keys, before the old one runs out after two years; terminals follow by themselves.

    Raises: KeysError, PublicationError: as ``rotate``.
    """
    writer = files or Files()
    with durable.told(repository), durable.alone(repository):
        found = require(repository)
        desk = Desk(writer, found, found.root.signed, load_signers(keys, passphrase, [ROOT]), now)
        return _write_root(desk, _keys_by_role(desk.root))


def _replace(desk: Desk, added: str, retired: str) -> Rotated:
    """Write a root that names another key, and with it what that key has to sign."""
    role, key = role_of(added), desk.signers.by_role[role_of(added)][-1].public_key
    known = _keys_by_role(desk.root)
    folder = desk.signers.folder
    lost = folder.keys[retired].keyid if retired else desk.root.roles[role].keyids[0]
    known[role] = [key if one.keyid == lost else one for one in known[role]]
    root = metadata.make_root(desk.root.version + 1, known, desk.now)
    later = replace(desk, root=root)
    snapshot = later.again(SIGNED_BY[role]) if SIGNED_BY[role] else b""  # nobody follows it before timestamp.json
    rotated = _write_root(desk, known)
    if snapshot:
        later.timestamp(snapshot)
    return replace(rotated, added=added, retired=retired)


def _write_root(desk: Desk, known: dict[str, list[Key]]) -> Rotated:
    root = metadata.make_root(desk.root.version + 1, known, desk.now)
    signers = {signer.public_key.keyid: signer for signer in desk.signers.of(ROOT, desk.root)}
    signers |= {signer.public_key.keyid: signer for signer in desk.signers.of(ROOT, root)}
    data = metadata.sign(root, signers.values())
    desk.files.write(desk.repository.folder / layout.METADATA / f"{root.version}.root.json", data)
    return Rotated(root.version, fingerprint(data), root.expires)


def _keys_by_role(root: Root) -> dict[str, list[Key]]:
    return {role: [root.keys[keyid] for keyid in root.roles[role].keyids] for role in (ROOT, *ONLINE)}


def _in_use(root: Root, keys: Path, role_or_name: str) -> tuple[str, str]:
    """Return the role of a key in use, and the key's name."""
    folder = keyfiles.read_folder(keys)
    names = {role: folder.names(role, root.roles[role].keyids) for role in (ROOT, *ONLINE)}
    if role_or_name in ONLINE:  # its key need not be known here: public.json may be an older copy
        return role_or_name, next(iter(names[role_or_name]), "")
    for role, several in names.items():
        if role_or_name in several:
            return role, role_or_name
    known = ", ".join((*ONLINE, *names[ROOT]))
    raise KeysError(keys, f"{role_or_name} is no key in use", f"name one of these: {known}")


def _new_key(
    files: Files, signers: Signers, role: str, retired: str, found: Repository, now: datetime
) -> tuple[str, CryptoSigner]:
    """Return a key that no root has ever named: a new one, or the one an interrupted run has made."""
    folder = signers.folder
    for name in folder.names(role):
        if folder.keys[name].keyid not in found.keyids and folder.path(name).exists():
            return name, keyfiles.read_key(folder.path(name), signers.secret, folder.keys[name])
    name = folder.next_name(role)
    with _told(folder.folder):
        key = keyfiles.write_key(files, folder.path(name), signers.secret)
        keyfiles.write_folder(files, folder.with_key(name, key, now, retired))
    return name, keyfiles.read_key(folder.path(name), signers.secret, key)


def _complete(found: Repository, keys: Path, passphrase: str, now: datetime, files: Files) -> None:
    """Sign what an interrupted rotation has left unsigned."""
    unsigned = found.published.unsigned if found.published else frozenset()
    roles = [role for role in ONLINE if any(role in SIGNED_BY[one] for one in unsigned)]
    desk = Desk(files, found, found.root.signed, load_signers(keys, passphrase, roles), now)
    desk.timestamp(desk.again(unsigned))


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        problem = f"cannot be written ({error.strerror or error})"
        raise KeysError(error.filename or folder, problem, "check the path, its rights and the free space") from error
