"""What the staff's screen tells, gathered from the terminal."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.config import Site
from kiosk.errors import DiskError
from kiosk.health import Status, status
from kiosk.sync.generations import Generation
from kiosk.sync.sticks import Stick, find_sticks
from kiosk.sync.storage import Storage
from kiosk.ui.staff_values import Attempt, Earlier, StaffStatus, StickFound, SyncResult


def staff_status(state: Path, shipped: Path, site: Site, storage: Storage, now: datetime) -> StaffStatus:
    """Return how the terminal is; reads the disk, and a stick when there is one.

    Raises: DiskError: the disk does not even tell what is on it.
    """
    try:
        return as_staff_status(status(state, shipped, site.sync, now), site, find_sticks(site.sync.sticks, storage))
    except OSError as error:
        raise DiskError(state, f"cannot be read ({error.strerror})", "let the disk be checked") from error


def as_staff_status(found: Status, site: Site, sticks: tuple[Stick, ...]) -> StaffStatus:
    """Return what the screen tells of a terminal's status and of the sticks that are plugged in."""
    synced, summary = found.synced, found.synced.summary
    current = synced.current
    content = found.content if found.content.usable else found.previous
    return StaffStatus(
        sequence=current.release.sequence if current else None,
        published=current.release.published if current else None,
        installed=current.installed if current else None,
        freshness=synced.freshness,
        source=synced.source,
        last_success=summary.last_success,
        reason=summary.reason,
        problem=summary.problem,
        remedy=summary.remedy,
        held=summary.held,
        previous=_earlier(synced.previous),
        sticks=tuple(_stick(stick) for stick in sticks),
        history=tuple(
            Attempt(
                at=one.at,
                kind=one.kind,
                sequence=one.sequence or None,
                source=one.source,
                bytes=one.bytes,
                seconds=one.seconds,
                reason=one.reason,
                problem=one.problem,
                remedy=one.remedy,
            )
            for one in summary.history
        ),
        disk_free_bytes=found.disk_free_bytes,
        versions=(("kiosk", found.kiosk), ("Python", found.python), ("Qt", found.qt)),
        languages=content.languages,
        idle=site.idle,
        can_leave=site.staff.leave_to_desktop,
    )


def _earlier(generation: Generation | None) -> Earlier | None:
    return Earlier(generation.release.sequence, generation.release.published) if generation else None


def _stick(stick: Stick) -> StickFound:
    release = stick.release
    sequence, published = (release.sequence, release.published) if release else (None, None)
    return StickFound(str(stick.folder), sequence, published, stick.trusted)


def roll_back(storage: Storage, now: Callable[[], datetime]) -> SyncResult:
    """Show the content before the one on screen again.

    Raises: SyncError: there is nothing earlier, a sync is under way, or the disk cannot be written.
    """
    from kiosk.sync import updater  # late: it brings TUF, which the screen does without until somebody steps back

    shown = updater.roll_back(updater.Terminal(storage, now=now))
    return SyncResult("rolled back", shown.release.sequence)
