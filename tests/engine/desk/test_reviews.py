"""Approval: asked for, given, refused, and asked for again."""

from dataclasses import replace

import pytest

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import (
    add_post,
    content_of,
    edit_post,
    get_post,
    move_delivery,
    plan_post,
)
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.reviews import approve, ask_for_approval, request_changes, reviews_of
from socialdesk.desk.undo import undo
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.planning import AsDraft, At, Now, PostContent
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review, Verdict
from socialdesk.store.workspaces import WorkspaceRepository
from tests.engine.factories import DAY, HOUR, NOON, WARSAW
from tests.engine.scheduling.stage import TurnedClock

LATER = At(NOON + HOUR, WARSAW)


@pytest.fixture
def feed(desk: Desk) -> Channel:
    return add_feed(desk, "Shop feed")


@pytest.fixture
def strict(desk: Desk) -> Desk:
    """A desk whose workspace wants approval."""
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        workspaces.update(replace(workspaces.get(desk.workspace_id), needs_approval=True))
    return desk


def a_planned(desk: Desk, feed: Channel) -> Post:
    return add_post(desk, PostContent("Bread", (feed.id,)), LATER).post


def state_of(desk: Desk, post: Post) -> State:
    return get_post(desk, post.id).state


def test_what_is_planned_waits_for_approval_and_keeps_its_time(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    assert post.state is State.NEEDS_APPROVAL
    assert post.deliveries[0].scheduled_for == LATER.moment


def test_nothing_is_published_without_approval(
    strict: Desk, feed: Channel, clock: TurnedClock
) -> None:
    post = a_planned(strict, feed)
    clock.turn(HOUR)
    publish_due(strict)
    assert state_of(strict, post) is State.NEEDS_APPROVAL


def test_what_is_approved_goes_out_at_its_time(
    strict: Desk, feed: Channel, clock: TurnedClock
) -> None:
    post = a_planned(strict, feed)
    approve(strict, [post.id], "Ola")
    assert state_of(strict, post) is State.SCHEDULED
    clock.turn(HOUR)
    publish_due(strict)
    assert state_of(strict, post) is State.PUBLISHED


def test_what_is_approved_too_late_waits_for_another_time(
    strict: Desk, feed: Channel, clock: TurnedClock
) -> None:
    post = a_planned(strict, feed)
    clock.turn(2 * HOUR)
    approve(strict, [post.id])
    assert state_of(strict, post) is State.APPROVED


def test_sharing_at_once_needs_approval_too(strict: Desk, feed: Channel) -> None:
    with pytest.raises(StateError, match="approves posts before they go out"):
        add_post(strict, PostContent("Bread", (feed.id,)), Now())


def test_what_was_approved_may_be_shared_at_once(
    strict: Desk, feed: Channel, clock: TurnedClock
) -> None:
    post = a_planned(strict, feed)
    approve(strict, [post.id])
    plan_post(strict, post.id, Now())
    assert state_of(strict, post) is State.SCHEDULED


def test_another_time_needs_no_other_approval(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    move_delivery(strict, post.deliveries[0].id, NOON + DAY, WARSAW)
    assert state_of(strict, post) is State.NEEDS_APPROVAL
    approve(strict, [post.id])
    move_delivery(strict, post.deliveries[0].id, NOON + 2 * DAY, WARSAW)
    assert state_of(strict, post) is State.SCHEDULED


def test_an_approved_post_that_is_edited_asks_again(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    approve(strict, [post.id])
    edited = replace(content_of(get_post(strict, post.id)), text="Rolls")
    assert edit_post(strict, post.id, edited).post.state is State.NEEDS_APPROVAL


def test_a_label_is_no_reason_to_ask_again(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    approve(strict, [post.id])
    labelled = replace(content_of(get_post(strict, post.id)), labels=("Bakery",), notes="Ask Ola")
    assert edit_post(strict, post.id, labelled).post.state is State.SCHEDULED


def test_where_nobody_wants_approval_an_edit_changes_nothing(desk: Desk, feed: Channel) -> None:
    post = a_planned(desk, feed)
    edited = replace(content_of(post), text="Rolls")
    assert edit_post(desk, post.id, edited).post.state is State.SCHEDULED


def test_approval_can_be_asked_for_anyway(desk: Desk, feed: Channel) -> None:
    post = a_planned(desk, feed)
    ask_for_approval(desk, [post.id], "Is the price right?")
    assert state_of(desk, post) is State.NEEDS_APPROVAL


def test_changes_are_asked_for_with_a_note(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    request_changes(strict, [post.id], " Ola ", "Name the price ")
    assert state_of(strict, post) is State.CHANGES_REQUESTED
    said = Review(post.id, NOON, Verdict.CHANGES_REQUESTED, "Ola", "Name the price")
    assert reviews_of(strict, [post.id]) == {post.id: (said,)}


def test_changes_without_a_note_help_nobody(strict: Desk, feed: Channel) -> None:
    with pytest.raises(InputError, match="write a note"):
        request_changes(strict, [a_planned(strict, feed).id], "Ola", " ")


def test_a_draft_can_t_be_approved(desk: Desk, feed: Channel) -> None:
    post = add_post(desk, PostContent("Bread", (feed.id,)), AsDraft()).post
    with pytest.raises(StateError, match="a post that is draft can't be approved"):
        approve(desk, [post.id])


def test_an_approval_can_be_taken_back(strict: Desk, feed: Channel) -> None:
    post = a_planned(strict, feed)
    approve(strict, [post.id])
    undo(strict)
    assert state_of(strict, post) is State.NEEDS_APPROVAL
    assert reviews_of(strict, [post.id]) == {}
