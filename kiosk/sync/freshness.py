"""How fresh the synced content is, in one word."""

from datetime import datetime, timedelta
from typing import Literal

from kiosk.sync.state import Summary

Freshness = Literal["fresh", "stale", "clock not trusted", "failing", "never"]
CLOCK_TOLERANCE = timedelta(days=1)  # publisher and terminal may disagree so much
FAILURES_TOLERATED = 2  # a network may be away for a moment


def freshness(summary: Summary, now: datetime) -> Freshness:
    """Return how fresh the content is.

    "clock not trusted": the terminal's clock is behind what was signed; "never": no sync has been tried; "stale": what
    was signed has run out; "failing": sync fails again and again, or has failed since the beginning.
    """
    if summary.clock_floor and now < summary.clock_floor - CLOCK_TOLERANCE:
        return "clock not trusted"
    if summary.last_success is None:
        return "failing" if summary.failures else "never"
    if summary.expires and now >= summary.expires:
        return "stale"
    return "failing" if summary.failures > FAILURES_TOLERATED else "fresh"
