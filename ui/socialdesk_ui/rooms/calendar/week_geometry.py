"""Where everything of a week is on the screen, and what is under a point."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPointF, QRectF

from socialdesk_ui.models.days import Card, Day, SlotMark
from socialdesk_ui.models.placement import More, Placement, Sizes, place_cards

HOUR = 64
"""Height of an hour in pixels."""
SNAP = 15
"""Minutes to which a dragged card jumps."""
_MARGIN = 3
_NARROWEST_LANE = 72
_CARD_SIZES = (42, 60, 18)
"""A card's shortest and tallest, and a chip's height, in minutes: one line of text, or two."""
_SLOT_SIZES = Sizes(shortest=24, tallest=24, chip=0, max_lanes=3)


@dataclass(frozen=True)
class Column:
    """A day's column in the viewport: its left side, its width, and where midnight is."""

    left: float
    width: float
    midnight: float


@dataclass(frozen=True)
class PlacedCard:
    """A card and its rectangle."""

    card: Card
    box: QRectF


@dataclass(frozen=True)
class PlacedChip:
    """A "+N more" and the cards it stands for."""

    cards: tuple[Card, ...]
    box: QRectF


@dataclass(frozen=True)
class PlacedSlot:
    """A free slot and its rectangle."""

    mark: SlotMark
    box: QRectF


@dataclass(frozen=True)
class PlacedDay:
    """All that is drawn in one column."""

    cards: tuple[PlacedCard, ...]
    chips: tuple[PlacedChip, ...]
    slots: tuple[PlacedSlot, ...]

    def card_at(self, point: QPointF) -> Card | None:
        """The card under a point."""
        return next((placed.card for placed in self.cards if placed.box.contains(point)), None)

    def chip_at(self, point: QPointF) -> PlacedChip | None:
        """The "+N more" under a point."""
        return next((chip for chip in self.chips if chip.box.contains(point)), None)

    def slot_at(self, point: QPointF) -> SlotMark | None:
        """The free slot under a point."""
        return next((placed.mark for placed in self.slots if placed.box.contains(point)), None)


class DayLayout:
    """A day's cards laid out for a width; the boxes follow the scroll position."""

    def __init__(self, day: Day, width: int) -> None:
        lanes = max(1, width // _NARROWEST_LANE)
        self._day = day
        self._placement: Placement = place_cards(
            [card.minute for card in day.cards], Sizes(*_CARD_SIZES, lanes)
        )

    def placed(self, column: Column, *, mirrored: bool, earliest_slot: datetime) -> PlacedDay:
        """Everything in viewport coordinates. Slots before ``earliest_slot`` are left out."""
        cards = tuple(
            PlacedCard(
                self._day.cards[p.index], _lane(column, p.top, p.bottom, p.lane, p.lanes, mirrored)
            )
            for p in self._placement.places
        )
        chips = tuple(self._chip(column, more) for more in self._placement.more)
        taken = [placed.box for placed in cards] + [chip.box for chip in chips]
        to_come = [mark for mark in self._day.slots if mark.at > earliest_slot]
        slots = (
            PlacedSlot(to_come[p.index], _lane(column, p.top, p.bottom, p.lane, p.lanes, mirrored))
            for p in place_cards([mark.minute for mark in to_come], _SLOT_SIZES).places
        )
        free = tuple(slot for slot in slots if not any(slot.box.intersects(box) for box in taken))
        return PlacedDay(cards, chips, free)

    def _chip(self, column: Column, more: More) -> PlacedChip:
        hidden = tuple(self._day.cards[index] for index in more.indexes)
        return PlacedChip(hidden, _lane(column, more.top, more.bottom, 0, 1, mirrored=False))


def y_of(column: Column, minute: float) -> float:
    """The height of a minute of the day."""
    return column.midnight + minute * HOUR / 60


def minute_at(column: Column, y: float) -> int:
    """The minute of the day at a height, within the day."""
    return min(max(int((y - column.midnight) * 60 / HOUR), 0), 24 * 60 - 1)


def snapped(minute: float) -> int:
    """The nearest quarter of an hour within the day."""
    return min(max(round(minute / SNAP) * SNAP, 0), 24 * 60 - SNAP)


def local_moment(day: Day, minute: int) -> datetime:
    """A naive local date and time."""
    return datetime.combine(day.date, time()) + timedelta(minutes=minute)


def card_box(column: Column, minute: int) -> QRectF:
    """The box of a card that has the column to itself."""
    return _lane(column, minute, minute + _CARD_SIZES[1], 0, 1, mirrored=False)


def _lane(column: Column, top: int, bottom: int, lane: int, lanes: int, mirrored: bool) -> QRectF:
    width = (column.width - _MARGIN) / lanes
    position = lanes - 1 - lane if mirrored else lane
    left = column.left + _MARGIN + position * width
    upper, lower = y_of(column, top), y_of(column, bottom)
    return QRectF(left, upper + 1, width - _MARGIN, lower - upper - 2)
