"""After a crash or a lost answer: take back what was abandoned, and ask the network."""

import logging
from datetime import datetime, timedelta

from socialdesk.domain.publishing import Absent, Accepted, CannotTell, Lookup
from socialdesk.domain.transitions import Event
from socialdesk.scheduling.publishing import Publishing
from socialdesk.store.claims import UnconfirmedDelivery
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.media_files import MediaFiles

_log = logging.getLogger(__name__)

ASK_AGAIN = timedelta(minutes=2)
"""How long to leave a network alone that could not say whether it has a post."""


def take_back_abandoned(publishing: Publishing) -> tuple[int, ...]:
    """Free what a dead publisher had claimed: sent or not decides where it goes."""
    now = publishing.clock.now()
    with publishing.database.write() as session:
        deliveries = DeliveryRepository(session)
        alone = publishing.alone
        leases = (
            deliveries.publishing_by_others(publishing.me) if alone else deliveries.expired(now)
        )
        return tuple(
            lease.delivery_id
            for lease in leases
            if deliveries.abandon(lease.delivery_id, lease.claimed_by, now) is not None
        )


def settle_unconfirmed(publishing: Publishing) -> tuple[int, ...]:
    """Ask the networks about every delivery whose answer was lost; the ids that are published."""
    now = publishing.clock.now()
    with publishing.database.read() as session:
        waiting = DeliveryRepository(session).unconfirmed()
    found = []
    for each in waiting:
        if each.delivery.not_before is not None and each.delivery.not_before > now:
            continue
        lookup = _ask(publishing, each)
        _write_down(publishing, each, lookup, now)
        if isinstance(lookup, Accepted):
            found.append(each.delivery.id)
    return tuple(found)


def next_look(publishing: Publishing) -> datetime | None:
    """When an unconfirmed delivery is to be asked about next."""
    with publishing.database.read() as session:
        waiting = DeliveryRepository(session).unconfirmed()
    moments = [w.delivery.not_before for w in waiting if w.delivery.not_before is not None]
    return min(moments, default=None)


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
                deliveries.settle(
                    delivery.id, Event.FOUND, now, remote_id=remote_id, remote_url=remote_url
                )
            case Absent():
                # Lateness counts from the lost try: after a long absence its owner decides.
                tried = delivery.attempts[-1].started_at if delivery.attempts else now
                deliveries.settle(delivery.id, Event.ABSENT, now, not_before=tried, problem="")
            case CannotTell(reason=reason):
                deliveries.look_again(delivery.id, now + ASK_AGAIN, reason)
