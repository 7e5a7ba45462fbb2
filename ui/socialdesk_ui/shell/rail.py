"""The rail at the window's side: the rooms, settings at its foot."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance

_ICONS = {
    RoomName.CALENDAR: "calendar-blank",
    RoomName.QUEUE: "queue",
    RoomName.VOICE: "megaphone-simple",
    RoomName.SETTINGS: "gear-six",
}
_ICON = 22
_TEXT_UNDER_ICON = 3
"""Qt.ToolButtonStyle.ToolButtonTextUnderIcon."""


class Rail(QFrame):
    """One button a room."""

    room_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        figures = appearance.theme.figures
        self.setProperty("role", "rail")
        self.setFixedWidth(figures.rail_width)
        self._appearance = appearance
        self._group = QButtonGroup(self)
        words = {
            RoomName.CALENDAR: self.tr("Calendar"),
            RoomName.QUEUE: self.tr("Queue"),
            RoomName.VOICE: self.tr("Voice"),
            RoomName.SETTINGS: self.tr("Settings"),
        }
        self.buttons = {
            name: self._button(name, words[name], f"Ctrl+{number}")
            for number, name in enumerate(words, start=1)
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, figures.gap_m, 4, figures.gap_m)
        layout.setSpacing(figures.gap_xs)
        layout.addWidget(self.buttons[RoomName.CALENDAR])
        layout.addWidget(self.buttons[RoomName.QUEUE])
        layout.addWidget(self.buttons[RoomName.VOICE])
        layout.addStretch()
        layout.addWidget(self.buttons[RoomName.SETTINGS])
        self.show_room(RoomName.CALENDAR)

    def finish(self) -> None:
        """Add icons and Ctrl+1 and on: slow to make, so the first frame does without."""
        for number, (name, button) in enumerate(self.buttons.items(), start=1):
            button.setIcon(self._appearance.icon(_ICONS[name]))
            button.setShortcut(f"Ctrl+{number}")

    def show_room(self, name: RoomName) -> None:
        """Mark the room that is in front."""
        self.buttons[name].setChecked(True)

    @property
    def room(self) -> RoomName:
        """The room that is marked."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def _button(self, name: RoomName, words: str, shortcut: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "rail")
        # By number: the first frame does without the Qt namespace, which takes long to make.
        button.setProperty("toolButtonStyle", _TEXT_UNDER_ICON)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setText(words)
        button.setCheckable(True)
        button.setFixedSize(self._appearance.theme.figures.rail_width - 8, 54)
        button.setToolTip(f"{words} ({shortcut})")
        button.clicked.connect(lambda: self.room_chosen.emit(name))
        self._group.addButton(button)
        return button
