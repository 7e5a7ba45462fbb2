"""What one sees when the calendar can't be opened: what is wrong, what is safe, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.theme import Appearance

_WIDEST = 520


class ProblemPage(QWidget):
    """One calm page with a Try again button."""

    retry_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        figures = appearance.theme.figures
        icon = QLabel()
        icon.setPixmap(appearance.icon("warning-circle", "error").pixmap(36, 36))
        self.heading = self._line("heading")
        self.mend = self._line("")
        self.kept = self._line("muted")
        self.kept.setText(self.tr("Nothing was changed; your posts are as they were."))
        self.retry = QPushButton(self.tr("Try again"))
        self.retry.clicked.connect(self.retry_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(figures.gap_m)
        layout.addStretch(2)
        for widget in (icon, self.heading, self.mend, self.kept, self.retry):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_problem(self, what: str, mend: str) -> None:
        """Say it; the first letters are made large, as sentences have them."""
        self.heading.setText(_sentence(in_words(what)))
        self.mend.setText(_sentence(in_words(mend)))
        self.mend.setVisible(bool(mend))
        self.retry.setFocus()

    def _line(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setFixedWidth(_WIDEST)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".?…" or not words else ".")
