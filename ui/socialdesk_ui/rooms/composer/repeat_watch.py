"""Says while one writes that a channel had this text already, or is to have it."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from socialdesk.domain.findings import Finding
from socialdesk.domain.planning import PostContent
from socialdesk_ui.rooms.composer.composition import Composition
from socialdesk_ui.rooms.composer.draft import Choice, Draft, Tab
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.tasks import Task

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

PAUSE_MS = 500
"""Longer than for slips: a repeat is about the whole text, which is seldom whole while it grows."""


class RepeatWatch(QObject):
    """Compares the open post with the days around it; ``changed`` when it found something else."""

    changed = Signal()

    def __init__(self, context: RoomContext, composition: Composition, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._composition = composition
        self._content = PostContent("")
        self._found: Mapping[int, Finding] = {}
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        composition.changed.connect(self._timer.start)
        composition.replaced.connect(self._begin)

    def findings(self, tab: Tab, text: str) -> tuple[Finding, ...]:
        """What is said of ``text`` on a tab: of its channel, or of all that share it."""
        content = self._content
        on_tab = [
            channel
            for channel in content.channels
            if (channel == tab if tab is not None else channel not in content.texts)
        ]
        return tuple(
            self._found[channel]
            for channel in on_tab
            if channel in self._found and content.text_for(channel) == text
        )

    def _begin(self) -> None:
        self._take(PostContent(""), {})
        self._timer.start()

    def _ask(self) -> None:
        if self._context.tasks.closed:
            return
        if self._task is not None:
            self._task.cancel()
        draft = self._composition.draft
        content = draft.content()
        if not self._composition.editable or draft.is_blank:
            self._take(content, {})
            return
        self._task = self._context.tasks.run(
            partial(_look, self._context.desk, draft),
            then=partial(self._take, content),
            failed=lambda _: None,
            owner=self,
        )

    def _take(self, content: PostContent, found: Mapping[int, Finding]) -> None:
        self._task = None
        before, self._content, self._found = self._found, content, found
        if found or before:
            self.changed.emit()


def _look(desk: "Desk", draft: Draft) -> Mapping[int, Finding]:
    from socialdesk.desk.repeats import repeats_in

    chosen = draft.moment if draft.choice is Choice.SCHEDULE else None
    return repeats_in(desk, draft.content(), chosen, draft.post_id)
