"""The queue keeps each channel's daily cap and the gap between its posts."""

from datetime import date, timedelta

import pytest

from socialdesk.desk.channels import set_daily_cap, set_min_gap
from socialdesk.desk.desk import Desk
from socialdesk.desk.schedules import free_slots, next_slots
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError
from tests.engine.desk.factories import queued, with_slots, written
from tests.engine.factories import DAY, HOUR, NOON

WEDNESDAY = date(2026, 12, 2)
NOON_ON_WEDNESDAY = NOON + DAY - HOUR
"""Warsaw's noon."""


def test_a_day_at_its_cap_shows_no_free_slots(desk: Desk, feed: Channel) -> None:
    set_daily_cap(desk, feed.id, 1)
    with_slots(desk, feed, "wed 09:30", "wed 17:00")
    written(desk, NOON_ON_WEDNESDAY, "Rolls", feed)
    assert free_slots(desk, WEDNESDAY, WEDNESDAY) == ()


def test_a_slot_too_close_to_a_post_is_not_free(desk: Desk, feed: Channel) -> None:
    set_min_gap(desk, feed.id, 3 * HOUR)
    with_slots(desk, feed, "wed 10:00", "wed 17:00")
    written(desk, NOON_ON_WEDNESDAY, "Rolls", feed)
    (free,) = free_slots(desk, WEDNESDAY, WEDNESDAY)
    assert free.moment == NOON_ON_WEDNESDAY + 5 * HOUR


def test_add_to_queue_keeps_the_gap(desk: Desk, feed: Channel) -> None:
    set_min_gap(desk, feed.id, 2 * HOUR)
    with_slots(desk, feed, "wed 12:00", "wed 13:00", "wed 14:00")
    assert [queued(desk, feed) for _ in range(2)] == [
        NOON_ON_WEDNESDAY,
        NOON_ON_WEDNESDAY + 2 * HOUR,
    ]


def test_the_next_slot_of_each_channel_is_told(desk: Desk, feed: Channel) -> None:
    with_slots(desk, feed, "wed 12:00")
    assert next_slots(desk) == {feed.id: NOON_ON_WEDNESDAY}
    assert queued(desk, feed) == NOON_ON_WEDNESDAY
    assert next_slots(desk) == {feed.id: NOON_ON_WEDNESDAY + 7 * DAY}


@pytest.mark.parametrize("gap", [timedelta(minutes=-1), timedelta(days=8)])
def test_a_gap_that_makes_no_sense_is_refused(desk: Desk, feed: Channel, gap: timedelta) -> None:
    with pytest.raises(InputError, match="can't be that"):
        set_min_gap(desk, feed.id, gap)
