"""The table of a plan's rows: a check box, what is in the row, and what becomes of it."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from socialdesk.domain.plan_rows import PlanRow
from socialdesk_ui.models.plan_model import LINE, OUTCOME, TEXT, WHEN, WHERE, Index, PlanModel
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.cells import PAD, paint_ground, say

_ROW = 34
_ICON = 16
_WIDTHS = {LINE: 72, WHEN: 150, WHERE: 110}


class RowsTable(QTableView):
    """A click on the box or the space bar chooses a row or leaves it out."""

    def __init__(self, appearance: Appearance, model: PlanModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(appearance, self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        for column in (TEXT, OUTCOME):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle([self._rows.rows[i.row()] for i in self.selectionModel().selectedRows()])
        else:
            super().keyPressEvent(event)

    def _click(self, index: Index) -> None:
        if index.column() == LINE:
            self._toggle([self._rows.rows[index.row()]])

    def _toggle(self, rows: list[PlanRow]) -> None:
        self._rows.choose(rows, not all(map(self._rows.is_chosen, rows)))


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, PlanModel):
            raise TypeError("the delegate draws a plan's rows only")
        row = model.rows[index.row()]
        theme = self._appearance.theme
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, cell, state)
        inner = cell.adjusted(PAD, 0, -PAD, 0)
        chosen = model.is_chosen(row)
        if index.column() in (LINE, OUTCOME):
            box = QRect(inner.left(), cell.center().y() - _ICON // 2, _ICON, _ICON)
            name, colour = _mark(row, chosen) if index.column() == OUTCOME else _check(row, chosen)
            place = QStyle.visualRect(direction, inner, box)
            if name:
                paint_icon(painter, place, name, theme.colour(colour))
            inner = QStyle.visualRect(direction, inner, inner.adjusted(_ICON + 8, 0, 0, 0))
        painter.setPen(theme.colour("text" if chosen or index.column() == OUTCOME else "muted"))
        font = text_font(theme.figures.font_body)
        say(painter, inner, direction, str(index.data()), font)
        painter.restore()


def _check(row: PlanRow, chosen: bool) -> tuple[str, str]:
    if not row.can_be_imported:
        return "", "muted"
    return ("check-square", "accent") if chosen else ("square", "muted")


def _mark(row: PlanRow, chosen: bool) -> tuple[str, str]:
    if row.problems:
        return "x-circle", "error"
    if not chosen:
        return "minus-circle", "muted"
    return ("info", "suggestion") if row.remarks else ("check-circle", "accent")
