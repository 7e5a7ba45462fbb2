"""From what a person asked for to one channel's time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from socialdesk.domain.cadence import TakenMoments, cadence_of, next_free_slot
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, When
from socialdesk.domain.schedule import SEARCH_DAYS, zone_named
from socialdesk.domain.transitions import Event
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.workspaces import WorkspaceRepository
from socialdesk.store.due import TAKING_A_SLOT

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

    Where the workspace wants approval first, what is planned waits for it. Raises InputError for
    a time in the past, or where the channel has no free slot; StateError for sharing at once what
    nobody approved.
    """
    zone = ChannelRepository(session).schedule(channel_id).zone
    planned = State.NEEDS_APPROVAL if _needs_approval(session, channel_id) else State.SCHEDULED
    match when:
        case AsDraft():
            return Plan(channel_id, State.DRAFT, zone)
        case Now() if planned is State.NEEDS_APPROVAL:
            raise StateError(
                "this workspace approves posts before they go out", "ask for approval first"
            )
        case Now():
            return Plan(channel_id, State.SCHEDULED, zone, now)
        case NextSlot():
            return Plan(channel_id, planned, zone, _free_slot(session, channel_id, now))
        case At(moment=moment, zone=chosen):
            _check_not_past(moment, chosen, now)
            return Plan(channel_id, planned, chosen, moment)


def event_of(plan: Plan, state: State) -> Event:
    """What happens to a delivery in ``state`` when it is given this plan."""
    if plan.state is State.DRAFT:
        return Event.UNSCHEDULE
    if state in (State.NEEDS_APPROVAL, State.CHANGES_REQUESTED):
        return Event.RETIME
    if state is State.DRAFT and plan.state is State.NEEDS_APPROVAL:
        return Event.SUBMIT
    return Event.SCHEDULE


def _needs_approval(session: Session, channel_id: int) -> bool:
    workspace_id = ChannelRepository(session).get(channel_id).workspace_id
    return WorkspaceRepository(session).get(workspace_id).needs_approval


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


def taken_moments(
    session: Session, channel_id: int, now: datetime, *, leaving: Iterable[Delivery] = ()
) -> TakenMoments:
    """When the channel publishes or did, from the day before yesterday to a year from ``now``.

    Deliveries that are ``leaving`` their time for another one do not count.
    """
    span = (now - timedelta(days=2), now + timedelta(days=SEARCH_DAYS + 2))
    moments = list(DeliveryRepository(session).taken(channel_id, *span))
    for delivery in leaving:
        if delivery.state in TAKING_A_SLOT and delivery.scheduled_for in moments:
            moments.remove(delivery.scheduled_for)
    return TakenMoments(moments, ChannelRepository(session).schedule(channel_id).zone)
