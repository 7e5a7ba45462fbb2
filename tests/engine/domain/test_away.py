"""What was missed catches up: the first now, the rest in turn."""

from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.away import CATCH_UP_GAP, CatchUp, Wish, catch_up_moments
from socialdesk.domain.cadence import Cadence, TakenMoments
from socialdesk.domain.schedule import PostingSchedule
from tests.engine.domain.test_free_slot import daily
from tests.engine.domain.test_schedule import ZONES, utc

NOON = utc("2026-12-01 12:00")
HOUR = timedelta(hours=1)
NO_SLOTS = PostingSchedule(1, "UTC")


def caught_up(
    *choices: CatchUp,
    schedule: PostingSchedule = NO_SLOTS,
    taken: list[datetime] | None = None,
    cap: int = 5,
    gap: timedelta = timedelta(),
) -> list[datetime | None]:
    wishes = [Wish(choice, NOON - 3 * HOUR) for choice in choices]
    known = TakenMoments(taken or [], "UTC")
    return catch_up_moments(wishes, schedule, known, Cadence(cap, gap), NOON)


def test_the_first_goes_out_now_and_the_next_an_hour_later() -> None:
    assert caught_up(CatchUp.PUBLISH_NOW, CatchUp.PUBLISH_NOW) == [NOON, NOON + HOUR]


def test_a_longer_gap_of_the_channel_holds() -> None:
    both = caught_up(CatchUp.PUBLISH_NOW, CatchUp.PUBLISH_NOW, gap=3 * HOUR)
    assert both == [NOON, NOON + 3 * HOUR]


def test_when_the_day_is_full_the_rest_waits_for_its_slot() -> None:
    both = caught_up(CatchUp.PUBLISH_NOW, CatchUp.PUBLISH_NOW, schedule=daily("18:00"), cap=1)
    assert both == [NOON, utc("2026-12-02 18:00")]


def test_a_day_that_is_full_already_lets_nothing_out() -> None:
    taken = [NOON - 5 * HOUR]
    assert caught_up(CatchUp.PUBLISH_NOW, taken=taken, cap=1) == [utc("2026-12-02 09:00")]


def test_the_next_slot_is_a_free_one() -> None:
    taken = [utc("2026-12-01 18:00")]
    found = caught_up(CatchUp.NEXT_SLOT, schedule=daily("18:00"), taken=taken)
    assert found == [utc("2026-12-02 18:00")]


def test_without_slots_its_own_time_of_the_day_is_taken() -> None:
    assert caught_up(CatchUp.NEXT_SLOT) == [utc("2026-12-02 09:00")]


def test_a_channel_that_may_post_nothing_has_no_moment() -> None:
    assert caught_up(CatchUp.PUBLISH_NOW, cap=0) == [None]


wanted = st.sampled_from([CatchUp.PUBLISH_NOW, CatchUp.NEXT_SLOT])
hours = st.sampled_from(["00:15", "09:30", "12:00", "23:45"])
taken_by = st.timedeltas(timedelta(days=-1), timedelta(days=3)).map(lambda span: NOON + span)


@given(
    st.lists(wanted, max_size=12),
    st.lists(hours, max_size=3),
    st.sampled_from(ZONES),
    st.sets(taken_by, max_size=4),
    st.integers(1, 3),
    st.timedeltas(timedelta(0), timedelta(hours=6)),
)
def test_catching_up_never_bursts(
    choices: list[CatchUp],
    times: list[str],
    zone: str,
    taken: set[datetime],
    cap: int,
    gap: timedelta,
) -> None:
    known = TakenMoments(taken, zone)
    before = Counter(map(known.day_of, taken))
    wishes = [Wish(choice, NOON - 2 * HOUR) for choice in choices]
    found = catch_up_moments(wishes, daily(*times, zone=zone), known, Cadence(cap, gap), NOON)
    placed = sorted(moment for moment in found if moment is not None)
    assert len(placed) == len(choices)
    assert all(moment >= NOON for moment in placed)
    per_day = Counter(map(known.day_of, known))
    assert all(count <= max(cap, before[day]) for day, count in per_day.items())
    assert all(later - earlier >= gap for earlier, later in pairwise(placed))


@given(st.integers(2, 8), st.integers(1, 8))
def test_what_is_wanted_now_on_one_day_is_an_hour_apart(count: int, cap: int) -> None:
    placed = [m for m in caught_up(*[CatchUp.PUBLISH_NOW] * count, cap=cap) if m is not None]
    today = [moment for moment in placed if moment.date() == NOON.date()]
    assert len(today) == min(count, cap)
    assert all(later - earlier >= CATCH_UP_GAP for earlier, later in pairwise(today))
