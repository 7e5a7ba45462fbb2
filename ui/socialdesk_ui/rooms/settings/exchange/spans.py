"""Which part of the plan is exported."""

from datetime import date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from socialdesk.domain.planning import PostQuery
from socialdesk.domain.schedule import resolve


class Span(Enum):
    """The parts that are offered."""

    COMING = "coming"
    NEXT_WEEKS = "next weeks"
    LAST_WEEKS = "last weeks"
    CHOSEN = "chosen"
    EVERYTHING = "everything"


_WEEKS = timedelta(days=28)
_DAY = timedelta(days=1)


def query_of(
    span: Span, now: datetime, zone: ZoneInfo, chosen: tuple[date, date] | None = None
) -> PostQuery:
    """The posts of a span, by whole days of the zone; ``chosen`` are its first and last day."""
    today = now.astimezone(zone).date()
    match span:
        case Span.COMING:
            return PostQuery(first=_start(today, zone))
        case Span.NEXT_WEEKS:
            return PostQuery(first=_start(today, zone), last=_start(today + _WEEKS, zone))
        case Span.LAST_WEEKS:
            return PostQuery(first=_start(today - _WEEKS, zone), last=_start(today + _DAY, zone))
        case Span.CHOSEN if chosen is not None:
            first, last = sorted(chosen)
            return PostQuery(first=_start(first, zone), last=_start(last + _DAY, zone))
        case _:
            return PostQuery()


def _start(day: date, zone: ZoneInfo) -> datetime:
    return resolve(datetime.combine(day, time()), zone)
