"""Search and filters over the table of rules."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import RuleSetting
from socialdesk.domain.findings import FindingKind
from socialdesk_ui.models.voice_rules import RuleFilter, Showing
from socialdesk_ui.models.voice_words import kind_word, pack_title
from socialdesk_ui.runtime.theme import Appearance

_SEARCH = 240
_KINDS = (FindingKind.VOICE, FindingKind.PROMISE, FindingKind.REPLY, FindingKind.MIX)


class RulesBar(QWidget):
    """Emits ``filtered`` at every change."""

    filtered = Signal(RuleFilter)
    new_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search rules"))
        self.search.setAccessibleName(self.tr("Search rules"))
        self.search.setToolTip(self.tr("By name, by what they say and why (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(_SEARCH)
        glass = QAction(appearance.icon("magnifying-glass", "muted"), "", self.search)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.packs = self._combo(self.tr("From which pack"))
        self.packs.addItem(self.tr("All packs"), "")
        self.showing = self._combo(self.tr("With which level"))
        for showing, words in self._levels().items():
            self.showing.addItem(words, showing)
        self.kinds = self._combo(self.tr("Of which kind"))
        self.kinds.addItem(self.tr("All kinds"), None)
        for kind in _KINDS:
            self.kinds.addItem(kind_word(kind), kind)
        self.count = QLabel()
        self.count.setProperty("role", "note")
        self.new = QPushButton(self.tr("New rule"))
        self.new.setIcon(appearance.icon("plus"))
        self.new.clicked.connect(self.new_wanted)
        self.search.textChanged.connect(self._tell)
        for combo in (self.packs, self.showing, self.kinds):
            combo.currentIndexChanged.connect(self._tell)
        self._lay_out()

    @property
    def filter(self) -> RuleFilter:
        """What is to be shown."""
        kind = self.kinds.currentData()
        return RuleFilter(
            text=self.search.text(),
            pack_key=self.packs.currentData() or "",
            kind=FindingKind(kind) if kind else None,
            showing=Showing(self.showing.currentData() or ""),
        )

    def clear(self) -> None:
        """Show all rules again."""
        self.search.clear()
        for combo in (self.packs, self.showing, self.kinds):
            combo.setCurrentIndex(0)

    def show_packs(self, rules: Sequence[RuleSetting]) -> None:
        """Offer the packs that these rules come from."""
        packs = {rule.pack_key: rule.pack for rule in rules}
        known = [self.packs.itemData(n) for n in range(1, self.packs.count())]
        if list(packs) == known:
            return
        chosen = self.packs.currentData()
        self.packs.blockSignals(True)
        while self.packs.count() > 1:
            self.packs.removeItem(1)
        for key, name in packs.items():
            self.packs.addItem(pack_title(key, name, BRAND_PACK), key)
        self.packs.setCurrentIndex(max(0, self.packs.findData(chosen)))
        self.packs.blockSignals(False)
        self._tell()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many rules are shown."""
        words = self.tr("{total} rules") if shown == total else self.tr("{shown} of {total} rules")
        self.count.setText(words.format(shown=f"{shown:,}", total=f"{total:,}"))

    def _tell(self) -> None:
        self.filtered.emit(self.filter)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        return combo

    def _levels(self) -> dict[Showing, str]:
        return {
            Showing.ALL: self.tr("All levels"),
            Showing.ERRORS: self.tr("Errors"),
            Showing.WARNINGS: self.tr("Warnings"),
            Showing.SUGGESTIONS: self.tr("Suggestions"),
            Showing.OFF: self.tr("Switched off"),
            Showing.CHANGED: self.tr("Ours or changed"),
        }

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._appearance.theme.figures.gap_s)
        row.addWidget(self.search, 1)
        for combo in (self.packs, self.showing, self.kinds):
            row.addWidget(combo)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.new)
