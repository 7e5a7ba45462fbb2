"""The calendar's days: what is on each, grouped as cards, and how full it is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from itertools import groupby
from typing import TypeVar
from zoneinfo import ZoneInfo

from socialdesk.domain.cadence import TAKES_A_SLOT
from socialdesk.domain.calendar import CalendarEntry, DayDigest, FreeSlot
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.transitions import Event, allows, post_state

MOST_CARDS = 4
"""How many posts a day of the month lists."""
CardKey = tuple[int, datetime]
"""What tells a card from every other: its post, and its moment in UTC."""


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
    def key(self) -> CardKey:
        """The same card, however often it is read again."""
        return (self.entries[0].post_id, self.entries[0].moment)

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
        return all(
            allows(entry.state, Event.SCHEDULE) or allows(entry.state, Event.RETIME)
            for entry in self.entries
        )

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
    more: int = 0
    """How many posts it has beside those in ``cards``."""
    holiday: str = ""
    notes: tuple[str, ...] = ()
    """What is on that day and is no post."""

    @property
    def marks(self) -> str:
        """Its holiday and notes in one line."""
        return " · ".join((self.holiday, *self.notes) if self.holiday else self.notes)


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


def month_days(
    digests: Sequence[DayDigest],
    channels: Sequence[Channel],
    dates: Sequence[date],
    zone: ZoneInfo,
) -> tuple[Day, ...]:
    """The days of a month from what was read of each."""
    known = {channel.id: channel for channel in channels}
    return _with_gaps(
        [_digested(day, digest, known, zone) for day, digest in zip(dates, digests, strict=True)]
    )


def span(first: date, count: int) -> tuple[date, ...]:
    """``count`` dates from ``first`` on."""
    return tuple(first + timedelta(days=offset) for offset in range(count))


def usual_moment(day: date, free: Iterable[datetime], now: datetime) -> datetime:
    """When a new post on a day goes out: its first free slot to come, else at nine.

    Today after nine it is the next full hour. All local; the answer is naive.
    """
    slot = next((at for at in free if at > now), None)
    if slot is not None:
        return slot.replace(tzinfo=None)
    usual, here = datetime.combine(day, _USUAL_TIME), now.replace(tzinfo=None)
    if day != here.date() or usual > here:
        return usual
    return here.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)


_USUAL_TIME = time(9)


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


def _digested(day: date, digest: DayDigest, known: Mapping[int, Channel], zone: ZoneInfo) -> Day:
    cards = tuple(_cards(digest.entries, known, zone))
    taken = digest.taken
    over = tuple(c for c in known.values() if taken.get(c.id, 0) > c.daily_cap)
    load = Load.OVER if over else Load.FINE if taken else Load.SILENT
    return Day(day, cards, load=load, over=over, more=digest.posts - len(cards))


def _with_gaps(days: list[Day]) -> tuple[Day, ...]:
    busy = [number for number, day in enumerate(days) if day.load is not Load.SILENT]
    if not busy:
        return tuple(days)
    between = range(busy[0], busy[-1])
    return tuple(
        replace(day, gap=number in between and day.load is Load.SILENT)
        for number, day in enumerate(days)
    )
