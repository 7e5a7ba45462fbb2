"""Slots resolved date by date: every date has each slot once, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialdesk.domain.errors import InputError
from socialdesk.domain.schedule import (
    PostingSchedule,
    Slot,
    Weekday,
    chosen_moment,
    is_skipped,
    occurrences,
    parse_slot,
    resolve,
    zone_named,
)

ZONES = ["Europe/Warsaw", "Asia/Jerusalem", "America/Sao_Paulo", "Australia/Lord_Howe"]

zones = st.sampled_from(ZONES).map(ZoneInfo)
dates = st.dates(date(2024, 1, 1), date(2032, 12, 31))
clock_times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
locals_ = st.builds(datetime.combine, dates, clock_times)
slots = st.builds(Slot, st.sampled_from(Weekday), clock_times)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


def schedule(zone: str, *texts: str) -> PostingSchedule:
    return PostingSchedule(1, zone, tuple(parse_slot(text) for text in texts))


@pytest.mark.parametrize(
    ("zone", "wall", "moment"),
    [
        # Gaps: clocks go from 02:00 to 03:00, in Lord Howe by half an hour.
        ("Europe/Warsaw", "2026-03-29 02:30", "2026-03-29 01:30"),
        ("Asia/Jerusalem", "2026-03-27 02:30", "2026-03-27 00:30"),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:45"),
        # Overlaps: the first of the two.
        ("Europe/Warsaw", "2026-10-25 02:30", "2026-10-25 00:30"),
        ("Asia/Jerusalem", "2026-10-25 01:30", "2026-10-24 22:30"),
        ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45"),
        # São Paulo has had no summer time since 2019: before, days began at 01:00.
        ("America/Sao_Paulo", "2026-11-01 00:30", "2026-11-01 03:30"),
        ("America/Sao_Paulo", "2018-11-04 00:30", "2018-11-04 03:30"),
        ("America/Sao_Paulo", "2018-02-17 23:30", "2018-02-18 01:30"),
    ],
)
def test_a_local_time_means_one_moment(zone: str, wall: str, moment: str) -> None:
    assert resolve(local(wall), ZoneInfo(zone)) == utc(moment)


@pytest.mark.parametrize(
    ("zone", "wall", "shown"),
    [
        ("Europe/Warsaw", "2026-03-29 02:30", "03:30"),
        ("Asia/Jerusalem", "2026-03-27 02:30", "03:30"),
        ("Australia/Lord_Howe", "2026-10-04 02:15", "02:45"),
        ("America/Sao_Paulo", "2018-11-04 00:30", "01:30"),
    ],
)
def test_a_skipped_time_moves_forward_by_the_gap(zone: str, wall: str, shown: str) -> None:
    moment = resolve(local(wall), ZoneInfo(zone))
    assert f"{moment.astimezone(ZoneInfo(zone)):%H:%M}" == shown


def test_a_person_is_told_of_a_time_that_does_not_exist() -> None:
    with pytest.raises(InputError) as refusal:
        chosen_moment(local("2026-03-29 02:30"), ZoneInfo("Europe/Warsaw"))
    assert str(refusal.value) == (
        "2026-03-29 02:30 does not exist in Europe/Warsaw (clocks go forward then): "
        "choose 03:30 or another time"
    )


@pytest.mark.parametrize("zone", ZONES)
def test_a_person_may_choose_any_other_time(zone: str) -> None:
    assert chosen_moment(local("2026-12-01 09:30"), ZoneInfo(zone)) == resolve(
        local("2026-12-01 09:30"), ZoneInfo(zone)
    )


@given(locals_, zones)
def test_a_time_that_exists_reads_the_same_on_the_wall(wall: datetime, zone: ZoneInfo) -> None:
    shown = resolve(wall, zone).astimezone(zone).replace(tzinfo=None, fold=0)
    assert (shown == wall) != is_skipped(wall, zone)


@given(locals_, zones)
def test_a_skipped_time_is_moved_by_an_hour_at_most(wall: datetime, zone: ZoneInfo) -> None:
    shown = resolve(wall, zone).astimezone(zone).replace(tzinfo=None, fold=0)
    assert timedelta(0) <= shown - wall <= timedelta(hours=1)


@given(locals_, zones)
def test_of_two_equal_readings_the_first_is_meant(wall: datetime, zone: ZoneInfo) -> None:
    assert resolve(wall, zone).astimezone(zone).fold == 0


@given(dates, zones, slots)
def test_a_slot_comes_exactly_once_a_week(first: date, zone: ZoneInfo, slot: Slot) -> None:
    weekly = PostingSchedule(1, zone.key, (slot,))
    found = list(occurrences(weekly, first, first + timedelta(days=6)))
    assert [moment.astimezone(zone).weekday() for moment in found] == [slot.weekday]


@given(dates, zones, st.lists(slots, min_size=1, max_size=6))
def test_slots_come_in_order_and_never_twice(first: date, zone: ZoneInfo, some: list[Slot]) -> None:
    weekly = PostingSchedule(1, zone.key, tuple(some))
    found = list(occurrences(weekly, first, first + timedelta(days=20)))
    assert found == sorted(set(found))


@given(st.integers(2016, 2032), zones, clock_times)
def test_a_daily_slot_comes_once_on_each_local_date_and_never_in_a_gap(
    year: int, zone: ZoneInfo, at: time
) -> None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    daily = PostingSchedule(1, zone.key, tuple(Slot(day, at) for day in Weekday))
    shown = [moment.astimezone(zone) for moment in occurrences(daily, first, last)]
    assert [each.date() for each in shown] == [
        first + timedelta(days=n) for n in range((last - first).days + 1)
    ]
    assert not any(is_skipped(each.replace(tzinfo=None, fold=0), zone) for each in shown)


@pytest.mark.parametrize(
    ("zone", "slot", "around", "hours"),
    [
        # The hours between two weekly posts, as summer time comes and goes.
        ("Europe/Warsaw", "sun 09:00", "2026-03-29", 167),
        ("Europe/Warsaw", "sun 09:00", "2026-10-25", 169),
        ("Asia/Jerusalem", "fri 09:00", "2026-03-27", 167),
        ("Asia/Jerusalem", "sun 09:00", "2026-10-25", 169),
        ("Australia/Lord_Howe", "sun 09:00", "2026-10-04", 167.5),
        ("Australia/Lord_Howe", "sun 09:00", "2026-04-05", 168.5),
        ("America/Sao_Paulo", "sun 09:00", "2026-11-01", 168),
    ],
)
def test_a_week_is_as_long_as_the_clocks_make_it(
    zone: str, slot: str, around: str, hours: float
) -> None:
    day = date.fromisoformat(around)
    before, after = occurrences(schedule(zone, slot), day - timedelta(days=7), day)
    assert after - before == timedelta(hours=hours)


def test_a_slot_stays_at_its_local_time_across_summer_time() -> None:
    found = occurrences(schedule("Europe/Warsaw", "sat 09:30"), date(2026, 3, 21), date(2026, 4, 4))
    assert list(found) == [
        utc("2026-03-21 08:30"),
        utc("2026-03-28 08:30"),
        utc("2026-04-04 07:30"),
    ]


def test_a_schedule_without_slots_has_no_moments() -> None:
    assert not list(occurrences(schedule("Europe/Warsaw"), date(2026, 1, 1), date(2026, 12, 31)))


@pytest.mark.parametrize("text", ["mon 09:30", "monday 9:30", "  MON   09:30 "])
def test_a_slot_is_read_as_people_write_it(text: str) -> None:
    assert parse_slot(text) == Slot(Weekday.MON, time(9, 30))


@given(slots)
def test_a_slot_reads_back_as_it_is_shown(slot: Slot) -> None:
    assert parse_slot(str(slot)) == slot


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mon",
        "09:30",
        "mon 24:00",
        "mon 09:60",
        "mon 0930",
        "mo 09:30",
        "monster 09:30",
        "mon 9",
    ],
)
def test_what_is_no_slot_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="is not a slot"):
        parse_slot(text)


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_slots(text: str) -> None:
    try:
        parse_slot(text)
    except InputError:
        return
    assert text.strip()[:3].lower() in {day.name.lower() for day in Weekday}


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../etc/passwd", "Europe", "Europe/Warsaw\0"])
def test_what_is_no_zone_is_refused(name: str) -> None:
    with pytest.raises(InputError, match="is not a time zone"):
        zone_named(name)
