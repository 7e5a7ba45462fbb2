"""Looks for what is left to mend in the posts that are shown, in the background."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from socialdesk.desk.checking import ContentCheck
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import KnownError
from socialdesk.domain.findings import Finding
from socialdesk.domain.linting import LintResult
from socialdesk.domain.post import Post
from socialdesk_ui.models.review_model import worst_first
from socialdesk_ui.rooms.review.loading import checks_of
from socialdesk_ui.runtime.context import RoomContext

AFTER_MS = 400
"""Who leafs through the weeks has nothing checked."""
_GONE = frozenset({State.PUBLISHED, State.PARTLY_PUBLISHED, State.PUBLISHING})


@dataclass
class _Asked:
    """One post under way; an answer for each of its requests is to come."""

    post: Post
    check: ContentCheck
    answers: dict[int, LintResult] = field(default_factory=dict)


class Checking(QObject):
    """``found`` is emitted whenever more is known. A post is looked at again once it changed."""

    found = Signal()
    _arrived = Signal(object, int, object)

    def __init__(self, context: RoomContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: dict[int, tuple[datetime, tuple[Finding, ...]]] = {}
        self._shown: tuple[Post, ...] = ()
        self._asked: dict[int, _Asked] = {}
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._start)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        context.bridge.voice_changed.connect(self._forget)

    def look_at(self, posts: Iterable[Post]) -> None:
        """Look at these from now on; what was wanted before is dropped."""
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

    def _is_asked(self, post: Post) -> bool:
        asked = self._asked.get(post.id)
        return asked is not None and asked.post.updated_at == post.updated_at

    def _start(self) -> None:
        desk, tasks = self._context.desk, self._context.tasks
        due = [
            post for post in self._shown if not self._is_known(post) and not self._is_asked(post)
        ]
        if due and tasks.is_open:
            tasks.run(
                lambda: checks_of(desk, due), then=lambda checks: self._ask(due, checks), owner=self
            )

    def _ask(self, posts: Sequence[Post], checks: Sequence[ContentCheck]) -> None:
        for post, check in zip(posts, checks, strict=True):
            asked = self._asked[post.id] = _Asked(post, check)
            for number, request in enumerate(check.requests):
                hear = partial(self._hear, asked, number)
                try:
                    self._context.linting().submit(f"review/{post.id}/{number}", request, hear)
                except KnownError:
                    # The card goes on saying that it is being checked; the next change asks again.
                    return

    def _hear(self, asked: _Asked, number: int, result: LintResult) -> None:
        """Called by the lint service in a thread of its own."""
        if isValid(self):
            self._arrived.emit(asked, number, result)

    def _take(self, asked: _Asked, number: int, result: LintResult) -> None:
        asked.answers[number] = result
        if self._asked.get(asked.post.id) is not asked:
            return
        if len(asked.answers) == len(asked.check.requests):
            del self._asked[asked.post.id]
            results = [asked.answers[each] for each in sorted(asked.answers)]
            groups = asked.check.findings(results)
            left = worst_first(finding for group in groups for finding in group.findings)
            self._known[asked.post.id] = (asked.post.updated_at, left)
            self.found.emit()

    def _forget(self) -> None:
        self._known.clear()
        self._asked.clear()
        self._soon.start(AFTER_MS)
