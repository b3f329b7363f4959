"""Where everything lies in a publication, the same on a web server and on a USB stick.

    metadata/{N.root,N.targets,N.snapshot,timestamp}.json
    targets/catalogue/<sha256>.catalogue.db.zst             the whole catalogue, compressed
    targets/catalogue/from/<sha256>.<old sha256>.zpatch     what differs from an earlier catalogue, compressed
    blobs/ab/<sha256>                                       media

Paths use slashes and are relative to the publication. Everything but ``timestamp.json`` never changes once written.
"""

METADATA = "metadata"
TARGETS = "targets"
BLOBS = "blobs"

TIMESTAMP = f"{METADATA}/timestamp.json"
"""What a terminal asks for first, and what is written last."""

FIRST_ROOT = f"{METADATA}/1.root.json"
"""What a terminal is made to trust by hand."""

CATALOGUE = "catalogue/catalogue.db.zst"
"""The target that is the whole catalogue."""


def patch(old_sha256: str) -> str:
    """Return the target that turns the database with this digest into the newest one."""
    return f"catalogue/from/{old_sha256}.zpatch"


def target_file(target: str, sha256: str) -> str:
    """Return the path of a target's file: its own digest stands before its name."""
    folder, _, name = target.rpartition("/")
    return f"{TARGETS}/{folder}/{sha256}.{name}"


def is_digest(value: object) -> bool:
    """Tell whether something is a sha256 as it stands in names: 64 digits and small letters."""
    return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")


def blob(sha256: str) -> str:
    """Return the path of a media file."""
    return f"{BLOBS}/{sha256[:2]}/{sha256}"
