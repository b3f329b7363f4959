"""Turns off what costs a kiosk memory or time and gives it nothing; a terminal runs for months."""

import builtins
import ctypes
import importlib
import inspect
import linecache
import sys
from types import ModuleType
from typing import Any

M_MMAP_THRESHOLD = -3  # of glibc's malloc.h
LARGE = 256 * 1024  # bytes, less than a card's picture; smaller things come and go with every frame


def be_frugal() -> None:
    """Save some 85 MB: call it once, after PySide6 was imported and before anything large is."""
    import_plainly()
    put_off_openssl()
    # SQLAlchemy imports them for programs that do not wait for their database, and for dialects from other packages
    put_off("asyncio", iscoroutine=inspect.iscoroutine)  # brings TLS: 4 MB
    put_off("importlib.metadata")  # brings email: 1 MB
    return_pictures()


def import_plainly() -> None:
    """Take back the import that PySide6 puts before Python's.

    PySide6's reads the source of every module that is imported later, and keeps it, to learn whether the module asks
    for ``snake_case`` methods. Nothing here does: SQLAlchemy loads a third faster without, and 14 MB are free.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()


def put_off_openssl() -> None:
    """Let Python's digests do without OpenSSL until somebody asks for what only OpenSSL has, such as ``scrypt``.

    SQLAlchemy imports them for names in its tables; OpenSSL would be loaded for that, 4 MB.
    """
    if "hashlib" in sys.modules or "_hashlib" in sys.modules:
        return
    sys.modules["_hashlib"] = None  # type: ignore[assignment]  # how Python is told that there is no such module
    try:
        hashlib = importlib.import_module("hashlib")
    finally:
        del sys.modules["_hashlib"]
    vars(hashlib)["__getattr__"] = lambda name: getattr(importlib.import_module("_hashlib"), name)


class PutOff(ModuleType):
    """Stands in for a module until something is asked of it that was not given to it."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def put_off(name: str, **given: object) -> None:
    """Import a module only when something of it is used that is not among what is ``given``."""
    if name not in sys.modules:
        stand_in = PutOff(name)
        vars(stand_in).update(given)
        sys.modules[name] = stand_in


def give_back() -> None:
    """Give the system what the C library keeps for later: 2 MB after a visit, in half a millisecond."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def return_pictures() -> None:
    """Let the C library give the memory of a picture back to the system when the picture is gone.

    glibc otherwise learns from the first large picture to keep room for the next one in its heap, which small things
    then keep from shrinking: 65 MB after the first screens, and 15 MB when only pictures above 1 MB are given back.
    Another C library is left as it is.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(M_MMAP_THRESHOLD, LARGE)
