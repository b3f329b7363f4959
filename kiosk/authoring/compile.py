"""From checked content to ``catalogue.db`` and its media; see ``build`` for the way in."""

import time
from datetime import date
from pathlib import Path

from kiosk.authoring import files, output
from kiosk.authoring.build import CATALOGUE, MEDIA, Result
from kiosk.authoring.check import Checked, check
from kiosk.authoring.illustrations import Plan, plan
from kiosk.authoring.progress import Meter, Report
from kiosk.authoring.renditions import Job, render_all
from kiosk.authoring.rows import Illustration, Rows, write_database

SAVE_EVERY = 8
"""Jobs after which finished work is noted, for the case that the build is killed."""


def compile_content(root: Path, out: Path, today: date, digest: str, report: Report, workers: int | None) -> Result:
    """Check the content and, without errors, write its catalogue."""
    checked = check(root, today, output.read_cache(out))
    if not checked.usable:
        return Result(built=False, changed=False, findings=checked.findings)
    out.mkdir(parents=True, exist_ok=True)
    with output.alone(out):
        return _write(checked, out, digest, report, workers)


def _write(checked: Checked, out: Path, digest: str, report: Report, workers: int | None) -> Result:
    content, site = checked.content, checked.site
    plans = list(plan(content, site))
    jobs = {job.key: job for one in plans for job in one.jobs.values()}
    known = output.whole(output.read_cache(out), out / MEDIA)
    missing = {key: job for key, job in jobs.items() if key not in known}
    meter = Meter(len(missing) + 1, report, time.monotonic)
    known |= _render(missing, known, out, meter, workers)
    draft = out / f".{CATALOGUE}.part"
    draft.unlink(missing_ok=True)
    write_database(draft, Rows(content, site, [_illustration(one, known) for one in plans]))
    size = output.put_catalogue(out, draft)
    kept = output.remove_unused(out)
    output.write_cache(out, {key: done for key, done in known.items() if all(one.sha256 in kept for one in done)})
    media = {one.sha256: one.bytes for key in jobs for one in known[key]}
    output.write_stamp(out, digest, media)
    meter.step(CATALOGUE)
    total = size + sum(media.values())
    return Result(True, True, checked.findings, len(content.entries), len(missing), total)


def _render(missing: dict[str, Job], known: output.Cache, out: Path, meter: Meter, workers: int | None) -> output.Cache:
    """Render what is missing; what is finished is noted now and then."""
    done: output.Cache = {}
    for number, (key, rendered) in enumerate(render_all(missing, out / MEDIA, workers), start=1):
        done[key] = rendered
        if number % SAVE_EVERY == 0:
            output.write_cache(out, known | done)
        meter.step(missing[key].name)
    for folder in {path.parent for path in files.media_files(out / MEDIA)}:
        files.sync_folder(folder)
    return done


def _illustration(one: Plan, known: output.Cache) -> Illustration:
    shapes = {shape: known[job.key] for shape, job in one.jobs.items()}
    return Illustration(
        one.entry, one.role, one.position, one.focus, one.credit, one.drawn, shapes, dict(one.alt), dict(one.caption)
    )
