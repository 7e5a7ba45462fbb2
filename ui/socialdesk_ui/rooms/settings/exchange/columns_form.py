"""What each column of a file holds: its name, its first cells, and a choice."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from socialdesk.domain.plan_rows import Column, PlanColumns
from socialdesk_ui.models.plan_words import column_word
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout

_WIDTH = 172
_NOT_USED = ""
"""A combo keeps a word for each choice; none stands for a column that is not used."""


class ColumnsForm(QWidget):
    """``changed`` carries the mapping, by column of the file from 0."""

    changed = Signal(dict)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.combos: list[QComboBox] = []
        self._cards: list[QWidget] = []
        self._flow = FlowLayout(self, appearance.theme.figures.gap_s)

    def show_columns(self, columns: PlanColumns) -> None:
        """Ask about the columns of another file."""
        for card in self._cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.combos, self._cards = [], []
        held = {at: column for column, at in columns.mapping.items()}
        for at, head in enumerate(columns.heads):
            samples = [sample[at] for sample in columns.samples if sample[at]]
            self._add(head or str(at + 1), samples, held.get(at))
        self.updateGeometry()

    @property
    def mapping(self) -> Mapping[Column, int]:
        """What is chosen."""
        chosen = ((str(combo.currentData()), at) for at, combo in enumerate(self.combos))
        return {Column(value): at for value, at in chosen if value != _NOT_USED}

    def _add(self, head: str, samples: list[str], held: Column | None) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_WIDTH)
        name = _one_line(head, "strong")
        sample = _one_line(" · ".join(" ".join(cell.split()) for cell in samples) or "—", "note")
        combo = QComboBox()
        combo.addItem(column_word(None), _NOT_USED)
        for column in Column:
            combo.addItem(column_word(column), column.value)
        combo.setCurrentIndex(combo.findData(held.value if held else _NOT_USED))
        combo.setAccessibleName(self.tr("What “{column}” holds").format(column=head))
        combo.activated.connect(lambda: self._choose(combo))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(4)
        layout.addWidget(name)
        layout.addWidget(sample)
        layout.addWidget(combo)
        self.combos.append(combo)
        self._cards.append(card)
        self._flow.addWidget(card)

    def _choose(self, combo: QComboBox) -> None:
        """One column holds one thing: another one that held it is not used any more."""
        for other in self.combos:
            if other is not combo and other.currentData() == combo.currentData():
                with QSignalBlocker(other):
                    other.setCurrentIndex(0)
        self.changed.emit(dict(self.mapping))


def _one_line(words: str, role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    shown = label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDTH - 24)
    label.setText(shown)
    if shown != words:
        label.setToolTip(words)
    return label
