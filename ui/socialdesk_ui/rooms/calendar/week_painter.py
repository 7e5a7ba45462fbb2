"""Paints one frame of the week."""

from dataclasses import dataclass
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from socialdesk_ui.models.days import Card, CardKey, Day
from socialdesk_ui.rooms.calendar.card_painter import CardLook, CardPainter
from socialdesk_ui.rooms.calendar.week_geometry import (
    HOUR,
    Column,
    PlacedChip,
    PlacedDay,
    PlacedSlot,
    card_box,
    minute_at,
    y_of,
)
from socialdesk_ui.runtime.i18n import time_text
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import text_font
from socialdesk_ui.runtime.thumbnails import Thumbnails

_HINT_ICON = 12


@dataclass(frozen=True)
class Pointer:
    """Where the mouse and the keyboard are, and what is being dragged."""

    hover: QPointF | None = None
    focus: Card | None = None
    dragged: Card | None = None
    chosen: frozenset[CardKey] = frozenset()


class WeekPainter:
    """Draws into the viewport; made anew for each frame, so it always has the current theme."""

    def __init__(
        self, painter: QPainter, cards: CardPainter, thumbnails: Thumbnails, mirrored: bool
    ) -> None:
        self._painter, self._theme, self._thumbnails = painter, cards.theme, thumbnails
        self._mirrored = mirrored
        self._cards = cards
        self._seen = QRectF(painter.viewport())

    def paint_ground(self, area: QRectF, midnight: float) -> None:
        """The background and the hour lines."""
        self._painter.fillRect(area, self._theme.colour("bg"))
        self._painter.setPen(self._theme.mixed("line", "bg", 0.45))
        for hour in range(25):
            y = midnight + hour * HOUR
            self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def paint_day(
        self, day: Day, column: Column, placed: PlacedDay, now: datetime, pointer: Pointer
    ) -> None:
        """One column: its tint and edge, free slots, cards, and the now line."""
        if day.date == now.date():
            self._tint(column)
        self._edge(column)
        for slot in placed.slots:
            self._slot(slot, pointer.hover)
        self._hint(day, column, placed, now, pointer)
        for each in placed.cards:
            if not each.box.intersects(self._seen):
                continue
            look = CardLook(
                mirrored=self._mirrored,
                faded=day.date < now.date(),
                absent=each.card is pointer.dragged,
                hovered=pointer.hover is not None and each.box.contains(pointer.hover),
                focused=each.card is pointer.focus,
                chosen=each.card.key in pointer.chosen,
                picture=self._thumbnails.get(each.card.picture) if each.card.picture else None,
            )
            self._cards.paint(self._painter, each.box, each.card, look)
        for chip in placed.chips:
            self._chip(chip, pointer)
        if day.date == now.date():
            self._now_line(column, now)

    def paint_lifted(self, card: Card, column: Column, *, allowed: bool) -> None:
        """The card under the pointer, at the time at which it would land."""
        look = CardLook(mirrored=self._mirrored, focused=allowed, lifted=True)
        self._painter.setOpacity(1.0 if allowed else 0.5)
        self._cards.paint(self._painter, card_box(column, card.minute), card, look)
        self._painter.setOpacity(1.0)

    def paint_landing(self, column: Column, local: datetime) -> None:
        """Where something that is dragged in would land."""
        box = card_box(column, local.hour * 60 + local.minute)
        theme, radius = self._theme, self._theme.figures.radius_card
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
        self._painter.setBrush(theme.mixed("accent", "bg", 0.18))
        self._painter.drawRoundedRect(box, radius, radius)
        self._plus(box, time_text(local), "accent")

    def paint_focus(self, box: QRectF) -> None:
        """The ring around a focused hour without cards."""
        width = self._theme.figures.focus_ring
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour("accent"), width))
        radius = self._theme.figures.radius_control
        self._painter.drawRoundedRect(box.adjusted(3, 2, -3, -2), radius, radius)

    def _tint(self, column: Column) -> None:
        box = QRectF(column.left, column.midnight, column.width, 24 * HOUR)
        self._painter.fillRect(box, self._theme.mixed("accent", "bg", 0.07))
        self._painter.setPen(self._theme.mixed("line", "bg", 0.6))
        for hour in range(25):
            y = column.midnight + hour * HOUR
            self._painter.drawLine(
                QPointF(column.left, y), QPointF(column.left + column.width - 1, y)
            )

    def _edge(self, column: Column) -> None:
        x = column.left + (column.width - 1 if self._mirrored else 0)
        self._painter.setPen(self._theme.colour("line"))
        self._painter.drawLine(QPointF(x, column.midnight), QPointF(x, column.midnight + 24 * HOUR))

    def _slot(self, slot: PlacedSlot, hover: QPointF | None) -> None:
        hovered = hover is not None and slot.box.contains(hover)
        colour = self._theme.colour("accent" if hovered else "muted")
        pen = QPen(colour if hovered else self._theme.mixed("muted", "bg", 0.55), 1)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        radius = self._theme.figures.radius_control
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(pen)
        self._painter.setBrush(
            self._theme.mixed("accent", "bg", 0.1) if hovered else Qt.BrushStyle.NoBrush
        )
        box = slot.box.adjusted(0.5, 0.5, -0.5, -0.5)
        self._painter.drawRoundedRect(box, radius, radius)
        self._plus(slot.box, time_text(slot.mark.at), "accent" if hovered else "muted")

    def _hint(
        self, day: Day, column: Column, placed: PlacedDay, now: datetime, pointer: Pointer
    ) -> None:
        """Under the mouse, an empty hour says what a click does."""
        point = pointer.hover
        if point is None or pointer.dragged is not None:
            return
        if not column.left <= point.x() < column.left + column.width:
            return
        if placed.card_at(point) or placed.chip_at(point) or placed.slot_at(point):
            return
        hour = minute_at(column, point.y()) // 60
        moment = datetime.combine(day.date, time(hour), now.tzinfo)
        if moment < now:
            return
        top = y_of(column, hour * 60)
        box = QRectF(column.left + 3, top + 1, column.width - 6, 24)
        if not any(box.intersects(card.box) for card in placed.cards):
            self._plus(box, time_text(moment), "accent")

    def _plus(self, box: QRectF, words: str, token: str) -> None:
        colour = self._theme.colour(token)
        self._painter.setFont(text_font(self._theme.figures.font_note))
        words_width = self._painter.fontMetrics().horizontalAdvance(words) + 1
        width = _HINT_ICON + 4 + words_width
        left = box.center().x() - width / 2
        icon_left = left + width - _HINT_ICON if self._mirrored else left
        text_left = left if self._mirrored else left + _HINT_ICON + 4
        middle = box.center().y()
        icon = QRectF(icon_left, middle - _HINT_ICON / 2, _HINT_ICON, _HINT_ICON)
        paint_icon(self._painter, icon, "plus", colour)
        self._painter.setPen(colour)
        room = QRectF(text_left, box.top(), words_width, box.height())
        self._painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _chip(self, chip: PlacedChip, pointer: Pointer) -> None:
        theme = self._theme
        hovered = pointer.hover is not None and chip.box.contains(pointer.hover)
        focused = any(card is pointer.focus for card in chip.cards)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = theme.figures.focus_ring if focused else 1
        self._painter.setPen(QPen(theme.colour("accent" if focused else "line"), ring))
        self._painter.setBrush(theme.mixed("text", "raised", 0.08 if hovered else 0.0))
        radius = theme.figures.radius_control
        self._painter.drawRoundedRect(chip.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._painter.setPen(theme.colour("text"))
        self._painter.setFont(text_font(theme.figures.font_note, strong=True))
        more = QCoreApplication.translate("Week", "+{count} more")
        words = more.format(count=len(chip.cards))
        self._painter.drawText(chip.box, Qt.AlignmentFlag.AlignCenter, words)

    def _now_line(self, column: Column, now: datetime) -> None:
        y = y_of(column, now.hour * 60 + now.minute)
        accent = self._theme.colour("error")
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(accent, 1))
        self._painter.drawLine(QPointF(column.left, y), QPointF(column.left + column.width, y))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(accent)
        start = column.left + (column.width if self._mirrored else 0)
        self._painter.drawEllipse(QPointF(start, y), 3.5, 3.5)
