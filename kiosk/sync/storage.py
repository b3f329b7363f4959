"""Where everything lies in the folder of synced content."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Storage:
    """The folder in which a terminal keeps what arrived by sync.

    trust/<N>.root.json       roots of trust; the newest one counts
    tuf/                      python-tuf's cache, may vanish at any time
    objects/ab/<sha256>       verified media
    partial/                  unfinished downloads
    generations/<name>/       installed publications; CURRENT and PREVIOUS name two of them
    state.db, lock
    """

    folder: Path

    @property
    def trust(self) -> Path:
        """Folder of the accepted roots."""
        return self.folder / "trust"

    @property
    def tuf(self) -> Path:
        """Folder that belongs to python-tuf."""
        return self.folder / "tuf"

    @property
    def objects(self) -> Path:
        """Folder of the verified media."""
        return self.folder / "objects"

    @property
    def partial(self) -> Path:
        """Folder of unfinished downloads."""
        return self.folder / "partial"

    @property
    def generations(self) -> Path:
        """Folder of the installed publications."""
        return self.folder / "generations"

    @property
    def current(self) -> Path:
        """Names the generation on screen."""
        return self.folder / "CURRENT"

    @property
    def previous(self) -> Path:
        """Names the generation before it."""
        return self.folder / "PREVIOUS"

    @property
    def state(self) -> Path:
        """Database of what is remembered between syncs."""
        return self.folder / "state.db"

    @property
    def lock(self) -> Path:
        """Locked while a sync runs."""
        return self.folder / "lock"

    def object(self, sha256: str) -> Path:
        """Return where a verified media file lies."""
        return self.objects / sha256[:2] / sha256

    def part(self, sha256: str) -> Path:
        """Return where an unfinished download lies."""
        return self.partial / f"{sha256}.part"
