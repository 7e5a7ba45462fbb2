"""What floats over dates without posts: one sentence, one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from socialdesk_ui.runtime.theme import Appearance


class EmptyNote(QFrame):
    """Hidden until one of its sentences is wanted."""

    post_wanted = Signal()
    channel_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        figures = appearance.theme.figures
        self.setProperty("role", "card")
        self.sentence = QLabel()
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self._wanted = self.post_wanted
        layout = QHBoxLayout(self)
        layout.setContentsMargins(figures.gap_l, figures.gap_m, figures.gap_l, figures.gap_m)
        layout.setSpacing(figures.gap_l)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button)
        self.hide()

    def ask_for_post(self, *, past: bool) -> None:
        """Nothing is planned here."""
        if past:
            self._say(self.tr("Nothing went out in these days."), "")
        else:
            self._wanted = self.post_wanted
            self._say(self.tr("Nothing is planned here yet."), self.tr("Plan a post"))

    def ask_for_channel(self) -> None:
        """There is nowhere to publish to."""
        self._wanted = self.channel_wanted
        words = self.tr("Your posts need somewhere to go.")
        self._say(words, self.tr("Add a channel"))

    def say_no_match(self) -> None:
        """A filter hides everything."""
        self._say(self.tr("No post here matches what you look for."), "")

    def _say(self, sentence: str, action: str) -> None:
        self.sentence.setText(sentence)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show()

    def _act(self) -> None:
        self._wanted.emit()
