"""The hour that clocks show twice when summer time ends."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from socialdesk.domain.schedule import is_repeated, is_skipped, resolve
from tests.engine.domain.test_schedule import local, locals_, zones


@pytest.mark.parametrize(
    ("zone", "wall", "twice"),
    [
        ("Europe/Warsaw", "2026-10-25 02:30", True),
        ("Europe/Warsaw", "2026-10-25 03:00", False),
        ("Europe/Warsaw", "2026-03-29 02:30", False),
        ("Australia/Lord_Howe", "2026-04-05 01:45", True),
        ("America/Sao_Paulo", "2026-02-14 23:30", False),
    ],
)
def test_a_repeated_time_is_known(zone: str, wall: str, twice: bool) -> None:
    assert is_repeated(local(wall), ZoneInfo(zone)) is twice


@given(locals_, zones)
def test_a_repeated_time_is_shown_again_within_an_hour(wall: datetime, zone: ZoneInfo) -> None:
    first = resolve(wall, zone)
    later = (first + timedelta(minutes=minutes) for minutes in (30, 60))
    again = any(each.astimezone(zone).replace(tzinfo=None, fold=0) == wall for each in later)
    assert is_repeated(wall, zone) == (again and not is_skipped(wall, zone))
