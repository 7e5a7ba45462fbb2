"""What was ignored in the post, folded away under the findings, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.domain.findings import Finding, IgnoredFinding
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label


class IgnoredList(QWidget):
    """``heed_chosen`` carries the IgnoredFinding that is to be shown again."""

    heed_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.head = QPushButton()
        self.head.setProperty("kind", "quiet")
        self.head.setCheckable(True)
        self.head.setIcon(appearance.icon("eye-slash", "muted"))
        self.rows: list[QWidget] = []
        self.backs: list[QPushButton] = []
        self._shown: tuple[Finding, ...] = ()
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(8, 0, 0, 0)
        self._lines.setSpacing(0)
        self._body.hide()
        self.head.toggled.connect(self._body.setVisible)
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._body)
        self.hide()

    def show_ignored(self, findings: Sequence[Finding]) -> None:
        """List these, each once however often its words come."""
        unique = tuple({(f.rule, f.match): f for f in findings}.values())
        self.setVisible(bool(unique))
        if unique == self._shown:
            return
        self._shown = unique
        self.head.setText(self.tr("Ignored here: {count}").format(count=len(unique)))
        for row in self.rows:
            self._lines.removeWidget(row)
            let_go(row)
        self.rows, self.backs = [], []
        for finding in unique:
            self._add_row(finding)

    def _add_row(self, finding: Finding) -> None:
        back = QPushButton(self.tr("Show again"))
        back.setProperty("kind", "quiet-accent")
        name = self.tr("Show again: {message}").format(message=in_words(finding.message))
        back.setAccessibleName(name)
        ignored = IgnoredFinding(finding.rule, finding.match)
        back.clicked.connect(lambda: self.heed_chosen.emit(ignored))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(plain_label(in_words(finding.message), "muted"), 1)
        line.addWidget(back)
        self.rows.append(row)
        self.backs.append(back)
        self._lines.addWidget(row)
