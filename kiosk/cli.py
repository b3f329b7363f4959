"""The command ``kiosk``: its subcommands, each of which loads only what it needs.

argparse rather than a library that is nicer to write with: a terminal starts 0.1 s sooner.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.errors import KioskError, UsageError

if TYPE_CHECKING:
    from datetime import date

    from kiosk.authoring.build import Result
    from kiosk.authoring.progress import Progress, Report

    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, INPUT_WRONG, USAGE_WRONG, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 input wrong, 2 usage wrong."""
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except KioskError as error:
        _complain(str(error))
        return USAGE_WRONG if isinstance(error, UsageError) else INPUT_WRONG
    except ModuleNotFoundError as error:
        _complain(f"{error.name}: this part of the kiosk is not installed; run script/setup")
        return INPUT_WRONG
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INPUT_WRONG
    except OSError as error:
        _complain(
            f"{error.filename or 'input or output'}: {error.strerror or error}; check the path, its rights and the disk"
        )
        return INPUT_WRONG
    except KeyboardInterrupt:
        _complain("interrupted; what was there before is untouched")
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("KIOSK_TRACEBACK"):
            raise
        _complain(f"a fault of the kiosk itself ({type(error).__name__}: {error}); KIOSK_TRACEBACK=1 tells where")
        return INPUT_WRONG


