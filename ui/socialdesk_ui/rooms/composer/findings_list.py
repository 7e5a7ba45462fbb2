"""The list of findings: one line each, the current one unfolded into a card with its fixes."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from socialdesk.domain.findings import Finding, Level
from socialdesk_ui.models.findings import (
    LEVEL_ICONS,
    FindingRow,
    FindingsModel,
    Role,
    can_be_ignored,
    is_slip,
    is_unknown_word,
)
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.rooms.composer.offers import Offer, Offers, nothing_offered
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.editor_menu import fixes_of
from socialdesk_ui.widgets.flow_layout import FlowLayout

_Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 30
_ICON = 16
_PAD = 8


class FindingsList(QListView):
    """One line a finding; the current one is a card with the reason and the fixes."""

    chosen = Signal(object)
    fix_chosen = Signal(object, str)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    ignore_chosen = Signal(object)

    def __init__(self, appearance: Appearance, model: FindingsModel) -> None:
        super().__init__()
        self._appearance = appearance
        self.offers: Offers = nothing_offered
        self._unfolded: QPersistentModelIndex | None = None
        self._card: FindingCard | None = None
        # Once the row has its new height; scrolling at once would miss it.
        self._show_current = QTimer(self, singleShot=True, interval=0)
        self._show_current.timeout.connect(lambda: self.scrollTo(self.currentIndex()))
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(appearance, self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.clicked.connect(self._click)
        self.activated.connect(self._click)
        model.modelReset.connect(self._forget_card)
        self.setMinimumHeight(ROW_HEIGHT * 4)

    def unfold(self, row: int) -> None:
        """Open one row and bring it into view."""
        model = self.model()
        index = model.index(row, 0)
        if self._unfolded is not None and self._unfolded.row() == row:
            return
        self._fold()
        self._unfolded = QPersistentModelIndex(index)
        found: FindingRow = index.data(Role.ROW)
        self._card = FindingCard(self._appearance, found, self.offers(found.finding))
        self._card.fix_chosen.connect(self._choose_fix)
        self._card.accept_chosen.connect(self.accept_chosen)
        self._card.always_chosen.connect(self.always_chosen)
        self._card.ignore_chosen.connect(self.ignore_chosen)
        self._card.clicked.connect(lambda: self._tell(row))
        self.setIndexWidget(index, self._card)
        self.setCurrentIndex(index)
        self._relayout()

    def unfold_first(self) -> None:
        """Open the first row where none is open."""
        if self._card is None and self.model().rowCount():
            self.unfold(0)

    @property
    def card(self) -> "FindingCard | None":
        """The unfolded finding."""
        return self._card

    def card_height(self, index: _Index) -> int | None:
        """The height of an unfolded row, ``None`` where it is folded."""
        if self._card is None or self._unfolded is None or self._unfolded.row() != index.row():
            return None
        return self._card.height_for(self.viewport().width())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.unfold(current.row())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), ROW_HEIGHT * 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _click(self, index: QModelIndex) -> None:
        self.unfold(index.row())
        self._tell(index.row())

    def _tell(self, row: int) -> None:
        self.chosen.emit(self.model().index(row, 0).data(Role.ROW))

    def _choose_fix(self, suggestion: str) -> None:
        if self._unfolded is not None and self._unfolded.isValid():
            row: FindingRow = self._unfolded.data(Role.ROW)
            if row.mark is not None:
                self.fix_chosen.emit(row.mark, suggestion)

    def _fold(self) -> None:
        if self._unfolded is not None and self._unfolded.isValid():
            index = self.model().index(self._unfolded.row(), 0)
            self.setIndexWidget(index, None)  # type: ignore[arg-type]  # Qt takes null, stubs don't
        self._forget_card()

    def _forget_card(self) -> None:
        self._unfolded = None
        self._card = None

    def _relayout(self) -> None:
        self.doItemsLayout()
        self._show_current.start()


class FindingCard(QFrame):
    """One finding unfolded: message, reason, fixes, and the other ways to settle it."""

    fix_chosen = Signal(str)
    accept_chosen = Signal(str)
    always_chosen = Signal(object)
    ignore_chosen = Signal(object)
    clicked = Signal()

    def __init__(
        self, appearance: Appearance, row: FindingRow, offers: Sequence[Offer] = ()
    ) -> None:
        super().__init__()
        self._appearance = appearance
        finding = row.finding
        self.setObjectName("finding_card")
        self.setToolTip(self.tr("Rule: {rule}").format(rule=finding.rule))
        self.setAutoFillBackground(True)
        self.message = self._label(in_words(finding.message), "strong")
        self.why = self._label(in_words(finding.why), "note")
        self.fixes = [
            self._fix_button(label, fix) for label, fix in fixes_of(finding, self.tr("Remove “%1”"))
        ]
        self.mends = [self._mend_button(offer) for offer in offers]
        self.always = self._always_button(row) if row.mark and is_slip(finding) else None
        self.accept = self._accept_button(finding.match) if is_unknown_word(finding) else None
        self.ignore = self._ignore_button(finding) if can_be_ignored(finding) else None
        self._icon = LevelIcon(appearance, finding.level)
        self._row = QHBoxLayout(self)
        self._lay_out()

    def height_for(self, width: int) -> int:
        """Logical pixels needed at a width."""
        return max(ROW_HEIGHT, self._row.totalHeightForWidth(width))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setAlignment(leading_edge(self))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _fix_button(self, label: str, fix: str) -> QPushButton:
        button = QPushButton(label)
        button.setAccessibleName(self.tr("Fix: {words}").format(words=label))
        button.clicked.connect(lambda: self.fix_chosen.emit(fix))
        return button

    def _mend_button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words)
        button.clicked.connect(lambda: offer.act())
        return button

    def _accept_button(self, word: str) -> QPushButton:
        button = QPushButton(self.tr("Our word"))
        button.setProperty("kind", "quiet-accent")
        button.setAccessibleName(self.tr("Add “{word}” to the brand's words").format(word=word))
        button.setToolTip(self.tr("It is never marked again"))
        button.clicked.connect(lambda: self.accept_chosen.emit(word))
        return button

    def _always_button(self, row: FindingRow) -> QPushButton:
        button = QPushButton(self.tr("Fix always…"))
        button.setProperty("kind", "quiet")
        words = self.tr("Always correct “{words}” to…").format(words=row.finding.match)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.always_chosen.emit(row.mark))
        return button

    def _ignore_button(self, finding: Finding) -> QPushButton:
        button = QPushButton(self.tr("Ignore here"))
        button.setProperty("kind", "quiet")
        button.setToolTip(self.tr("Not marked again in this post"))
        button.clicked.connect(lambda: self.ignore_chosen.emit(finding))
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.message)
        words.addWidget(self.why)
        self.why.setVisible(bool(self.why.text()))
        settle = (self.accept, self.always, self.ignore)
        buttons = [*self.fixes, *self.mends, *(button for button in settle if button)]
        if buttons:
            row = QWidget()
            flow = FlowLayout(row, gap=6)
            for button in buttons:
                flow.addWidget(button)
            words.addSpacing(4)
            words.addWidget(row)
        self._row.setContentsMargins(_PAD, 5, _PAD, 8)
        self._row.setSpacing(_PAD)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)


class LevelIcon(QWidget):
    """A level's icon in its colour, whatever the theme."""

    def __init__(self, appearance: Appearance, level: Level) -> None:
        super().__init__()
        self._appearance = appearance
        self._level = level
        self.setFixedSize(_ICON, 20)
        self.setAccessibleName(level.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._appearance.theme.colour(self._level.value)
        paint_icon(painter, QRect(0, 2, _ICON, _ICON), LEVEL_ICONS[self._level], colour)
        painter.end()


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, view: FindingsList) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._view.card_height(index) or ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> None:
        unfolded = self._view.card_height(index) is not None
        theme = self._appearance.theme
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if unfolded or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mixed("text", "panel", 0.06 if unfolded else 0.03))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if not unfolded:
            self._draw_line(painter, box, index.data(Role.ROW).finding)
        painter.restore()

    def _draw_line(self, painter: QPainter, box: QRect, finding: Finding) -> None:
        theme = self._appearance.theme
        direction = self._view.layoutDirection()
        place = QRect(box.x() + _PAD, box.center().y() - _ICON // 2, _ICON, _ICON)
        icon = QStyle.visualRect(direction, box, place)
        paint_icon(painter, icon, LEVEL_ICONS[finding.level], theme.colour(finding.level.value))
        words = QStyle.visualRect(direction, box, box.adjusted(_PAD * 2 + _ICON, 0, -_PAD, 0))
        painter.setPen(theme.colour("text"))
        painter.setFont(text_font(theme.figures.font_body))
        line = painter.fontMetrics().elidedText(
            in_words(finding.message), Qt.TextElideMode.ElideRight, words.width()
        )
        # Each line in the direction of its own words, also where it begins with a figure.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, QStyle.visualAlignment(direction, leading), line)
