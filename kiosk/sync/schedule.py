"""When to sync next."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from kiosk.config import Sync
from kiosk.sync.state import Summary

LONGEST_BACK_OFF = timedelta(hours=6)
LONGEST_PATIENCE = timedelta(hours=24)  # a source may ask us to wait so long


def next_sync(
    settings: Sync, summary: Summary, now: datetime, begun: datetime, chance: float, zone: tzinfo | None = None
) -> datetime:
    """Return when to sync next; at once when nothing was ever tried.

    An interval after the last attempt; after failures twice as long each time, up to six hours or the interval; not
    before the source wants us back; not in quiet hours. All of it is spread over the jitter, also when many terminals
    are switched on at the same time.

    Args:
        settings: interval, jitter and quiet hours.
        summary: what happened so far.
        now: UTC.
        begun: when this kiosk was started, UTC.
        chance: from 0 to 1: the terminal's own part of the jitter.
        zone: of the quiet hours; None: the terminal's own.
    """
    jitter = chance * timedelta(minutes=settings.jitter_min)
    due = now
    if summary.last_attempt and summary.last_attempt <= now:  # one in the future was dated by a wrong clock
        due = max(min(begun, now), summary.last_attempt + _interval(settings, summary)) + jitter
        if summary.retry_after:
            due = max(due, min(summary.retry_after, summary.last_attempt + LONGEST_PATIENCE))
    return _after_quiet(settings.quiet, max(due, now), jitter, zone)


def _interval(settings: Sync, summary: Summary) -> timedelta:
    interval = timedelta(minutes=settings.interval_min)
    doublings = min(max(summary.failures - 1, 0), 16)
    return min(interval * (1 << doublings), max(interval, LONGEST_BACK_OFF))


def _after_quiet(quiet: str, due: datetime, jitter: timedelta, zone: tzinfo | None) -> datetime:
    """Return ``due``, or the end of the quiet hours that it falls into."""
    if not quiet:
        return due
    begin, end = (time.fromisoformat(part) for part in quiet.split("-"))
    local = due.astimezone(zone)
    at = local.time()
    inside = begin <= at < end if begin <= end else at >= begin or at < end
    if not inside:
        return due
    day = local.date() if at < end else local.date() + timedelta(days=1)
    return datetime.combine(day, end, zone).astimezone(UTC) + jitter
