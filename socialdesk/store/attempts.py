"""How an attempt to publish begins and ends; it is written down before a byte is sent."""

from datetime import datetime

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import AttemptOutcome, State
from socialdesk.domain.transitions import Event, after
from socialdesk.store import payloads
from socialdesk.store.models import AttemptRow, DeliveryRow


def claim_earliest(
    session: Session, due: Select[int], claimed_by: str, lease_until: datetime
) -> int | None:
    """Take the first of the ``due`` deliveries in one statement; ``None`` where there is none."""
    earliest = due.limit(1).with_for_update(of=DeliveryRow, skip_locked=True).scalar_subquery()
    return session.scalar(
        update(DeliveryRow)
        .where(DeliveryRow.id == earliest, DeliveryRow.state == State.SCHEDULED)
        .values(
            state=after(State.SCHEDULED, Event.CLAIM),
            claimed_by=claimed_by,
            lease_until=lease_until,
            not_before=None,
            problem="",
            attempts_made=DeliveryRow.attempts_made + 1,
        )
        .returning(DeliveryRow.id)
        .execution_options(synchronize_session=False)
    )


def begin(session: Session, delivery_id: int, now: datetime) -> int:
    """Write down that a try starts, with what it sends if that is fixed; answers its number."""
    last = select(func.max(AttemptRow.number)).where(AttemptRow.delivery_id == delivery_id)
    number = (session.scalar(last) or 0) + 1
    session.add(
        AttemptRow(
            delivery_id=delivery_id,
            number=number,
            started_at=now,
            outcome=AttemptOutcome.RUNNING,
            payload_id=payloads.kept_id(session, delivery_id),
        )
    )
    session.flush()
    return number


def end(
    session: Session, delivery_id: int, outcome: AttemptOutcome, detail: str, now: datetime
) -> None:
    """Write down what came of the running try."""
    session.execute(
        update(AttemptRow)
        .where(AttemptRow.delivery_id == delivery_id, AttemptRow.outcome == AttemptOutcome.RUNNING)
        .values(outcome=outcome, detail=detail, ended_at=now)
        .execution_options(synchronize_session=False)
    )
