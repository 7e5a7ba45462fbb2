"""What a reviewer looks at in a week."""

import pytest

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.desk.review_week import review_week
from socialdesk.desk.reviews import ask_for_approval, waiting_for_approval
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import AsDraft, At, PostContent, When
from socialdesk.domain.post import Post
from tests.engine.factories import DAY, HOUR, NOON, WARSAW

SOON, LATE = At(NOON + HOUR, WARSAW), At(NOON + 9 * DAY, WARSAW)


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop feed")


def waiting(desk: Desk, feed: Channel, text: str, when: When) -> Post:
    post = add_post(desk, PostContent(text, (feed.id,)), when).post
    ask_for_approval(desk, [post.id], "Is it right?")
    return post


def test_a_week_holds_what_goes_out_in_it(desk: Desk, feed: Channel) -> None:
    scheduled = add_post(desk, PostContent("Bread", (feed.id,)), SOON).post
    asked = waiting(desk, feed, "Rolls", SOON)
    add_post(desk, PostContent("Cake", (feed.id,)), AsDraft())
    week = review_week(desk, NOON, NOON + 7 * DAY)
    assert [post.id for post in week.posts] == [scheduled.id, asked.id]
    assert [review.note for review in week.reviews[asked.id]] == ["Is it right?"]


def test_what_waits_without_a_time_is_in_every_week(desk: Desk, feed: Channel) -> None:
    post = waiting(desk, feed, "Bread", AsDraft())
    week = review_week(desk, NOON + 30 * DAY, NOON + 37 * DAY)
    assert [each.id for each in week.undated] == [post.id]


def test_what_waits_in_another_week_is_told(desk: Desk, feed: Channel) -> None:
    waiting(desk, feed, "Bread", SOON)
    waiting(desk, feed, "Rolls", LATE)
    assert review_week(desk, NOON, NOON + 7 * DAY).elsewhere == (LATE.moment,)
    assert len(waiting_for_approval(desk)) == 2


def test_a_post_for_two_channels_waits_once(desk: Desk, feed: Channel) -> None:
    other = add_feed(desk, "News")
    post = add_post(desk, PostContent("Bread", (feed.id, other.id)), SOON).post
    ask_for_approval(desk, [post.id])
    assert list(waiting_for_approval(desk)) == [post.id]
