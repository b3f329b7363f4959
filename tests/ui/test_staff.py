"""The staff's screen, touched as staff touch it, before a world that is made up."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kiosk import pin
from kiosk.config import Panel, Site
from kiosk.errors import CatalogueError, DiskError, SourceError
from kiosk.pin import PinStore
from kiosk.ui.focus import area, controls
from kiosk.ui.jobs import Jobs
from kiosk.ui.staff import Staff
from kiosk.ui.staff_values import Earlier, StaffActions, SyncProgress, SyncResult, reason_of
from tests.fit import misfits
from tests.terminal import Terminal
from tests.ui.conftest import LANDSCAPE, PORTRAIT, Terminals
from tests.ui.executors import Later
from tests.ui.staffroom import PIN, STICKS, TODAY, WRONG, Room, World, failing, status
from tests.ui.test_every_screen import silent, too_small
from tests.ui.test_focus import ARROWS, called, focus, reached

LANGUAGES = ("fr", "nl", "en", "de")
SIZES = {"portrait": PORTRAIT, "landscape": LANDSCAPE}

Rooms = Callable[..., Room]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PIN that costs nothing to compare."""
    monkeypatch.setattr(pin, "COST", 2**4)


@pytest.fixture
def rooms(terminal: Terminals, tmp_path: Path) -> Iterator[Rooms]:
    """Makes terminals with a staff's screen."""
    made: list[Room] = []

    def make(language: str = "en", size: tuple[int, int] = PORTRAIT, code: str = PIN, site: Site | None = None) -> Room:
        made.append(Room(terminal(size=size, site=site), tmp_path, language, code))
        return made[-1]

    yield make
    for room in made:
        room.close()


@pytest.fixture
def pad(rooms: Rooms) -> Room:
    """The pad on screen."""
    room = rooms()
    room.staff.summon()
    room.stage.settle()
    return room


@pytest.fixture
def room(rooms: Rooms) -> Room:
    """The screen open."""
    room = rooms()
    room.come_in()
    return room


# the pad


def test_the_right_pin_opens_the_screen(pad: Room) -> None:
    opened = QSignalSpy(pad.staff.opened)
    assert pad.staff.phase == "pad"
    pad.type(PIN)
    assert pad.staff.phase == "open"
    assert opened.count() == 1
    assert pad.say("title") == "Everything is up to date"


def test_a_wrong_pin_is_told_and_forgotten_and_can_be_typed_again(pad: Room) -> None:
    pad.type(WRONG)
    assert pad.staff.phase == "pad"
    assert pad.say("pin_message") == "That PIN is wrong."
    assert pad.staff.pin.count == 0
    pad.kiosk.tap("pin_1")
    assert pad.say("pin_message") == "Please type the PIN."
    pad.kiosk.tap("pin_erase")
    pad.type(PIN)
    assert pad.staff.phase == "open"


def test_after_too_many_wrong_pins_nobody_can_type_for_a_while(pad: Room) -> None:
    for _ in range(3):
        pad.type(WRONG)
    assert pad.say("pin_message") == "Too many wrong PINs. Try again in 5 seconds."
    pad.type(PIN)
    assert pad.staff.phase == "pad"
    pad.after(4)
    assert pad.say("pin_message") == "Too many wrong PINs. Try again in 1 second."
    pad.after(1)
    pad.type(PIN)
    assert pad.staff.phase == "open"


def test_to_close_the_pad_or_start_the_kiosk_anew_does_not_shorten_the_wait(pad: Room, rooms: Rooms) -> None:
    for _ in range(3):
        pad.type(WRONG)
    pad.kiosk.tap("pin_close")
    assert pad.staff.phase == "closed"
    for room in (pad, rooms()):
        room.staff.summon()
        room.stage.settle()
        assert room.staff.pin.secondsLeft == 5
        room.type(PIN)
        assert room.staff.phase == "pad"


def test_without_a_pin_the_pad_says_how_to_set_one_and_lets_nobody_in(rooms: Rooms) -> None:
    room = rooms(code="")
    room.staff.summon()
    room.stage.settle()
    assert "kiosk pin" in room.say("pin_message")
    assert not {name for name in room.stage.names() if name.startswith("pin_")} - {"pin_message", "pin_close"}
    for digit in "0000":
        room.staff.pin.press(digit)
    room.staff.pin.enter()
    room.stage.settle()
    assert room.staff.phase == "pad"


