"""How one delivery looks in the queue's lists."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.queue_model import Act, QueueModel, QueueRow
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.rooms.queue.act_words import act_word
from socialdesk_ui.runtime.i18n import isolated, joined, state_word, when_text
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.theme import Appearance, Figures, text_font
from socialdesk_ui.widgets.avatar import paint_avatar

_AVATAR = 32
_LINE = 20
_ICON = 14
_PLAIN_HEIGHT = 64
_WITH_REASON = 84
_BUTTON_PADDING = 12


class QueueDelegate(QStyledItemDelegate):
    """Text, then state, channel and time in words, then the reason where there is one.

    ``pointed`` is where the mouse is in the list, so that the button under it can be raised.
    """

    def __init__(
        self,
        appearance: Appearance,
        now: Callable[[], datetime],
        zone: Callable[[], ZoneInfo],
        parent: QObject,
        *,
        with_reasons: bool,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._now, self._zone = appearance, now, zone
        self._height = _WITH_REASON if with_reasons else _PLAIN_HEIGHT
        self.pointed = QPoint(-1, -1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._height)

    def act_at(self, row: QueueRow, cell: QRect, point: QPoint, *, mirrored: bool) -> Act | None:
        """The button of a row under a point of its list."""
        boxes = button_boxes(row, cell, self._appearance.theme.figures, mirrored=mirrored)
        return next((act for act, box in boxes.items() if box.contains(point)), None)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        cell: QRect = option.rect
        theme = self._appearance.theme
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, theme.mixed("accent", "bg", 0.12))
        else:
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            painter.fillRect(cell, theme.mixed("text", "bg", 0.04 if hovered else 0.0))
        painter.setPen(theme.colour("line"))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            radius = theme.figures.radius_control
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), radius, radius)
        _RowPainter(painter, self._appearance, option).paint(
            row, cell, self._when(row), self.pointed
        )
        painter.restore()

    def _when(self, row: QueueRow) -> str:
        moment = row.entry.moment
        return when_text(moment, self._now(), self._zone()) if moment else ""


def button_boxes(
    row: QueueRow, cell: QRect, figures: Figures, *, mirrored: bool
) -> dict[Act, QRect]:
    """Where a row's buttons are, the likeliest outermost."""
    metrics = QFontMetrics(text_font(figures.font_body))
    boxes: dict[Act, QRect] = {}
    end = cell.right() - figures.gap_l
    top = cell.center().y() - figures.target // 2
    for act in row.remedies:
        width = metrics.horizontalAdvance(act_word(act)) + 2 * _BUTTON_PADDING
        boxes[act] = QRect(end - width, top, width, figures.target)
        end -= width + figures.gap_s
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    return {act: QStyle.visualRect(direction, cell, box) for act, box in boxes.items()}


class _RowPainter:
    def __init__(
        self, painter: QPainter, appearance: Appearance, option: QStyleOptionViewItem
    ) -> None:
        self._painter, self._theme = painter, appearance.theme
        direction: Qt.LayoutDirection = option.direction
        self._direction = direction

    def paint(self, row: QueueRow, cell: QRect, when: str, pointed: QPoint) -> None:
        figures = self._theme.figures
        mirrored = self._direction == Qt.LayoutDirection.RightToLeft
        boxes = button_boxes(row, cell, figures, mirrored=mirrored)
        inner = cell.adjusted(figures.gap_l, 10, -figures.gap_l, -10)
        avatar = QRect(inner.left(), inner.top() + 4, _AVATAR, _AVATAR)
        if row.channel is not None:
            placed = self._at(avatar, inner)
            paint_avatar(self._painter, placed, row.channel.name, row.channel.network, self._theme)
        text = inner.adjusted(_AVATAR + figures.gap_m, 0, 0, 0)
        taken = sum(box.width() + figures.gap_s for box in boxes.values())
        text.setRight(text.right() - taken - (figures.gap_s if taken else 0))
        line = QRect(text.left(), text.top(), text.width(), _LINE)
        body = text_font(figures.font_body)
        self._say(line, inner, row.text, body, self._theme.colour("text"))
        self._facts(row, line.translated(0, _LINE + 2), inner, when)
        if row.reason:
            reason = line.translated(0, 2 * _LINE + 4)
            note = text_font(figures.font_note)
            self._say(reason, inner, _sentence(row.reason), note, self._theme.colour("text"))
        for act, box in boxes.items():
            self._button(act, box, raised=box.contains(pointed))

    def _facts(self, row: QueueRow, line: QRect, inner: QRect, when: str) -> None:
        state = row.entry.state
        colour = self._theme.state(state)
        icon = QRect(line.left(), line.top() + 3, _ICON, _ICON)
        paint_icon(self._painter, self._at(icon, inner), state_icons()[state], colour)
        strong = text_font(self._theme.figures.font_note, strong=True)
        left = line.left() + _ICON + 5
        word = QRect(left, line.top(), line.right() - left, line.height())
        used = self._say(word, inner, state_word(state), strong, colour)
        rest = word.adjusted(used + 10, 0, 0, 0)
        channel = row.channel.name if row.channel else ""
        facts = joined((channel, when))
        note = text_font(self._theme.figures.font_note)
        self._say(rest, inner, facts, note, self._theme.colour("muted"))

    def _button(self, act: Act, box: QRect, *, raised: bool) -> None:
        theme, radius = self._theme, self._theme.figures.radius_control
        self._painter.setPen(theme.colour("line"))
        self._painter.setBrush(theme.colour("raised" if raised else "panel"))
        self._painter.drawRoundedRect(box, radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(theme.colour("text"))
        self._painter.setFont(text_font(theme.figures.font_body))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, act_word(act))

    def _say(self, box: QRect, within: QRect, words: str, font: QFont, colour: QColor) -> int:
        """Draw words at the line's start; how wide they came."""
        self._painter.setFont(font)
        self._painter.setPen(colour)
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._at(box, within), start, isolated(shown))
        return metrics.horizontalAdvance(shown)

    def _at(self, box: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(self._direction, within, box)


def _row(index: Index) -> QueueRow:
    model = index.model()
    if not isinstance(model, QueueModel):
        raise TypeError("the delegate draws queue rows only")
    return model.row(index)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
