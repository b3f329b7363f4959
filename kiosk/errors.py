"""Every error of the kiosk, one class per reaction the caller can have.

    KioskError
    ├── UsageError            the command was called wrongly          -> exit code 2
    ├── SiteFileError         the terminal's own file is wrong        -> exit code 1
    ├── ContentError          authored content cannot be compiled     -> exit code 1
    ├── PictureError          a picture cannot be used                -> becomes a finding
    ├── CatalogueError        a compiled catalogue cannot be shown    -> the previous one is shown
    │   └── SchemaVersionError    it was made for another version of the kiosk
    ├── KeysError             signing keys cannot be used             -> exit code 1
    ├── PublicationError      a publication cannot be written         -> exit code 1
    ├── PinError              a PIN cannot be one                     -> exit code 1
    └── SyncError             a sync brought nothing; the old content stays; told to staff, tried again later
        ├── UntrustedError        nothing is trusted yet, or what was offered is not signed by whom we trust
        ├── RefusedError          signed, but not for us: older, another group, a newer schema
        ├── StaleError            signed, but its signature has run out
        ├── DamagedError          what arrived is not what was signed
        ├── SourceError           the source cannot be reached or does not answer as it should
        │   └── MissingError          it answers, and has no such file
        ├── DiskError             no room, or the disk cannot be written
        └── BusyError             another sync is under way

A message names the place, the problem and the remedy, in this order.
"""

from pathlib import Path


class KioskError(Exception):
    """The root: what a command reports in one line, without a traceback."""


class UsageError(KioskError):
    """The command was called with arguments that do not go together."""


class SiteFileError(KioskError):
    """The terminal's site file cannot be used."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}; {remedy}")


class ContentError(KioskError):
    """The content has errors, so nothing was compiled."""

    def __init__(self, place: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{place}: {problem}; {remedy}")


class PictureError(KioskError):
    """A picture cannot be read, or must not be; whoever knows its file makes a finding of it."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem}; {remedy}")
        self.problem, self.remedy = problem, remedy


class CatalogueError(KioskError):
    """A compiled catalogue is missing, damaged or incomplete."""

    def __init__(self, path: Path, problem: str, remedy: str) -> None:
        super().__init__(f"{path}: {problem}; {remedy}")


class SchemaVersionError(CatalogueError):
    """The catalogue was compiled for another version of the kiosk."""


class _PlacedError(KioskError):
    """Tells place, problem and remedy."""

    def __init__(self, place: object, problem: str, remedy: str) -> None:
        super().__init__(f"{place}: {problem}; {remedy}")
        self.problem, self.remedy = problem, remedy


class KeysError(_PlacedError):
    """Signing keys are missing, damaged, locked with another passphrase, or would be overwritten."""


class PublicationError(_PlacedError):
    """A publication cannot be written or renewed."""


class PinError(_PlacedError):
    """A PIN is too short, not made of digits, or there is none yet."""


class SyncError(_PlacedError):
    """A sync ended without new content; what was installed before stays on screen."""

    @property
    def reason(self) -> str:
        """One word for programs and translations, such as untrusted or disk."""
        return type(self).__name__.removesuffix("Error").lower()


class UntrustedError(SyncError):
    """No root of trust is installed, or what the source offers is not signed by those we trust."""


class RefusedError(SyncError):
    """Rightly signed, but not for this terminal now: older than what it had, another group, a newer schema."""


class StaleError(SyncError):
    """Rightly signed, but the signature has run out: nobody renewed it, or somebody holds back what is newer."""


class DamagedError(SyncError):
    """What arrived, or lies on the disk, is not what was signed."""


class SourceError(SyncError):
    """The source cannot be reached, or does not answer as a web server or folder should.

    Args:
        retry_after_s: how long it asked us to wait; None: it did not ask.
    """

    def __init__(self, place: object, problem: str, remedy: str, retry_after_s: float | None = None) -> None:
        super().__init__(place, problem, remedy)
        self.retry_after_s = retry_after_s


class MissingError(SourceError):
    """The source answers, and has no such file (HTTP 404 or 403)."""


class DiskError(SyncError):
    """There is no room, or the disk cannot be written."""


class BusyError(SyncError):
    """Another sync is under way on this terminal."""
