"""What a calendar shows, read a span of days at a time."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from socialdesk.desk.desk import Desk
from socialdesk.domain.calendar import CalendarEntry, CalendarFilter, DayDigest, FoundPost
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk.store.calendar_rows import calendar_entries as entries_between
from socialdesk.store.calendar_rows import day_digests
from socialdesk.store.post_search import found_posts
from socialdesk.store.workspaces import WorkspaceRepository

EVERYTHING = CalendarFilter()


def calendar_entries(
    desk: Desk, first: datetime, last: datetime, only: CalendarFilter = EVERYTHING
) -> tuple[CalendarEntry, ...]:
    """What lies between two UTC moments, ``last`` exclusive, in order of time."""
    with desk.database.read() as session:
        return entries_between(session, first, last, desk.workspace_id, only)


def calendar_digests(
    desk: Desk, dates: Sequence[date], only: CalendarFilter = EVERYTHING, *, most: int
) -> tuple[DayDigest, ...]:
    """Consecutive dates in the workspace's zone, each with its first ``most`` posts."""
    with desk.database.read() as session:
        zone = zone_named(WorkspaceRepository(session).get(desk.workspace_id).zone)
        ends = (*dates, dates[-1] + timedelta(days=1))
        bounds = [resolve(datetime.combine(day, time()), zone) for day in ends]
        return day_digests(session, bounds, desk.workspace_id, only, most=most)


def find_posts(desk: Desk, text: str, *, most: int = 50) -> tuple[FoundPost, ...]:
    """Posts with every word of ``text``, whenever they are: the nearest in time first.

    Drafts without a time come last; no words find nothing.
    """
    with desk.database.read() as session:
        return found_posts(session, desk.workspace_id, text.split(), desk.clock.now(), most)
