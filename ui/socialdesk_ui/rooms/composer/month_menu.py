"""A month to pick a date from, popping up from a button."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from socialdesk_ui.runtime.theme import Appearance, Theme


class MonthMenu(QMenu):
    """``picked`` carries the chosen date; the menu closes by itself."""

    picked = Signal(QDate)

    def __init__(self, appearance: Appearance, shown: QDate, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.month = QCalendarWidget()
        self.month.setLocale(QLocale())
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setMinimumDate(QDate(today.year, today.month, today.day))
        self.month.setSelectedDate(shown)
        self.month.setAccessibleName(self.tr("Date"))
        _dress(self.month, appearance.theme)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(self.month)
        self.addAction(holder)
        self.month.activated.connect(self._pick)
        self.month.clicked.connect(self._pick)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(day)
        self.close()


def _dress(month: QCalendarWidget, theme: Theme) -> None:
    words = QTextCharFormat()
    words.setForeground(theme.colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, words)
    head = QTextCharFormat()
    head.setForeground(theme.colour("muted"))
    head.setBackground(QColor(theme.colour("panel")))
    month.setHeaderTextFormat(head)
    panel, text, line = (theme.colours[token] for token in ("panel", "text", "line"))
    accent, on_accent = theme.colours["accent"], theme.colours["on_accent"]
    muted = theme.mixed("muted", "panel", 0.6).name()
    month.setStyleSheet(
        f"QWidget {{ background: {panel}; color: {text} }}"
        f"QAbstractItemView {{ selection-background-color: {accent};"
        f" selection-color: {on_accent}; border-top: 1px solid {line} }}"
        f"QAbstractItemView:disabled {{ color: {muted} }}"
        "QToolButton { border: 0; font-weight: 600 }"
    )
