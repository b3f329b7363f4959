"""A thousand terminals that ask one server whether there is anything new, each as ``kiosk sync`` asks first."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from time import monotonic

from kiosk.publication import layout
from kiosk.sync.web import HEADERS
from tests.bench.processes import exact_cpu_s
from tests.bench.terminals import port_of
from tests.nginx import Nginx

AT_ONCE = 64  # connections; a thousand terminals never ask in the same instant, and this program must keep up
ANSWER_S = 30.0


@dataclass(slots=True)
class Asker:
    """One simulated terminal: what it has seen, as digests of timestamp.json, and the mark of the newest."""

    mark: str = ""
    seen: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Polls:
    """What came of polling."""

    per_s: float  # answered in a second, with whoever asks on the same machine
    cpu_s: float  # processor time of the server for one that brings nothing new
    bytes: float  # on the wire for one, both directions
    odd: int = 0  # terminals that saw anything but the old timestamp, once, and then the new one


def poll(nginx: Nginx, publication: Path, resign: Callable[[], object], count: int, rounds: int) -> Polls:
    """Let many terminals poll: first without a mark, then with it for some rounds, then while the timestamp is renewed.

    Args:
        publication: the folder that is served.
        resign: renews its signature.
        count: how many terminals.
        rounds: how often each asks while nothing changes.
    """
    askers = [Asker() for _ in range(count)]
    timestamp = publication / layout.TIMESTAMP
    before = _digest(timestamp.read_bytes())
    polls = asyncio.run(_poll(nginx, askers, rounds, resign))
    right = [before, _digest(timestamp.read_bytes())]
    return replace(polls, odd=sum(asker.seen != right for asker in askers))


async def _poll(nginx: Nginx, askers: list[Asker], rounds: int, resign: Callable[[], object]) -> Polls:
    port = port_of(nginx.url)
    await _round(port, askers)
    logged, used, begun = len(nginx.requests()), exact_cpu_s(nginx.process.pid), monotonic()
    for _ in range(rounds):
        await _round(port, askers)
    taken, used = monotonic() - begun, exact_cpu_s(nginx.process.pid) - used
    asked = nginx.requests()[logged:]
    polls = rounds * len(askers)
    size = sum(request.sent + request.received for request in asked) / max(1, len(asked))
    renewal = asyncio.create_task(asyncio.to_thread(resign))
    while not renewal.done():
        await _round(port, askers)
    await renewal
    await _round(port, askers)
    return Polls(polls / taken, used / polls, size)


async def _round(port: int, askers: list[Asker]) -> None:
    """Let everyone ask once."""
    free = asyncio.Semaphore(AT_ONCE)

    async def ask(asker: Asker) -> None:
        async with free, asyncio.timeout(ANSWER_S):
            await _ask(port, asker)

    await asyncio.gather(*map(ask, askers))


async def _ask(port: int, asker: Asker) -> None:
    """Ask on a connection of its own, as a process that has just been started does."""
    condition = {"If-None-Match": asker.mark} if asker.mark else {}
    headers = {"Host": f"127.0.0.1:{port}", **HEADERS, **condition}
    lines = [f"GET /{layout.TIMESTAMP} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write("\r\n".join(lines).encode())
        head = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
        answers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])}
        if head[0].split()[1] == "200":
            body = await reader.readexactly(int(answers["content-length"]))
            asker.seen.append(_digest(body))
            asker.mark = answers["etag"]
        elif head[0].split()[1] != "304":
            raise RuntimeError(f"nginx answers {head[0]}")
    finally:
        writer.close()


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
