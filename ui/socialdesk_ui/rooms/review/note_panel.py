"""A note on what should change, under the posts that it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from socialdesk_ui.models.review_model import ReviewCard
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_REVIEWER = "review/reviewer"
_LINES = 3


def reviewer_name(settings: QSettings) -> str:
    """How whoever reviews at this computer signs."""
    return str(settings.value(_REVIEWER, ""))


class NotePanel(QFrame):
    """``sent`` carries the posts, the name and the note; Esc puts the panel away."""

    sent = Signal(object, str, str)
    closed = Signal()

    def __init__(self, appearance: Appearance, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._cards: Sequence[ReviewCard] = ()
        self.setProperty("role", "card")
        self.title = plain_label(role="strong")
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("What should change?"))
        self.note.setPlaceholderText(self.tr("What should change?"))
        self.note.setFixedHeight(_LINES * self.note.fontMetrics().lineSpacing() + 24)
        self.name = QLineEdit(reviewer_name(settings))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name (if you like)"))
        self.name.setMaximumWidth(220)
        self.send = QPushButton(self.tr("Send back"))
        self.send.setProperty("kind", "primary")
        self.send.setToolTip(self.tr("Send back (Ctrl+Enter)"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.note.textChanged.connect(self._follow)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.close_panel)
        self._lay_out(appearance)
        self.hide()

    def ask(self, cards: Sequence[ReviewCard]) -> None:
        """Ask what should change in these posts."""
        self._cards = tuple(cards)
        words = self.tr("Request changes to {count} posts").format(count=len(cards))
        self.title.setText(words if len(cards) > 1 else self.tr("Request changes"))
        self.note.clear()
        self._follow()
        self.show()
        self.note.setFocus()

    def close_panel(self) -> None:
        """Put it away; nothing is sent back."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.send.setEnabled(bool(self.note.toPlainText().strip()))

    def _send(self) -> None:
        if not self.send.isEnabled():
            return
        name = self.name.text().strip()
        self._settings.setValue(_REVIEWER, name)
        self.hide()
        self.sent.emit(self._cards, name, self.note.toPlainText().strip())

    def _lay_out(self, appearance: Appearance) -> None:
        figures = appearance.theme.figures
        foot = QHBoxLayout()
        foot.setSpacing(figures.gap_s)
        foot.addWidget(self.name, 1)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            figures.gap_l - 4, figures.gap_m, figures.gap_l - 4, figures.gap_m
        )
        layout.setSpacing(figures.gap_s)
        layout.addWidget(self.title)
        layout.addWidget(self.note)
        layout.addLayout(foot)
