"""Starting the agent on 100,000 scheduled posts, beside starting it on none.

By itself, for one start on a data folder: ``python tests/bench/long_calendar.py HOME``.
"""

import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT)]

from tests.bench.timing import Row, Spread  # noqa: E402 - after the path is set

WHAT = "start the agent on 100,000 scheduled posts"
POSTS = 100_000
_CHANNELS = 50
_BATCH = 10_000


@dataclass(frozen=True)
class _Start:
    """Seconds until the publisher had looked at the queue once, and the memory then, in MB."""

    seconds: float
    megabytes: float


def measure(home: Path, runs: int) -> Row:
    """One after another, each in a process of its own."""
    _prepare(home / "empty", 0)
    _prepare(home / "full", POSTS)
    pairs = [(_start(home / "empty"), _start(home / "full")) for _ in range(runs + 1)][1:]
    slower = Spread.of([full.seconds - empty.seconds for empty, full in pairs])
    larger = Spread.of([full.megabytes - empty.megabytes for empty, full in pairs])
    return Row(
        WHAT,
        f"{slower.told('+.2f')} s",
        f"{larger.told('+.1f')} MB of memory; an empty start takes "
        f"{Spread.of([empty.seconds for empty, _ in pairs]).told('.2f')} s",
        "≤ 1 s, ≤ 20 MB",
    )


def _start(home: Path) -> _Start:
    done = subprocess.run(
        [sys.executable, __file__, str(home)], capture_output=True, text=True, check=True
    )
    return _Start(**json.loads(done.stdout))


def _start_here(home: Path) -> _Start:
    """Open the desk and publish, until the first pass is over."""
    begun = time.perf_counter()
    from socialdesk.desk.opening import LintIn, close_desk, open_desk
    from socialdesk.desk.publishing import start_publishing
    from socialdesk.domain.events import PublisherChanged
    from socialdesk.paths import DataFolder

    looked = threading.Event()
    desk = open_desk(DataFolder(home), lint_in=LintIn.THIS_PROCESS)
    desk.events.subscribe(lambda e: looked.set() if isinstance(e, PublisherChanged) else None)
    publisher = start_publishing(desk)
    looked.wait()
    start = _Start(time.perf_counter() - begun, _resident())
    publisher.close()
    close_desk(desk)
    return start


def _resident() -> float:
    """The most memory this process has held so far, in MB."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _prepare(home: Path, posts: int) -> None:
    """A calendar with that many posts over the next two years."""
    from sqlalchemy import insert

    from socialdesk.desk.channels import add_feed
    from socialdesk.desk.opening import LintIn, close_desk, open_desk
    from socialdesk.domain.delivery import State
    from socialdesk.paths import DataFolder
    from socialdesk.store.models import DeliveryRow, PostRow

    desk = open_desk(DataFolder(home), lint_in=LintIn.THIS_PROCESS)
    channels = [add_feed(desk, f"Shop {number}").id for number in range(_CHANNELS)]
    now = datetime.now(UTC)
    with desk.database.write() as session:
        for first in range(0, posts, _BATCH):
            numbers = range(first, min(first + _BATCH, posts))
            session.execute(
                insert(PostRow),
                [
                    {
                        "id": number + 1,
                        "workspace_id": desk.workspace_id,
                        "text": f"Fresh bread no. {number}, warm from the oven at eight",
                        "created_at": now,
                        "updated_at": now,
                    }
                    for number in numbers
                ],
            )
            session.execute(
                insert(DeliveryRow),
                [
                    {
                        "post_id": number + 1,
                        "channel_id": channels[number % _CHANNELS],
                        "state": State.SCHEDULED,
                        "zone": "UTC",
                        "scheduled_for": now + timedelta(minutes=10 * (number + 6)),
                    }
                    for number in numbers
                ],
            )
    close_desk(desk)


if __name__ == "__main__":
    print(json.dumps(vars(_start_here(Path(sys.argv[1])))))
