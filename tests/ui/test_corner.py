"""The hidden gesture, on a kiosk that does not notice it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.corner import FINGER_MS, KEY_MS, Corner
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals

INSIDE, OUTSIDE = QPoint(20, 30), QPoint(20, 200)
SHORT_MS, LONG_MS = 20, 60_000


@pytest.fixture
def kiosk(terminal: Terminals) -> Terminal:
    return terminal()


@pytest.fixture
def patient(kiosk: Terminal) -> Iterator[Corner]:
    """A corner that nobody holds long enough in a test."""
    yield Corner(kiosk.window, 0, finger_ms=LONG_MS, key_ms=LONG_MS)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_HomePage):
        turn(kiosk, key, QEvent.Type.KeyRelease)


def turn(kiosk: Terminal, key: Qt.Key, kind: QEvent.Type, *, repeated: bool = False) -> None:
    """Press a key or let it go."""
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    QCoreApplication.sendEvent(kiosk.window, event)


def test_three_seconds_of_a_finger_and_five_of_a_key_are_asked_for() -> None:
    assert (FINGER_MS, KEY_MS) == (3000, 5000)


@pytest.mark.parametrize("begun", [False, True], ids=["attract", "visit"])
def test_a_finger_that_rests_in_the_corner_is_told_once_on_any_screen(
    kiosk: Terminal, qtbot: QtBot, begun: bool
) -> None:
    if begun:
        kiosk.begin()
    corner = Corner(kiosk.window, 0, finger_ms=SHORT_MS)
    held = QSignalSpy(corner.held)
    kiosk.press(INSIDE)
    qtbot.waitUntil(lambda: held.count() == 1)
    kiosk.slide(INSIDE + QPoint(1, 0))
    assert not corner.waiting
    kiosk.lift(INSIDE)
    assert held.count() == 1


def test_a_mouse_does_as_well(kiosk: Terminal, qtbot: QtBot) -> None:
    kiosk.begin()
    corner = Corner(kiosk.window, 0, finger_ms=SHORT_MS)
    held = QSignalSpy(corner.held)
    QTest.mousePress(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, INSIDE)
    qtbot.waitUntil(lambda: held.count() == 1)
    QTest.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, INSIDE)


def test_a_finger_that_trembles_still_rests(kiosk: Terminal, patient: Corner) -> None:
    kiosk.press(INSIDE)
    for step in range(5):
        kiosk.slide(INSIDE + QPoint(step % 2, step))
    assert patient.waiting
    kiosk.lift(INSIDE)
    assert not patient.waiting


def test_a_finger_that_leaves_the_corner_or_begins_elsewhere_does_not_count(kiosk: Terminal, patient: Corner) -> None:
    kiosk.press(INSIDE)
    kiosk.slide(OUTSIDE)
    assert not patient.waiting
    kiosk.slide(INSIDE)  # to come back is not to stay
    assert not patient.waiting
    kiosk.lift(INSIDE)
    kiosk.press(OUTSIDE)
    kiosk.slide(INSIDE)
    assert not patient.waiting
    kiosk.lift(INSIDE)


def test_a_hand_is_not_a_finger(kiosk: Terminal, patient: Corner) -> None:
    kiosk.press(INSIDE)
    assert patient.waiting
    QTest.touchEvent(kiosk.window, kiosk._device).stationary(0).press(1, OUTSIDE, kiosk.window).commit()
    assert not patient.waiting
    QTest.touchEvent(kiosk.window, kiosk._device).stationary(0).release(1, OUTSIDE, kiosk.window).commit()
    assert not patient.waiting
    kiosk.lift(INSIDE)


@pytest.mark.parametrize("width_mm", [0, 529], ids=["not measured", "43 inches"])
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_the_corner_is_20_mm_wide(terminal: Terminals, size: tuple[int, int], width_mm: float) -> None:
    kiosk = terminal(size=size)
    kiosk.stage.settle()
    corner = Corner(kiosk.window, width_mm, finger_ms=LONG_MS)
    side = 20 * (size[0] / width_mm if width_mm else kiosk.theme("pxPerMm"))
    assert corner.side_px == pytest.approx(side)
    for far, inside in ((side - 1, True), (side + 1, False)):
        for point in (QPoint(round(far), 2), QPoint(2, round(far))):
            kiosk.press(point)
            assert corner.waiting == inside
            kiosk.slide(QPoint(size[0] // 2, size[1] // 2))
            kiosk.lift(QPoint(size[0] // 2, size[1] // 2))


def test_a_short_touch_in_the_corner_does_what_it_did_before(kiosk: Terminal, patient: Corner) -> None:
    held = QSignalSpy(patient.held)
    kiosk.stage.settle()
    kiosk.tap_at(INSIDE)
    assert kiosk.kiosk.phase == "visit"
    kiosk.tap("story")
    assert kiosk.place == ("entry", "pages/region")
    kiosk.swipe(QPoint(60, 900), INSIDE)
    assert not patient.waiting
    assert held.count() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_HomePage])
def test_the_key_home_held_down_does_as_well(kiosk: Terminal, qtbot: QtBot, key: Qt.Key) -> None:
    kiosk.begin()
    corner = Corner(kiosk.window, 0, key_ms=SHORT_MS)
    held = QSignalSpy(corner.held)
    turn(kiosk, key, QEvent.Type.KeyPress)
    qtbot.waitUntil(lambda: held.count() == 1)
    turn(kiosk, key, QEvent.Type.KeyPress, repeated=True)
    assert not corner.waiting
    turn(kiosk, key, QEvent.Type.KeyRelease)


def test_the_key_home_pressed_shortly_goes_home_and_nothing_else(kiosk: Terminal, patient: Corner) -> None:
    kiosk.begin()
    kiosk.tap("story")
    kiosk.key(Qt.Key.Key_Home)
    assert kiosk.place == ("home", "")
    assert not patient.waiting


def test_the_keys_own_repeats_do_not_begin_anew_and_another_key_ends_it(kiosk: Terminal, patient: Corner) -> None:
    kiosk.begin()
    turn(kiosk, Qt.Key.Key_Home, QEvent.Type.KeyPress, repeated=True)
    assert not patient.waiting
    turn(kiosk, Qt.Key.Key_Home, QEvent.Type.KeyPress)
    turn(kiosk, Qt.Key.Key_Home, QEvent.Type.KeyPress, repeated=True)
    turn(kiosk, Qt.Key.Key_Home, QEvent.Type.KeyRelease, repeated=True)
    assert patient.waiting
    turn(kiosk, Qt.Key.Key_Return, QEvent.Type.KeyPress)
    assert not patient.waiting


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Back, Qt.Key.Key_Space])
def test_no_other_key_does(kiosk: Terminal, patient: Corner, key: Qt.Key) -> None:
    turn(kiosk, key, QEvent.Type.KeyPress)
    assert not patient.waiting
    turn(kiosk, key, QEvent.Type.KeyRelease)
