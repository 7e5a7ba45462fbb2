"""Every attempt to publish on one channel, folded away: when, what was sent, what was answered."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialdesk.domain.delivery import AttemptOutcome, Delivery
from socialdesk.domain.sent import AttemptRecord
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.runtime.i18n import when_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.plain_label import plain_label

_LONGEST_TEXT = 400
"""Characters; what was sent is recognised by its beginning, all of it is in the text above."""


class AttemptsList(QWidget):
    """``asked`` is emitted when it is unfolded and what was sent has to be read."""

    asked = Signal()

    def __init__(self, appearance: Appearance, delivery: Delivery, now: datetime) -> None:
        super().__init__()
        self._zone = ZoneInfo(delivery.zone)
        self._now = now
        self.head = QPushButton(self.tr("Attempts: {count}").format(count=len(delivery.attempts)))
        self.head.setProperty("kind", "quiet")
        self.head.setCheckable(True)
        self.head.setIcon(appearance.icon("clock-counter-clockwise", "muted"))
        self.rows: list[QWidget] = []
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(8, 0, 0, 0)
        self._lines.setSpacing(8)
        self._body.hide()
        self.head.toggled.connect(self._unfold)
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._body)
        self.show_records([AttemptRecord(attempt) for attempt in delivery.attempts])
        self.setVisible(bool(delivery.attempts))

    def show_records(self, records: Sequence[AttemptRecord]) -> None:
        """Show these, the latest first."""
        for row in self.rows:
            self._lines.removeWidget(row)
            let_go(row)
        # A try that repeats the one after it says so: what was sent is listed once.
        later = [None, *reversed(records)]
        self.rows = [
            self._row(record, repeated=after is not None and record.sent == after.sent)
            for after, record in zip(later, reversed(records), strict=False)
        ]
        for row in self.rows:
            self._lines.addWidget(row)

    def _unfold(self, unfolded: bool) -> None:
        self._body.setVisible(unfolded)
        if unfolded:
            self.asked.emit()

    def _row(self, record: AttemptRecord, *, repeated: bool) -> QWidget:
        attempt = record.attempt
        row = QWidget()
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        moment = when_text(attempt.started_at, self._now, self._zone)
        head = self.tr("{number}. {moment}: {outcome}").format(
            number=attempt.number, moment=moment, outcome=self._outcome(attempt.outcome)
        )
        lines.addWidget(plain_label(head))
        if attempt.detail:
            answered = self.tr("Answer: {words}").format(words=attempt.detail)
            lines.addWidget(plain_label(answered, "muted"))
        for words in self._sent(record, repeated):
            lines.addWidget(plain_label(words, "note"))
        row.setAccessibleName(head)
        return row

    def _sent(self, record: AttemptRecord, repeated: bool) -> list[str]:
        if record.sent is None:
            return []
        if repeated:
            return [self.tr("Sent: the same as the next try")]
        texts = [
            self.tr("Sent: {words}").format(words=_shortened(text)) for text in record.sent.texts
        ]
        count = len(record.sent.pictures)
        if count:
            described = "; ".join(each.alt for each in record.sent.pictures if each.alt)
            words = self.tr("Pictures: {count}").format(count=count)
            texts.append(f"{words} ({described})" if described else words)
        return texts

    def _outcome(self, outcome: AttemptOutcome) -> str:
        return {
            AttemptOutcome.RUNNING: self.tr("under way"),
            AttemptOutcome.ACCEPTED: self.tr("it went out"),
            AttemptOutcome.NOT_ACCEPTED: self.tr("it did not arrive"),
            AttemptOutcome.REFUSED: self.tr("it was refused"),
            AttemptOutcome.LOGIN_NEEDED: self.tr("the login was refused"),
            AttemptOutcome.UNKNOWN: self.tr("no clear answer"),
            AttemptOutcome.ABANDONED: self.tr("the program ended before the answer"),
        }[outcome]


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT].rstrip()}…"
