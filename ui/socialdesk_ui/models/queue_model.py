"""The queue as rows: one delivery each, with what its owner can do about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.queue import QueueEntry
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.engine_words import in_words
from socialdesk_ui.runtime.i18n import state_word


class Act(StrEnum):
    """What a person can do with rows of the queue."""

    MARK_PUBLISHED = "mark as published"
    MARK_NOT_PUBLISHED = "mark as not published"
    APPROVE = "approve"
    RECONNECT = "reconnect"
    RETRY = "retry"
    RESCHEDULE = "reschedule"
    NEXT_SLOT = "next slot"
    TO_DRAFT = "to draft"
    VIEW = "view"
    DELETE = "delete"


_FOR_ONE = frozenset({Act.RECONNECT, Act.RESCHEDULE, Act.VIEW})
"""What makes no sense for several rows at once."""

_ANOTHER_TIME = (Event.SCHEDULE, Event.RETIME)
_COMES_TO = {
    Act.MARK_PUBLISHED: (Event.MARK_PUBLISHED,),
    Act.MARK_NOT_PUBLISHED: (Event.MARK_NOT_PUBLISHED,),
    Act.APPROVE: (Event.APPROVE,),
    Act.RETRY: (Event.RETRY,),
    Act.RESCHEDULE: _ANOTHER_TIME,
    Act.NEXT_SLOT: _ANOTHER_TIME,
    Act.TO_DRAFT: (Event.UNSCHEDULE,),
    Act.DELETE: (Event.DELETE,),
}

_SAFE_TO_OPEN = ("https://", "http://", "file://")
"""A network tells the address; it must not start a program here."""

_OFFERED_IN_ROW = {
    State.FAILED: (Act.RETRY, Act.RESCHEDULE),
    State.UNCONFIRMED: (Act.MARK_PUBLISHED, Act.MARK_NOT_PUBLISHED),
    State.MISSED: (Act.NEXT_SLOT, Act.RESCHEDULE),
    State.ON_HOLD: (Act.RECONNECT, Act.RETRY),
    State.NEEDS_APPROVAL: (Act.APPROVE,),
    State.APPROVED: (Act.NEXT_SLOT,),
    State.PUBLISHED: (Act.VIEW,),
    State.DRAFT: (Act.NEXT_SLOT,),
}


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One delivery on its channel; a draft may have none. ``text`` is on one line."""

    entry: QueueEntry
    channel: Channel | None
    text: str

    @property
    def reason(self) -> str:
        """Why it did not go out, in one line; empty where there is nothing to explain."""
        return _reason(self)

    @property
    def remedies(self) -> tuple[Act, ...]:
        """What the row itself offers: the one or two likeliest things to do."""
        offered = _OFFERED_IN_ROW.get(self.entry.state, ())
        possible = [act for act in offered if can(act, self)]
        return tuple(possible[:1] if Act.RECONNECT in possible else possible)


def queue_rows(
    entries: Iterable[QueueEntry], channels: Mapping[int, Channel]
) -> tuple[QueueRow, ...]:
    """Rows in the order of the entries."""
    return tuple(
        QueueRow(
            entry,
            channels.get(entry.channel_id) if entry.channel_id is not None else None,
            " ".join(entry.text.split()),
        )
        for entry in entries
    )


def can(act: Act, row: QueueRow) -> bool:
    """Whether the life of a delivery, and what is known of it, lets this be done."""
    state, channel = row.entry.state, row.channel
    if act is Act.VIEW:
        return row.entry.remote_url.startswith(_SAFE_TO_OPEN)
    if act is Act.RECONNECT:
        return state is State.ON_HOLD and channel is not None and bool(channel.trouble)
    if act is Act.NEXT_SLOT and channel is None:
        return False
    return any(allows(state, event) for event in _COMES_TO[act])


def acts_for(rows: Iterable[QueueRow]) -> tuple[Act, ...]:
    """What can be done with all of these rows together, in the order in which it is offered."""
    chosen = list(rows)
    if len(chosen) == 1:
        return tuple(act for act in Act if can(act, chosen[0]))
    # Thousands of rows are of a few kinds: what is asked of them depends on nothing else.
    kinds = {(row.entry.state, row.channel is None): row for row in chosen}.values()
    together = (act for act in Act if act not in _FOR_ONE)
    return tuple(act for act in together if kinds and all(can(act, row) for row in kinds))


def rows_matching(
    rows: Iterable[QueueRow], text: str, channel_ids: frozenset[int]
) -> tuple[QueueRow, ...]:
    """The rows whose text holds every word of ``text``, on the channels (empty: on any)."""
    words = text.casefold().split()
    return tuple(
        row
        for row in rows
        if (not channel_ids or row.entry.channel_id in channel_ids)
        and (not words or _holds(row.text.casefold(), words))
    )


def _holds(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)


def _reason(row: QueueRow) -> str:
    say = QCoreApplication.translate
    problem = in_words(row.entry.problem)
    match row.entry.state:
        case State.MISSED:
            missed = say("Queue", "Its time came while nothing could publish it; it was not sent.")
            return problem or missed
        case State.ON_HOLD:
            return problem or (in_words(row.channel.trouble) if row.channel else "")
        case State.UNCONFIRMED:
            look = say("Queue", "It may be out: look there, and say what you see.")
            return f"{problem}. {look}" if problem else look
        case _:
            return problem


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

    @property
    def rows(self) -> tuple[QueueRow, ...]:
        """What is shown."""
        return self._rows

    def row(self, index: Index) -> QueueRow:
        """The row of an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.row(index).reason or None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index)
        reason = f" ({row.reason})" if row.reason else ""
        where = f", {row.channel.name}" if row.channel else ""
        return f"{state_word(row.entry.state)}{reason}{where}: {row.text}"
