"""Executors that do what a test says, when it says so."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class Later(Executor):
    """Does work when it is told to, in any order."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, fn))
        return future

    def do(self, index: int) -> None:
        """Do the work that was given as the index-th."""
        future, work = self.waiting[index]
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - what an executor does
            future.set_exception(error)

    def do_all(self) -> None:
        """Do everything that is waiting, in the order it was given."""
        for index, (future, _) in enumerate(self.waiting):
            if not future.done():
                self.do(index)
