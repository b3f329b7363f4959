"""Opens a compiled catalogue and runs queries on it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from sqlite3 import Connection, connect
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.pool import SingletonThreadPool

from kiosk.catalogue.files import CURRENT, PREVIOUS, SENSELESS, verify_marks
from kiosk.errors import CatalogueError

P = ParamSpec("P")
T = TypeVar("T")


class Catalogue:
    """One compiled catalogue, opened read-only; its file is never written while it is open.

    Args:
        folder: where the catalogue and its media lie.
        database: file name of the catalogue in the folder.

    Raises:
        CatalogueError: it is missing or damaged.
        SchemaVersionError: it was compiled for another version of the kiosk.
    """

    def __init__(self, folder: Path, database: str = CURRENT) -> None:
        self.folder = folder
        self.path = folder / database
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=SingletonThreadPool)
        try:
            self._verify()
        except SQLAlchemyError as error:
            self.close()
            raise CatalogueError(self.path, "is missing or damaged", "build the content again") from error
        except CatalogueError:
            self.close()
            raise

    def read(self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``query`` in a session of its own and return its value.

        Raises: CatalogueError: the file became unreadable, or what it holds makes no sense.
        """
        try:
            with Session(self._engine, info={"folder": self.folder}) as session:
                return query(session, *args, **kwargs)
        except SQLAlchemyError as error:
            raise CatalogueError(self.path, f"cannot be read ({error})", "build the content again") from error
        except SENSELESS as error:
            problem = f"holds what makes no sense ({type(error).__name__}: {error})"
            raise CatalogueError(self.path, problem, "build the content again") from error

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _connect(self) -> Connection:
        return connect(f"{self.path.as_uri()}?mode=ro&immutable=1", uri=True)

    def _verify(self) -> None:
        with Session(self._engine) as session:
            marks = [session.scalar(text(f"PRAGMA {name}")) for name in ("application_id", "user_version")]
            verify_marks(self.path, *marks)
            if session.scalar(text("PRAGMA quick_check(1)")) != "ok":
                raise CatalogueError(self.path, "is damaged", "build the content again")


def open_newest(folder: Path) -> Catalogue:
    """Return the catalogue of ``folder``, or the one before it when that cannot be opened.

    Raises: CatalogueError: neither can be opened; it tells about the current one.
    """
    try:
        return Catalogue(folder, CURRENT)
    except CatalogueError:
        try:
            return Catalogue(folder, PREVIOUS)
        except CatalogueError:
            pass
        raise


def open_first(folders: Iterable[Path]) -> Catalogue:
    """Return the catalogue of the first folder that has one which can be opened.

    Raises: CatalogueError: none of them can be opened; it tells about the first.
    """
    problem: CatalogueError | None = None
    for folder in folders:
        try:
            return open_newest(folder)
        except CatalogueError as error:
            problem = problem or error
    raise problem or CatalogueError(Path(CURRENT), "there is none", "build or sync the content")
