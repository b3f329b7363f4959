"""Starts what is measured, and asks the kernel what it uses. Linux only, as the kiosk is."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from kiosk.paths import ROOT

SPAWNED = (
    "BENCH_SPAWNED"  # when a child was started: seconds of the monotonic clock, which all processes share; see start
)
TICK_S = 1 / os.sysconf("SC_CLK_TCK")
CHILD_TIMEOUT_S = 300


def python_environment() -> dict[str, str]:
    """Return the environment of a kiosk that is measured: drawn by the software renderer, without a screen."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a terminal keeps compiled Python
    environment.pop("PYTHONUNBUFFERED", None)
    environment["XDG_CACHE_HOME"] = str(ROOT / "build" / "bench" / "cache")
    return environment | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def run_child(module: str, *arguments: str) -> Any:
    """Run a module of this package in a process of its own and return the JSON that it prints last."""
    environment = python_environment() | {SPAWNED: repr(monotonic())}
    command = [sys.executable, "-m", f"tests.bench.{module}", *arguments]
    ended = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, timeout=CHILD_TIMEOUT_S, check=True
    )
    return json.loads(ended.stdout.splitlines()[-1])


def family(root: int) -> list[int]:
    """Return a process and everything below it."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parents[int(entry.name)] = int(_fields(int(entry.name))[1])
            except (OSError, IndexError):
                continue  # it ended while we looked
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def pss_mb(pids: Sequence[int]) -> float:
    """Return the memory of processes: what is theirs alone, and their share of what they have in common (MB)."""
    return sum(_pss_kb(pid) for pid in pids) * 1024 / 1e6


def cpu_s(pids: Sequence[int]) -> float:
    """Return the processor time that processes have used so far (s)."""
    total = 0.0
    for pid in pids:
        try:
            fields = _fields(pid)
        except OSError:
            continue
        total += (int(fields[11]) + int(fields[12])) * TICK_S
    return total


def exact_cpu_s(pid: int) -> float:
    """Return the processor time that a process of one thread has used so far (s), to the nanosecond."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9


def _fields(pid: int) -> list[str]:
    """Return the fields of a process's stat file from the state on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
