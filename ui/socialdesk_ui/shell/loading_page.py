"""What stands in place of rooms until the desk is open."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance

_PATIENCE_MS = 400
"""An opening shorter than this needs no words."""


class LoadingPage(QWidget):
    """Empty, and after a while one sentence."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        words = QLabel(self.tr("Opening your calendar…"))
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        margin = appearance.theme.figures.gap_xl
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(words)
        layout.addStretch()
        words.hide()
        QTimer.singleShot(_PATIENCE_MS, words, words.show)
