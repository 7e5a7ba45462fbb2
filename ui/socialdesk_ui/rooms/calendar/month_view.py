"""The month on the screen: a table of days, each with its first posts."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.models.month_model import MonthModel
from socialdesk_ui.models.week_model import card_sentence
from socialdesk_ui.rooms.calendar.month_delegate import MonthDelegate, MonthLook
from socialdesk_ui.runtime.theme import Appearance

_USUAL_TIME = time(9)


class MonthView(QTableView):
    """Six weeks; a click on a post opens it, on a day's room composes, on its date shows its week.

    Local times that it emits are naive, in the workspace's zone.
    """

    moment_chosen = Signal(object)
    card_opened = Signal(object)
    day_opened = Signal(object)
    menu_wanted = Signal(object, object, object)
    month_left = Signal(int)

    def __init__(self, appearance: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._appearance, self._now = appearance, now
        self._zone = ZoneInfo("UTC")
        self._month = date.min
        self.month = MonthModel(self)
        self.setModel(self.month)
        self._delegate = MonthDelegate(appearance, self.look, self)
        self.setItemDelegate(self._delegate)
        self._set_up_table()
        appearance.changed.connect(self.viewport().update)

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

    def look(self) -> MonthLook:
        """What the delegate needs beside the days."""
        return MonthLook(
            month=self._month.month,
            today=self._now().astimezone(self._zone).date(),
            mirrored=self.isRightToLeft(),
            focused=self.currentIndex() if self.hasFocus() else QModelIndex(),
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        day = self.month.day(index)
        card = self._card_at(index, point)
        cell = self.visualRect(index)
        if card is not None:
            self.card_opened.emit(card)
        elif self._delegate.leads_to_week(cell, point, len(day.cards)):
            self.day_opened.emit(day.date)
        else:
            self.moment_chosen.emit(self._usual_moment(day))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.day_opened.emit(self.month.day(index).date)
        elif event.key() == Qt.Key.Key_Up and index.row() == 0:
            self.month_left.emit(-1)
        elif event.key() == Qt.Key.Key_Down and index.row() == self.month.rowCount() - 1:
            self.month_left.emit(1)
        elif event.key() in _ARROWS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            card = self._card_at(index, event.pos())
            moment = self._usual_moment(self.month.day(index))
            self.menu_wanted.emit(card, moment, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            card = self._card_at(index, event.pos()) if index.isValid() else None
            QToolTip.showText(event.globalPos(), card_sentence(card) if card else "", self)
            return True
        return super().viewportEvent(event)

    def _card_at(self, index: QModelIndex, point: QPoint) -> Card | None:
        cards = self.month.day(index).cards
        cell: QRect = self.visualRect(index)
        number = self._delegate.line_at(cell, point, len(cards))
        return None if number is None else cards[number]

    def _usual_moment(self, day: Day) -> datetime:
        """The day's first free slot to come, else nine o'clock or the next full hour."""
        now = self._now().astimezone(self._zone)
        free = next((mark.at for mark in day.slots if mark.at > now), None)
        if free is not None:
            return free.replace(tzinfo=None)
        usual = datetime.combine(day.date, _USUAL_TIME)
        if day.date != now.date() or usual > now.replace(tzinfo=None):
            return usual
        return now.replace(tzinfo=None, minute=0, second=0, microsecond=0) + timedelta(hours=1)


_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
