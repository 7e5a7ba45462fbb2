"""A week of posts as a reviewer reads it: days, and under each its posts in order of time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.findings import Finding, Level
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review
from socialdesk.domain.transitions import Event, allows
from socialdesk_ui.models.week_model import Index
from socialdesk_ui.runtime.i18n import day_text, state_word, time_text


class Act(Enum):
    """What a reviewer can do with posts."""

    APPROVE = "approve"
    CHANGE = "change"
    ASK = "ask"
    OPEN = "open"


_COMES_TO = {
    Act.APPROVE: Event.APPROVE,
    Act.CHANGE: Event.REQUEST_CHANGES,
    Act.ASK: Event.SUBMIT,
}


@dataclass(frozen=True)
class Version:
    """One text and the channels that get it."""

    text: str
    channels: tuple[Channel, ...]


@dataclass(frozen=True)
class ReviewCard:
    """One post. ``at`` is local to the workspace's zone, ``None`` without a time.

    ``findings`` are what is left to mend, worst first; ``None`` before it was looked at.
    """

    post: Post
    at: datetime | None
    versions: tuple[Version, ...]
    reviews: tuple[Review, ...] = ()
    findings: tuple[Finding, ...] | None = None

    @property
    def state(self) -> State:
        return self.post.state

    def can(self, act: Act) -> bool:
        """Whether the life of the post lets this be done."""
        if act is Act.OPEN:
            return True
        return any(allows(each.state, _COMES_TO[act]) for each in self.post.deliveries)

    @property
    def offers(self) -> tuple[Act, ...]:
        """The buttons on the card itself: what is likely."""
        if self.state is State.NEEDS_APPROVAL:
            return (Act.APPROVE, Act.CHANGE, Act.OPEN)
        if self.can(Act.CHANGE):
            return (Act.CHANGE, Act.OPEN)
        if self.state is State.CHANGES_REQUESTED:
            return (Act.ASK, Act.OPEN)
        return (Act.OPEN,)


@dataclass(frozen=True)
class DayHead:
    """A line over a day's posts; ``day`` is ``None`` over those without a time."""

    day: date | None
    count: int


Row = DayHead | ReviewCard


def review_cards(
    posts: Iterable[Post],
    reviews: Mapping[int, tuple[Review, ...]],
    found: Mapping[int, tuple[Finding, ...]],
    zone: ZoneInfo,
    since: datetime,
) -> tuple[ReviewCard, ...]:
    """The posts in order of their first time after ``since`` (UTC), those without one last."""
    cards = (
        ReviewCard(
            post,
            _first_time(post, zone, since),
            _versions(post),
            reviews.get(post.id, ()),
            found.get(post.id),
        )
        for post in posts
    )
    return tuple(sorted(cards, key=lambda card: (_order(card.at), card.post.id)))


def with_heads(cards: Sequence[ReviewCard]) -> tuple[Row, ...]:
    """The cards with a line over each day's."""
    rows: list[Row] = []
    for day, group in groupby(cards, key=lambda card: card.at.date() if card.at else None):
        on_it = list(group)
        rows += [DayHead(day, len(on_it)), *on_it]
    return tuple(rows)


def cards_matching(
    cards: Iterable[ReviewCard], text: str, channel_ids: frozenset[int]
) -> tuple[ReviewCard, ...]:
    """The posts whose texts hold every word of ``text``, on the channels (empty: on any)."""
    words = text.casefold().split()
    return tuple(
        card
        for card in cards
        if (not channel_ids or channel_ids & {d.channel.id for d in card.post.deliveries})
        and all(any(word in v.text.casefold() for v in card.versions) for word in words)
    )


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Each message once, graver ones first."""
    once = {finding.message: finding for finding in findings}.values()
    return tuple(sorted(once, key=lambda finding: -finding.level.rank))


def _order(at: datetime | None) -> tuple[bool, float]:
    return (at is None, at.timestamp() if at else 0.0)


def _first_time(post: Post, zone: ZoneInfo, since: datetime) -> datetime | None:
    moments = [d.scheduled_for for d in post.deliveries if d.scheduled_for is not None]
    shown = [moment for moment in moments if moment >= since] or moments
    return min(shown).astimezone(zone) if shown else None


def _versions(post: Post) -> tuple[Version, ...]:
    groups: dict[str, list[Delivery]] = {}
    for delivery in post.deliveries:
        groups.setdefault(post.text_for(delivery), []).append(delivery)
    if not groups:
        return (Version(post.text, ()),)
    return tuple(
        Version(text, tuple(delivery.channel for delivery in group))
        for text, group in groups.items()
    )


class ReviewModel(QAbstractListModel):
    """Days and posts for a list view; days can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_cards(self, cards: Sequence[ReviewCard]) -> bool:
        """Show other posts, or the same ones as they are now; whether the list is made anew."""
        rows = with_heads(cards)
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            self._update(rows)
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def cards(self) -> tuple[ReviewCard, ...]:
        """The posts shown."""
        return tuple(row for row in self._rows if isinstance(row, ReviewCard))

    def card(self, index: Index) -> ReviewCard | None:
        """The post of an index; ``None`` for a day."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, ReviewCard) else None

    def index_of(self, post_id: int) -> QModelIndex:
        """Where a post is; invalid for one that is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, ReviewCard) and row.post.id == post_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.card(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        return day_words(row.day) if isinstance(row, DayHead) else _spoken(row)

    def _update(self, rows: tuple[Row, ...]) -> None:
        before, self._rows = self._rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))


def _key(row: Row) -> object:
    return row.day if isinstance(row, DayHead) else row.post.id


def day_words(day: date | None) -> str:
    """A day as a heading; posts without a time have one of their own."""
    if day is None:
        return QCoreApplication.translate("Review", "Without a time")
    return day_text(day, "dddd d MMMM")


def finding_counts(card: ReviewCard) -> dict[Level, int]:
    """How much is left of each level; levels without any are left out."""
    found = card.findings or ()
    counts = {level: sum(each.level is level for each in found) for level in Level}
    return {level: count for level, count in counts.items() if count}


def _spoken(card: ReviewCard) -> str:
    """The post as a screen reader says it."""
    when = time_text(card.at) if card.at else day_words(None)
    where = ", ".join(c.name for version in card.versions for c in version.channels)
    text = " ".join(card.versions[0].text.split())
    left = "; ".join(finding.message for finding in card.findings or ())
    parts = (when, state_word(card.state), where, text, left)
    return ". ".join(part for part in parts if part)
