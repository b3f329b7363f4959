"""From what the site file says to a source."""

from pathlib import Path

from kiosk.sync.folder import FolderSource
from kiosk.sync.source import Source


def open_source(source: str) -> Source:
    """Return the source at an address (``https://...``) or in a folder; nothing is asked of it yet.

    Raises: SourceError: the address cannot be one.
    """
    if source.startswith(("https://", "http://")):
        from kiosk.sync.web import HttpSource  # late: a stick needs no network library

        return HttpSource(source)
    return FolderSource(Path(source))
