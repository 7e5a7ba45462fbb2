"""Spans of days that were read, kept for as long as nothing changes, and read ahead."""

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from socialdesk.desk.desk import Desk
from socialdesk_ui.rooms.calendar.loading import CalendarData, Request, load
from socialdesk_ui.runtime.tasks import Task, TaskRunner

_KEPT = 12
"""Months kept: enough to go back and forth, little enough to cost nothing (0.2 MB each)."""


class Spans(QObject):
    """Answers requests with ``ready``, at once where it can.

    ``prepared`` tells what was read ahead.
    """

    ready = Signal(object)
    prepared = Signal(object)

    def __init__(self, desk: Desk, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._read: OrderedDict[Request, CalendarData] = OrderedDict()
        self._under_way: dict[Request, Task] = {}
        self._wanted: Request | None = None

    @property
    def waiting(self) -> bool:
        """Whether what was asked for is still to come."""
        return self._wanted is not None

    def ask(self, request: Request) -> None:
        """Want these days now; what was wanted before is no longer."""
        known = self._read.get(request)
        if known is not None:
            self._wanted = None
            self._read.move_to_end(request)
            self.ready.emit(known)
            return
        self._wanted = request
        for other in [each for each in self._under_way if each != request]:
            self._under_way.pop(other).cancel()
        self._start(request)

    def read_ahead(self, requests: Iterable[Request]) -> None:
        """Have these days ready before they are asked for."""
        for request in requests:
            if request not in self._read:
                self._start(request)

    def forget(self) -> None:
        """Something changed: what was read is old."""
        self._read.clear()
        for task in self._under_way.values():
            task.cancel()
        self._under_way.clear()

    def _start(self, request: Request) -> None:
        if request in self._under_way or self._tasks.closed:
            return
        desk = self._desk
        self._under_way[request] = self._tasks.run(
            lambda: load(desk, request),
            then=self._loaded,
            failed=lambda error: self._failed(request, error),
            owner=self,
        )

    def _loaded(self, data: CalendarData) -> None:
        self._under_way.pop(data.request, None)
        self._read[data.request] = data
        while len(self._read) > _KEPT:
            self._read.popitem(last=False)
        if data.request == self._wanted:
            self._wanted = None
            self.ready.emit(data)
        else:
            self.prepared.emit(data)

    def _failed(self, request: Request, error: object) -> None:
        self._under_way.pop(request, None)
        if request == self._wanted:
            self._wanted = None
            self._tasks.known_failure.emit(error)
