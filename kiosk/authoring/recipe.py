"""What a build depends on besides the content: the code that makes it and the libraries that draw.

Nothing is imported here but the standard library: a build that finds nothing changed ends before it loads the rest.
"""

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
PICTURES = ("raster.py", "drawings.py", "encoding.py", "renditions.py")
SOURCES = ("__init__.py", "languages.py", "catalogue/tables.py", "catalogue/geo.py")
LIBRARIES = ("pillow", "resvg_py")


def _digest(paths: list[Path]) -> str:
    total = hashlib.sha256()
    for path in paths:
        total.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for library in LIBRARIES:
        total.update(f"{library} {_version(library)}\n".encode())
    return total.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"


@cache
def recipe() -> str:
    """Return a digest of everything that decides how a picture is rendered."""
    return _digest([PACKAGE / "authoring" / name for name in PICTURES])


@cache
def code() -> str:
    """Return a digest of everything that decides what a build makes of its content."""
    authoring = sorted((PACKAGE / "authoring").glob("*.py"))
    return _digest([*authoring, *(PACKAGE / name for name in SOURCES)])


def content_digest(root: Path) -> str:
    """Return a digest of a content folder: its relative names and what the files hold."""
    total = hashlib.sha256(code().encode())
    for path in sorted(path for path in root.rglob("*") if path.is_file()):
        name = path.relative_to(root).as_posix()
        with path.open("rb") as stream:
            total.update(
                name.encode("utf-8", "surrogateescape") + b"\0" + hashlib.file_digest(stream, "sha256").digest()
            )
    return total.hexdigest()
