"""An opened post's deliveries: where each stands, why, and what its owner can do."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from socialdesk.domain.delivery import Delivery, FollowUp, FollowUpState, State
from socialdesk.domain.post import Post
from socialdesk.domain.sent import AttemptRecord
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.rooms.composer.attempts_list import AttemptsList
from socialdesk_ui.rooms.composer.clearing import let_go
from socialdesk_ui.runtime.i18n import when_text
from socialdesk_ui.runtime.theme import Appearance
from socialdesk_ui.widgets.avatar import Avatar
from socialdesk_ui.widgets.plain_label import plain_label
from socialdesk_ui.widgets.state_badge import StateBadge

_QUIET = frozenset({State.DRAFT})


class DeliveriesPanel(QWidget):
    """``settled`` carries a delivery's id and whether it is out, ``retry_asked`` nothing.

    ``history_asked`` wants :meth:`show_history`.
    """

    settled = Signal(int, bool)
    retry_asked = Signal()
    history_asked = Signal()

    def __init__(self, appearance: Appearance, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._appearance = appearance
        self._now = now
        self.rows: list[DeliveryRow] = []
        self.retry = QPushButton(self.tr("Retry"))
        self.retry.clicked.connect(self.retry_asked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeading)

    def show_post(self, post: Post | None) -> None:
        """Show the deliveries of a saved post; a plain draft has nothing to tell."""
        unfolded = {row.delivery_id for row in self.rows if row.attempts.head.isChecked()}
        for row in self.rows:
            self._layout.removeWidget(row)
            let_go(row)
        shown = [] if post is None else [d for d in post.deliveries if d.state not in _QUIET]
        self.rows = [DeliveryRow(self._appearance, d, self._now()) for d in shown]
        for index, row in enumerate(self.rows):
            row.settled.connect(self.settled)
            row.attempts.asked.connect(self.history_asked)
            row.attempts.head.setChecked(row.delivery_id in unfolded)
            self._layout.insertWidget(index, row)
        self.retry.setVisible(any(allows(d.state, Event.RETRY) for d in shown))
        self.setVisible(bool(shown))

    def show_history(self, history: Mapping[int, Sequence[AttemptRecord]]) -> None:
        """Show what each attempt sent, by delivery."""
        for row in self.rows:
            if row.delivery_id in history:
                row.attempts.show_records(history[row.delivery_id])


class DeliveryRow(QFrame):
    """One channel: state, time, reason, link, what follows, and every attempt."""

    settled = Signal(int, bool)

    def __init__(self, appearance: Appearance, delivery: Delivery, now: datetime) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._delivery = delivery
        channel = delivery.channel
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Avatar(appearance, channel.name, channel.network, 20))
        head.addWidget(_plain(channel.name))
        head.addWidget(StateBadge(appearance, delivery.state))
        head.addStretch(1)
        self.when = _plain(_moment(delivery, now), "note")
        head.addWidget(self.when)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        self.problem = _plain(delivery.problem, "muted")
        self.problem.setWordWrap(True)
        layout.addWidget(self.problem)
        self.problem.setVisible(bool(delivery.problem))
        self.link = QLabel(_link(delivery.remote_url, self.tr("Open it")))
        self.link.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.link.setOpenExternalLinks(True)
        layout.addWidget(self.link)
        self.link.setVisible(bool(delivery.remote_url))
        self.follow_ups = [self._follow_up(each) for each in delivery.follow_ups]
        for label in self.follow_ups:
            layout.addWidget(label)
        if allows(delivery.state, Event.MARK_PUBLISHED):
            layout.addLayout(self._settle_row())
        self.attempts = AttemptsList(appearance, delivery, now)
        layout.addWidget(self.attempts)

    @property
    def delivery_id(self) -> int:
        """Whose row this is."""
        return self._delivery.id

    def _follow_up(self, follow_up: FollowUp) -> QLabel:
        words = {
            FollowUpState.WAITING: self.tr("The first comment is on its way."),
            FollowUpState.DONE: self.tr("The first comment is out."),
            FollowUpState.GIVEN_UP: self.tr("The first comment did not go out."),
        }[follow_up.state]
        problem = follow_up.problem
        said = f"{words} {problem[:1].upper()}{problem[1:]}." if problem else words
        return plain_label(said, "muted")

    def _settle_row(self) -> QHBoxLayout:
        self.is_out = QPushButton(self.tr("It is published"))
        self.is_not_out = QPushButton(self.tr("It is not there"))
        number = self._delivery.id
        self.is_out.clicked.connect(lambda: self.settled.emit(number, True))
        self.is_not_out.clicked.connect(lambda: self.settled.emit(number, False))
        row = QHBoxLayout()
        row.addWidget(self.is_out)
        row.addWidget(self.is_not_out)
        row.addStretch(1)
        return row


def _plain(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def _moment(delivery: Delivery, now: datetime) -> str:
    moment = delivery.published_at or delivery.scheduled_for
    return when_text(moment, now, ZoneInfo(delivery.zone)) if moment else ""


def _link(url: str, words: str) -> str:
    safe = url.startswith(("https://", "http://", "file://"))
    return f'<a href="{escape(url)}">{escape(words)}</a>' if safe else escape(url)
