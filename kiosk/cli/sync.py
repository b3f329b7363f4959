"""``kiosk trust``, ``sync``, ``rollback`` and ``pin``: how a terminal gets its content, and who may touch it."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add, add_site, add_state
from kiosk.cli.telling import complain, now, wipe_line
from kiosk.config import Site, read_site
from kiosk.errors import SyncError, UsageError
from kiosk.paths import pin_file, state_folder, synced_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.sync.progress import Progress
    from kiosk.sync.storage import Storage
    from kiosk.sync.updater import Outcome

PIN = "KIOSK_PIN"


def add_trust(commands: Subcommands) -> None:
    """Add the command that makes a terminal trust a publication."""
    summary = "make this terminal trust a publication: install its first root; without it nothing is synced"
    command = add(commands, "trust", summary, "kiosk trust 1.root.json")
    command.add_argument("file", metavar="FILE", type=Path, help="the publication's metadata/1.root.json")
    command.add_argument("--yes", action="store_true", help="do not ask whether the fingerprint is right")
    add_state(command)
    command.set_defaults(run=_trust)


def _trust(options: argparse.Namespace) -> int:
    from kiosk.sync.roots import install_root, read_root

    root, data = read_root(options.file)
    print(f"fingerprint: {root.fingerprint}")
    print("Compare it with the one that whoever publishes reads to you, on the telephone or on paper.")
    if not options.yes and not _agreed("Is it the same? [y/N] "):
        complain("nothing was installed")
        return INPUT_WRONG
    install_root(_storage(options), data)
    print(f"this terminal trusts root {root.version} now; kiosk sync brings its content")
    return DONE


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        raise UsageError("nobody is there to compare the fingerprint; call this on a terminal, or with --yes")
    return input(question).strip().lower() in {"y", "yes", "o", "oui", "j", "ja"}


def add_sync(commands: Subcommands) -> None:
    """Add the command that brings new content."""
    summary = "bring the newest content to this terminal, now"
    command = add(commands, "sync", summary, "kiosk sync --source https://content.example.org/charleroi")
    help_ = "address or folder of the publication (else the one in the site file)"
    command.add_argument("--source", metavar="URL|DIR", help=help_)
    command.add_argument("--again", action="store_true", help="also install what was rolled back")
    command.add_argument("--json", action="store_true", help="the result for a program")
    command.add_argument("--progress", action="store_true", help="tell a program on stdout: progress, outcome")
    add_site(command)
    add_state(command)
    command.set_defaults(run=_sync)


def _sync(options: argparse.Namespace) -> int:
    os.nice(10)  # the screen goes first, always
    site = read_site(options.site)
    address = options.source or site.sync.source
    try:
        if not address:
            raise UsageError("no source; give one with --source, or in the [sync] section of the site file")
        outcome = _bring(options, site, address)
    except SyncError as error:
        if not (options.json or options.progress):
            raise
        _say(options, {"kind": "failed", "reason": error.reason, "problem": error.problem, "remedy": error.remedy})
        return INPUT_WRONG
    if options.progress:
        _say(options, {"kind": outcome.kind, "sequence": outcome.release.sequence})
    elif options.json:
        _say(options, {"kind": outcome.kind, **_figures(outcome)})
    else:
        wipe_line()
        print(_sentence(outcome))
    return DONE


def _bring(options: argparse.Namespace, site: Site, address: str) -> "Outcome":
    from kiosk.sync.addresses import open_source
    from kiosk.sync.disk import Disk
    from kiosk.sync.updater import Terminal, sync

    terminal = Terminal(_storage(options), site.sync.group, now, Disk(), site.sync.rate_kb_s * 1000)
    return sync(terminal, open_source(address), _reporter(options), again=options.again)


def _reporter(options: argparse.Namespace) -> "Callable[[Progress], None]":
    from dataclasses import asdict
    from json import dumps

    def to_program(progress: "Progress") -> None:
        print(f"progress {dumps(asdict(progress))}", flush=True)

    def to_person(progress: "Progress") -> None:
        rest = "" if progress.remaining_s is None else f"about {progress.remaining_s:.0f} s left"
        size = f"{progress.bytes / 1e6:.1f} of {progress.bytes_total / 1e6:.1f} MB"
        line = f"\r{progress.files}/{progress.files_total} files, {size} {rest:<24}"
        print(line, end="", file=sys.stderr, flush=True)

    if options.progress:
        return to_program
    return to_person if sys.stderr.isatty() else lambda progress: None


def _say(options: argparse.Namespace, told: dict[str, Any]) -> None:
    from json import dumps

    print(f"outcome {dumps(told)}" if options.progress else dumps(told, indent=2), flush=True)


def _figures(outcome: "Outcome") -> dict[str, Any]:
    release = outcome.release
    return {
        "sequence": release.sequence,
        "published": release.published.isoformat(),
        "bytes": outcome.bytes,
        "requests": outcome.requests,
    }


def _sentence(outcome: "Outcome") -> str:
    release = outcome.release
    named = f"release {release.sequence} of {release.published:%Y-%m-%d %H:%M} UTC"
    match outcome.kind:
        case "installed":
            return f"{named} is installed ({outcome.bytes / 1e6:.2f} MB in {outcome.requests} requests)"
        case "held":
            return f"{named} was rolled back here, so it stays away; kiosk sync --again installs it all the same"
        case _:
            return f"{named} is here already"


def add_rollback(commands: Subcommands) -> None:
    """Add the command that goes back to the content before."""
    summary = "go back to the content that was shown before; the newer one stays away until a newer one comes"
    command = add(commands, "rollback", summary, "kiosk rollback")
    add_state(command)
    command.set_defaults(run=_rollback)


def _rollback(options: argparse.Namespace) -> int:
    from kiosk.sync.disk import Disk
    from kiosk.sync.updater import Terminal, roll_back

    generation = roll_back(Terminal(_storage(options), "", now, Disk()))
    print(f"release {generation.release.sequence} of {generation.release.published:%Y-%m-%d %H:%M} UTC is shown again")
    return DONE


def add_pin(commands: Subcommands) -> None:
    """Add the command that sets the staff screen's PIN."""
    summary = "set the PIN of the staff screen, 4 to 12 digits; without one the staff screen stays closed"
    command = add(commands, "pin", summary, "kiosk pin")
    add_state(command)
    command.set_defaults(run=_pin)


def _pin(options: argparse.Namespace) -> int:
    from kiosk.pin import PinStore

    PinStore(pin_file(state_folder(options.state)), now).set(_new_pin())
    print("the staff screen opens with the new PIN: hold the top left corner of the glass for three seconds")
    return DONE


def _new_pin() -> str:
    if (given := os.environ.get(PIN)) is not None:
        return given
    if not sys.stdin.isatty():
        raise UsageError(f"nobody is there to type a PIN; set ${PIN}, or call this on a terminal")
    from getpass import getpass

    pin = getpass("New PIN: ")
    if getpass("The same PIN again: ") != pin:
        raise UsageError("the two PINs differ; call it again")
    return pin


def _storage(options: argparse.Namespace) -> "Storage":
    from kiosk.sync.storage import Storage

    return Storage(synced_folder(state_folder(options.state)))
