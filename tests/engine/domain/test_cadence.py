"""Room for one more post: now if it can be, else as soon as the cadence lets it."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.cadence import Cadence, TakenMoments, first_room
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


def test_a_full_day_leads_to_the_same_time_tomorrow() -> None:
    assert room([NOON - 5 * HOUR, NOON - 3 * HOUR]) == utc("2026-12-02 12:00")


def test_a_channel_that_may_post_nothing_has_no_room() -> None:
    assert room([], cap=0) is None


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
    found = first_room(known, cadence, NOON)
    assert found is not None
    assert found >= NOON
    assert known.have_room(found, cadence)
