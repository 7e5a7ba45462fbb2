"""Moving the workspace: what is planned keeps its times or its moments, as its owner says."""

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import get_post
from socialdesk.desk.schedules import posting_schedule
from socialdesk.desk.workspace import workspace
from socialdesk.desk.zones import ZoneMove, move_zone, preview_zone_move
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError
from socialdesk.domain.moving import Keep
from socialdesk.domain.planning import At
from socialdesk.domain.post import Post
from tests.engine.desk.factories import with_slots, written
from tests.engine.factories import DAY, HOUR, NOON, WARSAW

JERUSALEM = "Asia/Jerusalem"


def planned_for(desk: Desk, post: Post) -> tuple[object, str]:
    (delivery,) = get_post(desk, post.id).deliveries
    return delivery.scheduled_for, delivery.zone


def test_local_times_stay(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "mon 09:30")
    post = written(desk, NOON + DAY, "Bread", feed)
    move_zone(desk, JERUSALEM, Keep.TIMES)
    assert workspace(desk).zone == JERUSALEM
    assert planned_for(desk, post) == (NOON + DAY - HOUR, JERUSALEM)
    assert posting_schedule(desk, feed.id).zone == JERUSALEM


def test_moments_stay(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "mon 09:30")
    post = written(desk, NOON + DAY, "Bread", feed)
    move_zone(desk, JERUSALEM, Keep.MOMENTS)
    assert planned_for(desk, post) == (NOON + DAY, JERUSALEM)
    assert posting_schedule(desk, feed.id).zone == WARSAW


def test_what_was_planned_by_another_clock_is_left_alone(desk: Desk, feed: Channel) -> None:
    post = written(desk, At(NOON + DAY, "Asia/Tokyo"), "Bread", feed)
    move_zone(desk, JERUSALEM, Keep.TIMES)
    assert planned_for(desk, post) == (NOON + DAY, "Asia/Tokyo")


def test_a_preview_counts_and_changes_nothing(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "mon 09:30")
    written(desk, NOON + HOUR, "Soon", feed)
    written(desk, NOON + DAY, "Tomorrow", feed)
    previewed = preview_zone_move(desk, "Asia/Tokyo", Keep.TIMES)
    assert previewed == ZoneMove(
        WARSAW, "Asia/Tokyo", Keep.TIMES, posts=2, shifted=1, too_late=1, schedules=1
    )
    assert workspace(desk).zone == WARSAW
    assert move_zone(desk, "Asia/Tokyo", Keep.TIMES) == previewed


def test_a_zone_that_is_none_is_refused(desk: Desk) -> None:
    with pytest.raises(InputError, match="not a time zone"):
        move_zone(desk, "Warsaw", Keep.TIMES)
