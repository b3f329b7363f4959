"""A slow line between two programs on this machine: 40 ms there and back, 50 Mbit/s each way, for all connections.

python -m tests.bench.link RATE_BYTES_S DELAY_S PORT...

A process of its own stands between: it takes connections on a port of its own for each PORT, prints these, and hands on
what comes after the time that a line would take. What it leaves out: lost packets, and TCP's slow start.
"""

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Thread
from time import monotonic

from kiosk.paths import ROOT

RATE_BYTES_S = 50e6 / 8
DELAY_S = 0.020  # one way
QUEUE_S = 0.025  # so much stands before the line; whoever sends more waits
PIECE_BYTES = 1 << 14
PROOF_BYTES = 6_250_000  # a second of the line
PROOF_TRIPS = 10
ECHO, SEND = b"e", b"s"


class Line:
    """One direction of a line: says when what is sent now arrives. Nothing overtakes, nothing is faster than the rate.

    Args:
        rate_bytes_s: of all connections together.
        delay_s: from the line's beginning to its end.
        clock: seconds that only grow.
    """

    def __init__(self, rate_bytes_s: float, delay_s: float, clock: Callable[[], float]) -> None:
        self._rate, self._delay, self._clock = rate_bytes_s, delay_s, clock
        self._free = 0.0  # when everything sent so far has left

    def send(self, size: int) -> float:
        """Put bytes on the line; return when they arrive."""
        self._free = max(self._free, self._clock()) + size / self._rate
        return self._free + self._delay

    def busy_s(self) -> float:
        """Return how long what was sent so far still takes to leave."""
        return max(0.0, self._free - self._clock())


@dataclass(frozen=True, slots=True)
class Link:
    """A line that stands."""

    rate_bytes_s: float
    delay_s: float
    ports: tuple[int, ...]  # where to connect, in the order of what lies behind


@dataclass(frozen=True, slots=True)
class Proof:
    """What a line does to plain connections."""

    rate_bytes_s: float
    round_trip_s: float


@contextmanager
def linked(ports: Sequence[int], rate_bytes_s: float = RATE_BYTES_S, delay_s: float = DELAY_S) -> Iterator[Link]:
    """Put one line before several ports of this machine, while the context lasts."""
    command = [sys.executable, "-m", "tests.bench.link", str(rate_bytes_s), str(delay_s), *map(str, ports)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield Link(rate_bytes_s, delay_s, tuple(json.loads(process.stdout.readline())))
    finally:
        process.terminate()
        process.communicate()


@contextmanager
def far_end() -> Iterator[int]:
    """Answer on a port what ``prove`` asks, while the context lasts; yield the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        Thread(target=_answer, args=(server,), daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)


def prove(port: int, size: int = PROOF_BYTES) -> Proof:
    """Measure a line with ``far_end`` behind it: the rate of a download, and the median of ten round trips."""
    with socket.create_connection(("127.0.0.1", port)) as near:
        near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        trips = []
        for _ in range(PROOF_TRIPS):
            begun = monotonic()
            near.sendall(ECHO)
            near.recv(1)
            trips.append(monotonic() - begun)
        near.sendall(SEND + size.to_bytes(8, "big"))
        left = size - len(near.recv(1 << 16))
        begun, left_then = monotonic(), left
        while left:
            left -= len(near.recv(1 << 16))
        return Proof(left_then / (monotonic() - begun), sorted(trips)[PROOF_TRIPS // 2])


def _answer(server: socket.socket) -> None:
    """Serve one connection: give back a byte, or send as many as asked."""
    with suppress(OSError), server.accept()[0] as peer:
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while order := peer.recv(1):
            if order == SEND:
                peer.sendall(bytes(int.from_bytes(peer.recv(8, socket.MSG_WAITALL), "big")))
            else:
                peer.sendall(order)


class _Relay:
    """Takes connections for one port and hands on what they carry."""

    def __init__(self, port: int, there: Line, back: Line, delay_s: float) -> None:
        self._port, self._there, self._back, self._delay = port, there, back, delay_s

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hand on one connection until both sides have closed it."""
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.close()
            return
        greeted = monotonic() + 2 * self._delay  # a connection stands only after a round trip
        ways = (_carry(reader, far_writer, self._there, greeted), _carry(far_reader, writer, self._back, 0.0))
        await asyncio.gather(*ways)
        for end in (writer, far_writer):
            end.close()


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, line: Line, greeted: float) -> None:
    """Hand on one direction; then close it there, too."""
    queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
    hand_on = asyncio.create_task(_deliver(queue, writer))
    with suppress(OSError):
        while (piece := await reader.read(PIECE_BYTES)) and not hand_on.done():
            await asyncio.sleep(max(line.busy_s() - QUEUE_S, greeted - monotonic()))
            queue.put_nowait((line.send(len(piece)), piece))
    queue.put_nowait((line.send(0), b""))
    await hand_on


async def _deliver(queue: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            arrives, piece = await queue.get()
            await asyncio.sleep(arrives - monotonic())
            if not piece:
                writer.write_eof()
                return
            writer.write(piece)
            await writer.drain()
    except OSError:  # nobody listens any longer
        writer.close()


async def relay(rate_bytes_s: float, delay_s: float, ports: Sequence[int]) -> None:
    """Stand between until ended."""
    there, back = (Line(rate_bytes_s, delay_s, monotonic) for _ in range(2))
    servers = []
    for port in ports:
        servers.append(await asyncio.start_server(_Relay(port, there, back, delay_s).take, "127.0.0.1", 0))
    print(json.dumps([server.sockets[0].getsockname()[1] for server in servers]), flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(relay(float(sys.argv[1]), float(sys.argv[2]), [int(port) for port in sys.argv[3:]]))
