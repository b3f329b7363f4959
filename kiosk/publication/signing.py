"""Who signs, and the one order in which signed metadata is written: targets, snapshot, and last timestamp.json."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root, TargetFile, Timestamp

from kiosk.errors import KeysError, PublicationError
from kiosk.publication import keyfiles, layout, metadata
from kiosk.publication.durable import Files
from kiosk.publication.keyfiles import KeyFolder
from kiosk.publication.metadata import ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Kept
from kiosk.publication.repository import Repository

BACK = "put it back into the folder; if it is lost or stolen, replace it with kiosk keys rotate"


@dataclass(frozen=True, slots=True)
class Signers:
    """The keys that were unlocked."""

    folder: KeyFolder
    by_role: Mapping[str, tuple[CryptoSigner, ...]]
    secret: bytes = field(repr=False)  # what unlocks the files

    def with_signer(self, role: str, signer: CryptoSigner) -> "Signers":
        """Return these and one more, which stands last among its role's."""
        return replace(self, by_role={**self.by_role, role: (*self.by_role.get(role, ()), signer)})

    def of(self, role: str, root: Root) -> list[CryptoSigner]:
        """Return those who sign for a role under a root.

        Raises:
            KeysError: not enough of the keys that the root names are there.
            PublicationError: the root names other people's keys.
        """
        keyids = root.roles[role].keyids
        found = [signer for signer in self.by_role.get(role, ()) if signer.public_key.keyid in keyids]
        if len(found) >= root.roles[role].threshold:
            return found
        names = self.folder.names(role, keyids)
        if not names:
            problem = f"these are not the keys of the publication (its {role} is signed by others)"
            raise PublicationError(self.folder.folder, problem, "name the folder of its own keys")
        raise _lacking(self.folder, role, [name for name in names if not self.folder.path(name).exists()])


def load_signers(folder: Path, passphrase: str, roles: Iterable[str]) -> Signers:
    """Return who signs for these roles, with every key of theirs that is in the folder.

    Raises: KeysError: a role has too few keys here, the passphrase is wrong, or a key is damaged.
    """
    found = keyfiles.read_folder(folder)
    present = {role: [name for name in found.names(role) if found.path(name).exists()] for role in roles}
    for role, names in present.items():
        if len(names) < (metadata.ROOT_THRESHOLD if role == ROOT else 1):
            raise _lacking(found, role, [name for name in found.names(role) if name not in names])
    secret = keyfiles.stretch(passphrase, found.salt, found.cost)
    return Signers(
        found,
        {
            role: tuple(keyfiles.read_key(found.path(name), secret, found.keys[name]) for name in names)
            for role, names in present.items()
        },
        secret,
    )


def _lacking(folder: KeyFolder, role: str, names: list[str]) -> KeysError:
    missing = " and ".join(f"{name}.pem" for name in names) or f"a key for {role}"
    wanted = f"; {metadata.ROOT_THRESHOLD} of the root keys must sign" if role == ROOT else ""
    verb = "are missing, which sign" if len(names) > 1 else "is missing, which signs"
    return KeysError(folder.folder, f"{missing} {verb} {role}{wanted}", BACK)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where metadata is signed and put in place, one version after the highest that there ever was."""

    files: Files
    repository: Repository
    root: Root  # under which is signed
    signers: Signers
    now: datetime

    def targets(self, entries: Mapping[str, TargetFile], releases: Iterable[Kept]) -> bytes:
        """Write what there is."""
        version = self.repository.versions[TARGETS] + 1
        data = metadata.sign(
            metadata.make_targets(version, entries, releases, self.now), self.signers.of(TARGETS, self.root)
        )
        self._write(f"{version}.targets.json", data)
        return data

    def snapshot(self, targets: bytes) -> bytes:
        """Write that these targets belong to it."""
        version = self.repository.versions[SNAPSHOT] + 1
        data = metadata.sign(metadata.make_snapshot(version, targets, self.now), self.signers.of(SNAPSHOT, self.root))
        self._write(f"{version}.snapshot.json", data)
        return data

    def timestamp(self, snapshot: bytes) -> Timestamp:
        """Write that this is the newest: from here on terminals see it."""
        published = self.repository.published
        timestamp = metadata.make_timestamp(published.timestamp.version + 1 if published else 1, snapshot, self.now)
        data = metadata.sign(timestamp, self.signers.of(TIMESTAMP, self.root))
        self.files.write(self.repository.folder / layout.TIMESTAMP, data)
        return timestamp

    def again(self, roles: Iterable[str]) -> bytes:
        """Write the targets and the snapshot again, when they are among these roles; return the snapshot to name."""
        published, wanted = self.repository.published, set(roles)
        if published is None:
            raise PublicationError(self.repository.folder, "holds no whole publication", "publish into it first")
        targets = published.targets_bytes
        if TARGETS in wanted:
            targets = self.targets(published.targets.targets, published.releases)
        return self.snapshot(targets) if wanted & {TARGETS, SNAPSHOT} else published.snapshot_bytes

    def _write(self, name: str, data: bytes) -> None:
        self.files.write(self.repository.folder / layout.METADATA / name, data)
