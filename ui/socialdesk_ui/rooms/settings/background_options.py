"""What SocialDesk does while nobody looks at it: notifications, and staying in the tray."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.preferences import (
    Closing,
    notices_wanted,
    save_closing,
    saved_closing,
    want_notices,
)
from socialdesk_ui.widgets.plain_label import plain_label

_COMBO_WIDTH = 320


class BackgroundOptions(QWidget):
    """Takes effect at once and is remembered."""

    def __init__(self, context: RoomContext) -> None:
        super().__init__()
        self._settings = context.settings
        self.notices = QCheckBox(self.tr("Tell me what became of posts while I look elsewhere"))
        self.notices.setChecked(notices_wanted(self._settings))
        self.notices.toggled.connect(lambda wanted: want_notices(self._settings, wanted))
        self.closing = QComboBox()
        self.closing.setMaximumWidth(_COMBO_WIDTH)
        words = {
            Closing.ASK: self.tr("Ask"),
            Closing.STAY: self.tr("Stay in the tray and send them"),
            Closing.QUIT: self.tr("Quit"),
        }
        for closing, text in words.items():
            self.closing.addItem(text, closing.value)
        self.closing.setCurrentIndex(self.closing.findData(saved_closing(self._settings).value))
        self.closing.activated.connect(self._choose)
        label = plain_label(self.tr("When the window is closed while posts wait"))
        label.setBuddy(self.closing)
        self.closing.setAccessibleName(label.text())
        figures = context.appearance.theme.figures
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(self.notices)
        layout.addWidget(label)
        layout.addWidget(self.closing)

    def _choose(self) -> None:
        save_closing(self._settings, Closing(self.closing.currentData()))
