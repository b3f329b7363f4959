"""Names of the files in a compiled catalogue's folder."""

from pathlib import Path

CURRENT = "catalogue.db"
PREVIOUS = "catalogue.previous.db"  # shown when the current one cannot be opened

def media_path(folder: Path, sha256: str) -> str:
    """Return the absolute path of a media file in a compiled catalogue's folder."""
    return str(folder / "media" / sha256[:2] / sha256)
