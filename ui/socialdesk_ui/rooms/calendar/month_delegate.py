"""How a day looks in the month: its date, and its first posts as lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.days import MOST_CARDS, Card, CardKey, Day, Load
from socialdesk_ui.models.month_model import MonthModel
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.rooms.calendar.month_kit import AVATAR, ICON, LINE, MARK, MonthKit

_DATE = 28
_GAP = 4


@dataclass(frozen=True)
class MonthLook:
    """What a day's look depends on beside the day."""

    kit: MonthKit
    month: int
    today: date
    mirrored: bool
    focused: QModelIndex
    chosen: frozenset[CardKey] = frozenset()
    landing: date | None = None
    """The day on which what is dragged would land."""


def lines_that_fit(height: int, cards: int) -> int:
    """How many of a day's cards are shown; if not all fit, a line is kept for "+N more"."""
    room = max(0, min(MOST_CARDS + 1, (height - _DATE - 2) // LINE))
    if cards <= min(room, MOST_CARDS):
        return cards
    return max(0, room - 1)


def text_room(line: int, time: int) -> tuple[int, int]:
    """Where a card's text begins on a line, and how wide it may be, by the widths of both."""
    start = MARK + _GAP + time + _GAP
    return start, line - start - AVATAR - _GAP


def has_room_for_avatar(line: int, time: int) -> bool:
    """Whether a line keeps some text beside the channel's disc."""
    return text_room(line, time)[1] > AVATAR


class MonthDelegate(QStyledItemDelegate):
    """Paints days; also knows which line of a day is under a point."""

    def __init__(self, look: Callable[[], MonthLook], parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def line_at(self, cell: QRect, point: QPoint, cards: int) -> int | None:
        """The number of the card under ``point``."""
        line = (point.y() - cell.top() - _DATE) // LINE
        return line if 0 <= line < lines_that_fit(cell.height(), cards) else None

    def lines_in(self, cell: QRect, cards: int) -> int:
        """How many of a day's cards are listed."""
        return lines_that_fit(cell.height(), cards)

    def leads_to_day(self, cell: QRect, point: QPoint, cards: int) -> bool:
        """Whether ``point`` is on the date or on "+N more"."""
        shown = lines_that_fit(cell.height(), cards)
        line = (point.y() - cell.top() - _DATE) // LINE
        return point.y() - cell.top() < _DATE or (shown < cards and line == shown)

    def line_box(self, cell: QRect, number: int) -> QRect:
        """Where a day's card is drawn."""
        return QRect(cell.left() + 6, cell.top() + _DATE + number * LINE, cell.width() - 12, LINE)

    def lay_out(self, day: Day, cell: QSize) -> None:
        """Have a day's texts ready, so that painting it in a cell of this size is quick."""
        kit, box = self._look().kit, QRect(QPoint(), cell)
        shown = lines_that_fit(cell.height(), len(day.cards) + day.more)
        width = self.line_box(box, 0).width()
        for card in day.cards[:shown]:
            kit.words(card.text, max(0, text_room(width, kit.time(card.at)[1])[1]))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        look, cell = self._look(), QRect(option.rect)
        _DayPainter(painter, look, cell, self.line_box).paint(
            model.day(index), focused=index == look.focused
        )


class _DayPainter:
    def __init__(
        self,
        painter: QPainter,
        look: MonthLook,
        cell: QRect,
        line_box: Callable[[QRect, int], QRect],
    ) -> None:
        self._painter, self._look, self._kit, self._cell = painter, look, look.kit, cell
        self._line_box = line_box

    def paint(self, day: Day, *, focused: bool) -> None:
        painter, kit, cell = self._painter, self._kit, self._cell
        painter.fillRect(cell, self._ground(day))
        painter.setPen(kit.line)
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        end = (cell.topLeft(), cell.bottomLeft())
        painter.drawLine(*(end if self._look.mirrored else (cell.topRight(), cell.bottomRight())))
        self._date(day)
        self._marks(day)
        count = len(day.cards) + day.more
        shown = lines_that_fit(cell.height(), count)
        past = day.date < self._look.today
        self._cards(day.cards[:shown], past=past)
        if shown < count:
            self._more(self._line_box(cell, shown), count - shown)
        if focused:
            self._ring()

    def _ring(self) -> None:
        painter, theme = self._painter, self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = theme.figures.radius_control
        painter.drawRoundedRect(self._cell.adjusted(1, 1, -2, -2), radius, radius)

    def _ground(self, day: Day) -> QColor:
        if day.date == self._look.landing:
            return self._kit.chosen_ground
        if day.date == self._look.today:
            return self._kit.today_ground
        if day.date.month != self._look.month:
            return self._kit.other_ground
        return self._kit.ground

    def _date(self, day: Day) -> None:
        painter, kit, cell = self._painter, self._kit, self._cell
        disc = self._at_start(QRect(cell.left() + 5, cell.top() + 3, 22, 22), cell)
        is_today = day.date == self._look.today
        if is_today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(kit.theme.colour("accent"))
            painter.drawEllipse(disc)
        quiet = day.date < self._look.today or day.date.month != self._look.month
        colour = kit.theme.colour("on_accent") if is_today else kit.muted if quiet else kit.text
        painter.setPen(colour)
        painter.setFont(kit.date)
        number, width = kit.day_number(day.date.day)
        middle = disc.center() - QPoint((width - 1) // 2, round(number.size().height() / 2) - 1)
        painter.drawStaticText(middle, number)

    def _marks(self, day: Day) -> None:
        """Beside the date: that it is over-full, its holiday and notes, or that it is silent."""
        over = day.load is Load.OVER
        if not (over or day.marks or day.gap):
            return
        painter, kit, cell = self._painter, self._kit, self._cell
        box = QRect(cell.left() + 34, cell.top() + 3, cell.width() - 40, 22)
        icon = "warning" if over else "star" if day.holiday else "push-pin" if day.notes else ""
        token = "warning" if over else "muted"
        if icon:
            place = self._at_start(QRect(box.left(), box.top() + 5, ICON, ICON), cell)
            painter.drawPixmap(place.topLeft(), kit.icon(icon, token))
            box.setLeft(box.left() + ICON + 4)
        say = QCoreApplication.translate
        first = say("Month", "Over-full") if over else ""
        words = " · ".join(part for part in (first, day.marks) if part)
        painter.setFont(kit.note)
        painter.setPen(kit.theme.colour(token))
        self._words(self._at_start(box, cell), words or say("Month", "Silent"))

    def _cards(self, cards: Sequence[Card], *, past: bool) -> None:
        """Each on a line: state, time, text, avatar. The pen changes twice, not for each."""
        painter, kit, look = self._painter, self._kit, self._look
        box = self._line_box(self._cell, 0)
        first, width, drop = box.top(), box.width(), kit.drop
        left, right, mirrored = box.left(), box.right() + 1, look.mirrored
        painter.setFont(kit.note)
        painter.setPen(kit.muted)
        for number, card in enumerate(cards):
            top = first + number * LINE
            chosen = bool(look.chosen) and card.key in look.chosen
            if chosen:
                painter.fillRect(left, top, width, LINE, kit.chosen_ground)
            mark = kit.state_mark(card.state, mirrored=mirrored)
            painter.drawPixmap(right - MARK if mirrored else left, top, mark)
            time, long = kit.time(card.at)
            start = MARK + _GAP
            if start + long > width:
                continue
            painter.drawStaticText(
                right - start - long if mirrored else left + start, top + drop, time
            )
            if card.channels and has_room_for_avatar(width, long):
                disc = left if mirrored else right - AVATAR
                tick = kit.icon("check-circle", "accent") if chosen else None
                painter.drawPixmap(disc, top + 3, tick or kit.avatar(card.channels[0]))
        painter.setPen(kit.muted if past else kit.text)
        for number, card in enumerate(cards):
            start, room = text_room(width, kit.time(card.at)[1])
            if room <= 0:
                continue
            words, long = kit.words(card.text, room)
            at = right - start - long if mirrored else left + start
            painter.drawStaticText(at, first + number * LINE + drop, words)

    def _more(self, line: QRect, count: int) -> None:
        painter, kit = self._painter, self._kit
        painter.setFont(kit.note_strong)
        painter.setPen(kit.text)
        words, width = kit.more(count)
        at = line.right() + 1 - 7 - width if self._look.mirrored else line.left() + 7
        painter.drawStaticText(at, line.top() + kit.drop, words)

    def _words(self, box: QRect, words: str) -> None:
        shown = self._kit.measure.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _at_start(self, box: QRect, within: QRect) -> QRect:
        if not self._look.mirrored:
            return box
        left = within.right() - (box.right() - within.left())
        return QRect(left, box.top(), box.width(), box.height())