def test_a_pin_that_cannot_be_read_is_told_with_its_remedy(rooms: Rooms, tmp_path: Path) -> None:
    room = rooms()
    (tmp_path / "pin.json").write_text("{}")
    room.staff.summon()
    room.stage.settle()
    assert room.say("pin_message").startswith("The PIN cannot be checked.")
    assert "damaged" in room.staff.pin.problem
    assert room.staff.phase == "pad"


def test_digits_are_counted_and_never_shown(pad: Room) -> None:
    for count, digit in enumerate("271828182845", start=1):
        pad.kiosk.tap(f"pin_{digit}")
        assert pad.staff.pin.count == count
    pad.kiosk.tap("pin_9")
    assert pad.staff.pin.count == 12
    assert "12 digits typed" in pad.heard()
    pad.kiosk.tap("pin_erase")
    assert pad.staff.pin.count == 11


def test_too_few_digits_are_not_a_try(pad: Room) -> None:
    for _ in range(5):
        pad.type("271")
        for _ in range(3):
            pad.kiosk.tap("pin_erase")
    pad.type(PIN)
    assert pad.staff.phase == "open"


def test_a_pin_is_typed_and_taken_back_on_a_keyboard_too(pad: Room) -> None:
    keys = (Qt.Key.Key_2, Qt.Key.Key_7, Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_1, Qt.Key.Key_8, Qt.Key.Key_A)
    pad.kiosk.key(*keys)
    assert pad.staff.pin.count == 4
    focus(pad.kiosk, pad.stage.find("pin_enter"))
    pad.kiosk.key(Qt.Key.Key_Return)
    assert pad.staff.phase == "open"


def test_a_verdict_that_comes_when_the_pad_has_closed_opens_nothing(pad: Room) -> None:
    for digit in PIN:
        pad.kiosk.tap(f"pin_{digit}")
    pad.staff.pin.enter()
    pad.staff.close()
    pad.staff.summon()
    pad.stage.settle()
    assert pad.staff.phase == "pad"


def test_the_gesture_wakes_nobody_who_is_below(rooms: Rooms) -> None:
    room = rooms()
    room.kiosk.press(QPoint(20, 20))
    room.staff.summon()
    room.stage.settle()
    room.kiosk.lift(QPoint(20, 20))
    assert room.kiosk.kiosk.phase == "attract"
    assert room.staff.phase == "pad"


# open and closed


@pytest.mark.parametrize("opened", [False, True], ids=["pad", "open"])
def test_it_closes_by_itself_after_two_minutes_without_a_touch_and_tells_so_before(pad: Room, opened: bool) -> None:
    closed = QSignalSpy(pad.staff.closed)
    if opened:
        pad.type(PIN)
    pad.staff.touch()
    pad.after(99)
    assert not pad.staff.idle.asking
    pad.staff.touch()
    pad.after(100)
    assert pad.staff.idle.secondsLeft == 20
    if opened:
        assert pad.say("staff_closing") == "This screen closes in 20 seconds. Touch it to stay."
    pad.after(19)
    assert pad.staff.phase != "closed"
    pad.after(1)
    assert pad.staff.phase == "closed"
    assert closed.count() == 1


def test_when_closed_it_must_be_opened_with_the_pin_again(room: Room) -> None:
    room.kiosk.tap("staff_close")
    assert room.staff.phase == "closed"
    room.staff.summon()
    room.stage.settle()
    assert room.staff.phase == "pad"
    assert room.staff.pin.count == 0


def test_closed_nothing_can_be_done(rooms: Rooms) -> None:
    room = rooms()
    for act in (room.staff.syncNow, room.staff.installAgain, lambda: room.staff.installFrom("/media/usb")):
        act()
    for action in ("rollBack", "restart", "leave"):
        room.staff.ask(action)
        room.after(5)
        room.staff.confirm()
    assert (room.world.done, room.world.started) == ([], [])


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_HomePage])
def test_the_key_home_closes_it(room: Room, key: Qt.Key) -> None:
    room.kiosk.key(key)
    assert room.staff.phase == "closed"


@pytest.mark.parametrize("key", [Qt.Key.Key_Back, Qt.Key.Key_Backspace])
def test_the_key_back_takes_back_one_thing_after_the_other(room: Room, key: Qt.Key) -> None:
    room.kiosk.tap("staff_terminal")
    room.kiosk.tap("staff_restart")
    room.kiosk.key(key)
    assert room.staff.asked == ""
    assert "staff_leave" in room.stage.names()
    room.kiosk.key(key)
    assert "staff_sync" in room.stage.names()
    room.kiosk.key(key)
    assert room.staff.phase == "closed"


