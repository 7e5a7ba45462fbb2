"""How something stands: an icon and a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from socialdesk_ui.runtime.i18n import reading_start
from socialdesk_ui.runtime.theme import Appearance

_ICON = 16


class StatusLine(QWidget):
    """Checking, fine, or in trouble."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon_name, self._colour = "clock", "muted"
        self._icon = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(reading_start())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        appearance.changed.connect(self._draw_icon)

    def show_checking(self) -> None:
        """The answer is not there yet."""
        self.show_note(self.tr("Checking…"))

    def show_note(self, words: str) -> None:
        """Neither good nor bad, or not known yet."""
        self._show("clock", "muted", words)

    def show_unchecked(self, words: str) -> None:
        """Nothing was looked at, so nothing is known."""
        self._show("info", "muted", words)

    def show_fine(self, words: str) -> None:
        """It is as it should be."""
        self._show("check-circle", "accent", words)

    def show_trouble(self, words: str) -> None:
        """It is not, and this is why."""
        self._show("warning-circle", "error", words)

    def _show(self, icon: str, colour: str, words: str) -> None:
        self._icon_name, self._colour = icon, colour
        self.words.setText(words[:1].upper() + words[1:])
        self._draw_icon()

    def _draw_icon(self) -> None:
        icon = self._appearance.icon(self._icon_name, self._colour)
        self._icon.setPixmap(icon.pixmap(_ICON, _ICON))
