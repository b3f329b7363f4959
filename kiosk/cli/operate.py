"""``kiosk status``: what whoever looks after a terminal calls."""

import argparse
from pathlib import Path

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add, add_state
from kiosk.paths import DEFAULT_CONTENT, compiled_folder, state_folder


def add_status(commands: Subcommands) -> None:
    """Add the command that tells how the terminal is."""
    summary = "tell what this terminal shows and how it is; exit code 1 when it can show nothing"
    command = add(commands, "status", summary, "kiosk status --json")
    command.add_argument("--json", action="store_true", help="for a program")
    command.add_argument("--content", metavar="DIR", type=Path, help="the content folder, when it is not the default")
    add_state(command)
    command.set_defaults(run=_status)


def _status(options: argparse.Namespace) -> int:
    from dataclasses import asdict
    from json import dumps

    from kiosk.health import status

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
