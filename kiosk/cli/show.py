"""``kiosk run`` and ``kiosk screenshots``: what needs a screen, or draws one."""

import argparse
import os
from pathlib import Path

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add, add_site, add_state, content_folder, size
from kiosk.cli.telling import complain, report, today
from kiosk.paths import DEFAULT_CONTENT, compiled_folder, keep_caches_in, state_folder


def add_run(commands: Subcommands) -> None:
    """Add the command that shows the kiosk."""
    summary = "show the kiosk, on the whole screen or in a window"
    command = add(commands, "run", summary, "kiosk run --windowed --size 540x960 --content data/content")
    command.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    command.add_argument("--size", metavar="WxH", type=size, help="size of the window in pixels, such as 1080x1920")
    help_ = "a content folder to show instead of the default one; with --windowed also while it is being written"
    command.add_argument("--content", metavar="DIR", type=Path, help=help_)
    add_site(command)
    command.add_argument("--language", metavar="xx", help="language of a new visit, such as nl")
    add_state(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from dataclasses import replace

    from kiosk.config import read_site

    site = read_site(options.site)
    if options.language:
        site = replace(site, language=options.language)
    content = content_folder(options.content or DEFAULT_CONTENT)
    state = state_folder(options.state)
    state.mkdir(parents=True, exist_ok=True)
    keep_caches_in(state)

    from kiosk.ui.application import Options, run

    live = options.windowed and options.content is not None
    return run(
        Options(state, site, content, windowed=options.windowed, live=live, size=options.size, site_file=options.site)
    )


def add_screenshots(commands: Subcommands) -> None:
    """Add the command that draws every screen."""
    summary = "render every screen to OUT/<size>/<language>/<screen>.png, with contact sheets"
    example = "kiosk screenshots shots --size 1080x1920 --size 1920x1080 --language fr"
    command = add(commands, "screenshots", summary, example)
    command.add_argument("out", metavar="OUT", type=Path, help="where the pictures go; made when missing")
    command.add_argument("--content", metavar="DIR", type=Path, help="a content folder instead of the default one")
    command.add_argument("--size", metavar="WxH", type=size, action="append", help="of the window; may be repeated")
    command.add_argument("--language", metavar="xx", action="append", help="may be repeated; else all of the content")
    add_state(command)
    command.set_defaults(run=_screenshots)


def _screenshots(options: argparse.Namespace) -> int:
    from kiosk.authoring.build import build

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    content = content_folder(options.content or DEFAULT_CONTENT)
    state = state_folder(options.state)
    keep_caches_in(state)
    compiled = compiled_folder(state, content)
    if not build(content, compiled, today(), report(lines=False)).built:
        complain(f"{content}: has errors; see kiosk check {content}")
        return INPUT_WRONG

    from kiosk.ui.screenshots import take

    for path in take(compiled, options.out, options.size or [(1080, 1920), (1920, 1080)], options.language or []):
        print(path)
    return DONE
