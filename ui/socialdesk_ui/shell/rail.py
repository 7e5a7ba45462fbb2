"""The rail at the window's side: the rooms, settings at its foot."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout

from socialdesk_ui.runtime.navigation import RoomName
from socialdesk_ui.runtime.theme import Appearance, text_font

_ICONS = {
    RoomName.CALENDAR: "calendar-blank",
    RoomName.QUEUE: "queue",
    RoomName.REVIEW: "checks",
    RoomName.VOICE: "megaphone-simple",
    RoomName.SETTINGS: "gear-six",
}
_ICON = 22
_BESIDE_WORD = 22
"""The rail's margins, the button's border, and air."""
_MOST_COUNTED = 100
_TEXT_UNDER_ICON = 3
"""Qt.ToolButtonStyle.ToolButtonTextUnderIcon."""


class Rail(QFrame):
    """One button a room."""

    room_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        figures = appearance.theme.figures
        self.setProperty("role", "rail")
        self._appearance = appearance
        self._group = QButtonGroup(self)
        self._badges: dict[RoomName, QLabel] = {}
        words = {
            RoomName.CALENDAR: self.tr("Calendar"),
            RoomName.QUEUE: self.tr("Queue"),
            RoomName.REVIEW: self.tr("Review"),
            RoomName.VOICE: self.tr("Voice"),
            RoomName.SETTINGS: self.tr("Settings"),
        }
        width = self._width_for(words.values())
        self.setFixedWidth(width)
        self.buttons = {
            name: self._button(name, words[name], f"Ctrl+{number}", width)
            for number, name in enumerate(words, start=1)
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, figures.gap_m, 4, figures.gap_m)
        layout.setSpacing(figures.gap_xs)
        layout.addWidget(self.buttons[RoomName.CALENDAR])
        layout.addWidget(self.buttons[RoomName.QUEUE])
        layout.addWidget(self.buttons[RoomName.REVIEW])
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

    def show_count(self, name: RoomName, count: int, words: str) -> None:
        """Put a number on a room's button, and say in ``words`` what is counted; none for 0."""
        button = self.buttons[name]
        badge = self._badges.get(name)
        if badge is None:
            badge = self._badges[name] = QLabel(button)
            badge.setProperty("role", "badge")
        badge.setText(str(count) if count < _MOST_COUNTED else f"{_MOST_COUNTED - 1}+")
        badge.adjustSize()
        mirrored = self.isRightToLeft()
        badge.move(4 if mirrored else button.width() - badge.width() - 4, 3)
        badge.setVisible(count > 0)
        button.setAccessibleName(f"{button.text()}. {words}" if count else button.text())
        shortcut = button.shortcut().toString()
        told = f"{button.text()} ({shortcut})"
        button.setToolTip(f"{told}. {words}" if count else told)

    @property
    def room(self) -> RoomName:
        """The room that is marked."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def _width_for(self, words: Iterable[str]) -> int:
        """Some languages have longer words than the rail is wide."""
        figures = self._appearance.theme.figures
        measure = QFontMetrics(text_font(figures.font_note))
        longest = max(measure.horizontalAdvance(word) for word in words)
        return max(figures.rail_width, longest + _BESIDE_WORD)

    def _button(self, name: RoomName, words: str, shortcut: str, width: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "rail")
        # By number: the first frame does without the Qt namespace, which takes long to make.
        button.setProperty("toolButtonStyle", _TEXT_UNDER_ICON)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setText(words)
        button.setCheckable(True)
        button.setFixedSize(width - 8, 54)
        button.setToolTip(f"{words} ({shortcut})")
        button.clicked.connect(lambda: self.room_chosen.emit(name))
        self._group.addButton(button)
        return button
