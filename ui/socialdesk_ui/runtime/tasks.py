"""Work off the GUI thread; answers come back in it."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from socialdesk.domain.errors import KnownError

Result = TypeVar("Result")
_log = logging.getLogger(__name__)


class Lane(Enum):
    """Where a piece of work runs."""

    DATABASE = "database"
    """One thread: writes and reads happen in the order in which they were asked for."""
    NETWORK = "network"
    """A few threads: a slow server holds up nobody else."""
    PICTURES = "pictures"
    """Decoding and scaling of pictures."""
    VOICE = "voice"
    """One thread that reads voice packs and tries rules: slow, and nothing else waits for it."""


_THREADS = {Lane.DATABASE: 1, Lane.NETWORK: 4, Lane.PICTURES: 2, Lane.VOICE: 1}


class Task:
    """One piece of work under way; ``cancel`` drops its answer (the work itself may still run)."""

    def __init__(self, future: "Future[Any]") -> None:
        self._future = future
        self.dropped = False

    def cancel(self) -> None:
        """Neither ``then`` nor ``failed`` is called after this."""
        self.dropped = True
        self._future.cancel()


class TaskRunner(QObject):
    """Runs functions in lanes and hands over what they return, in the GUI thread.

    A KnownError goes to the caller's ``failed``, or else to the signal ``known_failure``. Any
    other exception is a bug: it is logged with its traceback and ``bug`` is emitted.
    """

    known_failure = Signal(object)
    bug = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            lane: ThreadPoolExecutor(threads, thread_name_prefix=lane.value)
            for lane, threads in _THREADS.items()
        }
        self._open = True
        self._pending = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether every answer was delivered."""
        return self._pending == 0

    @property
    def closed(self) -> bool:
        """Whether nothing new may be asked any more."""
        return not self._open

    @property
    def is_open(self) -> bool:
        """Whether work may still be started: not once the window closes."""
        return self._open

    def run(
        self,
        work: Callable[[], Result],
        *,
        then: Callable[[Result], object] | None = None,
        failed: Callable[[KnownError], object] | None = None,
        lane: Lane = Lane.DATABASE,
        owner: QObject | None = None,
    ) -> Task:
        """Run ``work`` in ``lane``, then call ``then`` with its result in the GUI thread.

        An answer is dropped when the object that ``then`` or ``failed`` is bound to, or ``owner``,
        was destroyed in the meantime. Pass ``owner`` where a callback is a lambda over a widget.
        """
        if not self._open:
            raise RuntimeError("the window is closing; no new work starts")
        self._pending += 1
        future = self._pools[lane].submit(work)
        task = Task(future)
        future.add_done_callback(lambda done: self._hand_over((task, done, then, failed, owner)))
        return task

    def close(self) -> None:
        """Start nothing more, wait for the database lane, drop every answer still to come."""
        self._open = False
        for lane, pool in self._pools.items():
            pool.shutdown(wait=lane is Lane.DATABASE, cancel_futures=lane is not Lane.DATABASE)

    def _hand_over(self, answer: tuple[Any, ...]) -> None:
        if self._open and isValid(self):
            self._finished.emit(answer)

    def _deliver(self, answer: tuple[Any, ...]) -> None:
        task, future, then, failed, owner = answer
        self._pending -= 1
        if task.dropped or not self._open or not _alive(owner):
            return
        error = future.exception()
        if error is None:
            if then is not None and _alive(getattr(then, "__self__", None)):
                then(future.result())
        elif not isinstance(error, KnownError):
            _log.error("a task failed by a bug", exc_info=error)
            self.bug.emit(error)
        elif failed is None:
            self.known_failure.emit(error)
        elif _alive(getattr(failed, "__self__", None)):
            failed(error)


def _alive(target: object) -> bool:
    return not isinstance(target, QObject) or isValid(target)
