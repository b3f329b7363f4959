"""The same folders brought by rsync, from a daemon on this machine."""

import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

PROGRAM = "rsync"
STARTS_S = 10.0
TOTAL = re.compile(r"^Total bytes (?:sent|received): ([\d,]+)", re.MULTILINE)

CONFIGURATION = """\
address = 127.0.0.1
port = {port}
use chroot = no
pid file = {folder}/rsyncd.pid
lock file = {folder}/rsyncd.lock
log file = {folder}/rsyncd.log
"""
MODULE = """\
[{name}]
    path = {path}
    read only = yes
"""


@dataclass(frozen=True, slots=True)
class Copied:
    """One run of rsync."""

    seconds: float
    bytes: int  # in both directions, as it counts them itself


def find_rsync() -> str | None:
    """Return the program; None: it is not installed."""
    return shutil.which(PROGRAM)


@contextmanager
def offering(folders: Mapping[str, Path], place: Path) -> Iterator[int]:
    """Offer folders by name, while the context lasts; yield the port.

    Args:
        place: for the daemon's own files; made when missing.
    """
    place.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    modules = (MODULE.format(name=name, path=path.resolve()) for name, path in folders.items())
    file = place / "rsyncd.conf"
    file.write_text(CONFIGURATION.format(port=port, folder=place) + "".join(modules), "utf-8")
    process = subprocess.Popen([PROGRAM, "--daemon", "--no-detach", f"--config={file}"])
    try:
        _wait(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def copy(port: int, name: str, target: Path) -> Copied:
    """Bring a folder up to date as whoever distributes with rsync would: compressed, leaving out what is there."""
    command = [PROGRAM, "-az", "--delete", "--stats", f"rsync://127.0.0.1:{port}/{name}/", f"{target}/"]
    begun = monotonic()
    environment = os.environ | {"LC_ALL": "C"}
    ended = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    seconds = monotonic() - begun
    return Copied(seconds, sum(int(count.replace(",", "")) for count in TOTAL.findall(ended.stdout)))


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def _wait(port: int) -> None:
    """Wait until the daemon listens."""
    end = monotonic() + STARTS_S
    while monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        sleep(0.02)
    raise RuntimeError("the rsync daemon does not start")
