"""How a day's head and a post look in the list."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from socialdesk_ui.models.agenda_model import AgendaModel
from socialdesk_ui.models.days import Card, CardKey, Day
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.i18n import day_text, isolated, state_word, time_text
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.avatar import paint_avatar

_HEAD = 44
_ROW = 56
_ICON = 14
_AVATAR = 20
_TIME = 76


@dataclass(frozen=True)
class AgendaLook:
    """What the rows depend on beside the posts."""

    today: date
    chosen: frozenset[CardKey]


class AgendaDelegate(QStyledItemDelegate):
    """Time first, then the text over its state and channels."""

    def __init__(
        self, appearance: Appearance, look: Callable[[], AgendaLook], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance, self._look = appearance, look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEAD if isinstance(_row(index), Day) else _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = _row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = _RowPainter(painter, self._appearance, option, self._look())
        if isinstance(row, Day):
            rows.head(row)
        else:
            rows.card(row)
        painter.restore()


class _RowPainter:
    def __init__(
        self,
        painter: QPainter,
        appearance: Appearance,
        option: QStyleOptionViewItem,
        look: AgendaLook,
    ) -> None:
        self._painter, self._theme, self._look = painter, appearance.theme, look
        self._cell = QRect(option.rect)
        self._state: QStyle.StateFlag = option.state
        self._direction: Qt.LayoutDirection = option.direction
        gap = self._theme.figures.gap_l
        self._inner = self._cell.adjusted(gap, 0, -gap, 0)

    def head(self, day: Day) -> None:
        theme, inner = self._theme, self._inner
        is_today = day.date == self._look.today
        self._painter.fillRect(self._cell, theme.colour("bg"))
        strong = text_font(theme.figures.font_writing, strong=True)
        line = inner.adjusted(0, 12, 0, -4)
        colour = theme.colour("accent" if is_today else "text")
        used = self._say(line, day_text(day.date, "dddd d MMMM"), strong, colour)
        if is_today:
            strong = text_font(theme.figures.font_note, strong=True)
            used += 10 + self._say(line.adjusted(used + 10, 0, 0, 0), _today_word(), strong, colour)
        note = text_font(theme.figures.font_note)
        self._say(line.adjusted(used + 10, 0, 0, 0), day.marks, note, theme.colour("muted"))
        self._painter.setPen(theme.colour("line"))
        self._painter.drawLine(self._cell.bottomLeft(), self._cell.bottomRight())

    def card(self, card: Card) -> None:
        theme, figures = self._theme, self._theme.figures
        self._ground(card)
        inner = self._inner.adjusted(0, 8, 0, -8)
        past = card.at.date() < self._look.today
        time = QRect(inner.left(), inner.top(), _TIME, 20)
        strong = text_font(figures.font_body, strong=True)
        self._say(time, time_text(card.at), strong, theme.colour("muted" if past else "text"))
        text = inner.adjusted(_TIME, 0, 0, 0)
        first = QRect(text.left(), text.top(), text.width(), 20)
        body = text_font(figures.font_body)
        self._say(first, card.text, body, theme.colour("muted" if past else "text"))
        self._facts(card, first.translated(0, 20))

    def _ground(self, card: Card) -> None:
        theme, painter = self._theme, self._painter
        chosen = card.key in self._look.chosen
        hovered = bool(self._state & QStyle.StateFlag.State_MouseOver)
        share = 0.16 if chosen else 0.04 if hovered else 0.0
        painter.fillRect(self._cell, theme.mixed("accent" if chosen else "text", "bg", share))
        edge = QRect(self._cell.left(), self._cell.top() + 4, 3, self._cell.height() - 8)
        painter.fillRect(self._at(edge), theme.state(card.state))
        if chosen:
            end = QRect(self._inner.right() - 20, self._cell.center().y() - 9, 18, 18)
            paint_icon(painter, self._at(end), "check-circle", theme.colour("accent"))
        if self._state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), theme.figures.focus_ring))
            radius = theme.figures.radius_control
            painter.drawRoundedRect(self._cell.adjusted(1, 1, -2, -2), radius, radius)

    def _facts(self, card: Card, line: QRect) -> None:
        theme = self._theme
        colour = theme.state(card.state)
        icon = QRect(line.left(), line.top() + 3, _ICON, _ICON)
        paint_icon(self._painter, self._at(icon), state_icons()[card.state], colour)
        word = line.adjusted(_ICON + 5, 0, 0, 0)
        note = text_font(theme.figures.font_note, strong=True)
        used = self._say(word, state_word(card.state), note, colour) + 12
        left = word.left() + used
        for channel in card.channels[:3]:
            disc = QRect(left, line.top(), _AVATAR, _AVATAR)
            paint_avatar(self._painter, self._at(disc), channel.name, channel.network, theme)
            left += _AVATAR + 3
        names = ", ".join(channel.name for channel in card.channels)
        rest = QRect(left + 3, line.top(), line.right() - left - 3, line.height())
        self._say(rest, names, text_font(theme.figures.font_note), theme.colour("muted"))

    def _say(self, box: QRect, words: str, font: QFont, colour: QColor) -> int:
        """Draw words at the line's start; how wide they came."""
        self._painter.setFont(font)
        self._painter.setPen(colour)
        metrics = self._painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._painter.drawText(self._at(box), start, isolated(shown))
        return metrics.horizontalAdvance(shown)

    def _at(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._cell, box)


def _today_word() -> str:
    return QCoreApplication.translate("Agenda", "Today")


def _row(index: Index) -> Day | Card:
    model = index.model()
    if not isinstance(model, AgendaModel):
        raise TypeError("the delegate draws the list's rows only")
    return model.row(index)
