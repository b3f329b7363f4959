"""Looks whether a web host serves a publication as terminals need it, asking for what they would ask for."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, T, Targets, Timestamp
from urllib3.exceptions import SSLError

from kiosk.errors import SourceError
from kiosk.publication import layout, metadata, target_files, zstd
from kiosk.publication.compiled import media_of
from kiosk.publication.hosting import LONGEST_METADATA, Host, StopError
from kiosk.publication.hosting import Finding as Finding
from kiosk.publication.inquiry import Answer, Ask, web
from kiosk.publication.releases import Release, from_custom

SAMPLE = 50  # media looked for, when there are more

RUNS_OUT = {metadata.ROOT: timedelta(days=60), metadata.TIMESTAMP: timedelta(days=3)}
"""Role -> so early we warn; targets and snapshot are renewed with the timestamp."""

UPLOAD = "upload the whole publication again, timestamp.json last"


def examine(url: str, *, now: datetime, open: Callable[[], AbstractContextManager[Ask]] = web) -> tuple[Finding, ...]:
    """Return what is well and what is not about a publication's address, a line for each check.

    Args:
        url: the address of the folder that holds metadata, targets and blobs.
        now: aware.
        open: gives what asks the server.
    """
    with open() as ask:
        host = Host(url, now, ask)
        try:
            _Examination(host).run()
        except StopError:
            pass
        except SourceError as error:
            check = "encryption" if isinstance(error.__cause__, SSLError) else "connection"
            host.flag("error", check, error.problem, error.remedy)
    return tuple(host.findings)


class _Examination:
    """One examination: each check leaves a finding, or several."""

    def __init__(self, host: Host) -> None:
        self._host = host

    def run(self) -> None:
        """Look at everything."""
        self._host.encryption()
        first = self._host.get(layout.TIMESTAMP, LONGEST_METADATA)
        timestamp = self._metadata(layout.TIMESTAMP, first, Timestamp)
        self._host.passed("connection", "the server answers")
        self._host.clock(first)
        self._host.timestamp_caching(first)
        missing = f"{layout.BLOBS}/00/{'0' * 64}"
        self._host.is_missing(missing, self._host.get(missing, 0))
        root = self._root()
        targets = self._signed(root, timestamp)
        self._targets(targets)
        self._host.passed("missing files", "what is missing is answered with 404 or 403")
        self._host.passed("redirects", "nothing is sent elsewhere")
        self._host.passed("bytes", "files arrive as they are")
        self._host.passed("caching", "timestamp.json is asked for each time, the rest is kept")

    def _metadata(self, path: str, answer: Answer, kind: type[T]) -> Metadata[T]:
        if answer.status != 200:
            remedy = f"give the address of the folder that holds metadata, targets and blobs; {UPLOAD}"
            self._host.flag("error", "files", f"{path} is answered with status {answer.status}", remedy)
            raise StopError
        try:
            return metadata.read(answer.plain(LONGEST_METADATA), kind)
        except ValueError:
            self._host.flag("error", "files", f"{path} is not what kiosk publish has written", UPLOAD)
            raise StopError from None

    def _root(self) -> Root:
        """Return the newest root, reached from the first as a terminal reaches it."""
        path = layout.FIRST_ROOT
        found = self._metadata(path, self._host.get(path, LONGEST_METADATA), Root)
        trusted = [found.signed]
        while all(metadata.is_signed(found, root) for root in (*trusted[-1:], found.signed)):
            trusted.append(found.signed)
            path = f"{layout.METADATA}/{found.signed.version + 1}.root.json"
            answer = self._host.get(path, LONGEST_METADATA)
            try:
                found = metadata.read(answer.plain(LONGEST_METADATA), Root)
            except ValueError:
                self._host.is_missing(path, answer)
                return trusted[-1]
        self._host.flag("error", "signatures", f"{path} is not signed as the root before it wants", UPLOAD)
        return trusted[-1]

    def _signed(self, root: Root, timestamp: Metadata[Timestamp]) -> Targets:
        """Return the targets, after a look at every signature and every date."""
        snapshot = self._follow(timestamp.signed.snapshot_meta, Snapshot)
        meta = snapshot.signed.meta.get("targets.json")
        if meta is None:
            self._host.flag("error", "files", "the snapshot names no targets", UPLOAD)
            raise StopError
        targets = self._follow(meta, Targets)
        self._is_signed(root, timestamp)
        self._is_signed(root, snapshot)
        self._is_signed(root, targets)
        for signed in (root, timestamp.signed, snapshot.signed, targets.signed):
            self._runs_out(signed.type, signed.expires)
        until = min(signed.expires for signed in (root, timestamp.signed, snapshot.signed, targets.signed))
        self._host.passed("signatures", f"good until {until:%d %B %Y}; root {root.version}")
        return targets.signed

    def _follow(self, meta: MetaFile, kind: type[T]) -> Metadata[T]:
        path = f"{layout.METADATA}/{meta.version}.{kind.type}.json"
        answer = self._host.get(path, LONGEST_METADATA)
        found = self._metadata(path, answer, kind)
        try:
            meta.verify_length_and_hashes(answer.plain(LONGEST_METADATA))
        except RepositoryError:
            self._host.flag("error", "files", f"{path} is not what was signed", UPLOAD)
        self._host.long(path, answer)
        return found

    def _is_signed(self, root: Root, found: Metadata[T]) -> None:
        if not metadata.is_signed(found, root):
            self._host.flag(
                "error", "signatures", f"{found.signed.type} is not signed by a key that the root names", UPLOAD
            )

    def _runs_out(self, role: str, expires: datetime) -> None:
        remedy = "run kiosk keys renew" if role == metadata.ROOT else "run kiosk resign, every night, and upload it"
        if expires <= self._host.now:
            self._host.flag("error", "signatures", f"{role} ran out on {expires:%d %B %Y}", remedy)
        elif expires <= self._host.now + RUNS_OUT.get(role, timedelta()):
            self._host.flag("warning", "signatures", f"{role} runs out on {expires:%d %B %Y}", remedy)

    def _targets(self, targets: Targets) -> None:
        """Fetch the catalogue whole, a part of it, and one medium; look whether the others are there."""
        paths = target_files.paths(targets)
        try:
            entry = targets.targets[layout.CATALOGUE]
            release = from_custom(entry.custom)
        except (KeyError, TypeError, ValueError):
            self._host.flag("error", "files", "the targets name no catalogue", UPLOAD)
            return
        path = layout.target_file(layout.CATALOGUE, entry.hashes["sha256"])
        data = self._file(path, entry.hashes["sha256"], entry.length)
        self._host.part(path, data)
        self._there((other, found.length) for other, found in paths.items() if other != path)
        media = self._media(data, release)
        chosen = list(media.items())[:: max(1, -(-len(media) // SAMPLE))]
        for sha256, size in chosen[:1]:
            self._file(layout.blob(sha256), sha256, size)
        self._there((layout.blob(sha256), size) for sha256, size in chosen[1:])
        seen = f"patches ({len(paths) - 1}) and media (looked for: {len(chosen)} of {len(media)})"
        self._host.passed("files", f"release {release.sequence} is there with its catalogue, {seen}")

    def _file(self, path: str, sha256: str, size: int) -> bytes:
        answer = self._host.get(path, size + size // 1000 + 4096)  # packed on the way it may have grown
        data = answer.plain(size + 1)
        if answer.status != 200:
            self._host.flag("error", "files", f"{path} is answered with status {answer.status}", UPLOAD)
        elif hashlib.sha256(data).hexdigest() != sha256:
            self._host.flag("error", "files", f"{path} is not what was signed", UPLOAD)
        else:
            self._host.long(path, answer)
            return data
        return b""

    def _there(self, files: Iterable[tuple[str, int]]) -> None:
        lost = []
        for path, size in files:
            answer = self._host.get(path, 0, "HEAD")
            length = answer.headers.get("content-length", str(size))
            if answer.status != 200 or (length != str(size) and not answer.encoding):
                lost.append(path)
        if lost:
            problem = f"{len(lost)} files are missing or have another size, such as {lost[0]}"
            self._host.flag("error", "files", problem, UPLOAD)

    def _media(self, data: bytes, release: Release) -> dict[str, int]:
        if not data:
            return {}
        try:
            return media_of(b"".join(zstd.decompress_to([data], release.size, None)))
        except (ValueError, sqlite3.Error) as error:
            self._host.flag(
                "error", "files", f"the catalogue cannot be unpacked ({error})", "publish again, and upload it"
            )
            return {}
