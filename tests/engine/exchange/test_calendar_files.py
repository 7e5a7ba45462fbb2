"""Other calendars as notes, and the plan for other calendars."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from socialdesk.domain.calendar_notes import ReadNotes
from socialdesk.domain.errors import InputError
from socialdesk.exchange.plan.calendar_files import read_notes

MARKET = Path(__file__).parent / "plans" / "market.ics"
WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def an_event(folder: Path, *lines: str) -> ReadNotes:
    file = folder / "one.ics"
    event = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR")
    file.write_text("\r\n".join(event))
    return read_notes(file, WARSAW, NOW)


def test_a_repeated_event_is_a_note_each_time_but_the_cancelled_one() -> None:
    days = [note.starts_at for note in read_notes(MARKET, WARSAW, NOW).notes[:4]]
    assert days == [datetime(2026, 12, day, 8, tzinfo=UTC) for day in (1, 15, 22, 29)]


def test_a_day_lasts_from_midnight_to_midnight_of_the_workspace(tmp_path: Path) -> None:
    (note,) = an_event(tmp_path, "UID:1", "DTSTART;VALUE=DATE:20261224", "SUMMARY:Closed").notes
    assert note.whole_day
    assert note.starts_at == datetime(2026, 12, 23, 23, tzinfo=UTC)
    assert note.ends_at - note.starts_at == timedelta(days=1)


def test_a_repeated_event_keeps_its_local_hour_across_dst(tmp_path: Path) -> None:
    weekly = ("DTSTART;TZID=Europe/Warsaw:20270325T090000", "RRULE:FREQ=WEEKLY;COUNT=2")
    hours = [note.starts_at.hour for note in an_event(tmp_path, "UID:1", *weekly).notes]
    assert hours == [8, 7]


def test_what_is_long_past_or_far_ahead_is_left_out(tmp_path: Path) -> None:
    for day in ("20200101", "20300101"):
        assert an_event(tmp_path, "UID:1", f"DTSTART;VALUE=DATE:{day}").notes == ()


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYSETPOS=2",
        "FREQ=YEARLY;BYEASTER=1",
        "FREQ=DAILY;INTERVAL=0",
        "nonsense",
    ],
)
def test_a_rule_that_would_be_looked_for_for_ever_is_skipped(tmp_path: Path, rule: str) -> None:
    read = an_event(tmp_path, "UID:1", "DTSTART:20261201T090000Z", f"RRULE:{rule}")
    assert len(read.notes) <= 1


def test_a_broken_event_does_not_spoil_the_others() -> None:
    read = read_notes(MARKET, WARSAW, NOW)
    assert read.skipped == 3
    assert {note.text for note in read.notes} == {"Market day", "Wigilia"}


@pytest.mark.parametrize("content", [b"", b"hello", b"\0\xff\xfe", b"BEGIN:VCALENDAR\r\n"])
def test_what_is_no_calendar_is_one_clear_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "one.ics").write_bytes(content)
    with pytest.raises(InputError, match="is not a calendar"):
        read_notes(tmp_path / "one.ics", WARSAW, NOW)
