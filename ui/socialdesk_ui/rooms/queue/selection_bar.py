"""What can be done with the rows that are chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from socialdesk_ui.models.queue_model import Act, QueueRow, acts_for
from socialdesk_ui.rooms.queue.act_words import ICONS, KEYS, act_word
from socialdesk_ui.runtime.theme import Appearance


class SelectionBar(QFrame):
    """A count and buttons; emits ``chosen`` with an act.

    Where nothing can be done with many rows (``for_many``), it shows only while one is selected.
    """

    chosen = Signal(object)
    everything_wanted = Signal()

    def __init__(self, appearance: Appearance, *, for_many: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._for_many = for_many
        figures = appearance.theme.figures
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.everything = QPushButton(self.tr("Select all"))
        self.everything.setProperty("kind", "quiet")
        self.everything.clicked.connect(self.everything_wanted)
        self.buttons = {act: self._button(act) for act in Act}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_xs, figures.gap_l, figures.gap_xs)
        layout.setSpacing(figures.gap_xs)
        layout.addWidget(self.count)
        layout.addWidget(self.everything)
        layout.addStretch()
        for button in self.buttons.values():
            layout.addWidget(button)
        self.follow((), 0)

    def follow(self, rows: Sequence[QueueRow], listed: int) -> None:
        """Offer what these rows allow; ``listed`` is how many rows there are to choose from."""
        offered = acts_for(rows)
        for act, button in self.buttons.items():
            button.setVisible(act in offered)
        if rows:
            words = self.tr("{count} of {listed} selected")
            self.count.setText(words.format(count=len(rows), listed=listed))
        else:
            self.count.setText(self.tr("Select posts to do something with them."))
        self.everything.setVisible(bool(listed) and len(rows) < listed)
        self.setVisible(bool(rows) or (bool(listed) and self._for_many))

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(act_word(act))
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(ICONS[act]))
        if act in KEYS:
            button.setToolTip(f"{act_word(act)} ({KEYS[act]})")
        button.clicked.connect(lambda: self.chosen.emit(act))
        return button
