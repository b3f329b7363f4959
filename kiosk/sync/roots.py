"""The roots of trust: the first is installed by hand, each later one is signed by the one before it and by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata
from tuf.api.metadata import Root as SignedRoot

from kiosk.errors import MissingError, UntrustedError
from kiosk.publication import layout
from kiosk.publication.metadata import fingerprint
from kiosk.sync.disk import Disk
from kiosk.sync.source import Source, read_all
from kiosk.sync.storage import Storage

LONGEST = 512_000  # bytes of a root, as in python-tuf
MOST_AT_ONCE = 256  # new roots followed in one sync
ASK = "ask whoever publishes the content for its root file"


@dataclass(frozen=True, slots=True)
class Root:
    """A root of trust."""

    version: int
    fingerprint: str  # of what is signed, in groups that people can compare
    expires: datetime


def install_root(storage: Storage, data: bytes, disk: Disk | None = None) -> Root:
    """Trust a root from now on; trusting one again that is trusted already does nothing.

    Raises: UntrustedError: it is no root, not rightly signed by itself, or another one is trusted already.
    """
    root = parse(data, "the root file")
    _verify(root, root, "the root file")
    trusted = [one for path in _files(storage) if (one := _sound(path))]
    if trusted and root.signed_bytes not in [one.signed_bytes for one, _ in trusted]:
        problem = "another publisher is trusted already"
        raise UntrustedError(storage.trust, problem, "to replace it, delete this folder first, then trust the new root")
    if not trusted:
        disk = disk or Disk()
        disk.folder(storage.trust)
        disk.replace(_file(storage, root.signed.version), data)
    return _info(root)


def read_root(path: Path) -> tuple[Root, bytes]:
    """Return what a root file says, and its bytes: what somebody has agreed to is not read a second time.

    Raises: UntrustedError: it cannot be read, is no root, or is not rightly signed by itself.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST + 1)
    except OSError as error:
        raise UntrustedError(path, f"cannot be read ({error.strerror})", "give the path of a root file") from error
    if len(data) > LONGEST:
        raise UntrustedError(path, "is no signed root", "give the path of a root file")
    root = parse(data, str(path))
    _verify(root, root, str(path))
    return _info(root), data


def newest(storage: Storage) -> tuple[Metadata[SignedRoot], bytes]:
    """Return the newest trusted root, and its file's bytes.

    Raises: UntrustedError: none is trusted yet, or none can be read.
    """
    for path in _files(storage):
        if found := _sound(path):  # else an older one leads to the newer ones as well
            return found
    raise UntrustedError("this terminal", "trusts nobody yet", f"{ASK} and install it with 'kiosk trust'")


def follow(root: Metadata[SignedRoot], source: Source) -> Iterator[tuple[Metadata[SignedRoot], bytes]]:
    """Yield the roots after ``root`` that a source has, each verified, with its bytes.

    Raises:
        UntrustedError: one is not signed by enough keys of the one before it, or of itself.
        SourceError: as for ``Source.read``.
    """
    for version in range(root.signed.version + 1, root.signed.version + 1 + MOST_AT_ONCE):
        path = f"{layout.METADATA}/{version}.root.json"
        try:
            data = read_all(source, path, LONGEST)
        except MissingError:
            return
        place = f"{source.place}: {path}"
        fresh = parse(data, place)
        if fresh.signed.version != version:
            raise UntrustedError(place, f"says that it is version {fresh.signed.version}", ASK)
        _verify(root, fresh, place)
        _verify(fresh, fresh, place)
        yield fresh, data
        root = fresh


def keep(storage: Storage, disk: Disk, root: Metadata[SignedRoot], data: bytes) -> None:
    """Make a verified root the newest trusted one."""
    disk.replace(_file(storage, root.signed.version), data)


def key_ids(root: Metadata[SignedRoot], role: str) -> str:
    """Return the ids of a role's keys, joined: another set after every rotation."""
    return " ".join(sorted(root.signed.roles[role].keyids))


def parse(data: bytes, place: str) -> Metadata[SignedRoot]:
    """Return a root, not verified; UntrustedError when it is none."""
    try:
        root = Metadata[SignedRoot].from_bytes(data)
    except RepositoryError as error:
        remedy = f"log this network in if it asks for a login page; otherwise {ASK}"
        raise UntrustedError(place, "is no signed root", remedy) from error
    if not isinstance(root.signed, SignedRoot):
        raise UntrustedError(place, "is no signed root", ASK)
    return root


def _verify(by: Metadata[SignedRoot], root: Metadata[SignedRoot], place: str) -> None:
    try:
        by.signed.verify_delegate(SignedRoot.type, root.signed_bytes, root.signatures)
    except (RepositoryError, ValueError) as error:
        raise UntrustedError(place, "is not signed by enough of the keys that we trust", ASK) from error


def _sound(path: Path) -> tuple[Metadata[SignedRoot], bytes] | None:
    """Return a trusted root and its bytes; None when the file is damaged."""
    try:
        data = path.read_bytes()
        root = parse(data, path.name)
        _verify(root, root, path.name)
        return root, data
    except (OSError, UntrustedError):
        return None


def _info(root: Metadata[SignedRoot]) -> Root:
    return Root(root.signed.version, fingerprint(root.to_bytes()), root.signed.expires.astimezone(UTC))


def _file(storage: Storage, version: int) -> Path:
    return storage.trust / f"{version}.root.json"


def _files(storage: Storage) -> list[Path]:
    """Return the files of the trusted roots, the newest first."""
    found = [path for path in storage.trust.glob("*.root.json") if path.name.split(".")[0].isdecimal()]
    return sorted(found, key=lambda path: int(path.name.split(".")[0]), reverse=True)
