"""Several posts at once: copied, labelled, turned back into drafts; each is one step of Undo."""

import pytest

from socialdesk.desk.bulk import back_to_drafts, copy_deliveries, label_posts
from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post, get_post, list_posts
from socialdesk.desk.undo import undo
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import AsDraft, At, PostContent, PostQuery
from socialdesk.domain.post import Post
from tests.engine.factories import DAY, HOUR, NOON, WARSAW

IN_AN_HOUR, TOMORROW = At(NOON + HOUR, WARSAW), At(NOON + DAY, WARSAW)


def _plan(desk: Desk, text: str, *channels: Channel, labels: tuple[str, ...] = ()) -> Post:
    content = PostContent(text, tuple(channel.id for channel in channels), labels=labels)
    return add_post(desk, content, IN_AN_HOUR).post


def _texts(desk: Desk) -> list[str]:
    return [post.text for post in list_posts(desk, PostQuery())]


def test_a_copy_says_the_same_on_the_same_channels_at_another_time(
    desk: Desk, feed: Channel
) -> None:
    first = _plan(desk, "Soup", feed, add_feed(desk, "Shop two"), labels=("daily",))
    (copy,) = copy_deliveries(desk, {each.id: TOMORROW for each in first.deliveries})
    assert (copy.text, copy.labels) == ("Soup", ("daily",))
    assert {each.scheduled_for for each in copy.deliveries} == {NOON + DAY}
    assert len(copy.deliveries) == 2
    assert get_post(desk, first.id) == first


def test_one_undo_takes_all_copies_back(desk: Desk, feed: Channel) -> None:
    posts = [_plan(desk, text, feed) for text in ("Soup", "Rolls")]
    copy_deliveries(desk, {post.deliveries[0].id: TOMORROW for post in posts})
    assert len(_texts(desk)) == 4
    undo(desk)
    assert _texts(desk) == ["Soup", "Rolls"]


def test_no_copy_is_made_where_one_would_be_in_the_past(desk: Desk, feed: Channel) -> None:
    soup, rolls = (_plan(desk, text, feed).deliveries[0].id for text in ("Soup", "Rolls"))
    with pytest.raises(InputError, match="past"):
        copy_deliveries(desk, {soup: TOMORROW, rolls: At(NOON - DAY, WARSAW)})
    assert len(_texts(desk)) == 2


def test_a_label_is_put_on_once_and_taken_off(desk: Desk, feed: Channel) -> None:
    post, other = _plan(desk, "Soup", feed, labels=("daily",)), _plan(desk, "Rolls", feed)
    label_posts(desk, [post.id, other.id], " daily ")
    assert get_post(desk, post.id).labels == get_post(desk, other.id).labels == ("daily",)
    label_posts(desk, [post.id, other.id], "daily", on=False)
    assert get_post(desk, post.id).labels == ()


def test_one_undo_takes_a_label_off_all_of_them(desk: Desk, feed: Channel) -> None:
    posts = [_plan(desk, text, feed) for text in ("Soup", "Rolls")]
    label_posts(desk, [post.id for post in posts], "daily")
    undo(desk)
    assert [get_post(desk, post.id).labels for post in posts] == [(), ()]


def test_a_label_has_a_name(desk: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="name"):
        label_posts(desk, [_plan(desk, "Soup", feed).id], "  ")


def test_posts_are_drafts_again_together(desk: Desk, feed: Channel) -> None:
    posts = [_plan(desk, text, feed) for text in ("Soup", "Rolls")]
    draft = add_post(desk, PostContent("Idea", (feed.id,)), AsDraft()).post
    back_to_drafts(desk, [*(post.id for post in posts), draft.id])
    assert {get_post(desk, post.id).state for post in posts} == {State.DRAFT}
    undo(desk)
    assert {get_post(desk, post.id).state for post in posts} == {State.SCHEDULED}
