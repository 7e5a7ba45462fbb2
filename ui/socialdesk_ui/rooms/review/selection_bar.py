"""What can be done with the posts that are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton

from socialdesk_ui.models.review_model import Act, ReviewCard
from socialdesk_ui.rooms.review.words import ICONS, KEYS, act_word
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.flow_layout import FlowLayout


class SelectionBar(QFrame):
    """A count and buttons; ``chosen`` carries an act, ``waiting_wanted`` selects all that wait."""

    chosen = Signal(object)
    waiting_wanted = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        figures = appearance.theme.figures
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setMinimumHeight(figures.target)
        self.waiting = QPushButton()
        self.waiting.setProperty("kind", "quiet")
        self.waiting.clicked.connect(self.waiting_wanted)
        self.buttons: dict[Act, QPushButton] = {}
        layout = FlowLayout(self, figures.gap_xs)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.count)
        layout.addWidget(self.waiting)
        for act in (Act.APPROVE, Act.CHANGE, Act.ASK):
            button = QPushButton()
            button.setProperty("kind", "quiet")
            button.setIcon(appearance.icon(ICONS[act]))
            button.clicked.connect(lambda _=False, act=act: self.chosen.emit(act))
            self.buttons[act] = button
            layout.addWidget(button)

    def follow(self, chosen: Sequence[ReviewCard], listed: Sequence[ReviewCard]) -> None:
        """Offer what these posts allow; each button says to how many it applies."""
        waiting = sum(card.can(Act.APPROVE) for card in listed)
        for act, button in self.buttons.items():
            count = sum(card.can(act) for card in chosen)
            words = act_word(act)
            button.setText(f"{words} ({count})" if len(chosen) > 1 else words)
            button.setToolTip(f"{words} ({KEYS[act]})" if act in KEYS else words)
            button.setVisible(count > 0)
        if chosen:
            words = self.tr("{count} of {listed} selected")
            self.count.setText(words.format(count=len(chosen), listed=len(listed)))
        else:
            self.count.setText(self.tr("Select posts to answer several at once."))
        self.waiting.setText(self.tr("Select all that wait ({count})").format(count=waiting))
        chosen_waiting = sum(card.can(Act.APPROVE) for card in chosen)
        self.waiting.setVisible(waiting > chosen_waiting)
        self.setVisible(bool(listed))
