"""What a publisher does, in one line each."""

from datetime import datetime
from typing import Any

from socialdesk.domain.delivery import AttemptOutcome, Delivery
from socialdesk.domain.publishing import Payload
from socialdesk.domain.transitions import Event
from socialdesk.store.claims import ClaimedDelivery
from socialdesk.store.deliveries import DeliveryRepository
from tests.engine.factories import MINUTE, NOON, Shop

ME = "agent-1"
OTHER = "agent-2"
PAYLOAD = Payload("key-1", '{"text": "Fresh bread at eight."}')

OUTCOMES = {
    Event.ACCEPTED: AttemptOutcome.ACCEPTED,
    Event.NOT_ACCEPTED: AttemptOutcome.NOT_ACCEPTED,
    Event.REFUSED: AttemptOutcome.REFUSED,
    Event.LOGIN_NEEDED: AttemptOutcome.LOGIN_NEEDED,
    Event.OUTCOME_UNKNOWN: AttemptOutcome.UNKNOWN,
}


def claimed(shop: Shop, now: datetime = NOON, by: str = ME, **how: Any) -> ClaimedDelivery | None:
    with shop.database.write() as session:
        return DeliveryRepository(session).claim_due(now, by, now + 5 * MINUTE, **how)


def frozen(shop: Shop, delivery: Delivery, payload: Payload = PAYLOAD, by: str = ME) -> bool:
    with shop.database.write() as session:
        return DeliveryRepository(session).freeze(delivery.id, by, payload, NOON)


def finished(
    shop: Shop,
    delivery: Delivery,
    event: Event,
    now: datetime = NOON,
    by: str = ME,
    **changes: Any,
) -> bool:
    with shop.database.write() as session:
        return DeliveryRepository(session).finish(
            delivery.id, by, event, OUTCOMES[event], now, **changes
        )


def moved(
    shop: Shop, delivery: Delivery, event: Event, now: datetime = NOON, **changes: Any
) -> Delivery:
    with shop.database.write() as session:
        return DeliveryRepository(session).move(delivery.id, event, now, **changes)


def now_as(shop: Shop, delivery: Delivery) -> Delivery:
    """The delivery as it stands now."""
    with shop.database.read() as session:
        return DeliveryRepository(session).get(delivery.id)


def tried(shop: Shop, delivery: Delivery, event: Event, **changes: Any) -> Delivery:
    """One whole try that ends in ``event``."""
    assert claimed(shop) is not None
    assert frozen(shop, delivery)
    assert finished(shop, delivery, event, **changes)
    return now_as(shop, delivery)


def publish(shop: Shop, delivery: Delivery) -> Delivery:
    return tried(shop, delivery, Event.ACCEPTED, remote_id="r1", remote_url="https://x.example/1")
