"""Dates and times as other programs write them."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, time

from socialdesk.domain.plan_rows import DayOrder

_DATE = re.compile(r"(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})\.?")
_TIME = re.compile(
    r"(\d{1,2})(?:[:.h-](\d{2}))?(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE
)


def parse_date(text: str, order: DayOrder) -> date | None:
    """A date whose numbers stand in ``order``; one that starts with a year is read so anyway."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    first, middle, last = (int(number) for number in match.groups())
    if len(match[1]) == 4:
        year, month, day = first, middle, last
    elif order is DayOrder.YEAR_FIRST or len(match[3]) not in (2, 4):
        return None
    else:
        day, month = (first, middle) if order is DayOrder.DAY_FIRST else (middle, first)
        year = last if len(match[3]) == 4 else 2000 + last
    with suppress(ValueError):
        return date(year, month, day)
    return None


def parse_time(text: str) -> time | None:
    """A time by the clock: 9:30, 09.30, 9h30, 9:30 pm, 9am."""
    match = _TIME.fullmatch(text.strip())
    if match is None or (match[2] is None and match[4] is None):
        return None
    hour, minute, second = (int(number or 0) for number in match.groups()[:3])
    if match[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[4].lower() == "p" else 0)
    with suppress(ValueError):
        return time(hour, minute, second)
    return None


def parse_moment(text: str, order: DayOrder) -> datetime | None:
    """A date and a time in one cell. An ISO 8601 moment keeps its offset."""
    cell = text.strip()
    day, separator, clock = cell.replace(",", " ").partition(" ")
    on, at = parse_date(day, order), parse_time(clock.strip())
    if separator and on and at:
        return datetime.combine(on, at)
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", cell):
        with suppress(ValueError):
            return datetime.fromisoformat(cell)
    return None


def possible_orders(cells: Iterable[str]) -> tuple[DayOrder, ...]:
    """The orders in which every one of these dates makes sense, the likeliest first.

    Cells that are no dates in any order say nothing.
    """
    days = [cell.strip().split(" ")[0].rstrip(",") for cell in cells]
    told = [day for day in days if any(parse_date(day, order) for order in DayOrder)]
    return tuple(
        order for order in DayOrder if all(parse_date(day, order) is not None for day in told)
    )
