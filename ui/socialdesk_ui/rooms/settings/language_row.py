"""One language: whether posts are written in it, what checks it, and what would do better."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from socialdesk.domain.languages import LanguageSupport, Service
from socialdesk_ui.models.language_words import service_text, sources_text
from socialdesk_ui.models.voice_words import language_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.status_line import StatusLine


class LanguageRow(QFrame):
    """``chosen`` carries whether it is written in, ``moved`` steps, negative towards the first."""

    chosen = Signal(bool)
    moved = Signal(int)

    def __init__(self, appearance: Appearance, lang: str) -> None:
        super().__init__()
        self.lang = lang
        self._appearance = appearance
        name = language_text(lang)
        self.setProperty("role", "card")
        self.used = QCheckBox(name)
        self.used.setAccessibleName(self.tr("We write in {name}").format(name=name))
        self.used.clicked.connect(self.chosen)
        self.place = plain_label(role="note")
        self.earlier = self._button("arrow-up", self.tr("Move {name} up").format(name=name))
        self.later = self._button("arrow-down", self.tr("Move {name} down").format(name=name))
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later.clicked.connect(lambda: self.moved.emit(1))
        self.status = StatusLine(appearance)
        self.sources = plain_label(role="note")
        self.mend = plain_label()
        self.mend.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lay_out()

    def show_support(self, support: LanguageSupport) -> None:
        """Show what serves it."""
        words = service_text(support.service)
        if support.service is Service.UNCHECKED:
            self.status.show_trouble(words)
        else:
            self.status.show_fine(words)
        self.sources.setText(sources_text(support))
        self.sources.setVisible(bool(self.sources.text()))
        self.sources.setToolTip("\n".join(support.dictionaries))
        self.mend.setText(self.tr("To do better: {mend}").format(mend=support.mend))
        self.mend.setVisible(bool(support.mend))

    def show_place(self, place: int | None, count: int) -> None:
        """Its place among the ``count`` languages in use, from 0; ``None`` where it is not one."""
        used = place is not None
        self.used.setChecked(used)
        # One stays: posts are written in something.
        self.used.setEnabled(not used or count > 1)
        self.place.setText(self.tr("Short posts are taken for this one"))
        self.place.setVisible(place == 0 and count > 1)
        for button, possible in ((self.earlier, place), (self.later, place != count - 1)):
            button.setVisible(used and count > 1)
            button.setEnabled(bool(possible))

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "quiet")
        button.setIcon(self._appearance.icon(icon))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _lay_out(self) -> None:
        figures = self._appearance.theme.figures
        head = QHBoxLayout()
        head.setSpacing(figures.gap_xs)
        head.addWidget(self.used)
        head.addWidget(self.place, 1)
        head.addStretch()
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        body = QVBoxLayout()
        body.setContentsMargins(figures.gap_xl + figures.gap_xs, 0, 0, 0)
        body.setSpacing(figures.gap_xs)
        for part in (self.status, self.sources, self.mend):
            body.addWidget(part)
        layout = QVBoxLayout(self)
        margin = figures.gap_m
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(figures.gap_xs)
        layout.addLayout(head)
        layout.addLayout(body)
