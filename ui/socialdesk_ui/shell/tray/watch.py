"""Notices what became of posts while the window was not looked at."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.desk.news import news_since
from socialdesk.domain.delivery import State
from socialdesk.domain.news import News
from socialdesk_ui.shell.tray.words import notices_of

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext

_TOGETHER_MS = 1_000
"""What a pass of the queue settles is told together."""


class NewsWatch(QObject):
    """``heard`` carries each Notice once. What is so already when it starts is not news."""

    heard = Signal(object)

    def __init__(self, context: "RoomContext", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._since = context.desk.clock.now()
        self._told: set[tuple[int, State]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self.look)
        context.bridge.posts_changed.connect(self._wait)
        self.look()

    def look(self) -> None:
        """Read what ended since the start."""
        if not self._context.tasks.closed:
            read = partial(news_since, self._context.desk, self._since)
            self._context.tasks.run(read, then=self._compare, owner=self)

    def _wait(self) -> None:
        # Not restarted: a queue that is busy for long still tells of itself.
        if not self._soon.isActive():
            self._soon.start()

    def _compare(self, news: tuple[News, ...]) -> None:
        told = self._told
        self._told = {(each.delivery_id, each.state) for each in news}
        if told is None:
            return
        fresh = [each for each in news if (each.delivery_id, each.state) not in told]
        for notice in notices_of(fresh):
            self.heard.emit(notice)
