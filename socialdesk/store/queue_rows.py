"""The queue's light rows: plain tuples, since whole posts are too slow by the thousand."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH
from socialdesk.domain.delivery import State
from socialdesk.domain.queue import QueueEntry
from socialdesk.store.due import shown_moment
from socialdesk.store.models import ChannelRow, DeliveryRow, PostRow


def queue_entries(
    session: Session,
    workspace_id: int,
    states: Collection[State],
    *,
    since: datetime | None = None,
    newest_first: bool = False,
    limit: int,
) -> tuple[QueueEntry, ...]:
    """Up to ``limit`` deliveries in these states, by time, those without one last.

    A post without any delivery is a draft. ``since`` leaves out what lies before it.
    """
    moment = shown_moment()
    wanted = and_(DeliveryRow.state.in_(states), ChannelRow.removed_at.is_(None))
    # An outer join starts at the posts and reads them all: only drafts need it.
    loose = State.DRAFT in states
    if loose:
        wanted = or_(wanted, DeliveryRow.id.is_(None))
    query = (
        select(
            PostRow.id,
            DeliveryRow.id,
            DeliveryRow.channel_id,
            func.coalesce(DeliveryRow.state, State.DRAFT.value),
            moment,
            func.coalesce(DeliveryRow.zone, ""),
            func.substr(func.coalesce(DeliveryRow.text, PostRow.text), 1, PREVIEW_LENGTH),
            func.coalesce(DeliveryRow.problem, ""),
            func.coalesce(DeliveryRow.remote_url, ""),
        )
        .join(DeliveryRow, DeliveryRow.post_id == PostRow.id, isouter=loose)
        .join(ChannelRow, ChannelRow.id == DeliveryRow.channel_id, isouter=loose)
        .where(PostRow.workspace_id == workspace_id, wanted)
        .limit(limit)
    )
    if since is not None:
        query = query.where(moment >= since)
    order = moment.desc() if newest_first else moment.asc()
    query = query.order_by(order.nulls_last(), PostRow.id.desc(), DeliveryRow.id)
    return tuple(
        QueueEntry(post, delivery, channel, State(state), at, zone, text, problem, url)
        for post, delivery, channel, state, at, zone, text, problem, url in session.execute(query)
    )


def missed_posts(session: Session, workspace_id: int) -> tuple[int, ...]:
    """The ids of posts that were missed on some channel, the longest waiting first."""
    earliest = func.min(DeliveryRow.scheduled_for)
    query = (
        select(DeliveryRow.post_id)
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .where(PostRow.workspace_id == workspace_id, DeliveryRow.state == State.MISSED)
        .group_by(DeliveryRow.post_id)
        .order_by(earliest, DeliveryRow.post_id)
    )
    return tuple(session.scalars(query))
