"""Drafts to drag onto a day or a slot."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from socialdesk.domain.post import Post
from socialdesk_ui.models.drafts_model import DraftsModel, excerpt
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.avatar import paint_avatar
from socialdesk_ui.widgets.text_lines import paint_lines

_HEIGHT = 84
_AVATAR = 20
_GHOST = 200


class DraftsList(QListView):
    """A click or Enter opens a draft. Dragged, it tells where on the screen it is."""

    opened = Signal(object)
    dragged = Signal(object, object)
    dropped = Signal(object, object)
    given_up = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.drafts = DraftsModel(self)
        self._held: Post | None = None
        self._pressed_at = QPoint()
        self._ghost: QLabel | None = None
        self.setModel(self.drafts)
        self.setItemDelegate(DraftDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Drafts"))
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self._held = self.drafts.post(index)
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if self._held is None:
            super().mouseMoveEvent(event)
        elif self._ghost is not None or far >= QApplication.startDragDistance():
            where = event.globalPosition().toPoint()
            self._lift(self._held, where)
            self.dragged.emit(self._held, where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        post, dragging = self._held, self._ghost is not None
        self._put_down()
        if post is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if dragging:
            self.dropped.emit(post, event.globalPosition().toPoint())
        else:
            self.opened.emit(post)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape and self._ghost is not None:
            self._put_down()
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.drafts.post(index))
        else:
            super().keyPressEvent(event)

    def _lift(self, post: Post, where: QPoint) -> None:
        if self._ghost is None:
            self._ghost = QLabel(self.window())
            self._ghost.setProperty("role", "card")
            self._ghost.setTextFormat(Qt.TextFormat.PlainText)
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            metrics = self._ghost.fontMetrics()
            cut = Qt.TextElideMode.ElideRight
            self._ghost.setText(metrics.elidedText(excerpt(post), cut, _GHOST))
            self._ghost.setMargin(8)
            self._ghost.adjustSize()
            self._ghost.show()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._ghost.move(self.window().mapFromGlobal(where) + QPoint(12, 12))
        self._ghost.raise_()

    def _put_down(self) -> None:
        self._held = None
        if self._ghost is not None:
            self._ghost.deleteLater()
            self._ghost = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)


class DraftDelegate(QStyledItemDelegate):
    """A draft as a card: two lines of it, and where it goes."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, DraftsModel):
            return
        theme = self._appearance.theme
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        box = QRect(option.rect).adjusted(8, 4, -8, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        width = theme.figures.focus_ring if focused else 1
        painter.setPen(QPen(theme.colour("accent" if focused else "line"), width))
        painter.setBrush(theme.colour("raised" if hovered else "panel"))
        painter.drawRoundedRect(box, theme.figures.radius_card, theme.figures.radius_card)
        post = model.post(index)
        painter.setPen(theme.colour("text"))
        text = QRectF(box.adjusted(10, 8, -10, -30))
        paint_lines(painter, text, excerpt(post), text_font(theme.figures.font_body), 2)
        left = box.left() + 10
        for delivery in post.deliveries[:6]:
            disc = QRect(left, box.bottom() - _AVATAR - 6, _AVATAR, _AVATAR)
            placed = QStyle.visualRect(direction, box, disc)
            paint_avatar(painter, placed, delivery.channel.name, delivery.channel.network, theme)
            left += _AVATAR + 4
        painter.restore()
