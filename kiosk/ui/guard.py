"""Keeps the visitor inside, and notices that someone is there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

PRESENCE = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
}
"""Events that only a person causes."""

ALLOWED = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Select,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Back,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Home,
    Qt.Key.Key_HomePage,
    *(Qt.Key(key) for key in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),  # for the staff's PIN
}
"""The keys of a visitor's keypad; in kiosk mode every other key is swallowed."""


class Guard(QObject):
    """Watches the events of one window.

    Args:
        window: the kiosk's only window.
        locked: kiosk mode: the window cannot be closed and strange keys do nothing.
    """

    present = Signal()

    def __init__(self, window: QWindow, *, locked: bool) -> None:
        super().__init__()
        self._locked = locked
        window.installEventFilter(self)
        if locked:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what would lead out of the kiosk."""
        kind = event.type()
        if kind in PRESENCE:
            self.present.emit()
        if not self._locked:
            return False
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent):
            held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            return event.key() not in ALLOWED or held != Qt.KeyboardModifier.NoModifier
        return False
