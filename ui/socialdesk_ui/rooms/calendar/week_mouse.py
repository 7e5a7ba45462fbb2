"""What the mouse does in the table of hours: clicks, choosing, and dragging cards elsewhere."""

from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.rooms.calendar.card_drag import CardDrag
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.rooms.calendar.week_geometry import (
    HOUR,
    Column,
    PlacedDay,
    local_moment,
    minute_at,
    snapped,
)

_SCROLL_ZONE = 28
_COPIES = Qt.KeyboardModifier.ControlModifier


class Hours(Protocol):
    """The table as the mouse knows it."""

    def column_under(self, x: float) -> int: ...

    def column_at(self, column: int) -> Column: ...

    def placed(self, column: int) -> PlacedDay: ...

    def day(self, column: int) -> Day: ...

    def shown_cards(self) -> tuple[Card, ...]: ...

    def is_to_come(self, local: datetime) -> bool: ...

    def area(self) -> QRect: ...

    def scroll_bar(self) -> QScrollBar: ...


class WeekMouse(QObject):
    """Follows the pointer over the hours. Moments are naive, in the workspace's zone.

    A drop with Ctrl held leaves a copy. ``landing`` is where something from elsewhere would land,
    as (column, minute of the day).
    """

    changed = Signal()
    card_opened = Signal(object)
    crowd_opened = Signal(object)
    moment_chosen = Signal(object)
    card_dropped = Signal(object, object, bool)

    def __init__(self, hours: Hours, selection: CardSelection, parent: QObject) -> None:
        super().__init__(parent)
        self._hours, self._selection = hours, selection
        self._drag: CardDrag | None = None
        self._pressed_at: QPointF | None = None
        self._refused = False
        self.hover: QPointF | None = None
        self.landing: tuple[int, int] | None = None

    @property
    def dragged(self) -> Card | None:
        """The card that is pressed or under way."""
        return self._drag.card if self._drag else None

    @property
    def lifted(self) -> tuple[int, Card] | None:
        """The dragged card at the time at which it would land, and its column."""
        moment = self._target()
        if self._drag is None or self._drag.target is None or moment is None:
            return None
        card = self._drag.card
        return self._drag.target[0], replace(card, at=moment.replace(tzinfo=card.at.tzinfo))

    def may_land(self) -> bool:
        """Whether a drop here would be heeded."""
        moment = self._target()
        return moment is not None and self._hours.is_to_come(moment)

    def press(self, event: QMouseEvent, column: int) -> None:
        """A card that may move can be dragged from now on; what is out, or on its way, stays."""
        self._pressed_at = event.position()
        card = self._hours.placed(column).card_at(event.position())
        if card is not None and (card.movable or event.modifiers() & _COPIES):
            self._drag = CardDrag(card, event.position(), self._hours.column_at(column))

    def move(self, event: QMouseEvent) -> None:
        """Hover, or drag."""
        self.hover = event.position()
        drag = self._drag
        self._refused = drag is None and self._is_far(event.position())
        if drag is not None and drag.begins(event.position(), QApplication.startDragDistance()):
            drag.copies = bool(event.modifiers() & _COPIES)
            self._scroll_near_edges(event.position())
            column = self._hours.column_under(event.position().x())
            if column >= 0:
                drag.aim(column, self._hours.column_at(column), event.position())
        self.changed.emit()

    def release(self, event: QMouseEvent) -> None:
        """Drop what was dragged, or click; a press that wandered off means neither."""
        far = self._is_far(event.position())
        drag, self._drag = self._drag, None
        self._pressed_at, self._refused = None, False
        self.changed.emit()
        if drag is not None and drag.moving:
            drag.copies = bool(event.modifiers() & _COPIES)
            self._drop(drag)
        elif not far and self._hours.area().contains(event.position().toPoint()):
            self._click(event)

    def leave(self) -> None:
        """The pointer is elsewhere."""
        self.hover = None
        self.changed.emit()

    def give_up(self) -> bool:
        """Put the dragged card back; whether there was one."""
        dragging, self._drag = self._drag is not None, None
        self.changed.emit()
        return dragging

    def aim_at(self, point: QPointF | None) -> datetime | None:
        """Show where something from elsewhere would land; the moment, where it may."""
        self.landing = None
        column = self._hours.column_under(point.x()) if point is not None else -1
        moment = None
        if point is not None and column >= 0 and self._hours.area().contains(point.toPoint()):
            slot = self._hours.placed(column).slot_at(point)
            minute = minute_at(self._hours.column_at(column), point.y())
            chosen = slot.minute if slot is not None else snapped(minute - HOUR // 8)
            moment = local_moment(self._hours.day(column), chosen)
            if self._hours.is_to_come(moment):
                self.landing = (column, chosen)
            else:
                moment = None
        self.changed.emit()
        return moment

    def _is_far(self, point: QPointF) -> bool:
        """Whether the pointer left the place where it was pressed, if it was."""
        start = self._pressed_at
        far = QApplication.startDragDistance()
        return start is not None and (point - start).manhattanLength() >= far

    def cursor(self) -> Qt.CursorShape:
        """The shape that tells what a release would do."""
        if self._refused:
            return Qt.CursorShape.ForbiddenCursor
        if self._drag is None or not self._drag.moving:
            return Qt.CursorShape.PointingHandCursor
        if not self.may_land():
            return Qt.CursorShape.ForbiddenCursor
        copies = self._drag.copies
        return Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor

    def _click(self, event: QMouseEvent) -> None:
        point = event.position()
        column = self._hours.column_under(point.x())
        if column < 0:
            return
        placed = self._hours.placed(column)
        card, chip, slot = placed.card_at(point), placed.chip_at(point), placed.slot_at(point)
        if card is not None:
            shown = self._hours.shown_cards()
            if not self._selection.clicked(card, shown, event.modifiers()):
                self.card_opened.emit(card)
        elif chip is not None:
            self.crowd_opened.emit(chip)
        elif slot is not None:
            self.moment_chosen.emit(slot.at.replace(tzinfo=None))
        else:
            hour = minute_at(self._hours.column_at(column), point.y()) // 60
            self.moment_chosen.emit(local_moment(self._hours.day(column), hour * 60))

    def _drop(self, drag: CardDrag) -> None:
        if drag.target is None or not (drag.copies or drag.card.movable):
            return
        column, minute = drag.target
        moment = local_moment(self._hours.day(column), minute)
        unmoved = moment == drag.card.at.replace(tzinfo=None) and not drag.copies
        if not unmoved and self._hours.is_to_come(moment):
            self.card_dropped.emit(drag.card, moment, drag.copies)

    def _target(self) -> datetime | None:
        if self._drag is None or self._drag.target is None:
            return None
        column, minute = self._drag.target
        return local_moment(self._hours.day(column), minute)

    def _scroll_near_edges(self, point: QPointF) -> None:
        bar = self._hours.scroll_bar()
        if point.y() < _SCROLL_ZONE:
            bar.setValue(bar.value() - HOUR // 4)
        elif point.y() > self._hours.area().height() - _SCROLL_ZONE:
            bar.setValue(bar.value() + HOUR // 4)
