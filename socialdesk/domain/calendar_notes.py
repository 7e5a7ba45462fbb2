"""Lines on the calendar that are not posts: a fair, a delivery day, an imported event."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class CalendarNote:
    """``uid`` tells it from others in the file that it came from. UTC moments, end exclusive.

    One for whole days starts and ends at midnights of the workspace's zone.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    whole_day: bool
    text: str
    id: int = 0


@dataclass(frozen=True)
class ReadNotes:
    """What a calendar file holds; ``skipped`` are the events that could not be understood."""

    notes: tuple[CalendarNote, ...]
    skipped: int
