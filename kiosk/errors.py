"""Every error of the kiosk, one class per reaction the caller can have.

    KioskError
    ├── UsageError            the command was called wrongly          -> exit code 2
    ├── SiteFileError         the terminal's own file is wrong        -> exit code 1
    ├── ContentError          authored content cannot be compiled     -> exit code 1
    ├── PictureError          a picture cannot be used                -> becomes a finding
    └── CatalogueError        a compiled catalogue cannot be shown    -> the previous one is shown
        └── SchemaVersionError    it was made for another version of the kiosk

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
