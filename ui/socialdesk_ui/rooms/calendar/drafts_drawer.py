"""The drafts beside the calendar: dragged onto a day or a free slot, they are planned."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from socialdesk.desk.posts import list_posts
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post
from socialdesk_ui.models.drafts_model import without_a_time
from socialdesk_ui.rooms.calendar.drafts_list import DraftsList
from socialdesk_ui.runtime.context import RoomContext

_WIDTH = 272
_MOST = 300
_TOGETHER_MS = 60


class DraftsDrawer(QFrame):
    """Hidden until it is wanted. ``dragged`` and ``dropped`` carry a post and a screen position."""

    dragged = Signal(object, object)
    dropped = Signal(object, object)
    given_up = Signal()
    closed = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "drawer")
        self.setFixedWidth(_WIDTH)
        figures = context.appearance.theme.figures
        title = QLabel(self.tr("Drafts"))
        title.setProperty("role", "heading")
        close = QToolButton()
        close.setProperty("kind", "quiet")
        close.setIcon(context.appearance.icon("x", "muted"))
        close.setAccessibleName(self.tr("Close the drafts"))
        close.setToolTip(self.tr("Close the drafts"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(close)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.list = DraftsList(context.appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_s, figures.gap_s, figures.gap_s, figures.gap_s)
        layout.setSpacing(figures.gap_s)
        layout.addLayout(head)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.dragged.connect(self.dragged)
        self.list.dropped.connect(self.dropped)
        self.list.given_up.connect(self.given_up)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._soon.timeout.connect(self._refresh)
        self._context.bridge.posts_changed.connect(self._soon.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible() or self._context.tasks.closed:
            return
        query = PostQuery(states=(State.DRAFT,), limit=_MOST)
        read = partial(list_posts, self._context.desk, query)
        self._context.tasks.run(read, then=self._show, owner=self)

    def _show(self, posts: tuple[Post, ...]) -> None:
        drafts = without_a_time(posts)
        self.list.drafts.show_posts(drafts)
        self.hint.setText(
            self.tr("Drag one onto a day or a free slot.")
            if drafts
            else self.tr("No drafts. What you write and don't plan yet waits here.")
        )

    def _open(self, post: Post) -> None:
        self._context.navigation.compose(post_id=post.id)