# what it tells


def test_it_tells_what_is_shown_and_since_when(room: Room) -> None:
    heard = set(room.heard())
    assert {
        "On screen: Publication 42",
        "Published: 23 November 2026",
        "Here since: 24 November 2026, 08:15",
        "Last successful sync: 24 November 2026, 09:15",
    } <= heard


def test_it_tells_what_is_in_force(room: Room) -> None:
    room.kiosk.tap("staff_terminal")
    heard = set(room.heard())
    assert {
        "Languages: Français, Nederlands, English, Deutsch",
        "Asks whether someone is there: after 90 seconds without a touch",
        "Then starts over: after 30 more seconds",
        "Source of the content: content.example.org/charleroi",
        "Free on the disk: 12 GB",
        "Versions: kiosk 0.2.0 · Python 3.11.2 · Qt 6.11.3",
    } <= heard


def test_content_that_was_compiled_here_is_no_publication(rooms: Rooms) -> None:
    room = rooms()
    none = {"sequence": None, "published": None, "installed": None, "last_success": None, "previous": None}
    room.world.status = replace(status(), freshness="never", source="", history=(), **none)  # type: ignore[arg-type]
    room.come_in()
    assert room.say("title") == "No sync yet"
    heard = set(room.heard())
    assert "On screen: The content this terminal came with" in heard
    assert not {"staff_sync", "staff_rollBack"} & room.stage.names()
    room.kiosk.tap("staff_history")
    assert "There has been no sync yet." in set(room.heard())


@pytest.mark.parametrize(
    "error", [SourceError("", "", ""), DiskError("", "", ""), CatalogueError(Path(), "", "")], ids=reason_of
)
def test_the_last_failure_is_told_in_plain_words_and_below_in_english(rooms: Rooms, error: Exception) -> None:
    room = rooms("fr")
    room.world.status = failing(reason_of(error))
    room.come_in()
    titles = {"source": "Source injoignable", "disk": "Le disque est plein", "catalogue": "Cela n’a pas fonctionné"}
    assert room.say("title") == titles[reason_of(error)]
    assert room.say("meaning").startswith("Les visiteurs voient toujours le contenu présent.")
    assert room.say("detail").startswith("https://content.example.org/charleroi: does not answer; check")


def test_when_it_cannot_be_known_how_the_terminal_is_that_is_told_too(rooms: Rooms, qtbot: QtBot) -> None:
    room = rooms()
    room.world.wrong = CatalogueError(Path("state.db"), "is damaged", "delete it")
    room.come_in()
    assert room.say("title") == "That did not work"
    assert room.say("detail") == "state.db: is damaged; delete it"
    room.world.wrong = None
    room.staff._again.timeout.emit()
    qtbot.waitUntil(lambda: room.staff.trouble == "")
    room.stage.settle()
    assert room.say("title") == "Everything is up to date"


def test_the_history_tells_the_last_50_syncs_day_by_day(room: Room) -> None:
    room.kiosk.tap("staff_history")
    assert room.staff.attempts == 50
    heard = room.heard()
    assert "The last 50 syncs" in heard
    first = heard.index(
        "24 November 2026, 08:15, Publication 42 is installed, content.example.org/charleroi · 3.4 MB · 12 s"
    )
    assert heard[first + 1] == "08:00, Nothing new, content.example.org/charleroi"
    assert (
        heard[first + 2] == "23 November 2026, 23:15, No connection to the source, content.example.org/charleroi · 10 s"
    )
    assert sum("Publication 42 is installed" in name for name in heard) == 8


def test_a_long_page_is_turned_by_touch(room: Room) -> None:
    room.kiosk.tap("staff_history")
    page = room.stage.find("page")
    room.kiosk.tap("staff_further")
    assert page.property("contentY") == pytest.approx(page.height() * 0.85)
    for _ in range(20):
        room.kiosk.tap("staff_further")
        if page.property("contentY") == 0:
            break
    assert page.property("contentY") == 0


