"""The rules that apply as a table's rows, searched and sorted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.findings import FindingKind, Level
from socialdesk_ui.models.voice_words import kind_word, level_word, message_text, pack_title

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_OFF_RANK = -1


class Column(IntEnum):
    """The table's columns."""

    ON = 0
    LEVEL = 1
    RULE = 2
    MESSAGE = 3
    KIND = 4
    SOURCE = 5


class Showing(StrEnum):
    """Which rules by their level or switch."""

    ALL = ""
    ERRORS = "error"
    WARNINGS = "warning"
    SUGGESTIONS = "suggestion"
    OFF = "off"
    CHANGED = "changed"


@dataclass(frozen=True)
class RuleFilter:
    """Which rules to show; what is empty leaves all through."""

    text: str = ""
    pack_key: str = ""
    kind: FindingKind | None = None
    showing: Showing = Showing.ALL

    @property
    def is_open(self) -> bool:
        """Whether it leaves everything through."""
        return self == RuleFilter()


_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FLAGS = dict.fromkeys(map(int, Column), _PLAIN) | {
    int(Column.ON): _PLAIN | Qt.ItemFlag.ItemIsUserCheckable,
    int(Column.LEVEL): _PLAIN | Qt.ItemFlag.ItemIsEditable,
}
"""Made once: Qt asks for them at every cell that it draws."""


@dataclass(frozen=True)
class _Row:
    rule: RuleSetting
    haystack: str


def rules_matching(rows: Iterable[_Row], wanted: RuleFilter) -> tuple[_Row, ...]:
    """The rows that hold every word of the text and fit the rest."""
    words = wanted.text.casefold().split()
    return tuple(
        row
        for row in rows
        if (not wanted.pack_key or row.rule.pack_key == wanted.pack_key)
        and (wanted.kind is None or row.rule.kind is wanted.kind)
        and _shows(row.rule, wanted.showing)
        and all(word in row.haystack for word in words)
    )


def source_text(rule: RuleSetting) -> str:
    """The pack that a rule comes from, and whether we changed it."""
    title = pack_title(rule.pack_key, rule.pack, BRAND_PACK)
    if not rule.changed_by_us:
        return title
    return QCoreApplication.translate("Voice", "{pack} · changed").format(pack=title)


class RulesModel(QAbstractTableModel):
    """Rows for a table. What is switched shows at once and is told by ``level_wanted``."""

    level_wanted = Signal(object, object)
    """A RuleSetting as it was, and the level it shall have; ``None``: off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[_Row, ...] = ()
        self._rows: tuple[_Row, ...] = ()
        self._filter = RuleFilter()
        self._sorted_by: tuple[int, bool] | None = None

    def show_rules(self, rules: Sequence[RuleSetting]) -> None:
        """Show rules; where they are the same ones, nothing moves."""
        same = [r.id for r in rules] == [row.rule.id for row in self._all]
        self._all = tuple(_Row(rule, _haystack(rule)) for rule in rules)
        if same and self._filter.showing is Showing.ALL and self._sorted_by is None:
            known = {row.rule.id: row for row in self._all}
            self._rows = tuple(known[row.rule.id] for row in self._rows)
            self._tell_changed(0, len(self._rows) - 1)
        else:
            self._rebuild()

    def filter_by(self, wanted: RuleFilter) -> None:
        """Show only what fits."""
        self._filter = wanted
        self._rebuild()

    @property
    def total(self) -> int:
        """How many rules there are, shown or not."""
        return len(self._all)

    def rule(self, index: Index) -> RuleSetting:
        """The rule of a row."""
        return self._rows[index.row()].rule

    def row_of(self, rule_id: str) -> int | None:
        """Where a rule is shown."""
        return next((n for n, row in enumerate(self._rows) if row.rule.id == rule_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS[index.column()]

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
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return _headings()[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        rule = self.rule(index)
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if column is Column.ON else _words(rule, column)
            case Qt.ItemDataRole.EditRole:
                return rule.level or rule.level_below or rule.own_level
            case Qt.ItemDataRole.CheckStateRole if column is Column.ON:
                return Qt.CheckState.Checked if rule.level else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return f"{message_text(rule.message)}\n{rule.why}".strip()
            case Qt.ItemDataRole.AccessibleTextRole:
                return _words(rule, column)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        rule = self.rule(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            on = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
            level = (rule.level_below or rule.own_level) if on else None
        else:
            level = Level(str(value))
        if level != rule.level:
            self._put(index.row(), replace(rule, level=level))
            self.level_wanted.emit(rule, level)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        descending = order is Qt.SortOrder.DescendingOrder
        self._sorted_by = (column, descending) if column >= 0 else None
        self._rebuild()

    def _put(self, number: int, rule: RuleSetting) -> None:
        rows = list(self._rows)
        rows[number] = replace(rows[number], rule=rule)
        self._rows = tuple(rows)
        self._tell_changed(number, number)

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _rebuild(self) -> None:
        rows = rules_matching(self._all, self._filter)
        if self._sorted_by is not None:
            column, descending = self._sorted_by
            rows = tuple(sorted(rows, key=lambda r: _order(r.rule, column), reverse=descending))
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


def _haystack(rule: RuleSetting) -> str:
    return "\n".join((rule.id, rule.message, rule.why)).casefold()


def _shows(rule: RuleSetting, showing: Showing) -> bool:
    match showing:
        case Showing.ALL:
            return True
        case Showing.OFF:
            return rule.level is None
        case Showing.CHANGED:
            return rule.changed_by_us or rule.is_ours
        case _:
            return rule.level == Level(showing.value)


def _order(rule: RuleSetting, column: int) -> tuple[int | str, str]:
    match Column(column):
        case Column.ON:
            return (0 if rule.level else 1, rule.id)
        case Column.LEVEL:
            # Gravest first.
            return (-(rule.level.rank if rule.level else _OFF_RANK), rule.id)
        case named:
            return (_words(rule, named).casefold(), rule.id)


def _words(rule: RuleSetting, column: Column) -> str:
    match column:
        case Column.ON:
            on = QCoreApplication.translate("Voice", "On")
            return on if rule.level else level_word(None)
        case Column.LEVEL:
            return level_word(rule.level)
        case Column.RULE:
            return rule.name
        case Column.KIND:
            return kind_word(rule.kind)
        case Column.MESSAGE:
            return message_text(rule.message)
        case Column.SOURCE:
            return source_text(rule)


def _headings() -> dict[Column, str]:
    say = QCoreApplication.translate
    return {
        Column.ON: say("Voice", "On"),
        Column.LEVEL: say("Voice", "Level"),
        Column.RULE: say("Voice", "Rule"),
        Column.MESSAGE: say("Voice", "What it says"),
        Column.KIND: say("Voice", "Kind"),
        Column.SOURCE: say("Voice", "From"),
    }
