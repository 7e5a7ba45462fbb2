"""The quiet layer under the posts: holidays, and notes that came with other calendars."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from socialdesk.domain.calendar_notes import CalendarNote
from socialdesk_ui.models.days import Day, Load


def marked(
    days: Sequence[Day],
    holidays: Mapping[date, str],
    notes: Iterable[CalendarNote],
    zone: ZoneInfo,
) -> tuple[Day, ...]:
    """The days with what is on them beside posts; a note is on every date that it touches."""
    on: dict[date, list[str]] = {}
    shown = {day.date for day in days}
    for note in notes:
        for day in _dates(note, zone):
            if day in shown:
                on.setdefault(day, []).append(" ".join(note.text.split()))
    return tuple(
        replace(day, holiday=holidays.get(day.date, ""), notes=tuple(on.get(day.date, ())))
        if day.date in holidays or day.date in on
        else day
        for day in days
    )


def without_loads(days: Sequence[Day]) -> tuple[Day, ...]:
    """Days that say nothing of how full they are: some of their posts are hidden."""
    return tuple(replace(day, load=Load.FINE, over=(), gap=False) for day in days)


def _dates(note: CalendarNote, zone: ZoneInfo) -> Iterable[date]:
    first = note.starts_at.astimezone(zone).date()
    # An end at midnight is the end of the day before.
    end = max(note.ends_at - timedelta(milliseconds=1), note.starts_at)
    last = end.astimezone(zone).date()
    return (first + timedelta(days=number) for number in range((last - first).days + 1))
