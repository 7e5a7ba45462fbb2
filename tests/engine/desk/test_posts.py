"""What people do with posts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialdesk.desk.channels import add_feed, set_daily_cap
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import (
    FindingsStopPostError,
    add_post,
    content_of,
    delete_posts,
    edit_post,
    get_post,
    list_posts,
    move_delivery,
    plan_post,
    retry_post,
)
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.schedules import free_slots, set_posting_schedule
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.planning import AsDraft, At, NextSlot, Now, PostContent, PostQuery, When
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import PostingSchedule, parse_slot
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.posts import PostRepository
from tests.engine.factories import DAY, HOUR, MINUTE, NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock

IN_AN_HOUR = At(NOON + HOUR, WARSAW)


def _written(desk: Desk, channel: Channel, when: When = IN_AN_HOUR, text: str = "Bread") -> Post:
    return add_post(desk, PostContent(text, (channel.id,)), when).post


def _with_slots(desk: Desk, channel: Channel, *slots: str) -> None:
    parsed = tuple(sorted(map(parse_slot, slots)))
    set_posting_schedule(desk, PostingSchedule(channel.id, WARSAW, parsed))


def _a_bluesky(desk: Desk) -> Channel:
    with desk.database.write() as session:
        return ChannelRepository(session).add(desk.workspace_id, "Sky", NetworkId.BLUESKY)


def test_a_post_without_a_time_is_a_draft(desk: Desk, feed: Channel) -> None:
    assert _written(desk, feed, AsDraft()).state is State.DRAFT


def test_a_draft_needs_no_channel_yet(desk: Desk) -> None:
    assert add_post(desk, PostContent("An idea"), AsDraft()).post.deliveries == ()


def test_a_planned_post_keeps_its_moment_and_the_zone_it_was_chosen_in(
    desk: Desk, feed: Channel
) -> None:
    (delivery,) = _written(desk, feed).deliveries
    assert (delivery.scheduled_for, delivery.zone) == (NOON + HOUR, WARSAW)


def test_an_empty_post_is_refused(desk: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="the post is empty"):
        _written(desk, feed, text="  \n")


def test_a_planned_post_needs_a_channel(desk: Desk) -> None:
    with pytest.raises(InputError, match="no channel"):
        add_post(desk, PostContent("Bread"), IN_AN_HOUR)


def test_a_time_in_the_past_is_refused_and_nothing_is_kept(desk: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="is in the past"):
        _written(desk, feed, At(NOON - HOUR, WARSAW))
    assert list_posts(desk, PostQuery()) == ()


def test_add_to_queue_takes_the_next_free_slot(desk: Desk, feed: Channel) -> None:
    _with_slots(desk, feed, "wed 09:30", "thu 09:30")
    first, second = (_written(desk, feed, NextSlot(), text) for text in "ab")
    moments = [post.deliveries[0].scheduled_for for post in (first, second)]
    wednesday = NOON + DAY - timedelta(hours=3, minutes=30)
    assert moments == [wednesday, wednesday + DAY]


def test_the_queue_keeps_to_the_daily_cap(desk: Desk, feed: Channel) -> None:
    _with_slots(desk, feed, "wed 09:30", "wed 12:30", "thu 09:30")
    set_daily_cap(desk, feed.id, 1)
    posts = [_written(desk, feed, NextSlot(), text) for text in "ab"]
    days = [post.deliveries[0].scheduled_for for post in posts]
    assert [day.day for day in days if day] == [2, 3]


def test_without_a_schedule_the_queue_says_what_to_do(desk: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="has no posting schedule: add slots"):
        _written(desk, feed, NextSlot())


def test_each_channel_may_have_its_own_text(desk: Desk, feed: Channel) -> None:
    other = add_feed(desk, "Workshop")
    content = PostContent("Common", (feed.id, other.id), {other.id: "Own"})
    post = add_post(desk, content, IN_AN_HOUR).post
    assert [post.text_for(delivery) for delivery in post.deliveries] == ["Common", "Own"]


def test_a_text_that_is_too_long_is_not_planned(desk: Desk) -> None:
    sky = _a_bluesky(desk)
    with pytest.raises(FindingsStopPostError, match="1 character too long for Bluesky"):
        _written(desk, sky, text="a" * 301)
    assert list_posts(desk, PostQuery()) == ()


def test_a_text_that_is_too_long_may_be_a_draft(desk: Desk) -> None:
    assert _written(desk, _a_bluesky(desk), AsDraft(), "a" * 301).state is State.DRAFT


def test_its_author_can_plan_it_anyway(desk: Desk) -> None:
    content = PostContent("a" * 301, (_a_bluesky(desk).id,), force=True)
    assert add_post(desk, content, IN_AN_HOUR).post.state is State.SCHEDULED


def test_an_edit_keeps_the_time(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    edited = edit_post(desk, post.id, replace(content_of(post), text="Rolls")).post
    assert (edited.text, edited.deliveries[0].scheduled_for) == ("Rolls", NOON + HOUR)


def test_an_edit_can_change_the_channels(desk: Desk, feed: Channel) -> None:
    other = add_feed(desk, "Workshop")
    post = _written(desk, feed)
    edited = edit_post(desk, post.id, replace(content_of(post), channels=(other.id,))).post
    assert [delivery.channel.name for delivery in edited.deliveries] == ["Workshop"]


def test_a_published_post_cannot_be_edited(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed, Now())
    publish_due(desk)
    with pytest.raises(StateError, match="published"):
        plan_post(desk, post.id, IN_AN_HOUR)


def test_share_now_goes_out_with_the_next_pass(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed, Now())
    report = publish_due(desk)
    assert report.published == (post.deliveries[0].id,)
    assert get_post(desk, post.id).state is State.PUBLISHED


def test_a_card_can_be_moved(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    moved = move_delivery(desk, post.deliveries[0].id, NOON + DAY, WARSAW)
    assert moved.deliveries[0].scheduled_for == NOON + DAY


def test_a_planned_post_can_become_a_draft_again(desk: Desk, feed: Channel) -> None:
    assert plan_post(desk, _written(desk, feed).id, AsDraft()).state is State.DRAFT


def test_a_missed_post_can_be_sent_at_once(desk: Desk, feed: Channel, clock: TurnedClock) -> None:
    post = _written(desk, feed)
    clock.turn(DAY)
    assert publish_due(desk).missed == (post.deliveries[0].id,)
    retry_post(desk, post.id)
    assert publish_due(desk).published == (post.deliveries[0].id,)


def test_deleting_is_all_or_nothing(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    with pytest.raises(NotFoundError):
        delete_posts(desk, [post.id, 999])
    assert get_post(desk, post.id) == post
    delete_posts(desk, [post.id])
    assert list_posts(desk, PostQuery()) == ()


def test_a_list_can_be_narrowed(desk: Desk, feed: Channel) -> None:
    draft = _written(desk, feed, AsDraft(), "Tomorrow, perhaps")
    _written(desk, feed)
    assert [post.id for post in list_posts(desk, PostQuery(states=(State.DRAFT,)))] == [draft.id]
    assert [post.id for post in list_posts(desk, PostQuery(text="perhaps"))] == [draft.id]


def test_a_taken_slot_is_not_offered(desk: Desk, feed: Channel) -> None:
    _with_slots(desk, feed, "wed 09:30", "wed 12:30")
    _written(desk, feed, NextSlot())
    wednesday = (NOON + DAY).date()
    (free,) = free_slots(desk, wednesday, wednesday)
    assert free.moment == NOON + DAY - 30 * MINUTE


def test_whoever_listens_is_told_what_changed(desk: Desk, feed: Channel) -> None:
    told: list[object] = []
    desk.events.subscribe(told.append)
    post = _written(desk, feed)
    assert told == [PostsChanged((post.id,))]


def test_a_post_keeps_what_is_said_about_it(desk: Desk) -> None:
    channel = add_feed(desk, "Shop feed")
    content = PostContent(
        "Bread",
        (channel.id,),
        campaign="Autumn fair",
        notes="Ask Ola for the photo",
        first_comment="Recipe below",
        options={channel.id: {"title": "Bread"}},
    )
    post = add_post(desk, content, AsDraft()).post
    assert content_of(post) == content
    assert content_of(edit_post(desk, post.id, content).post) == content


def test_a_campaign_is_one_for_all_posts_that_name_it(desk: Desk) -> None:
    for text in ("Bread", "Rolls"):
        add_post(desk, PostContent(text, campaign=" Autumn fair "), AsDraft())
    with desk.database.read() as session:
        assert PostRepository(session).campaigns(desk.workspace_id) == ("Autumn fair",)
