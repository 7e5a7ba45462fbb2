"""What is on each day of the calendar, and how full it is."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from socialdesk.domain.calendar import DayDigest
from socialdesk.domain.delivery import State
from socialdesk_ui.models.days import Day, Load, month_days, plan_days, span, usual_moment
from tests.ui.calendar_values import FEED, SKY, WARSAW, entry, slot

ZONE = ZoneInfo(WARSAW)


def day_of(*entries: object, on: str = "2026-11-24", **more: object) -> Day:
    slots = more.get("slots", ())
    (day,) = plan_days(entries, slots, (FEED, SKY), [date.fromisoformat(on)], ZONE)  # type: ignore[arg-type]  # short calls
    return day


def test_a_post_stands_on_its_local_date() -> None:
    (card,) = day_of(entry("2026-11-23 23:30")).cards
    assert (card.at.day, card.at.hour) == (24, 0)


def test_deliveries_of_one_post_at_one_moment_are_one_card() -> None:
    both = entry("2026-11-24 09:00"), entry("2026-11-24 09:00", channel=SKY)
    (card,) = day_of(*both).cards
    assert card.channels == (FEED, SKY)


def test_deliveries_of_one_post_at_two_moments_are_two_cards() -> None:
    day = day_of(entry("2026-11-24 09:00"), entry("2026-11-24 10:00", channel=SKY))
    assert len(day.cards) == 2


def test_a_card_that_failed_on_one_channel_says_so() -> None:
    sent = entry("2026-11-24 09:00", state=State.PUBLISHED)
    failed = entry("2026-11-24 09:00", channel=SKY, state=State.FAILED)
    assert day_of(sent, failed).cards[0].state is State.PARTLY_PUBLISHED


def test_what_is_out_or_on_its_way_is_not_movable() -> None:
    for state in (State.PUBLISHED, State.PUBLISHING, State.UNCONFIRMED):
        assert not day_of(entry("2026-11-24 09:00", state=state)).cards[0].movable


def test_a_failed_card_is_movable() -> None:
    assert day_of(entry("2026-11-24 09:00", state=State.FAILED)).cards[0].movable


def test_a_day_with_drafts_alone_is_silent() -> None:
    assert day_of(entry("2026-11-24 09:00", state=State.DRAFT)).load is Load.SILENT


@pytest.mark.parametrize("state", [State.NEEDS_APPROVAL, State.APPROVED, State.ON_HOLD])
def test_what_waits_for_somebody_ends_a_silence(state: State) -> None:
    assert day_of(entry("2026-11-24 09:00", state=state)).load is Load.FINE


def test_a_silent_day_between_busy_ones_is_a_gap() -> None:
    busy = entry("2026-11-23 09:00"), entry("2026-11-25 09:00")
    days = plan_days(busy, (), (FEED,), span(date(2026, 11, 22), 5), ZONE)
    assert [day.gap for day in days] == [False, False, True, False, False]


def test_what_waits_for_approval_fills_a_day() -> None:
    three = [
        entry(f"2026-11-24 {hour}:00", post=hour, state=State.NEEDS_APPROVAL)
        for hour in (10, 11, 12)
    ]
    assert day_of(*three).load is Load.OVER


def test_a_day_over_a_channels_cap_names_the_channel() -> None:
    three = [entry(f"2026-11-24 {hour}:00", post=hour) for hour in (10, 11, 12)]
    day = day_of(*three)
    assert (day.load, day.over) == (Load.OVER, (FEED,))


def test_the_cap_is_each_channels_own() -> None:
    generous = replace(FEED, daily_cap=5)
    three = [entry(f"2026-11-24 {hour}:00", post=hour) for hour in (10, 11, 12)]
    (day,) = plan_days(three, (), (generous,), [date(2026, 11, 24)], ZONE)
    assert day.load is Load.FINE


def test_channels_that_share_a_slot_share_its_outline() -> None:
    day = day_of(slots=(slot("2026-11-24 09:00"), slot("2026-11-24 09:00", SKY)))
    assert [mark.channels for mark in day.slots] == [(FEED, SKY)]


def test_a_week_spans_the_end_of_summer_time() -> None:
    days = plan_days([entry("2026-10-25 22:59")], (), (FEED,), span(date(2026, 10, 25), 7), ZONE)
    assert [len(day.cards) for day in days] == [1, 0, 0, 0, 0, 0, 0]


def test_what_waits_for_approval_is_movable() -> None:
    (card,) = day_of(entry("2026-11-24 08:30", state=State.NEEDS_APPROVAL)).cards
    assert card.movable


def test_a_month_keeps_the_first_posts_and_counts_the_rest() -> None:
    digest = DayDigest((entry("2026-11-24 08:30"),), posts=9, taken={FEED.id: 9})
    (shown,) = month_days([digest], (FEED,), [date(2026, 11, 24)], ZONE)
    assert (len(shown.cards), shown.more, shown.over) == (1, 8, (FEED,))


NOW = datetime(2026, 11, 24, 11, 10, tzinfo=ZONE)


def test_a_new_post_takes_the_first_slot_to_come() -> None:
    slots = [NOW.replace(hour=hour) for hour in (9, 17, 19)]
    assert usual_moment(NOW.date(), slots, NOW) == datetime.fromisoformat("2026-11-24T17:10")


def test_without_slots_it_goes_out_at_nine_or_today_at_the_next_full_hour() -> None:
    assert usual_moment(date(2026, 11, 25), (), NOW) == datetime.fromisoformat("2026-11-25T09:00")
    assert usual_moment(NOW.date(), (), NOW) == datetime.fromisoformat("2026-11-24T12:00")
