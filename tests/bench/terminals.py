"""Terminals that sync: each a folder of its own, and the real command ``kiosk sync`` as a process."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import urlsplit

from kiosk.paths import ROOT, synced_folder
from kiosk.publication import layout
from tests.bench.processes import python_environment
from tests.nginx import Nginx, Request

LOOK_S = 0.01  # between two looks at a process's memory
LOG_S = 5.0  # nginx writes its log after it has answered
ENVIRONMENT = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


@dataclass(frozen=True, slots=True)
class Memory:
    """The most that a process had in memory at once (MB)."""

    resident: float  # with the pages of mapped files, which the system may take back
    anonymous: float  # without; looked at a hundred times a second


@dataclass(frozen=True, slots=True)
class Synced:
    """One sync, and what it took."""

    kind: str
    sequence: int
    seconds: float  # from the start of the process to its end
    memory: Memory
    requests: tuple[Request, ...]

    @property
    def bytes(self) -> int:
        """What went over the wire in both directions, with the headers of HTTP."""
        return sum(request.sent + request.received for request in self.requests)


class Terminal:
    """A terminal with a state folder of its own.

    Args:
        state: the folder, made when missing.
        nginx: the server that it asks, and whose log tells what.
    """

    def __init__(self, state: Path, nginx: Nginx) -> None:
        self.state, self._nginx = state, nginx

    def trust(self, publication: Path) -> None:
        """Make it trust a publication."""
        self._end(self.start("trust", str(publication / layout.FIRST_ROOT), "--yes"))

    def sync(self, url: str, *options: str) -> Synced:
        """Sync once; measure it.

        Raises: RuntimeError: it failed.
        """
        before, begun = len(self._nginx.requests()), monotonic()
        process = self.start("sync", "--source", url, "--json", *options)
        memory = watched(process)
        seconds = monotonic() - begun
        told = json.loads(self._end(process))
        requests = self._asked(before, told["requests"])
        return Synced(told["kind"], told["sequence"], seconds, memory, requests)

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start a command of the kiosk for this terminal."""
        command = [sys.executable, "-m", "kiosk", *arguments, "--state", str(self.state)]
        environment = python_environment() | ENVIRONMENT
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True)

    def clone(self, state: Path) -> "Terminal":
        """Return another terminal in the same condition; the large files, which are never written again, are shared."""
        shared = {synced_folder(self.state) / name for name in ("objects", "generations")}

        def copy(source: str, target: str) -> None:
            if shared & {*Path(source).parents}:
                os.link(source, target)
            else:
                shutil.copy2(source, target)

        shutil.copytree(self.state, state, symlinks=True, copy_function=copy)
        return Terminal(state, self._nginx)

    def _end(self, process: "subprocess.Popen[str]") -> str:
        out, problem = process.communicate()
        if process.returncode:
            raise RuntimeError(f"{' '.join(map(str, process.args))}: {out}{problem}")  # type: ignore[arg-type]
        return out

    def _asked(self, before: int, count: int) -> tuple[Request, ...]:
        """Return what this sync has asked; the log may come a little later."""
        end = monotonic() + LOG_S
        while len(asked := self._nginx.requests()[before:]) < count and monotonic() < end:
            sleep(LOOK_S)
        return tuple(asked)


def watched(process: "subprocess.Popen[str]") -> Memory:
    """Wait until a process ends; return the most it had in memory.

    The kernel's own figure for a process that has ended would count what it had before it became this program.
    """
    resident = anonymous = 0
    while process.poll() is None:
        try:
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
        except OSError:
            continue
        found = {
            name: int(rest.split()[0]) for name, _, rest in (line.partition(":") for line in lines) if " kB" in rest
        }
        resident = max(resident, found.get("VmHWM", 0))
        anonymous = max(anonymous, found.get("RssAnon", 0))
        sleep(LOOK_S)
    return Memory(resident * 1024 / 1e6, anonymous * 1024 / 1e6)


def port_of(url: str) -> int:
    """Return the port of an address."""
    port = urlsplit(url).port
    assert port is not None
    return port


def at_port(port: int) -> str:
    """Return the address of a server on this machine."""
    return f"http://127.0.0.1:{port}"
