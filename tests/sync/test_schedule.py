from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.config import Sync
from kiosk.sync.freshness import freshness
from kiosk.sync.schedule import next_sync
from kiosk.sync.state import Summary

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SETTINGS = Sync(source="https://example.org/", interval_min=15, jitter_min=4)
GOOD = Summary(last_success=NOW, last_attempt=NOW, expires=NOW + timedelta(days=14), clock_floor=NOW)
BRUSSELS = ZoneInfo("Europe/Brussels")


def test_a_terminal_that_never_synced_does_so_at_once() -> None:
    assert next_sync(SETTINGS, Summary(), NOW, NOW, 1.0) == NOW


def test_the_interval_counts_from_the_last_attempt() -> None:
    assert next_sync(SETTINGS, GOOD, NOW + MINUTE, NOW, 0.0) == NOW + 15 * MINUTE


def test_chance_spreads_terminals_over_the_jitter() -> None:
    assert next_sync(SETTINGS, GOOD, NOW, NOW, 0.5) == NOW + 17 * MINUTE


def test_what_is_overdue_is_due_now() -> None:
    later = NOW + timedelta(days=3)
    assert next_sync(SETTINGS, GOOD, later, NOW, 1.0) == later


def test_terminals_that_are_switched_on_together_do_not_ask_together() -> None:
    begun = NOW + timedelta(days=3)
    for passed in range(4):
        assert next_sync(SETTINGS, GOOD, begun + passed * MINUTE, begun, 0.75) == begun + 3 * MINUTE
    assert next_sync(SETTINGS, GOOD, begun, begun, 0.0) == begun


@pytest.mark.parametrize(("failures", "minutes"), [(1, 15), (2, 30), (3, 60), (5, 240), (6, 360), (900, 360)])
def test_failures_make_it_patient(failures: int, minutes: int) -> None:
    assert next_sync(SETTINGS, replace(GOOD, failures=failures), NOW, NOW, 0.0) == NOW + minutes * MINUTE


def test_an_interval_longer_than_six_hours_is_not_shortened_by_failures() -> None:
    daily = replace(SETTINGS, interval_min=1440)
    assert next_sync(daily, replace(GOOD, failures=4), NOW, NOW, 0.0) == NOW + timedelta(days=1)


def test_a_source_is_given_the_time_it_asks_for_but_at_most_a_day() -> None:
    asked = replace(GOOD, failures=1, retry_after=NOW + timedelta(hours=2))
    assert next_sync(SETTINGS, asked, NOW, NOW, 0.0) == NOW + timedelta(hours=2)
    asked = replace(GOOD, failures=1, retry_after=NOW + timedelta(days=300))
    assert next_sync(SETTINGS, asked, NOW, NOW, 0.0) == NOW + timedelta(days=1)


def test_an_attempt_dated_in_the_future_holds_nothing_up() -> None:
    dated = replace(GOOD, last_attempt=NOW + timedelta(days=30000))
    assert next_sync(SETTINGS, dated, NOW, NOW, 0.0) == NOW


@pytest.mark.parametrize(
    ("quiet", "at", "due"),
    [
        ("22:00-06:30", "2026-11-26T22:30", "2026-11-27T05:30"),  # Brussels is an hour ahead in winter
        ("22:00-06:30", "2026-11-26T21:10", "2026-11-27T05:30"),
        ("22:00-06:30", "2026-11-27T03:00", "2026-11-27T05:30"),
        ("22:00-06:30", "2026-11-27T05:30", "2026-11-27T05:30"),
        ("22:00-06:30", "2026-11-26T20:59", "2026-11-26T20:59"),
        ("09:00-10:00", "2026-11-26T08:30", "2026-11-26T09:00"),
        ("22:00-06:30", "2026-03-28T23:00", "2026-03-29T04:30"),  # in that night summer time begins
    ],
)
def test_quiet_hours_are_kept_in_local_time(quiet: str, at: str, due: str) -> None:
    now = datetime.fromisoformat(f"{at}+00:00")
    quiet_settings = replace(SETTINGS, quiet=quiet)
    assert next_sync(quiet_settings, Summary(), now, now, 0.0, BRUSSELS) == datetime.fromisoformat(f"{due}+00:00")


def test_after_quiet_hours_not_all_come_at_once() -> None:
    night = datetime(2026, 11, 26, 23, 0, tzinfo=UTC)
    due = next_sync(replace(SETTINGS, quiet="22:00-06:30"), Summary(), night, night, 1.0, UTC)
    assert due == datetime(2026, 11, 27, 6, 34, tzinfo=UTC)


@pytest.mark.parametrize(
    ("summary", "word"),
    [
        (Summary(), "never"),
        (Summary(failures=1), "failing"),
        (GOOD, "fresh"),
        (replace(GOOD, failures=2), "fresh"),
        (replace(GOOD, failures=3), "failing"),
        (replace(GOOD, expires=NOW, failures=3), "stale"),
        (replace(GOOD, clock_floor=NOW + timedelta(days=2)), "clock not trusted"),
        (replace(GOOD, clock_floor=NOW + timedelta(hours=2)), "fresh"),
    ],
)
def test_freshness_in_one_word(summary: Summary, word: str) -> None:
    assert freshness(summary, NOW) == word
