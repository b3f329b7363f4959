"""What the commands' own descriptions have in common."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import UsageError

if TYPE_CHECKING:
    Subcommands = argparse._SubParsersAction[argparse.ArgumentParser]
else:
    Subcommands = object  # the class takes no parameter at run time

DONE, INPUT_WRONG, USAGE_WRONG, INTERRUPTED = 0, 1, 2, 130
"""Exit codes."""


def add(commands: Subcommands, name: str, summary: str, example: str) -> argparse.ArgumentParser:
    """Add a command that explains itself with an example."""
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def add_state(command: argparse.ArgumentParser) -> None:
    """Add the option for the folder that is written."""
    help_ = "the folder for everything that is written (else $KIOSK_STATE, else the XDG state folder)"
    command.add_argument("--state", metavar="DIR", type=Path, help=help_)


def add_site(command: argparse.ArgumentParser) -> None:
    """Add the option for the terminal's own facts."""
    command.add_argument("--site", metavar="FILE", type=Path, help="this terminal's site file")


def size(text: str) -> tuple[int, int]:
    """Return width and height in pixels of a text such as 1080x1920."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 200 <= int(width) <= 16000 and 200 <= int(height) <= 16000):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it as 1080x1920")
    return int(width), int(height)


def content_folder(path: Path) -> Path:
    """Return a folder of authored content.

    Raises: UsageError: there is no such folder.
    """
    if not path.is_dir():
        raise UsageError(f"{path}: is not a folder; give the folder that holds site.yml")
    return path
