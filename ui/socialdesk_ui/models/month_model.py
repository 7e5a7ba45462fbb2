"""The month as a table: six weeks by seven days."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from socialdesk_ui.models.days import MOST_CARDS, Day, Load
from socialdesk_ui.models.week_model import Index, card_sentence
from socialdesk_ui.runtime.i18n import day_text

WEEKS = 6
DAYS = 7


class MonthModel(QAbstractTableModel):
    """Forty-two days from the first day of the week in which the month begins."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()

    @property
    def days(self) -> tuple[Day, ...]:
        """The days shown."""
        return self._days

    def show_days(self, days: tuple[Day, ...]) -> None:
        """Show other days, or the same ones with other cards."""
        fresh = len(days) != len(self._days)
        if fresh:
            self.beginResetModel()
        self._days = days
        if fresh:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS - 1))

    def day(self, index: Index) -> Day:
        """The day of a cell."""
        return self._days[index.row() * DAYS + index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a date; an invalid index where it is not shown."""
        offset = (day - self._days[0].date).days if self._days else -1
        if not 0 <= offset < len(self._days):
            return QModelIndex()
        return self.index(offset // DAYS, offset % DAYS)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._days) // DAYS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._sentence(self.day(index))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not shown or orientation == Qt.Orientation.Vertical or not self._days:
            return None
        return day_text(self._days[section].date, "ddd")

    def _sentence(self, day: Day) -> str:
        name = day_text(day.date, "dddd d MMMM")
        if day.marks:
            name = self.tr("{day}, {marks}").format(day=name, marks=day.marks)
        if not day.cards:
            return self.tr("{day}: nothing planned").format(day=name)
        if day.load is Load.OVER:
            name = self.tr("{day}, over-full").format(day=name)
        said = "; ".join(map(card_sentence, day.cards[:MOST_CARDS]))
        hidden = len(day.cards[MOST_CARDS:]) + day.more
        if hidden:
            said += "; " + self.tr("{count} more", "", hidden).format(count=hidden)
        return f"{name}: {said}"
