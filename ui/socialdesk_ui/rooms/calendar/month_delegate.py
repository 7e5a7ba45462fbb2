"""How a day looks in the month: its date, and its first posts as lines."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.days import Card, Day, Load
from socialdesk_ui.models.month_model import MonthModel
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.i18n import day_text, time_text
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.theme import Appearance, Theme, text_font
from socialdesk_ui.widgets.avatar import paint_avatar

_DATE = 28
_LINE = 20
_MOST_LINES = 4
_ICON = 13
_AVATAR = 14


@dataclass(frozen=True)
class MonthLook:
    """What a day's look depends on beside the day."""

    month: int
    today: date
    mirrored: bool
    focused: QModelIndex


def lines_that_fit(height: int, cards: int) -> int:
    """How many of a day's cards are shown; if not all fit, a line is kept for "+N more"."""
    room = max(0, min(_MOST_LINES + 1, (height - _DATE - 2) // _LINE))
    if cards <= min(room, _MOST_LINES):
        return cards
    return max(0, room - 1)


class MonthDelegate(QStyledItemDelegate):
    """Paints days; also knows which line of a day is under a point."""

    def __init__(
        self, appearance: Appearance, look: Callable[[], MonthLook], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance, self._look = appearance, look

    def line_at(self, cell: QRect, point: QPoint, cards: int) -> int | None:
        """The number of the card under ``point``."""
        line = (point.y() - cell.top() - _DATE) // _LINE
        return line if 0 <= line < lines_that_fit(cell.height(), cards) else None

    def leads_to_week(self, cell: QRect, point: QPoint, cards: int) -> bool:
        """Whether ``point`` is on the date or on "+N more"."""
        shown = lines_that_fit(cell.height(), cards)
        line = (point.y() - cell.top() - _DATE) // _LINE
        return point.y() - cell.top() < _DATE or (shown < cards and line == shown)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, MonthModel):
            return
        cell: QRect = option.rect
        _DayPainter(painter, self._appearance.theme, self._look()).paint(
            model.day(index), cell, focused=index == self._look().focused
        )


class _DayPainter:
    def __init__(self, painter: QPainter, theme: Theme, look: MonthLook) -> None:
        self._painter, self._theme, self._look = painter, theme, look

    def paint(self, day: Day, cell: QRect, *, focused: bool) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(cell, self._ground(day))
        painter.setPen(theme.colour("line"))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        end = (cell.topLeft(), cell.bottomLeft())
        painter.drawLine(*(end if self._look.mirrored else (cell.topRight(), cell.bottomRight())))
        self._date(day, cell)
        self._load(day, cell)
        shown = lines_that_fit(cell.height(), len(day.cards))
        for number, card in enumerate(day.cards[:shown]):
            self._card(card, self._line(cell, number), past=day.date < self._look.today)
        if shown < len(day.cards):
            self._more(self._line(cell, shown), len(day.cards) - shown)
        if focused:
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.figures.radius_control
            painter.drawRoundedRect(cell.adjusted(1, 1, -2, -2), radius, radius)
        painter.restore()

    def _ground(self, day: Day) -> QColor:
        if day.date == self._look.today:
            return self._theme.mixed("accent", "bg", 0.07)
        if day.date.month != self._look.month:
            return self._theme.mixed("raised", "bg", 0.6)
        return self._theme.colour("bg")

    def _date(self, day: Day, cell: QRect) -> None:
        painter, theme = self._painter, self._theme
        disc = self._at_start(QRect(cell.left() + 5, cell.top() + 3, 22, 22), cell)
        is_today = day.date == self._look.today
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc)
        quiet = day.date < self._look.today or day.date.month != self._look.month
        painter.setPen(theme.colour("on_accent" if is_today else "muted" if quiet else "text"))
        painter.setFont(text_font(theme.figures.font_body, strong=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, day_text(day.date, "d"))

    def _load(self, day: Day, cell: QRect) -> None:
        """A word beside the date where the day is over-full, or a gap between busy ones."""
        if day.load is not Load.OVER and not day.gap:
            return
        painter, theme = self._painter, self._theme
        over = day.load is Load.OVER
        colour = theme.colour("warning" if over else "muted")
        box = QRect(cell.left() + 34, cell.top() + 3, cell.width() - 40, 22)
        if over:
            icon = self._at_start(QRect(box.left(), box.top() + 5, _ICON, _ICON), cell)
            paint_icon(painter, icon, "warning", colour)
            box.setLeft(box.left() + _ICON + 4)
        say = QCoreApplication.translate
        words = say("Month", "Over-full") if over else say("Month", "Silent")
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(colour)
        self._words(self._at_start(box, cell), words)

    def _card(self, card: Card, line: QRect, *, past: bool) -> None:
        painter, theme = self._painter, self._theme
        state = theme.state(card.state)
        edge = self._at_start(QRect(line.left(), line.top() + 2, 3, line.height() - 4), line)
        painter.fillRect(edge, state)
        icon = self._at_start(QRect(line.left() + 7, line.top() + 3, _ICON, _ICON), line)
        paint_icon(painter, icon, state_icons()[card.state], state)
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(theme.colour("muted"))
        time = time_text(card.at)
        width = painter.fontMetrics().horizontalAdvance(time) + 2
        start = line.left() + 7 + _ICON + 4
        box = self._at_start(QRect(start, line.top(), width, line.height()), line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, time)
        end = line.right() - _AVATAR
        if end - start - width > 2 * _AVATAR and card.channels:
            place = QRect(end, line.top() + 3, _AVATAR, _AVATAR)
            channel = card.channels[0]
            disc = self._at_start(place, line)
            paint_avatar(painter, disc, channel.name, channel.network, theme)
        painter.setPen(theme.colour("muted" if past else "text"))
        room = QRect(start + width + 4, line.top(), end - start - width - 8, line.height())
        self._words(self._at_start(room, line), card.text)

    def _more(self, line: QRect, count: int) -> None:
        theme = self._theme
        self._painter.setFont(text_font(theme.figures.font_note, strong=True))
        self._painter.setPen(theme.colour("text"))
        words = QCoreApplication.translate("Month", "+{count} more").format(count=count)
        inner = line.adjusted(7, 0, 0, 0)
        self._words(self._at_start(inner, line), words)

    def _words(self, box: QRect, words: str) -> None:
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self._painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self, cell: QRect, number: int) -> QRect:
        return QRect(cell.left() + 6, cell.top() + _DATE + number * _LINE, cell.width() - 12, _LINE)

    def _at_start(self, box: QRect, within: QRect) -> QRect:
        if not self._look.mirrored:
            return box
        left = within.right() - (box.right() - within.left())
        return QRect(left, box.top(), box.width(), box.height())
