from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.errors import BusyError, MissingError, UntrustedError
from kiosk.ui.staff_sync import StaffSync
from kiosk.ui.staff_texts import attempt_texts, duration, moment, short_source, size, status_texts, stick_texts
from kiosk.ui.staff_values import SyncProgress, reason_of
from tests.fit import plainly
from tests.ui.staffroom import STICKS, TODAY, failing, history, status


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "1er novembre 2026, 08:05"),
        ("nl", "1 november 2026, 08:05"),
        ("en", "1 November 2026, 08:05"),
        ("de", "1. November 2026, 08:05"),
    ],
)
def test_a_moment_is_told_as_each_language_writes_it(language: str, told: str) -> None:
    assert moment(datetime(2026, 11, 1, 8, 5, tzinfo=UTC), language, UTC) == told
    assert moment(None, language, UTC) == ""


def test_days_that_begin_with_a_one_are_not_all_the_first() -> None:
    assert moment(datetime(2026, 11, 11, 8, 5, tzinfo=UTC), "fr", UTC) == "11 novembre 2026, 08:05"


def test_moments_are_told_in_the_terminals_own_time() -> None:
    summer = timezone(timedelta(hours=2))
    assert moment(datetime(2026, 6, 30, 22, 30, tzinfo=UTC), "en", summer) == "1 July 2026, 00:30"


@pytest.mark.parametrize(
    ("count", "french", "german"),
    [
        (0, "0 octet", "0 Byte"),
        (900, "900 octets", "900 Bytes"),
        (45_300, "45 ko", "45 kB"),
        (3_400_000, "3,4 Mo", "3,4 MB"),
        (12_400_000_000, "12 Go", "12 GB"),
    ],
)
def test_sizes_are_told_to_two_digits(count: int, french: str, german: str) -> None:
    assert plainly(size(count, "fr")).rstrip("s") == french.rstrip("s")
    assert plainly(size(count, "de")).rstrip("s") == german.rstrip("s")
    assert " " not in size(count, "fr"), "a number and its unit stay together"


def test_durations_are_told_in_seconds_then_in_minutes() -> None:
    assert [plainly(duration(seconds, "en")) for seconds in (0.6, 89, 90, 3600)] == ["1 s", "89 s", "2 min", "60 min"]


def test_an_address_is_told_without_what_staff_need_not_read() -> None:
    assert short_source("https://content.example.org/charleroi/") == "content.example.org/charleroi"
    assert short_source("/media/usb/GREEN") == "/media/usb/GREEN"
    assert short_source("") == ""


def test_a_day_is_told_once() -> None:
    rows = list(attempt_texts(history()[:5], "en", UTC))
    assert [row.day for row in rows] == ["24 November 2026", "", "23 November 2026", "", ""]
    assert [plainly(row.figures) for row in rows] == ["3.4 MB · 12 s", "", "10 s", "18 MB · 3 min", ""]
    assert rows[2].detail == "1.example.org: the name cannot be found; check the network"


def test_a_stick_bears_the_name_under_which_it_is_mounted() -> None:
    names = [(row.name, row.folder, row.trusted) for row in stick_texts(STICKS, "en", UTC)]
    assert names == [
        ("GREEN", "/media/usb/GREEN", True),
        ("SOMEBODY ELSE", "/run/media/kiosk/SOMEBODY ELSE", False),
    ]


def test_what_is_not_there_is_nought() -> None:
    bare = replace(status(), sequence=None, published=None, installed=None, last_success=None, previous=None)
    texts = status_texts(bare, "en", UTC)
    assert (texts.sequence, texts.published, texts.installed, texts.last_success) == (0, "", "", "")
    assert (texts.earlier, texts.earlier_published, texts.held) == (0, "", 0)


def test_a_problem_is_told_with_its_remedy() -> None:
    texts = status_texts(failing("source", remedy=""), "en", UTC)
    assert texts.detail == "https://content.example.org/charleroi: does not answer"
    assert status_texts(status(), "en", UTC).detail == ""
    assert status_texts(status(), "en", UTC).last_success == moment(TODAY + timedelta(hours=1), "en", UTC)


def test_an_error_is_known_by_its_class() -> None:
    errors = (UntrustedError("", "", ""), MissingError("", "", ""), BusyError("", "", ""))
    assert [reason_of(error) for error in errors] == ["untrusted", "missing", "busy"]


@pytest.mark.parametrize(
    ("progress", "done"),
    [
        (SyncProgress(0, 0, 0, 0, None), 0.0),
        (SyncProgress(1, 4, 0, 0, None), 0.25),
        (SyncProgress(1, 4, 50, 100, 3.0), 0.5),
        (SyncProgress(4, 4, 120, 100, 0.0), 1.0),
    ],
)
def test_how_much_is_done_goes_by_bytes_where_they_are_known(qapp: object, progress: SyncProgress, done: float) -> None:
    sync = StaffSync()
    sync.report(progress)
    assert sync.done == done
    assert sync.running
