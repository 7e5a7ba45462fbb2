"""Moments as whole milliseconds."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.clock import SystemClock, from_millis, to_millis

moments = st.datetimes(
    timezones=st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours))),
    min_value=datetime.fromisoformat("0002-01-01"),
    max_value=datetime.fromisoformat("9998-01-01"),
)


@given(moments)
def test_a_moment_comes_back_within_its_millisecond(moment: datetime) -> None:
    assert timedelta(0) <= moment - from_millis(to_millis(moment)) < timedelta(milliseconds=1)


@given(moments, moments)
def test_order_is_kept(one: datetime, other: datetime) -> None:
    assert one > other or to_millis(one) <= to_millis(other)


@given(st.integers(-(10**13), 10**13))
def test_milliseconds_come_back_exactly(millis: int) -> None:
    assert to_millis(from_millis(millis)) == millis


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        to_millis(datetime.fromisoformat("2026-12-01"))


def test_the_machine_s_clock_tells_utc() -> None:
    assert SystemClock().now().tzinfo is UTC
