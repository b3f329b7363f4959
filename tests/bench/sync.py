"""Large content brought to terminals by the real command from a real web server, and by rsync over the same line."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.paths import synced_folder
from kiosk.publication import layout
from kiosk.publication.keys import create_keys
from kiosk.publication.publish import Published, publish, resign
from kiosk.sync.state import read_summary
from kiosk.sync.storage import Storage
from tests.bench.large import NEW_PICTURE_BYTES, Large, Size, make_large
from tests.bench.link import Link, Proof, far_end, linked, prove
from tests.bench.polls import poll
from tests.bench.processes import run_child
from tests.bench.rsync import Copied, copy, offering
from tests.bench.table import RSYNC, Figure
from tests.bench.terminals import Synced, Terminal, at_port, port_of
from tests.nginx import Nginx, serving

FULL, QUICK = Size(entries=5_000, media=2_000), Size(entries=500, media=200)
TERMINALS, REAL_TERMINALS = 1_000, 20
MANY_TERMINALS, INTERVAL_S = 10_000, 15 * 60
ROUNDS = 10  # each terminal asks so often while nothing changes
ALONE_S = 15  # the attract screen changes its picture meanwhile
WINDOW = "1080x1920"
PASSPHRASE = "nothing here is secret"


def measure(compiled: Path, state: Path, *, quick: bool, rsync: bool) -> Iterator[Figure]:
    """Yield the figures of syncing.

    Args:
        compiled: the content that the large one is made from, and that is on screen meanwhile.
        state: the folder to work in; the large content is kept there for the next time.
        quick: with a tenth of everything.
        rsync: compare with it.
    """
    if shutil.which("nginx") is None:
        print("script/bench: no nginx here, syncing is not measured; apt-get install nginx", file=sys.stderr)
        return
    place = state / "sync"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    try:
        large = make_large(compiled, state / "large", QUICK if quick else FULL)
        with ExitStack() as stack:
            rig = _set_up(stack, place, large, rsync)
            yield from _line(rig.proof)
            yield from _everything(rig)
            yield from _nothing(rig)
            yield from _stutter(rig, compiled)
            yield from _one_change(rig)
            yield from _many(rig, ROUNDS // 5 if quick else ROUNDS)
    finally:
        shutil.rmtree(place, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Rig:
    """What stands for all measurements."""

    place: Path
    large: Large
    publication: Path
    publish: Callable[[Path], Published]
    resign: Callable[[], object]
    nginx: Nginx
    daemon: int | None  # the port of rsync's; None: not compared
    link: Link  # before nginx, the rsync daemon
    proof: Proof  # what the link does
    near: Terminal  # on this machine
    far: Terminal  # at the link's end

    @property
    def far_url(self) -> str:
        """Where nginx is found at the link's end."""
        return at_port(self.link.ports[0])

    def copy(self, name: str) -> Copied | None:
        """Bring one of the folders to the link's end by rsync."""
        return copy(self.link.ports[1], name, self.place / "far-copy") if self.daemon else None


def _set_up(stack: ExitStack, place: Path, large: Large, compared: bool) -> Rig:
    """Publish the first content, start the servers, and make two terminals."""
    publication, keys = place / "publication", place / "keys"
    create_keys(keys, PASSPHRASE, _now())

    def put(compiled: Path) -> Published:
        return publish(compiled, publication, keys, PASSPHRASE, _now(), report=_say)

    put(large.first)
    nginx = stack.enter_context(serving(publication, place / "nginx"))
    far = stack.enter_context(far_end())
    ports = [port_of(nginx.url), far]
    daemon = None
    if compared:
        folders = {"first": large.first, "second": large.second}
        daemon = stack.enter_context(offering(folders, place / "rsync"))
        ports.insert(1, daemon)
    link = stack.enter_context(linked(ports))
    terminals = [Terminal(place / name, nginx) for name in ("near", "far")]
    for terminal in terminals:
        terminal.trust(publication)
    renew = partial(resign, publication, keys, PASSPHRASE, _now())
    return Rig(place, large, publication, put, renew, nginx, daemon, link, prove(link.ports[-1]), *terminals)


def _line(proof: Proof) -> Iterator[Figure]:
    yield Figure("the line by itself: a plain download", "Mbit/s", None, proof.rate_bytes_s * 8 / 1e6, rival=RSYNC)
    yield Figure("the line by itself: there and back", "ms", None, proof.round_trip_s * 1000, rival=RSYNC)


def _everything(rig: Rig) -> Iterator[Figure]:
    """Bring everything to terminals that have nothing."""
    near = _expect(rig.near.sync(rig.nginx.url), "installed")
    near_copy = copy(rig.daemon, "first", rig.place / "near-copy") if rig.daemon else None
    far = _expect(rig.far.sync(rig.far_url), "installed")
    far_copy = rig.copy("first")
    shutil.rmtree(rig.place / "near-copy", ignore_errors=True)
    files = (layout.TARGETS, layout.BLOBS)
    size = sum(one.sent for one in far.requests if one.path.split("/")[1] in files)
    limit = size / rig.link.rate_bytes_s
    yield _figure("everything, on this machine", "s", None, near.seconds, _of(near_copy, "seconds"))
    yield _figure("everything, over the line", "s", None, far.seconds, _of(far_copy, "seconds"))
    yield _figure("everything, times the line's limit", "", 1.1, far.seconds / limit, _of(far_copy, "seconds", limit))
    yield _figure("everything: on the wire", "MB", None, far.bytes / 1e6, _of(far_copy, "bytes", 1e6))
    yield from _memory("everything", near, far)


