"""Moving a workspace to another zone: what keeps its moment, and what keeps its local time."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from socialdesk.domain.schedule import PostingSchedule, resolve, zone_named


class Keep(StrEnum):
    """What stays when the zone changes."""

    TIMES = "times"
    """The local times: 9:30 there becomes 9:30 here."""
    MOMENTS = "moments"
    """The moments: followers notice nothing."""


@dataclass(frozen=True)
class PlannedMoment:
    """When a delivery goes out (UTC), and the zone in which its owner chose that."""

    delivery_id: int
    moment: datetime
    zone: str


def moved(planned: PlannedMoment, zone: str, keep: Keep, now: datetime) -> PlannedMoment:
    """The delivery in the new zone.

    Where its local time has already passed there, it keeps its moment: nothing is missed by a move.
    """
    kept = replace(planned, zone=zone)
    if keep is Keep.MOMENTS:
        return kept
    wall = planned.moment.astimezone(zone_named(planned.zone)).replace(tzinfo=None, fold=0)
    moment = resolve(wall, zone_named(zone))
    return replace(kept, moment=moment) if moment > now else kept


def moved_schedule(schedule: PostingSchedule, zone: str, keep: Keep) -> PostingSchedule:
    """The posting schedule after the move.

    Its moments stay only in its own zone: an offset between two zones changes with the seasons.
    """
    return schedule if keep is Keep.MOMENTS else replace(schedule, zone=zone)
