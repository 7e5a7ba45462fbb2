"""The week on the screen: a table of hours with cards painted over it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QToolTip

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.models.week_model import Index, WeekModel, card_sentence
from socialdesk_ui.rooms.calendar.card_drag import CardDrag
from socialdesk_ui.rooms.calendar.week_cursor import WeekCursor
from socialdesk_ui.rooms.calendar.week_geometry import (
    HOUR,
    Column,
    DayLayout,
    PlacedDay,
    local_moment,
    minute_at,
)
from socialdesk_ui.rooms.calendar.week_headers import DayHeader, HourAxis
from socialdesk_ui.rooms.calendar.week_painter import Pointer, WeekPainter
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.runtime.thumbnails import Thumbnails

_FIRST_WORKING_HOUR = 8
_EARLIEST_OPENING = 6
"""A post before this hour is no reason to open the week at night."""
_TICK_MS = 30_000
_SCROLL_ZONE = 28


class WeekView(QTableView):
    """Seven days by 24 hours. Local times that it emits are naive, in the workspace's zone."""

    moment_chosen = Signal(object)
    card_opened = Signal(object)
    crowd_opened = Signal(object, object)
    card_dropped = Signal(object, object)
    menu_wanted = Signal(object, object, object)
    week_left = Signal(int)

    def __init__(
        self, appearance: Appearance, thumbnails: Thumbnails, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._appearance, self._thumbnails, self._now = appearance, thumbnails, now
        self._zone = ZoneInfo("UTC")
        self._layouts: list[DayLayout] = []
        self._hover: QPointF | None = None
        self._drag: CardDrag | None = None
        self.week = WeekModel(self)
        self.setModel(self.week)
        self.place = WeekCursor(self, self.week)
        self.place.pushed.connect(self._push)
        self.place.left.connect(self.week_left)
        self._set_up_table()
        appearance.changed.connect(self._redraw)
        thumbnails.ready.connect(self._redraw)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._redraw)
        self._clock.start(_TICK_MS)

    def _set_up_table(self) -> None:
        self.day_header = DayHeader(self, self._appearance, self._day, self.today)
        self.setHorizontalHeader(self.day_header)
        self.setVerticalHeader(HourAxis(self, self._appearance, HOUR))
        self.setShowGrid(False)
        # A press must not move what is under the mouse.
        self.setAutoScroll(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Week"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(HOUR // 2)

    def show_week(self, days: tuple[Day, ...], zone: ZoneInfo) -> None:
        """Show seven days in the workspace's zone."""
        other_week = [d.date for d in days] != [d.date for d in self.week.days]
        self._zone = zone
        self.week.show_days(days)
        self._lay_out()
        if other_week:
            self._start_somewhere_useful()
        self.day_header.viewport().update()

    def today(self) -> date:
        """Today's date in the workspace's zone."""
        return self._now().astimezone(self._zone).date()

    def placed(self, column: int) -> PlacedDay:
        """What is drawn in a column, in viewport coordinates."""
        now = self._now().astimezone(self._zone)
        mirrored = self.isRightToLeft()
        return self._layouts[column].placed(
            self.column_at(column), mirrored=mirrored, earliest_slot=now
        )

    def column_at(self, column: int) -> Column:
        """Where a column is in the viewport now."""
        return Column(
            self.columnViewportPosition(column),
            self.columnWidth(column),
            self.rowViewportPosition(0),
        )

    def _day(self, column: int) -> Day:
        return self.week.days[column]

    def _lay_out(self) -> None:
        self._layouts = [
            DayLayout(day, self.columnWidth(column)) for column, day in enumerate(self.week.days)
        ]
        self._redraw()

    def _redraw(self) -> None:
        self.viewport().update()

    def _start_somewhere_useful(self) -> None:
        cards = (card for day in self.week.days for card in day.cards)
        hours = [card.at.hour for card in cards if card.at.hour >= _EARLIEST_OPENING]
        first = min([_FIRST_WORKING_HOUR, *hours])
        dates = [day.date for day in self.week.days]
        column = dates.index(self.today()) if self.today() in dates else 0
        hour_now = self._now().astimezone(self._zone).hour
        row = max(first, hour_now) if self.today() in dates else first + 1
        self.place.go_to(row, column)
        self.verticalScrollBar().setValue(max(0, first * HOUR - 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        now = self._now().astimezone(self._zone)
        week = WeekPainter(painter, self._appearance.theme, self._thumbnails, self.isRightToLeft())
        week.paint_ground(QRectF(self.viewport().rect()), self.rowViewportPosition(0))
        focus = self.place.card() if self.hasFocus() else None
        pointer = Pointer(self._hover, focus, self._drag.card if self._drag else None)
        for column, day in enumerate(self.week.days):
            where = self.column_at(column)
            week.paint_day(day, where, self.placed(column), now, pointer)
        if self.hasFocus() and focus is None and self.currentIndex().isValid():
            week.paint_focus(QRectF(self.visualRect(self.currentIndex())))
        if self._drag and self._drag.target:
            self._paint_drag(week)
        painter.end()

    def _paint_drag(self, week: WeekPainter) -> None:
        if self._drag is None or self._drag.target is None:
            return
        column, minute = self._drag.target
        moment = local_moment(self._day(column), minute).replace(tzinfo=self._zone)
        lifted = replace(self._drag.card, at=moment)
        week.paint_lifted(lifted, self.column_at(column), allowed=self._drag_allowed())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self.columnAt(int(event.position().x()))
        if event.button() != Qt.MouseButton.LeftButton or column < 0:
            return
        self._follow(event.position(), column)
        card = self.placed(column).card_at(event.position())
        if card is not None and card.movable:
            self._drag = CardDrag(card, event.position(), self.column_at(column))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = event.position()
        if self._drag is not None:
            self._drag_to(event.position())
        self._show_cursor(event.position())
        self._redraw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, self._drag = self._drag, None
        self._redraw()
        if drag is not None and drag.moving:
            self._drop(drag)
        elif self.viewport().rect().contains(event.position().toPoint()):
            self._click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self._redraw()

    def _click(self, point: QPointF) -> None:
        column = self.columnAt(int(point.x()))
        if column < 0:
            return
        placed = self.placed(column)
        card, chip, slot = placed.card_at(point), placed.chip_at(point), placed.slot_at(point)
        if card is not None:
            self.card_opened.emit(card)
        elif chip is not None:
            self.crowd_opened.emit(
                chip.cards, self.viewport().mapToGlobal(chip.box.bottomLeft().toPoint())
            )
        elif slot is not None:
            self.moment_chosen.emit(slot.at.replace(tzinfo=None))
        else:
            hour = minute_at(self.column_at(column), point.y()) // 60
            self.moment_chosen.emit(local_moment(self._day(column), hour * 60))

    def _follow(self, point: QPointF, column: int) -> None:
        where = self.column_at(column)
        self.place.follow_mouse(point, column, where, self.placed(column))

    def _show_cursor(self, point: QPointF) -> None:
        if self._drag is not None and self._drag.moving:
            allowed = self._drag_allowed()
            shape = Qt.CursorShape.ClosedHandCursor if allowed else Qt.CursorShape.ForbiddenCursor
        else:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _drag_to(self, point: QPointF) -> None:
        drag = self._drag
        if drag is None or not drag.begins(point, QApplication.startDragDistance()):
            return
        self._scroll_near_edges(point)
        column = self.columnAt(int(min(max(point.x(), 0), self.viewport().width() - 1)))
        if column >= 0:
            drag.aim(column, self.column_at(column), point)

    def _scroll_near_edges(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        if point.y() < _SCROLL_ZONE:
            bar.setValue(bar.value() - HOUR // 4)
        elif point.y() > self.viewport().height() - _SCROLL_ZONE:
            bar.setValue(bar.value() + HOUR // 4)

    def _drag_allowed(self) -> bool:
        moment = self._dragged_moment()
        return moment is not None and self._is_to_come(moment)

    def _dragged_moment(self) -> datetime | None:
        if self._drag is None or self._drag.target is None:
            return None
        column, minute = self._drag.target
        return local_moment(self._day(column), minute)

    def _drop(self, drag: CardDrag) -> None:
        if drag.target is None:
            return
        column, minute = drag.target
        moment = local_moment(self._day(column), minute)
        unmoved = moment == drag.card.at.replace(tzinfo=None)
        if not unmoved and self._is_to_come(moment):
            self.card_dropped.emit(drag.card, moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self._redraw()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_current()
        elif not self.place.takes(event):
            event.ignore()

    def _open_current(self) -> None:
        card = self.place.card()
        if card is not None:
            self.card_opened.emit(card)
        elif (moment := self.place.chosen_moment()) is not None:
            self.moment_chosen.emit(moment)

    def _push(self, card: Card, moment: datetime) -> None:
        if self._is_to_come(moment):
            self.card_dropped.emit(card, moment)

    def _is_to_come(self, moment: datetime) -> bool:
        return moment.replace(tzinfo=self._zone) > self._now()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = QPointF(event.pos())
            column = self.columnAt(event.pos().x())
            if column < 0:
                return
            self._follow(point, column)
            where = event.globalPos()
        else:
            box = self.visualRect(self.currentIndex())
            where = self.viewport().mapToGlobal(box.center())
        self.menu_wanted.emit(self.place.card(), self.place.moment(), where)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self.columnAt(event.pos().x())
            card = self.placed(column).card_at(QPointF(event.pos())) if column >= 0 else None
            QToolTip.showText(event.globalPos(), card_sentence(card) if card else "", self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._redraw()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._redraw()