def _nothing(rig: Rig) -> Iterator[Figure]:
    """Ask when nothing has changed."""
    again = _expect(rig.far.sync(rig.far_url, "--again"), "unchanged")
    asked = _expect(rig.far.sync(rig.far_url), "unchanged")
    copied = rig.copy("first")
    yield _figure("unchanged, all looked at: requests", "", 2, len(again.requests))
    received = sum(one.sent for one in again.requests)
    yield _figure("unchanged, all looked at: received", "bytes", 1100, received)
    yield _figure("unchanged, all looked at: on the wire", "bytes", None, again.bytes, _of(copied, "bytes"))
    yield _figure("unchanged, as a rule: requests", "", 1, len(asked.requests))
    yield _figure("unchanged, as a rule: on the wire", "bytes", 1100, asked.bytes, _of(copied, "bytes"))
    yield _figure("unchanged, as a rule, over the line", "s", None, asked.seconds, _of(copied, "seconds"))


def _one_change(rig: Rig) -> Iterator[Figure]:
    """Bring one text and one picture of 120 KB."""
    rig.publish(rig.large.second)
    near = _expect(rig.near.sync(rig.nginx.url), "installed")
    far = _expect(rig.far.sync(rig.far_url), "installed")
    copied = rig.copy("second")
    most = 1.6 * NEW_PICTURE_BYTES
    yield _figure("one text, one picture: on the wire", "bytes", most, far.bytes, _of(copied, "bytes"))
    share = _of(copied, "bytes", NEW_PICTURE_BYTES)
    yield _figure("one text, one picture: times the picture", "", 1.6, far.bytes / NEW_PICTURE_BYTES, share)
    yield _figure("one text, one picture: requests", "", None, len(far.requests))
    yield _figure("one text, one picture, over the line", "s", None, far.seconds, _of(copied, "seconds"))
    yield from _memory("one text, one picture", near, far)


def _stutter(rig: Rig, shown: Path) -> Iterator[Figure]:
    """Watch the attract screen while everything arrives as fast as this machine can."""
    state = rig.place / "screen"
    Terminal(state, rig.nginx).trust(rig.publication)
    told = run_child("gaps", str(shown), WINDOW, str(ALONE_S), str(state), rig.nginx.url)
    shutil.rmtree(state)
    yield _figure("attract screen: longest gap between frames", "ms", None, told["alone_ms"])
    yield _figure("the same while everything arrives", "ms", 100, told["gap_ms"])


def _many(rig: Rig, rounds: int) -> Iterator[Figure]:
    """Let many terminals ask one server."""
    polls = poll(rig.nginx, rig.publication, rig.resign, TERMINALS, rounds)
    share = MANY_TERMINALS / INTERVAL_S * polls.cpu_s * 100
    yield _figure(f"{TERMINALS:,} terminals ask: answered", "/s", None, polls.per_s)
    yield _figure(f"{TERMINALS:,} terminals ask: nginx's processor time for one", "ms", None, polls.cpu_s * 1000)
    yield _figure(f"{TERMINALS:,} terminals ask: on the wire for one", "bytes", None, polls.bytes)
    yield _figure(f"{TERMINALS:,} terminals ask: saw anything but the newest", "", 0, polls.odd)
    yield _figure(f"{REAL_TERMINALS} real terminals: have anything but the newest", "", 0, _real(rig))
    yield _figure(f"{MANY_TERMINALS:,} terminals every 15 min: nginx's processor (reckoned)", "%", None, share)
    traffic = MANY_TERMINALS / INTERVAL_S * polls.bytes * 8 / 1000
    yield _figure(f"{MANY_TERMINALS:,} terminals every 15 min: traffic (reckoned)", "kbit/s", None, traffic)


def _real(rig: Rig) -> int:
    """Sync copies of a terminal at once, after the signature was renewed; return how many do not have it."""
    fleet = [rig.near.clone(rig.place / "fleet" / str(number)) for number in range(REAL_TERMINALS)]
    right = (_expect(rig.near.sync(rig.nginx.url), "unchanged").sequence, _expires(rig.near))
    syncs = [terminal.start("sync", "--source", rig.nginx.url, "--json") for terminal in fleet]
    told = [json.loads(process.communicate()[0]) for process in syncs]
    have = [(one.get("sequence"), _expires(terminal)) for one, terminal in zip(told, fleet, strict=True)]
    return sum(one != right for one in have)


def _expires(terminal: Terminal) -> datetime | None:
    """Return when the newest signature runs out that a terminal has seen."""
    return read_summary(Storage(synced_folder(terminal.state))).expires


def _memory(what: str, *syncs: Synced) -> Iterator[Figure]:
    resident, anonymous = (max(getattr(one.memory, name) for one in syncs) for name in ("resident", "anonymous"))
    yield _figure(f"{what}: memory of the syncer, with mapped files", "MB", 120, resident)
    yield _figure(f"{what}: memory of the syncer, its own", "MB", None, anonymous)


def _figure(label: str, unit: str, target: float | None, kiosk: float, other: float | None = None) -> Figure:
    return Figure(label, unit, target, kiosk, other, RSYNC)


def _of(copied: Copied | None, name: str, unit: float = 1.0) -> float | None:
    """Return what rsync took; None: it is not here."""
    return None if copied is None else float(getattr(copied, name)) / unit


def _expect(synced: Synced, kind: str) -> Synced:
    if synced.kind != kind:
        raise RuntimeError(f"the sync ended otherwise: {synced}")
    return synced


def _say(step: str) -> None:
    print(step, file=sys.stderr)


def _now() -> datetime:
    return datetime.now(UTC)
