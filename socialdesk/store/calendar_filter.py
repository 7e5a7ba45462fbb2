"""A calendar's filter as conditions on deliveries."""

from collections.abc import Iterator

from sqlalchemy import ColumnElement, exists, func, select

from socialdesk.domain.calendar import CalendarFilter
from socialdesk.store.models import (
    CampaignRow,
    DeliveryRow,
    LabelRow,
    PostCampaignRow,
    PostLabelRow,
    PostRow,
)


def conditions(only: CalendarFilter) -> Iterator[ColumnElement[bool]]:
    """What a delivery has to meet all of; correlated, so that any query on deliveries takes it."""
    if only.channel_ids:
        yield DeliveryRow.channel_id.in_(only.channel_ids)
    if only.states:
        yield DeliveryRow.state.in_(only.states)
    if only.labels:
        yield exists().where(
            PostLabelRow.post_id == DeliveryRow.post_id,
            LabelRow.id == PostLabelRow.label_id,
            LabelRow.name.in_(only.labels),
        )
    if only.campaigns:
        yield exists().where(
            PostCampaignRow.post_id == DeliveryRow.post_id,
            CampaignRow.id == PostCampaignRow.campaign_id,
            CampaignRow.name.in_(only.campaigns),
        )
    if only.words:
        own = select(PostRow.text).where(PostRow.id == DeliveryRow.post_id).correlate(DeliveryRow)
        text = func.coalesce(DeliveryRow.text, own.scalar_subquery())
        for word in only.words:
            yield text.icontains(word, autoescape=True)
