"""What is measured of the kiosk, measured of Chromium with the same content as static pages."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep, time
from typing import Any

from tests.bench.devtools import Chromium
from tests.bench.pages import ATTRACT, address
from tests.bench.processes import cpu_s, family, pss_mb

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
TOUCH_S = 0.06
QUIET_S = 0.3

PAINTED = """new Promise(done => {
    const tell = () => {
        const entry = performance.getEntriesByName('first-contentful-paint')[0];
        if (!entry) return false;
        done(performance.timeOrigin + entry.startTime);
        return true;
    };
    if (!tell()) new PerformanceObserver(tell).observe({type: 'paint', buffered: true});
})"""
PICTURED = """new Promise(done => new PerformanceObserver(list => {
    const entry = list.getEntries()[0];
    done(performance.timeOrigin + (entry.renderTime || entry.loadTime));
}).observe({type: 'element', buffered: true}))"""
LOADED = """new Promise(done => {
    const tell = () => setTimeout(() => done(performance.timeOrigin + performance.timing.loadEventEnd
        - performance.timing.navigationStart));
    document.readyState === 'complete' ? tell() : addEventListener('load', tell);
})"""
CENTRE = """(() => {
    const link = document.querySelector('[data-name=' + JSON.stringify(%s) + ']');
    link.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = link.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
})()"""
NAMES = "[...document.querySelectorAll('[data-name]')].map(link => link.dataset.name)"


def find_browser() -> str | None:
    """Return the browser to measure; None when there is none."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


class Browser:
    """Measures one browser.

    Args:
        program: what to start.
        pages: the folder with the static pages.
        size: of the window, px.
    """

    def __init__(self, program: str, pages: Path, size: tuple[int, int]) -> None:
        self._program, self._pages, self._size = program, pages, size

    @contextmanager
    def open(self, name: str) -> Iterator[Chromium]:
        """Start the browser, with an empty profile, on a page."""
        with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as profile:
            chromium = Chromium(self._program, Path(profile), self._size, (self._pages / name).as_uri())
            try:
                yield chromium
            finally:
                chromium.close()

    def start(self) -> dict[str, float]:
        """Return when the first paint, the first picture and the loaded page came (s after the process was made)."""
        spawned = time()
        with self.open(ATTRACT) as chromium:
            moments = [chromium.evaluate(wanted) / 1000 - spawned for wanted in (PAINTED, PICTURED, LOADED)]
        paint, picture, loaded = moments
        return {"paint": paint, "picture": max(paint, picture), "ready": max(paint, loaded)}

    def taps(self, count: int, language: str) -> list[float]:
        """Return how long each of as many different taps takes until the next page is painted (ms)."""
        done: dict[tuple[str, str], float] = {}
        with self.open(address("home", language)) as chromium:
            chromium.evaluate(PAINTED)
            while len(done) < count:
                here = chromium.evaluate("location.pathname")
                names = [name for name in chromium.evaluate(NAMES) if not name.startswith("language_")]
                fresh = [name for name in names if (here, name) not in done and not name.startswith("bar_")]
                name = fresh[0] if fresh else "bar_home"
                if not fresh and here.endswith(address("home", language)):
                    name = "bar_discover"
                taken = tap_ms(chromium, name)
                done.setdefault((here, name), taken)
        return list(done.values())

    def switches(self, refs: list[str], tongues: list[str]) -> list[float]:
        """Return how long each switch of language takes on some pages (ms)."""
        found = []
        with self.open(address(refs[0], tongues[0])) as chromium:
            for ref in refs:
                go(chromium, self._pages / address(ref, tongues[0]))
                found += [tap_ms(chromium, f"language_{tongue}") for tongue in [*tongues[1:], tongues[0]]]
        return found

    def idle(self, seconds: float, rest: str) -> dict[str, float]:
        """Return the share of a processor (%) on the attract page and on a page at rest."""
        with self.open(ATTRACT) as chromium:
            chromium.evaluate(PAINTED)
            sleep(3)  # a browser tidies up after its start
            attract = watched(chromium, seconds)
            go(chromium, self._pages / rest)
            sleep(3)
            return {"attract_cpu": attract, "rest_cpu": watched(chromium, seconds)}

    def memory(self, names: list[str]) -> float:
        """Return the memory of all its processes after every page was shown once (MB)."""
        with self.open(names[0]) as chromium:
            for name in names:
                go(chromium, self._pages / name)
            return pss_mb(family(chromium.process.pid))


def go(chromium: Chromium, page: Path) -> None:
    """Show a page and wait until it is painted."""
    chromium.forget_events()
    chromium.ask("Page.navigate", url=page.as_uri())
    chromium.event("Page.loadEventFired")
    chromium.evaluate(PAINTED)


def tap_ms(chromium: Chromium, name: str) -> float:
    """Touch a link; return the time from lifting the finger to the first paint of the next page (ms)."""
    x, y = chromium.evaluate(CENTRE % json.dumps(name))
    sleep(QUIET_S)
    chromium.forget_events()
    chromium.ask("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
    sleep(TOUCH_S)
    lifted = time()
    chromium.tell("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
    chromium.event("Page.frameNavigated")
    painted: Any = chromium.evaluate(PAINTED)
    chromium.event("Page.loadEventFired")
    return (float(painted) / 1000 - lifted) * 1000


def watched(chromium: Chromium, seconds: float) -> float:
    """Return the share of a processor that all processes of a browser use (%)."""
    pids = family(chromium.process.pid)
    used, begun = cpu_s(pids), monotonic()
    sleep(seconds)
    return (cpu_s(pids) - used) / (monotonic() - begun) * 100
