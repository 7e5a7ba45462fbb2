"""Light, dark, or as the system has it."""

from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.theme import Mode, save_mode


class AppearancePage(QWidget):
    """Takes effect at once and is remembered."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        figures = context.appearance.theme.figures
        heading = QLabel(self.tr("Appearance"))
        heading.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, figures.gap_l)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(heading)
        layout.addSpacing(figures.gap_s)
        words = {
            Mode.SYSTEM: self.tr("As the system has it"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        group = QButtonGroup(self)
        self.choices = {mode: QRadioButton(text) for mode, text in words.items()}
        for mode, button in self.choices.items():
            button.setChecked(mode is context.appearance.mode)
            button.clicked.connect(lambda _=False, chosen=mode: self._choose(chosen))
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()

    def _choose(self, mode: Mode) -> None:
        self._context.appearance.choose(mode)
        save_mode(self._context.settings, mode)
