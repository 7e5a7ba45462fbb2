"""What can be done to many rows of the queue at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialdesk.desk.channels import add_feed, set_daily_cap
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import get_post, list_posts
from socialdesk.desk.publishing import publish_due
from socialdesk.desk.queue import delete_deliveries, move_to_next_slots, retry_deliveries
from socialdesk.desk.undo import undo
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import StateError
from socialdesk.domain.planning import AsDraft, Now, PostQuery
from socialdesk.domain.transitions import Event
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.workspaces import WorkspaceRepository
from tests.engine.desk.factories import with_slots, written
from tests.engine.factories import DAY, HOUR, NOON
from tests.engine.scheduling.stage import TurnedClock


def held_back(desk: Desk, *channels: Channel, text: str = "Bread") -> tuple[int, ...]:
    """A post whose login had ended; the ids of its deliveries."""
    post = written(desk, Now(), text, *channels)
    now = desk.clock.now()
    with desk.database.write() as session:
        deliveries = DeliveryRepository(session)
        for each in post.deliveries:
            deliveries.move(each.id, Event.HOLD, now)
    return tuple(each.id for each in post.deliveries)


def scheduled_for(desk: Desk, delivery_id: int) -> object:
    with desk.database.read() as session:
        return DeliveryRepository(session).get(delivery_id).scheduled_for


def test_many_retries_on_one_channel_do_not_burst(desk: Desk, feed: Channel) -> None:
    ids = [number for text in ("One", "Two") for number in held_back(desk, feed, text=text)]
    settled = retry_deliveries(desk, ids)
    assert [each.moment for each in settled] == [NOON, NOON + HOUR]
    assert len(publish_due(desk).published) == 1


def test_retries_on_two_channels_go_out_together(desk: Desk, feed: Channel) -> None:
    retry_deliveries(desk, held_back(desk, feed, add_feed(desk, "Second")))
    assert len(publish_due(desk).published) == 2


def test_what_is_held_leaves_its_own_place_on_a_full_day(desk: Desk, feed: Channel) -> None:
    set_daily_cap(desk, feed.id, 1)
    (settled,) = retry_deliveries(desk, held_back(desk, feed))
    assert settled.moment == NOON


def test_a_retry_keeps_a_time_to_come(desk: Desk, feed: Channel) -> None:
    (delivery,) = written(desk, NOON + DAY, "Bread", feed).deliveries
    with desk.database.write() as session:
        DeliveryRepository(session).move(delivery.id, Event.HOLD, NOON)
    (settled,) = retry_deliveries(desk, [delivery.id])
    assert settled.moment == scheduled_for(desk, delivery.id) == NOON + DAY


def test_the_next_slots_are_filled_in_order(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "wed 12:00", "thu 12:00")
    (second,) = written(desk, NOON + 9 * DAY, "Second", feed).deliveries
    (first,) = written(desk, NOON + 8 * DAY, "First", feed).deliveries
    move_to_next_slots(desk, [second.id, first.id])
    assert scheduled_for(desk, first.id) == NOON + DAY - HOUR
    assert scheduled_for(desk, second.id) == NOON + 2 * DAY - HOUR


def test_what_is_out_can_not_be_moved_and_nothing_else_is(
    desk: Desk, feed: Channel, clock: TurnedClock
) -> None:
    (out,) = written(desk, Now(), "Out", feed).deliveries
    publish_due(desk)
    clock.turn(timedelta(minutes=1))
    (held,) = held_back(desk, feed)
    with pytest.raises(StateError, match="published"):
        retry_deliveries(desk, [held, out.id])
    assert scheduled_for(desk, held) == NOON + timedelta(minutes=1)


def test_deleting_a_row_takes_the_post_off_that_channel_alone(desk: Desk, feed: Channel) -> None:
    first, _ = held_back(desk, feed, add_feed(desk, "Second"))
    delete_deliveries(desk, [first])
    (post,) = list_posts(desk, PostQuery())
    assert [delivery.channel.name for delivery in post.deliveries] == ["Second"]


def test_deleting_every_row_of_a_post_deletes_it_and_undo_brings_it_back(
    desk: Desk, feed: Channel
) -> None:
    delete_deliveries(desk, held_back(desk, feed))
    assert list_posts(desk, PostQuery()) == ()
    undo(desk)
    assert [post.state for post in list_posts(desk, PostQuery())] == [State.ON_HOLD]


def test_a_draft_can_be_added_to_the_queue(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "wed 12:00")
    draft = written(desk, AsDraft(), "Idea", feed)
    move_to_next_slots(desk, [draft.deliveries[0].id])
    assert get_post(desk, draft.id).state is State.SCHEDULED


def test_where_posts_are_approved_first_a_slot_is_only_kept_for_them(
    desk: Desk, feed: Channel
) -> None:
    with_slots(desk, feed, "wed 12:00")
    draft = written(desk, AsDraft(), "Idea", feed)
    with desk.database.write() as session:
        workspaces = WorkspaceRepository(session)
        workspaces.update(replace(workspaces.get(desk.workspace_id), needs_approval=True))
    move_to_next_slots(desk, [draft.deliveries[0].id])
    waiting = get_post(desk, draft.id).deliveries[0]
    assert (waiting.state, waiting.scheduled_for) == (State.NEEDS_APPROVAL, NOON + DAY - HOUR)
