"""The hidden way to the staff's screen: a finger that rests in the corner, or a key that is held."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent, QWindow

SIDE_MM = 20.0  # of the square at the top left, on the glass
USUAL_SHORT_SIDE_MM = 336.0  # of a 27-inch screen, when nobody measured; the theme takes it for the same
FINGER_MS = 3000
KEY_MS = 5000

KEYS = {Qt.Key.Key_Home, Qt.Key.Key_HomePage}
"""Every keypad has one; a short press of it goes home, as ever."""

PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
MOVES = {QEvent.Type.TouchUpdate, QEvent.Type.MouseMove}
ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease}


class Corner(QObject):
    """Watches the events of one window, and takes none of them.

    One finger that rests for three seconds in the corner at the top left counts, or the key Home held for five.

    Args:
        window: the kiosk's only window.
        width_mm: of the glass; 0: not known.
        finger_ms: how long a finger must rest.
        key_ms: how long the key must be held.
    """

    held = Signal()

    def __init__(self, window: QWindow, width_mm: float, *, finger_ms: int = FINGER_MS, key_ms: int = KEY_MS) -> None:
        super().__init__()
        self._window = window
        self._width_mm = width_mm
        self._finger, self._key = _timer(self, finger_ms), _timer(self, key_ms)
        window.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether a finger rests in the corner, or the key is held, and the time is not over."""
        return self._finger.isActive() or self._key.isActive()

    @property
    def side_px(self) -> float:
        """How wide and high the corner is in the window."""
        width, height = self._window.width(), self._window.height()
        return SIDE_MM * (width / self._width_mm if self._width_mm else min(width, height) / USUAL_SHORT_SIDE_MM)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at every event and let it pass."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            self._see_key(event)
        elif kind in PRESSES and self._inside(event):
            self._finger.start()
        elif kind in ENDS or (kind in MOVES and not self._inside(event)):
            self._finger.stop()
        return False

    def _see_key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyPress and event.key() in KEYS:
            self._key.start()
        else:  # it was let go, or another key came too
            self._key.stop()

    def _inside(self, event: QEvent) -> bool:
        """Tell whether an event is one finger in the corner."""
        places = _places(event)
        return len(places) == 1 and max(places[0].x(), places[0].y()) <= self.side_px


def _timer(corner: Corner, milliseconds: int) -> QTimer:
    timer = QTimer(corner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(corner.held)
    return timer


def _places(event: QEvent) -> list[QPointF]:
    """Return where the fingers are, in the window."""
    if isinstance(event, QTouchEvent):
        return [point.position() for point in event.points()]
    return [event.position()] if isinstance(event, QMouseEvent) else []
