"""Which deliveries are due, too late, or next: the domain's rules of lateness as conditions."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, type_coerce
from sqlalchemy.orm import aliased

from socialdesk.domain.delivery import State
from socialdesk.store.columns import Moment
from socialdesk.store.models import ChannelRow, DeliveryRow, PostRow, WorkspaceRow


def shown_moment() -> ColumnElement[datetime]:
    """When a delivery went out, or else when it is planned for."""
    return func.coalesce(DeliveryRow.published_at, DeliveryRow.scheduled_for)


def shown_between(first: datetime, last: datetime) -> ColumnElement[bool]:
    """Whether that moment lies in a span, ``last`` exclusive: two ranges, each with an index."""
    published, planned = DeliveryRow.published_at, DeliveryRow.scheduled_for
    return or_(
        and_(published >= first, published < last),
        and_(published.is_(None), planned >= first, planned < last),
    )


def due_deliveries(now: datetime, skip_channels: Collection[int]) -> Select[int]:
    """The ids of what may be published now, in order.

    Scheduled, its time come and not past its workspace's grace, its channel neither paused nor in
    trouble nor busy with another delivery.
    """
    other = aliased(DeliveryRow)
    busy = exists().where(
        other.channel_id == DeliveryRow.channel_id, other.state == State.PUBLISHING
    )
    return (
        _waiting(skip_channels, DeliveryRow.id)
        .where(
            DeliveryRow.scheduled_for <= now,
            or_(DeliveryRow.not_before.is_(None), DeliveryRow.not_before <= now),
            ~too_late(now),
            ~busy,
        )
        .order_by(DeliveryRow.scheduled_for, DeliveryRow.id)
    )


def too_late(now: datetime) -> ColumnElement[bool]:
    """Whether a delivery is past its workspace's grace: :func:`domain.lateness.is_due` in SQL."""
    grace = (
        select(WorkspaceRow.late_grace)
        .join(PostRow, PostRow.workspace_id == WorkspaceRow.id)
        .where(PostRow.id == DeliveryRow.post_id)
        .scalar_subquery()
    )
    due_at = func.coalesce(DeliveryRow.not_before, DeliveryRow.scheduled_for)
    latest = type_coerce(due_at + grace, Moment)
    # The first comparison follows from the second, but can use an index.
    return and_(DeliveryRow.scheduled_for < now, latest < now)


def next_moments(skip_channels: Collection[int]) -> Iterator[Select[datetime | None]]:
    """The earliest planned moment, and the earliest moment of a further try."""
    yield (
        _waiting(skip_channels, DeliveryRow.scheduled_for)
        .where(DeliveryRow.not_before.is_(None))
        .order_by(DeliveryRow.scheduled_for)
        .limit(1)
    )
    yield (
        _waiting(skip_channels, DeliveryRow.not_before)
        .where(DeliveryRow.not_before.is_not(None))
        .order_by(DeliveryRow.not_before)
        .limit(1)
    )


def _waiting(skip_channels: Collection[int], column: Any) -> Select[Any]:
    """Scheduled deliveries of channels that can publish."""
    waiting = (
        select(column)
        .join(ChannelRow, ChannelRow.id == DeliveryRow.channel_id)
        .where(
            DeliveryRow.state == State.SCHEDULED,
            ChannelRow.paused.is_(False),
            ChannelRow.trouble == "",
        )
    )
    return waiting.where(ChannelRow.id.not_in(skip_channels)) if skip_channels else waiting
