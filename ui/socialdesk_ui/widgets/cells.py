"""How cells of tables and lists look."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.voice_lines import Index
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font
from socialdesk_ui.widgets.text_lines import starts_right_to_left

PAD = 8
_ROW = 32
_MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | _MIDDLE
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


def paint_ground(painter: QPainter, theme: Theme, cell: QRect, state: QStyle.StateFlag) -> None:
    """A cell's tint, the line below it and the focus ring."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(cell, theme.mixed("accent", "bg", 0.12))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(cell, theme.mixed("text", "bg", 0.04))
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colour("line"))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
        painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), 4, 4)


def say(
    painter: QPainter, box: QRect, direction: Qt.LayoutDirection, words: str, font: QFont
) -> None:
    """Draw words at the reading start, in their own direction, elided where they do not fit."""
    painter.setFont(font)
    mirrored_words = not words.isascii() and starts_right_to_left(words)
    ways = Qt.LayoutDirection
    painter.setLayoutDirection(ways.RightToLeft if mirrored_words else ways.LeftToRight)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    painter.drawText(box, _AT_RIGHT if mirrored else _AT_LEFT, shown)


class WordsDelegate(QStyledItemDelegate):
    """Words in one line."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._font = text_font(appearance.theme.figures.font_body)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, self._appearance.theme, cell, state)
        painter.setPen(self._appearance.theme.colour("text"))
        say(painter, cell.adjusted(PAD, 0, -PAD, 0), direction, str(index.data()), self._font)
        painter.restore()
