"""The settings of the whole calendar."""

from datetime import timedelta

import pytest

from socialdesk.desk.desk import Desk
from socialdesk.desk.workspace import (
    set_late_grace,
    set_needs_approval,
    set_repeat_days,
    workspace,
)
from socialdesk.domain.errors import InputError
from tests.engine.factories import HOUR


def test_settings_are_kept(desk: Desk) -> None:
    set_late_grace(desk, HOUR)
    set_repeat_days(desk, 0)
    now = workspace(desk)
    assert (now.late_grace, now.repeat_days) == (HOUR, 0)


@pytest.mark.parametrize("grace", [timedelta(seconds=59), timedelta(days=8)])
def test_a_lateness_with_which_nothing_would_work_is_refused(desk: Desk, grace: timedelta) -> None:
    with pytest.raises(InputError, match="a minute to a week"):
        set_late_grace(desk, grace)


@pytest.mark.parametrize("days", [-1, 366])
def test_days_that_make_no_sense_are_refused(desk: Desk, days: int) -> None:
    with pytest.raises(InputError, match="0 to 365"):
        set_repeat_days(desk, days)


def test_a_workspace_may_want_approval(desk: Desk) -> None:
    set_needs_approval(desk, True)
    assert workspace(desk).needs_approval
