"""Python's search for garbage: on the interface thread alone, and when nobody waits."""

import gc

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.frugal import give_back

SEARCH_MS = 2000
MANY = 2000  # objects made and not freed since the last search; to look through them takes a millisecond


class Garbage(QObject):
    """Searches for objects that nothing but each other holds; from now on Python does not search by itself.

    Python would search when enough objects were made, on whichever thread made the last one: in the middle of a tap,
    or on the thread that reads the catalogue. Where that finds what belongs to a screen that has gone, Qt's part of it
    is taken down on the wrong thread, and the process dies.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._all = False  # whether the next search looks through everything
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.search)
        self._timer.start(SEARCH_MS)

    def nobody_waits(self, nobody: bool) -> None:
        """Look through everything at the next search; or no longer, since somebody is there."""
        self._all = nobody

    def search(self) -> None:
        """Free what is garbage: in everything when nobody waits, otherwise in what is new, if that is much."""
        if self._all:
            self._all = False
            gc.collect()
            if not gc.get_freeze_count():
                gc.freeze()  # modules, tables and screens stay for good: looking through them takes 50 ms each time
            give_back()
        elif gc.get_count()[0] > MANY:
            gc.collect(1)
            give_back()

    def stop(self) -> None:
        """Search no more, and keep nothing for good."""
        self._timer.stop()
        gc.unfreeze()
