"""The month on the screen: a table of days, each with its first posts."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.models.month_model import DAYS, MonthModel
from socialdesk_ui.models.week_model import card_sentence
from socialdesk_ui.rooms.calendar.card_drag import MonthDrag
from socialdesk_ui.rooms.calendar.month_delegate import MonthDelegate, MonthLook
from socialdesk_ui.rooms.calendar.month_kit import MonthKit
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.runtime.theme import Appearance


class MonthView(QTableView):
    """Six weeks; a click on a post opens it, on a day's room composes, on its date shows the day.

    A post is dragged to another day; it keeps its time.
    """

    day_chosen = Signal(object)
    day_opened = Signal(object)
    card_opened = Signal(object)
    card_dropped = Signal(object, object, bool)
    menu_wanted = Signal(object, object, object)
    month_left = Signal(int)

    def __init__(
        self, appearance: Appearance, selection: CardSelection, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._appearance, self._selection, self._now = appearance, selection, now
        self._drag: MonthDrag | None = None
        self._landing: date | None = None
        self._pressed_at: QPoint | None = None
        self._wheeled = 0
        self._zone = ZoneInfo("UTC")
        self._month = date.min
        self.month = MonthModel(self)
        self.setModel(self.month)
        self.delegate = MonthDelegate(lambda: self._shown_look, self)
        self._kit: MonthKit | None = None
        self._shown_look = self.look()
        self.setItemDelegate(self.delegate)
        self._set_up_table()
        appearance.changed.connect(self.viewport().update)
        selection.changed.connect(self.viewport().update)

    def _set_up_table(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("Month"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def show_month(self, first_of_month: date, days: tuple[Day, ...], zone: ZoneInfo) -> None:
        """Show the 42 days around a month, in the workspace's zone."""
        other = first_of_month != self._month
        self._month, self._zone = first_of_month, zone
        self.month.show_days(days)
        if other:
            today = self._now().astimezone(zone).date()
            here = (today.year, today.month) == (first_of_month.year, first_of_month.month)
            self.setCurrentIndex(self.month.index_of(today if here else first_of_month))

    def lay_out_ahead(self, days: tuple[Day, ...]) -> None:
        """Prepare the texts of a month that may be shown next."""
        for number, day in enumerate(days):
            row, column = divmod(number, DAYS)
            self.delegate.lay_out(day, QSize(self.columnWidth(column), self.rowHeight(row)))

    def paintEvent(self, event: QPaintEvent) -> None:
        # Once a frame rather than once a day: a month has 42 of them.
        self._shown_look = self.look()
        super().paintEvent(event)

    def look(self) -> MonthLook:
        """What the delegate needs beside the days."""
        theme, ratio = self._appearance.theme, self.devicePixelRatioF()
        if self._kit is None or self._kit.theme is not theme or self._kit.ratio != ratio:
            self._kit = MonthKit(theme, ratio)
        return MonthLook(
            kit=self._kit,
            month=self._month.month,
            today=self._now().astimezone(self._zone).date(),
            mirrored=self.isRightToLeft(),
            focused=self.currentIndex() if self.hasFocus() else QModelIndex(),
            chosen=self._selection.keys,
            landing=self._landing,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setCurrentIndex(index)
        self._pressed_at = event.position().toPoint()
        card = self._card_at(index, event.position().toPoint())
        if card is not None and (card.movable or event.modifiers() & _COPIES):
            self._drag = MonthDrag(card, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None and self._is_far(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
        if drag is None or not drag.begins(event.position().toPoint()):
            return
        day = self._date_at(event.position().toPoint())
        self._show_landing(day)
        copies = bool(event.modifiers() & _COPIES)
        allowed = Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor
        self.viewport().setCursor(allowed if day else Qt.CursorShape.ForbiddenCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        far = self._is_far(point)
        drag, self._drag, self._pressed_at = self._drag, None, None
        self._show_landing(None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if drag is not None and drag.moving:
            self._drop(drag.card, point, copied=bool(event.modifiers() & _COPIES))
        elif not far:
            self._click(event, point)

    def _is_far(self, point: QPoint) -> bool:
        """Whether the pointer left the place where it was pressed, if it was."""
        start = self._pressed_at
        far = QApplication.startDragDistance()
        return start is not None and (point - start).manhattanLength() >= far

    def _drop(self, card: Card, point: QPoint, *, copied: bool) -> None:
        day = self._date_at(point)
        if day is not None and (copied or (card.movable and day != card.at.date())):
            local = datetime.combine(day, card.at.time())
            self.card_dropped.emit(card, local, copied)

    def _click(self, event: QMouseEvent, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            return
        day = self.month.day(index)
        card = self._card_at(index, point)
        if card is not None:
            if not self._selection.clicked(card, self.shown_cards(), event.modifiers()):
                self.card_opened.emit(card)
        elif self.delegate.leads_to_day(self.visualRect(index), point, len(day.cards) + day.more):
            self.day_opened.emit(day.date)
        else:
            self.day_chosen.emit(day.date)

    def shown_cards(self) -> tuple[Card, ...]:
        """The posts that are listed, in order of time."""
        return tuple(card for day in self.month.days for card in day.cards)

    def aim_at(self, where: QPoint | None) -> date | None:
        """Show on which day something dragged over ``where`` (on the screen) would land."""
        point = self.viewport().mapFromGlobal(where) if where is not None else QPoint(-1, -1)
        day = self._date_at(point)
        self._show_landing(day)
        return day

    def _date_at(self, point: QPoint) -> date | None:
        """The date under a point, unless it is past."""
        index = self.indexAt(point)
        day = self.month.day(index).date if index.isValid() else None
        today = self._now().astimezone(self._zone).date()
        return day if day is not None and day >= today else None

    def _show_landing(self, day: date | None) -> None:
        if day != self._landing:
            self._landing = day
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self._show_landing(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.day_opened.emit(self.month.day(index).date)
        elif event.key() == Qt.Key.Key_Up and index.row() == 0:
            self.month_left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and index.row() == self.month.rowCount() - 1:
            self.month_left.emit(1)
        elif event.key() in _ARROWS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch of the wheel is a month; a touchpad's small steps add up to one."""
        self._wheeled += event.angleDelta().y()
        notches = int(self._wheeled / _NOTCH)
        if notches:
            self._wheeled -= notches * _NOTCH
            self.month_left.emit(-notches)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            card = self._card_at(index, event.pos())
            self.menu_wanted.emit(card, self.month.day(index).date, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._explained(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def _explained(self, point: QPoint) -> str:
        """What is under the mouse in words: a post, or a day's holiday and notes."""
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        card = self._card_at(index, point)
        return card_sentence(card) if card is not None else self.month.day(index).marks

    def _card_at(self, index: QModelIndex, point: QPoint) -> Card | None:
        day = self.month.day(index)
        cell: QRect = self.visualRect(index)
        number = self.delegate.line_at(cell, point, len(day.cards) + day.more)
        return None if number is None else day.cards[number]


_NOTCH = 120
"""What a wheel tells of one notch, in eighths of a degree."""
_COPIES = Qt.KeyboardModifier.ControlModifier
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
