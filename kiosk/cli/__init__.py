"""The command ``kiosk``: its subcommands, each of which loads only what it needs.

argparse rather than a library that is nicer to write with: a terminal starts 0.1 s sooner.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from kiosk import __version__
from kiosk.cli.author import add_build, add_check
from kiosk.cli.operate import add_status
from kiosk.cli.parsing import INPUT_WRONG, INTERRUPTED, USAGE_WRONG
from kiosk.cli.publish import add_doctor, add_keys, add_publish, add_resign
from kiosk.cli.show import add_run, add_screenshots
from kiosk.cli.sync import add_pin, add_rollback, add_sync, add_trust
from kiosk.cli.telling import complain
from kiosk.errors import KioskError, UsageError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 input wrong, 2 usage wrong."""
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except KioskError as error:
        complain(str(error))
        return USAGE_WRONG if isinstance(error, UsageError) else INPUT_WRONG
    except ModuleNotFoundError as error:
        complain(f"{error.name}: this part of the kiosk is not installed; run script/setup")
        return INPUT_WRONG
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INPUT_WRONG
    except OSError as error:
        complain(
            f"{error.filename or 'input or output'}: {error.strerror or error}; check the path, its rights and the disk"
        )
        return INPUT_WRONG
    except EOFError:
        complain("the input ended before an answer came; call it again")
        return USAGE_WRONG
    except KeyboardInterrupt:
        complain("interrupted; what was there before is untouched")
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("KIOSK_TRACEBACK"):
            raise
        complain(f"a fault of the kiosk itself ({type(error).__name__}: {error}); KIOSK_TRACEBACK=1 tells where")
        return INPUT_WRONG


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="A touchscreen kiosk for visitor centres.",
        epilog="example: kiosk check data/content",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    show = (add_run, add_screenshots)
    write = (add_check, add_build)
    publish = (add_keys, add_publish, add_resign, add_doctor)
    operate = (add_trust, add_sync, add_rollback, add_status, add_pin)
    for add in (*show, *write, *publish, *operate):
        add(commands)
    return parser
