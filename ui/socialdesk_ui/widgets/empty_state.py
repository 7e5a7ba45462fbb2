"""What a view shows when it has nothing: one sentence and one button."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from socialdesk_ui.runtime.theme import Appearance

_ICON = 32


class EmptyState(QWidget):
    """An icon, a sentence, and a button that emits ``acted`` (no button without words for it)."""

    acted = Signal()

    def __init__(self, appearance: Appearance, icon: str, sentence: str, action: str = "") -> None:
        super().__init__()
        self._appearance, self._icon_name = appearance, icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = QLabel(sentence)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setWordWrap(True)
        self.button = QPushButton(action)
        self.button.clicked.connect(self.acted)
        if not action:
            self.button.hide()
        self._lay_out()
        self._draw_icon()
        appearance.changed.connect(self._draw_icon)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(self._appearance.theme.figures.gap_m)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _draw_icon(self) -> None:
        icon = self._appearance.icon(self._icon_name, "muted")
        self._icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
