"""Planned times of many deliveries at once, for a workspace that changes its zone."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import State
from socialdesk.domain.moving import PlannedMoment
from socialdesk.store.models import DeliveryRow, PostRow

_STILL_TO_COME = frozenset(
    {
        State.NEEDS_APPROVAL,
        State.CHANGES_REQUESTED,
        State.APPROVED,
        State.SCHEDULED,
        State.ON_HOLD,
    }
)


def planned_in_zone(
    session: Session, workspace_id: int, zone: str, after: datetime
) -> tuple[PlannedMoment, ...]:
    """What is planned after a moment by the clock of ``zone``, in order of time."""
    rows = session.execute(
        select(DeliveryRow.id, DeliveryRow.scheduled_for)
        .join(PostRow, PostRow.id == DeliveryRow.post_id)
        .where(
            PostRow.workspace_id == workspace_id,
            DeliveryRow.state.in_(_STILL_TO_COME),
            DeliveryRow.zone == zone,
            DeliveryRow.scheduled_for > after,
        )
        .order_by(DeliveryRow.scheduled_for, DeliveryRow.id)
    )
    return tuple(PlannedMoment(id_, moment, zone) for id_, moment in rows if moment is not None)


def replan(session: Session, planned: Sequence[PlannedMoment]) -> None:
    """Give each delivery its new time and zone, in the transaction that read what is planned."""
    if not planned:
        return
    statement = (
        update(DeliveryRow)
        .where(DeliveryRow.id == bindparam("which"))
        .values(scheduled_for=bindparam("moment"), zone=bindparam("new_zone"))
        .execution_options(synchronize_session=False)
    )
    session.connection().execute(
        statement,
        [
            {"which": each.delivery_id, "moment": each.moment, "new_zone": each.zone}
            for each in planned
        ],
    )
