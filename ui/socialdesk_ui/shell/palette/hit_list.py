"""The palette's list: a model of hits, and how one looks."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.offsets import Offsets
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.shell.palette.entries import Hit
from socialdesk_ui.widgets.text_lines import starts_right_to_left

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ROW = 36
_ICON = 16
_NOTE_SHARE = 0.4
"""Of a row's width, at most."""


class HitModel(QAbstractListModel):
    """The hits, the best first; UserRole gives the Hit itself."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._hits[index.row()].entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.note}" if entry.note else entry.text
        return self._hits[index.row()] if role == Qt.ItemDataRole.UserRole else None


class HitDelegate(QStyledItemDelegate):
    """Icon, text with what was typed in bold, and the note at the row's end."""

    def __init__(self, appearance: Appearance, parent: Any) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        theme, direction = self._appearance.theme, option.direction
        cell: QRect = option.rect
        gap = theme.figures.gap_m
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, theme.mixed("accent", "panel", 0.14))
        inner = cell.adjusted(gap, 0, -gap, 0)
        icon = QRect(inner.left(), cell.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        paint_icon(
            painter, _placed(icon, inner, direction), hit.entry.kind.value, theme.colour("muted")
        )
        rest = inner.adjusted(_ICON + gap, 0, 0, 0)
        note_width = self._paint_note(painter, hit.entry.note, rest, inner, direction)
        text = rest.adjusted(0, 0, -note_width, 0)
        self._paint_text(painter, hit, _placed(text, inner, direction), direction)
        painter.restore()

    def _paint_note(
        self, painter: QPainter, note: str, rest: QRect, inner: QRect, way: Qt.LayoutDirection
    ) -> int:
        """Draw the note at the row's end; the width that it takes from the text."""
        if not note:
            return 0
        figures = self._appearance.theme.figures
        painter.setFont(text_font(figures.font_note))
        metrics = painter.fontMetrics()
        width = min(metrics.horizontalAdvance(note), round(rest.width() * _NOTE_SHARE))
        box = QRect(rest.right() - width, rest.top(), width + 1, rest.height())
        painter.setPen(self._appearance.theme.colour("muted"))
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, width + 1)
        painter.drawText(_placed(box, inner, way), Qt.AlignmentFlag.AlignCenter, shown)
        return width + figures.gap_m

    def _paint_text(self, painter: QPainter, hit: Hit, box: QRect, way: Qt.LayoutDirection) -> None:
        theme = self._appearance.theme
        font = text_font(theme.figures.font_body)
        painter.setPen(theme.colour("text"))
        painter.setFont(font)
        line = " ".join(hit.entry.text.split())
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        layout = QTextLayout(shown, font)
        mirrored = way == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(_own_direction(shown))
        layout.setTextOption(option)
        layout.setFormats(_typed(hit, shown) if line == hit.entry.text else [])
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(box.width())
        layout.endLayout()
        top = box.top() + (box.height() - laid.height()) / 2
        layout.draw(painter, QPointF(box.left(), top))


def _typed(hit: Hit, shown: str) -> list[QTextLayout.FormatRange]:
    """The letters that were typed, in the strong weight."""
    offsets, ranges = Offsets(hit.entry.text), []
    strong = QTextCharFormat()
    strong.setFontWeight(600)
    for place in hit.match.places:
        if place >= len(shown):
            break
        each = QTextLayout.FormatRange()
        each.start = offsets.utf16(place)
        each.length = offsets.utf16(place + 1) - each.start
        each.format = strong
        ranges.append(each)
    return ranges


def _own_direction(text: str) -> Qt.LayoutDirection:
    mirrored = starts_right_to_left(text)
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight


def _placed(box: QRect, within: QRect, way: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(way, within, box)
