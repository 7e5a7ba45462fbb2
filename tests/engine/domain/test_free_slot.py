"""Add to queue: the next slot that is free, on a day with room."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain import cadence
from socialdesk.domain.cadence import Cadence, TakenMoments, free_slots_between
from socialdesk.domain.schedule import PostingSchedule, Slot, Weekday, parse_slot
from tests.engine.domain.test_schedule import ZONES, slots, utc

TUESDAY_NOON = utc("2026-12-01 12:00")
HOUR = timedelta(hours=1)


def next_free_slot(
    schedule: PostingSchedule,
    taken: Iterable[datetime],
    cap: int,
    now: datetime,
    gap: timedelta = timedelta(),
) -> datetime | None:
    moments = TakenMoments(taken, schedule.zone)
    return cadence.next_free_slot(schedule, moments, Cadence(cap, gap), now)


def daily(*times: str, zone: str = "UTC") -> PostingSchedule:
    return PostingSchedule(
        1, zone, tuple(Slot(day, time.fromisoformat(at)) for day in Weekday for at in times)
    )


def test_the_next_slot_today_is_taken() -> None:
    assert next_free_slot(daily("09:00", "18:00"), [], 2, TUESDAY_NOON) == utc("2026-12-01 18:00")


def test_a_slot_that_is_now_has_passed() -> None:
    assert next_free_slot(daily("12:00"), [], 2, TUESDAY_NOON) == utc("2026-12-02 12:00")


def test_a_taken_slot_is_passed_over() -> None:
    taken = [utc("2026-12-01 18:00")]
    assert next_free_slot(daily("18:00"), taken, 2, TUESDAY_NOON) == utc("2026-12-02 18:00")


def test_a_full_day_is_passed_over() -> None:
    taken = [utc("2026-12-01 07:15"), utc("2026-12-01 11:00")]
    assert next_free_slot(daily("18:00"), taken, 2, TUESDAY_NOON) == utc("2026-12-02 18:00")


def test_a_day_is_a_local_day() -> None:
    # 23:30 UTC is half past midnight in Warsaw: it takes Wednesday's room, not Tuesday's.
    taken = [utc("2026-12-01 23:30")]
    late = daily("22:00", zone="Europe/Warsaw")
    assert next_free_slot(late, taken, 1, TUESDAY_NOON) == utc("2026-12-01 21:00")


def test_without_slots_there_is_none() -> None:
    assert next_free_slot(PostingSchedule(1, "UTC"), [], 2, TUESDAY_NOON) is None


def test_without_room_on_any_day_there_is_none() -> None:
    assert next_free_slot(daily("18:00"), [], 0, TUESDAY_NOON) is None


def test_a_year_that_is_full_has_none() -> None:
    weekly = PostingSchedule(1, "UTC", (parse_slot("tue 18:00"),))
    taken = [utc("2026-12-01 18:00") + timedelta(weeks=week) for week in range(60)]
    assert next_free_slot(weekly, taken, 2, TUESDAY_NOON) is None


moments = st.timedeltas(timedelta(0), timedelta(days=800)).map(lambda span: TUESDAY_NOON + span)
schedules = st.builds(
    PostingSchedule,
    st.just(1),
    st.sampled_from(ZONES),
    st.lists(slots, min_size=1, max_size=5).map(tuple),
)


@given(schedules, moments, st.integers(1, 3), st.integers(1, 12))
def test_a_filled_queue_keeps_the_cap_and_never_uses_a_slot_twice(
    schedule: PostingSchedule, now: datetime, cap: int, posts: int
) -> None:
    taken: list[datetime] = []
    for _ in range(posts):
        slot = next_free_slot(schedule, taken, cap, now)
        assert slot is not None
        taken.append(slot)
    zone = ZoneInfo(schedule.zone)
    assert taken == sorted(set(taken))
    assert taken[0] > now
    assert max(Counter(moment.astimezone(zone).date() for moment in taken).values()) <= cap


def test_a_slot_too_close_to_another_post_is_passed_over() -> None:
    taken = [utc("2026-12-01 17:30")]
    found = next_free_slot(daily("18:00", "21:00"), taken, 5, TUESDAY_NOON, 2 * HOUR)
    assert found == utc("2026-12-01 21:00")


def test_a_slot_exactly_the_gap_away_is_free() -> None:
    taken = [utc("2026-12-01 16:00")]
    found = next_free_slot(daily("18:00"), taken, 5, TUESDAY_NOON, 2 * HOUR)
    assert found == utc("2026-12-01 18:00")


def test_the_gap_holds_across_midnight() -> None:
    taken = [utc("2026-12-01 23:30")]
    found = next_free_slot(daily("00:15"), taken, 5, TUESDAY_NOON, HOUR)
    assert found == utc("2026-12-03 00:15")


gaps = st.timedeltas(timedelta(0), timedelta(hours=20))


@given(schedules, moments, st.integers(1, 3), gaps, st.integers(1, 8))
def test_a_filled_queue_keeps_the_gap(
    schedule: PostingSchedule, now: datetime, cap: int, gap: timedelta, posts: int
) -> None:
    taken: list[datetime] = []
    for _ in range(posts):
        slot = next_free_slot(schedule, taken, cap, now, gap)
        assert slot is not None
        taken.append(slot)
    assert all(later - earlier >= gap for earlier, later in pairwise(taken))


@given(schedules, moments, st.integers(0, 3), gaps, st.lists(moments, max_size=6))
def test_the_next_slot_is_the_first_that_is_shown_as_free(
    schedule: PostingSchedule, now: datetime, cap: int, gap: timedelta, taken: list[datetime]
) -> None:
    known = TakenMoments(taken, schedule.zone)
    first = known.day_of(now)
    shown = free_slots_between(schedule, known, Cadence(cap, gap), first, first + timedelta(days=9))
    expected = next((moment for moment in shown if moment > now), None)
    found = next_free_slot(schedule, taken, cap, now, gap)
    assert found == expected or expected is None
