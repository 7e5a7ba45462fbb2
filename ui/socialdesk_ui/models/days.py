"""The calendar's days: what is on each, grouped as cards, and how full it is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import groupby
from typing import TypeVar
from zoneinfo import ZoneInfo

from socialdesk.domain.cadence import TAKES_A_SLOT
from socialdesk.domain.calendar import CalendarEntry, FreeSlot
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.transitions import Event, allows, post_state


@dataclass(frozen=True)
class Card:
    """One post at one moment: its deliveries to one or more channels, drawn together.

    ``at`` is local to the workspace's zone.
    """

    entries: tuple[CalendarEntry, ...]
    channels: tuple[Channel, ...]
    at: datetime
    state: State

    @property
    def post_id(self) -> int:
        return self.entries[0].post_id

    @property
    def delivery_ids(self) -> tuple[int, ...]:
        return tuple(entry.delivery_id for entry in self.entries)

    @property
    def text(self) -> str:
        """The start of the text on one line."""
        return " ".join(self.entries[0].text.split())

    @property
    def picture(self) -> str:
        """The digest of the first picture, or empty."""
        return self.entries[0].picture

    @property
    def movable(self) -> bool:
        """Whether it may be given another time: not what is out, or on its way."""
        return all(allows(entry.state, Event.SCHEDULE) for entry in self.entries)

    @property
    def minute(self) -> int:
        """Minutes from local midnight."""
        return self.at.hour * 60 + self.at.minute


@dataclass(frozen=True)
class SlotMark:
    """A free slot of one or more channels' posting schedules, local to the workspace's zone."""

    at: datetime
    channels: tuple[Channel, ...]

    @property
    def minute(self) -> int:
        """Minutes from local midnight."""
        return self.at.hour * 60 + self.at.minute


Timed = TypeVar("Timed", Card, SlotMark)


class Load(Enum):
    """How full a day is."""

    SILENT = "silent"
    FINE = "fine"
    OVER = "over"


@dataclass(frozen=True)
class Day:
    """One date; ``over`` names the channels with more on it than their daily cap.

    ``gap`` says that it is silent although posts go out before and after it.
    """

    date: date
    cards: tuple[Card, ...] = ()
    slots: tuple[SlotMark, ...] = ()
    load: Load = Load.SILENT
    over: tuple[Channel, ...] = ()
    gap: bool = False


def plan_days(
    entries: Iterable[CalendarEntry],
    slots: Iterable[FreeSlot],
    channels: Sequence[Channel],
    dates: Sequence[date],
    zone: ZoneInfo,
) -> tuple[Day, ...]:
    """Put entries and free slots on the dates on which they fall in ``zone``, in order of time."""
    known = {channel.id: channel for channel in channels}
    cards = _by_date(_cards(entries, known, zone))
    marks = _by_date(_marks(slots, known, zone))
    return _with_gaps([_day(day, cards.get(day, ()), marks.get(day, ())) for day in dates])


def span(first: date, count: int) -> tuple[date, ...]:
    """``count`` dates from ``first`` on."""
    return tuple(first + timedelta(days=offset) for offset in range(count))


def matching(
    entries: Iterable[CalendarEntry], text: str, channel_ids: frozenset[int]
) -> tuple[CalendarEntry, ...]:
    """The entries whose text holds every word of ``text``, on the channels (empty: on any)."""
    words = text.casefold().split()
    return tuple(
        entry
        for entry in entries
        if (not channel_ids or entry.channel_id in channel_ids)
        and (not words or _has_words(entry.text.casefold(), words))
    )


def _has_words(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)


def _cards(
    entries: Iterable[CalendarEntry], known: Mapping[int, Channel], zone: ZoneInfo
) -> list[Card]:
    def together(entry: CalendarEntry) -> tuple[datetime, int]:
        return (entry.moment, entry.post_id)

    cards = []
    for (moment, _), group in groupby(sorted(entries, key=together), together):
        same = tuple(group)
        on = tuple(known[entry.channel_id] for entry in same if entry.channel_id in known)
        state = post_state(entry.state for entry in same)
        cards.append(Card(same, on, moment.astimezone(zone), state))
    return cards


def _marks(
    slots: Iterable[FreeSlot], known: Mapping[int, Channel], zone: ZoneInfo
) -> list[SlotMark]:
    at: dict[datetime, list[Channel]] = {}
    for slot in sorted(slots, key=lambda slot: (slot.moment, slot.channel_id)):
        if slot.channel_id in known:
            at.setdefault(slot.moment, []).append(known[slot.channel_id])
    return [SlotMark(moment.astimezone(zone), tuple(on)) for moment, on in at.items()]


def _by_date(items: Iterable[Timed]) -> dict[date, tuple[Timed, ...]]:
    grouped: dict[date, list[Timed]] = {}
    for item in items:
        grouped.setdefault(item.at.date(), []).append(item)
    return {day: tuple(on_it) for day, on_it in grouped.items()}


def _day(day: date, cards: tuple[Card, ...], slots: tuple[SlotMark, ...]) -> Day:
    counted = Counter(
        entry.channel_id for card in cards for entry in card.entries if entry.state in TAKES_A_SLOT
    )
    present = {channel.id: channel for card in cards for channel in card.channels}
    over = tuple(c for c in present.values() if counted[c.id] > c.daily_cap)
    load = Load.OVER if over else Load.FINE if counted else Load.SILENT
    return Day(day, cards, slots, load, over)


def _with_gaps(days: list[Day]) -> tuple[Day, ...]:
    busy = [number for number, day in enumerate(days) if day.load is not Load.SILENT]
    if not busy:
        return tuple(days)
    between = range(busy[0], busy[-1])
    return tuple(
        replace(day, gap=number in between and day.load is Load.SILENT)
        for number, day in enumerate(days)
    )
