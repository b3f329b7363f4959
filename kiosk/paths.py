"""Where things lie: the shipped resources, the default content, and the one folder that is written."""

import os
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
DEFAULT_CONTENT = ROOT / "data" / "content"


def state_folder(chosen: Path | None) -> Path:
    """Return the folder for everything the kiosk writes.

    ``chosen`` (the option ``--state``), else the variable ``KIOSK_STATE``, else the XDG state folder.
    """
    if chosen is not None:
        return chosen.resolve()
    if named := os.environ.get("KIOSK_STATE"):
        return Path(named).resolve()
    base = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(base).resolve() / "kiosk"


def keep_caches_in(state: Path) -> None:
    """Make libraries keep their caches in the state folder: Qt its compiled screens, a graphics driver its shaders.

    Call it before they are loaded; nothing is to be written elsewhere.
    """
    os.environ["XDG_CACHE_HOME"] = str(state / "cache")


def compiled_folder(state: Path, content: Path) -> Path:
    """Return where the compiled form of a content folder is kept: one place for each content folder."""
    mark = crc32(str(content.resolve()).encode())
    return state / "compiled" / f"{content.resolve().name}-{mark:08x}"


def synced_folder(state: Path) -> Path:
    """Return where content that arrived by sync is kept."""
    return state / "synced"


def pin_file(state: Path) -> Path:
    """Return where the staff screen's hashed PIN is kept."""
    return state / "pin.json"
