"""Publishes, syncs, and kills both at random times; looks after each kill whether the promises hold."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic, sleep

from kiosk.paths import ROOT, synced_folder
from kiosk.sync import generations
from kiosk.sync.media import listed
from kiosk.sync.storage import Storage
from tests.bench.terminals import ENVIRONMENT
from tests.soak.content import edit
from tests.soak.promises import BrokenError, verify_publication, verify_terminal

PASSPHRASE = "nothing here is secret"
LOOK_S = 0.005
ENDS_S = 120.0  # nothing here takes longer, however busy the machine is
EARLY = 0.2  # of the syncs are killed at any moment since the process was made, the others after it began to fetch
LATE = 1.1  # times as long as it should take: so some syncs come to their end
PUBLISHING = 0.5  # of the publications are killed on the way
PUBLISHES = (0.4, 1.1)  # when: as shares of the time that it takes; before that it only reads
RELEASE = re.compile(r"release (\d+)")


@dataclass(slots=True)
class Tally:
    """What has happened so far."""

    kills: Counter[str] = field(default_factory=Counter)  # where they struck
    installs: int = 0
    releases: int = 0
    resumed_bytes: int = 0  # lay there when a sync began again, so they were not fetched again
    fetched_bytes: int = 0  # what the installed releases brought


class Soak:
    """One terminal, one publication, and somebody who kills.

    Args:
        place: the folder for everything.
        contents: content folders that are published in turn, compiled in ``place``.
        url: where the publication in ``place`` is served.
        rate_bytes_s: how fast it comes from there.
        random: when to kill.
    """

    def __init__(self, place: Path, contents: list[Path], url: str, rate_bytes_s: float, random: Random) -> None:
        self._place, self._contents, self._random = place, contents, random
        self._url, self._rate = url, rate_bytes_s
        self._publication = place / "publication"
        self._storage = Storage(synced_folder(place / "terminal"))
        self._publish_s = self._start_s = self._rest_s = 1.0  # learnt from what was not disturbed
        self.tally = Tally()

    def release(self) -> None:
        """Publish the next release; often killed on the way, and then once more undisturbed.

        Raises: BrokenError: the publication is not whole, or has skipped or lost a release.
        """
        before = self.tally.releases
        content = self._contents[before % len(self._contents)]
        edit(content, before + 1)
        out = ("--keys", str(self._place / "keys"), "--compiled", str(compiled(self._place, content)))
        command = ("publish", str(content), str(self._publication), *out)
        if self._random.random() < PUBLISHING:
            process, moment = self._start(*command), self._random.uniform(*PUBLISHES)
            if self._kill(process, monotonic() + moment * self._publish_s):
                self._after_publishing(before)
        begun = monotonic()
        told = self._end(self._start(*command))
        self._publish_s = monotonic() - begun
        found = RELEASE.search(told)
        if found is None or int(found[1]) != before + 1 or self._observe() != before + 1:
            raise BrokenError(f"{self._publication}: after release {before} came another than the next: {told}")
        self.tally.releases += 1

    def _after_publishing(self, before: int) -> None:
        """Look whether a killed publication left the release before, or the next one, whole."""
        seen = self._observe()
        if seen not in (before, before + 1):
            raise BrokenError(f"{self._publication}: offers release {seen} after {before}")
        self.tally.kills["publishing, before timestamp.json" if seen == before else "publishing, after that"] += 1

    def install(self, more: Callable[[], bool]) -> None:
        """Sync until the newest release is on screen, killing as long as there are to be more kills.

        Raises: BrokenError: a promise was broken.
        """
        newest, before = self.tally.releases, verify_terminal(self._storage)
        brings = self._lacking(newest)
        while before < newest:
            self.tally.resumed_bytes += sum(brings.values()) - sum(self._lacking(newest).values())
            killed = self._sync_once(sum(self._lacking(newest).values()), kill=more())
            shown = verify_terminal(self._storage)
            if shown not in (before, newest):
                raise BrokenError(f"{self._storage.folder}: shows release {shown}, after {before}")
            if killed:
                self.tally.kills[self._struck(shown == newest, brings)] += 1
            elif shown != newest:
                raise BrokenError(f"{self._storage.folder}: the sync says that it is done, and shows release {shown}")
            before = shown
        self.tally.installs += 1
        self.tally.fetched_bytes += sum(brings.values())

    def finish(self) -> None:
        """Sync undisturbed, twice: the first tidies up, the second finds nothing to do.

        Raises: BrokenError: something is left behind, or it is not the newest.
        """
        self._end(self._sync())
        told = self._end(self._sync())
        if '"unchanged"' not in told or verify_terminal(self._storage) != self.tally.releases:
            raise BrokenError(f"{self._storage.folder}: an undisturbed sync does not end as it should: {told}")
        left = [path.name for path in self._storage.partial.iterdir()]
        kept = {one.name for one in (generations.current(self._storage), generations.previous(self._storage)) if one}
        there = {folder.name for folder in self._storage.generations.iterdir()}
        if left or kept != there:
            raise BrokenError(f"{self._storage.folder}: left behind: {left}, {there - kept}")

    def renew(self) -> None:
        """Put a new terminal in the place of the old one, which has nothing yet, and trusts the publication."""
        shutil.rmtree(self._place / "terminal", ignore_errors=True)
        root = self._publication / "metadata" / "1.root.json"
        self._end(self._start("trust", str(root), "--yes", "--state", str(self._place / "terminal")))

    def build(self) -> None:
        """Compile every content once: nobody waits for its pictures later."""
        for content in self._contents:
            self._end(self._start("build", str(content), str(compiled(self._place, content))))

    def _sync(self) -> "subprocess.Popen[bytes]":
        state = str(self._place / "terminal")
        return self._start("sync", "--source", self._url, "--state", state, "--progress")

    def _sync_once(self, size: int, *, kill: bool) -> bool:
        """Sync what ``size`` bytes of media are missing for; return whether it was killed on the way."""
        early, chance = self._random.random() < EARLY, self._random.random() * LATE
        fetch_s = size / self._rate + self._rest_s
        begun = monotonic()
        process = self._sync()
        if kill and early:
            return self._kill(process, begun + chance * (self._start_s + fetch_s))
        while process.poll() is None and self._out.stat().st_size == 0:
            sleep(LOOK_S)
        fetches = monotonic()
        if kill and self._kill(process, fetches + chance * fetch_s):
            return True
        self._end(process)
        self._start_s = fetches - begun
        self._rest_s = max(0.1, monotonic() - fetches - size / self._rate)
        return False

    def _kill(self, process: "subprocess.Popen[bytes]", at: float) -> bool:
        """Kill a process and its children at a time; return False when it had ended by then, as it should."""
        while monotonic() < at and process.poll() is None:
            sleep(LOOK_S)
        if process.poll() is not None:
            self._end(process)
            return False
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True

    def _observe(self) -> int:
        """Return the release that a terminal which knows nothing gets."""
        place = self._place / "observer"
        shutil.rmtree(place, ignore_errors=True)
        seen = verify_publication(self._publication, place)
        shutil.rmtree(place, ignore_errors=True)
        return seen

    def _lacking(self, release: int) -> dict[str, int]:
        """Return how many bytes of each of a release's media are still to come."""
        content = self._contents[(release - 1) % len(self._contents)]
        media = listed(compiled(self._place, content) / "catalogue.db")
        missing = {name: size for name, size in media.items() if not self._storage.object(name).exists()}
        return {name: size - _size(self._storage.part(name)) for name, size in missing.items()}

    def _struck(self, shown: bool, brings: dict[str, int]) -> str:
        if shown:
            return "syncing, after CURRENT was written"
        if self._lacking(self.tally.releases) == brings:
            return "syncing, before media came"
        return "syncing, while media came or after" if any(self._lacking(self.tally.releases).values()) else ALL_THERE

    def _start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start a command, in a group of its own so that its children can be killed with it."""
        command = [sys.executable, "-m", "kiosk", *arguments]
        environment = os.environ | ENVIRONMENT | {"KIOSK_KEYS_PASSPHRASE": PASSPHRASE, "KIOSK_TRACEBACK": "1"}
        with self._out.open("wb") as out:
            return subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
            )

    def _end(self, process: "subprocess.Popen[bytes]") -> str:
        """Wait until a command has ended well; return what it told.

        Raises: BrokenError: it did not.
        """
        process.wait(ENDS_S)
        told = self._out.read_text("utf-8", "replace")
        if process.returncode:
            raise BrokenError(f"{' '.join(map(str, process.args))}: {told[-2000:]}")  # type: ignore[arg-type]
        return told.splitlines()[-1] if told else ""

    @property
    def _out(self) -> Path:
        return self._place / "told"


ALL_THERE = "syncing, all media there, CURRENT not written"


def compiled(place: Path, content: Path) -> Path:
    """Return where a content folder is compiled."""
    return place / f"compiled-{content.name}"


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
