"""What can be done with all the chosen posts, at the foot of the calendar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.rooms.calendar.card_commands import Cards
from socialdesk_ui.rooms.calendar.card_menu import can_delete
from socialdesk_ui.rooms.calendar.selection import CardSelection
from socialdesk_ui.runtime.theme import Appearance


class SelectionBar(QFrame):
    """There while something is chosen. The buttons that open menus emit themselves."""

    move_wanted = Signal(object)
    label_wanted = Signal(object)
    draft_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, appearance: Appearance, selection: CardSelection) -> None:
        super().__init__()
        self._appearance, self._selection = appearance, selection
        self.setProperty("role", "bar")
        figures = appearance.theme.figures
        self.count = QLabel()
        self.move_button = self._button(self.tr("Move"), "calendar-blank")
        self.label_button = self._button(self.tr("Label"), "tag")
        self.draft = self._button(self.tr("Back to draft"), "note-pencil")
        self.delete = self._button(self.tr("Delete"), "trash")
        self.delete.setToolTip(self.tr("Delete (Del)"))
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setIcon(appearance.icon("x", "muted"))
        self.close_button.setAccessibleName(self.tr("Choose nothing"))
        self.close_button.setToolTip(self.tr("Choose nothing (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_xs, figures.gap_l, figures.gap_xs)
        layout.setSpacing(figures.gap_xs)
        layout.addWidget(self.count)
        layout.addStretch()
        buttons = (self.move_button, self.label_button, self.draft, self.delete, self.close_button)
        for button in buttons:
            layout.addWidget(button)
        self._connect()
        self._follow()

    def _connect(self) -> None:
        self.move_button.clicked.connect(lambda: self.move_wanted.emit(self.move_button))
        self.label_button.clicked.connect(lambda: self.label_wanted.emit(self.label_button))
        self.draft.clicked.connect(self.draft_wanted)
        self.delete.clicked.connect(self.delete_wanted)
        self.close_button.clicked.connect(self._selection.clear)
        self._selection.changed.connect(self._follow)

    def _follow(self) -> None:
        cards = self._selection.cards
        count = len(cards)
        words = (
            self.tr("1 post chosen") if count == 1 else self.tr("{count} posts chosen", "", count)
        )
        self.count.setText(words.format(count=count))
        self.move_button.setEnabled(any(card.movable for card in cards))
        self.draft.setEnabled(_any_open(cards))
        self.delete.setEnabled(can_delete(cards))
        self.setVisible(bool(cards))
        if cards:
            said = QAccessibleAnnouncementEvent(self, self.count.text())
            QAccessible.updateAccessibility(said)

    def _button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(icon))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _any_open(cards: Cards) -> bool:
    states = (entry.state for card in cards for entry in card.entries)
    return any(allows(state, Event.UNSCHEDULE) for state in states)
