"""What slipped while nothing could publish, and how it catches up without a burst."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from socialdesk.domain.cadence import (
    Cadence,
    TakenMoments,
    first_room,
    next_free_slot,
    same_time_with_room,
)
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.schedule import PostingSchedule

CATCH_UP_GAP = timedelta(hours=1)
"""Posts that catch up on one channel together are at least this far apart."""


class CatchUp(StrEnum):
    """What its owner wants with a post that was missed."""

    PUBLISH_NOW = "publish now"
    NEXT_SLOT = "next slot"
    SKIP = "skip"


@dataclass(frozen=True)
class Slipped:
    """A post whose time passed; ``deliveries`` are those of it that were missed."""

    post_id: int
    text: str
    deliveries: tuple[Delivery, ...]

    @property
    def moment(self) -> datetime | None:
        """When the first of them was to go out."""
        return min((d.scheduled_for for d in self.deliveries if d.scheduled_for), default=None)


@dataclass(frozen=True)
class Settled:
    """What becomes of one delivery: ``moment`` is its new time, ``None`` for a draft."""

    post_id: int
    delivery: Delivery
    choice: CatchUp
    moment: datetime | None


@dataclass(frozen=True)
class Wish:
    """One delivery that is to go out after all; ``was_for`` is when it was planned."""

    choice: CatchUp
    was_for: datetime


def catch_up_moments(
    wishes: Sequence[Wish],
    schedule: PostingSchedule,
    taken: TakenMoments,
    cadence: Cadence,
    now: datetime,
) -> list[datetime | None]:
    """When one channel's missed posts go out, in order; ``None`` where a year ahead is full.

    The first that is wanted now goes out now, if the day has room; further ones keep
    :data:`CATCH_UP_GAP` or the channel's own gap, and what finds no room today waits for its slot.
    ``taken`` holds all that the channel has planned, and the answers when this is done.
    """
    moments: list[datetime | None] = []
    apart = cadence
    for wish in wishes:
        moment = None
        if wish.choice is CatchUp.PUBLISH_NOW:
            moment = first_room(taken, apart, now)
            apart = replace(cadence, min_gap=max(cadence.min_gap, CATCH_UP_GAP))
        moment = moment or _next_turn(wish, schedule, taken, cadence, now)
        if moment is not None:
            taken.add(moment)
        moments.append(moment)
    return moments


def _next_turn(
    wish: Wish, schedule: PostingSchedule, taken: TakenMoments, cadence: Cadence, now: datetime
) -> datetime | None:
    """The next slot; where the channel has no schedule, its own time of the day."""
    if schedule.slots:
        return next_free_slot(schedule, taken, cadence, now)
    return same_time_with_room(taken, cadence, wish.was_for, now)
