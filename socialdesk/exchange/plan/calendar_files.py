"""iCalendar files (RFC 5545): the plan for other calendars, and other calendars as notes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event, vRecur
from icalendar.cal.component import Component

from socialdesk.domain.calendar_notes import CalendarNote, ReadNotes
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError
from socialdesk.domain.post import Post

MAX_BYTES = 10_000_000
MAX_NOTES = 5_000
AHEAD = timedelta(days=400)
"""How far into the future a repeated event is noted."""
BEHIND = timedelta(days=60)
"""How old an event may be."""

_SHOWN_FOR = timedelta(minutes=15)
_SUMMARY = 60
_SURE = frozenset({State.SCHEDULED, State.PUBLISHING, State.PUBLISHED, State.UNCONFIRMED})


def plan_as_calendar(
    deliveries: Iterable[tuple[Post, Delivery]], calendar_id: str, now: datetime
) -> bytes:
    """One event a delivery that has a time. ``calendar_id`` keeps the events' ids apart."""
    calendar = Calendar()
    calendar.add("prodid", "-//SocialDesk//Plan//EN")
    calendar.add("version", "2.0")
    for post, delivery in deliveries:
        moment = delivery.published_at or delivery.scheduled_for
        if moment is not None:
            calendar.add_component(_event(post, delivery, moment, calendar_id, now))
    return bytes(calendar.to_ical())


def _event(
    post: Post, delivery: Delivery, moment: datetime, calendar_id: str, now: datetime
) -> Event:
    text = post.text_for(delivery)
    first_line = " ".join(text.split())
    event = Event()
    event.add("uid", f"delivery-{delivery.id}@{calendar_id}")
    event.add("dtstamp", now)
    event.add("dtstart", moment)
    event.add("dtend", moment + _SHOWN_FOR)
    event.add("summary", f"{delivery.channel.name}: {first_line[:_SUMMARY]}")
    event.add("description", f"{text}\n\n{delivery.state.label}")
    event.add("status", "CONFIRMED" if delivery.state in _SURE else "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    if delivery.remote_url:
        event.add("url", delivery.remote_url)
    return event


def read_notes(file: Path, zone: ZoneInfo, now: datetime) -> ReadNotes:
    """The events from :data:`BEHIND` ago to :data:`AHEAD`, repeated ones at each of their times.

    Raises InputError for a file that can't be read, is no calendar or is far too long.
    """
    notes: list[CalendarNote] = []
    skipped = 0
    for event in _events(file):
        try:
            notes += _notes_of(event, zone, now)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            skipped += 1
        if len(notes) > MAX_NOTES:
            raise InputError(
                f"{file.name} has more than {MAX_NOTES:,} events", "choose a smaller calendar"
            )
    return ReadNotes(tuple(notes), skipped)


def _events(file: Path) -> list[Component]:
    try:
        if file.stat().st_size > MAX_BYTES:
            raise InputError(f"{file.name} is too large", "choose a smaller calendar")
        return list(Calendar.from_ical(file.read_bytes()).walk("VEVENT"))
    except OSError as error:
        raise InputError(
            f"{file.name} can't be read ({error.strerror})", "choose another file"
        ) from error
    except (ValueError, IndexError, KeyError) as error:
        raise InputError(
            f"{file.name} is not a calendar", "choose a file that ends in .ics"
        ) from error


def _notes_of(event: Component, zone: ZoneInfo, now: datetime) -> Iterator[CalendarNote]:
    begins = _value(event, "DTSTART").dt
    whole_day = not isinstance(begins, datetime)
    length = _length(event, begins, whole_day)
    text = " ".join(str(event.get("SUMMARY", "")).split()) or "—"
    uid = str(event.get("UID", f"{begins}-{text}"))
    for local in _times(event, _local(begins, zone), zone, now):
        start = local.replace(tzinfo=zone).astimezone(UTC)
        end = (local + length).replace(tzinfo=zone).astimezone(UTC)
        if end > now - BEHIND and start < now + AHEAD:
            yield CalendarNote(f"{uid}/{local:%Y%m%dT%H%M}", start, end, whole_day, text)


def _value(event: Component, name: str) -> Any:
    """A property as the library parsed it, which tells its type only when it runs."""
    return event[name]


def _times(event: Component, first: datetime, zone: ZoneInfo, now: datetime) -> Iterable[datetime]:
    """The naive local times of an event: its own, or those that its rule gives."""
    if "RRULE" not in event:
        return [first]
    rule: dict[str, list[Any]] = {k.upper(): v for k, v in _value(event, "RRULE").items()}
    if not _comes_true(rule):
        raise ValueError("a rule that is not understood, or never comes true")
    until = (now + AHEAD).astimezone(zone).replace(tzinfo=None)
    ends = [until, *(_local(end, zone) for end in rule.get("UNTIL", []))]
    bounded = {key: rule[key] for key in rule if key != "COUNT"} | {"UNTIL": [min(ends)]}
    written: Any = vRecur(bounded)
    every: Iterable[datetime] = rrulestr(written.to_ical().decode(), dtstart=first)
    counted = islice(every, int(rule["COUNT"][0])) if "COUNT" in rule else every
    since = (now - BEHIND).astimezone(zone).replace(tzinfo=None)
    left_out = set(_exceptions(event, zone))
    recent = (local for local in counted if local >= since and local not in left_out)
    return islice(recent, MAX_NOTES + 1)


_PARTS = {
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYDAY",
    "BYMONTH",
    "BYMONTHDAY",
    "BYSETPOS",
    "WKST",
}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _comes_true(rule: Mapping[str, Sequence[Any]]) -> bool:
    """Whether a rule is of the kinds that calendars write, and no endless search for a day.

    A rule that never comes true (30 February) would be looked for until the year 9999.
    """
    often = str(rule["FREQ"][0]).upper()
    if often not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"} or not set(rule) <= _PARTS:
        return False
    if "BYSETPOS" in rule and often in {"DAILY", "WEEKLY"}:
        return False
    if int(rule.get("INTERVAL", [1])[0]) < 1:
        return False
    months = [_LONGEST[int(month) - 1] for month in rule.get("BYMONTH", range(1, 13))]
    days = [abs(int(day)) for day in rule.get("BYMONTHDAY", [1])]
    return min(days) <= max(months)


def _exceptions(event: Component, zone: ZoneInfo) -> Iterator[datetime]:
    if "EXDATE" not in event:
        return
    listed = _value(event, "EXDATE")
    for dates in listed if isinstance(listed, list) else [listed]:
        for skipped in dates.dts:
            yield _local(skipped.dt, zone)


def _length(event: Component, begins: date, whole_day: bool) -> timedelta:
    if "DTEND" in event:
        length: timedelta = _value(event, "DTEND").dt - begins
    elif "DURATION" in event:
        length = _value(event, "DURATION").dt
    else:
        length = timedelta(days=1) if whole_day else timedelta()
    return max(timedelta(), length)


def _local(moment: date, zone: ZoneInfo) -> datetime:
    """A day's start or a moment by the zone's clock, naive; a floating time is taken as it is."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment
