"""Light, dark, or as the system has it; and which language the window speaks."""

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from socialdesk_ui.rooms.settings.background_options import BackgroundOptions
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.language import (
    LANGUAGES,
    SYSTEM,
    save_language,
    saved_language,
    spoken,
)
from socialdesk_ui.runtime.theme import Mode, save_mode

_COMBO_WIDTH = 320


class AppearancePage(QWidget):
    """Light and dark take effect at once, a language at the next start; both are remembered."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._context = context
        figures = context.appearance.theme.figures
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, figures.gap_l)
        self._layout.setSpacing(figures.gap_s)
        self._add_heading(self.tr("Appearance"))
        self._add_modes()
        self._layout.addSpacing(figures.gap_l)
        self._add_heading(self.tr("Language"))
        self._add_languages()
        self._layout.addSpacing(figures.gap_l)
        self._add_heading(self.tr("In the background"))
        self.background = BackgroundOptions(context)
        self._layout.addWidget(self.background)
        self._layout.addStretch()

    def _add_heading(self, words: str) -> None:
        heading = QLabel(words)
        heading.setProperty("role", "heading")
        self._layout.addWidget(heading)
        self._layout.addSpacing(self._context.appearance.theme.figures.gap_s)

    def _add_modes(self) -> None:
        words = {
            Mode.SYSTEM: self.tr("As the system has it"),
            Mode.LIGHT: self.tr("Light"),
            Mode.DARK: self.tr("Dark"),
        }
        group = QButtonGroup(self)
        self.choices = {mode: QRadioButton(text) for mode, text in words.items()}
        for mode, button in self.choices.items():
            button.setChecked(mode is self._context.appearance.mode)
            button.clicked.connect(lambda _=False, chosen=mode: self._choose(chosen))
            group.addButton(button)
            self._layout.addWidget(button)

    def _add_languages(self) -> None:
        self.language = QComboBox()
        self.language.setMaximumWidth(_COMBO_WIDTH)
        self.language.setAccessibleName(self.tr("Language of the window"))
        as_system = self.tr("As the system has it ({name})")
        self.language.addItem(as_system.format(name=LANGUAGES[spoken(SYSTEM)]), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self._spoken = saved_language(self._context.settings)
        self.language.setCurrentIndex(self.language.findData(self._spoken))
        self.language.activated.connect(self._choose_language)
        self.later = QLabel(self.tr("SocialDesk speaks it from its next start."))
        self.later.setProperty("role", "muted")
        self.later.hide()
        self._layout.addWidget(self.language)
        self._layout.addWidget(self.later)

    def _choose(self, mode: Mode) -> None:
        self._context.appearance.choose(mode)
        save_mode(self._context.settings, mode)

    def _choose_language(self) -> None:
        code = self.language.currentData()
        save_language(self._context.settings, code)
        self.later.setVisible(spoken(code) != spoken(self._spoken))
