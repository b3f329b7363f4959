import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import pin as module
from kiosk.errors import PinError
from kiosk.pin import DELAYS_S, PinStore, Verdict, flaw_of

PIN, WRONG = "271828", "314159"


class Clock:
    """A clock on the wall that stands until someone turns it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def turn(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "COST", 2**4)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "pin.json"


@pytest.fixture
def pins(file: Path, clock: Clock) -> PinStore:
    store = PinStore(file, clock)
    store.set(PIN)
    return store


def fail(pins: PinStore, clock: Clock, times: int) -> Verdict:
    """Try wrongly so many times, waiting as long as one must before each, and return the last verdict."""
    verdict = Verdict(False, 0)
    for _ in range(times):
        clock.turn(verdict.wait_s)
        verdict = pins.check(WRONG)
    return verdict


def test_the_hash_costs_an_attacker_time_and_memory(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.undo()
    PinStore(file).set(PIN)
    kept = json.loads(file.read_text())
    assert kept["n"] >= 2**14
    assert (kept["r"], kept["p"]) == (8, 1)
    assert PinStore(file).check(PIN).right


def test_before_one_is_set_there_is_no_pin_and_nobody_gets_in(file: Path) -> None:
    pins = PinStore(file)
    assert not pins.exists
    for pin in ("", "0000", "1234", PIN):
        with pytest.raises(PinError, match="kiosk pin"):
            pins.check(pin)
    assert not file.exists()


def test_the_right_pin_is_right_and_every_other_is_wrong(pins: PinStore) -> None:
    assert pins.exists
    assert pins.check(PIN) == Verdict(True, 0)
    for wrong in ("", PIN[:-1], PIN + "0"):
        assert not pins.check(wrong).right
        assert pins.check(PIN).right


def test_another_pin_takes_its_place(pins: PinStore, clock: Clock) -> None:
    fail(pins, clock, 5)
    pins.set(WRONG)
    assert pins.check(WRONG) == Verdict(True, 0)
    assert not pins.check(PIN).right


def test_the_pin_is_not_in_the_file_and_two_terminals_keep_different_hashes(file: Path, tmp_path: Path) -> None:
    PinStore(file).set(PIN)
    PinStore(tmp_path / "other.json").set(PIN)
    assert PIN not in file.read_text()
    assert json.loads(file.read_text())["hash"] != json.loads((tmp_path / "other.json").read_text())["hash"]


def test_only_its_owner_reads_the_file(file: Path, clock: Clock) -> None:
    before = os.umask(0)
    pins = PinStore(file, clock)
    pins.set(PIN)
    pins.check(WRONG)
    os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_a_power_cut_left_is_in_nobodys_way(pins: PinStore, file: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("untouched")
    file.with_name("pin.json.new").symlink_to(victim)
    pins.set(WRONG)
    assert pins.check(WRONG).right
    assert victim.read_text() == "untouched"


@pytest.mark.parametrize(
    "pin",
    [
        *("", "123", "271", "2718281828459", "27 18", "27a8", "-271", "²718", "٢٧١٨"),
        *("0000", "999999", "1234", "4321", "456789", "7890", "0987", "3210987"),
    ],
)
def test_what_is_short_no_number_or_the_first_that_anyone_would_try_cannot_be_one(pins: PinStore, pin: str) -> None:
    with pytest.raises(PinError, match="choose 4 to 12 digits"):
        pins.set(pin)
    assert pins.check(PIN).right


@pytest.mark.parametrize("pin", ["2718", "0012", "1123", "271828182845"])
def test_other_numbers_of_4_to_12_digits_can_be_one(file: Path, pin: str) -> None:
    PinStore(file).set(pin)
    assert PinStore(file).check(pin).right


def test_the_delay_grows_with_every_wrong_try(pins: PinStore, clock: Clock) -> None:
    waits = []
    for _ in range(10):
        waits.append(pins.check(WRONG).wait_s)
        clock.turn(waits[-1])
    assert waits == [*DELAYS_S, 3600, 3600]
    assert DELAYS_S == (0, 0, 5, 15, 60, 300, 900, 3600)


def test_during_the_delay_even_the_right_pin_is_not_looked_at(pins: PinStore, clock: Clock, file: Path) -> None:
    fail(pins, clock, 3)
    before = file.read_bytes()
    clock.turn(1)
    assert pins.check(PIN) == Verdict(False, 4)
    assert pins.check(WRONG) == Verdict(False, 4)
    assert file.read_bytes() == before
    assert pins.wait_s() == 4
    clock.turn(4)
    assert pins.wait_s() == 0
    assert pins.check(PIN) == Verdict(True, 0)


def test_the_right_pin_forgives_the_wrong_ones(pins: PinStore, clock: Clock) -> None:
    clock.turn(fail(pins, clock, 4).wait_s)
    assert pins.check(PIN).right
    assert pins.check(WRONG) == Verdict(False, 0)


def test_a_restart_does_not_shorten_the_delay(pins: PinStore, clock: Clock, file: Path) -> None:
    fail(pins, clock, 7)
    assert PinStore(file, clock).check(PIN) == Verdict(False, 900)


def test_a_clock_set_back_does_not_shorten_the_delay_nor_lengthen_it_for_ever(pins: PinStore, clock: Clock) -> None:
    fail(pins, clock, 5)
    clock.turn(50)
    assert pins.wait_s() == 10
    clock.turn(-86400)
    assert pins.check(PIN) == Verdict(False, 60)
    clock.turn(59)
    assert pins.check(PIN) == Verdict(False, 1)
    clock.turn(1)
    assert pins.check(PIN) == Verdict(True, 0)


def test_pulling_the_plug_during_a_try_gains_nothing(
    pins: PinStore, clock: Clock, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(Exception):
        pass

    def cut(*_: object) -> bytes:
        raise PowerCutError

    with monkeypatch.context() as power:
        power.setattr(module, "_hash", cut)
        for _ in range(3):
            with pytest.raises(PowerCutError):
                PinStore(file, clock).check(PIN)
    assert PinStore(file, clock).check(PIN) == Verdict(False, 5)


def test_a_try_that_cannot_be_written_down_is_not_looked_at(
    pins: PinStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(PinError, match="make room"):
            pins.check(PIN)
    assert pins.check(PIN).right


@pytest.mark.parametrize(
    "change",
    [
        {"n": 2**40},
        {"n": -1},
        {"n": 3},
        {"p": 0},
        {"wrong": -1},
        {"wrong": "no"},
        {"since": None},
        {"since": float("nan")},
        {"salt": ""},
        {"hash": ""},
        {"hash": "zz"},
        {"more": 1},
    ],
    ids=str,
)
def test_a_damaged_file_lets_nobody_in_and_says_what_to_do(
    pins: PinStore, file: Path, change: dict[str, object]
) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    with pytest.raises(PinError, match=r"damaged; .*kiosk pin"):
        pins.check(PIN)


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"salt": "00"}'])
def test_a_file_that_is_something_else_lets_nobody_in(pins: PinStore, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(PinError, match=r"damaged; .*kiosk pin"):
        pins.check("")
    pins.set(PIN)
    assert pins.check(PIN).right


@given(st.text("0123456789", min_size=4, max_size=12))
def test_only_repeats_and_runs_are_refused(pin: str) -> None:
    runs = "0123456789" * 3
    simple = pin in runs or pin in runs[::-1] or len(set(pin)) == 1
    assert bool(flaw_of(pin)) == simple
