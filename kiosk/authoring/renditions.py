"""Pictures at the sizes that screens need, each rendered once.

A job is one picture file in one shape; what comes of it depends on the file's bytes and on this package's code only, so
finished jobs are remembered by the digest of both.
"""

import os
import signal
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait as wait_for
from pathlib import Path

from PIL import Image

from kiosk.authoring import drawings, raster
from kiosk.authoring.encoding import encoded
from kiosk.authoring.files import sha256, write_media
from kiosk.authoring.recipe import recipe
from kiosk.errors import ContentError, PictureError

WIDTHS = (540, 1080, 2160)
"""Pixels: a card, a portrait screen, a portrait screen of 4K; each a whole part of the last, which alone is drawn."""

WIDE = (480, 960, 1920, 3840)
"""The same for pictures that fill a lying screen."""

WIDE_RATIO = 1.5

INLINE = 3
"""As many jobs are done here: starting another process takes longer."""


def key_of(data: bytes) -> str:
    """Return the name under which a picture's renditions are remembered."""
    return sha256(f"{recipe()} {sha256(data)}".encode())


@dataclass(frozen=True, slots=True)
class Job:
    """A picture to render."""

    name: str  # for progress and errors
    data: bytes

    @property
    def key(self) -> str:
        """What the result depends on."""
        return key_of(self.data)


@dataclass(frozen=True, slots=True)
class Rendition:
    """One picture at one size, stored by its digest."""

    width: int  # px
    height: int  # px
    sha256: str
    bytes: int


Rendered = tuple[Rendition, ...]


def widths_of(width: float, height: float, *, scalable: bool) -> list[int]:
    """Return the widths to render: never more pixels than a photograph has."""
    wanted = WIDE if width >= WIDE_RATIO * height else WIDTHS
    if scalable or width >= wanted[-1]:
        return list(wanted)
    return [*(step for step in wanted if step < width), round(width)]


def render(job: Job, media: Path) -> Rendered:
    """Render one picture into the media folder.

    Raises: PictureError: the picture cannot be used.
    """
    images = _drawn(job.data) if drawings.looks_like_svg(job.data) else _scaled(job.data)
    renditions = []
    for image in images:
        data = encoded(image)
        renditions.append(Rendition(image.width, image.height, write_media(media, data), len(data)))
    return tuple(sorted(renditions, key=lambda one: one.width))


def _drawn(data: bytes) -> Iterator[Image.Image]:
    """Yield a drawing at its widths: drawn once, the smaller ones are averages of whole squares of pixels."""
    drawing = drawings.parse(data)
    *smaller, largest = widths_of(drawing.width, drawing.height, scalable=True)
    image = drawing.rendered(largest)
    yield image
    for width in smaller:
        yield image.reduce(largest // width)


def _scaled(data: bytes) -> Iterator[Image.Image]:
    size = raster.probe(data)
    widths = widths_of(size.width, size.height, scalable=False)
    largest = round(widths[-1] * max(1.0, size.height / size.width))
    image = raster.read(data, largest)
    for width in widths:
        height = max(1, round(width * image.height / image.width))
        yield image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def render_all(jobs: Mapping[str, Job], media: Path, workers: int | None = None) -> Iterator[tuple[str, Rendered]]:
    """Yield each job's key and renditions as they are finished, working on all cores.

    Args:
        jobs: key -> job.
        media: folder of the finished files.
        workers: processes; as many as there are cores when None, none at all when 0.
    Raises: ContentError: a picture cannot be used.
    """
    count = min(_cores() if workers is None else workers, len(jobs))
    if count < 2 or len(jobs) <= INLINE:
        for key, job in jobs.items():
            yield key, _result(job, _attempt(job, media))
        return
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"), initializer=_begin_process)
    try:
        yield from _in_parallel(pool, jobs, media, count)
    except BrokenProcessPool as error:
        names = ", ".join(sorted(job.name for job in jobs.values())[:5])
        problem = "a process that renders pictures was stopped"
        raise ContentError(Path(names), problem, "free memory and build again") from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin_process() -> None:
    """End when the parent is gone: a parent that is killed cannot say goodbye."""
    if parent := parent_process():
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait_for([sentinel])
    os._exit(1)


def _in_parallel(
    pool: ProcessPoolExecutor, jobs: Mapping[str, Job], media: Path, count: int
) -> Iterator[tuple[str, Rendered]]:
    """Hand out the jobs a few at a time, so that not all pictures are in memory at once."""
    waiting = iter(jobs.items())
    running: dict[Future[Rendered | Failure], str] = {}
    while True:
        for key, job in _take(waiting, count * 2 - len(running)):
            with _interrupts_held():  # the first starts the processes
                running[pool.submit(_attempt, job, media)] = key
        if not running:
            return
        finished, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in finished:
            key = running.pop(future)
            yield key, _result(jobs[key], future.result())


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold interrupts back, and in every process that is started meanwhile for good: they are the parent's to answer.

    A process that is interrupted while it begins breaks the pool, and whoever waits for the pool then waits for ever.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _take(jobs: Iterator[tuple[str, Job]], count: int) -> Iterable[tuple[str, Job]]:
    return [job for _, job in zip(range(count), jobs, strict=False)]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a picture cannot be used: a value, because it comes from another process."""

    problem: str
    remedy: str


def _attempt(job: Job, media: Path) -> Rendered | Failure:
    try:
        return render(job, media)
    except PictureError as error:
        return Failure(error.problem, error.remedy)


def _result(job: Job, result: Rendered | Failure) -> Rendered:
    if isinstance(result, Failure):
        raise ContentError(Path(job.name), result.problem, result.remedy)
    return result


def _cores() -> int:
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
