"""After a crash: what was not sent goes out, what may have been is asked about first."""

import pytest

from socialdesk.domain.delivery import AttemptOutcome, Delivery, State
from socialdesk.domain.media import Attachment
from socialdesk.domain.publishing import Payload, Picture
from socialdesk.domain.transitions import Event
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.media_files import MediaFiles
from tests.engine.factories import HOUR, MINUTE, NOON, Shop, a_picture_file
from tests.engine.store.databases import on_both_databases
from tests.engine.store.steps import (
    ME,
    OTHER,
    PAYLOAD,
    claimed,
    finished,
    frozen,
    moved,
    now_as,
    tried,
)

pytestmark = on_both_databases


def abandon(shop: Shop, delivery: Delivery, by: str = ME) -> State | None:
    with shop.database.write() as session:
        return DeliveryRepository(session).abandon(delivery.id, by, NOON + HOUR)


def settle(shop: Shop, delivery: Delivery, event: Event, **changes: object) -> bool:
    with shop.database.write() as session:
        deliveries = DeliveryRepository(session)
        return deliveries.settle(delivery.id, event, NOON + HOUR, **changes)  # type: ignore[arg-type]  # as named


def test_what_was_not_sent_is_scheduled_again_however_late(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    assert abandon(shop, delivery) is State.SCHEDULED
    assert claimed(shop, NOON + HOUR) is not None


def test_what_may_have_been_sent_is_unconfirmed(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    frozen(shop, delivery)
    assert abandon(shop, delivery) is State.UNCONFIRMED
    left = now_as(shop, delivery)
    assert left.problem
    assert [attempt.outcome for attempt in left.attempts] == [AttemptOutcome.ABANDONED]


def test_a_retry_that_was_abandoned_may_have_been_sent(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.NOT_ACCEPTED)
    claimed(shop)
    assert abandon(shop, delivery) is State.UNCONFIRMED


def test_what_another_publisher_holds_is_not_taken_from_it(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop, by=OTHER)
    assert abandon(shop, delivery, by=ME) is None
    assert now_as(shop, delivery).state is State.PUBLISHING


def test_an_answer_that_comes_too_late_changes_nothing(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop)
    frozen(shop, delivery)
    abandon(shop, delivery)
    assert not finished(shop, delivery, Event.ACCEPTED)
    assert now_as(shop, delivery).state is State.UNCONFIRMED


def test_what_is_being_published_can_be_listed(shop: Shop) -> None:
    delivery = shop.delivery()
    claimed(shop, by=OTHER)
    with shop.database.read() as session:
        (lease,) = DeliveryRepository(session).leases()
    assert (lease.delivery_id, lease.claimed_by) == (delivery.id, OTHER)


def test_what_is_unconfirmed_comes_with_what_was_sent(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.OUTCOME_UNKNOWN)
    with shop.database.read() as session:
        (waiting,) = DeliveryRepository(session).unconfirmed()
    assert waiting.delivery == delivery
    assert waiting.payload is not None
    assert MediaFiles(shop.folder.media).payload(waiting.payload) == PAYLOAD


def test_what_is_found_is_published(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.OUTCOME_UNKNOWN)
    assert settle(shop, delivery, Event.FOUND, remote_id="r1", published_at=NOON)
    found = now_as(shop, delivery)
    assert (found.state, found.published_at) == (State.PUBLISHED, NOON)
    assert (found.remote_id, found.problem) == ("r1", "")


def test_what_is_absent_is_sent_again_with_the_same_bytes(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.OUTCOME_UNKNOWN)
    assert settle(shop, delivery, Event.ABSENT)
    again = claimed(shop, NOON + HOUR)
    assert again is not None
    assert again.payload is not None
    assert again.payload.key == PAYLOAD.key


def test_what_a_person_settled_is_not_settled_again(shop: Shop) -> None:
    delivery = tried(shop, shop.delivery(), Event.OUTCOME_UNKNOWN)
    moved(shop, delivery, Event.MARK_PUBLISHED)
    assert not settle(shop, delivery, Event.ABSENT)
    assert now_as(shop, delivery).state is State.PUBLISHED


@pytest.mark.parametrize(
    ("event", "applies"), [(Event.OUTCOME_UNKNOWN, True), (Event.REFUSED, False)]
)
def test_a_network_that_cannot_tell_is_asked_again_later(
    shop: Shop, event: Event, applies: bool
) -> None:
    delivery = tried(shop, shop.delivery(), event)
    with shop.database.write() as session:
        put_off = DeliveryRepository(session).look_again(delivery.id, NOON + MINUTE, "no answer")
    assert put_off is applies
    assert (now_as(shop, delivery).not_before == NOON + MINUTE) is applies


def test_frozen_pictures_come_back_in_order_with_their_descriptions(
    shop: Shop, tmp_path: object
) -> None:
    files = MediaFiles(shop.folder.media)
    media = [
        shop.picture(a_picture_file(shop.folder.root / name, colour=colour))
        for name, colour in (("one.png", "red"), ("two.png", "blue"))
    ]
    delivery = shop.delivery(pictures=[Attachment(each) for each in media])
    pictures = tuple(Picture(each, files.path(each), f"alt {n}") for n, each in enumerate(media))
    claimed(shop)
    frozen(shop, delivery, Payload("key", "{}", pictures[::-1]))
    with shop.database.read() as session:
        kept = DeliveryRepository(session).frozen_payload(delivery.id)
    assert kept is not None
    assert files.payload(kept) == Payload("key", "{}", pictures[::-1])
