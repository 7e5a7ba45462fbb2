"""An hour with 10,000 posts, on a clock that runs faster: how late does each go out, in order?

By itself: ``.venv/bin/python tests/bench/busy_hour.py [SPEED] [POSTS]``.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from sqlalchemy import insert, select  # noqa: E402 - after the path is set

from socialdesk.connectors.feed.entries import published_posts  # noqa: E402
from socialdesk.desk.channels import add_feed  # noqa: E402
from socialdesk.desk.desk import Desk  # noqa: E402
from socialdesk.desk.opening import LintIn, close_desk, open_desk  # noqa: E402
from socialdesk.desk.publishing import start_publishing  # noqa: E402
from socialdesk.desk.queue import queue_status  # noqa: E402
from socialdesk.domain.channel import Channel  # noqa: E402
from socialdesk.domain.delivery import State  # noqa: E402
from socialdesk.paths import DataFolder  # noqa: E402
from socialdesk.scheduling.wakeups import Wakeups  # noqa: E402
from socialdesk.store.models import DeliveryRow, PostRow  # noqa: E402
from tests.bench.timing import Row  # noqa: E402

WHAT = "10,000 posts due over one hour"
POSTS = 10_000
CHANNELS = 10
SPEED = 10
"""How many seconds of the calendar pass in one; lateness is told in real ones."""

_HOUR = timedelta(hours=1)
_BEGIN = datetime(2026, 11, 2, 9, tzinfo=UTC)
_UNSETTLED = (State.SCHEDULED, State.PUBLISHING, State.UNCONFIRMED)


class FastClock:
    """Stands still until it is started, then runs ``speed`` times as fast as the real one."""

    def __init__(self, start: datetime, speed: int) -> None:
        self._start = start
        self._speed = speed
        self._since: float | None = None

    def start(self) -> None:
        self._since = time.perf_counter()

    def now(self) -> datetime:
        since = self._since
        passed = 0.0 if since is None else (time.perf_counter() - since) * self._speed
        return self._start + timedelta(seconds=passed)


def measure(home: Path, _runs: int) -> Row:
    """Once: an hour at that speed takes long enough."""
    return busy_hour(home, POSTS, SPEED)


def busy_hour(home: Path, posts: int, speed: int) -> Row:
    """Publish ``posts`` of one hour, through the real publisher, to real feeds."""
    # A second of real time before the first one, to start in.
    clock = FastClock(_BEGIN - timedelta(seconds=speed), speed)
    desk = open_desk(DataFolder(home), clock=clock, lint_in=LintIn.THIS_PROCESS)
    channels = [add_feed(desk, f"Shop {number}") for number in range(CHANNELS)]
    _fill(desk, channels, posts)
    taken = _publish_all(desk, clock, speed)
    late = sorted(_lateness(desk, speed))
    out_of_order = sum(not _in_order(channel) for channel in channels)
    close_desk(desk)
    return Row(
        WHAT,
        f"p99 {late[int(len(late) * 0.99)]:.2f} s late",
        f"p50 {late[len(late) // 2]:.2f} s, latest {late[-1]:.2f} s; {len(late):,} of {posts:,} "
        f"out in {taken:.0f} s ({speed} times as fast), "
        f"{out_of_order} of {CHANNELS} feeds out of order",
        "p99 ≤ 1 s",
    )


def _fill(desk: Desk, channels: Sequence[Channel], posts: int) -> None:
    numbers = range(posts)
    with desk.database.write() as session:
        for part in (numbers[start : start + 5_000] for start in range(0, posts, 5_000)):
            session.execute(
                insert(PostRow),
                [
                    {
                        "id": number + 1,
                        "workspace_id": desk.workspace_id,
                        "text": f"Fresh bread no. {number}",
                        "created_at": _BEGIN,
                        "updated_at": _BEGIN,
                    }
                    for number in part
                ],
            )
            session.execute(
                insert(DeliveryRow),
                [
                    {
                        "post_id": number + 1,
                        "channel_id": channels[number % len(channels)].id,
                        "state": State.SCHEDULED,
                        "zone": "UTC",
                        "scheduled_for": _BEGIN + _HOUR * number / posts,
                    }
                    for number in part
                ],
            )


def _publish_all(desk: Desk, clock: FastClock, speed: int) -> float:
    """Publish until nothing is left; how long it took, in seconds."""
    done = threading.Event()

    class FastWakeups(Wakeups):
        def wake_after(self, wait: timedelta | None) -> None:
            super().wake_after(None if wait is None else wait / speed)

    def look() -> None:
        by_state = queue_status(desk).by_state
        if not any(by_state.get(state, 0) for state in _UNSETTLED):
            done.set()

    clock.start()
    start = time.perf_counter()
    publisher = start_publishing(desk, FastWakeups)
    while not done.wait(1):
        look()
    publisher.close()
    return time.perf_counter() - start


def _lateness(desk: Desk, speed: int) -> list[float]:
    """How late each went out, in seconds of real time."""
    with desk.database.read() as session:
        rows = session.execute(
            select(DeliveryRow.published_at, DeliveryRow.scheduled_for).where(
                DeliveryRow.state == State.PUBLISHED
            )
        ).all()
    return [(out - due).total_seconds() / speed for out, due in rows if out and due]


def _in_order(channel: Channel) -> bool:
    posts = published_posts(Path(channel.settings["folder"]))
    numbers = [int(post.text.rsplit(" ", 1)[1]) for post in reversed(posts)]
    return numbers == sorted(numbers)


if __name__ == "__main__":
    wanted = [int(argument) for argument in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as temporary:
        speed, posts = (*wanted, *(SPEED, POSTS)[len(wanted) :])
        print(busy_hour(Path(temporary) / "home", posts, speed))
