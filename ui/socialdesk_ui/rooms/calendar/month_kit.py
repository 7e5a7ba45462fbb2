"""What painting a month needs over and over, made once per theme and kind of screen."""

from datetime import datetime
from functools import cached_property
from math import ceil

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QStaticText, QTransform

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk_ui.rooms.calendar.small_pictures import SmallPictures
from socialdesk_ui.runtime.i18n import time_text
from socialdesk_ui.runtime.icons import paint_icon, state_icons
from socialdesk_ui.runtime.theme import Theme, text_font

LINE = 20
EDGE = 3
ICON = 13
MARK = EDGE + 4 + ICON
AVATAR = 14
_KEPT = 4_000
"""Texts of some months."""
_NARROW = 4
"""Pixels that a letter takes in a text of narrow ones."""


class MonthKit:
    """Fonts, colours, and small pictures: drawing a glyph takes ten times as long as a picture."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.theme, self.ratio = theme, ratio
        figures = theme.figures
        self.note = text_font(figures.font_note)
        self.note_strong = text_font(figures.font_note, strong=True)
        self.date = text_font(figures.font_body, strong=True)
        self.measure = QFontMetrics(self.note)
        self.drop = (LINE - self.measure.height()) // 2
        """From the top of a line to that of its text."""
        self.text, self.muted = theme.colour("text"), theme.colour("muted")
        self.line, self.ground = theme.colour("line"), theme.colour("bg")
        self._states: dict[State, QColor] = {}
        self._marks: dict[tuple[State, bool], QPixmap] = {}
        self._pictures = SmallPictures(theme, ratio)
        self._numbers: dict[int, tuple[QStaticText, int]] = {}
        self._more: dict[int, tuple[QStaticText, int]] = {}
        self._times: dict[int, tuple[QStaticText, int]] = {}
        self._words: dict[tuple[str, int], tuple[QStaticText, int]] = {}

    @cached_property
    def today_ground(self) -> QColor:
        """Today's cell."""
        return self.theme.mixed("accent", "bg", 0.07)

    @cached_property
    def other_ground(self) -> QColor:
        """A day of another month."""
        return self.theme.mixed("raised", "bg", 0.6)

    @cached_property
    def chosen_ground(self) -> QColor:
        """Behind a post that is chosen, or where a drop would land."""
        return self.theme.mixed("accent", "bg", 0.18)

    def state(self, state: State) -> QColor:
        """A delivery state's colour."""
        if state not in self._states:
            self._states[state] = self.theme.state(state)
        return self._states[state]

    def state_mark(self, state: State, *, mirrored: bool) -> QPixmap:
        """A delivery state's edge and icon in its colour, as a line of the month begins."""
        key = (state, mirrored)
        if key not in self._marks:
            self._marks[key] = self._mark(state, mirrored=mirrored)
        return self._marks[key]

    def icon(self, name: str, token: str) -> QPixmap:
        """An icon in a token's colour."""
        return self._pictures.icon(name, self.theme.colour(token), ICON)

    def avatar(self, channel: Channel) -> QPixmap:
        """A channel's disc."""
        return self._pictures.avatar(channel, AVATAR)

    def day_number(self, number: int) -> tuple[QStaticText, int]:
        """A day of the month, and its width."""
        if number not in self._numbers:
            self._numbers[number] = self._measured(QLocale().toString(number), self.date)
        return self._numbers[number]

    def more(self, count: int) -> tuple[QStaticText, int]:
        """How many posts a day does not list, and the width of that."""
        if count not in self._more:
            words = QCoreApplication.translate("Month", "+{count} more").format(count=count)
            self._more[count] = self._measured(words, self.note_strong)
        return self._more[count]

    def time(self, at: datetime) -> tuple[QStaticText, int]:
        """A time laid out, and its width: there are few of them, drawn again and again."""
        minute = at.hour * 60 + at.minute
        if minute not in self._times:
            self._times[minute] = self._measured(time_text(at), self.note)
        return self._times[minute]

    def words(self, text: str, width: int) -> tuple[QStaticText, int]:
        """A text laid out on one line, cut to ``width``, and how wide it came.

        Kept, since laying out takes longest.
        """
        key = (text, width)
        if key not in self._words:
            if len(self._words) >= _KEPT:
                self._words.clear()
            # Measuring more of a text than can fit takes long. The mark of a cut stays at its end.
            most = width // _NARROW
            start = text if len(text) <= most else f"{text[:most]}…"
            shown = self.measure.elidedText(start, Qt.TextElideMode.ElideRight, width)
            self._words[key] = self._measured(shown, self.note)
        return self._words[key]

    def _measured(self, words: str, font: QFont) -> tuple[QStaticText, int]:
        laid_out = QStaticText(words)
        laid_out.setTextFormat(Qt.TextFormat.PlainText)
        laid_out.prepare(QTransform(), font)
        return laid_out, ceil(laid_out.size().width())

    def _mark(self, state: State, *, mirrored: bool) -> QPixmap:
        colour = self.state(state)
        pixmap = self._blank(MARK, LINE)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        edge, icon = (MARK - EDGE, 0) if mirrored else (0, MARK - ICON)
        painter.fillRect(QRect(edge, 2, EDGE, LINE - 4), colour)
        paint_icon(painter, QRect(icon, 3, ICON, ICON), state_icons()[state], colour)
        painter.end()
        return pixmap

    def _blank(self, width: int, height: int) -> QPixmap:
        pixmap = QPixmap(round(width * self.ratio), round(height * self.ratio))
        pixmap.setDevicePixelRatio(self.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap
