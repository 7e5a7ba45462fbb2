"""Record keys sort by time and are never given twice."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.connectors.bluesky.tid import TidClock, encode, is_tid, micros_of
from tests.engine.connectors.bluesky.conformance import cases
from tests.engine.connectors.factories import NOON


def test_the_protocols_own_examples_are_tids() -> None:
    assert [text for text in cases("tid_syntax_valid.txt") if not is_tid(text)] == []


def test_the_protocols_own_counterexamples_are_not() -> None:
    assert [text for text in cases("tid_syntax_invalid.txt") if is_tid(text)] == []


@given(st.integers(0, 2**53 - 1), st.integers(0, 1023))
def test_every_tid_is_valid_and_holds_its_time(micros: int, clock_id: int) -> None:
    tid = encode(micros, clock_id)
    assert is_tid(tid)
    assert micros_of(tid) == micros


@given(st.integers(0, 2**53 - 1), st.integers(0, 2**53 - 1), st.integers(0, 1023))
def test_tids_sort_like_their_times(one: int, other: int, clock_id: int) -> None:
    assert (encode(one, clock_id) < encode(other, clock_id)) == (one < other)


@given(st.lists(st.timedeltas(timedelta(days=-9), timedelta(days=9)), min_size=2))
def test_a_clock_only_goes_up_even_where_the_machines_steps_back(steps: list[timedelta]) -> None:
    clock = TidClock()
    given_out = [clock.next(NOON + step) for step in steps]
    assert given_out == sorted(set(given_out))


def test_a_tid_bears_the_moment_to_the_microsecond() -> None:
    assert micros_of(TidClock().next(NOON)) == int(NOON.timestamp()) * 1_000_000 + 123_456


@pytest.mark.parametrize("micros", [-1, 2**53])
def test_a_time_that_does_not_fit_is_no_tid(micros: int) -> None:
    with pytest.raises(ValueError, match="53 bits"):
        encode(micros, 0)
