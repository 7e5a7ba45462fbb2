"""What the calendar reads from the desk, in one go, off the GUI thread."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from socialdesk.desk.calendar import calendar_digests, calendar_entries
from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.holidays import public_holidays
from socialdesk.desk.plan_export import calendar_notes
from socialdesk.desk.schedules import free_slots
from socialdesk.desk.workspace import workspace
from socialdesk.domain.calendar import CalendarFilter, FreeSlot
from socialdesk.domain.channel import Channel
from socialdesk.domain.schedule import resolve, zone_named
from socialdesk_ui.models.day_marks import marked, without_loads
from socialdesk_ui.models.days import MOST_CARDS, Day, month_days, plan_days


@dataclass(frozen=True)
class Request:
    """Consecutive dates, filtered.

    ``brief`` asks for the first posts of each day alone, ``slots`` for free slots too.
    """

    dates: tuple[date, ...]
    only: CalendarFilter
    brief: bool = False
    slots: bool = False


@dataclass(frozen=True)
class CalendarData:
    """The answer, ready to be drawn."""

    request: Request
    zone: ZoneInfo
    channels: tuple[Channel, ...]
    days: tuple[Day, ...]


def load(desk: Desk, request: Request) -> CalendarData:
    """Read the days in the workspace's zone."""
    here = workspace(desk)
    zone, channels, dates = zone_named(here.zone), list_channels(desk), request.dates
    first = resolve(datetime.combine(dates[0], time()), zone)
    last = resolve(datetime.combine(dates[-1] + timedelta(days=1), time()), zone)
    if request.brief:
        digests = calendar_digests(desk, dates, request.only, most=MOST_CARDS)
        days = month_days(digests, channels, dates, zone)
    else:
        entries = calendar_entries(desk, first, last, request.only)
        days = plan_days(entries, _slots(desk, request), channels, dates, zone)
    if request.only.narrows_posts:
        days = without_loads(days)
    language = QLocale().name().partition("_")[0]
    holidays = public_holidays(here.country, dates, language)
    notes = calendar_notes(desk, first, last)
    return CalendarData(request, zone, channels, marked(days, holidays, notes, zone))


def _slots(desk: Desk, request: Request) -> tuple[FreeSlot, ...]:
    """None where posts are hidden: a slot would look free that is not."""
    if not request.slots or request.only.narrows_posts:
        return ()
    channel_ids = tuple(request.only.channel_ids)
    return free_slots(desk, request.dates[0], request.dates[-1], channel_ids)
