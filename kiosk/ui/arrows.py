"""Arrow keys: a blind visitor's way from control to control."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ArrowKeys(QObject):
    """Moves the focus of a window by arrow keys, over the controls that Tab reaches too.

    Args:
        window: whose focus to move.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys; leave everything else."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        direction = DIRECTIONS.get(Qt.Key(event.key()))
        if direction is None:
            return False
        # late import: Python's side of what is on the glass takes 3 MB, which a terminal without keys never needs
        from kiosk.ui.focus import move

        move(self._window, *direction)
        return True
