"""The calendar's light rows: plain tuples, since whole posts are too slow by the thousand."""

from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH, CalendarEntry
from socialdesk.domain.networks import NetworkId
from socialdesk.store.models import ChannelRow, DeliveryRow, PostMediaRow, PostRow


def calendar_entries(
    session: Session, first: datetime, last: datetime, workspace_id: int | None
) -> tuple[CalendarEntry, ...]:
    """What lies between two moments, ``last`` exclusive, in order of time."""
    moment = func.coalesce(DeliveryRow.published_at, DeliveryRow.scheduled_for)
    its_text = func.coalesce(DeliveryRow.text, PostRow.text)
    first_picture = and_(PostMediaRow.post_id == PostRow.id, PostMediaRow.position == 0)
    # Two plain ranges instead of one over coalesce(): each has an index.
    within = or_(
        DeliveryRow.published_at.between(first, last),
        and_(DeliveryRow.published_at.is_(None), DeliveryRow.scheduled_for.between(first, last)),
    )
    query = (
        select(
            DeliveryRow.id,
            DeliveryRow.post_id,
            DeliveryRow.channel_id,
            ChannelRow.name,
            ChannelRow.network,
            DeliveryRow.state,
            moment,
            DeliveryRow.zone,
            func.substr(its_text, 1, PREVIEW_LENGTH),
            func.coalesce(PostMediaRow.digest, ""),
            DeliveryRow.problem,
        )
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .join(ChannelRow, ChannelRow.id == DeliveryRow.channel_id)
        .outerjoin(PostMediaRow, first_picture)
        .where(within, moment < last, ChannelRow.removed_at.is_(None))
        .order_by(moment, DeliveryRow.id)
    )
    if workspace_id is not None:
        query = query.where(PostRow.workspace_id == workspace_id)
    rows = session.execute(query).all()
    networks = {network.value: network for network in NetworkId}
    return tuple(
        CalendarEntry(
            id_, post, channel, name, networks[network], state, at, zone, text, pic, problem
        )
        for id_, post, channel, name, network, state, at, zone, text, pic, problem in rows
    )
