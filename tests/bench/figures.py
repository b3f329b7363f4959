"""What is measured: each name of ``script/bench`` with its figures."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from kiosk.paths import DEFAULT_CONTENT, ROOT, compiled_folder
from tests.bench.browser import Browser
from tests.bench.content import COLLECTIONS, entries, languages
from tests.bench.pages import address, write_pages
from tests.bench.processes import python_environment, run_child
from tests.bench.sync import measure
from tests.bench.table import Figure, median, p95
from tests.bench.walk import one_of_each

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}


@dataclass(frozen=True, slots=True)
class Bench:
    """What is measured, and how thoroughly.

    Args:
        state: a state folder with the content compiled in it.
        compiled: the compiled content.
        program: the browser; None: there is none.
        starts: how often each is started.
        taps: how many different ones.
        walks: how often each is made; its median counts, since other machines share this one's processor.
        seconds: how long one looks at what stands still.
        quick: sync a tenth of the large content.
        rsync: whether there is rsync to compare with.
    """

    state: Path
    compiled: Path
    program: str | None
    starts: int
    taps: int
    walks: int
    seconds: float
    quick: bool = False
    rsync: bool = False

    def browser(self, size: tuple[int, int]) -> Browser | None:
        """Return the browser with the static pages, which are written when they are first asked for."""
        if self.program is None:
            return None
        pages = self.state / "pages"
        if not pages.exists():
            write_pages(self.compiled, pages)
        return Browser(self.program, pages, size)

    @property
    def language(self) -> str:
        """The language of a visit that chose none."""
        return languages(self.compiled)[0]


def start(bench: Bench) -> list[Figure]:
    """Start both in turn, once for nothing and then as often as asked."""
    browser = bench.browser(PORTRAIT)
    kiosk: list[dict[str, float]] = []
    chromium: list[dict[str, float]] = []
    for _ in range(bench.starts + 1):
        kiosk.append(run_child("start", str(bench.state), as_text(PORTRAIT)))
        if browser:
            chromium.append(browser.start())
    ours = {name: median([run[name] for run in kiosk[1:]]) for name in kiosk[0]}
    theirs = {name: median([run[name] for run in chromium[1:]]) for name in chromium[0]} if chromium else {}
    return [
        Figure("start to first picture", "s", 0.45, ours["picture"], theirs.get("picture")),
        Figure("start to ready for the first tap", "s", 0.8, ours["ready"], theirs.get("ready")),
    ]


def tap(bench: Bench) -> list[Figure]:
    """Tap from place to place, on both kinds of screen."""
    figures = []
    for name, size in SIZES.items():
        browser = bench.browser(size)
        figures += both(
            f"tap to next screen, {name}",
            walks(bench, "taps", size, bench.taps),
            [browser.taps(bench.taps, bench.language) for _ in range(bench.walks)] if browser else [],
            10,
            16,
        )
    return figures


def language(bench: Bench) -> list[Figure]:
    """Switch the language on every kind of screen."""
    figures = []
    stops = ["home", *COLLECTIONS, *one_of_each(entries(bench.compiled))]
    for name, size in SIZES.items():
        browser = bench.browser(size)
        figures += both(
            f"language switch, {name}",
            walks(bench, "switches", size),
            [browser.switches(stops, languages(bench.compiled)) for _ in range(bench.walks)] if browser else [],
            12,
            None,
        )
    return figures


def walks(bench: Bench, what: str, size: tuple[int, int], count: int = 0) -> list[list[float]]:
    """Let the kiosk walk the same way several times; return the times of each walk (ms)."""
    return [
        [taken for *_, taken in run_child("walk", what, str(bench.compiled), as_text(size), str(count))]
        for _ in range(bench.walks)
    ]


def idle(bench: Bench) -> list[Figure]:
    """Look at what nobody touches."""
    kiosk: dict[str, float] = run_child("rest", str(bench.compiled), as_text(PORTRAIT), str(bench.seconds))
    browser = bench.browser(PORTRAIT)
    page = address(entries(bench.compiled)[0], bench.language)
    chromium = browser.idle(bench.seconds, page) if browser else {}
    return [
        Figure("at rest: frames", "/s", 0, kiosk["rest_frames"]),
        Figure("at rest: processor", "%", 0.5, kiosk["rest_cpu"], chromium.get("rest_cpu")),
        Figure("attract: frames", "/s", None, kiosk["attract_frames"]),
        Figure("attract: processor", "%", None, kiosk["attract_cpu"], chromium.get("attract_cpu")),
    ]


def memory(bench: Bench) -> list[Figure]:
    """Show everything once."""
    kiosk: dict[str, float] = run_child("memory", str(bench.state), as_text(PORTRAIT))
    browser = bench.browser(PORTRAIT)
    pages = [address(ref, bench.language) for ref in ("home", *COLLECTIONS, *entries(bench.compiled))]
    chromium = browser.memory(pages) if browser else None
    return [
        Figure("memory (PSS) on the home screen", "MB", None, kiosk["before"]),
        Figure("memory (PSS) on the last of all screens", "MB", None, kiosk["deep"]),
        Figure("memory (PSS) after every screen", "MB", 150, kiosk["pss"], chromium),
        Figure("the same after two visits more", "MB", None, kiosk["later"]),
    ]


def build(bench: Bench) -> list[Figure]:
    """Compile the default content where nothing was compiled before, and again where nothing changed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        cold, again = (compile_s(Path(folder) / "compiled") for _ in range(2))
    return [
        Figure("build of the default content, cold", "s", 60, cold),
        Figure("build of the default content, unchanged", "s", 2, again),
    ]


def sync(bench: Bench) -> Iterator[Figure]:
    """Bring large content to terminals: all of it, nothing, a little."""
    return measure(bench.compiled, bench.state, quick=bench.quick, rsync=bench.rsync)


NAMES: dict[str, Callable[[Bench], Iterable[Figure]]] = {
    "start": start,
    "tap": tap,
    "language": language,
    "idle": idle,
    "memory": memory,
    "build": build,
    "sync": sync,
}


def prepare(state: Path, compiled: Path | None) -> Path:
    """Put a compiled content where a kiosk with this state folder looks for it, and return it.

    Args:
        state: a state folder, made when missing.
        compiled: what to show; None: the default content, compiled when it changed.
    """
    place = compiled_folder(state, DEFAULT_CONTENT)
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_symlink():
        place.unlink()
    if compiled is None:
        compile_s(place)
    else:
        place.symlink_to(compiled.resolve())
    return place


def compile_s(out: Path) -> float:
    """Compile the default content; return how long it took (s)."""
    begun = monotonic()
    command = [sys.executable, "-m", "kiosk", "build", str(DEFAULT_CONTENT), str(out)]
    subprocess.run(command, cwd=ROOT, env=python_environment(), check=True, stdout=subprocess.DEVNULL)
    return monotonic() - begun


def both(
    label: str, kiosk: list[list[float]], chromium: list[list[float]], middle: float, most: float | None
) -> list[Figure]:
    """Return the median and the 95th percentile of times (ms): of each place in several walks the median."""
    ours, theirs = ([median(times) for times in zip(*walked, strict=True)] for walked in (kiosk, chromium))
    return [
        Figure(f"{label}, median", "ms", middle, median(ours), median(theirs) if theirs else None),
        Figure(f"{label}, 95 %", "ms", most, p95(ours), p95(theirs) if theirs else None),
    ]


def as_text(size: tuple[int, int]) -> str:
    """Return a size as 1080x1920."""
    return f"{size[0]}x{size[1]}"
