"""Posting schedules: weekday and local time in a zone, resolved date by date (right across DST)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from socialdesk.domain.errors import InputError

SEARCH_DAYS = 366
"""How far ahead a free slot is looked for."""


class Weekday(IntEnum):
    """As :meth:`datetime.date.weekday` counts."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


@dataclass(frozen=True, order=True)
class Slot:
    """A weekly moment by the local clock."""

    weekday: Weekday
    at: time

    def __str__(self) -> str:
        return f"{self.weekday.name.lower()} {self.at:%H:%M}"


@dataclass(frozen=True)
class PostingSchedule:
    """A channel's weekly slots in one IANA zone."""

    channel_id: int
    zone: str
    slots: tuple[Slot, ...] = ()


def parse_slot(text: str) -> Slot:
    """A slot from "mon 09:30". Raises InputError."""
    match = _SLOT.fullmatch(text.strip().lower())
    weekday = match and next((day for day in Weekday if _means(match["day"], day)), None)
    if not match or weekday is None or int(match["hour"]) > 23 or int(match["minute"]) > 59:
        raise InputError(f"“{text}” is not a slot", 'write a weekday and a time, as in "mon 09:30"')
    return Slot(weekday, time(int(match["hour"]), int(match["minute"])))


_SLOT = re.compile(r"(?P<day>[a-z]{3,9})\s+(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})")
_FULL_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _means(word: str, day: Weekday) -> bool:
    """Whether a word of three letters or more begins the weekday's name."""
    return _FULL_NAMES[day].startswith(word)


def zone_named(name: str) -> ZoneInfo:
    """The IANA zone. Raises InputError for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InputError(
            f"“{name}” is not a time zone", "use a name such as Europe/Warsaw"
        ) from None


def is_skipped(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks jump over this naive local time (the gap when DST starts)."""
    back = local.replace(tzinfo=zone, fold=0).astimezone(UTC).astimezone(zone)
    return back.replace(tzinfo=None, fold=0) != local.replace(fold=0)


def is_repeated(local: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks show this naive local time twice (the overlap when DST ends)."""
    first, second = (local.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    return first != second and not is_skipped(local, zone)


def resolve(local: datetime, zone: ZoneInfo) -> datetime:
    """A naive local time as a UTC moment.

    In a gap it moves forward by the gap's length (02:30 becomes 03:30), in an overlap the first of
    the two moments is meant, so that each date has each slot exactly once.
    """
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def chosen_moment(local: datetime, zone: ZoneInfo) -> datetime:
    """A moment that a person typed. Raises InputError for one that clocks skip."""
    if is_skipped(local, zone):
        moved = resolve(local, zone).astimezone(zone)
        raise InputError(
            f"{local:%Y-%m-%d %H:%M} does not exist in {zone.key} (clocks go forward then)",
            f"choose {moved:%H:%M} or another time",
        )
    return resolve(local, zone)


def occurrences(schedule: PostingSchedule, first: date, last: date) -> Iterator[datetime]:
    """The slots from local date ``first`` to ``last`` inclusive, as UTC moments in order."""
    zone = zone_named(schedule.zone)
    day = first
    while day <= last:
        today = {
            resolve(datetime.combine(day, slot.at), zone)
            for slot in schedule.slots
            if slot.weekday == day.weekday()
        }
        yield from sorted(today)
        day += timedelta(days=1)
