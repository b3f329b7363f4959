"""Opens a compiled catalogue and runs queries on it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from sqlite3 import Connection as Handle
from sqlite3 import DatabaseError, connect
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakValueDictionary

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import SingletonThreadPool

from kiosk.catalogue.files import CURRENT, PREVIOUS, SENSELESS, verify_marks
from kiosk.catalogue.values import Card
from kiosk.errors import CatalogueError

CACHE_KIB = 128  # the system keeps the file in memory already
FEW = 16  # compiled statements; what pages ask differs in the number of entries, so hardly one is asked twice

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
        self._engine = create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=SingletonThreadPool,
            execution_options={"folder": folder, "cards": WeakValueDictionary[tuple[int, tuple[str, ...]], Card]()},
        )
        try:
            self._verify()
        except SQLAlchemyError as error:
            self.close()
            raise CatalogueError(self.path, "is missing or damaged", "build the content again") from error
        except CatalogueError:
            self.close()
            raise

    def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``query`` on a connection and return its value; ``folder`` and ``cards`` are among its execution options.

        Raises: CatalogueError: the file became unreadable, or what it holds makes no sense.
        """
        try:
            with self._engine.connect() as connection:
                return query(connection, *args, **kwargs)
        except SQLAlchemyError as error:
            raise CatalogueError(self.path, f"cannot be read ({error})", "build the content again") from error
        except SENSELESS as error:
            problem = f"holds what makes no sense ({type(error).__name__}: {error})"
            raise CatalogueError(self.path, problem, "build the content again") from error

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _connect(self) -> Handle:
        connection = connect(f"{self.path.as_uri()}?mode=ro&immutable=1", uri=True, cached_statements=FEW)
        try:
            connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
        except DatabaseError:
            connection.close()
            raise
        return connection

    def _verify(self) -> None:
        with self._engine.connect() as connection:
            names = ("application_id", "user_version")
            marks = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names]
            verify_marks(self.path, *marks)
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
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
