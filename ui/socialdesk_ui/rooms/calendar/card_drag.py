"""A card under way to another time."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from socialdesk_ui.models.days import Card
from socialdesk_ui.rooms.calendar.week_geometry import HOUR, Column, snapped, y_of


class CardDrag:
    """From the press on a card to its drop; ``target`` is (column, minute of the day)."""

    def __init__(self, card: Card, pressed_at: QPointF, column: Column) -> None:
        self.card = card
        self.moving = False
        self.copies = False
        self.target: tuple[int, int] | None = None
        self._pressed_at = pressed_at
        self._grip = pressed_at.y() - y_of(column, card.minute)

    def begins(self, point: QPointF, distance: int) -> bool:
        """Whether the pointer went far enough for this to be a drag rather than a click."""
        away = point - self._pressed_at
        self.moving = self.moving or away.manhattanLength() >= distance
        return self.moving

    def aim(self, number: int, column: Column, point: QPointF) -> None:
        """Point at a time: the card's top, not the pointer, decides."""
        minute = (point.y() - self._grip - column.midnight) * 60 / HOUR
        self.target = (number, snapped(minute))


class MonthDrag:
    """A card under way to another day."""

    def __init__(self, card: Card, pressed_at: QPoint) -> None:
        self.card = card
        self.moving = False
        self._pressed_at = pressed_at

    def begins(self, point: QPoint) -> bool:
        """Whether the pointer went far enough for this to be a drag rather than a click."""
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        self.moving = self.moving or far
        return self.moving
