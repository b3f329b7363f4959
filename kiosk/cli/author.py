"""``kiosk check`` and ``kiosk build``: what people who write content call."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add
from kiosk.cli.telling import complain, report, today

if TYPE_CHECKING:
    from kiosk.authoring.build import Result


def add_check(commands: Subcommands) -> None:
    """Add the command that finds what is wrong."""
    summary = "find what is wrong or missing in a content folder; exit code 1 when there are errors"
    command = add(commands, "check", summary, "kiosk check data/content --format json")
    command.add_argument("content", metavar="DIR", type=Path, help="the content folder, which holds site.yml")
    command.add_argument("--format", choices=("text", "json"), default="text", help="how to print the findings")
    command.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    from kiosk.authoring.check import check
    from kiosk.authoring.completeness import as_table
    from kiosk.authoring.findings import as_json, as_text, summary

    checked = check(options.content, today())
    if options.format == "json":
        sys.stdout.write(as_json(checked.findings))
    else:
        sys.stdout.write(as_text(checked.findings))
        sys.stdout.write(as_table(checked.content))
        print(summary(checked.findings))
    return DONE if checked.usable else INPUT_WRONG


def add_build(commands: Subcommands) -> None:
    """Add the command that compiles."""
    summary = "compile a content folder into a catalogue with its pictures; with errors nothing is written"
    command = add(commands, "build", summary, "kiosk build data/content compiled")
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

    result = build(options.content, options.out, today(), report(lines=options.progress))
    if options.progress:
        for finding in result.findings:
            print(f"finding {finding}")
        print("built yes" if result.built else "built no", flush=True)
        return DONE if result.built else INPUT_WRONG
    if not result.built:
        from kiosk.authoring.findings import as_text, summary

        errors = [finding for finding in result.findings if finding.level == "error"]
        sys.stderr.write(as_text(errors))
        complain(f"nothing was compiled ({summary(result.findings)}); set the errors right, and build again")
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
