"""Everything that a person does to posts can be taken back, unless it has gone out."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import (
    add_post,
    content_of,
    delete_posts,
    edit_post,
    get_post,
    list_posts,
    move_deliveries,
    plan_post,
)
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.undo import redo, undo, undoable
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, NotFoundError, StateError
from socialdesk.domain.events import Event, PostsChanged
from socialdesk.domain.planning import AsDraft, At, Now, PostContent, PostQuery
from socialdesk.domain.post import Post
from socialdesk.domain.undo import Action, Done
from tests.engine.factories import DAY, HOUR, NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock

LATER = At(NOON + HOUR, WARSAW)


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop feed")


def _written(desk: Desk, feed: Channel, text: str = "Bread") -> Post:
    content = PostContent(text, (feed.id,), labels=("Bakery",), campaign="Fair")
    return add_post(desk, content, LATER).post


def test_a_deleted_post_comes_back_as_it_was(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    delete_posts(desk, [post.id])
    undo(desk)
    assert get_post(desk, post.id) == post


def test_what_was_taken_back_can_be_done_again(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    delete_posts(desk, [post.id])
    undo(desk)
    redo(desk)
    with pytest.raises(NotFoundError):
        get_post(desk, post.id)


def test_a_new_post_is_taken_back_whole(desk: Desk, feed: Channel) -> None:
    _written(desk, feed)
    undo(desk)
    assert list_posts(desk, PostQuery()) == ()


def test_several_moves_are_one_step(desk: Desk, feed: Channel) -> None:
    posts = [_written(desk, feed, text) for text in ("Bread", "Rolls")]
    move_deliveries(desk, {p.deliveries[0].id: At(NOON + DAY, WARSAW) for p in posts})
    assert undo(desk) == Done(Action.MOVE, 2, "Bread")
    assert [get_post(desk, post.id) for post in posts] == posts


def test_the_menu_names_what_comes_next(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed, "A very long story about our bread and where it comes from")
    plan_post(desk, post.id, AsDraft())
    undo(desk)
    text = "A very long story about our bread and w…"
    assert undoable(desk).undo == Done(Action.WRITE, 1, text)
    assert undoable(desk).redo == Done(Action.PLAN, 1, text)


def test_something_new_ends_what_could_be_done_again(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    delete_posts(desk, [post.id])
    undo(desk)
    _written(desk, feed, "Rolls")
    with pytest.raises(InputError, match="nothing to redo"):
        redo(desk)


def test_what_has_gone_out_stays_out(desk: Desk, feed: Channel) -> None:
    post = add_post(desk, PostContent("Bread", (feed.id,)), Now()).post
    publish_due(desk)
    with pytest.raises(StateError, match="“Bread” has gone out or was changed since"):
        undo(desk)
    assert get_post(desk, post.id).state is State.PUBLISHED


def test_after_one_that_stays_undo_reaches_further_back(desk: Desk, feed: Channel) -> None:
    first = _written(desk, feed)
    add_post(desk, PostContent("Out", (feed.id,)), Now())
    publish_due(desk)
    with pytest.raises(StateError):
        undo(desk)
    undo(desk)
    with pytest.raises(NotFoundError):
        get_post(desk, first.id)


def test_what_would_go_out_at_once_comes_back_as_a_draft(
    desk: Desk, feed: Channel, clock: TurnedClock
) -> None:
    post = _written(desk, feed)
    plan_post(desk, post.id, AsDraft())
    clock.turn(timedelta(hours=2))
    undo(desk)
    assert get_post(desk, post.id).state is State.DRAFT
    redo(desk)
    assert get_post(desk, post.id).state is State.DRAFT


def test_whoever_shows_posts_is_told(desk: Desk, feed: Channel) -> None:
    post = _written(desk, feed)
    told: list[Event] = []
    desk.events.subscribe(told.append)
    undo(desk)
    assert told == [PostsChanged((post.id,))]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["edit", "plan", "move", "delete"]), min_size=1, max_size=6))
def test_undoing_everything_and_doing_it_again_ends_where_it_was(
    desk: Desk, feed: Channel, steps: list[str]
) -> None:
    start = _written(desk, feed)
    made = [step for number, step in enumerate(steps) if _do(desk, start.id, step, number)]
    end = list_posts(desk, PostQuery())
    for _ in made:
        undo(desk)
    assert get_post(desk, start.id) == start
    for _ in made:
        redo(desk)
    assert list_posts(desk, PostQuery()) == end


def _do(desk: Desk, post_id: int, step: str, number: int) -> bool:
    """Whether the step changed anything."""
    try:
        post = get_post(desk, post_id)
    except NotFoundError:
        return False
    before = undoable(desk).undo
    match step:
        case "edit":
            edit_post(desk, post_id, _reworded(post, number))
        case "plan" if post.state is not State.DRAFT:
            plan_post(desk, post_id, AsDraft())
        case "move":
            at = At(NOON + (number + 2) * HOUR, WARSAW)
            move_deliveries(desk, {post.deliveries[0].id: at})
        case "delete":
            delete_posts(desk, [post_id])
    return undoable(desk).undo is not before


def _reworded(post: Post, number: int) -> PostContent:
    kept = content_of(post)
    return PostContent(f"Bread no. {number}", kept.channels, labels=(f"Label {number}",))
