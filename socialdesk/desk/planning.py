"""From what a person asked for to one channel's time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from socialdesk.domain.cadence import TakenMoments, cadence_of, next_free_slot
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, When
from socialdesk.domain.schedule import SEARCH_DAYS, zone_named
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository

_TYPED_WITHIN = timedelta(minutes=1)
"""A time without seconds that was "now" when it was typed is not in the past yet."""


@dataclass(frozen=True)
class Plan:
    """What one channel does with a post."""

    channel_id: int
    state: State
    zone: str
    scheduled_for: datetime | None = None


def plan_for(session: Session, channel_id: int, when: When, now: datetime) -> Plan:
    """The channel's plan; called inside the transaction that keeps it, so that a slot is its own.

    Raises InputError for a time in the past, or where the channel has no free slot.
    """
    zone = ChannelRepository(session).schedule(channel_id).zone
    match when:
        case AsDraft():
            return Plan(channel_id, State.DRAFT, zone)
        case Now():
            return Plan(channel_id, State.SCHEDULED, zone, now)
        case NextSlot():
            return Plan(channel_id, State.SCHEDULED, zone, _free_slot(session, channel_id, now))
        case At(moment=moment, zone=chosen):
            _check_not_past(moment, chosen, now)
            return Plan(channel_id, State.SCHEDULED, chosen, moment)


def _check_not_past(moment: datetime, zone: str, now: datetime) -> None:
    if moment <= now - _TYPED_WITHIN:
        there = moment.astimezone(zone_named(zone))
        raise InputError(
            f"{there:%Y-%m-%d %H:%M} in {zone} is in the past", "choose a time still to come"
        )


def _free_slot(session: Session, channel_id: int, now: datetime) -> datetime:
    channels = ChannelRepository(session)
    channel = channels.get(channel_id)
    schedule = channels.schedule(channel_id)
    if not schedule.slots:
        raise InputError(
            f"“{channel.name}” has no posting schedule",
            'add slots first: socialdesk schedule set --channel … --slot "mon 09:30"',
        )
    taken = taken_moments(session, channel_id, now)
    moment = next_free_slot(schedule, taken, cadence_of(channel), now)
    if moment is None:
        raise InputError(
            f"“{channel.name}” has no free slot within a year",
            "add slots, raise its daily cap, or let its posts be closer together",
        )
    return moment


def taken_moments(session: Session, channel_id: int, now: datetime) -> TakenMoments:
    """When the channel publishes or did, from the day before yesterday to a year from ``now``."""
    span = (now - timedelta(days=2), now + timedelta(days=SEARCH_DAYS + 2))
    zone = ChannelRepository(session).schedule(channel_id).zone
    return TakenMoments(DeliveryRepository(session).taken(channel_id, *span), zone)
