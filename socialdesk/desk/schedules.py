"""Commands about posting schedules."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from socialdesk.desk.desk import Desk
from socialdesk.desk.planning import taken_moments
from socialdesk.domain.cadence import (
    TakenMoments,
    cadence_of,
    free_slots_between,
    next_free_slot,
)
from socialdesk.domain.calendar import FreeSlot
from socialdesk.domain.events import ChannelsChanged
from socialdesk.domain.schedule import PostingSchedule
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository

_ZONES_REACH = timedelta(days=1)
"""No zone's day begins or ends further than this from UTC's."""


def posting_schedule(desk: Desk, channel_id: int) -> PostingSchedule:
    """A channel's weekly slots."""
    with desk.database.read() as session:
        return ChannelRepository(session).schedule(channel_id)


def set_posting_schedule(desk: Desk, schedule: PostingSchedule) -> None:
    """Replace a channel's slots. What is planned already keeps its time."""
    with desk.database.write() as session:
        ChannelRepository(session).set_schedule(schedule)
    desk.events.emit(ChannelsChanged())


def free_slots(
    desk: Desk, first: date, last: date, channel_ids: Sequence[int] = ()
) -> tuple[FreeSlot, ...]:
    """Slots from ``first`` to ``last`` (local dates, inclusive) that would take one more post.

    They are still to come, and keep the channel's daily cap and gap.
    """
    now = desk.clock.now()
    found: list[FreeSlot] = []
    if _span(first, last)[1] <= now:
        return ()
    with desk.database.read() as session:
        channels = ChannelRepository(session)
        deliveries = DeliveryRepository(session)
        for channel in channels.all(desk.workspace_id):
            if channel_ids and channel.id not in channel_ids:
                continue
            schedule = channels.schedule(channel.id)
            if not schedule.slots:
                continue
            taken = TakenMoments(deliveries.taken(channel.id, *_span(first, last)), schedule.zone)
            found.extend(
                FreeSlot(channel.id, moment)
                for moment in free_slots_between(schedule, taken, cadence_of(channel), first, last)
                if moment > now
            )
    return tuple(sorted(found, key=lambda slot: (slot.moment, slot.channel_id)))


def next_slots(desk: Desk) -> Mapping[int, datetime]:
    """Each channel's next free slot by its id; channels without one are left out."""
    now = desk.clock.now()
    found: dict[int, datetime] = {}
    with desk.database.read() as session:
        channels = ChannelRepository(session)
        for channel in channels.all(desk.workspace_id):
            schedule = channels.schedule(channel.id)
            taken = taken_moments(session, channel.id, now)
            slot = next_free_slot(schedule, taken, cadence_of(channel), now)
            if slot is not None:
                found[channel.id] = slot
    return found


def _span(first: date, last: date) -> tuple[datetime, datetime]:
    return (
        datetime.combine(first, time(), UTC) - _ZONES_REACH,
        datetime.combine(last, time(), UTC) + 2 * _ZONES_REACH,
    )
