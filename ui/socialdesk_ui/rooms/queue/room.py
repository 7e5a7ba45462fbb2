"""The queue room: what is next, what waits for somebody, what went out."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from socialdesk_ui.models.queue_model import rows_matching
from socialdesk_ui.rooms.queue.commands import QueueCommands, missed_count
from socialdesk_ui.rooms.queue.head import QueueHead
from socialdesk_ui.rooms.queue.list_page import ListPage
from socialdesk_ui.rooms.queue.loading import QueueData, load
from socialdesk_ui.rooms.queue.tabs import Tab, tab_words
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.widgets.compound import Compound

_TOGETHER_MS = 40
_MINUTE_MS = 60_000


class QueueRoom(Compound):
    """Lists over one reading of the desk."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._data: QueueData | None = None
        self._loading: Task | None = None
        self._search, self._channel_ids = "", frozenset[int]()
        self.commands = QueueCommands(context, self)
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
        self.head.show_missed(missed_count(data.rows[Tab.ATTENTION]))
        self._fill()

    def _fill(self) -> None:
        data = self._data
        if data is None:
            return
        for tab in Tab:
            rows, more = data.rows[tab], data.more.get(tab, 0)
            shown = rows_matching(rows, self._search, self._channel_ids)
            self._pages[tab].show_rows(shown, more)
            count, words = len(rows) + more, tab_words(tab).name
            self.tabs.setTabText(tab, f"{words} ({count:,})" if count else words)

    def _make(self) -> None:
        self.head = QueueHead(self._context.appearance)
        self.head.show_publisher(self._context.bridge.publisher)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Lists of the queue"))
        self._stack = QStackedWidget()
        self._pages: dict[Tab, ListPage] = {}
        for tab in Tab:
            words = tab_words(tab)
            self.tabs.addTab(words.name)
            self._pages[tab] = ListPage(self._context, self._zone, tab, words)
            self._stack.addWidget(self._pages[tab])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        # Lines the tabs' words up with the heading.
        self.tabs.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.start_at(self.tabs)

    def _zone(self) -> ZoneInfo:
        return self._data.zone if self._data else ZoneInfo("UTC")

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.head.pause_chosen.connect(self.commands.pause)
        navigation = self._context.navigation
        self.head.times_wanted.connect(lambda: navigation.show_room(RoomName.SETTINGS))
        self.head.missed_wanted.connect(lambda: navigation.show_missed())
        for page in self._pages.values():
            page.row_opened.connect(self.commands.open)
            page.act_chosen.connect(self.commands.act)
            page.acted.connect(lambda: navigation.compose())
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
        self._bind_keys()

    def _bind_keys(self) -> None:
        for key, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=by: self._step(step))

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _refresh(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._data = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._data is None and self._loading is None:
            self.reload()
