from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.ui.guard import Guard
from tests.terminal import Terminal
from tests.ui.conftest import Terminals


@pytest.fixture(autouse=True)
def cursor(qapp: QGuiApplication) -> Iterator[None]:
    """Give the cursor back."""
    yield
    while qapp.overrideCursor() is not None:
        qapp.restoreOverrideCursor()


@pytest.fixture
def kiosk(terminal: Terminals) -> Terminal:
    kiosk = terminal()
    kiosk.begin()
    return kiosk


@pytest.fixture
def locked(kiosk: Terminal) -> Guard:
    return Guard(kiosk.window, locked=True)


def test_a_locked_window_cannot_be_closed(kiosk: Terminal, locked: Guard) -> None:
    assert not kiosk.window.close()
    assert kiosk.window.isVisible()


def test_a_window_for_work_can_be_closed(kiosk: Terminal) -> None:
    guard = Guard(kiosk.window, locked=False)
    assert kiosk.window.close()
    assert not kiosk.window.isVisible()
    assert guard is not None


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_lead_out_do_nothing_when_locked(
    kiosk: Terminal, locked: Guard, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    kiosk.key(Qt.Key.Key_Down)
    before, focused = kiosk.place, kiosk.focused
    QTest.keyClick(kiosk.window, key, held)
    kiosk.stage.settle()
    assert (kiosk.place, kiosk.focused) == (before, focused)
    assert kiosk.window.isVisible()


def test_the_keys_of_a_keypad_work_when_locked(kiosk: Terminal, locked: Guard) -> None:
    kiosk.stage.find("bar_map").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.place == ("territory", "")
    kiosk.key(Qt.Key.Key_Left)
    assert kiosk.focused is kiosk.stage.find("bar_discover")


def test_the_cursor_is_hidden_when_locked_and_only_then(kiosk: Terminal, qapp: QGuiApplication) -> None:
    guards = [Guard(kiosk.window, locked=False)]
    assert qapp.overrideCursor() is None
    guards.append(Guard(kiosk.window, locked=True))
    cursor = qapp.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor


def test_every_sign_of_a_person_is_noticed(kiosk: Terminal, locked: Guard) -> None:
    present = QSignalSpy(locked.present)
    middle = QPoint(540, 300)
    kiosk.press(middle)
    kiosk.lift(middle)
    assert present.count() == 1
    QTest.keyClick(kiosk.window, Qt.Key.Key_A)  # a key that does nothing is a person all the same
    assert present.count() == 2
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    kiosk.stage.settle()
    assert present.count() == 3
    QTest.wheelEvent(kiosk.window, middle, QPoint(0, -120))
    kiosk.stage.settle()
    assert present.count() == 4


def test_a_right_click_and_a_long_press_open_no_menu(kiosk: Terminal, locked: Guard) -> None:
    before = kiosk.stage.names()
    centre = kiosk.centre(kiosk.stage.find("bar_map"))
    QTest.mouseClick(kiosk.window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, centre)
    kiosk.stage.settle()
    assert kiosk.stage.names() == before
    assert kiosk.place == ("home", "")
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [kiosk.window]


def test_no_text_can_be_selected(kiosk: Terminal) -> None:
    kiosk.tap("story")
    kinds = {item.metaObject().className() for item in kiosk.stage.items()}
    assert not any("TextEdit" in kind or "TextInput" in kind for kind in kinds)
