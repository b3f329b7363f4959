"""A publisher in memory: signs tiny publications with keys of its own, as python-tuf's repository simulator does."""

import json
import random
import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from securesystemslib.signer import CryptoSigner
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.catalogue import tables
from kiosk.errors import MissingError
from kiosk.publication import layout
from kiosk.publication.releases import Release, as_custom
from kiosk.publication.zstd import compress
from kiosk.sync.source import gather

START = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
ROLES = ("root", "targets", "snapshot", "timestamp")
CHUNK = 4096


@cache
def _empty_database() -> bytes:
    """Return a catalogue with all its tables and one site."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA page_size = 1024")
            connection.exec_driver_sql(f"PRAGMA application_id = {tables.APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
            tables.METADATA.create_all(connection)
        engine.dispose()
        with closing(sqlite3.connect(path)) as filled, filled:
            filled.execute("INSERT INTO site VALUES (1, 'en', 'en', 'Street 1', NULL, NULL, NULL, 1, 1, 4, 50, 5, 51)")
            filled.execute("INSERT INTO site_text VALUES ('en', 'Region', 'Come and see', 'Ask at the desk', '')")
        return path.read_bytes()


def database(blobs: Mapping[str, bytes], words: str, changes: str = "") -> bytes:
    """Return a catalogue of these media, and of some text that no other ``words`` give; then ``changes`` in SQL."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        path.write_bytes(_empty_database())
        with closing(sqlite3.connect(path)) as connection:
            dice = random.Random("what stays")
            connection.execute("UPDATE site_text SET contact = ?", (words + dice.randbytes(6000).hex(),))
            for number, (digest, data) in enumerate(blobs.items(), start=1):
                row = (1, "any", number, 10, digest, len(data))
                connection.execute("INSERT INTO rendition VALUES (?, ?, ?, ?, ?, ?)", row)
            connection.executescript(changes)
            connection.commit()
        return path.read_bytes()


def pictures(*names: str) -> dict[str, bytes]:
    """Return media by digest; the same name gives the same one."""
    dice = [random.Random(name) for name in names]
    made = [one.randbytes(one.randrange(200, 12_000)) for one in dice]
    return {sha256(data).hexdigest(): data for data in made}


@dataclass
class Memory:
    """A publication's files as a source; ``before`` is asked before each chunk and may raise."""

    files: dict[str, bytes]
    place: str = "memory"
    before: Callable[[str, int], None] = lambda path, at: None
    asked: list[str] = field(default_factory=list)

    def read(self, path: str, start: int = 0) -> Generator[bytes, None, None]:
        self.asked.append(path)
        if path not in self.files:
            raise MissingError(self.place, f"has no {path}", "publish again")
        data = self.files[path]
        for at in range(start, len(data), CHUNK):
            self.before(path, at)
            yield data[at : at + CHUNK]
        self.before(path, len(data))

    def close(self) -> None: ...

    def changed(self, path: str, mark: str, limit: int) -> tuple[bytes, str] | None:
        data = gather(self.read(path), f"{self.place}: {path}", limit)
        fresh = sha256(data).hexdigest()
        return None if fresh == mark else (data, fresh)


class Publisher:
    """Signs what it is told to; its files are in ``files``."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now
        self.files: dict[str, bytes] = {}
        self.signers = {role: [CryptoSigner.generate_ed25519()] for role in ROLES[1:]}
        self.signers["root"] = [CryptoSigner.generate_ed25519() for _ in range(3)]
        self.versions = dict.fromkeys(ROLES, 0)
        self.databases: list[bytes] = []
        self.targets: dict[str, TargetFile] = {}
        self.sequence = 0
        self.sign_root()

    def source(self) -> Memory:
        """Return the publication as it is now, to be read and spoilt."""
        return Memory(dict(self.files))

    @property
    def first_root(self) -> bytes:
        return self.files[layout.FIRST_ROOT]

    def sign_root(
        self, signers: Iterator[CryptoSigner] | None = None, expires: timedelta = timedelta(days=730)
    ) -> None:
        """Sign a new root with the keys as they are now, by the root keys or those given."""
        by = list(signers or self.signers["root"])
        self.versions["root"] += 1
        root = Root(version=self.versions["root"], expires=self.now + expires, consistent_snapshot=True)
        for role in ROLES:
            for signer in self.signers[role]:
                root.add_key(signer.public_key, role)
            root.roles[role].threshold = 2 if role == "root" else 1
        self.root = root
        self.files[f"metadata/{root.version}.root.json"] = signed(root, by)

    def rotate(self, *roles: str) -> None:
        """Give roles new keys, by a new root signed with the old root keys and the new."""
        old = self.signers["root"]
        for role in roles:
            self.signers[role] = [CryptoSigner.generate_ed25519() for _ in self.signers[role]]
        self.sign_root(iter({*old, *self.signers["root"]}))

    def publish(
        self, blobs: Mapping[str, bytes], words: str = "", *, data: bytes | None = None, **release: Any
    ) -> Release:
        """Publish a catalogue of these media; further words change the release as signed."""
        data = data or database(blobs, words)
        self.sequence = release.pop("sequence", self.sequence + 1)
        digest = sha256(data).hexdigest()
        size = sum(map(len, blobs.values()))
        made = replace(Release(self.sequence, self.now, digest, len(data), len(blobs), size), **release)
        self.files |= {layout.blob(name): content for name, content in blobs.items()}
        self.targets = {layout.CATALOGUE: self._target(layout.CATALOGUE, compress(data), as_custom(made))}
        for old in self.databases:
            path = layout.patch(sha256(old).hexdigest())
            self.targets[path] = self._target(path, compress(data, old))
        self.databases.append(data)
        self.sign_targets()
        return made

    def sign_targets(self) -> None:
        """Sign targets, snapshot and timestamp."""
        self._sign("targets", Targets(expires=self.now + timedelta(days=90), targets=self.targets))
        meta = {"targets.json": self._named("targets")}
        self._sign("snapshot", Snapshot(expires=self.now + timedelta(days=90), meta=meta))
        self.sign_timestamp()

    def sign_timestamp(self, expires: timedelta = timedelta(days=14), said: datetime | str | None = None) -> None:
        """Sign the timestamp; ``said``: when it says that it was signed."""
        said = said or self.now
        fields = {"x-signed": said if isinstance(said, str) else said.isoformat(timespec="seconds")}
        self._sign("timestamp", Timestamp(None, None, self.now + expires, self._named("snapshot"), fields))

    def _named(self, role: str) -> MetaFile:
        version = self.versions[role]
        return MetaFile.from_data(version, self.files[f"metadata/{version}.{role}.json"], ["sha256"])

    def _sign(self, role: str, content: Any) -> None:
        self.versions[role] += 1
        content.version = self.versions[role]
        name = "timestamp.json" if role == "timestamp" else f"{content.version}.{role}.json"
        self.files[f"metadata/{name}"] = signed(content, self.signers[role])

    def _target(self, path: str, data: bytes, custom: Any = None) -> TargetFile:
        target = TargetFile.from_data(path, data, ["sha256"])
        if custom:
            target.unrecognized_fields["custom"] = custom
        self.files[layout.target_file(path, target.hashes["sha256"])] = data
        return target


def signed(content: Any, signers: list[CryptoSigner]) -> bytes:
    """Return metadata as a file, signed."""
    metadata = Metadata(content)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes()


def without_signatures(data: bytes) -> Any:
    """Return what a metadata file says."""
    return json.loads(data)["signed"]


def write_files(files: Mapping[str, bytes], folder: Path) -> Path:
    """Write a publication's files into a folder, as a stick has them."""
    for path, data in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder
