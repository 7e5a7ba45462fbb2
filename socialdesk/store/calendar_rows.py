"""The calendar's light rows: plain tuples, since whole posts are too slow by the thousand."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import BigInteger, ColumnElement, Select, String, and_, func, select, type_coerce
from sqlalchemy.orm import Session

from socialdesk.domain.cadence import TAKES_A_SLOT
from socialdesk.domain.calendar import PREVIEW_LENGTH, CalendarEntry, CalendarFilter, DayDigest
from socialdesk.domain.clock import to_millis
from socialdesk.domain.networks import NetworkId
from socialdesk.store.calendar_filter import conditions
from socialdesk.store.due import shown_between, shown_moment
from socialdesk.store.models import ChannelRow, DeliveryRow, PostMediaRow, PostRow

Channels = Mapping[int, tuple[str, NetworkId]]
"""Names and networks of channels by id."""


def calendar_entries(
    session: Session,
    first: datetime,
    last: datetime,
    workspace_id: int | None,
    only: CalendarFilter,
) -> tuple[CalendarEntry, ...]:
    """What lies between two moments, ``last`` exclusive, in order of time."""
    channels = _channels(session, workspace_id)
    return _entries(session, channels, shown_between(first, last), *conditions(only))


def day_digests(
    session: Session,
    bounds: Sequence[datetime],
    workspace_id: int | None,
    only: CalendarFilter,
    *,
    most: int,
) -> tuple[DayDigest, ...]:
    """The days between consecutive moments, each with its first ``most`` posts.

    Texts are read for those alone: of a busy month most posts are only counted.
    """
    channels = _channels(session, workspace_id)
    days = [_Tally(most) for _ in bounds[1:]]
    ends = [to_millis(moment) for moment in bounds[1:]]
    day = 0
    # By the connection: the session's own way through thousands of rows takes twice as long.
    rows = session.connection().execute(_bare_rows(bounds, only)).all()
    for id_, post, channel, state, at in rows:
        while at >= ends[day]:
            day += 1
        if channel in channels:
            days[day].add(id_, at, post, channel, state in _TAKES)
    shown = [id_ for tally in days for id_ in tally.shown]
    known = {e.delivery_id: e for e in _entries_of(session, channels, shown)}
    return tuple(tally.digest(known) for tally in days)


_TAKES = frozenset(state.value for state in TAKES_A_SLOT)
_AT_ONCE = 500
"""How many ids one statement names: databases limit its variables."""


class _Tally:
    """One day while its deliveries are counted, in order of time and post."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._at = self._post = -1
        self._posts = 0
        self._taken: dict[int, int] = {}
        self.shown: list[int] = []

    def add(self, id_: int, at: int, post: int, channel: int, takes: bool) -> None:
        """One more delivery; ``takes`` a slot of its channel or not."""
        if post != self._post or at != self._at:
            self._at, self._post = at, post
            self._posts += 1
        if self._posts <= self._most:
            self.shown.append(id_)
        if takes:
            self._taken[channel] = self._taken.get(channel, 0) + 1

    def digest(self, known: Mapping[int, CalendarEntry]) -> DayDigest:
        entries = tuple(known[id_] for id_ in self.shown if id_ in known)
        return DayDigest(entries, self._posts, self._taken)


def _bare_rows(bounds: Sequence[datetime], only: CalendarFilter) -> Select[int, int, int, str, int]:
    """Deliveries as numbers and words alone: making moments and states of thousands takes long."""
    at = type_coerce(shown_moment(), BigInteger)
    state = type_coerce(DeliveryRow.state, String)
    return (
        select(DeliveryRow.id, DeliveryRow.post_id, DeliveryRow.channel_id, state, at)
        .where(shown_between(bounds[0], bounds[-1]), *conditions(only))
        .order_by(at, DeliveryRow.post_id, DeliveryRow.id)
    )


def _entries_of(
    session: Session, channels: Channels, delivery_ids: Sequence[int]
) -> list[CalendarEntry]:
    found: list[CalendarEntry] = []
    for start in range(0, len(delivery_ids), _AT_ONCE):
        some = delivery_ids[start : start + _AT_ONCE]
        found += _entries(session, channels, DeliveryRow.id.in_(some))
    return found


def _entries(
    session: Session, channels: Channels, *where: ColumnElement[bool]
) -> tuple[CalendarEntry, ...]:
    moment = shown_moment()
    first_picture = and_(PostMediaRow.post_id == PostRow.id, PostMediaRow.position == 0)
    query = (
        select(
            DeliveryRow.id,
            DeliveryRow.post_id,
            DeliveryRow.channel_id,
            DeliveryRow.state,
            moment,
            DeliveryRow.zone,
            func.substr(func.coalesce(DeliveryRow.text, PostRow.text), 1, PREVIEW_LENGTH),
            func.coalesce(PostMediaRow.digest, ""),
            DeliveryRow.problem,
        )
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .outerjoin(PostMediaRow, first_picture)
        .where(*where)
        .order_by(moment, DeliveryRow.id)
    )
    return tuple(
        CalendarEntry(id_, post, channel, *channels[channel], state, at, zone, text, pic, problem)
        for id_, post, channel, state, at, zone, text, pic, problem in session.execute(query)
        if channel in channels
    )


def _channels(session: Session, workspace_id: int | None) -> Channels:
    """The channels that are there.

    Apart from the big query, because with it SQLite starts at the channels and reads every post.
    """
    query = select(ChannelRow.id, ChannelRow.name, ChannelRow.network).where(
        ChannelRow.removed_at.is_(None)
    )
    if workspace_id is not None:
        query = query.where(ChannelRow.workspace_id == workspace_id)
    return {id_: (name, NetworkId(network)) for id_, name, network in session.execute(query)}