def test_a_slow_stick_is_not_asked_again_before_it_has_answered(qapp: object, tmp_path: Path) -> None:
    later, world = Later(), World()
    store = PinStore(tmp_path / "pin.json")
    store.set(PIN)
    actions = StaffActions(world.read, world.roll_back, world.noting("restart"), world.noting("leave"))
    staff = Staff(store, actions, world, Jobs(later), lambda: "en", zone=UTC)

    def answer() -> None:
        later.do_all()
        QCoreApplication.sendPostedEvents()

    staff.summon()
    answer()
    for digit in PIN:
        staff.pin.press(digit)
    staff.pin.enter()
    answer()
    asked = len(later.waiting)
    for _ in range(5):
        staff._again.timeout.emit()
    assert len(later.waiting) == asked
    answer()
    assert len(later.waiting) == asked
    staff._again.timeout.emit()
    staff.finish(SyncResult("installed", 43))  # during the reading: it must be read once more
    answer()
    world.status = replace(status(), sequence=43)
    answer()
    assert staff.status["sequence"] == 43
    assert len(later.waiting) == asked + 2
    staff.close()


# syncing


def test_sync_now_tells_how_far_it_is_and_how_it_ended(room: Room) -> None:
    room.kiosk.tap("staff_sync")
    assert room.world.started == [("", False)]
    assert room.say("title") == "Sync under way"
    assert room.say("progress_words") == "Looking for something newer …"
    room.staff.report(SyncProgress(124, 340, 7_300_000, 18_200_000, 95))
    room.stage.settle()
    assert room.say("progress_words") == "124 of 340 files · 7.3 MB of 18 MB"
    assert room.say("progress_time") == "About 2 minutes left"
    assert "40 percent" in {node.name for node in room.kiosk.tree() if node.role == QAccessible.Role.ProgressBar}
    room.world.status = replace(room.world.status, sequence=43, previous=Earlier(42, TODAY))
    room.staff.finish(SyncResult("installed", 43))
    room.stage.settle()
    assert room.say("title") == "Publication 43 is installed"
    assert room.say("meaning") == "Visitors see it from the next visit on."
    assert "On screen: Publication 43" in set(room.heard())


@pytest.mark.parametrize(
    ("result", "title"),
    [
        (SyncResult("unchanged", 42), "Nothing new"),
        (SyncResult("held", 43), "Held back"),
        (SyncResult("installed"), "New content is installed"),
        (SyncResult("failed", reason="untrusted", problem="not signed", remedy="ask"), "Unknown signature"),
    ],
)
def test_every_end_has_its_words(room: Room, result: SyncResult, title: str) -> None:
    room.kiosk.tap("staff_sync")
    room.staff.finish(result)
    room.stage.settle()
    assert room.say("title") == title
    assert room.say("meaning") != ""


def test_while_a_sync_is_under_way_no_other_begins_and_nothing_is_rolled_back(room: Room) -> None:
    room.kiosk.tap("staff_sync")
    for name in ("staff_sync", "staff_rollBack"):
        assert not room.stage.find(name).isEnabled()
    room.staff.syncNow()
    room.staff.ask("rollBack")
    room.after(5)
    room.staff.confirm()
    room.stage.settle()
    assert room.world.started == [("", False)]
    assert room.world.done == []


def test_a_sync_that_the_schedule_began_shows_too(rooms: Rooms) -> None:
    room = rooms()
    room.world.running = True
    room.come_in()
    assert room.say("title") == "Sync under way"
    room.kiosk.tap("staff_close")
    room.staff.finish(SyncResult("unchanged", 42))
    room.world.running = False
    room.come_in()
    assert room.say("title") == "Everything is up to date"


def test_a_sync_goes_on_when_the_screen_closes(room: Room) -> None:
    room.kiosk.tap("staff_sync")
    room.kiosk.tap("staff_close")
    room.come_in()
    assert room.say("title") == "Sync under way"


def test_a_publication_is_installed_from_a_stick_that_was_put_in_meanwhile(room: Room, qtbot: QtBot) -> None:
    assert not any(name.startswith("staff_stick") for name in room.stage.names())
    room.world.status = replace(status(), sticks=STICKS)
    room.staff._again.timeout.emit()
    qtbot.waitUntil(lambda: room.staff.stickCount == 2)
    room.stage.settle()
    assert not room.stage.find("staff_stick_1").isEnabled(), "not signed by anyone we trust"
    room.kiosk.tap("staff_stick_0")
    assert room.world.started == [("/media/usb/GREEN", True)]
    assert room.say("title") == "Sync under way"


def test_a_publication_that_was_rolled_back_comes_again_when_asked_for(rooms: Rooms) -> None:
    room = rooms()
    room.world.status = replace(status(), held=43)
    room.come_in()
    room.kiosk.tap("staff_again")
    assert room.world.started == [("", True)]


# what asks for a second tap


