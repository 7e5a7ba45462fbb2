"""Draws days and cards, and knows which button is where."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.review_model import Act, DayHead, ReviewCard, ReviewModel, day_words
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.rooms.review.card_layout import (
    WIDEST,
    Button,
    CardLayout,
    ChannelMark,
    Icon,
    Paragraphs,
    Picture,
    Words,
    lay_out,
)
from socialdesk_ui.rooms.review.words import act_word
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font
from socialdesk_ui.runtime.thumbnails import Thumbnails
from socialdesk_ui.widgets.avatar import paint_avatar
from socialdesk_ui.widgets.cells import say
from socialdesk_ui.widgets.paragraphs import paint_paragraphs

_HEAD = 44
_KEPT = 600
"""Layouts that are remembered: a long week, twice."""


class ReviewDelegate(QStyledItemDelegate):
    """``pointed`` is where the mouse is in the list; ``width`` how wide the list is."""

    def __init__(
        self,
        appearance: Appearance,
        thumbnails: Thumbnails,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._thumbnails, self._now = appearance, thumbnails, now
        self._layouts: dict[tuple[int, int], tuple[ReviewCard, CardLayout]] = {}
        self.zone = ZoneInfo("UTC")
        self.pointed = QPoint(-1, -1)
        self.width = WIDEST
        appearance.changed.connect(self._layouts.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = _row(index)
        if isinstance(row, DayHead):
            return QSize(0, _HEAD)
        cell = QRect(0, 0, self.width, 0)
        return QSize(0, self._layout(row, self._card_box(cell)).height + self._gap)

    def act_at(self, card: ReviewCard, cell: QRect, point: QPoint, mirrored: bool) -> Act | None:
        """The button of a card under a point of its list."""
        box = self._card_box(cell)
        for button in self._layout(card, box).buttons:
            if self._placed(button.box, box, cell, mirrored).contains(point):
                return button.act
        return None

    def button_box(self, card: ReviewCard, cell: QRect, act: Act, mirrored: bool) -> QRect:
        """Where a card's button is; empty where it has no such button."""
        box = self._card_box(cell)
        for button in self._layout(card, box).buttons:
            if button.act is act:
                return self._placed(button.box, box, cell, mirrored)
        return QRect()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        cell: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, DayHead):
            self._paint_head(painter, row, cell, mirrored)
        else:
            state: QStyle.StateFlag = option.state
            self._paint_card(painter, row, cell, state, mirrored)
        painter.restore()

    @property
    def _gap(self) -> int:
        return self._appearance.theme.figures.gap_s

    def _card_box(self, cell: QRect) -> QRect:
        margin = self._appearance.theme.figures.gap_l
        width = min(WIDEST, cell.width() - 2 * margin)
        return QRect(cell.left() + margin, cell.top(), width, cell.height() - self._gap)

    def _layout(self, card: ReviewCard, box: QRect) -> CardLayout:
        key = (card.post.id, box.width())
        known = self._layouts.get(key)
        if known is not None and known[0] is card:
            return known[1]
        made = lay_out(card, box.width(), self._appearance.theme.figures, self._now(), self.zone)
        if len(self._layouts) > _KEPT:
            self._layouts.clear()
        self._layouts[key] = (card, made)
        return made

    def _placed(self, part: QRect, box: QRect, cell: QRect, mirrored: bool) -> QRect:
        placed = part.translated(box.topLeft())
        if not mirrored:
            return placed
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, cell, placed)

    def _paint_head(self, painter: QPainter, row: DayHead, cell: QRect, mirrored: bool) -> None:
        theme = self._appearance.theme
        box = QRect(self._card_box(cell))
        box.setBottom(cell.bottom() - theme.figures.gap_xs)
        painter.setPen(theme.colour("text"))
        painter.setFont(text_font(theme.figures.font_writing, strong=True))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        placed = QStyle.visualRect(_direction(mirrored), cell, box)
        words = day_words(row.day)
        painter.drawText(placed, flags, words)
        used = painter.fontMetrics().horizontalAdvance(words) + theme.figures.gap_s
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(theme.colour("muted"))
        counted = QCoreApplication.translate("Review", "Posts: {count}").format(count=row.count)
        rest = QStyle.visualRect(_direction(mirrored), cell, box.adjusted(used, 0, 0, -1))
        painter.drawText(rest, flags, counted)

    def _paint_card(
        self,
        painter: QPainter,
        card: ReviewCard,
        cell: QRect,
        state: QStyle.StateFlag,
        mirrored: bool,
    ) -> None:
        theme = self._appearance.theme
        box = self._card_box(cell)
        placed = QStyle.visualRect(_direction(mirrored), cell, box)
        self._paint_ground(painter, card, placed, state, mirrored)
        for part in self._layout(card, box).parts:
            where = self._placed(part.box, box, cell, mirrored)
            match part:
                case Words():
                    painter.setPen(_colour(theme, part.token))
                    say(painter, where, _direction(mirrored), part.text, part.font)
                    painter.setLayoutDirection(_direction(mirrored))
                case Paragraphs():
                    painter.setPen(_colour(theme, part.token))
                    side = _side(mirrored) if part.note else None
                    paint_paragraphs(painter, where, part.lines, part.font, side)
                case Icon():
                    paint_icon(painter, where, part.name, _colour(theme, part.token))
                case ChannelMark(channel=channel):
                    paint_avatar(painter, where, channel.name, channel.network, theme)
                case Picture(digest=digest):
                    self._paint_picture(painter, where, digest)
                case Button(act=act):
                    self._paint_button(painter, where, act)

    def _paint_ground(
        self,
        painter: QPainter,
        card: ReviewCard,
        box: QRect,
        state: QStyle.StateFlag,
        mirrored: bool,
    ) -> None:
        theme = self._appearance.theme
        radius = theme.figures.radius_card
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        path = QPainterPath()
        path.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.fillPath(path, theme.mixed("accent", "panel", 0.10 if chosen else 0.0))
        painter.save()
        painter.setClipPath(path)
        edge = QRect(box.right() - 3 if mirrored else box.left(), box.top(), 4, box.height())
        painter.fillRect(edge, theme.state(card.state))
        painter.restore()
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(theme.colour("accent" if focused or chosen else "line"))
        pen.setWidth(theme.figures.focus_ring if focused else 1)
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_picture(self, painter: QPainter, box: QRect, digest: str) -> None:
        theme = self._appearance.theme
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), theme.figures.radius_control, theme.figures.radius_control)
        pixmap = self._thumbnails.get(digest)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.fillRect(box, theme.colour("raised"))
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
        painter.restore()

    def _paint_button(self, painter: QPainter, box: QRect, act: Act) -> None:
        theme, radius = self._appearance.theme, self._appearance.theme.figures.radius_control
        raised = box.contains(self.pointed)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.mixed("text", "panel", 0.06 if raised else 0.0))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("text"))
        painter.setFont(text_font(theme.figures.font_body))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, act_word(act))


def _colour(theme: Theme, token: str) -> QColor:
    return theme.state(token) if token in theme.states else theme.colour(token)


def _direction(mirrored: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight


def _side(mirrored: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def _row(index: Index) -> DayHead | ReviewCard:
    model = index.model()
    if not isinstance(model, ReviewModel):
        raise TypeError("the delegate draws reviews only")
    return model.rows[index.row()]
