"""A label for words from anywhere: never read as markup, wrapped, at the reading start."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from socialdesk_ui.runtime.i18n import reading_start


def plain_label(text: str = "", role: str = "") -> QLabel:
    """``role`` is one of the style sheet's: strong, note, muted, error."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(reading_start())
    if role:
        label.setProperty("role", role)
    return label
