"""One line above the composer's foot that asks for attention, with what can be done about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from socialdesk_ui.rooms.composer.clearing import clear
from socialdesk_ui.rooms.composer.edges import leading_edge
from socialdesk_ui.runtime.theme import Appearance

_ICON = 18


@dataclass(frozen=True)
class Answer:
    """A button of a notice."""

    words: str
    act: Callable[[], object]


class Notice(QFrame):
    """Shown by :meth:`say`, gone by :meth:`clear` or by any of its answers.

    One that is ``passing`` is also gone by :meth:`pass_by`, once the draft changes.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("role", "card")
        self._icon = QLabel()
        self._icon.setFixedWidth(_ICON)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(leading_edge(self.words))
        self.answers: list[QPushButton] = []
        self._passing = False
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        lines.addWidget(self.words)
        lines.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.hide()

    def say(
        self,
        words: str,
        *answers: Answer,
        icon: str = "info",
        colour: str = "muted",
        passing: bool = False,
    ) -> None:
        """Show a line and its buttons in place of what was said before."""
        self.clear()
        self._passing = passing
        picture = self._appearance.icon(icon, colour)
        self._icon.setPixmap(picture.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.words.setText(words)
        for answer in answers:
            button = QPushButton(answer.words)
            button.clicked.connect(lambda _=False, act=answer.act: self._answer(act))
            self.answers.append(button)
            self._buttons.addWidget(button)
        if answers:
            self._buttons.addStretch(1)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        clear(self._buttons)
        self.answers = []
        self.hide()

    def pass_by(self) -> None:
        """What was said may no longer be so."""
        if self._passing:
            self.clear()

    def _answer(self, act: Callable[[], object]) -> None:
        self.clear()
        act()
