"""The queue as rows: one delivery each, with what its owner can do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.post import Post
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.i18n import state_word

WAITING = (State.SCHEDULED, State.PUBLISHING)
NEEDS_ATTENTION = (State.FAILED, State.UNCONFIRMED, State.MISSED, State.ON_HOLD)
SENT = (State.PUBLISHED,)


class Remedy(StrEnum):
    """What a person can do about a delivery that did not go out."""

    RETRY = "retry"
    RESCHEDULE = "reschedule"
    RECONNECT = "reconnect"
    IT_IS_ONLINE = "it is online"
    IT_IS_NOT_ONLINE = "it is not online"


@dataclass(frozen=True)
class QueueRow:
    """One delivery. ``moment`` is when it went out or is to go out (UTC), if ever."""

    post_id: int
    delivery_id: int
    channel: Channel
    state: State
    text: str
    moment: datetime | None
    reason: str = ""
    remedies: tuple[Remedy, ...] = ()


def queue_rows(posts: Iterable[Post], states: Iterable[State]) -> tuple[QueueRow, ...]:
    """The deliveries in one of ``states``, the earliest first."""
    wanted = frozenset(states)
    rows = [
        _row(post, delivery)
        for post in posts
        for delivery in post.deliveries
        if delivery.state in wanted
    ]
    rows.sort(key=lambda row: (row.moment is None, row.moment, row.delivery_id))
    return tuple(rows)


def rows_matching(
    rows: Iterable[QueueRow], text: str, channel_ids: frozenset[int]
) -> tuple[QueueRow, ...]:
    """The rows whose text holds every word of ``text``, on the channels (empty: on any)."""
    words = text.casefold().split()
    return tuple(
        row
        for row in rows
        if (not channel_ids or row.channel.id in channel_ids)
        and all(word in row.text.casefold() for word in words)
    )


def remedies_for(delivery: Delivery) -> tuple[Remedy, ...]:
    """The one thing to do, or the two answers to one question."""
    match delivery.state:
        case State.FAILED:
            return (Remedy.RETRY,)
        case State.MISSED:
            return (Remedy.RESCHEDULE,)
        case State.UNCONFIRMED:
            return (Remedy.IT_IS_ONLINE, Remedy.IT_IS_NOT_ONLINE)
        case State.ON_HOLD:
            return (Remedy.RECONNECT,) if delivery.channel.trouble else (Remedy.RETRY,)
        case _:
            return ()


def _row(post: Post, delivery: Delivery) -> QueueRow:
    return QueueRow(
        post_id=post.id,
        delivery_id=delivery.id,
        channel=delivery.channel,
        state=delivery.state,
        text=" ".join(post.text_for(delivery).split()),
        moment=delivery.published_at or delivery.scheduled_for,
        reason=delivery.problem or _known_reason(delivery),
        remedies=remedies_for(delivery),
    )


def _known_reason(delivery: Delivery) -> str:
    match delivery.state:
        case State.MISSED:
            return QCoreApplication.translate(
                "Queue", "Its time came while nothing could publish it; it was not sent late."
            )
        case State.ON_HOLD:
            return delivery.channel.trouble
        case _:
            return ""


class QueueModel(QAbstractListModel):
    """Rows for a list view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()

    def show_rows(self, rows: tuple[QueueRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> QueueRow:
        """The row of an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        reason = f" ({row.reason})" if row.reason else ""
        return f"{state_word(row.state)}{reason}, {row.channel.name}: {row.text}"
