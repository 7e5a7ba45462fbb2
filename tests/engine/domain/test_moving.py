"""A workspace moves to another zone: the local times stay, or the moments."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.moving import Keep, PlannedMoment, moved, moved_schedule
from socialdesk.domain.schedule import PostingSchedule, is_skipped, parse_slot
from tests.engine.domain.test_schedule import ZONES, utc

NOW = utc("2026-12-01 12:00")


def planned(at: str, zone: str = "Europe/Warsaw") -> PlannedMoment:
    return PlannedMoment(1, utc(at), zone)


def test_a_local_time_stays() -> None:
    there = moved(planned("2026-12-03 08:30"), "Asia/Jerusalem", Keep.TIMES, NOW)
    assert (there.moment, there.zone) == (utc("2026-12-03 07:30"), "Asia/Jerusalem")


def test_a_moment_stays() -> None:
    there = moved(planned("2026-12-03 08:30"), "Asia/Jerusalem", Keep.MOMENTS, NOW)
    assert (there.moment, there.zone) == (utc("2026-12-03 08:30"), "Asia/Jerusalem")


def test_a_time_that_has_passed_there_keeps_its_moment() -> None:
    soon = planned("2026-12-01 12:30")
    assert moved(soon, "Asia/Tokyo", Keep.TIMES, NOW).moment == soon.moment


def test_a_schedule_keeps_its_times_in_the_new_zone() -> None:
    here = PostingSchedule(1, "Europe/Warsaw", (parse_slot("mon 09:30"),))
    there = moved_schedule(here, "Asia/Jerusalem", Keep.TIMES)
    assert (there.zone, there.slots) == ("Asia/Jerusalem", here.slots)


def test_a_schedule_keeps_its_moments_by_staying_in_its_zone() -> None:
    here = PostingSchedule(1, "Europe/Warsaw", (parse_slot("mon 09:30"),))
    assert moved_schedule(here, "Asia/Jerusalem", Keep.MOMENTS) == here


days_ahead = st.timedeltas(timedelta(days=2), timedelta(days=800)).map(lambda span: NOW + span)
zones = st.sampled_from(ZONES)


@given(days_ahead, zones, zones)
def test_a_kept_time_reads_the_same_on_both_walls(moment: datetime, old: str, new: str) -> None:
    there = moved(PlannedMoment(1, moment, old), new, Keep.TIMES, NOW)
    before = moment.astimezone(ZoneInfo(old)).replace(tzinfo=None, fold=0)
    after = there.moment.astimezone(ZoneInfo(new)).replace(tzinfo=None, fold=0)
    assert (before == after) != is_skipped(before, ZoneInfo(new))


@given(days_ahead, zones, zones)
def test_a_kept_moment_never_moves(moment: datetime, old: str, new: str) -> None:
    assert moved(PlannedMoment(1, moment, old), new, Keep.MOMENTS, NOW).moment == moment
