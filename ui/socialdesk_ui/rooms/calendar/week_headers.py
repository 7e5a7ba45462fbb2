"""The week's edges: days with how full they are, and the hours."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QToolTip

from socialdesk_ui.models.days import Day, Load
from socialdesk_ui.runtime.i18n import day_text, hour_text
from socialdesk_ui.runtime.icons import paint_icon
from socialdesk_ui.runtime.theme import Appearance, text_font

HEAD_HEIGHT = 56
AXIS_WIDTH = 56
_DISC = 28


class DayHeader(QHeaderView):
    """Weekday, date (today's in a filled disc), and a word where a day is silent or over-full."""

    def __init__(
        self,
        parent: QTableView,
        appearance: Appearance,
        day: Callable[[int], Day],
        today: Callable[[], date],
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance, self._day, self._today = appearance, day, today
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(HEAD_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(0, HEAD_HEIGHT)

    def load_words(self, day: Day) -> str:
        """What the column's head says about how full the day is."""
        if day.load is Load.SILENT:
            past = day.date < self._today()
            return self.tr("Silent") if past else self.tr("Nothing planned")
        if day.load is Load.OVER:
            return self.tr("Over-full")
        count = len(day.cards)
        if not count:
            return ""
        words = self.tr("1 post") if count == 1 else self.tr("{count} posts", "", count)
        return words.format(count=count)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self.logicalIndexAt(event.pos())
            marks = self._day(column).marks if column >= 0 else ""
            QToolTip.showText(event.globalPos(), marks, self)
            return True
        return super().viewportEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        day = self._day(logicalIndex)
        theme = self._appearance.theme
        is_today = day.date == self._today()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            rect, theme.mixed("accent", "bg", 0.07) if is_today else theme.colour("bg")
        )
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        content = rect.adjusted(10, 6, -8, -6)
        self._paint_date(painter, content, day, is_today)
        self._paint_load(painter, content, day)
        painter.restore()

    def _paint_date(self, painter: QPainter, content: QRect, day: Day, is_today: bool) -> None:
        theme = self._appearance.theme
        past = day.date < self._today()
        disc = self._mirrored(QRect(content.left() - 4, content.top() - 3, _DISC, _DISC), content)
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc)
        number = theme.colour("on_accent" if is_today else "muted" if past else "text")
        painter.setPen(number)
        painter.setFont(text_font(theme.figures.font_writing, strong=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, day_text(day.date, "d"))
        painter.setPen(theme.colour("muted"))
        painter.setFont(text_font(theme.figures.font_body))
        weekday = QRect(content.left() + _DISC, content.top() - 3, content.width() - _DISC, _DISC)
        words = " · ".join(part for part in (day_text(day.date, "ddd"), day.marks) if part)
        self._say(painter, self._mirrored(weekday, content), words)

    def _paint_load(self, painter: QPainter, content: QRect, day: Day) -> None:
        theme = self._appearance.theme
        colour = theme.colour("warning" if day.load is Load.OVER else "muted")
        line = QRect(content.left(), content.bottom() - 15, content.width(), 16)
        if day.load is Load.OVER:
            icon = self._mirrored(QRect(line.left(), line.top() + 1, 13, 13), content)
            paint_icon(painter, icon, "warning", colour)
            line.setLeft(line.left() + 17)
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(QColor(colour))
        self._say(painter, self._mirrored(line, content), self.load_words(day))

    def _say(self, painter: QPainter, box: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        # Qt takes "left" as "at the start": it mirrors by itself.
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, start, shown)

    def _mirrored(self, box: QRect, within: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        left = within.right() - (box.right() - within.left())
        return QRect(left, box.top(), box.width(), box.height())


class HourAxis(QHeaderView):
    """The hours, as the locale writes them."""

    def __init__(self, parent: QTableView, appearance: Appearance, hour: int) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._appearance = appearance
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(hour)
        self.setMinimumSectionSize(hour)
        self.setSectionsClickable(False)
        self.setFixedWidth(AXIS_WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(AXIS_WIDTH, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        theme = self._appearance.theme
        painter.save()
        painter.fillRect(rect, theme.colour("bg"))
        painter.setFont(text_font(theme.figures.font_note))
        painter.setPen(theme.colour("muted"))
        box = rect.adjusted(8, 2, -8, 0)
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, hour_text(logicalIndex)
        )
        painter.restore()
