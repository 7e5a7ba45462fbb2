"""The week as a table, hours by days: what keyboards and screen readers move through."""

from datetime import date, datetime, time

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialdesk_ui.models.days import Card, Day
from socialdesk_ui.runtime.i18n import day_text, hour_text, state_word, time_text

HOURS = 24
Index = QModelIndex | QPersistentModelIndex


class WeekModel(QAbstractTableModel):
    """24 rows by 7 columns over frozen days. Dates and hours are local to the workspace's zone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()

    @property
    def days(self) -> tuple[Day, ...]:
        """The days shown, first column first."""
        return self._days

    def show_days(self, days: tuple[Day, ...]) -> None:
        """Show other days, or the same ones with other cards."""
        same_columns = len(days) == len(self._days)
        if not same_columns:
            self.beginResetModel()
        self._days = days
        if not same_columns:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(HOURS - 1, len(days) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(days) - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else HOURS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._days)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return hour_text(section)
        day = self._days[section]
        name = day_text(day.date, "dddd d MMMM")
        if not day.marks:
            return name
        return self.tr("{day}, {marks}").format(day=name, marks=day.marks)

    def cards_in(self, hour: int, column: int) -> tuple[Card, ...]:
        """The cards that begin in an hour."""
        return tuple(card for card in self._days[column].cards if card.at.hour == hour)

    def date_of(self, column: int) -> date:
        """The date of a column."""
        return self._days[column].date

    def _sentence(self, hour: int, column: int) -> str:
        cards = self.cards_in(hour, column)
        if cards:
            return "; ".join(card_sentence(card) for card in cards)
        slots = [mark for mark in self._days[column].slots if mark.at.hour == hour]
        if slots:
            at = ", ".join(time_text(mark.at) for mark in slots)
            return self.tr("Free slot at {time}").format(time=at)
        moment = datetime.combine(self._days[column].date, time(hour))
        return self.tr("Nothing at {time}").format(time=time_text(moment))


def card_sentence(card: Card) -> str:
    """A card in words: what a screen reader says and a tooltip shows."""
    channels = ", ".join(channel.name for channel in card.channels)
    return f"{time_text(card.at)}, {state_word(card.state)}, {channels}: {card.text}"
