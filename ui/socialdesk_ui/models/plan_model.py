"""The rows of a plan that is about to come in, and which of them are chosen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from socialdesk.domain.plan_rows import PlanRow
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.i18n import day_text, time_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LINE, WHEN, WHERE, TEXT, OUTCOME = range(5)


class PlanModel(QAbstractTableModel):
    """Line, time, channels, text, and what becomes of the row. ``chosen_changed`` tells a choice.

    A row that can be imported is chosen until it is not; one with a problem can't be.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every: tuple[PlanRow, ...] = ()
        self._shown: tuple[PlanRow, ...] = ()
        self._left_out: set[int] = set()
        self._only_problems = False

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Show other rows; what was left out by its line stays so."""
        self._every = tuple(rows)
        self._filter()

    def forget_choice(self) -> None:
        """Another file: every row that can be imported is chosen again."""
        self._left_out.clear()

    def show_only_problems(self, only: bool) -> None:
        """Show only rows with a problem, or all."""
        self._only_problems = only
        self._filter()

    @property
    def rows(self) -> tuple[PlanRow, ...]:
        """What is shown."""
        return self._shown

    @property
    def problems(self) -> int:
        """How many rows can't be imported as they are."""
        return sum(not row.can_be_imported for row in self._every)

    @property
    def possible(self) -> int:
        """How many rows can be imported."""
        return len(self._every) - self.problems

    @property
    def chosen(self) -> int:
        """How many rows shall be imported."""
        return sum(map(self.is_chosen, self._every))

    @property
    def wanted_lines(self) -> tuple[int, ...]:
        """The lines of all rows but those that were left out; also of those with a problem."""
        return tuple(row.line for row in self._every if row.line not in self._left_out)

    @property
    def names_channels(self) -> bool:
        """Whether any row says where it goes."""
        return any(row.channels for row in self._every)

    def is_chosen(self, row: PlanRow) -> bool:
        """Whether a row shall be imported."""
        return row.can_be_imported and row.line not in self._left_out

    def choose(self, rows: Iterable[PlanRow], chosen: bool) -> None:
        """Import these rows, or leave them out."""
        lines = {row.line for row in rows if row.can_be_imported}
        self._left_out = self._left_out - lines if chosen else self._left_out | lines
        if self._shown:
            self.dataChanged.emit(self.index(0, LINE), self.index(len(self._shown) - 1, OUTCOME))
        self.chosen_changed.emit()

    def choose_all(self, chosen: bool) -> None:
        """Import every row that can be, or none."""
        self.choose(self._every, chosen)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else OUTCOME + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return _headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == LINE:
            checked = Qt.CheckState.Checked if self.is_chosen(row) else Qt.CheckState.Unchecked
            return checked if row.can_be_imported else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(map(in_words, (*row.problems, *row.remarks))) or row.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cell(row, index.column(), chosen=self.is_chosen(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == LINE else flags

    def _filter(self) -> None:
        self.beginResetModel()
        problems = (row for row in self._every if not row.can_be_imported)
        self._shown = tuple(problems) if self._only_problems else self._every
        self.endResetModel()
        self.chosen_changed.emit()


def _headings() -> tuple[str, ...]:
    say = QCoreApplication.translate
    return (
        say("Plan", "Row"),
        say("Plan", "When"),
        say("Plan", "Where"),
        say("Plan", "Text"),
        say("Plan", "What happens"),
    )


def _cell(row: PlanRow, column: int, *, chosen: bool) -> str:
    match column:
        case 0:
            return str(row.line)
        case 1:
            moment = row.moment
            return (
                f"{day_text(moment.date(), 'd MMM yyyy')}, {time_text(moment)}" if moment else "—"
            )
        case 2:
            return ", ".join(row.channels)
        case 3:
            return " ".join(row.text.split())
        case _:
            return _outcome(row, chosen=chosen)


def _outcome(row: PlanRow, *, chosen: bool) -> str:
    say = QCoreApplication.translate
    if row.problems:
        first = in_words(row.problems[0])
        return first[:1].upper() + first[1:]
    if not chosen:
        return say("Plan", "Left out by you")
    words = in_words(row.remarks[0]) if row.remarks else say("Plan", "Ready")
    return words[:1].upper() + words[1:]
