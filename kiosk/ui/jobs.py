"""Work that waits, off the interface thread."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KioskError

T = TypeVar("T")
Failed = Callable[[KioskError], None]


class Jobs(QObject):
    """Runs work on an executor and hands the result back on the interface thread.

    Jobs of the same name replace each other: only the result of the newest arrives, so two quick taps never let the
    older answer win.

    Args:
        executor: with one worker; jobs run in the order they were given.
    """

    _finished = Signal(str, int, object, object)  # name, number, future, callbacks

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._newest: dict[str, int] = {}
        self._unasked: set[str] = set()
        self._numbers = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any result that someone waits for is still to come."""
        return bool(self._newest.keys() - self._unasked)

    def run(
        self, name: str, work: Callable[[], T], done: Callable[[T], None], failed: Failed, *, asked: bool = True
    ) -> None:
        """Do ``work`` on the worker, then call ``done`` with its result, or ``failed`` with the error.

        Args:
            name: of the job; it makes an older one of this name void.
            work: what to do.
            done: takes the result, on the interface thread.
            failed: takes the error, on the interface thread.
            asked: whether someone waits for the result; work ahead of its time does not make the kiosk ``busy``.
        """
        self._numbers += 1
        if not asked:
            self._unasked.add(name)
        number = self._newest[name] = self._numbers
        future = self._executor.submit(work)
        future.add_done_callback(lambda ended: self._finished.emit(name, number, ended, (done, failed)))

    def drop(self) -> None:
        """Forget every job under way; their results never arrive."""
        self._newest.clear()

    def _deliver(
        self, name: str, number: int, future: "Future[Any]", callbacks: tuple[Callable[[Any], None], Failed]
    ) -> None:
        if self._newest.get(name) != number:
            return
        del self._newest[name]
        done, failed = callbacks
        try:
            result = future.result()
        except KioskError as error:
            failed(error)
        except Exception as error:  # a mistake of ours: it is told, and whoever waits does not wait for ever
            failed(KioskError(f"a fault of the kiosk itself ({type(error).__name__}: {error})"))
            raise
        else:
            done(result)
