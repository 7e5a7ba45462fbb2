"""Room for one more post: today, or on the first day that has it."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.cadence import Cadence, TakenMoments, first_room, same_time_with_room
from tests.engine.domain.test_schedule import ZONES, utc

NOON = utc("2026-12-01 12:00")
HOUR = timedelta(hours=1)


def room(taken: list[datetime], cap: int = 2, gap: timedelta = HOUR) -> datetime | None:
    return first_room(TakenMoments(taken, "UTC"), Cadence(cap, gap), NOON)


def test_with_nothing_planned_it_is_now() -> None:
    assert room([]) == NOON


def test_after_a_post_the_gap_is_waited_for() -> None:
    assert room([NOON - timedelta(minutes=20)]) == NOON + timedelta(minutes=40)


def test_a_post_to_come_keeps_its_distance_too() -> None:
    assert room([NOON + timedelta(minutes=30)]) == NOON + timedelta(minutes=90)


def test_a_full_day_has_no_room() -> None:
    assert room([NOON - 5 * HOUR, NOON - 3 * HOUR]) is None


def test_a_gap_that_ends_tomorrow_leaves_no_room_today() -> None:
    assert room([NOON - HOUR], gap=14 * HOUR) is None


def test_the_same_time_is_taken_on_the_first_day_with_room() -> None:
    full = TakenMoments([NOON + 21 * HOUR, NOON + 26 * HOUR], "UTC")
    found = same_time_with_room(full, Cadence(2), NOON - HOUR, NOON)
    assert found == utc("2026-12-03 11:00")


def test_a_channel_that_may_post_nothing_never_has_room() -> None:
    none = TakenMoments([], "UTC")
    assert same_time_with_room(none, Cadence(0), NOON, NOON) is None


moments = st.timedeltas(timedelta(days=-2), timedelta(days=5)).map(lambda span: NOON + span)


@given(
    st.lists(moments, max_size=8),
    st.integers(1, 4),
    st.timedeltas(timedelta(0), timedelta(hours=30)),
    st.sampled_from(ZONES),
)
def test_what_is_found_always_keeps_the_cadence(
    taken: list[datetime], cap: int, gap: timedelta, zone: str
) -> None:
    known, cadence = TakenMoments(taken, zone), Cadence(cap, gap)
    today = first_room(known, cadence, NOON)
    later = same_time_with_room(known, cadence, NOON, NOON)
    assert later is not None
    for found in (moment for moment in (today, later) if moment is not None):
        assert found >= NOON
        assert known.have_room(found, cadence)
