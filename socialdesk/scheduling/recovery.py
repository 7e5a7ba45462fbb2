"""After a crash or a lost answer: take back what was abandoned, and ask the network."""

import logging
from collections.abc import Collection
from datetime import datetime, timedelta

from socialdesk.domain.publishing import Absent, Accepted, Begun, CannotTell, Lookup
from socialdesk.domain.transitions import Event
from socialdesk.scheduling.publishing import Publishing
from socialdesk.store.claims import Lease, UnconfirmedDelivery
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.follow_ups import FollowUpRepository
from socialdesk.store.media_files import MediaFiles

_log = logging.getLogger(__name__)

ASK_AGAIN = timedelta(minutes=2)
"""How long to leave a network alone that could not say whether it has a post."""


def take_back_abandoned(publishing: Publishing) -> tuple[int, ...]:
    """Free what a dead publisher had claimed: sent or not decides where it goes."""
    now = publishing.clock.now()
    with publishing.database.write() as session:
        deliveries = DeliveryRepository(session)
        return tuple(
            lease.delivery_id
            for lease in deliveries.leases()
            if is_dead(publishing, lease, now)
            and deliveries.abandon(lease.delivery_id, lease.claimed_by, now) is not None
        )


def is_dead(publishing: Publishing, lease: Lease, now: datetime) -> bool:
    """Whether nobody is at work on it any more, as seen between two passes.

    From this data folder nobody else publishes, and this process itself is between passes: what it
    still holds is from a pass that a full disk or a lost server ended.
    """
    from_here = bool(publishing.place) and lease.claimed_by.startswith(publishing.place)
    return publishing.alone or from_here or lease.lease_until <= now


def settle_unconfirmed(publishing: Publishing, elsewhere: Collection[int] = ()) -> tuple[int, ...]:
    """Ask the networks about every delivery whose answer was lost; the ids that are published."""
    now = publishing.clock.now()
    found = []
    for each in _unconfirmed(publishing, elsewhere):
        if each.delivery.not_before is not None and each.delivery.not_before > now:
            continue
        lookup = _ask(publishing, each)
        _write_down(publishing, each, lookup, now)
        if isinstance(lookup, Accepted):
            found.append(each.delivery.id)
    return tuple(found)


def next_look(publishing: Publishing, elsewhere: Collection[int] = ()) -> datetime | None:
    """When an unconfirmed delivery is to be asked about, or a lease to be looked at next."""
    waiting = _unconfirmed(publishing, elsewhere)
    moments = [w.delivery.not_before for w in waiting if w.delivery.not_before is not None]
    with publishing.database.read() as session:
        moments += [lease.lease_until for lease in DeliveryRepository(session).leases()]
    return min(moments, default=None)


def _unconfirmed(
    publishing: Publishing, elsewhere: Collection[int]
) -> tuple[UnconfirmedDelivery, ...]:
    """Without those that only another computer can ask about."""
    with publishing.database.read() as session:
        waiting = DeliveryRepository(session).unconfirmed()
    return tuple(each for each in waiting if each.delivery.channel.id not in elsewhere)


def _ask(publishing: Publishing, unconfirmed: UnconfirmedDelivery) -> Lookup:
    if unconfirmed.payload is None:
        return CannotTell("what was sent is not known any more")
    channel = unconfirmed.delivery.channel
    payload = MediaFiles(publishing.folder.media).payload(unconfirmed.payload)
    try:
        connector = publishing.connector(channel.network)
        return connector.find_published(publishing.account(channel), payload)
    except Exception as error:
        _log.exception("a connector failed while looking for a delivery")
        return CannotTell(f"an error of ours ({type(error).__name__})")


def _write_down(
    publishing: Publishing, unconfirmed: UnconfirmedDelivery, lookup: Lookup, now: datetime
) -> None:
    delivery = unconfirmed.delivery
    with publishing.database.write() as session:
        deliveries = DeliveryRepository(session)
        match lookup:
            case Accepted(remote_id=remote_id, remote_url=remote_url):
                settled = deliveries.settle(
                    delivery.id, Event.FOUND, now, remote_id=remote_id, remote_url=remote_url
                )
                if settled:
                    FollowUpRepository(session).begin(delivery.id)
            case Absent():
                # Lateness counts from the lost try: after a long absence its owner decides.
                tried = delivery.attempts[-1].started_at if delivery.attempts else now
                deliveries.settle(delivery.id, Event.ABSENT, now, not_before=tried, problem="")
            case Begun(reason=reason) if delivery.channel.paused or delivery.channel.trouble:
                # As long as it is unconfirmed nobody changes what is half out.
                deliveries.look_again(delivery.id, now + ASK_AGAIN, reason)
            case Begun(reason=reason):
                # What was begun is completed, however late.
                deliveries.settle(delivery.id, Event.ABSENT, now, not_before=now, problem=reason)
            case CannotTell(reason=reason, ask_again=ask_again):
                deliveries.look_again(delivery.id, now + (ask_again or ASK_AGAIN), reason)
