"""One step of a delivery's life as one conditional UPDATE, by the domain's own table."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, update
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import State
from socialdesk.domain.transitions import TABLE, Event, drops_frozen_payload, states_allowing
from socialdesk.store.models import DeliveryRow, PayloadRow

_TRIED_AGAIN = frozenset({Event.NOT_ACCEPTED, Event.ABANDONED_UNSENT, Event.ABSENT, Event.RETRY})
"""What leads back to Scheduled to be tried at once, however late: lateness counts from now."""


def step(
    session: Session,
    event: Event,
    now: datetime,
    *conditions: ColumnElement[bool],
    among: frozenset[State] | None = None,
    **changes: Any,
) -> tuple[int, ...]:
    """Apply ``event`` to every delivery that meets ``conditions`` and whose state allows it.

    ``among`` narrows the states it may start from. ``changes`` are column values. Answers the ids
    of those that moved.
    """
    sources = states_allowing(event) if among is None else states_allowing(event) & among
    following = case({source: TABLE[source][event] for source in sources}, value=DeliveryRow.state)
    if not sources:
        return ()
    statement = (
        update(DeliveryRow)
        .where(DeliveryRow.state.in_(sources), *conditions)
        .values(state=following, **(_values(event, sources, now) | changes))
        .returning(DeliveryRow.id)
        .execution_options(synchronize_session=False)
    )
    moved = tuple(session.scalars(statement))
    if drops_frozen_payload(event) and moved:
        session.execute(
            update(PayloadRow)
            .where(PayloadRow.delivery_id.in_(moved), PayloadRow.dropped_at.is_(None))
            .values(dropped_at=now)
            .execution_options(synchronize_session=False)
        )
    return moved


def _values(event: Event, sources: frozenset[State], now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {"claimed_by": None, "lease_until": None}
    if drops_frozen_payload(event):
        values["attempts_made"] = 0
        if event is not Event.EDIT:
            values |= {"not_before": None, "problem": ""}
    if event in _TRIED_AGAIN:
        values["not_before"] = now
    if any(TABLE[source][event] is State.PUBLISHED for source in sources):
        values |= {"published_at": now, "not_before": None, "problem": ""}
    return values
