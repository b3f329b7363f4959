"""``kiosk status``: what whoever looks after a terminal calls."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add, add_site, add_state
from kiosk.cli.telling import now
from kiosk.paths import DEFAULT_CONTENT, compiled_folder, state_folder, synced_folder

if TYPE_CHECKING:
    from kiosk.health import Status, Synced
    from kiosk.sync.generations import Generation


def add_status(commands: Subcommands) -> None:
    """Add the command that tells how the terminal is."""
    summary = "tell what this terminal shows and how it is; exit code 1 when it can show nothing"
    command = add(commands, "status", summary, "kiosk status --json")
    command.add_argument("--json", action="store_true", help="for a program")
    add_site(command)
    command.add_argument("--content", metavar="DIR", type=Path, help="the content folder, when it is not the default")
    add_state(command)
    command.set_defaults(run=_status)


def _status(options: argparse.Namespace) -> int:
    from kiosk.config import read_site
    from kiosk.health import status

    state = state_folder(options.state)
    settings = read_site(options.site).sync
    found = status(state, compiled_folder(state, options.content or DEFAULT_CONTENT), settings, now())
    trusts = _fingerprint(synced_folder(state)) if found.synced.trusting else ""
    if options.json:
        from dataclasses import asdict
        from json import dumps

        print(dumps({"showing": found.showing, "trusts": trusts, **asdict(found)}, indent=2, default=_as_text))
    else:
        print("\n".join(_lines(found, trusts)))
    return DONE if found.showing != "out of service" else INPUT_WRONG


def _as_text(value: Any) -> str:
    """Return what JSON has no form for: times as ISO 8601, paths as they are."""
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _fingerprint(folder: Path) -> str:
    """Return the fingerprint of the root that is trusted; empty when it cannot be read."""
    from kiosk.errors import UntrustedError
    from kiosk.publication.metadata import fingerprint
    from kiosk.sync.roots import newest
    from kiosk.sync.storage import Storage

    try:
        return fingerprint(newest(Storage(folder))[1])
    except UntrustedError:
        return ""


def _lines(found: "Status", trusts: str) -> list[str]:
    shown = found.content if found.content.usable else found.previous
    entries = ", ".join(f"{count} {collection}" for collection, count in shown.entries.items())
    return [
        f"showing:   {found.showing}",
        f"content:   {entries or found.content.problem}",
        f"languages: {' '.join(shown.languages) or '-'}",
        f"compiled:  {shown.compiled or '-'}",
        *_synced_lines(found.synced, trusts),
        f"state:     {found.state} ({found.disk_free_bytes / 1e9:.1f} GB free)",
        f"versions:  kiosk {found.kiosk}, Python {found.python}, Qt {found.qt}",
    ]


def _synced_lines(synced: "Synced", trusts: str) -> list[str]:
    if not trusts:
        return [
            "sync:      nobody is trusted yet; get 1.root.json from whoever publishes, then: kiosk trust 1.root.json"
        ]
    summary, current, previous = synced.summary, synced.current, synced.previous
    lines = [
        f"sync:      {synced.freshness}, from {synced.source or 'USB sticks only'}",
        f"release:   {_named(current) if current else 'none yet; the shipped content is shown'}",
    ]
    if previous:
        lines.append(f"before:    {_named(previous)}; kiosk rollback shows it again")
    if summary.held:
        lines.append(f"held back: release {summary.held}, rolled back here; kiosk sync --again installs it")
    lines.append(
        f"success:   {summary.last_success:%Y-%m-%d %H:%M} UTC" if summary.last_success else "success:   never"
    )
    if summary.problem:
        lines.append(f"failure:   {summary.problem}; {summary.remedy}")
    return [*lines, f"trusts:    {trusts}"]


def _named(generation: "Generation") -> str:
    release = generation.release
    published, installed = (f"{at:%Y-%m-%d %H:%M}" for at in (release.published, generation.installed))
    return f"{release.sequence}, published {published} UTC, here since {installed} UTC"
