"""New times for deliveries that did not go out, channel by channel and never in a burst."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from sqlalchemy.orm import Session

from socialdesk.desk.planning import event_of, planned_state, taken_moments
from socialdesk.domain.away import CatchUp, Settled, Wish, catch_up_moments
from socialdesk.domain.cadence import cadence_of
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.errors import InputError
from socialdesk.domain.transitions import Event
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository

Chosen = tuple[Delivery, CatchUp]


def catch_up(session: Session, chosen: Iterable[Chosen], now: datetime) -> tuple[Settled, ...]:
    """What each choice comes to, each channel's in the order in which they were planned.

    Raises InputError where a channel has no room within a year.
    """

    def by_channel(each: Chosen) -> tuple[int, datetime, int]:
        return (each[0].channel.id, each[0].scheduled_for or now, each[0].id)

    ordered = sorted(chosen, key=by_channel)
    groups = groupby(ordered, key=lambda each: each[0].channel.id)
    return tuple(
        settled
        for channel_id, group in groups
        for settled in _of_channel(session, channel_id, list(group), now)
    )


def write_down(session: Session, settled: Iterable[Settled], now: datetime) -> None:
    """Keep what was found. Raises StateError where a delivery is out or on its way."""
    deliveries = DeliveryRepository(session)
    for each in settled:
        if each.choice is CatchUp.SKIP:
            deliveries.move(each.delivery.id, Event.SKIP, now)
        else:
            delivery = deliveries.get(each.delivery.id)
            planned = planned_state(session, delivery.channel.id, delivery.state)
            event = event_of(planned, delivery.state)
            deliveries.move(delivery.id, event, now, scheduled_for=each.moment)


def _of_channel(
    session: Session, channel_id: int, chosen: Sequence[Chosen], now: datetime
) -> Iterator[Settled]:
    going = [(delivery, choice) for delivery, choice in chosen if choice is not CatchUp.SKIP]
    moments = iter(_moments(session, channel_id, going, now) if going else ())
    for delivery, choice in chosen:
        moment = None if choice is CatchUp.SKIP else next(moments)
        yield Settled(delivery.post_id, delivery, choice, moment)


def _moments(
    session: Session, channel_id: int, going: Sequence[Chosen], now: datetime
) -> list[datetime]:
    channels = ChannelRepository(session)
    channel = channels.get(channel_id)
    found = catch_up_moments(
        [Wish(choice, delivery.scheduled_for or now) for delivery, choice in going],
        channels.schedule(channel_id),
        taken_moments(session, channel_id, now, leaving=[delivery for delivery, _ in going]),
        cadence_of(channel),
        now,
    )
    placed = [moment for moment in found if moment is not None]
    if len(placed) < len(found):
        raise InputError(
            f"“{channel.name}” has no room for them within a year",
            "add slots or raise its daily cap",
        )
    return placed
