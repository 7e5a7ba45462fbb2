"""Opening a month out of 100,000 posts: what is read, and what is painted."""

import itertools
from datetime import datetime, timedelta
from pathlib import Path

from tests.bench.timing import Row, interleaved, milliseconds, timed

WHAT = "open a month of 100,000 posts"
_WEEKS_SHOWN = timedelta(weeks=6)


def measure(home: Path, runs: int) -> Row:
    """Reads another month's six weeks each time, through the desk."""
    from socialdesk.desk.opening import open_desk
    from socialdesk.desk.posts import calendar_entries
    from socialdesk.paths import DataFolder
    from tests.bench.many_posts import MIDDLE, fill

    desk = open_desk(DataFolder(home))
    fill(desk)
    months = itertools.cycle(_months_around(MIDDLE))
    counts: list[int] = []

    def read_a_month() -> None:
        first = next(months)
        counts.append(len(calendar_entries(desk, first, first + _WEEKS_SHOWN)))

    times = interleaved({"read": timed(read_a_month)}, runs * 3)
    return Row(WHAT, milliseconds(times["read"]), f"reading {counts[-1]:,} posts; not painted")


def _months_around(middle: datetime) -> list[datetime]:
    return [middle + timedelta(weeks=4 * number) for number in range(-6, 6)]
