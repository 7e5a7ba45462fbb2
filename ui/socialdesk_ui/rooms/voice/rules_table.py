"""The table of rules: a switch, a level to choose, and words that never wrap."""

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.findings import Level
from socialdesk_ui.models.findings import LEVEL_ICONS
from socialdesk_ui.models.voice_rules import Column, Index, RulesModel
from socialdesk_ui.models.voice_words import level_word
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font
from socialdesk_ui.widgets.cells import PAD, paint_ground, say

_ROW = 36
_ICON = 16
_SWITCH = QSize(30, 16)
_WIDTHS = {
    Column.ON: 52,
    Column.LEVEL: 132,
    Column.RULE: 180,
    Column.KIND: 84,
    Column.SOURCE: 170,
}
_NARROW = 700
"""Below this width the kind of rule is left to the side panel."""


class RulesTable(QTableView):
    """Space switches the current rule, Enter opens the list of its levels."""

    rule_chosen = Signal(object)
    """The RuleSetting that is current now, or ``None``."""

    def __init__(self, appearance: Appearance, model: RulesModel) -> None:
        super().__init__()
        self._rules = model
        self.setModel(model)
        self.setItemDelegate(_RuleDelegate(appearance, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Rules"))
        self._set_headers()
        self.setSortingEnabled(True)
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(self._tell)
        model.modelReset.connect(self._tell)
        self._appearance = appearance
        # Painted whole, so that scrolling moves what is drawn and draws only rows that come in.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        appearance.changed.connect(self.viewport().update)

    def current_rule(self) -> RuleSetting | None:
        """The rule of the current row."""
        index = self.currentIndex()
        return self._rules.rule(index) if index.isValid() else None

    def show_rule(self, rule_id: str) -> None:
        """Make a rule current and bring it into view, where it is shown."""
        row = self._rules.row_of(rule_id)
        if row is not None:
            column = max(0, self.currentIndex().column())
            self.setCurrentIndex(self._rules.index(row, column))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self._switch(index)
        elif index.isValid() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_F2,
        ):
            self.choose_level(index)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._appearance.theme.colour("bg"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.KIND, event.size().width() < _NARROW)

    def choose_level(self, index: Index) -> None:
        """Open the list of levels of a rule."""
        self.edit(self._rules.index(index.row(), Column.LEVEL))

    def _click(self, index: Index) -> None:
        if index.column() == Column.ON:
            self._switch(index)
        elif index.column() == Column.LEVEL:
            self.choose_level(index)

    def _switch(self, index: Index) -> None:
        place = self._rules.index(index.row(), Column.ON)
        on = self._rules.rule(place).level is not None
        state = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        self._rules.setData(place, state, Qt.ItemDataRole.CheckStateRole)

    def _tell(self) -> None:
        self.rule_chosen.emit(self.current_rule())

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        columns.setSortIndicatorClearable(True)
        columns.setFixedHeight(32)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        columns.setSectionResizeMode(Column.ON, QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(Column.MESSAGE, QHeaderView.ResizeMode.Stretch)


class _RuleDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        figures = appearance.theme.figures
        self._body = text_font(figures.font_body)
        self._strong = text_font(figures.font_body, strong=True)
        self._note = text_font(figures.font_note)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RulesModel):
            raise TypeError("the delegate draws rules only")
        rule = model.rule(index)
        theme = self._appearance.theme
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, theme, cell, state)
        column = Column(index.column())
        inner = cell.adjusted(PAD, 0, -PAD, 0)
        direction: Qt.LayoutDirection = option.direction
        if column is Column.ON:
            _paint_switch(painter, theme, inner, direction, on=rule.level is not None)
        elif column is Column.LEVEL:
            self._paint_level(painter, theme, inner, direction, rule)
        else:
            faint = rule.level is None or column in (Column.KIND, Column.SOURCE)
            changed = column is Column.SOURCE and rule.changed_by_us
            token = "accent" if changed else "muted" if faint else "text"
            font = self._strong if column is Column.RULE and rule.level else self._body
            painter.setPen(theme.colour(token))
            say(painter, inner, direction, str(index.data()), font)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setAccessibleName(self.tr("Level"))
        for level in Level:
            icon = self._appearance.icon(LEVEL_ICONS[level], level.value)
            combo.addItem(icon, level_word(level), level)
        combo.activated.connect(lambda _: self._finish(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, Level(editor.currentData()))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell: QRect = option.rect
        editor.setGeometry(cell.adjusted(1, 2, -1, -2))

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_level(
        self,
        painter: QPainter,
        theme: Theme,
        inner: QRect,
        direction: Qt.LayoutDirection,
        rule: RuleSetting,
    ) -> None:
        level = rule.level
        token = level.value if level else "muted"
        middle = inner.center().y() - _ICON // 2 + 1
        if level:
            box = QRect(inner.left(), middle, _ICON, _ICON)
            placed = QStyle.visualRect(direction, inner, box)
            paint_icon(painter, placed, LEVEL_ICONS[level], theme.colour(token))
        caret = QRect(inner.right() - 12, middle + 2, 12, 12)
        placed = QStyle.visualRect(direction, inner, caret)
        paint_icon(painter, placed, "caret-down", theme.colour("muted"))
        painter.setPen(theme.colour(token))
        words = inner.adjusted(_ICON + 6, 0, -16, 0)
        say(
            painter,
            QStyle.visualRect(direction, inner, words),
            direction,
            level_word(level),
            self._body,
        )


def _paint_switch(
    painter: QPainter, theme: Theme, inner: QRect, direction: Qt.LayoutDirection, *, on: bool
) -> None:
    top = inner.center().y() - _SWITCH.height() // 2 + 1
    track = QRect(inner.left(), top, _SWITCH.width(), _SWITCH.height())
    box = QRectF(QStyle.visualRect(direction, inner, track)).adjusted(0.5, 0.5, -0.5, -0.5)
    radius = box.height() / 2
    painter.setPen(QPen(theme.colour("accent" if on else "muted"), 1))
    painter.setBrush(theme.colour("accent" if on else "bg"))
    painter.drawRoundedRect(box, radius, radius)
    # On is at the reading end, so that place tells it and not the colour alone.
    at_right = on is (direction is Qt.LayoutDirection.LeftToRight)
    knob = QRectF(0, 0, 10, 10)
    knob.moveCenter(box.center())
    knob.moveLeft(box.right() - 13 if at_right else box.left() + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("on_accent" if on else "muted"))
    painter.drawEllipse(knob)
