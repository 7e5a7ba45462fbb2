"""How often a channel posts: its daily cap and the least time between two posts."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.schedule import (
    SEARCH_DAYS,
    PostingSchedule,
    occurrences,
    resolve,
    zone_named,
)

TAKES_A_SLOT = frozenset(
    {
        State.NEEDS_APPROVAL,
        State.APPROVED,
        State.SCHEDULED,
        State.PUBLISHING,
        State.PUBLISHED,
        State.UNCONFIRMED,
        State.ON_HOLD,
    }
)
"""The states of what went out at its moment or still may: it ends a silence and fills a day."""


@dataclass(frozen=True)
class Cadence:
    """``daily_cap`` posts on one local day at most, ``min_gap`` or more between two of them."""

    daily_cap: int
    min_gap: timedelta = timedelta()


def cadence_of(channel: Channel) -> Cadence:
    """What the channel's owner set."""
    return Cadence(channel.daily_cap, channel.min_gap)


class TakenMoments:
    """When a channel publishes or did (UTC), in the local days of its posting schedule."""

    def __init__(self, moments: Iterable[datetime], zone: str) -> None:
        self._zone = zone_named(zone)
        self._moments: list[datetime] = []
        self._per_day: dict[date, int] = {}
        for moment in sorted(moments):
            self.add(moment)

    def __iter__(self) -> Iterator[datetime]:
        return iter(self._moments)

    def add(self, moment: datetime) -> None:
        """Something more goes out then."""
        self._moments.insert(bisect_left(self._moments, moment), moment)
        day = self.day_of(moment)
        self._per_day[day] = self._per_day.get(day, 0) + 1

    def day_of(self, moment: datetime) -> date:
        """The local day on which a moment falls."""
        return moment.astimezone(self._zone).date()

    def same_time_on(self, day: date, moment: datetime) -> datetime:
        """Another day's moment at the same local time."""
        clock = moment.astimezone(self._zone).time().replace(fold=0)
        return resolve(datetime.combine(day, clock), self._zone)

    def have_room(self, moment: datetime, cadence: Cadence) -> bool:
        """Whether one more post at ``moment`` keeps the cadence; never two at one moment."""
        if self._per_day.get(self.day_of(moment), 0) >= cadence.daily_cap:
            return False
        place = bisect_left(self._moments, moment)
        beside = self._moments[max(0, place - 1) : place + 1]
        return all(other != moment and abs(other - moment) >= cadence.min_gap for other in beside)


def free_slots_between(
    schedule: PostingSchedule, taken: TakenMoments, cadence: Cadence, first: date, last: date
) -> Iterator[datetime]:
    """The slots from local date ``first`` to ``last`` that would each take one more post."""
    for moment in occurrences(schedule, first, last):
        if taken.have_room(moment, cadence):
            yield moment


def next_free_slot(
    schedule: PostingSchedule, taken: TakenMoments, cadence: Cadence, now: datetime
) -> datetime | None:
    """The next slot after ``now`` that keeps the cadence.

    ``None`` where the schedule has no slots or a year ahead is full.
    """
    today = taken.day_of(now)
    year = today + timedelta(days=SEARCH_DAYS)
    free = free_slots_between(schedule, taken, cadence, today, year)
    return next((moment for moment in free if moment > now), None)


def first_room(taken: TakenMoments, cadence: Cadence, now: datetime) -> datetime | None:
    """The earliest moment today, from ``now`` on, that keeps the cadence; ``None`` without one."""
    today = taken.day_of(now)
    after_others = (moment + cadence.min_gap for moment in taken)
    soon = (later for later in after_others if later > now and taken.day_of(later) == today)
    return next((moment for moment in (now, *soon) if taken.have_room(moment, cadence)), None)


def same_time_with_room(
    taken: TakenMoments, cadence: Cadence, like: datetime, now: datetime
) -> datetime | None:
    """The first day after ``now`` with room at the local time of ``like``; ``None`` in a year."""
    days = (taken.day_of(now) + timedelta(days=ahead) for ahead in range(SEARCH_DAYS))
    same_time = (taken.same_time_on(day, like) for day in days)
    free = (moment for moment in same_time if taken.have_room(moment, cadence))
    return next((moment for moment in free if moment > now), None)
