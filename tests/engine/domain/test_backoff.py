"""How long to wait before the next try."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.backoff import FIRST_WAIT, LONGEST_WAIT, MAX_ATTEMPTS, wait_before_retry

tries = st.integers(1, MAX_ATTEMPTS - 1)
jitters = st.floats(0, 1, exclude_max=True)
WEEK = timedelta(weeks=1)


def wait(attempts_made: int, jitter: float, asked: timedelta | None = None) -> timedelta:
    waiting = wait_before_retry(attempts_made, jitter, asked)
    assert waiting is not None
    return waiting


@pytest.mark.parametrize(("made", "seconds"), [(1, 30), (2, 60), (3, 120), (6, 960), (7, 1800)])
def test_the_wait_doubles_up_to_half_an_hour(made: int, seconds: int) -> None:
    assert wait(made, jitter=0) == timedelta(seconds=seconds)


@pytest.mark.parametrize("made", [MAX_ATTEMPTS, MAX_ATTEMPTS + 1])
def test_after_eight_tries_it_is_given_up(made: int) -> None:
    assert wait_before_retry(made, 0, timedelta(hours=1)) is None


@given(tries, jitters)
def test_jitter_shortens_the_wait_by_a_quarter_at_most(made: int, jitter: float) -> None:
    assert wait(made, 0) * 0.75 <= wait(made, jitter) <= wait(made, 0)


@given(tries, jitters)
def test_the_wait_stays_between_its_bounds(made: int, jitter: float) -> None:
    assert FIRST_WAIT * 0.75 <= wait(made, jitter) <= LONGEST_WAIT


@given(tries, jitters, st.timedeltas(timedelta(0), WEEK))
def test_what_the_network_asks_for_is_kept(made: int, jitter: float, asked: timedelta) -> None:
    assert wait(made, jitter, asked) == max(wait(made, jitter), asked)
