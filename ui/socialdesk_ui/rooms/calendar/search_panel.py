"""Every post with the words that are looked for, beside the calendar while one types."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from socialdesk.desk.calendar import find_posts
from socialdesk.domain.calendar import FoundPost
from socialdesk_ui.models.found_model import FoundModel
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.i18n import when_text
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.tasks import Task
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.text_lines import paint_lines

_WIDTH = 300
_ROW = 76
_ICON = 14
_MOST = 50
_PAUSE_MS = 120
"""Between two keys; only the last text is looked for."""


class SearchPanel(QFrame):
    """There while something is looked for. ``chosen`` carries a found post."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        self._text = ""
        self._looking: Task | None = None
        self.zone = ZoneInfo("UTC")
        """The workspace's, in which times are told."""
        self.setProperty("role", "drawer")
        self.setFixedWidth(_WIDTH)
        figures = context.appearance.theme.figures
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.list = FoundList(context.appearance, FoundModel(self._when, self))
        self.list.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_s, figures.gap_m, figures.gap_s, figures.gap_s)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        context.bridge.posts_changed.connect(self._soon.start)
        self.hide()

    def look_for(self, text: str) -> None:
        """Look for other words; none put the panel away."""
        if text.strip() == self._text:
            return
        self._text = text.strip()
        if self._text:
            self._soon.start()
        else:
            self.hide()

    def _look(self) -> None:
        if not self._text or self._context.tasks.closed:
            return
        if self._looking is not None:
            self._looking.cancel()
        look = partial(find_posts, self._context.desk, self._text, most=_MOST)
        self._looking = self._context.tasks.run(look, then=self._show, owner=self)

    def _show(self, posts: tuple[FoundPost, ...]) -> None:
        self._looking = None
        self.list.found.show_posts(posts)
        count = len(posts)
        if not posts:
            words = self.tr("No post has these words.")
        elif count == _MOST:
            words = self.tr("The {count} nearest posts")
        else:
            words = self.tr("1 post") if count == 1 else self.tr("{count} posts", "", count)
        self.count.setText(words.format(count=count))
        if self._text and not self.isVisible():
            self.show()
            self.opened.emit()

    def _when(self, post: FoundPost) -> str:
        if post.moment is None:
            return ""
        now = self._context.desk.clock.now()
        return when_text(post.moment, now, self.zone)


class FoundList(QListView):
    """A click or Enter goes to a post."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, found: FoundModel) -> None:
        super().__init__()
        self.found = found
        self.setModel(found)
        self.setItemDelegate(FoundDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Found posts"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.found.post(index))


class FoundDelegate(QStyledItemDelegate):
    """Two lines of the text over its state and time."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, FoundModel):
            return
        theme, post = self._appearance.theme, model.post(index)
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        cell = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(cell, theme.mixed("text", "panel", 0.05 if hovered else 0.0))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            radius = theme.figures.radius_control
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), radius, radius)
        inner = cell.adjusted(8, 8, -8, -8)
        painter.setPen(theme.colour("text"))
        text = QRectF(inner.adjusted(0, 0, 0, -22))
        body = text_font(theme.figures.font_body)
        paint_lines(painter, text, " ".join(post.text.split()), body, 2)
        foot = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        icon = QRect(foot.left(), foot.top() + 2, _ICON, _ICON)
        colour = theme.state(post.state)
        paint_icon(
            painter, QStyle.visualRect(direction, inner, icon), state_icons()[post.state], colour
        )
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(theme.colour("muted"))
        rest = QStyle.visualRect(direction, inner, foot.adjusted(_ICON + 5, 0, 0, 0))
        words = painter.fontMetrics().elidedText(
            model.facts(post), Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
