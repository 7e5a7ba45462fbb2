"""The calendar's light rows: plain tuples, since whole posts are too slow by the thousand."""

from datetime import datetime

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH, CalendarEntry
from socialdesk.domain.networks import NetworkId
from socialdesk.store.due import shown_between, shown_moment
from socialdesk.store.models import ChannelRow, DeliveryRow, PostMediaRow, PostRow


def calendar_entries(
    session: Session, first: datetime, last: datetime, workspace_id: int | None
) -> tuple[CalendarEntry, ...]:
    """What lies between two moments, ``last`` exclusive, in order of time."""
    channels = _channels(session, workspace_id)
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
        .where(shown_between(first, last))
        .order_by(moment, DeliveryRow.id)
    )
    return tuple(
        CalendarEntry(id_, post, channel, *channels[channel], state, at, zone, text, pic, problem)
        for id_, post, channel, state, at, zone, text, pic, problem in session.execute(query)
        if channel in channels
    )


def _channels(session: Session, workspace_id: int | None) -> dict[int, tuple[str, NetworkId]]:
    """Names and networks of the channels that are there, by id.

    Apart from the big query, because with it SQLite starts at the channels and reads every post.
    """
    query = select(ChannelRow.id, ChannelRow.name, ChannelRow.network).where(
        ChannelRow.removed_at.is_(None)
    )
    if workspace_id is not None:
        query = query.where(ChannelRow.workspace_id == workspace_id)
    return {id_: (name, NetworkId(network)) for id_, name, network in session.execute(query)}
