"""Turns off what costs a kiosk memory or time and gives it nothing; a terminal runs for months."""

import builtins
import ctypes
import linecache

M_MMAP_THRESHOLD = -3  # of glibc's malloc.h
LARGE = 256 * 1024  # bytes, less than a card's picture; smaller things come and go with every frame


def be_frugal() -> None:
    """Save some 80 MB: call it once, after PySide6 was imported and before anything large is."""
    import_plainly()
    return_pictures()


def import_plainly() -> None:
    """Take back the import that PySide6 puts before Python's.

    PySide6's reads the source of every module that is imported later, and keeps it, to learn whether the module asks
    for ``snake_case`` methods. Nothing here does: SQLAlchemy loads a third faster without, and 14 MB are free.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def return_pictures() -> None:
    """Let the C library give the memory of a picture back to the system when the picture is gone.

    glibc otherwise learns from the first large picture to keep room for the next one in its heap, which small things
    then keep from shrinking: 65 MB after the first screens, and 15 MB when only pictures above 1 MB are given back.
    Another C library is left as it is.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE)
