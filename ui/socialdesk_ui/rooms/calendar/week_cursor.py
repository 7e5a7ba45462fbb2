"""The keyboard's place in the week: an hour, and in an hour with posts one of them."""

from datetime import datetime

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from socialdesk_ui.models.days import Card
from socialdesk_ui.models.week_model import HOURS, WeekModel
from socialdesk_ui.rooms.calendar.week_geometry import Column, PlacedDay, local_moment, minute_at

STEPS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
"""Days and hours (or posts within the hour) that an arrow key goes."""

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class WeekCursor(QObject):
    """Moves through ``table`` over ``week``. ``pushed`` asks to move a card to a local moment."""

    pushed = Signal(object, object)
    left = Signal(int)

    def __init__(self, table: QTableView, week: WeekModel) -> None:
        super().__init__(table)
        self._table, self._week = table, week
        self._step = 0

    def card(self) -> Card | None:
        """The card that the cursor is on."""
        index = self._table.currentIndex()
        if not index.isValid():
            return None
        cards = self._week.cards_in(index.row(), index.column())
        return cards[min(self._step, len(cards) - 1)] if cards else None

    def moment(self) -> datetime | None:
        """The start of the hour that the cursor is in, local and naive."""
        index = self._table.currentIndex()
        if not index.isValid():
            return None
        return local_moment(self._week.days[index.column()], index.row() * 60)

    def chosen_moment(self) -> datetime | None:
        """What Enter means: the hour's free slot where it has one, else its start."""
        index = self._table.currentIndex()
        if not index.isValid():
            return None
        marks = self._week.days[index.column()].slots
        slot = next((mark.at for mark in marks if mark.at.hour == index.row()), None)
        return slot.replace(tzinfo=None) if slot else self.moment()

    def go_to(self, row: int, column: int, step: int = 0) -> None:
        """Put the cursor into an hour, without scrolling."""
        self._step = step
        selection = self._table.selectionModel()
        index = self._week.index(row, column)
        selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        self._table.viewport().update()

    def follow_mouse(self, point: QPointF, number: int, column: Column, placed: PlacedDay) -> None:
        """Put the cursor where the mouse was pressed."""
        card = placed.card_at(point)
        hour = card.at.hour if card else minute_at(column, point.y()) // 60
        cards = self._week.cards_in(hour, number)
        self.go_to(hour, number, cards.index(card) if card in cards else 0)

    def takes(self, event: QKeyEvent) -> bool:
        """Act on an arrow key; whether it was one."""
        key = Qt.Key(event.key())
        if key not in STEPS or event.modifiers() & _COMMANDS:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._push(*self._direction(key))
        else:
            self._walk(*self._direction(key))
        return True

    def _direction(self, key: Qt.Key) -> tuple[int, int]:
        days, hours = STEPS[key]
        return (-days if self._table.isRightToLeft() else days), hours

    def _push(self, days: int, hours: int) -> None:
        """Move the card by a day or an hour."""
        card, index = self.card(), self._table.currentIndex()
        if card is None or not card.movable:
            return
        column, minute = index.column() + days, card.minute + 60 * hours
        if 0 <= column < len(self._week.days) and 0 <= minute < HOURS * 60:
            self.go_to(minute // 60, column)
            self.pushed.emit(card, local_moment(self._week.days[column], minute))

    def _walk(self, days: int, hours: int) -> None:
        """Step to the hour's next card, the next hour or day, or over the week's edge."""
        index = self._table.currentIndex()
        row, column = index.row() + hours, index.column() + days
        cards = self._week.cards_in(index.row(), index.column())
        if hours and 0 <= self._step + hours < len(cards):
            self.go_to(index.row(), index.column(), self._step + hours)
        elif not 0 <= column < len(self._week.days):
            self.left.emit(days)
            self.go_to(index.row(), 0 if days > 0 else len(self._week.days) - 1)
        elif 0 <= row < HOURS:
            last = len(self._week.cards_in(row, column)) - 1
            self.go_to(row, column, max(0, last) if hours < 0 else 0)
            self._table.scrollTo(self._table.currentIndex())
