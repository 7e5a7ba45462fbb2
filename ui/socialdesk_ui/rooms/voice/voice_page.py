"""The Voice page: which voices apply, how we sound, and our habits."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialdesk.desk.voice_values import VoicePicture
from socialdesk_ui.rooms.voice.commands import VoiceCommands
from socialdesk_ui.rooms.voice.learn_page import LearnPage
from socialdesk_ui.rooms.voice.pack_choice import PackChoice
from socialdesk_ui.rooms.voice.tone_panel import TonePanel
from socialdesk_ui.runtime.context import RoomContext
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_SIDE_BY_SIDE = 820
_WIDEST = 1180
_WIDEST_CHOICE = 440


class HabitsCard(QFrame):
    """What the voices say about person, emoji, exclamation marks and the like."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("role", "card")
        figures = appearance.theme.figures
        title = plain_label(self.tr("Habits"), "strong")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(figures.gap_l)
        self._form.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        margin = figures.gap_l
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(figures.gap_s)
        layout.addWidget(title)
        layout.addLayout(self._form)

    def show_habits(self, habits: tuple[tuple[str, str], ...]) -> None:
        """Show these; nothing at all where there are none."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, habit in habits:
            label = QLabel(name[:1].upper() + name[1:])
            label.setProperty("role", "muted")
            self._form.addRow(label, plain_label(habit))
        self.setVisible(bool(habits))


class VoiceOverview(QScrollArea):
    """Voices at one side, tone and habits at the other; one below the other where it is narrow."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        figures = context.appearance.theme.figures
        self.choice = PackChoice(context.appearance)
        self.choice.chosen.connect(commands.choose)
        self.tone = TonePanel(context, commands)
        self.habits = HabitsCard(context.appearance)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(figures.gap_l)
        self._columns.addWidget(self.choice, 2)
        right = QVBoxLayout()
        right.setSpacing(figures.gap_l)
        right.addWidget(self.tone)
        right.addWidget(self.habits)
        right.addStretch()
        self._columns.addLayout(right, 3)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(self._columns)
        self._columns.setContentsMargins(0, figures.gap_s, figures.gap_m, figures.gap_l)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the voice as it is."""
        self.choice.show_cards(picture.cards, picture.languages)
        self.tone.show_picture(picture)
        self.habits.show_habits(picture.habits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self.choice.setMaximumWidth(_WIDEST_CHOICE if wide else _WIDEST)


class VoicePage(QStackedWidget):
    """The voice as it is, or learning one from posts."""

    def __init__(self, context: RoomContext, commands: VoiceCommands) -> None:
        super().__init__()
        self._context, self._commands = context, commands
        self.overview = VoiceOverview(context, commands)
        self.overview.choice.learn.clicked.connect(self.begin_learning)
        self.learning: LearnPage | None = None
        self.addWidget(self.overview)

    def show_picture(self, picture: VoicePicture) -> None:
        """Show the voice as it is."""
        self.overview.show_picture(picture)

    def begin_learning(self) -> None:
        """Gather posts to learn a voice from."""
        self.learning = LearnPage(self._context, self._commands)
        self.learning.closed.connect(self._end_learning)
        self.addWidget(self.learning)
        self.setCurrentWidget(self.learning)
        self.learning.box.text.setFocus()

    def _end_learning(self) -> None:
        if self.learning is not None:
            self.removeWidget(self.learning)
            self.learning.deleteLater()
            self.learning = None
        self.overview.choice.learn.setFocus()
