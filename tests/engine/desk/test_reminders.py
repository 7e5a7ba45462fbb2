"""Posts that a person posts by hand: handed over at their time, published when their owner says."""

import pytest

from socialdesk.desk.connecting import add_channel
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, get_post, settle_delivery
from socialdesk.desk.publishing import publish_due
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import Now, PostContent
from tests.engine.factories import HOUR
from tests.engine.scheduling.stage import TurnedClock


@pytest.fixture
def reminder(desk: Desk) -> Channel:
    given = {"site": "https://www.instagram.com"}
    return add_channel(desk, "Our Instagram", NetworkId("reminder"), given)


def handed_over(desk: Desk, channel: Channel) -> Delivery:
    post = add_post(desk, PostContent("Fresh bread", (channel.id,)), Now()).post
    publish_due(desk)
    return get_post(desk, post.id).deliveries[0]


def test_at_its_time_a_post_waits_for_a_person(desk: Desk, reminder: Channel) -> None:
    delivery = handed_over(desk, reminder)
    assert delivery.state is State.UNCONFIRMED
    assert delivery.problem == "ready to post by hand"


def test_it_is_published_when_its_owner_says_so(desk: Desk, reminder: Channel) -> None:
    delivery = handed_over(desk, reminder)
    settle_delivery(desk, delivery.id, published=True)
    assert get_post(desk, delivery.post_id).state is State.PUBLISHED


def test_until_then_it_waits_and_nothing_is_tried_again(
    desk: Desk, reminder: Channel, clock: TurnedClock
) -> None:
    delivery = handed_over(desk, reminder)
    for _ in range(3):
        clock.turn(HOUR * 30)
        publish_due(desk)
    after = get_post(desk, delivery.post_id).deliveries[0]
    assert after.state is State.UNCONFIRMED
    assert len(after.attempts) == 1