def test_a_roll_back_asks_first_then_tells_what_became_of_it(room: Room) -> None:
    room.kiosk.tap("staff_rollBack")
    assert room.world.done == []
    assert "Yes, roll back to publication 41" in room.heard()
    room.after(1)
    room.kiosk.tap("staff_yes")
    assert room.world.done == ["roll back"]
    assert room.say("title") == "Back to publication 41"
    assert "staff_yes" not in room.stage.names()


def test_a_roll_back_that_fails_says_why(room: Room) -> None:
    room.world.stuck = DiskError("/state", "cannot be written", "make room")
    room.kiosk.tap("staff_rollBack")
    room.after(1)
    room.kiosk.tap("staff_yes")
    assert room.say("title") == "No room on the disk"
    assert not room.staff.busy


def test_restarting_and_leaving_ask_first(room: Room) -> None:
    room.kiosk.tap("staff_terminal")
    for action in ("restart", "leave"):
        room.kiosk.tap(f"staff_{action}")
        room.after(1)
        room.kiosk.tap("staff_yes")
    assert room.world.done == ["restart", "leave"]


def test_a_finger_that_trembles_confirms_nothing(room: Room) -> None:
    room.kiosk.tap("staff_rollBack")
    room.kiosk.tap("staff_yes")
    assert room.world.done == []
    assert room.staff.asked == "rollBack"


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_a_question_stays_in_view_when_the_screen_is_about_to_close(rooms: Rooms, size: tuple[int, int]) -> None:
    room = rooms(size=size)
    room.world.status = replace(status(), sticks=STICKS)
    room.come_in()
    for page, action in (("staff_now", "rollBack"), ("staff_terminal", "restart")):
        room.kiosk.tap(page)
        room.kiosk.tap(f"staff_{action}")
        room.after(101)
        warning = area(room.stage.find("staff_closing"))
        for answer in ("staff_yes", "staff_no"):
            assert area(room.stage.find(answer)).bottom() <= warning.top()
        room.staff.touch()


@pytest.mark.parametrize("way", ["staff_no", "staff_rollBack", "staff_history", "staff_sync", "staff_close"])
def test_whatever_else_is_touched_takes_the_question_back(room: Room, way: str) -> None:
    room.kiosk.tap("staff_rollBack")
    room.after(1)
    room.kiosk.tap(way)
    assert room.staff.asked == ""
    room.staff.confirm()
    assert room.world.done == []


def test_only_where_the_site_file_allows_it_staff_can_leave(rooms: Rooms) -> None:
    room = rooms()
    room.world.status = replace(status(), can_leave=False)
    room.come_in()
    room.kiosk.tap("staff_terminal")
    assert "staff_leave" not in room.stage.names()
    room.staff.ask("leave")
    room.after(1)
    room.staff.confirm()
    assert room.world.done == []


# on every screen of it


def put_in(room: Room) -> None:
    room.world.status = replace(status(), sticks=STICKS, held=43, freshness="stale")


def fail(code: str) -> Callable[[Room], None]:
    def tell(room: Room) -> None:
        room.world.status = failing(code)

    return tell


def tapping(*names: str) -> Callable[[Room], None]:
    def tap(room: Room) -> None:
        for name in names:
            room.kiosk.tap(name)

    return tap


def syncing(room: Room) -> None:
    room.kiosk.tap("staff_sync")
    room.staff.report(SyncProgress(1234, 12340, 117_300_000, 1_180_200_000, 5000))


def ending(kind: str) -> Callable[[Room], None]:
    return lambda room: room.staff.finish(SyncResult(kind, 43, "refused", "a.example.org: is for another group", "ask"))


BEFORE: dict[str, Callable[[Room], None]] = {"good": lambda room: None, "sticks": put_in}
BEFORE |= {code: fail(code) for code in ("untrusted", "refused", "stale", "damaged", "source", "missing", "disk", "")}
"""How the terminal is when staff come in."""

AFTER: dict[str, Callable[[Room], None]] = {
    "asked": tapping("staff_rollBack"),
    "history": tapping("staff_history"),
    "terminal": tapping("staff_terminal", "staff_restart"),
    "closing": lambda room: room.after(101),
    "syncing": syncing,
}
AFTER |= {kind: ending(kind) for kind in ("installed", "unchanged", "held", "rolled back", "failed")}
"""What can be on screen on a good day."""


def enter(room: Room) -> None:
    """Come in without touching every key."""
    room.staff.summon()
    room.stage.settle()
    for digit in PIN:
        room.staff.pin.press(digit)
    room.staff.pin.enter()
    room.stage.settle()


