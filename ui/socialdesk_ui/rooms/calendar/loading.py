"""What the calendar reads from the desk, in one go, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.calendar import calendar_entries
from socialdesk.desk.schedules import free_slots
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar import CalendarEntry, FreeSlot
from socialdesk.domain.channel import Channel
from socialdesk.domain.schedule import resolve, zone_named


@dataclass(frozen=True)
class CalendarData:
    """Everything on the dates shown, before any filter."""

    dates: tuple[date, ...]
    zone: ZoneInfo
    channels: tuple[Channel, ...]
    entries: tuple[CalendarEntry, ...]
    slots: tuple[FreeSlot, ...]


def load(desk: Desk, dates: Sequence[date]) -> CalendarData:
    """Read the posts and free slots of consecutive dates, in the workspace's zone."""
    zone = zone_named(workspace(desk).zone)
    first = resolve(datetime.combine(dates[0], time()), zone)
    last = resolve(datetime.combine(dates[-1] + timedelta(days=1), time()), zone)
    return CalendarData(
        dates=tuple(dates),
        zone=zone,
        channels=list_channels(desk),
        entries=calendar_entries(desk, first, last),
        slots=free_slots(desk, dates[0], dates[-1]),
    )
