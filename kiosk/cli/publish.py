"""``kiosk keys``, ``publish``, ``resign`` and ``doctor``: what whoever publishes content calls."""

import argparse
import os
import sys
from pathlib import Path

from kiosk.cli.parsing import DONE, INPUT_WRONG, Subcommands, add, content_folder
from kiosk.cli.telling import complain, now, report, today, wipe_line
from kiosk.errors import UsageError

PASSPHRASE = "KIOSK_KEYS_PASSPHRASE"

OFFLINE = """\
{folder}: six keys, each locked with your passphrase.
 1. Copy root-1.pem, root-2.pem and root-3.pem to three USB sticks, each with public.json, and lock them away in three
    places; then delete the three here. Any two of them, with the passphrase, can replace every other key. They are
    needed once more, for the first publication, and then not from day to day.
 2. targets.pem, snapshot.pem and timestamp.pem sign what you publish. They stay on the machine that publishes.
 3. Without public.json no key can be unlocked; it holds no secret. Copy it along, wherever a key goes.
 4. Write the passphrase down, and keep it in a fourth place. Without it nothing can be signed, by nobody.
"""


def add_keys(commands: Subcommands) -> None:
    """Add the commands that make and replace signing keys."""
    summary = "make the keys that sign publications, or replace a lost or stolen one"
    command = add(commands, "keys", summary, "kiosk keys create keys")
    actions = command.add_subparsers(title="actions", metavar="ACTION", required=True)
    create = add(actions, "create", "make a new set of keys", "kiosk keys create keys")
    create.add_argument("folder", metavar="DIR", type=Path, help="where the keys go; made when missing")
    create.set_defaults(run=_create)
    summary = "replace a key that was lost or stolen, and sign everything anew"
    rotate = add(actions, "rotate", summary, "kiosk keys rotate timestamp --keys keys --repository public")
    names = "root-1, root-2, root-3, targets, snapshot or timestamp"
    rotate.add_argument("name", metavar="KEY", help=f"which key: {names}")
    rotate.add_argument("--repository", metavar="DIR", type=Path, required=True, help="the publication's folder")
    _add_keys_folder(rotate)
    rotate.set_defaults(run=_rotate)
    summary = "renew the root with two of its keys, before it runs out after two years"
    renew = add(actions, "renew", summary, "kiosk keys renew --keys keys --repository public")
    renew.add_argument("--repository", metavar="DIR", type=Path, required=True, help="the publication's folder")
    _add_keys_folder(renew)
    renew.set_defaults(run=_renew)


def _create(options: argparse.Namespace) -> int:
    from kiosk.publication.keys import create_keys

    create_keys(options.folder, _new_passphrase(), now())
    print(OFFLINE.format(folder=options.folder), end="")
    return DONE


def _rotate(options: argparse.Namespace) -> int:
    from kiosk.publication.keys import rotate

    made = rotate(options.repository, options.keys, _passphrase(), now(), options.name)
    told = f"{made.added or 'a new key'} stands for {made.retired or 'the one before'}"
    print(f"{options.repository}: {told}; root {made.version} says so to every terminal that syncs")
    print(f"fingerprint: {made.fingerprint}")
    print(f"Copy {options.keys / 'public.json'} to wherever a key is kept: it tells which keys are in use now.")
    return DONE


def _renew(options: argparse.Namespace) -> int:
    from kiosk.publication.keys import renew_root

    made = renew_root(options.repository, options.keys, _passphrase(), now())
    print(f"{options.repository}: root {made.version} is good until {made.expires:%Y-%m-%d}")
    return DONE


def add_publish(commands: Subcommands) -> None:
    """Add the command that publishes."""
    summary = "check, compile and sign content, and write it where a web server finds it; again after an interruption"
    command = add(commands, "publish", summary, "kiosk publish data/content public --keys keys")
    command.add_argument("content", metavar="CONTENT", type=Path, help="the content folder, which holds site.yml")
    command.add_argument("repository", metavar="REPOSITORY", type=Path, help="the publication's folder")
    _add_keys_folder(command)
    command.add_argument("--group", default="", metavar="NAME", help="only for terminals of this group")
    command.add_argument("--to-stick", metavar="DIR", type=Path, help="a USB stick that gets the same publication")
    help_ = "where the compiled content is kept between two publications (else REPOSITORY.compiled beside it)"
    command.add_argument("--compiled", metavar="DIR", type=Path, help=help_)
    command.set_defaults(run=_publish)