def screens(room: Room) -> Iterator[str]:
    """Show everything that the staff's screen can show, and yield what it is."""
    room.staff.summon()
    room.stage.settle()
    yield "pad"
    for _ in range(3):
        room.type(WRONG)
    yield "pad, waiting"
    room.after(10)
    room.staff.close()
    for name, before in BEFORE.items():
        before(room)
        enter(room)
        yield name
        room.staff.close()
    room.world.status = status()
    for name, after in AFTER.items():
        enter(room)
        after(room)
        room.stage.settle()
        yield name
        room.world.running = False
        room.staff.finish(SyncResult("unchanged"))
        room.staff.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("orientation", SIZES)
def test_everything_is_heard_fits_and_can_be_hit(rooms: Rooms, orientation: str, language: str) -> None:
    width_mm = {"portrait": 336, "landscape": 598}[orientation]
    room = rooms(language, SIZES[orientation], site=Site(panel=Panel(width_mm=width_mm)))
    wrong = {}
    for name in screens(room):
        if found := [*silent(room.kiosk), *too_small(room.kiosk), *misfits(room.kiosk)]:
            wrong[name] = found
    assert not wrong, "\n".join(f"{name}: {problem}" for name, found in wrong.items() for problem in found)


@pytest.mark.parametrize(("orientation", "width_mm"), [("portrait", 268), ("landscape", 476)])
def test_on_a_small_panel_and_in_large_letters_it_fits_too(rooms: Rooms, orientation: str, width_mm: float) -> None:
    room = rooms("de", SIZES[orientation], site=Site(panel=Panel(width_mm=width_mm)))
    room.kiosk.visit.read(True)
    wrong = {}
    for name in screens(room):
        if found := [*too_small(room.kiosk), *misfits(room.kiosk)]:
            wrong[name] = found
    assert not wrong, "\n".join(f"{name}: {problem}" for name, found in wrong.items() for problem in found)


WAYS: dict[str, tuple[str, ...]] = {
    "now": (),
    "asked": ("staff_rollBack",),
    "history": ("staff_history",),
    "terminal": ("staff_terminal",),
    "leaving": ("staff_terminal", "staff_leave"),
}


def walk(kiosk: Terminal) -> dict[str, set[str]]:
    """Return where the arrows lead from every control that they reach."""
    kiosk.key(Qt.Key.Key_Down)
    waiting, ways = [called(kiosk.focused)], dict[str, set[str]]()
    while waiting:
        name = waiting.pop()
        ways[name] = set()
        for arrow in ARROWS:
            focus(kiosk, next(item for item in controls(kiosk.window.contentItem()) if called(item) == name))
            kiosk.key(arrow)
            ways[name].add(called(kiosk.focused))
        waiting += [found for found in ways[name] if found not in ways and found not in waiting]
    return ways


@pytest.mark.parametrize("screen", ["pad", *WAYS])
@pytest.mark.parametrize("orientation", SIZES)
def test_arrows_reach_every_control_and_lead_out_of_each_again(rooms: Rooms, orientation: str, screen: str) -> None:
    room = rooms(size=SIZES[orientation])
    if screen == "pad":
        room.staff.summon()
        room.stage.settle()
    else:
        room.world.status = replace(status(), sticks=STICKS)
        room.come_in()
    for name in WAYS.get(screen, ()):
        room.kiosk.tap(name)
    ways = walk(room.kiosk)
    everything = {called(item) for item in controls(room.kiosk.window.contentItem())}
    assert everything - ways.keys() == set(), "cannot be reached"
    home = "pin_close" if screen == "pad" else "staff_close"
    assert {name for name in ways if home not in reached(name, lambda name: ways[name])} == set()


def test_the_focused_control_shows_it(room: Room) -> None:
    items = list(controls(room.kiosk.window.contentItem()))
    items[-1].forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for item in items:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        rings = room.kiosk.rings(item)
        assert len(rings) == 1
        assert area(rings[0]) == area(item)


def test_a_whole_roll_back_goes_by_keys_alone(rooms: Rooms) -> None:
    room = rooms()
    room.staff.summon()
    room.stage.settle()
    for name in (*(f"pin_{digit}" for digit in PIN), "pin_enter", "staff_rollBack"):
        focus(room.kiosk, room.stage.find(name))
        room.kiosk.key(Qt.Key.Key_Return)
    room.after(1)
    focus(room.kiosk, room.stage.find("staff_yes"))
    room.kiosk.key(Qt.Key.Key_Return)
    assert room.world.done == ["roll back"]
