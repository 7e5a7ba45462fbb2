"""What follows a published delivery is given to one publisher at a time, frozen, and ended once."""

from datetime import timedelta

import pytest

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import FollowUp, FollowUpState
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Payload
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.follow_ups import FollowUpRepository, WaitingFollowUp
from socialdesk.store.posts import PostRepository
from tests.engine.factories import HOUR, MINUTE, NOON, Shop
from tests.engine.store.databases import on_both_databases

pytestmark = on_both_databases

COMMENT = Payload("key", '{"text":"Recipe"}')


@pytest.fixture
def sky(shop: Shop) -> Channel:
    return shop.another_channel("Sky", NetworkId.BLUESKY)


def begun(shop: Shop, sky: Channel, comment: str = "Recipe") -> int:
    """The id of a delivery that a comment follows."""
    delivery = shop.delivery(channels=[sky], first_comment=comment)
    with shop.database.write() as session:
        for _ in range(2):
            FollowUpRepository(session).begin(delivery.id)
    return delivery.id


def claimed(shop: Shop, minutes: float = 0) -> WaitingFollowUp | None:
    now = NOON + timedelta(minutes=minutes)
    with shop.database.write() as session:
        return FollowUpRepository(session).claim(now, now + 10 * MINUTE)


def follow_up(shop: Shop, delivery_id: int) -> FollowUp:
    with shop.database.read() as session:
        (only,) = DeliveryRepository(session).get(delivery_id).follow_ups
    return only


def test_one_that_is_claimed_is_nobody_else_s_until_the_lease_ends(
    shop: Shop, sky: Channel
) -> None:
    begun(shop, sky)
    assert claimed(shop) is not None
    assert claimed(shop, minutes=9) is None
    again = claimed(shop, minutes=10)
    assert again is not None
    assert again.tries == 2


def test_before_it_is_fixed_the_text_is_known_and_afterwards_the_payload(
    shop: Shop, sky: Channel
) -> None:
    begun(shop, sky)
    first = claimed(shop)
    assert first is not None
    assert (first.text, first.payload) == ("Recipe", None)
    with shop.database.write() as session:
        assert FollowUpRepository(session).freeze(first, COMMENT)
    second = claimed(shop, minutes=10)
    assert second is not None
    assert (second.text, second.payload) == ("", COMMENT)


def test_it_is_fixed_once(shop: Shop, sky: Channel) -> None:
    begun(shop, sky)
    waiting = claimed(shop)
    assert waiting is not None
    with shop.database.write() as session:
        follow_ups = FollowUpRepository(session)
        assert follow_ups.freeze(waiting, COMMENT)
        assert not follow_ups.freeze(waiting, Payload("other", "{}"))


def test_what_is_over_stays_over(shop: Shop, sky: Channel) -> None:
    number = begun(shop, sky)
    waiting = claimed(shop)
    assert waiting is not None
    with shop.database.write() as session:
        follow_ups = FollowUpRepository(session)
        follow_ups.done(waiting, "at://comment")
        follow_ups.give_up(waiting, "too late")
    assert follow_up(shop, number).state is FollowUpState.DONE
    assert claimed(shop, minutes=60) is None


def test_the_next_moment_is_that_of_the_earliest_that_can_go(shop: Shop, sky: Channel) -> None:
    begun(shop, sky)
    waiting = claimed(shop)
    assert waiting is not None
    with shop.database.write() as session:
        follow_ups = FollowUpRepository(session)
        follow_ups.put_off(waiting, NOON + HOUR, "busy")
        assert follow_ups.next_moment(NOON) == NOON + HOUR
        assert follow_ups.next_moment(NOON, [sky.id]) is None
        ChannelRepository(session).set_paused(sky.id, True)
        assert follow_ups.next_moment(NOON) is None


def test_one_that_never_waited_is_due_now(shop: Shop, sky: Channel) -> None:
    begun(shop, sky)
    with shop.database.read() as session:
        assert FollowUpRepository(session).next_moment(NOON) == NOON


def test_it_goes_with_its_post(shop: Shop, sky: Channel) -> None:
    number = begun(shop, sky)
    with shop.database.write() as session:
        post = DeliveryRepository(session).get(number).post_id
        PostRepository(session).delete(post)
    assert claimed(shop) is None
