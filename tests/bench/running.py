"""Runs the kiosk as ``kiosk run`` does, with something that watches it; nothing is imported before it is needed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.ui.application import Application


def run_watched(state: str, size: str, watch: "Callable[[Application, QWindow], object]") -> None:
    """Run the kiosk of a state folder in a window of ``size`` (WxH); ``watch`` is called when it has started."""
    from kiosk import cli
    from kiosk.ui import application

    start = application.Application.start

    def watched(self: application.Application) -> "QWindow":
        window = start(self)
        watch(self, window)
        return window

    application.Application.start = watched  # type: ignore[method-assign]
    application.BUILD_AFTER_MS = 1_000_000_000  # the content is compiled already
    cli.main(["run", "--state", state, "--size", size])
