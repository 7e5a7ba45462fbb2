"""One voice pack as a card: what it is, whether it applies, and its place in the order."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
)

from socialdesk.desk.linting import BRAND_PACK
from socialdesk.desk.voice_values import PackCard
from socialdesk_ui.models.voice_words import first_sentence, pack_facts, pack_title
from socialdesk_ui.runtime.theme import Appearance, text_font
from socialdesk_ui.widgets.plain_label import plain_label

_ICON = 16
_LOCK = 26
"""As wide as a check box with its ring, so that names line up."""


class PackRow(QFrame):
    """``switched`` says whether it shall apply, ``moved`` by how many places it goes (-1: up)."""

    switched = Signal(bool)
    moved = Signal(int)

    def __init__(self, appearance: Appearance, card: PackCard) -> None:
        super().__init__()
        self._appearance = appearance
        self.card = card
        self.setProperty("role", "card")
        title = pack_title(card.key, card.name, BRAND_PACK)
        self.name = plain_label(title, "strong")
        self.check = QCheckBox(title)
        self.check.setChecked(card.place is not None)
        self.check.setFont(text_font(appearance.theme.figures.font_body, strong=True))
        self.check.clicked.connect(self.switched)
        self.lock = QLabel()
        self.lock.setFixedSize(_LOCK, _LOCK)
        self.lock.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.description = plain_label(first_sentence(card.description))
        self.description.setToolTip(card.description)
        facts = pack_facts(card)
        if card.always:
            facts += " · " + self.tr("Always applies")
        self.facts = plain_label(facts, "note")
        self.problem = plain_label(card.problem, "error")
        self.up = self._arrow("arrow-up", self.tr("Move {pack} up"), -1)
        self.down = self._arrow("arrow-down", self.tr("Move {pack} down"), 1)
        self._lay_out()
        self.description.setVisible(bool(card.description))
        self.problem.setVisible(bool(card.problem))
        self.facts.setVisible(not card.problem)
        self._draw_lock()
        appearance.changed.connect(self._draw_lock)

    def offer_moves(self, *, up: bool, down: bool) -> None:
        """Whether it can go up or down among those that were chosen."""
        for button, on in ((self.up, up), (self.down, down)):
            button.setVisible(up or down)
            button.setEnabled(on)

    def _arrow(self, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(icon))
        button.setAccessibleName(words.format(pack=self.name.text()))
        button.setToolTip(words.format(pack=self.name.text()))
        button.clicked.connect(_emitter(self.moved.emit, step))
        button.hide()
        return button

    def _draw_lock(self) -> None:
        self.lock.setPixmap(self._appearance.icon("lock-simple", "muted").pixmap(_ICON, _ICON))

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        head = QHBoxLayout()
        head.setSpacing(figures.gap_s)
        if self.card.always:
            self.lock.setToolTip(self.tr("Always applies"))
            head.addWidget(self.lock)
            head.addWidget(self.name, 1)
            self.check.hide()
        else:
            head.addWidget(self.check, 1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(figures.gap_m, figures.gap_s, figures.gap_s, figures.gap_s)
        layout.setSpacing(2)
        layout.addLayout(head)
        for label in (self.description, self.facts, self.problem):
            layout.addWidget(label)


def _emitter(emit: Callable[[int], None], step: int) -> Callable[[], None]:
    return lambda: emit(step)
