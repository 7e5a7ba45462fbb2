"""The findings of one text as rows: those in the text by their place, then the whole post's."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from socialdesk.domain.findings import (
    Finding,
    FindingKind,
    FixAction,
    Level,
    that_stop_publishing,
)
from socialdesk_ui.models.findings_marks import Mark
from socialdesk_ui.models.voice_words import level_word
from socialdesk_ui.runtime.engine_words import in_words

LEVEL_ICONS = {Level.ERROR: "x-circle", Level.WARNING: "warning", Level.SUGGESTION: "lightbulb"}

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a row tells beside its words."""

    ROW = Qt.ItemDataRole.UserRole
    LEVEL = Qt.ItemDataRole.UserRole + 1


def is_unknown_word(finding: Finding) -> bool:
    """Whether it is about a word that no dictionary has: a brand may well use it."""
    return finding.rule == "typos.unknown"


def can_be_ignored(finding: Finding) -> bool:
    """Whether its author may leave it: not where the network would refuse the post."""
    return not that_stop_publishing((finding,))


def is_slip(finding: Finding) -> bool:
    """Whether it is about words that a brand may want corrected each time they come."""
    replaced = finding.action is FixAction.REPLACE
    return finding.kind is FindingKind.TYPO and replaced and bool(finding.match.strip())


@dataclass(frozen=True)
class FindingRow:
    """One finding; ``mark`` is its place, ``None`` where it is about the whole post."""

    finding: Finding
    mark: Mark | None = None


class FindingsModel(QAbstractListModel):
    """Rows over frozen findings. Marks that only moved do not disturb the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FindingRow, ...] = ()

    def show(self, marks: Sequence[Mark], whole_post: Sequence[Finding] = ()) -> None:
        """Show these; the list is rebuilt only where other findings came."""
        rows = (
            *(FindingRow(mark.finding, mark) for mark in marks),
            *(FindingRow(finding) for finding in whole_post),
        )
        same = len(rows) == len(self._rows) and all(
            new.finding is old.finding or new.finding == old.finding
            for new, old in zip(rows, self._rows, strict=True)
        )
        if same:
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        return self._rows

    @property
    def counts(self) -> Mapping[Level, int]:
        """How many there are of each level."""
        return Counter(row.finding.level for row in self._rows)

    def row_of(self, mark: Mark | None) -> int | None:
        """The row that a mark in the text belongs to."""
        if mark is None:
            return None
        return next((i for i, row in enumerate(self._rows) if row.mark == mark), None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_words(row.finding.message)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{level_word(row.finding.level)}: {in_words(row.finding.message)}"
            case Role.ROW:
                return row
            case Role.LEVEL:
                return row.finding.level
            case _:
                return None