def _publish(options: argparse.Namespace) -> int:
    from kiosk.authoring.build import build

    content = content_folder(options.content)
    compiled = options.compiled or options.repository.with_name(f"{options.repository.resolve().name}.compiled")
    if not build(content, compiled, today(), report(lines=False)).built:
        complain(f"{content}: has errors, nothing was published; see kiosk check {content}")
        return INPUT_WRONG

    from kiosk.publication.publish import publish

    published = publish(
        compiled, options.repository, options.keys, _passphrase(), now(), group=options.group, report=_tell
    )
    release = published.release
    wipe_line()
    if published.bytes:
        size = f"{published.bytes / 1e6:.1f} MB in {published.blobs} pictures and {published.patches} patches"
        print(f"{options.repository}: release {release.sequence} is published, {size}")
        if release.sequence == 1:
            _introduce(options.repository)
    else:
        print(f"{options.repository}: nothing changed since release {release.sequence}")
    if options.to_stick:
        from kiosk.publication.stick import copy_publication

        copied = copy_publication(options.repository, options.to_stick, _tell)
        wipe_line()
        print(
            f"{options.to_stick}: release {release.sequence}, {copied.files} files ({copied.bytes / 1e6:.1f} MB) copied"
        )
    return DONE


def _introduce(repository: Path) -> None:
    """Tell what whoever installs terminals has to know."""
    from kiosk.publication import layout
    from kiosk.publication.metadata import fingerprint

    root = repository / layout.FIRST_ROOT
    print(f"fingerprint: {fingerprint(root.read_bytes())}")
    print(f"Terminals are made to trust it with: kiosk trust {root.name}")
    print("Hand over that file, and read the fingerprint to whoever installs them: by telephone, or on paper.")


def add_resign(commands: Subcommands) -> None:
    """Add the command that renews signatures."""
    summary = "renew the signature that says a publication is still the newest; for a daily timer"
    command = add(commands, "resign", summary, "kiosk resign public --keys keys")
    command.add_argument("repository", metavar="REPOSITORY", type=Path, help="the publication's folder")
    _add_keys_folder(command)
    command.set_defaults(run=_resign)


def _resign(options: argparse.Namespace) -> int:
    from kiosk.publication.publish import resign

    until = resign(options.repository, options.keys, _passphrase(), now())
    print(f"{options.repository}: signed until {until:%Y-%m-%d %H:%M} UTC")
    return DONE


def add_doctor(commands: Subcommands) -> None:
    """Add the command that examines a web host."""
    summary = "test whether a web server serves a publication as terminals need it, and say what to change"
    command = add(commands, "doctor", summary, "kiosk doctor https://content.example.org/charleroi")
    command.add_argument("url", metavar="URL", help="the publication's address")
    command.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.publication.doctor import examine

    if not _is_address(options.url):
        raise UsageError(f"{options.url}: is no web address; give one that begins with https://")
    findings = examine(options.url, now=now())
    for finding in findings:
        told = f"{finding.problem}; {finding.remedy}" if finding.remedy else finding.problem
        print(f"{finding.level:<8} {finding.check}: {told}")
    return INPUT_WRONG if any(finding.level == "error" for finding in findings) else DONE


def _is_address(url: str) -> bool:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return parts.scheme in {"https", "http"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _add_keys_folder(command: argparse.ArgumentParser) -> None:
    help_ = f"the folder of the keys; their passphrase is asked for, or taken from ${PASSPHRASE}"
    command.add_argument("--keys", metavar="DIR", type=Path, required=True, help=help_)


def _tell(step: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{step:<78.78}", end="", file=sys.stderr, flush=True)


def _passphrase() -> str:
    if (given := os.environ.get(PASSPHRASE)) is not None:
        return given
    if not sys.stdin.isatty():
        raise UsageError(f"the keys' passphrase is needed; set ${PASSPHRASE}, or call this on a terminal")
    from getpass import getpass

    return getpass("Passphrase of the keys: ")


def _new_passphrase() -> str:
    passphrase = _passphrase()
    if PASSPHRASE not in os.environ:
        from getpass import getpass

        if getpass("The same passphrase again: ") != passphrase:
            raise UsageError("the two passphrases differ; call it again")
    return passphrase
