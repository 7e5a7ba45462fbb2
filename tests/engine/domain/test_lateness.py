"""What happens to a delivery whose time has passed."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.lateness import Due, is_due
from tests.engine.factories import DAY, HOUR, MINUTE, NOON

GRACE = 30 * MINUTE
spans = st.timedeltas(timedelta(0), 30 * DAY)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (NOON - MINUTE, Due.NOT_YET),
        (NOON, Due.NOW),
        (NOON + GRACE, Due.NOW),
        (NOON + GRACE + timedelta(milliseconds=1), Due.TOO_LATE),
        (NOON + 3 * DAY, Due.TOO_LATE),
    ],
)
def test_a_delivery_goes_out_from_its_time_to_the_end_of_the_grace(now: datetime, due: Due) -> None:
    assert is_due(NOON, now, GRACE) is due


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (NOON + HOUR, Due.NOT_YET),
        (NOON + 2 * HOUR, Due.NOW),
        (NOON + 2 * HOUR + GRACE, Due.NOW),
        (NOON + 3 * DAY, Due.TOO_LATE),
    ],
)
def test_for_a_further_try_lateness_counts_from_that_try(now: datetime, due: Due) -> None:
    assert is_due(NOON, now, GRACE, not_before=NOON + 2 * HOUR) is due


@given(spans, spans)
def test_every_wait_within_the_grace_is_still_published(late: timedelta, grace: timedelta) -> None:
    assert (is_due(NOON, NOON + late, grace) is Due.NOW) == (late <= grace)


@given(spans, spans)
def test_a_long_back_off_never_makes_it_late(wait: timedelta, grace: timedelta) -> None:
    assert is_due(NOON, NOON + wait, grace, not_before=NOON + wait) is Due.NOW
