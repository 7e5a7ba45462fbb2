"""What channels said or are to say around a moment, for finding texts that come again."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from socialdesk.domain.cadence import TAKES_A_SLOT
from socialdesk.domain.delivery import State
from socialdesk.store.due import shown_between, shown_moment
from socialdesk.store.models import DeliveryRow, PostRow


@dataclass(frozen=True)
class ChannelText:
    """What one channel gets of a post; ``moment`` (UTC) is when it went out or is planned for."""

    post_id: int
    channel_id: int
    state: State
    moment: datetime
    zone: str
    text: str


def texts_between(
    session: Session, channel_ids: Collection[int], first: datetime, last: datetime
) -> tuple[ChannelText, ...]:
    """What the channels publish or did from ``first`` to before ``last``, in order of time."""
    moment = shown_moment()
    query = (
        select(
            DeliveryRow.post_id,
            DeliveryRow.channel_id,
            DeliveryRow.state,
            moment,
            DeliveryRow.zone,
            func.coalesce(DeliveryRow.text, PostRow.text),
        )
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .where(
            DeliveryRow.channel_id.in_(channel_ids),
            DeliveryRow.state.in_(TAKES_A_SLOT),
            shown_between(first, last),
        )
        .order_by(moment, DeliveryRow.id)
    )
    return tuple(ChannelText(*row) for row in session.execute(query))
