"""The queue room: what is next, what needs a person, what went out."""

from collections.abc import Callable
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from socialdesk.desk import posts, queue
from socialdesk_ui.models.queue_model import QueueRow, Remedy, rows_matching
from socialdesk_ui.rooms.queue.head import QueueHead
from socialdesk_ui.rooms.queue.list_page import ListPage
from socialdesk_ui.rooms.queue.loading import QueueData, load
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.widgets.empty_state import EmptyState

_TOGETHER_MS = 40
_MINUTE_MS = 60_000


class Tab(IntEnum):
    """The room's lists, in the order of their tabs."""

    WAITING = 0
    ATTENTION = 1
    SENT = 2


class QueueRoom(QWidget):
    """Three lists over one reading of the desk."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._data: QueueData | None = None
        self._loading: Task | None = None
        self._search, self._channel_ids = "", frozenset[int]()
        self._make()
        self._connect()
        self.reload()

    def show_filter(self, text: str, channel_ids: frozenset[int]) -> None:
        """Show only posts that hold ``text`` and go to one of the channels (empty: any)."""
        self._search, self._channel_ids = text, channel_ids
        self._fill()

    def show_tab(self, tab: Tab) -> None:
        """Bring a list to the front."""
        self.tabs.setCurrentIndex(tab)

    def page(self, tab: Tab) -> ListPage:
        """A tab's list."""
        return self._pages[tab]

    def reload(self) -> None:
        """Read the queue again."""
        if self._loading is not None:
            self._loading.cancel()
        desk = self._context.desk
        self._loading = self._context.tasks.run(lambda: load(desk), then=self._loaded)

    def _loaded(self, data: QueueData) -> None:
        self._loading = None
        self._data = data
        self.head.show_next(data.waiting_count, data.next_at, data.now, data.zone)
        self.head.show_channels(data.channels)
        self._fill()

    def _fill(self) -> None:
        data = self._data
        if data is None:
            return
        for tab, rows in (
            (Tab.WAITING, data.waiting),
            (Tab.ATTENTION, data.attention),
            (Tab.SENT, data.sent),
        ):
            self._pages[tab].show_rows(rows_matching(rows, self._search, self._channel_ids))
        count = len(data.attention)
        words = self.tr("Needs attention")
        self.tabs.setTabText(Tab.ATTENTION, f"{words} ({count})" if count else words)

    def _make(self) -> None:
        appearance = self._context.appearance
        self.head = QueueHead(appearance)
        self.head.show_publisher(self._context.bridge.publisher)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (self.tr("Queue"), self.tr("Needs attention"), self.tr("Sent")):
            self.tabs.addTab(words)
        self._pages = {
            Tab.WAITING: self._page(
                "tray",
                self.tr("Nothing is planned. The next post is yours."),
                self.tr("Plan a post"),
            ),
            Tab.ATTENTION: self._page(
                "check-circle", self.tr("Nothing needs you. All posts go their way."), ""
            ),
            Tab.SENT: self._page(
                "paper-plane-tilt", self.tr("Nothing went out in the last 30 days."), ""
            ),
        }
        self._stack = QStackedWidget()
        for tab in Tab:
            self._stack.addWidget(self._pages[tab])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        # Lines the tabs' words up with the heading.
        self.tabs.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.tabs)

    def _page(self, icon: str, sentence: str, action: str) -> ListPage:
        words = {
            Remedy.RETRY: self.tr("Retry"),
            Remedy.RESCHEDULE: self.tr("Reschedule"),
            Remedy.RECONNECT: self.tr("Reconnect"),
            Remedy.IT_IS_ONLINE: self.tr("It is online"),
            Remedy.IT_IS_NOT_ONLINE: self.tr("It is not online"),
        }
        empty = EmptyState(self._context.appearance, icon, sentence, action)
        return ListPage(self._context, self._zone, empty, words)

    def _zone(self) -> ZoneInfo:
        return self._data.zone if self._data else ZoneInfo("UTC")

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.head.pause_chosen.connect(self._pause)
        for page in self._pages.values():
            page.row_opened.connect(self._open)
            page.remedy_chosen.connect(self._mend)
            page.acted.connect(lambda: self._context.navigation.compose())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._refresh)
        bridge = self._context.bridge
        bridge.posts_changed.connect(self._soon.start)
        bridge.channels_changed.connect(self._soon.start)
        bridge.publisher_changed.connect(self.head.show_publisher)
        self._minute = QTimer(self)
        self._minute.timeout.connect(self._refresh)
        self._minute.start(_MINUTE_MS)

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._data = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._data is None and self._loading is None:
            self.reload()

    def _open(self, row: QueueRow) -> None:
        self._context.navigation.compose(post_id=row.post_id)

    def _pause(self, channel_id: int | None, pause: bool) -> None:
        desk = self._context.desk
        change = queue.pause_queue if pause else queue.resume_queue
        self._context.tasks.run(lambda: change(desk, channel_id))

    def _mend(self, row: QueueRow, remedy: Remedy) -> None:
        desk = self._context.desk
        if remedy is Remedy.RESCHEDULE:
            self._context.navigation.compose(post_id=row.post_id)
        elif remedy is Remedy.RECONNECT:
            self._context.navigation.show_room(RoomName.SETTINGS)
        elif remedy is Remedy.RETRY:
            self._do(lambda: posts.retry_post(desk, row.post_id), self.tr("Trying again"))
        else:
            online = remedy is Remedy.IT_IS_ONLINE
            done = self.tr("Marked as published") if online else self.tr("Marked as not published")
            self._do(lambda: posts.settle_delivery(desk, row.delivery_id, published=online), done)

    def _do(self, work: Callable[[], object], done: str) -> None:
        self._context.tasks.run(
            work, then=lambda _: self._context.navigation.toast(done), owner=self
        )
