"""The folder of signing keys: one encrypted PEM file a key, and public.json, which tells whose they are.

A PEM file's own protection of its passphrase is weak (2,048 rounds). So the passphrase goes through scrypt first,
which makes every guess expensive; its salt and its cost stand in public.json. Which keys are in use is told by the
root, not by this folder: a key that was replaced may stay.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key, SSlibKey

from kiosk.errors import KeysError
from kiosk.publication.durable import Files

PUBLIC = "public.json"
LEAST_PASSPHRASE = 12  # characters
COST = 2**16  # of scrypt: 64 MiB and some 0.2 s for every guess
MOST_COST = 2**20
NAME = re.compile(r"(root|targets|snapshot|timestamp)(?:-[1-9]\d{0,3})?")

AGAIN = "copy the folder of keys back from your backup"


@dataclass(frozen=True, slots=True)
class KeyFolder:
    """What public.json says."""

    folder: Path
    salt: bytes
    cost: int
    keys: Mapping[str, Key]  # name such as root-2 -> public key
    created: Mapping[str, str]  # name -> ISO time
    retired: frozenset[str] = frozenset()  # names of keys that were replaced

    def path(self, name: str) -> Path:
        """Return the file of a private key."""
        return self.folder / f"{name}.pem"

    def names(self, role: str, keyids: Iterable[str] | None = None) -> list[str]:
        """Return the names of a role's keys, of all of them or of those with these ids; lost ones too."""
        wanted = None if keyids is None else set(keyids)
        return [
            name for name, key in self.keys.items() if role_of(name) == role and (wanted is None or key.keyid in wanted)
        ]

    def next_name(self, role: str) -> str:
        """Return a name that no key of the role ever had."""
        numbers = [int(name.partition("-")[2] or 1) for name in self.keys if role_of(name) == role]
        numbers += [
            int(path.stem.partition("-")[2])
            for path in self.folder.glob(f"{role}-[1-9]*.pem")
            if NAME.fullmatch(path.stem)
        ]
        return f"{role}-{max(numbers, default=0) + 1}"

    def with_key(self, name: str, key: Key, now: datetime, replaced: str = "") -> "KeyFolder":
        """Return the folder with one key more, which may stand for another."""
        created = now.astimezone(UTC).isoformat(timespec="seconds")
        return replace(
            self,
            keys={**self.keys, name: key},
            created={**self.created, name: created},
            retired=self.retired | {replaced} - {""},
        )


def role_of(name: str) -> str:
    """Return the role of the key with this name: root-2 belongs to root."""
    return name.partition("-")[0]


def read_folder(folder: Path) -> KeyFolder:
    """Return which keys there are.

    Raises: KeysError: there are none, or public.json is damaged.
    """
    path = folder / PUBLIC
    try:
        stored = json.loads(path.read_bytes())
        entries = {name: entry for name, entry in stored["keys"].items() if NAME.fullmatch(name)}
        keys = {name: Key.from_dict(str(entry["keyid"]), entry["public"]) for name, entry in entries.items()}
        created = {name: str(entry["created"]) for name, entry in entries.items()}
        retired = frozenset(name for name, entry in entries.items() if entry["retired"])
        found = KeyFolder(folder, bytes.fromhex(stored["salt"]), int(stored["cost"]), keys, created, retired)
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
        raise KeysError(path, problem, "name the folder of your keys, or make keys with kiosk keys create") from error
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise KeysError(path, f"is damaged ({error})", AGAIN) from error
    if not 2 <= found.cost <= MOST_COST or found.cost & (found.cost - 1):
        raise KeysError(path, "is damaged (its cost cannot be)", AGAIN)
    return found


def write_folder(files: Files, folder: KeyFolder) -> None:
    """Write public.json."""
    stored = {
        "salt": folder.salt.hex(),
        "cost": folder.cost,
        "keys": {
            name: {
                "keyid": key.keyid,
                "created": folder.created[name],
                "retired": name in folder.retired,
                "public": key.to_dict(),
            }
            for name, key in folder.keys.items()
        },
    }
    files.write(folder.folder / PUBLIC, (json.dumps(stored, indent=2) + "\n").encode())


def stretch(passphrase: str, salt: bytes, cost: int) -> bytes:
    """Return what really locks the files: takes long on purpose."""
    secret = hashlib.scrypt(passphrase.encode(), salt=salt, n=cost, r=8, p=1, maxmem=cost * 2048 + 2**20, dklen=32)
    return secret.hex().encode()


def write_key(files: Files, path: Path, secret: bytes) -> Key:
    """Make a key, store it for its owner's eyes only, and return its public part."""
    private = Ed25519PrivateKey.generate()
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))
    files.write(path, pem, 0o600)
    return CryptoSigner(private).public_key


def read_key(path: Path, secret: bytes, key: Key) -> CryptoSigner:
    """Return who signs with a key.

    Raises: KeysError: it is not there, the passphrase is wrong, or it is damaged.
    """
    try:
        pem = path.read_bytes()
    except FileNotFoundError as error:
        raise KeysError(path, "is missing", "put this key back into the folder, or replace it if it is lost") from error
    except OSError as error:
        raise KeysError(path, f"cannot be read ({error.strerror})", "check its rights: it must be yours") from error
    if not pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----"):
        raise KeysError(path, "is not a key that kiosk has written", AGAIN)
    try:
        private = load_pem_private_key(pem, secret)
    except (ValueError, TypeError) as error:
        remedy = "type it again; if it is right, copy the key back from your backup"
        raise KeysError(path, "cannot be unlocked with this passphrase", remedy) from error
    if not isinstance(private, Ed25519PrivateKey) or CryptoSigner(private).public_key.keyid != key.keyid:
        raise KeysError(path, "is another key than public.json says", AGAIN)
    try:
        return CryptoSigner(private, _public(key))
    except ValueError as error:
        raise KeysError(path.with_name(PUBLIC), f"is damaged ({error})", AGAIN) from error


def _public(key: Key) -> SSlibKey | None:
    return key if isinstance(key, SSlibKey) else None
