"""One post that was missed: when it was to go out, and what is to become of it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from socialdesk.domain.away import CatchUp, Settled, Slipped
from socialdesk_ui.rooms.away.words import choice_word, outcome_words
from socialdesk_ui.runtime.i18n import isolated, reading_start, when_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import Avatar

_CHOICES = tuple(CatchUp)
_AVATAR = 24
_CHOICE_WIDTH = 184
_LEAST_TEXT = 120


class SlippedRow(QFrame):
    """Emits ``chosen`` when a person chooses for this post."""

    chosen = Signal()

    def __init__(
        self, appearance: Appearance, slipped: Slipped, choice: CatchUp, now: datetime
    ) -> None:
        super().__init__()
        self.slipped = slipped
        self._now = now
        self._zone = ZoneInfo(slipped.deliveries[0].zone)
        figures = appearance.theme.figures
        line = " ".join(slipped.text.split())
        self.text = _Line(line)
        self.was = QLabel(self._when_it_was())
        self.was.setProperty("role", "note")
        self.outcome = QLabel()
        self.outcome.setProperty("role", "note")
        self.outcome.setAlignment(reading_start())
        self.outcome.setFixedWidth(_CHOICE_WIDTH)
        self.choice = QComboBox()
        self.choice.setFixedWidth(_CHOICE_WIDTH)
        self.choice.setAccessibleName(self.tr("What becomes of: {text}").format(text=line[:60]))
        self.choice.addItems([choice_word(each) for each in _CHOICES])
        self.choose(choice)
        self.choice.activated.connect(self.chosen)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.text, self.was):
            label.setAlignment(reading_start())
            words.addWidget(label)
        end = QVBoxLayout()
        end.setSpacing(2)
        end.addWidget(self.choice)
        end.addWidget(self.outcome)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, figures.gap_s, 0, figures.gap_s)
        layout.setSpacing(figures.gap_m)
        for delivery in slipped.deliveries[:1]:
            channel = delivery.channel
            avatar = Avatar(appearance, channel.name, channel.network, _AVATAR)
            layout.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addLayout(end)

    @property
    def wish(self) -> CatchUp:
        """What is chosen for it."""
        return _CHOICES[self.choice.currentIndex()]

    def choose(self, choice: CatchUp) -> None:
        """Choose for it, as the line for all does."""
        self.choice.setCurrentIndex(_CHOICES.index(choice))

    def show_outcome(self, settled: Sequence[Settled]) -> None:
        """Say when it would go out."""
        self.outcome.setText(outcome_words(settled, self._now, self._zone))

    def _when_it_was(self) -> str:
        channels = ", ".join(delivery.channel.name for delivery in self.slipped.deliveries)
        moment = self.slipped.moment
        if moment is None:
            return channels
        when = when_text(moment, self._now, self._zone)
        return self.tr("{channels} · was for {when}").format(channels=channels, when=when)


class _Line(QLabel):
    """One line that is cut with "…" where it has no room."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(_LEAST_TEXT)
        self.setToolTip(line)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_TEXT, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), reading_start(), isolated(shown))
