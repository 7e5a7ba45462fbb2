"""From what a person asked for to one channel's time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from socialdesk.domain.cadence import TAKES_A_SLOT, TakenMoments, cadence_of, next_free_slot
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, When
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import SEARCH_DAYS, zone_named
from socialdesk.domain.transitions import Event, allows
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.workspaces import WorkspaceRepository

_TYPED_WITHIN = timedelta(minutes=1)
"""A time without seconds that was "now" when it was typed is not in the past yet."""


@dataclass(frozen=True)
class Plan:
    """What one channel does with a post."""

    channel_id: int
    state: State
    zone: str
    scheduled_for: datetime | None = None


def plan_for(
    session: Session,
    channel_id: int,
    when: When,
    now: datetime,
    state: State = State.DRAFT,
) -> Plan:
    """The channel's plan; called inside the transaction that keeps it, so that a slot is its own.

    ``state`` is that of the delivery so far. Where the workspace wants approval first, what nobody
    has approved waits for it. Raises InputError for
    a time in the past, or where the channel has no free slot; StateError for sharing at once what
    nobody approved.
    """
    zone = ChannelRepository(session).schedule(channel_id).zone
    planned = planned_state(session, channel_id, state)
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
            check_not_past(moment, chosen, now)
            return Plan(channel_id, planned, chosen, moment)


def planned_state(session: Session, channel_id: int, state: State) -> State:
    """Scheduled, or waiting for an approval that the workspace wants and nobody gave."""
    waits = state in _NOT_APPROVED and _needs_approval(session, channel_id)
    return State.NEEDS_APPROVAL if waits else State.SCHEDULED


_NOT_APPROVED = frozenset({State.DRAFT, State.NEEDS_APPROVAL, State.CHANGES_REQUESTED})


def event_of(planned: State, state: State) -> Event:
    """What happens to a delivery in ``state`` that is planned to be in another."""
    if planned is State.DRAFT:
        return Event.UNSCHEDULE
    if state in (State.NEEDS_APPROVAL, State.CHANGES_REQUESTED):
        return Event.RETIME
    return Event.SUBMIT if planned is State.NEEDS_APPROVAL else Event.SCHEDULE


TIMING = (Event.SCHEDULE, Event.RETIME)
"""What giving another time can come to; see :func:`event_of`."""


def ask_again(session: Session, before: Post, edited: Post, now: datetime) -> None:
    """Where the workspace wants approval, what was approved and says something else now waits."""
    was = {d.id: (before.text_for(d), before.attachments, d.options) for d in before.deliveries}
    for delivery in edited.deliveries:
        now_is = (edited.text_for(delivery), edited.attachments, delivery.options)
        changed = was.get(delivery.id, now_is) != now_is
        approved = delivery.state not in _NOT_APPROVED and allows(delivery.state, Event.SUBMIT)
        if changed and approved and _needs_approval(session, delivery.channel.id):
            DeliveryRepository(session).move(delivery.id, Event.SUBMIT, now)


def _needs_approval(session: Session, channel_id: int) -> bool:
    workspace_id = ChannelRepository(session).get(channel_id).workspace_id
    return WorkspaceRepository(session).get(workspace_id).needs_approval


def check_not_past(moment: datetime, zone: str, now: datetime) -> None:
    """Raises InputError for a time that has passed."""
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
        left = delivery.scheduled_for
        if left is not None and left in moments and delivery.state in TAKES_A_SLOT:
            moments.remove(left)
    return TakenMoments(moments, ChannelRepository(session).schedule(channel_id).zone)
