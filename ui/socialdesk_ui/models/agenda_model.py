"""The list of what is planned: a head for each day with posts, and under it the posts."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from socialdesk_ui.models.days import Card, Day, span
from socialdesk_ui.models.week_model import Index, card_sentence
from socialdesk_ui.runtime.i18n import day_text

_FIRST_DAYS = 7
_MOST_DAYS = 366
_FURTHEST = timedelta(days=3 * 366)
"""Where nothing follows for so long, nobody waits for more."""


class AgendaModel(QAbstractListModel):
    """Grows as one scrolls: ``more_wanted`` carries the dates that come next."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Day | Card] = []
        self._dates: tuple[date, ...] = ()
        self._stride = _FIRST_DAYS
        self._last_busy = date.min
        self._waiting = False

    @property
    def dates(self) -> tuple[date, ...]:
        """Every date that was read so far, with or without posts."""
        return self._dates

    @property
    def cards(self) -> tuple[Card, ...]:
        """The posts, from the top."""
        return tuple(row for row in self._rows if isinstance(row, Card))

    def row(self, index: Index) -> Day | Card:
        """A day's head, or a post."""
        return self._rows[index.row()]

    def row_of(self, day: date) -> int:
        """The first row of a date, or of the next one with posts; -1 where none follows."""
        heads = enumerate(self._rows)
        return next((n for n, row in heads if isinstance(row, Day) and row.date >= day), -1)

    def show_days(self, days: Sequence[Day]) -> None:
        """Begin with these days."""
        self.beginResetModel()
        self._rows, self._dates = [], ()
        self._stride, self._last_busy = _FIRST_DAYS, days[0].date
        self._take(days)
        self.endResetModel()
        self._look_further(days)

    def append(self, days: Sequence[Day]) -> None:
        """Go on with the days that were asked for; any others are left out."""
        if not self._dates or days[0].date != self._dates[-1] + timedelta(days=1):
            return
        rows = _rows_of(days)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._take(days)
        if rows:
            self.endInsertRows()
        self._look_further(days)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        return self.head_words(row) if isinstance(row, Day) else card_sentence(row)

    def head_words(self, day: Day) -> str:
        """A day's head in words: "Monday 23 November, 2 posts"."""
        count = len(day.cards)
        words = (
            self.tr("{day}, 1 post") if count == 1 else self.tr("{day}, {count} posts", "", count)
        )
        return words.format(day=day_text(day.date, "dddd d MMMM"), count=count)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.row(index), Day):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and bool(self._dates) and not self._waiting and not self._ended

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask()

    @property
    def _ended(self) -> bool:
        return self._dates[-1] - self._last_busy > _FURTHEST

    def _ask(self) -> None:
        self._waiting = True
        self.more_wanted.emit(span(self._dates[-1] + timedelta(days=1), self._stride))

    def _take(self, days: Sequence[Day]) -> None:
        self._rows += _rows_of(days)
        self._dates += tuple(day.date for day in days)
        self._waiting = False

    def _look_further(self, days: Sequence[Day]) -> None:
        """A stretch without posts is crossed in ever longer strides."""
        busy = [day.date for day in days if day.cards]
        if busy:
            self._stride, self._last_busy = _FIRST_DAYS, busy[-1]
            return
        self._stride = min(2 * self._stride, _MOST_DAYS)
        if not self._ended:
            self._ask()


def _rows_of(days: Sequence[Day]) -> list[Day | Card]:
    rows: list[Day | Card] = []
    for day in days:
        if day.cards:
            rows += (day, *day.cards)
    return rows
