"""Which deliveries came to an end lately."""

from datetime import datetime

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH
from socialdesk.domain.delivery import State
from socialdesk.domain.news import News
from socialdesk.domain.workspace import LONGEST_GRACE
from socialdesk.store.models import AttemptRow, ChannelRow, DeliveryRow, PostRow


def news_since(session: Session, workspace_id: int, since: datetime) -> tuple[News, ...]:
    """What was published, failed, stayed unconfirmed or was missed since a UTC moment, in order.

    When a delivery was declared missed is not kept: each whose time may have been too long ago
    only since then counts.
    """
    tried = exists().where(AttemptRow.delivery_id == DeliveryRow.id, AttemptRow.ended_at >= since)
    query = (
        select(
            DeliveryRow.id,
            DeliveryRow.post_id,
            ChannelRow.name,
            DeliveryRow.state,
            func.substr(func.coalesce(DeliveryRow.text, PostRow.text), 1, PREVIEW_LENGTH),
            func.coalesce(DeliveryRow.problem, ""),
        )
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .join(ChannelRow, ChannelRow.id == DeliveryRow.channel_id)
        .where(
            PostRow.workspace_id == workspace_id,
            or_(
                and_(DeliveryRow.state == State.PUBLISHED, DeliveryRow.published_at >= since),
                and_(DeliveryRow.state.in_((State.FAILED, State.UNCONFIRMED)), tried),
                and_(
                    DeliveryRow.state == State.MISSED,
                    DeliveryRow.scheduled_for >= since - LONGEST_GRACE,
                ),
            ),
        )
        .order_by(DeliveryRow.scheduled_for, DeliveryRow.id)
    )
    return tuple(
        News(delivery, post, channel, State(state), text, problem)
        for delivery, post, channel, state, text, problem in session.execute(query)
    )
