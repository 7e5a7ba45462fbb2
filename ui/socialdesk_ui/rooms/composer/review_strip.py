"""What was said of the open post by whoever approves it."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from socialdesk.domain.reviews import Review
from socialdesk_ui.models.review_words import VERDICT_ICONS, said
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_ICON = 16
_MOST = 4
"""The latest ones; a long to and fro is read in the review room."""


class ReviewStrip(QFrame):
    """One line a review, the latest last; hidden where nothing was said."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What reviewers said"))
        self.lines: list[QLabel] = []
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 8)
        self._layout.setSpacing(6)
        self.hide()

    def show_reviews(self, reviews: Sequence[Review], now: datetime, zone: ZoneInfo) -> None:
        """Show these in place of what was shown before."""
        for row in self._rows:
            self._layout.removeWidget(row)
            let_go(row)
        self.lines, self._rows = [], []
        for review in reviews[-_MOST:]:
            self._add(VERDICT_ICONS[review.verdict], said(review, now, zone))
        self.setVisible(bool(self.lines))

    def _add(self, icon: str, words: str) -> None:
        row = QWidget()
        picture = QLabel()
        drawn = self._appearance.icon(icon, "muted")
        picture.setPixmap(drawn.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        line = plain_label(words)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(picture)
        layout.addWidget(line, 1)
        self._layout.addWidget(row)
        self._rows.append(row)
        self.lines.append(line)
