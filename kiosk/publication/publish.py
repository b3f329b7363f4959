"""Publishing a compiled folder: what is new is written first, and timestamp.json, which terminals follow, last.

Interrupted anywhere, terminals see the release before, whole; the same command completes it. When nothing changed
nothing is written.
"""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import permutations
from pathlib import Path

from kiosk.errors import PublicationError, UsageError
from kiosk.publication import durable, layout, metadata, patches, pruning, target_files, zstd
from kiosk.publication.compiled import Compiled, read_compiled
from kiosk.publication.durable import Files
from kiosk.publication.keyfiles import KeyFolder, read_folder
from kiosk.publication.metadata import ONLINE, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, Kept
from kiosk.publication.patches import KEPT_RELEASES
from kiosk.publication.releases import Release, as_custom
from kiosk.publication.repository import Repository, Standing, open_repository, require, require_root
from kiosk.publication.signing import Desk, load_signers

CLOCK_TOLERANCE = timedelta(hours=1)  # machines that publish may disagree so much

GROUP = re.compile(r"[\w.-]*")

Report = Callable[[str], None]


def silent(line: str) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a publication did."""

    release: Release
    changed: bool  # something was written
    blobs: int = 0  # media files that were new
    patches: int = 0
    bytes: int = 0  # written


def publish(
    compiled: Path,
    repository: Path,
    keys: Path,
    passphrase: str,
    now: datetime,
    *,
    group: str = "",
    report: Report = silent,
    files: Files | None = None,
) -> Published:
    """Sign a compiled folder and put it into a publication; the first time this makes the root of trust, too.

    Args:
        compiled: a folder that ``kiosk build`` has written.
        repository: the publication; made when missing.
        keys: the folder of signing keys. The first publication needs two root keys, the others none.
        passphrase: of the keys.
        now: aware; what is signed runs out counted from here.
        group: only terminals of this group take it; empty: all do.
        report: told what is being done, a line each.
        files: through which everything is written.

    Raises:
        UsageError: the folders lie inside each other, or the group cannot be one.
        KeysError: a key is missing, or the passphrase is wrong.
        PublicationError: the compiled folder or the publication is damaged, is not ours, or cannot be written.
        CatalogueError: the compiled folder is not for this version of the kiosk.
    """
    _refuse_nested(compiled, repository, keys)
    if not GROUP.fullmatch(group):
        raise UsageError(f"{group!r}: cannot be a group; write a name of letters, digits, dots and dashes")
    content = read_compiled(compiled)
    signers = load_signers(keys, passphrase, ONLINE)
    writer = files or Files()
    with durable.told(repository):
        writer.make_folder(repository)
        with durable.alone(repository):
            found = open_repository(repository)
            if found is None:
                _make_root(repository, keys, passphrase, now, writer)
                found = require_root(repository)
            _refuse_clock(found, now)
            desk = Desk(writer, found, found.root.signed, signers, now)
            return _publish(desk, content, group, report)


def _publish(desk: Desk, content: Compiled, group: str, report: Report) -> Published:
    for role in ONLINE:
        desk.signers.of(role, desk.root)  # before anything is written: all keys are there, and they are its own
    before, steps = desk.repository.published, desk.files.steps
    blobs = _put_media(desk, content, report)
    made = 0
    if before and _is_same(before, content, group) and target_files.are_whole(desk.repository.folder, before.targets):
        release = before.release
        if before.unsigned:
            desk.timestamp(desk.again(before.unsigned))
    else:
        release, made = _put_release(desk, content, group, report)
    pruning.prune(desk.files, desk.repository.folder, content, report)
    return Published(release, desk.files.steps > steps, blobs, made, desk.files.bytes)


def _is_same(before: Standing, content: Compiled, group: str) -> bool:
    return before.release.sha256 == content.sha256 and before.release.group == group


def _put_media(desk: Desk, content: Compiled, report: Report) -> int:
    """Copy the media that are not there yet, or are damaged; return how many."""
    copied = 0
    for number, (sha256, size) in enumerate(content.media.items(), start=1):
        path = desk.repository.folder / layout.blob(sha256)
        if durable.is_whole(path, sha256, size):
            continue
        source = content.medium(sha256)
        if not source.is_file() or source.stat().st_size != size:
            raise PublicationError(source, "is missing or has another size", "build the content again")
        try:
            desk.files.copy(source, path, sha256)
        except ValueError as error:
            raise PublicationError(source, f"is damaged ({error})", "build the content again") from error
        copied += 1
        report(f"media: {number} of {len(content.media)}")
    report(f"media: {copied} new of {len(content.media)}")
    return copied


def _put_release(desk: Desk, content: Compiled, group: str, report: Report) -> tuple[Release, int]:
    """Write patches, the catalogue, and what signs them; return the release and how many patches it has."""
    release, earlier = _release(desk, content, group)
    catalogue = zstd.compress(content.database)
    kept = Kept(release.sequence, content.sha256, release.size, hashlib.sha256(catalogue).hexdigest(), len(catalogue))
    entries, folder = {}, desk.repository.folder
    for old, patch in patches.make_patches(folder, earlier, content.database, report):
        if len(patch) < len(catalogue):
            entries[layout.patch(old)] = target_files.put(desk.files, folder, layout.patch(old), patch)
    entries[layout.CATALOGUE] = target_files.put(
        desk.files, folder, layout.CATALOGUE, catalogue, custom=as_custom(release)
    )
    targets = desk.targets(entries, [kept, *earlier][:KEPT_RELEASES])
    desk.timestamp(desk.snapshot(targets))
    report(f"release {release.sequence}: {len(catalogue):,} bytes, {len(entries) - 1} patches")
    return release, len(entries) - 1


def _release(desk: Desk, content: Compiled, group: str) -> tuple[Release, tuple[Kept, ...]]:
    """Return what is to be published, and the releases before it, newest first."""
    before = desk.repository.published
    if before and _is_same(before, content, group):  # its files were damaged: it is put in place again
        return before.release, before.releases[1:]
    release = Release(
        sequence=desk.repository.sequence + 1,
        published=desk.now.replace(microsecond=0),
        sha256=content.sha256,
        size=len(content.database),
        media_files=len(content.media),
        media_bytes=sum(content.media.values()),
        group=group,
    )
    return release, before.releases if before else ()


def resign(repository: Path, keys: Path, passphrase: str, now: datetime, *, files: Files | None = None) -> datetime:
    """Renew the signatures of a publication that did not change, and return until when terminals accept it now.

    The timestamp is signed every time; its key is enough for that. Targets and snapshot are signed again when they run
    out within 30 days and their keys are in the folder.

    Raises:
        KeysError: a key that is needed is missing, or the passphrase is wrong.
        PublicationError: there is no publication, or it is damaged, is not ours, or cannot be written.
    """
    writer = files or Files()
    with durable.told(repository), durable.alone(repository):
        found = require(repository)
        _refuse_clock(found, now)
        again = _due(found, read_folder(keys), now)
        signers = load_signers(keys, passphrase, sorted({TIMESTAMP, *again}))
        desk = Desk(writer, found, found.root.signed, signers, now)
        for role in (TIMESTAMP, *again):
            signers.of(role, desk.root)  # before anything is written
        desk.timestamp(desk.again(again))
        return require(repository).expires


def _due(found: Repository, folder: KeyFolder, now: datetime) -> set[str]:
    """Return which of targets and snapshot to sign again: with the targets always the snapshot, which names them."""
    standing = found.published
    assert standing  # require() saw to it
    there = {role for role in ONLINE if any(folder.path(name).exists() for name in folder.names(role))}
    due: set[str] = set()
    for role, expires in ((TARGETS, standing.targets.expires), (SNAPSHOT, standing.snapshot.expires)):
        roles = {role, SNAPSHOT}
        cannot_wait = expires <= now or role in standing.unsigned
        if cannot_wait or (expires < now + metadata.RENEW_BEFORE and roles <= there):
            due |= roles
    return due


def _refuse_clock(found: Repository, now: datetime) -> None:
    """Refuse to sign what no terminal would accept: after the root has run out, or before the last signature.

    Terminals take it to be later than the last timestamp says, until another key signs.
    """
    said = metadata.signed_at(found.published.timestamp) if found.published else None
    if said and said > now + CLOCK_TOLERANCE and found.published and TIMESTAMP not in found.published.unsigned:
        problem = f"was signed last on {said:%d %B %Y}, and this machine's clock says {now:%d %B %Y}"
        remedy = "set the clock; if it was wrong then, replace the key that signed: kiosk keys rotate timestamp"
        raise PublicationError(found.folder, problem, remedy)
    expires = found.root.signed.expires
    if expires <= now:
        problem = f"its root ran out on {expires:%d %B %Y}, so no terminal accepts what is signed now"
        raise PublicationError(found.folder, problem, "renew the root with two of its keys: kiosk keys renew")


def _make_root(folder: Path, keys: Path, passphrase: str, now: datetime, files: Files) -> None:
    """Write the first root: what terminals are made to trust by hand."""
    mine = load_signers(keys, passphrase, [ROOT])
    known = mine.folder
    usable = {role: [name for name in known.names(role) if name not in known.retired] for role in (ROOT, *ONLINE)}
    chosen = {role: [known.keys[name] for name in names] for role, names in usable.items()}
    root = metadata.make_root(1, chosen, now)
    files.write(folder / layout.FIRST_ROOT, metadata.sign(root, mine.of(ROOT, root)))


def _refuse_nested(*folders: Path) -> None:
    for one, other in permutations(folders, 2):
        if one.resolve().is_relative_to(other.resolve()):
            raise UsageError(f"{one}: lies inside {other}; keep content, publication and keys in folders of their own")
