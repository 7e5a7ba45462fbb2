"""The publisher in the background: takes the lock, runs passes, sleeps until the next one."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from socialdesk.domain.errors import KnownError
from socialdesk.domain.events import PublisherChanged
from socialdesk.scheduling.clock_watch import ClockWatch
from socialdesk.scheduling.passes import next_wake, run_pass
from socialdesk.scheduling.publisher_lock import PublisherLock
from socialdesk.scheduling.publishing import Publishing
from socialdesk.scheduling.report import PassReport
from socialdesk.scheduling.wakeups import Wakeups
from socialdesk.scheduling.watch import ChangeWatch

_log = logging.getLogger(__name__)
_BREATH = timedelta(seconds=1)
"""How long to leave alone what is due and could not be claimed: another process has it in hand."""


class Publisher:
    """Publishes while it holds the data folder's lock; waits for it while another process does.

    ``on_pass`` and ``on_status`` are called in the publisher's own threads, ``on_change`` after
    the calendar was changed by anyone, ``housekeep`` once an hour.
    """

    def __init__(
        self,
        publishing: Publishing,
        *,
        on_pass: Callable[[PassReport], None],
        on_status: Callable[[PublisherChanged], None],
        on_change: Callable[[], None],
        housekeep: Callable[[], None] = lambda: None,
        wakeups: type[Wakeups] = Wakeups,
    ) -> None:
        self._publishing = publishing
        self._lock = PublisherLock(publishing.folder.publisher_lock)
        self._on_pass = on_pass
        self._on_status = on_status
        self._on_change = on_change
        self._housekeep = housekeep
        self._status: PublisherChanged | None = None
        self._one_at_a_time = threading.Lock()
        self._closing = False
        self._stale = True
        self._next: datetime | None = None
        self._wakeups = wakeups(self._pass, self._keep_house)
        self._watch = ChangeWatch(publishing.database, self._changed)
        self._clock_watch = ClockWatch(self._clock_moved)

    def start(self) -> None:
        """Begin; the first pass runs at once, in the background."""
        self._wakeups.start()
        self._watch.start()
        self._clock_watch.start()

    def wake(self) -> None:
        """Look at the queue now."""
        self._stale = True
        # A pass under way sees that it is stale when it ends.
        if not self._one_at_a_time.locked():
            self._wakeups.wake_now()

    def close(self) -> None:
        """Finish what is being published, then let another process take over."""
        self._watch.close()
        self._clock_watch.close()
        self._closing = True
        self._wakeups.close()
        with self._one_at_a_time:
            self._lock.release()

    def _changed(self) -> None:
        self._on_change()
        self.wake()

    def _clock_moved(self) -> None:
        """The laptop woke up, or somebody set its clock: the old plan means nothing any more."""
        self._stale = True
        self._wakeups.clock_moved()

    def _pass(self) -> None:
        if not self._one_at_a_time.acquire(blocking=False):
            return
        try:
            report = self._report()
        finally:
            self._one_at_a_time.release()
        if report is None:
            return
        if report.changed:
            self._on_pass(report)
        if self._stale:
            self._wakeups.wake_now()

    def _report(self) -> PassReport | None:
        """What one pass did; ``None`` where there was none, or it was stopped."""
        if self._closing:
            return None
        if not self._lock.try_acquire():
            self._tell(PublisherChanged(publishing_here=False))
            return None
        if self._nothing_to_do():
            return None
        # Before the pass reads: what changes while it runs makes it stale again.
        self._stale = False
        try:
            report = run_pass(self._publishing)
            self._next = next_wake(self._publishing)
            self._wakeups.wake_after(self._wait())
        except KnownError as error:
            self._stale = True
            # A full disk or a busy file passes; the tick tries again.
            _log.warning("a pass over the queue stopped: %s", error)
            self._tell(PublisherChanged(publishing_here=True, problem=str(error)))
            return None
        self._tell(PublisherChanged(publishing_here=True))
        return report

    def _nothing_to_do(self) -> bool:
        """Whether all is as the last pass left it, so that an idle queue costs nothing."""
        if self._stale:
            return False
        return self._next is None or self._publishing.clock.now() < self._next

    def _keep_house(self) -> None:
        """Only whoever publishes does it, so that it is done once."""
        if not self._lock.held:
            return
        try:
            self._housekeep()
        except KnownError as error:
            _log.warning("housekeeping stopped: %s", error)

    def _wait(self) -> timedelta | None:
        """How long until there is something to do."""
        if self._next is None:
            return None
        wait = self._next - self._publishing.clock.now()
        return wait if wait > timedelta() else _BREATH

    def _tell(self, status: PublisherChanged) -> None:
        if status != self._status:
            self._status = status
            self._on_status(status)


def run_once(publishing: Publishing) -> PassReport | None:
    """One pass in this thread; ``None`` where another process publishes from this folder."""
    lock = PublisherLock(publishing.folder.publisher_lock)
    if not lock.try_acquire():
        return None
    try:
        return run_pass(publishing)
    finally:
        lock.release()
