"""How many posts wait for approval, on the rail."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.shell.rail import Rail

if TYPE_CHECKING:
    from socialdesk_ui.runtime.context import RoomContext

_TOGETHER_MS = 150


class ReviewCount(QObject):
    """Counts again whenever posts changed."""

    def __init__(self, context: "RoomContext", rail: Rail) -> None:
        super().__init__(rail)
        self._context, self._rail = context, rail
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._count)
        context.bridge.posts_changed.connect(self._soon.start)
        self._count()

    def _count(self) -> None:
        desk, tasks = self._context.desk, self._context.tasks

        def count() -> int:
            # Imported off the GUI thread: the window has only just been painted.
            from socialdesk.desk.reviews import waiting_for_approval

            return len(waiting_for_approval(desk))

        if tasks.is_open:
            tasks.run(count, then=self._show, owner=self)

    def _show(self, count: int) -> None:
        words = self.tr("Waiting for approval: {count}").format(count=count)
        self._rail.show_count(RoomName.REVIEW, count, words)
