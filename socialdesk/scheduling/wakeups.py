"""When to look at the queue again: APScheduler holds the next wake-up and a tick, nothing else."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler

TICK = timedelta(seconds=15)
"""Whatever goes unnoticed (a disk that has room again, a lost message), nothing sleeps longer."""

_THREADS = 2
"""One for the queue, one for housekeeping, so that a long backup delays no post."""

_NEXT = "next wake-up"
_NOW = "wake-up at once"
_TICK = "tick"
_HOUSEKEEPING = "housekeeping"


class Wakeups:
    """Calls ``wake`` at the next due moment and at least every :data:`TICK`, ``housekeep`` hourly.

    Calls never overlap; one that comes while another runs is made up for right after it.
    """

    def __init__(self, wake: Callable[[], None], housekeep: Callable[[], None]) -> None:
        self._wake = wake
        self._housekeep = housekeep
        self._scheduler = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": ThreadPoolExecutor(_THREADS)},
            # misfire_grace_time: the default silently drops a job that is one second late.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 2},
            timezone=UTC,
        )

    def start(self) -> None:
        """Wake now, and from then on as told."""
        now = datetime.now(UTC)
        self._scheduler.add_job(
            self._wake, "interval", seconds=TICK.total_seconds(), id=_TICK, next_run_time=now
        )
        self._scheduler.add_job(
            self._housekeep, "interval", hours=1, id=_HOUSEKEEPING, next_run_time=now + TICK
        )
        self._scheduler.start()

    def wake_now(self) -> None:
        """Wake at once, whatever was planned; what is planned stays."""
        self._wake_at(_NOW, datetime.now(UTC))

    def clock_moved(self) -> None:
        """Start over: what was planned by the old clock may lie hours from now."""
        now = datetime.now(UTC)
        for name in (_TICK, _HOUSEKEEPING):
            self._scheduler.modify_job(name, next_run_time=now + TICK)
        self.wake_now()

    def wake_after(self, wait: timedelta | None) -> None:
        """Plan the next wake-up; ``None`` leaves only the tick.

        A wait rather than a moment, since only its caller's clock knows what moment it is.
        """
        if wait is not None:
            self._wake_at(_NEXT, datetime.now(UTC) + wait)
        elif self._scheduler.get_job(_NEXT):
            self._scheduler.remove_job(_NEXT)

    def _wake_at(self, name: str, moment: datetime) -> None:
        self._scheduler.add_job(self._wake, "date", run_date=moment, id=name, replace_existing=True)

    def close(self) -> None:
        """Stop waking. A call under way goes on: APScheduler would wait for it with its own lock
        held, and a call that plans the next wake-up needs that lock.
        """
        self._scheduler.shutdown(wait=False)
