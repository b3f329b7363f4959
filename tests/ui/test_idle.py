import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.config import Idle as Limits
from kiosk.ui.idle import Idle


class Clock:
    """A clock that stands until someone turns it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watch:
    """An Idle with a clock of its own, and what it said."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.clock = Clock()
        self.idle = Idle(limits or Limits(), self.clock)
        self.ended = 0
        self.idle.expired.connect(self._end)

    def _end(self) -> None:
        self.ended += 1

    def after(self, seconds: float) -> None:
        """Let time pass, then let the idle look at the clock, as its timer would."""
        self.clock.now += seconds
        self.idle.check()


@pytest.fixture
def watch(qapp: object) -> Watch:
    watch = Watch()
    watch.idle.start()
    return watch


def test_nothing_is_asked_while_someone_was_there_lately(watch: Watch) -> None:
    watch.after(89.9)
    assert not watch.idle.asking


def test_after_90_seconds_it_asks_and_counts_30_seconds_down(watch: Watch) -> None:
    watch.after(90)
    assert watch.idle.asking
    assert (watch.idle.secondsLeft, watch.idle.countdown) == (30, 30)
    watch.after(1)
    assert watch.idle.secondsLeft == 29
    watch.after(28.5)
    assert watch.idle.secondsLeft == 1
    assert watch.ended == 0


def test_without_an_answer_the_visit_ends_once(watch: Watch) -> None:
    watch.after(90)
    watch.after(30)
    assert watch.ended == 1
    assert not watch.idle.asking


def test_any_touch_answers_and_the_whole_time_begins_anew(watch: Watch) -> None:
    watch.after(90)
    watch.after(29)
    watch.idle.touch()
    assert not watch.idle.asking
    watch.after(89)
    assert not watch.idle.asking
    watch.after(1)
    assert watch.idle.secondsLeft == 30


def test_the_question_can_be_answered_as_often_as_one_likes(watch: Watch) -> None:
    for _ in range(20):
        watch.after(90)
        watch.after(29)
        watch.idle.touch()
    assert watch.ended == 0


def test_a_kiosk_that_stood_still_for_an_hour_still_asks_first(watch: Watch) -> None:
    watch.after(3600)
    assert watch.ended == 0
    assert watch.idle.secondsLeft == 30


def test_the_limits_come_from_the_site_file(qapp: object) -> None:
    watch = Watch(Limits(ask_after_s=10, countdown_s=60))
    watch.idle.start()
    watch.after(10)
    assert watch.idle.secondsLeft == 60
    watch.after(59)
    assert watch.ended == 0
    watch.after(1)
    assert watch.ended == 1


def test_when_stopped_nothing_is_asked_any_more(watch: Watch) -> None:
    watch.after(90)
    watch.idle.stop()
    assert not watch.idle.asking
    assert watch.ended == 0


def test_it_looks_at_the_clock_by_itself(qapp: object, qtbot: object) -> None:
    from pytestqt.qtbot import QtBot

    assert isinstance(qtbot, QtBot)
    watch = Watch()
    watch.idle.start()
    watch.clock.now += 89.999  # its timer has a millisecond to wait, then goes on by itself
    watch.idle.check()
    watch.clock.now += 1
    qtbot.waitUntil(lambda: watch.idle.asking)
    watch.idle.stop()


ACTIONS = st.lists(st.one_of(st.just("touch"), st.floats(0.001, 400)), max_size=60)


@given(ACTIONS, st.floats(10, 600), st.floats(20, 120))
def test_a_visit_never_ends_without_a_warning_of_at_least_20_seconds(
    actions: list[str | float], ask_after_s: float, countdown_s: float
) -> None:
    watch = Watch(Limits(ask_after_s, countdown_s))
    watch.idle.start()
    warned_at, last_touch = None, watch.clock.now
    for action in actions:
        if isinstance(action, float):
            watch.after(action)
        else:
            watch.idle.touch()
            last_touch = watch.clock.now
        if watch.ended:
            assert warned_at is not None
            assert watch.clock.now - warned_at >= 20 - 1e-6
            assert watch.clock.now - last_touch >= ask_after_s + countdown_s - 1e-6
            break
        if not watch.idle.asking:
            warned_at = None
        elif warned_at is None:
            warned_at = watch.clock.now
    watch.idle.stop()
