"""Opening a month out of 100,000 posts: read through the desk, laid out and painted."""

import itertools
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.bench.timing import Row, milliseconds

WHAT = "open a month of 100,000 posts"
_DAYS = 42
_ZONE = ZoneInfo("Europe/Warsaw")


@dataclass(frozen=True)
class _Opening:
    """How long each part of opening one month took, in seconds."""

    read: float
    laid_out: float
    painted: float
    posts: int

    @property
    def whole(self) -> float:
        return self.read + self.laid_out + self.painted


def measure(home: Path, runs: int) -> Row:
    """Another month each time, in the real month view on an off-screen display."""
    openings = _open_months(home, runs * 3 + 1)[1:]
    posts = max(opening.posts for opening in openings)
    return Row(
        WHAT,
        milliseconds([opening.whole for opening in openings]),
        f"reading {milliseconds([opening.read for opening in openings])}, "
        f"laying out {milliseconds([opening.laid_out for opening in openings])}, "
        f"painting {milliseconds([opening.painted for opening in openings])}; "
        f"{posts:,} posts in the six weeks shown",
    )


def _open_months(home: Path, count: int) -> list[_Opening]:
    """Imported here: what is missing or broken in the program costs this line of the table only."""
    from PySide6.QtWidgets import QApplication

    from socialdesk.desk.channels import list_channels
    from socialdesk.desk.opening import close_desk, open_desk
    from socialdesk.desk.calendar import calendar_entries
    from socialdesk.domain.clock import SystemClock
    from socialdesk.paths import DataFolder
    from socialdesk_ui.models.days import plan_days, span
    from socialdesk_ui.rooms.calendar.month_view import MonthView
    from socialdesk_ui.runtime.theme import Appearance
    from tests.bench.many_posts import MIDDLE, fill, local_midnight

    app = QApplication([])
    desk = open_desk(DataFolder(home))
    fill(desk)
    channels = list_channels(desk)
    view = MonthView(Appearance(app), SystemClock().now)
    view.resize(1280, 800)
    view.show()

    def open_month(first: date) -> _Opening:
        start = time.perf_counter()
        dates = span(first, _DAYS)
        entries = calendar_entries(
            desk,
            local_midnight(first, _ZONE),
            local_midnight(first + timedelta(days=_DAYS), _ZONE),
        )
        read = time.perf_counter()
        days = plan_days(entries, (), channels, dates, _ZONE)
        laid_out = time.perf_counter()
        view.show_month((first + timedelta(days=6)).replace(day=1), days, _ZONE)
        view.viewport().grab()
        painted = time.perf_counter()
        return _Opening(read - start, laid_out - read, painted - laid_out, len(entries))

    mondays = itertools.cycle(_mondays_around(MIDDLE.date()))
    openings = [open_month(next(mondays)) for _ in range(count)]
    close_desk(desk)
    return openings


def _mondays_around(middle: date) -> list[date]:
    monday = middle - timedelta(days=middle.weekday())
    return [monday + timedelta(weeks=4 * number) for number in range(-6, 6)]
