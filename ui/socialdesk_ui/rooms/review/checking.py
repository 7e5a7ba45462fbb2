"""Looks for what is left to mend in the posts that are shown, one by one, in the background."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding
from socialdesk.domain.post import Post
from socialdesk_ui.rooms.review.loading import findings_left
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Lane, Task

AFTER_MS = 400
"""Who leafs through the weeks has nothing checked."""
_GONE = frozenset({State.PUBLISHED, State.PARTLY_PUBLISHED, State.PUBLISHING})


class Checking(QObject):
    """``found`` is emitted whenever more is known. A post is looked at again once it changed."""

    found = Signal()

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[int, tuple[datetime, tuple[Finding, ...]]] = {}
        self._shown: tuple[Post, ...] = ()
        self._running: list[Task] = []
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._start)
        context.bridge.voice_changed.connect(self._forget)

    def look_at(self, posts: Iterable[Post]) -> None:
        """Look at these from now on; what was wanted before is dropped."""
        self._stop()
        self._shown = tuple(posts)
        if not all(map(self._is_known, self._shown)):
            self._soon.start(AFTER_MS)

    def results(self, posts: Iterable[Post]) -> Mapping[int, tuple[Finding, ...]]:
        """What is known of these posts by now. What is out has nothing left to mend."""
        return {
            post.id: () if post.state in _GONE else self._known[post.id][1]
            for post in posts
            if self._is_known(post)
        }

    def _is_known(self, post: Post) -> bool:
        known = self._known.get(post.id)
        return post.state in _GONE or (known is not None and known[0] == post.updated_at)

    def _start(self) -> None:
        desk, tasks = self._context.desk, self._context.tasks
        if not tasks.is_open:
            return
        self._running = [
            tasks.run(
                partial(findings_left, desk, post),
                then=partial(self._keep, post),
                failed=self._give_up,
                lane=Lane.VOICE,
                owner=self,
            )
            for post in self._shown
            if not self._is_known(post)
        ]

    def _keep(self, post: Post, findings: tuple[Finding, ...]) -> None:
        self._known[post.id] = (post.updated_at, findings)
        self.found.emit()

    def _give_up(self, _: KnownError) -> None:
        """A post that could not be checked is looked at again with the next change."""
        self._stop()

    def _forget(self) -> None:
        self._known.clear()
        self._soon.start(AFTER_MS)

    def _stop(self) -> None:
        self._soon.stop()
        for task in self._running:
            task.cancel()
        self._running = []
