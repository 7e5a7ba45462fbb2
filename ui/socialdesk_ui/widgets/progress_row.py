"""How far a long piece of work is, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from socialdesk_ui.runtime.theme import Appearance


class ProgressRow(QWidget):
    """A bar and words; ``stopped`` is emitted by its button."""

    stopped = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = QLabel()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(appearance.theme.figures.gap_m)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)
        row.addWidget(self.stop)

    def begin(self, words: str) -> None:
        """Nothing is done yet, and how much there is to do is not known."""
        self.bar.setRange(0, 0)
        self.words.setText(words)
        self.stop.setEnabled(True)

    def show_progress(self, done: int, total: int, words: str) -> None:
        """``done`` of ``total`` are done."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(words)

    def show_last_step(self, words: str) -> None:
        """What can't be stopped any more."""
        self.bar.setRange(0, 0)
        self.words.setText(words)
        self.stop.setEnabled(False)