def _complain(message: str) -> None:
    print(f"kiosk: {message}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A touchscreen kiosk for visitor centres.",
        epilog="example: kiosk check data/content",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_run(commands)
    _add_check(commands)
    _add_build(commands)
    _add_screenshots(commands)
    _add_status(commands)
    return parser


def _add(commands: "Subcommands", name: str, summary: str, example: str) -> argparse.ArgumentParser:
    """Add a command that explains itself with an example."""
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_run(commands: "Subcommands") -> None:
    summary = "show the kiosk, on the whole screen or in a window"
    command = _add(commands, "run", summary, "kiosk run --windowed --size 540x960 --content data/content")
    command.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    command.add_argument("--size", metavar="WxH", type=_size, help="size of the window in pixels, such as 1080x1920")
    help_ = "a content folder to show instead of the default one; with --windowed also while it is being written"
    command.add_argument("--content", metavar="DIR", type=Path, help=help_)
    command.add_argument("--site", metavar="FILE", type=Path, help="this terminal's site file")
    command.add_argument("--language", metavar="xx", help="language of a new visit, such as nl")
    _add_state(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from dataclasses import replace

    from kiosk.config import read_site
    from kiosk.paths import DEFAULT_CONTENT, keep_caches_in, state_folder

    site = read_site(options.site)
    if options.language:
        site = replace(site, language=options.language)
    content = _folder(options.content or DEFAULT_CONTENT)
    state = state_folder(options.state)
    state.mkdir(parents=True, exist_ok=True)
    keep_caches_in(state)

    from kiosk.ui.application import Options, run

    live = options.windowed and options.content is not None
    return run(Options(state, site, content, windowed=options.windowed, live=live, size=options.size))


def _add_state(command: argparse.ArgumentParser) -> None:
    help_ = "the folder for everything that is written (else $KIOSK_STATE, else the XDG state folder)"
    command.add_argument("--state", metavar="DIR", type=Path, help=help_)


def _size(text: str) -> tuple[int, int]:
    """Return width and height in pixels of a text such as 1080x1920."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 16000 and 200 <= int(height) <= 16000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1080x1920")
    return int(width), int(height)


def _folder(path: Path) -> Path:
    if not path.is_dir():
        raise UsageError(f"{path}: is not a folder; give the folder that holds site.yml")
    return path


def _add_check(commands: "Subcommands") -> None:
    summary = "find what is wrong or missing in a content folder; exit code 1 when there are errors"
    command = _add(commands, "check", summary, "kiosk check data/content --format json")
    command.add_argument("content", metavar="DIR", type=Path, help="the content folder, which holds site.yml")
    command.add_argument("--format", choices=("text", "json"), default="text", help="how to print the findings")
    command.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from kiosk.authoring.check import check
    from kiosk.authoring.completeness import as_table
    from kiosk.authoring.findings import as_json, as_text, summary

    checked = check(options.content, _today())
    if options.format == "json":
        sys.stdout.write(as_json(checked.findings))
    else:
        sys.stdout.write(as_text(checked.findings))
        sys.stdout.write(as_table(checked.content))
        print(summary(checked.findings))
    return DONE if checked.usable else INPUT_WRONG


def _add_build(commands: "Subcommands") -> None:
    summary = "compile a content folder into a catalogue with its pictures; with errors nothing is written"
    command = _add(commands, "build", summary, "kiosk build data/content compiled")
    command.add_argument("content", metavar="DIR", type=Path, help="the content folder, which holds site.yml")
    command.add_argument("out", metavar="OUT", type=Path, help="where catalogue.db and media go; made when missing")
    command.add_argument("--watch", action="store_true", help="go on, and build again whenever a file was saved")
    command.add_argument("--progress", action="store_true", help="tell a program on stdout: progress, finding, built")
    command.set_defaults(run=_build)


def _build(options: argparse.Namespace) -> int:
    if not options.watch:
        return _build_once(options)
    from kiosk.authoring.watch import changes

    for _ in changes(options.content, _while_wanted(0.25)):
        _build_once(options)
    return DONE


def _while_wanted(seconds: float) -> Callable[[], bool]:
    """Return what lets a moment pass, until the process that started us is gone."""
    from time import sleep

    parent = os.getppid()

    def wait() -> bool:
        sleep(seconds)
        return os.getppid() == parent

    return wait


def _build_once(options: argparse.Namespace) -> int:
    from kiosk.authoring.build import build

    result = build(options.content, options.out, _today(), _report(lines=options.progress))
    if options.progress:
        for finding in result.findings:
            print(f"finding {finding}")
        print("built yes" if result.built else "built no", flush=True)
        return DONE if result.built else INPUT_WRONG
    if not result.built:
        from kiosk.authoring.findings import as_text, summary

        errors = [finding for finding in result.findings if finding.level == "error"]
        sys.stderr.write(as_text(errors))
        _complain(f"nothing was compiled ({summary(result.findings)}); set the errors right, and build again")
        return INPUT_WRONG
    print(_outcome(result, options.out))
    return DONE


def _outcome(result: "Result", out: Path) -> str:
    if not result.changed:
        return f"{out}: nothing changed"
    from kiosk.authoring.findings import summary

    told = f", {summary(result.findings)} (kiosk check tells them)" if result.findings else ""
    size = f"{result.bytes / 1e6:.1f} MB"
    return f"{out}: {result.entries} entries, {result.rendered} pictures rendered, {size}{told}"


def _add_screenshots(commands: "Subcommands") -> None:
    summary = "render every screen to OUT/<size>/<language>/<screen>.png, with contact sheets"
    example = "kiosk screenshots shots --size 1080x1920 --size 1920x1080 --language fr"
    command = _add(commands, "screenshots", summary, example)
    command.add_argument("out", metavar="OUT", type=Path, help="where the pictures go; made when missing")
    command.add_argument("--content", metavar="DIR", type=Path, help="a content folder instead of the default one")
    command.add_argument("--size", metavar="WxH", type=_size, action="append", help="of the window; may be repeated")
    command.add_argument("--language", metavar="xx", action="append", help="may be repeated; else all of the content")
    _add_state(command)
    command.set_defaults(run=_screenshots)


def _screenshots(options: argparse.Namespace) -> int:
    from kiosk.authoring.build import build
    from kiosk.paths import DEFAULT_CONTENT, compiled_folder, keep_caches_in, state_folder

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    content = _folder(options.content or DEFAULT_CONTENT)
    state = state_folder(options.state)
    keep_caches_in(state)
    compiled = compiled_folder(state, content)
    if not build(content, compiled, _today(), _report(lines=False)).built:
        _complain(f"{content}: has errors; see kiosk check {content}")
        return INPUT_WRONG

    from kiosk.ui.screenshots import take

    for path in take(compiled, options.out, options.size or [(1080, 1920), (1920, 1080)], options.language or []):
        print(path)
    return DONE


def _add_status(commands: "Subcommands") -> None:
    summary = "tell what this terminal shows and how it is; exit code 1 when it can show nothing"
    command = _add(commands, "status", summary, "kiosk status --json")
    command.add_argument("--json", action="store_true", help="for a program")
    command.add_argument("--content", metavar="DIR", type=Path, help="the content folder, when it is not the default")
    _add_state(command)
    command.set_defaults(run=_status)


def _status(options: argparse.Namespace) -> int:
    from dataclasses import asdict
    from json import dumps

    from kiosk.health import status
    from kiosk.paths import DEFAULT_CONTENT, compiled_folder, state_folder

    state = state_folder(options.state)
    found = status(state, compiled_folder(state, options.content or DEFAULT_CONTENT))
    if options.json:
        print(dumps({"showing": found.showing, **asdict(found)}, indent=2))
    else:
        shown = found.content if found.content.usable else found.previous
        entries = ", ".join(f"{count} {collection}" for collection, count in shown.entries.items())
        print(f"showing:   {found.showing}")
        print(f"content:   {entries or found.content.problem}")
        print(f"languages: {' '.join(shown.languages) or '-'}")
        print(f"compiled:  {shown.compiled or '-'}")
        print(f"state:     {found.state} ({found.disk_free_bytes / 1e9:.1f} GB free)")
        print(f"versions:  kiosk {found.kiosk}, Python {found.python}, Qt {found.qt}")
    return DONE if found.showing != "out of service" else INPUT_WRONG


def _report(*, lines: bool) -> "Report":
    """Return who is told of progress: a program on stdout, a person on a terminal, or nobody."""

    def to_program(progress: "Progress") -> None:
        print(f"progress {progress.done} {progress.total} {progress.name}", flush=True)

    def to_person(progress: "Progress") -> None:
        rest = "" if progress.remaining_s is None else f"about {progress.remaining_s:.0f} s left"
        end = "\n" if progress.done == progress.total else ""
        line = f"\r{progress.done}/{progress.total} {progress.name:<48.48} {rest:<20}"
        print(line, end=end, file=sys.stderr, flush=True)

    if lines:
        return to_program
    return to_person if sys.stderr.isatty() else lambda progress: None


def _today() -> "date":
    """Return the date on the wall."""
    from datetime import UTC, datetime

    return datetime.now(UTC).astimezone().date()
