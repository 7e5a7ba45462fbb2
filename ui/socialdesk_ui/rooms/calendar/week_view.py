"""The week on the screen: a table of hours with cards painted over it."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
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
from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QTableView, QToolTip

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.models.week_model import Index, WeekModel, card_sentence
from socialdesk_ui.rooms.calendar.card_painter import CardPainter
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.rooms.calendar.week_cursor import WeekCursor
from socialdesk_ui.rooms.calendar.week_geometry import (
    HOUR,
    Column,
    DayLayout,
    PlacedChip,
    PlacedDay,
    local_moment,
)
from socialdesk_ui.rooms.calendar.week_headers import DayHeader, HourAxis
from socialdesk_ui.rooms.calendar.week_mouse import WeekMouse
from socialdesk_ui.rooms.calendar.week_painter import Pointer, WeekPainter
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.runtime.thumbnails import Thumbnails

_FIRST_WORKING_HOUR = 8
_EARLIEST_OPENING = 6
"""A post before this hour is no reason to open the week at night."""
_TICK_MS = 30_000


class WeekView(QTableView):
    """Days by 24 hours: seven of them, or one.

    Local times that it emits are naive, in the workspace's zone. A card dropped with Ctrl held is
    copied.
    """

    moment_chosen = Signal(object)
    card_opened = Signal(object)
    crowd_opened = Signal(object, object)
    card_dropped = Signal(object, object, bool)
    menu_wanted = Signal(object, object, object)
    week_left = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        thumbnails: Thumbnails,
        selection: CardSelection,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._appearance, self._thumbnails, self._now = appearance, thumbnails, now
        self._selection = selection
        self._zone = ZoneInfo("UTC")
        self._layouts: list[DayLayout] = []
        self._cards: CardPainter | None = None
        self.week = WeekModel(self)
        self.setModel(self.week)
        self.place = WeekCursor(self, self.week)
        self.place.pushed.connect(self._push)
        self.place.left.connect(self.week_left)
        self.mouse = WeekMouse(self, selection, self)
        self._set_up_table()
        self._follow_mouse()
        selection.changed.connect(self._redraw)
        appearance.changed.connect(self._redraw)
        thumbnails.ready.connect(self._redraw)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._redraw)
        self._clock.start(_TICK_MS)

    def _set_up_table(self) -> None:
        self.day_header = DayHeader(self, self._appearance, self.day, self.today)
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

    def _follow_mouse(self) -> None:
        mouse = self.mouse
        mouse.changed.connect(self._redraw)
        mouse.card_opened.connect(self.card_opened)
        mouse.crowd_opened.connect(self._open_crowd)
        mouse.moment_chosen.connect(self.moment_chosen)
        mouse.card_dropped.connect(self.card_dropped)

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

    def day(self, column: int) -> Day:
        """What a column shows."""
        return self.week.days[column]

    def column_under(self, x: float) -> int:
        """The column at a distance from the viewport's left, or the nearest; -1 without days."""
        return self.columnAt(int(min(max(x, 0), self.viewport().width() - 1)))

    def shown_cards(self) -> tuple[Card, ...]:
        """Every card, in order of time."""
        return tuple(card for day in self.week.days for card in day.cards)

    def is_to_come(self, local: datetime) -> bool:
        """Whether a naive local moment is not past yet."""
        return local.replace(tzinfo=self._zone) > self._now()

    def area(self) -> QRect:
        """The viewport, in its own coordinates."""
        return self.viewport().rect()

    def scroll_bar(self) -> QScrollBar:
        """What scrolls the hours."""
        return self.verticalScrollBar()

    def aim_at(self, where: QPoint | None) -> datetime | None:
        """Show where something dragged over ``where`` (on the screen) would land, and when."""
        if where is None:
            return self.mouse.aim_at(None)
        return self.mouse.aim_at(QPointF(self.viewport().mapFromGlobal(where)))

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
        week = WeekPainter(painter, self._card_painter(), self._thumbnails, self.isRightToLeft())
        week.paint_ground(QRectF(self.viewport().rect()), self.rowViewportPosition(0))
        focus = self.place.card() if self.hasFocus() else None
        pointer = Pointer(self.mouse.hover, focus, self.mouse.dragged, self._selection.keys)
        for column, day in enumerate(self.week.days):
            where = self.column_at(column)
            week.paint_day(day, where, self.placed(column), now, pointer)
        if self.hasFocus() and focus is None and self.currentIndex().isValid():
            week.paint_focus(QRectF(self.visualRect(self.currentIndex())))
        self._paint_drag(week)
        painter.end()

    def _card_painter(self) -> CardPainter:
        theme, ratio = self._appearance.theme, self.devicePixelRatioF()
        cards = self._cards
        if cards is None or cards.theme is not theme or cards.ratio != ratio:
            self._cards = cards = CardPainter(theme, ratio)
        return cards

    def _paint_drag(self, week: WeekPainter) -> None:
        if self.mouse.lifted is not None:
            column, card = self.mouse.lifted
            allowed = self.mouse.may_land()
            week.paint_lifted(card, self.column_at(column), allowed=allowed)
        if self.mouse.landing is not None:
            column, minute = self.mouse.landing
            week.paint_landing(self.column_at(column), local_moment(self.day(column), minute))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        column = self.columnAt(int(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and column >= 0:
            self._follow(event.position(), column)
            self.mouse.press(event, column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)
        self.viewport().setCursor(self.mouse.cursor())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.mouse.release(event)
            self.viewport().setCursor(self.mouse.cursor())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click acted already."""

    def leaveEvent(self, event: QEvent) -> None:
        self.mouse.leave()

    def _open_crowd(self, chip: PlacedChip) -> None:
        corner = chip.box.bottomLeft().toPoint()
        self.crowd_opened.emit(chip.cards, self.viewport().mapToGlobal(corner))

    def _follow(self, point: QPointF, column: int) -> None:
        where = self.column_at(column)
        self.place.follow_mouse(point, column, where, self.placed(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        card = self.place.card()
        if key == Qt.Key.Key_Escape and self.mouse.give_up():
            return
        if key == Qt.Key.Key_Space and card is not None:
            self._selection.toggle(card)
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
        if self.is_to_come(moment):
            self.card_dropped.emit(card, moment, False)

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
